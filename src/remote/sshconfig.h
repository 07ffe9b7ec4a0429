// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace Slipway {

/// What ~/.ssh/config says about one host (ssh_config(5)); empty: it says nothing.
struct SshHostConfig
{
    QString hostName;
    QString user;
    int port = 0;
    QStringList identityFiles;
    std::optional<QString> identityAgent; ///< a socket, "none" or "SSH_AUTH_SOCK"
    bool identitiesOnly = false;
    QString proxyJump; ///< "none" too
    QString proxyCommand;
    QString hostKeyAlias;
    QStringList userKnownHostsFiles;
};

/// OpenSSH's client configuration, read only: Host with patterns and "!", Match host/originalhost/user/all,
/// Include, first value wins, %-tokens. `Match exec` never runs anything: such blocks are skipped.
class SshConfig
{
public:
    static SshConfig parse(const QByteArray &text, const QString &folder, int depth = 0);
    /// A file that is not there is empty, one that cannot be read as well: ssh would go on, too.
    static SshConfig load(const QString &path, int depth = 0);

    /// \a user: the one asked for on top, empty for none.
    SshHostConfig lookup(const QString &host, const QString &user = {}) const;
    /// Names that stand for one machine (no patterns), in the file's order: what a person can pick.
    QStringList hosts() const;

private:
    struct Condition
    {
        enum class Kind { Host, MatchHost, OriginalHost, User, All, Never };

        Kind kind = Kind::All;
        QList<QByteArray> patterns;
    };
    struct Line
    {
        QByteArray keyword; ///< lower case
        QStringList values;
        QVector<Condition> conditions; ///< all must hold
    };

    static bool holds(const QVector<Condition> &conditions, const QString &host, const QString &hostName, const QString &user);
    static QVector<Condition> matchConditions(const QStringList &words);
    void include(const QStringList &patterns, const QString &folder, const QVector<Condition> &conditions, int depth);

    QVector<Line> m_lines;
};

} // namespace Slipway
