// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace Slipway {

/// Something worth telling about an answer: the wizard paints it beside the field, `slipwayctl
/// check` prints it, tests assert its id.
struct Finding
{
    enum class Severity { Info, Warning, Error };

    QString id;        ///< stable, dotted: "server.name.duplicate"
    Severity severity = Severity::Error;
    QString where;     ///< path of the answer: "servers[2].address", "cluster.controller"
    QString message;   ///< one translated sentence: what is wrong
    QString why;       ///< translated: why it matters and what to do; may be empty
    QString fix;       ///< name of a one-click fix applyFix() knows, or empty
    QString fixLabel;  ///< translated button text of the fix

    bool operator==(const Finding &) const = default;
};

using Findings = QVector<Finding>;

/// True when at least one finding is an Error.
bool hasErrors(const Findings &findings);

/// "info", "warning" or "error", for --json.
QString severityName(Finding::Severity severity);

} // namespace Slipway
