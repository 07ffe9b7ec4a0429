// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"
#include "doctor/subject.h"

namespace Slipway {

// Pure: what outcomes mean. No clock, no network, no order of threads; the same outcomes give the same answer.

/// How one playbook ended for one subject.
struct Walk
{
    enum class End {
        Pending,   ///< waits for an outcome that is not in yet
        Concluded, ///< `conclusion`
        Fine,      ///< it is not this; `why`
        NotKnown   ///< could not be told; `why`
    };

    End end = End::Pending;
    const ConclusionSpec *conclusion = nullptr;
    QString why; ///< translated
    QVector<Evidence> evidence;
    QMap<QString, QString> values; ///< the subject's, those of outcomes, and named groups of what was matched
};

Walk walkPlaybook(const Playbook &playbook, const Subject &subject, const Outcomes &outcomes,
                  const QString &controller);

/// What conclusion the words in \a text belong to, by the messages of \a conclusions: of the block of lines at
/// the newest match, the first in their order. Empty: none.
struct MessageMatch
{
    const ConclusionSpec *conclusion = nullptr;
    QString line;
    QMap<QString, QString> groups;
};
MessageMatch matchMessages(const QVector<ConclusionSpec> &conclusions, const QString &text);

/// The conclusion in full, translated, with remedies as they can be planned.
Conclusion makeConclusion(const Playbook &playbook, const Subject &subject, const Walk &walk,
                          const QStringList &allNodes);

/// Sets `explainedBy` and sorts: root causes before what follows from them, the worst first, the outermost
/// first. Conclusions of one id about several subjects stay apart.
void rank(QVector<Conclusion> &conclusions);

} // namespace Slipway
