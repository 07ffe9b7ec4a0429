// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/sections.h"

#include "deploy/plaintext.h"

#include <QRandomGenerator>
#include <QVector>

namespace Slipway {

namespace {

constexpr int timeRanOut = 124;      ///< timeout(1)
constexpr int killedAtTimeout = 137; ///< and it had to use SIGKILL

/// POSIX sh. Standard error of a part is kept by a command substitution while its output goes straight
/// through. A timeout(1) that does not know -k, or none, leaves the limit to the caller.
constexpr char script[] = R"sh(PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
IFS= read -r M || exit 9
export PATH M
if timeout -k 1 1 true 2>/dev/null; then limit() { timeout -k 2 "$@"; }; else limit() { shift; "$@"; }; fi
exec 3>&1
begin() { printf '\n%s begin %s %s\n' "$M" "$1" "$(date +%s%N)"; }
finish() { printf '\n%s error %s\n%s\n%s end %s %s %s\n' "$M" "$1" "$3" "$M" "$1" "$2" "$(date +%s%N)"; }
part() {
  part_name=$1 part_limit=$2
  shift 2
  begin "$part_name"
  part_error=$(limit "$part_limit" "$@" 2>&1 >&3 3>&- </dev/null)
  r=$?
  finish "$part_name" $r "$part_error"
}
)sh";

/// "1795737600123456789"; a date(1) without nanoseconds leaves "N", "%N" or nothing behind the seconds.
qint64 millisecondsOf(const QByteArray &word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9')
        ++digits;
    constexpr qsizetype secondDigits = 10;
    if (digits < secondDigits || digits > secondDigits + 9)
        return 0;
    const qint64 seconds = word.left(secondDigits).toLongLong() * 1000;
    return digits >= secondDigits + 3 ? seconds + word.mid(secondDigits, 3).toLongLong() : seconds;
}

} // namespace

bool Section::timedOut() const
{
    return complete && (exitStatus == timeRanOut || exitStatus == killedAtTimeout);
}

QString Section::line() const
{
    return withoutControls(QString::fromUtf8(output.left(4096))).simplified();
}

QByteArray Sections::prelude()
{
    return script;
}

QByteArray Sections::makeMark()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16) +
           QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

/// Parts may stand inside others, as what a container said stands inside what its server said.
struct Sections::Reader
{
    Sections &sections;
    QVector<QString> open;
    bool error = false;

    void text(const QByteArray &bytes)
    {
        if (open.isEmpty())
            return;
        Section &section = sections.m_parts[open.last()];
        QByteArray &into = error ? section.errorOutput : section.output;
        into = into.isEmpty() ? bytes : into + bytes;
    }
    void mark(const QList<QByteArray> &words)
    {
        const QByteArray &verb = words.first();
        const QString name = QString::fromLatin1(words.value(1));
        if (verb == "begin") {
            open.append(name);
            error = false;
            sections.m_parts[name] = {};
            sections.m_parts[name].begun = true;
            sections.m_parts[name].beganAt = millisecondsOf(words.value(2));
        } else if (verb == "error" && open.contains(name)) {
            // What stands inside and did not end never will.
            open.resize(open.lastIndexOf(name) + 1);
            error = true;
        } else if (verb == "end" && open.contains(name)) {
            Section &section = sections.m_parts[name];
            section.complete = true;
            section.exitStatus = words.value(2).toInt();
            section.endedAt = millisecondsOf(words.value(3));
            open.resize(open.lastIndexOf(name));
            error = false;
        } else if (verb == "done") {
            sections.m_complete = true;
        }
    }
};

Sections Sections::parse(const QByteArray &output, const QByteArray &mark)
{
    Sections sections;
    Reader reader{sections, {}};
    const QByteArray needle = '\n' + mark + ' ';
    qsizetype from = 0;
    for (qsizetype at = output.indexOf(needle); at >= 0; at = output.indexOf(needle, from)) {
        if (at > from)
            reader.text(output.mid(from, at - from));
        const qsizetype words = at + needle.size();
        const qsizetype end = output.indexOf('\n', words);
        if (end < 0)
            return sections; // cut in the middle of a mark
        reader.mark(output.mid(words, end - words).split(' '));
        from = end + 1;
    }
    if (from < output.size())
        reader.text(output.mid(from));
    return sections;
}

} // namespace Slipway
