// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>
#include <vector>

namespace Slipway {

inline double millisecondsOf(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Of this thread; other work on the machine does not count.
inline double processorMilliseconds()
{
    return millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What this process has in memory now.
inline double residentMegabytes()
{
    return double(readFile(QStringLiteral("/proc/self/statm")).split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Prints \a times, milliseconds; true when their median is below \a goal (0: there is none).
inline bool tellTimes(const char *what, std::vector<double> times, double goal)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const bool met = goal <= 0 || median < goal;
    std::printf("%-40s best %6.1f ms, median %6.1f ms, worst %6.1f ms", what, times.front(), median, times.back());
    if (goal > 0)
        std::printf("  %s: below %.0f ms", met ? "goal met" : "goal MISSED", goal);
    std::printf("\n");
    std::fflush(stdout);
    return met;
}

/// Does \a work \a rounds times and prints what each took of this thread's processor time.
template<typename Work>
bool measured(const char *what, double goal, int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double before = processorMilliseconds();
        work(round);
        times.push_back(processorMilliseconds() - before);
    }
    return tellTimes(what, std::move(times), goal);
}

} // namespace Slipway
