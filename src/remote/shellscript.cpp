// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/shellscript.h"

#include "base/shellquote.h"

#include <QRandomGenerator>

namespace Slipway {

namespace {

constexpr qsizetype largestPreamble = 1024 * 1024; ///< bytes of login chatter that are read past

QStringList environmentWords(const RemoteCommand &command)
{
    QStringList words = {QStringLiteral("env"), QStringLiteral("LC_ALL=C")};
    for (auto it = command.environment.cbegin(); it != command.environment.cend(); ++it)
        words << it.key() + QLatin1Char('=') + it.value();
    return words;
}

} // namespace

QString RemoteCommand::display() const
{
    QStringList words;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        words << it.key() + QLatin1Char('=') + shellQuoted(it.value());
    words << shellDisplay(argv);
    return words.join(QLatin1Char(' '));
}

ShellScript::ShellScript(const RemoteCommand &command)
    : m_mark(QByteArray::number(QRandomGenerator::system()->generate64(), 16)
             + QByteArray::number(QRandomGenerator::system()->generate64(), 16)),
      m_input(command.input)
{
    // env runs programs only, so that a word like "exit" or "cd" is never taken by this shell itself.
    const QByteArray words = shellDisplay(environmentWords(command) + command.argv).toUtf8();
    m_script = "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin; export PATH\n"
               "printf '<%s:%s>' " + m_mark + " $$; printf '<%s:%s>' " + m_mark + " $$ >&2\n"
               + words + "\n"
               "s=$?; printf '\\001%s:%s>' " + m_mark + " $s; printf '\\001%s:%s>' " + m_mark + " $s >&2\n"
               "exit $s\n";
}

QByteArray ShellScript::bootCommand() const
{
    return "exec /bin/sh -c 'eval \"$(dd bs=1 count=" + QByteArray::number(m_script.size()) + " 2>/dev/null)\"'";
}

QByteArray MarkFilter::feed(const QByteArray &bytes)
{
    if (m_state == State::After)
        return {};
    m_held += bytes;
    if (m_state == State::Before && !takeBegin())
        return {};
    return takePayload();
}

bool MarkFilter::takeBegin()
{
    const qsizetype at = m_held.indexOf(m_begin);
    const qsizetype close = at < 0 ? -1 : m_held.indexOf('>', at + m_begin.size());
    if (close < 0) {
        if (m_held.size() > largestPreamble)
            m_held.remove(0, m_held.size() - largestPreamble);
        return false;
    }
    m_processId = m_held.mid(at + m_begin.size(), close - at - m_begin.size()).toLongLong();
    m_held.remove(0, close + 1);
    m_state = State::Inside;
    return true;
}

QByteArray MarkFilter::takePayload()
{
    const qsizetype at = m_held.indexOf(m_end);
    const qsizetype close = at < 0 ? -1 : m_held.indexOf('>', at + m_end.size());
    if (close >= 0) {
        m_exitStatus = m_held.mid(at + m_end.size(), close - at - m_end.size()).toInt();
        m_state = State::After;
        return std::exchange(m_held, {}).left(at);
    }
    qsizetype keep = at >= 0 ? m_held.size() - at : 0;
    for (qsizetype size = qMin(m_end.size() - 1, m_held.size()); keep == 0 && size > 0; --size) {
        if (m_held.endsWith(QByteArrayView(m_end).first(size)))
            keep = size;
    }
    QByteArray payload = m_held.left(m_held.size() - keep);
    m_held.remove(0, payload.size());
    return payload;
}

} // namespace Slipway
