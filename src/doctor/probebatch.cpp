// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/probebatch.h"

#include "base/shellquote.h"

#include <QRandomGenerator>

namespace Slipway {

namespace {

constexpr qint64 longestOutput = 64 * 1024;       ///< bytes of one command
constexpr qsizetype longestLine = 128 * 1024;     ///< bytes; a longer one is no line of ours
constexpr auto patience = std::chrono::seconds(5); ///< beside the limits of the commands themselves
constexpr int timedOut = 124;                     ///< timeout(1): had to end the command
constexpr int killedAtTimeout = 137;              ///< and had to use SIGKILL
constexpr auto graceOfHanging = std::chrono::seconds(4); ///< hang() of the script below

/// Every line of output bears the mark and the id, so that commands can run side by side. Who waits in the kernel for a
/// file server is ended by nothing, and timeout(1) waits for it: hang() ends the reader of its output instead, and leaves
/// nothing behind that holds this shell's own.
const char functions[] = R"sh(
if timeout -k 1 1 true 2>/dev/null; then limit() { timeout -k 2 "$@"; }; else limit() { shift; "$@"; }; fi
fed() {
  if [ -n "$text" ]; then printf '%s' "$text" | limit "$seconds" "$@" 2>&1; else limit "$seconds" "$@" </dev/null 2>&1; fi
  printf '\nstatus %s\n' "$?"
}
one() {
  id=$1 text=$2 seconds=$3; shift 3
  fed "$@" | tail -c 65536 | sed -u "s/^/$mark $id /"
  echo "$mark! $id"
}
hang() {
  id=$1 text=$2 seconds=$3; shift 3
  { fed "$@" 2>/dev/null & } |
    { limit "$((seconds + 4))" tail -c 65536 || printf '\nstatus 124\n'; } | sed -u "s/^/$mark $id /"
  echo "$mark! $id"
}
)sh";

QByteArray quoted(const QString &word)
{
    return shellQuoted(word).toUtf8();
}

QByteArray line(const BatchEntry &entry)
{
    return (entry.mayHang ? "hang " : "one ") + quoted(entry.id) + ' ' + quoted(QString::fromUtf8(entry.input)) + ' ' +
           QByteArray::number(entry.seconds) + ' ' + shellDisplay(entry.argv).toUtf8();
}

} // namespace

ProbeBatch::ProbeBatch(QVector<BatchEntry> entries, Answered answered)
    : m_entries(std::move(entries)), m_answered(std::move(answered)),
      m_mark(QByteArray::number(QRandomGenerator::system()->generate64(), 36))
{
    for (const BatchEntry &entry : std::as_const(m_entries))
        m_open.insert(entry.id, {});
}

QByteArray ProbeBatch::script() const
{
    QByteArray beside;
    QByteArray inTurn;
    for (const BatchEntry &entry : m_entries) {
        if (entry.mayHang || entry.sideBySide)
            beside += line(entry) + " &\n";
        else
            inTurn += line(entry) + '\n';
    }
    return "mark=" + m_mark + functions + beside + inTurn + "wait\n";
}

RemoteCommand ProbeBatch::command(const QStringList &shell) const
{
    RemoteCommand command;
    command.argv = shell;
    command.input = script();
    command.outputLimit = longestOutput; // the sink gets it all
    std::chrono::seconds longest{0};
    for (const BatchEntry &entry : m_entries)
        longest = qMax(longest, std::chrono::seconds(entry.seconds));
    // Most need a fraction of their limit; several in turn that hang are no reason to wait for all of them.
    command.timeout = patience + graceOfHanging + 3 * longest;
    return command;
}

void ProbeBatch::feed(const QByteArray &bytes)
{
    m_held += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_held.indexOf('\n'); end >= 0; end = m_held.indexOf('\n', from)) {
        takeLine(m_held.mid(from, end - from));
        from = end + 1;
    }
    m_held.remove(0, from);
    if (m_held.size() > longestLine)
        m_held.clear();
}

void ProbeBatch::takeLine(const QByteArray &line)
{
    if (!line.startsWith(m_mark))
        return;
    const bool ends = line.mid(m_mark.size(), 1) == "!";
    const QByteArray rest = line.mid(m_mark.size() + (ends ? 2 : 1));
    const qsizetype space = ends ? rest.size() : rest.indexOf(' ');
    const QString id = QString::fromLatin1(rest.left(space));
    const auto open = m_open.find(id);
    if (space < 0 || open == m_open.end())
        return;
    if (ends) {
        finish(id);
        return;
    }
    open->append(rest.mid(space + 1)).append('\n');
    if (open->size() > 2 * longestOutput)
        open->remove(0, open->size() - longestOutput);
}

void ProbeBatch::finish(const QString &id)
{
    BatchAnswer answer;
    answer.id = id;
    answer.output = m_open.take(id);
    while (answer.output.endsWith('\n'))
        answer.output.chop(1);
    const qsizetype last = answer.output.lastIndexOf('\n') + 1;
    const QByteArray status = answer.output.mid(last);
    bool known = false;
    answer.exitStatus = status.startsWith("status ") ? status.mid(7).toInt(&known) : -1;
    if (!known)
        answer.exitStatus = -1;
    answer.timedOut = answer.exitStatus == timedOut || answer.exitStatus == killedAtTimeout;
    answer.output.truncate(last);
    while (answer.output.endsWith('\n'))
        answer.output.chop(1);
    if (m_answered)
        m_answered(answer);
}

} // namespace Slipway
