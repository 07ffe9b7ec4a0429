// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Slipway {

/// Texts of this room's C++; those of the playbooks have a context of their own, see playbookText().
struct DoctorTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// Translated text of a playbook.
inline QString playbookText(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("Playbook", english.toUtf8().constData());
}

} // namespace Slipway
