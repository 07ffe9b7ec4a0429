// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/playbook.h"
#include "remote/remotehost.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <functional>

namespace Slipway {

/// One command of a batch.
struct BatchEntry
{
    QString id; ///< letters, digits, '-', '.' and '_'
    QStringList argv;
    QByteArray input; ///< standard input; never on a command line
    int seconds = 10;
    bool sideBySide = false;
    bool mayHang = false;
};

/// How one of them ended.
struct BatchAnswer
{
    QString id;
    int exitStatus = 0;
    bool timedOut = false;
    QByteArray output; ///< standard output and error together; the last 64 KiB
};

/// Many short commands on one machine by one: each with a time limit of its own, their outputs told apart by a
/// mark nobody can guess, and those that came back known even when a later one hangs. What waits rather than
/// works runs beside the others, and so does what may hang: not even a process nobody can end holds it up.
class ProbeBatch
{
public:
    using Answered = std::function<void(const BatchAnswer &)>;

    ProbeBatch(QVector<BatchEntry> entries, Answered answered);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// What to run: \a shell reads the script from its standard input.
    RemoteCommand command(const QStringList &shell) const;
    /// Standard output of that command, as it comes.
    void feed(const QByteArray &bytes);
    /// Ids that did not come back.
    QStringList missing() const { return m_open.keys(); }

private:
    QByteArray script() const;
    void takeLine(const QByteArray &line);
    void finish(const QString &id);

    QVector<BatchEntry> m_entries;
    Answered m_answered;
    QByteArray m_mark;
    QByteArray m_held;
    QHash<QString, QByteArray> m_open;
};

} // namespace Slipway
