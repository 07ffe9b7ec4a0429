// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Slipway {

enum class CodeLanguage { Plain, SlurmConf, Yaml, Hosts, Shell, Dockerfile, Json, Markdown };

/// By the name of a file of a bundle: "etc/slurm.conf", "servers/worker01/docker-compose.yml".
CodeLanguage codeLanguage(const QString &path);

/// \a bytes as it may stand in a view: what a control character or a mark that turns the writing direction
/// would do is shown as a sign instead (␛, ⟨U+202E⟩), so that no file can look other than it is. Line feeds and
/// tabs stay. Lines longer than 10 000 characters and texts beyond 4 MiB are cut, and say so.
QString shownText(const QByteArray &bytes);
QString shownText(const QString &text);

/// True for texts too large to colour.
bool tooLargeToColour(const QString &shown);

} // namespace Slipway
