// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshconfig.h"

#include "remote/wildcard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Slipway {

namespace {

constexpr int deepestInclude = 16;
constexpr qint64 largestFile = 1024 * 1024;

/// Words of one line: "Key value", "Key=value", double quotes, comments.
QStringList wordsOf(const QByteArray &line)
{
    QStringList words;
    QString word;
    bool quoted = false, any = false, keywordDone = false;
    const auto end = [&] {
        if (any)
            words << word;
        keywordDone = !words.isEmpty();
        word.clear();
        any = false;
    };
    for (const QChar c : QString::fromUtf8(line)) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (!quoted && (c.isSpace() || (c == QLatin1Char('=') && (!keywordDone || (words.size() == 1 && !any))))) {
            end();
        } else if (!quoted && c == QLatin1Char('#') && !any) {
            break;
        } else {
            word += c;
            any = true;
        }
    }
    end();
    return words;
}

QList<QByteArray> patternsOf(const QStringList &words)
{
    QList<QByteArray> patterns;
    for (const QString &word : words)
        patterns += word.toLower().toUtf8().split(',');
    return patterns;
}

QString expandHome(const QString &path)
{
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        return QDir::homePath() + path.mid(1);
    return path;
}

QString expandTokens(QString text, const QString &host, const SshHostConfig &config)
{
    const QString user = config.user;
    const QPair<QString, QString> tokens[] = {
        {QStringLiteral("%d"), QDir::homePath()},
        {QStringLiteral("%h"), config.hostName.isEmpty() ? host : config.hostName},
        {QStringLiteral("%n"), host},
        {QStringLiteral("%p"), QString::number(config.port ? config.port : 22)},
        {QStringLiteral("%r"), user},
        {QStringLiteral("%u"), qEnvironmentVariable("USER")},
        {QStringLiteral("%%"), QStringLiteral("%")},
    };
    for (qsizetype at = 0; (at = text.indexOf(QLatin1Char('%'), at)) >= 0;) {
        qsizetype step = 1;
        for (const auto &[token, value] : tokens) {
            if (QStringView(text).mid(at).startsWith(token)) {
                text.replace(at, 2, value);
                step = value.size();
                break;
            }
        }
        at += step;
    }
    return expandHome(text);
}

} // namespace

SshConfig SshConfig::load(const QString &path, int depth)
{
    QFile file(path);
    if (depth > deepestInclude || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return parse(file.read(largestFile), QFileInfo(path).absolutePath(), depth);
}

SshConfig SshConfig::parse(const QByteArray &text, const QString &folder, int depth)
{
    SshConfig config;
    QVector<Condition> conditions;
    for (const QByteArray &raw : text.split('\n')) {
        QStringList words = wordsOf(raw);
        if (words.size() < 2)
            continue;
        const QByteArray keyword = words.takeFirst().toLower().toLatin1();
        if (keyword == "host")
            conditions = {{Condition::Kind::Host, patternsOf(words)}};
        else if (keyword == "match")
            conditions = matchConditions(words);
        else if (keyword == "include")
            config.include(words, folder, conditions, depth);
        if (keyword != "match" && keyword != "include") // "host" too: its names are for hosts()
            config.m_lines << Line{keyword, words, conditions};
    }
    return config;
}

QVector<SshConfig::Condition> SshConfig::matchConditions(const QStringList &words)
{
    QVector<Condition> conditions;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].toLower();
        if (word == QLatin1String("all")) {
            conditions << Condition{Condition::Kind::All, {}};
            continue;
        }
        Condition condition{Condition::Kind::Never, {}}; // exec, localuser, canonical, …
        if (word == QLatin1String("host"))
            condition.kind = Condition::Kind::MatchHost;
        else if (word == QLatin1String("originalhost"))
            condition.kind = Condition::Kind::OriginalHost;
        else if (word == QLatin1String("user"))
            condition.kind = Condition::Kind::User;
        if (i + 1 < words.size())
            condition.patterns = patternsOf({words[++i]});
        conditions << condition;
    }
    return conditions;
}

void SshConfig::include(const QStringList &patterns, const QString &folder, const QVector<Condition> &conditions, int depth)
{
    for (const QString &pattern : patterns) {
        QString path = expandHome(pattern);
        if (QDir::isRelativePath(path))
            path = folder + QLatin1Char('/') + path;
        const QFileInfo info(path);
        const QStringList names =
            info.dir().entryList({info.fileName()}, QDir::Files | QDir::Hidden | QDir::Readable, QDir::Name);
        for (const QString &name : names) {
            for (Line line : load(info.dir().filePath(name), depth + 1).m_lines) {
                line.conditions = conditions + line.conditions;
                m_lines << line;
            }
        }
    }
}

bool SshConfig::holds(const QVector<Condition> &conditions, const QString &host, const QString &hostName, const QString &user)
{
    return std::all_of(conditions.cbegin(), conditions.cend(), [&](const Condition &condition) {
        switch (condition.kind) {
        case Condition::Kind::All:
            return true;
        case Condition::Kind::Host:
        case Condition::Kind::OriginalHost:
            return matchesPatternList(condition.patterns, host.toLower().toUtf8());
        case Condition::Kind::MatchHost:
            return matchesPatternList(condition.patterns, (hostName.isEmpty() ? host : hostName).toLower().toUtf8());
        case Condition::Kind::User:
            return matchesPatternList(condition.patterns, user.toLower().toUtf8());
        case Condition::Kind::Never:
            return false;
        }
        return false;
    });
}

SshHostConfig SshConfig::lookup(const QString &host, const QString &user) const
{
    SshHostConfig config;
    bool identitiesOnlySeen = false;
    const auto first = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    for (const Line &line : m_lines) {
        if (!holds(line.conditions, host, config.hostName, user.isEmpty() ? config.user : user))
            continue;
        const QString &value = line.values[0];
        if (line.keyword == "hostname")
            first(config.hostName, expandTokens(value, host, {}));
        else if (line.keyword == "user")
            first(config.user, value);
        else if (line.keyword == "port" && config.port == 0)
            config.port = value.toInt();
        else if (line.keyword == "identityfile")
            config.identityFiles << value;
        else if (line.keyword == "identityagent" && !config.identityAgent)
            config.identityAgent = value;
        else if (line.keyword == "identitiesonly" && !std::exchange(identitiesOnlySeen, true))
            config.identitiesOnly = value.toLower() == QLatin1String("yes");
        else if (line.keyword == "proxyjump")
            first(config.proxyJump, value);
        else if (line.keyword == "proxycommand")
            first(config.proxyCommand, line.values.join(QLatin1Char(' ')));
        else if (line.keyword == "hostkeyalias")
            first(config.hostKeyAlias, value);
        else if (line.keyword == "userknownhostsfile" && config.userKnownHostsFiles.isEmpty())
            config.userKnownHostsFiles = line.values;
    }
    if (!user.isEmpty())
        config.user = user;
    for (QString &file : config.identityFiles)
        file = expandTokens(file, host, config);
    for (QString &file : config.userKnownHostsFiles)
        file = expandTokens(file, host, config);
    if (config.identityAgent)
        config.identityAgent = expandTokens(*config.identityAgent, host, config);
    return config;
}

QStringList SshConfig::hosts() const
{
    QStringList names;
    for (const Line &line : m_lines) {
        for (const QString &name : line.keyword == "host" ? line.values : QStringList()) {
            if (!name.isEmpty() && !name.contains(QLatin1Char('*')) && !name.contains(QLatin1Char('?')) && !name.startsWith(QLatin1Char('!')))
                names << name;
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace Slipway
