// SPDX-License-Identifier: GPL-3.0-or-later
// bench_picture SECONDS FOLDER -- COMMAND…: runs COMMAND, looks at the X screen every 100 ms and at the processor time of
// COMMAND and its children; prints when the screen first looked as it did in the end, and writes pictures to FOLDER.
#include "bench/measure.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTimer>

#include <csignal>

using namespace Slipway;

namespace {

struct Family
{
    QList<qint64> members; ///< a process and what it has started
    double seconds = 0;    ///< their processor time
};

Family familyOf(qint64 process)
{
    QMultiHash<qint64, qint64> children;
    QHash<qint64, double> used;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray stat = readFile(QStringLiteral("/proc/%1/stat").arg(name));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() < 16)
            continue;
        children.insert(fields[1].toLongLong(), name.toLongLong());
        // With those children that have ended and were waited for.
        used[name.toLongLong()] = (fields[11].toDouble() + fields[12].toDouble() + fields[13].toDouble() + fields[14].toDouble()) / double(sysconf(_SC_CLK_TCK));
    }
    Family family{{process}};
    for (qsizetype i = 0; i < family.members.size(); ++i) {
        const qint64 next = family.members.at(i);
        family.seconds += used.value(next);
        family.members += children.values(next);
    }
    return family;
}

struct Look
{
    double seconds;
    double processor;
    QImage picture;
};

/// The part of the pixels in which two pictures differ.
double difference(const QImage &a, const QImage &b)
{
    qint64 other = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            other += left[x] != right[x] ? 1 : 0;
    }
    return double(other) / double(a.width()) / double(a.height());
}

void tell(const std::vector<Look> &looks, const QString &folder)
{
    const Look &last = looks.back();
    constexpr double sameRows = 0.01; // numbers in the rows differ, and nothing else
    std::size_t first = 0;
    while (difference(looks[first].picture, last.picture) > sameRows)
        ++first;
    const Look &seen = looks[first];
    std::printf("first picture after %.1f s and %.2f s of processor time; then %.2f s of processor time in %.0f s (%.1f %% of a core)\n",
                seen.seconds, seen.processor, last.processor - seen.processor, last.seconds - seen.seconds,
                100 * (last.processor - seen.processor) / (last.seconds - seen.seconds));
    seen.picture.save(folder + QStringLiteral("/first.png"));
    if (first > 0)
        looks[first - 1].picture.save(folder + QStringLiteral("/before.png"));
    last.picture.save(folder + QStringLiteral("/last.png"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5 || arguments[3] != QLatin1String("--")) {
        std::printf("bench_picture SECONDS FOLDER -- COMMAND…\n");
        return 2;
    }
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedChannels);
    std::vector<Look> looks;
    double started = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &app, [&] {
        const Look look{(millisecondsOf(CLOCK_MONOTONIC) - started) / 1e3, familyOf(client.processId()).seconds,
                        QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32)};
        // One picture for as long as nothing moves: they are large.
        if (!looks.empty() && looks.size() > 1 && looks.back().picture == look.picture && looks[looks.size() - 2].picture == look.picture)
            looks.back() = look;
        else
            looks.push_back(look);
        if (look.seconds < arguments[1].toDouble() && client.state() != QProcess::NotRunning)
            return;
        clock.stop();
        QCoreApplication::quit();
    });
    started = millisecondsOf(CLOCK_MONOTONIC);
    client.start(arguments[4], arguments.mid(5));
    clock.start(100);
    QApplication::exec();
    tell(looks, arguments[2]);
    const Family family = familyOf(client.processId());
    for (const qint64 member : family.members)
        kill(static_cast<pid_t>(member), SIGTERM);
    client.waitForFinished(5000);
    return 0;
}
