// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <utility>

namespace Slipway {

/// One statement of slurm.conf: a key, or a NodeName/PartitionName/… line with several.
struct SlurmConfLine
{
    int line = 0; ///< 1-based; of the first physical line
    QVector<std::pair<QString, QString>> pairs;

    /// Value of \a key on this line, compared without case as Slurm does; empty when absent.
    QString value(const QString &key) const;
};

/// slurm.conf(5) as a list of statements: '#' starts a comment unless escaped, a backslash at the end
/// continues the line, values with spaces stand in double quotes.
struct SlurmConf
{
    QVector<SlurmConfLine> lines;

    /// Errors: Parse with where = "LINE". A BOM is refused, as the daemons do; CRLF is fine.
    static Result<SlurmConf> parse(const QByteArray &text);

    /// Value of a key that stands first on its line; the last one counts, as in Slurm.
    QString value(const QString &key) const;
    /// All lines that begin with \a key ("NodeName", "PartitionName", "SlurmctldHost").
    QVector<SlurmConfLine> all(const QString &key) const;
};

} // namespace Slipway
