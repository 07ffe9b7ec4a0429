// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/eventlinks.h"

#include "desktop/monitor/models/valuetexts.h"

namespace Slipway {

LinkList::Links lastEvents(const QVector<ClusterEvent> &events, const QString &subject, int most)
{
    LinkList::Links links;
    for (auto it = events.crbegin(); it != events.crend() && links.size() < most; ++it) {
        if (subject.isEmpty() || it->subject == subject)
            links.append({it->subject, momentText(it->time / 1000) + QStringLiteral("  ") + shortLine(eventText(*it))});
    }
    return links;
}

} // namespace Slipway
