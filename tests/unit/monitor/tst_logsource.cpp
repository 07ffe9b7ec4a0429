// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/loglines.h"
#include "monitortest.h"

#include <QElapsedTimer>

using namespace Slipway;
using Level = LogLine::Level;

/// Logs are hostile.
class TestLogSource : public QObject
{
    Q_OBJECT

    /// What a server's Docker was asked, and what it says.
    struct Played
    {
        FakeCluster fake;
        QStringList asked;
        QByteArray output;
        CommandResult result;

        Played()
        {
            fake.server(1).machine().setExec([this](const RemoteCommand &command, const std::stop_token &stop) -> Result<CommandResult> {
                asked << command.argv.join(QLatin1Char(' '));
                if (stop.stop_requested())
                    return Error{Error::Code::Cancelled, {}, {}, {}};
                CommandResult said = result;
                said.output = command.argv.contains(QStringLiteral("--follow")) ? followed : output;
                return said;
            });
        }
        QByteArray followed;
        QVector<LogLine> read(const LogRequest &request, Result<void> *how = nullptr)
        {
            QVector<LogLine> all;
            const Result<void> done = readLog(fake.cluster(), request, fake.connector(), [&all](const QVector<LogLine> &lines) { all += lines; }, {});
            if (how)
                *how = done;
            return all;
        }
    };
    static LogRequest request(LogRequest::Kind kind = LogRequest::Kind::Container)
    {
        LogRequest request;
        request.node = QStringLiteral("worker01");
        request.kind = kind;
        return request;
    }

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level");
        QTest::addColumn<qint64>("time");
        const qint64 at = QDateTime::fromString(QStringLiteral("2026-11-24T08:19:33.123Z"), Qt::ISODateWithMs).toMSecsSinceEpoch();
        QTest::newRow("docker") << QByteArray("2026-11-24T08:19:33.123456789Z slurmd: error: no") << QStringLiteral("slurmd: error: no") << int(Level::Error) << at;
        QTest::newRow("slurm file") << QByteArray("[2026-11-24T08:19:33.123] debug2: hm") << QStringLiteral("[2026-11-24T08:19:33.123] debug2: hm") << int(Level::Debug) << at;
        QTest::newRow("munged file") << QByteArray("2026-11-24 08:19:33 +0000 Notice:    Running") << QStringLiteral("2026-11-24 08:19:33 +0000 Notice:    Running") << int(Level::Info) << at - 123;
        QTest::newRow("fatal") << QByteArray("slurmctld: fatal: mkdir") << QStringLiteral("slurmctld: fatal: mkdir") << int(Level::Error) << qint64(0);
        QTest::newRow("warning") << QByteArray("munged: Warning: x") << QStringLiteral("munged: Warning: x") << int(Level::Warning) << qint64(0);
        QTest::newRow("plain") << QByteArray("no error here") << QStringLiteral("no error here") << int(Level::Plain) << qint64(0);
        QTest::newRow("escape") << QByteArray("\x1b]0;title\x07\x1b[2Jgone\x00", 19) << QStringLiteral("␛]0;title␇␛[2Jgone␀") << int(Level::Plain) << qint64(0);
        QTest::newRow("bytes") << QByteArray("a\xff\xc3(b\xc2\x9b") << QStringLiteral("a\uFFFD\uFFFD(b\uFFFD") << int(Level::Plain) << qint64(0);
        QTest::newRow("direction") << QString(QStringLiteral("x\u202Ey")).toUtf8() << QStringLiteral("x\uFFFDy") << int(Level::Plain) << qint64(0);
        QTest::newRow("carriage return") << QByteArray("10%\r20%\r") << QStringLiteral("10%␍20%") << int(Level::Plain) << qint64(0);
        QTest::newRow("empty") << QByteArray() << QString() << int(Level::Plain) << qint64(0);
    }
    void lines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(int, level);
        QFETCH(qint64, time);
        const LogLine line = readLogLine(bytes, bytes.startsWith("2026-11-24T"));
        QCOMPARE(line.text, text);
        QCOMPARE(int(line.level), level);
        QCOMPARE(line.time, time);
    }

    void aMegabyteIsOneLine()
    {
        LogCutter cutter;
        QVector<QByteArray> lines;
        const QByteArray bytes = "a\n" + QByteArray(1024 * 1024, 'x') + "\nb\nrest";
        for (qsizetype i = 0; i < bytes.size(); i += 1000)
            lines += cutter.feed(bytes.mid(i, 1000));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2], QByteArray("b"));
        QCOMPARE(cutter.rest(), QByteArray("rest"));
        const LogLine line = readLogLine(lines[1], false);
        QCOMPARE(line.text.size(), 4096);
        QVERIFY(line.text.endsWith(QChar(u'…')));
    }

    void theContainersLog()
    {
        Played played;
        played.output = "2026-11-24T08:00:02.000000000Z slurmd: two\n2026-11-24T08:00:01.000000000Z munged: one\n";
        LogRequest asked = request();
        asked.tail = 7;
        const QVector<LogLine> lines = played.read(asked);
        QCOMPARE(played.asked, QStringList{QStringLiteral("docker logs --timestamps --tail 7 worker01")});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].text, QStringLiteral("munged: one")); // by time: Docker sends two streams
        QCOMPARE(lines[1].node, QStringLiteral("worker01"));
    }

    void aDaemonsLinesAreFoundAmongAll()
    {
        Played played;
        for (int i = 0; i < 30; ++i)
            played.output += "2026-11-24T08:00:" + QByteArray::number(10 + i) + ".0Z " + (i % 2 ? "slurmd: error: d" : "munged: m") + QByteArray::number(i) + '\n';
        LogRequest asked = request(LogRequest::Kind::Slurmd);
        asked.tail = 5;
        const QVector<LogLine> lines = played.read(asked);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].text, QStringLiteral("error: d21"));
        QCOMPARE(lines[4].text, QStringLiteral("error: d29"));
        QCOMPARE(int(lines[4].level), int(Level::Error));
    }

    void followingGoesOnWhereReadingEnded()
    {
        Played played;
        played.output = "2026-11-24T08:00:01.000000001Z slurmd: one\n";
        played.followed = "2026-11-24T08:00:01.000000001Z slurmd: one\n2026-11-24T08:00:01.000000002Z slurmd: two\n";
        LogRequest asked = request();
        asked.follow = true;
        const QVector<LogLine> lines = played.read(asked);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].text, QStringLiteral("slurmd: two"));
        QCOMPARE(played.asked.last(), QStringLiteral("docker logs --timestamps --since 2026-11-24T08:00:01.000000001Z --follow worker01"));
    }

    void anImageWithAStartOfItsOwnHasFiles()
    {
        Played played;
        played.fake.spec.cluster.image.profile.entrypoint = {QStringLiteral("/start")};
        played.fake.spec.cluster.image.profile.logDir = QStringLiteral("/var/log/slurm-llnl");
        played.output = "[2026-11-24T08:00:01.000] error: x\n[2026-11-24T09:00:01.000] y\n";
        LogRequest asked = request(LogRequest::Kind::Slurmctld);
        asked.since = QDateTime::fromString(QStringLiteral("2026-11-24T08:30:00Z"), Qt::ISODate).toSecsSinceEpoch();
        const QVector<LogLine> lines = played.read(asked);
        QCOMPARE(played.asked, QStringList{QStringLiteral("docker exec worker01 tail -n 500 -q /var/log/slurm-llnl/slurmctld.log")});
        QCOMPARE(lines.size(), 1);
        played.read(request(LogRequest::Kind::Munged));
        QVERIFY(played.asked.last().endsWith(QLatin1String("/var/log/munge/munged.log")));
    }

    void whatGoesWrong()
    {
        Played played;
        played.result.exitStatus = 1;
        played.result.errorOutput = "Error: No such container: worker01\n";
        Result<void> how;
        played.read(request(), &how);
        QVERIFY(!how);
        QCOMPARE(int(how.error().code), int(Error::Code::CommandFailed));
        QVERIFY(how.error().detail.contains(QLatin1String("No such container")));
        LogRequest nobody = request();
        nobody.node = QStringLiteral("worker99; rm -rf /");
        played.read(nobody, &how);
        QCOMPARE(int(how.error().code), int(Error::Code::InvalidInput));
    }

    void batchesAreFewAndAFloodIsThinned()
    {
        std::mutex mutex;
        QVector<qsizetype> sizes;
        QVector<LogLine> all;
        QElapsedTimer timer;
        timer.start();
        {
            LogBatches batches([&](const QVector<LogLine> &lines) {
                const std::lock_guard lock(mutex);
                sizes << lines.size();
                all += lines;
            }, true);
            LogLine line;
            for (int i = 0; i < 200000; ++i) {
                line.text = QString::number(i);
                batches.add(line);
            }
        }
        const qint64 batchesAllowed = timer.elapsed() / 50 + 3;
        QVERIFY2(sizes.size() <= batchesAllowed, qPrintable(QStringLiteral("%1 batches").arg(sizes.size())));
        for (const qsizetype size : std::as_const(sizes))
            QVERIFY(size <= 3001);
        QCOMPARE(all.first().text, QStringLiteral("0"));
        QCOMPARE(all.last().text, QStringLiteral("199999"));
        QVERIFY(all.size() < 200000 && std::any_of(all.cbegin(), all.cend(), [](const LogLine &l) { return l.text.contains(QLatin1String("left out")); }));
    }

    void aLoneLineIsNotHeldBack()
    {
        std::atomic<int> seen = 0;
        LogBatches batches([&seen](const QVector<LogLine> &lines) { seen += int(lines.size()); }, true);
        batches.add({});
        QTRY_COMPARE(seen.load(), 1);
        batches.add({});
        QTRY_COMPARE(seen.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLogSource)
#include "tst_logsource.moc"
