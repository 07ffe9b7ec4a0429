// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "cluster/clusterspec.h"

namespace Slipway {

/// The cluster file NAME.slipway.yaml, format described in README and by
/// resources/cluster.schema.json. Comments, key order and keys of newer versions survive a load
/// and save: write() changes only what changed in the spec.
class ClusterFile
{
public:
    static constexpr int currentVersion = 1;
    static constexpr qint64 largestSize = 8 * 1024 * 1024; ///< bytes, room for 10,000 servers; larger is refused before parsing

    /// An empty file for \a spec.
    static ClusterFile fromSpec(const ClusterSpec &spec);
    /// Errors: Parse with where = "FILE:LINE:COLUMN" and what was expected there, NewerVersion.
    /// Never throws, never hangs, whatever the bytes.
    static Result<ClusterFile> parse(const QByteArray &text, const QString &fileName);
    static Result<ClusterFile> load(const QString &path);

    const ClusterSpec &spec() const { return m_spec; }
    /// Keys this version does not know; they stay in the file as they are.
    const Findings &warnings() const { return m_warnings; }
    void setSpec(const ClusterSpec &spec) { m_spec = spec; }
    /// "FILE:LINE:COLUMN" of each of \a paths ("servers[2].address", as in Finding::where) in the text that was read;
    /// of the group a key is missing in, where it is not stated. Empty strings when nothing was read.
    QStringList placesOf(const QStringList &paths) const;

    QByteArray toYaml() const;
    /// Atomic (temp file, fsync, rename); the file keeps its mode. Nothing is lost when it fails.
    Result<void> save(const QString &path) const;

    /// The cluster in the file at \a path was \a before and is \a after from now on; what a person wrote around it
    /// stays. Errors: those of load() and save(); Conflict when it is another one by now, and nothing is written.
    static Result<void> change(const QString &path, const ClusterSpec &before, const ClusterSpec &after);

private:
    ClusterSpec m_spec;
    Findings m_warnings;
    QStringList m_knownPaths; ///< keys of m_original this version understands
    QByteArray m_original;    ///< text as read; empty for a new file
    QString m_fileName;       ///< as parse() got it
};

} // namespace Slipway
