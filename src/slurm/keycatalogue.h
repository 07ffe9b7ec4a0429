// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/slurmversion.h"

#include <QHash>
#include <QString>

namespace Slipway {

/// Which keys and plugins of slurm.conf each Slurm release knows: resources/slurm-keys.csv, made from
/// the parser tables and plugin folders of every release from 18.08 to 26.05.
class KeyCatalogue
{
public:
    enum class Standing {
        Known,      ///< read and used
        Deprecated, ///< read, with a better way to say it
        Ignored,    ///< accepted and without effect, perhaps with an error in the log
        Fatal,      ///< the daemons do not start
        NotYet,     ///< introduced later than this version
        Unknown     ///< in no release
    };

    struct Verdict
    {
        Standing standing = Standing::Unknown;
        QString replacement; ///< what to write instead; may be empty
        QString since;       ///< release in which it came or went
    };

    /// The embedded catalogue. Built on first use; read-only and safe from every thread after that.
    static const KeyCatalogue &embedded();

    Verdict key(const QString &name, const SlurmVersion &version) const;
    /// A value that names a plugin: ("SelectType", "select/cons_res"). Values the catalogue does not
    /// list were always there: Known.
    Verdict value(const QString &key, const QString &value, const SlurmVersion &version) const;
    /// The known key that looks most like \a name; empty when none does.
    QString nearestKey(const QString &name) const;

private:
    struct Row
    {
        QString name;
        std::optional<SlurmVersion> introduced, deprecated, removed;
        QString behaviour;
        QString replacement;
    };

    explicit KeyCatalogue(const QByteArray &csv);
    static Verdict verdict(const Row &row, const SlurmVersion &version);

    QHash<QString, Row> m_rows; ///< by lower-case name: Slurm ignores the case of keys
};

} // namespace Slipway
