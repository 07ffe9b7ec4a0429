// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"

#include <QAbstractEventDispatcher>
#include <QApplication>

namespace Slipway {

/// Measures how long a person may have to wait: one turn lasts from the first event after the thread slept until it
/// sleeps again, with everything that is handled and painted in between. Not every turn paints, but none paints twice
/// as long as it lasts, so no frame takes longer. Needs QT_NO_GLIB=1, since only Qt's own dispatcher tells when it sleeps.
class TimedApplication : public QApplication
{
public:
    struct Turns
    {
        qint64 count = 0;
        qint64 over16 = 0;     ///< milliseconds of the thread's own processor time
        qint64 over50 = 0;
        qint64 wallOver50 = 0; ///< the same on the clock: with what other processes took meanwhile
        double longest = 0;
        double longestWall = 0;
        QVector<QByteArray> slow; ///< of the over50: milliseconds, and receiver and type of the event that took most of them
    };

    TimedApplication(int &argc, char **argv) : QApplication(argc, argv)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &TimedApplication::endTurn);
    }

    /// Since the last call.
    Turns take() { return std::exchange(m_turns, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const double before = processorMilliseconds();
        if (!m_busy) {
            m_busy = true;
            m_started = before;
            m_startedWall = millisecondsOf(CLOCK_MONOTONIC);
            m_longestEvent = 0;
        }
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + '/' + QByteArray::number(event->type());
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = processorMilliseconds() - before; took > m_longestEvent) {
            m_longestEvent = took;
            m_longestWhat = what;
        }
        return taken;
    }

private:
    void endTurn()
    {
        if (!std::exchange(m_busy, false))
            return;
        const double took = processorMilliseconds() - m_started;
        const double wall = millisecondsOf(CLOCK_MONOTONIC) - m_startedWall;
        ++m_turns.count;
        m_turns.over16 += took > 16 ? 1 : 0;
        m_turns.wallOver50 += wall > 50 ? 1 : 0;
        m_turns.longestWall = std::max(m_turns.longestWall, wall);
        m_turns.longest = std::max(m_turns.longest, took);
        if (took <= 50)
            return;
        ++m_turns.over50;
        m_turns.slow.append(QByteArray::number(took, 'f', 1) + " ms in " + m_longestWhat + ' ' + QByteArray::number(m_longestEvent, 'f', 1) + " ms");
    }

    Turns m_turns;
    int m_depth = 0;
    bool m_busy = false;
    double m_started = 0;
    double m_startedWall = 0;
    double m_longestEvent = 0;
    QByteArray m_longestWhat;
};

} // namespace Slipway
