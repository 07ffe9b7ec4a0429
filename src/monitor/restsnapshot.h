// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "monitor/restquery.h"
#include "monitor/snapshot.h"

#include <QHash>
#include <QUrl>

namespace Slipway {

/// What is asked of slurmrestd, by the last part of its path: "nodes", "jobs", "partitions", "ping", "diag".
QStringList restParts();

/// The addresses of one data_parser version, as the server itself lists them.
struct RestVersion
{
    QString name;                  ///< "v0.0.38"
    QHash<QString, QString> paths; ///< part → path

    /// The newest one this build knows; if all are newer, the oldest of them. \a openApi is the answer of
    /// /openapi/v3. Errors: Parse, Unsupported.
    static Result<RestVersion> choose(const QByteArray &openApi);
};

/// Answers by part; the missing ones as errors.
using RestAnswers = QHash<QString, Result<RestAnswer>>;

/// Reads the answers. Takes time with many nodes: not for the thread of a window.
/// \a asked and \a answered: milliseconds since 1970 by this computer's clock.
Result<ClusterSnapshotPtr> snapshotOfRest(const RestAnswers &answers, const QString &url, qint64 asked,
                                          qint64 answered);

} // namespace Slipway
