// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Slipway {

/// What one part of a compound script said.
struct Section
{
    bool begun = false;
    bool complete = false; ///< its end was seen: `output` is all of it
    int exitStatus = -1;   ///< 124, 137: its time ran out, see timedOut()
    QByteArray output;
    QByteArray errorOutput;
    qint64 beganAt = 0; ///< milliseconds since 1970 by that machine's clock; 0: not told
    qint64 endedAt = 0;

    bool succeeded() const { return complete && exitStatus == 0; }
    bool timedOut() const;
    qint64 milliseconds() const { return beganAt > 0 && endedAt > 0 ? endedAt - beganAt : -1; }
    /// Its output as one line for a person: trimmed, without control characters.
    QString line() const;
};

/// Many read-only commands in one go, as one POSIX script. The script is constant, its values come as
/// arguments; a random mark, which comes over standard input so that no other account of that machine can
/// read and forge it, keeps the parts apart.
class Sections
{
public:
    /// Shell functions to begin such a script with. `part NAME SECONDS COMMAND…` runs a command with a time
    /// limit of its own and leaves its exit status in $r; what is no command stands between `begin NAME` and
    /// `finish NAME STATUS`. $M is the mark.
    static QByteArray prelude();
    static QByteArray makeMark();

    static Sections parse(const QByteArray &output, const QByteArray &mark);

    /// An empty one, not begun, when there is none of that name.
    Section at(const QString &name) const { return m_parts.value(name); }
    bool has(const QString &name) const { return m_parts.contains(name); }
    /// The script came to its end.
    bool complete() const { return m_complete; }

private:
    struct Reader;

    QHash<QString, Section> m_parts;
    bool m_complete = false;
};

} // namespace Slipway
