// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "cluster/clusterspec.h"

#include <QByteArray>
#include <QVector>

namespace Slipway {

/// An existing file, and its name for messages.
struct ImportFile
{
    enum class Kind { SlurmConf, Hosts, Compose, Unknown };

    QString name;
    QByteArray content;
};

/// What a file is, by its name and, where that does not tell, by what is in it.
ImportFile::Kind importKind(const ImportFile &file);

/// The cluster that existing files describe, and all that could not be taken over. The findings' `where` is
/// FILE:LINE or a path of the cluster file.
struct ImportedSpec
{
    ClusterSpec spec;
    Findings findings;
};

/// slurm.conf, hosts and compose files → answers; pure. One slurm.conf is needed. What is not in the files
/// (ssh accounts, the NAS, often Slurm's version) gets the likeliest value and a finding that says so.
/// \a slurmVersion: "22.05"; empty: guessed. Errors: Parse, InvalidInput, with the file's name in `where`.
Result<ImportedSpec> importFiles(const QVector<ImportFile> &files, const QString &slurmVersion = {});

} // namespace Slipway
