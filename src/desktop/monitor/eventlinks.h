// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/widgets/linklist.h"
#include "monitor/clusterevent.h"

namespace Slipway {

/// The newest \a most events about \a subject (empty: about anything), newest first: subject and "14:31 sentence".
LinkList::Links lastEvents(const QVector<ClusterEvent> &events, const QString &subject, int most = 5);

} // namespace Slipway
