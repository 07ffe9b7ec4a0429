// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localfile.h"
#include "doctor/doctor.h"

namespace Slipway {

/// One file of a support bundle, redacted already.
struct SupportFile
{
    QString path; ///< inside the bundle: "worker01/container.log"
    QByteArray content;
    QString what; ///< translated: "The last 500 lines of the container's log"

    bool operator==(const SupportFile &) const = default;
};

/// Everything somebody needs to help: versions, the cluster file, generated files, states, a diagnosis and the
/// last logs of every server. Nothing of it is a secret: munge keys are never read, what the redactor knows is
/// replaced, values of the container's environment that look like secrets are left out. Blocking.
Result<QVector<SupportFile>> collectSupportFiles(const CheckedCluster &cluster, const LaunchContext &context,
                                                 const DoctorSink &sink = {});

/// Writes \a files as FILE.tar.gz, mode 0600, whole or not at all. Errors: AlreadyExists, and those of the disk.
Result<void> saveSupportBundle(const QVector<SupportFile> &files, const QString &path, Existing existing);

} // namespace Slipway
