// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/diagnosis.h"
#include "doctor/subject.h"

namespace Slipway {

/// One file of tests/data/playbooks/PLAYBOOK: what probes brought, as recorded or as written down from the
/// recordings, and what the playbook makes of it.
struct Transcript
{
    QString name;
    QString playbook;
    QString subject;
    QString conclusion;             ///< id, or "fine", or "not-known"
    QMap<QString, QString> says;    ///< value → what it must be
    QVector<Outcome> outcomes;      ///< beside those of the healthy cluster, in place of which they stand
    QMap<QString, QString> values;  ///< of the subject, other than the cluster of the tests has
    QStringList without;            ///< "PROBE NODE" of the healthy cluster that did not come back
};

/// Fails with a text for a developer.
Result<Transcript> readTranscript(const QString &path);
/// Outcomes of a cluster where everything is well: tests/data/playbooks/healthy.yaml.
Result<QVector<Outcome>> readOutcomes(const QString &path);

} // namespace Slipway
