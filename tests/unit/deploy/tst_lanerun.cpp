// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/lanerun.h"

#include "base/redactor.h"
#include "fakes/scriptedconnector.h"

#include <QTest>

#include <thread>

using namespace Slipway;
using namespace std::chrono_literals;

namespace {
const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
const QString third = QStringLiteral("third");

RemoteCommand echo()
{
    RemoteCommand command;
    command.argv = {QStringLiteral("echo"), QStringLiteral("it's")};
    return command;
}
} // namespace

/// Steps: announced, run, recorded and told.
class TestLaneRun : public QObject
{
    Q_OBJECT

    ScriptedConnector m_connector;
    Redactor m_redactor;
    std::stop_source m_stop;
    QStringList m_told;
    LaunchContext m_context{m_connector,
                            m_redactor,
                            [this](const StepEvent &event) {
                                m_told.append(QStringLiteral("%1 %2 %3")
                                                  .arg(event.stepId, stepStatusName(event.status), event.text)
                                                  .trimmed());
                            },
                            {}};

    std::unique_ptr<LaneRun> lane()
    {
        auto run = std::make_unique<LaneRun>(QStringLiteral("worker01"), m_context);
        run->announce(first, QStringLiteral("First"));
        run->announce(second, QStringLiteral("Second"));
        run->announce(third, QStringLiteral("Third"));
        m_told.clear();
        return run;
    }
    static QStringList statuses(const LaneRecord &record)
    {
        QStringList names;
        for (const StepRecord &step : record.steps)
            names.append(stepStatusName(step.status));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_stop = {};
        m_context.stop = m_stop.get_token();
    }

    void stepsAreToldInOrder()
    {
        const auto run = lane();
        QVERIFY(run->run(first, [] { return alreadyDone(QStringLiteral("was there")); }));
        QVERIFY(run->run(second, [&run] {
            run->tell(QStringLiteral("half"), 0.5);
            return done(QStringLiteral("made"));
        }));
        QVERIFY(run->run(third, [] { return skipped(QString()); }));
        run->finish();
        QCOMPARE(m_told,
                 (QStringList{QStringLiteral("first running"), QStringLiteral("first already-done was there"),
                              QStringLiteral("second running"), QStringLiteral("second running half"),
                              QStringLiteral("second done made"), QStringLiteral("third running"),
                              QStringLiteral("third skipped")}));
        QVERIFY(!run->failed());
        QCOMPARE(run->record().steps[1].summary, QStringLiteral("made"));
    }

    void afterAFailureNothingRuns()
    {
        const auto run = lane();
        QVERIFY(!run->run(first, [] {
            return Error{Error::Code::ImageMissing, QStringLiteral("no"), {}, {}};
        }));
        bool ran = false;
        QVERIFY(!run->run(second, [&ran] {
            ran = true;
            return done({});
        }));
        run->finish();
        QVERIFY(!ran);
        QVERIFY(run->failed());
        QCOMPARE(statuses(run->record()), (QStringList{QStringLiteral("failed"), QStringLiteral("skipped"),
                                                       QStringLiteral("skipped")}));
        QCOMPARE(run->record().steps[0].error->where, QStringLiteral("worker01"));
    }

    void aStopEndsTheRest()
    {
        const auto run = lane();
        QVERIFY(run->run(first, [this] {
            m_stop.request_stop();
            return done({});
        }));
        bool ran = false;
        QVERIFY(!run->run(second, [&ran] {
            ran = true;
            return done({});
        }));
        run->finish();
        QVERIFY(!ran);
        QCOMPARE(statuses(run->record()), (QStringList{QStringLiteral("done"), QStringLiteral("cancelled"),
                                                       QStringLiteral("cancelled")}));
        QCOMPARE(run->record().steps[1].error->code, Error::Code::Cancelled);
    }

    void commandsAreRecordedAsTheyCanBeRunAgain()
    {
        m_connector.machine(QStringLiteral("m")).setExec([](const RemoteCommand &, std::stop_token) {
            return CommandResult{3, "out\n", "err\n", false, {}};
        });
        MemoryHost host(m_connector.machine(QStringLiteral("m")));
        const auto run = lane();
        QVERIFY(!run->run(first, [&]() -> Result<StepOutcome> {
            const Result<CommandResult> result =
                run->mustSucceed(host, echo(), QStringLiteral("It did not work."));
            return result ? Result<StepOutcome>(done({})) : result.error();
        }));
        const StepRecord &step = run->record().steps[0];
        QCOMPARE(step.error->code, Error::Code::CommandFailed);
        QCOMPARE(step.error->message, QStringLiteral("It did not work."));
        QCOMPARE(step.error->detail, QStringLiteral("out\nerr"));
        QCOMPARE(step.commands.size(), 1);
        QCOMPARE(step.commands[0].command, echo().display());
        QCOMPARE(step.commands[0].exitStatus, 3);
        QCOMPARE(step.commands[0].output, QStringLiteral("out\nerr\n"));
        QVERIFY(m_told.contains(QLatin1String("first running $ ") + echo().display()));
        QVERIFY(m_told.contains(QStringLiteral("first running out")));
        QVERIFY(m_told.contains(QStringLiteral("first running err")));
    }

    void confidentialOutputIsNeitherToldNorRecorded()
    {
        m_connector.machine(QStringLiteral("m")).setExec([](const RemoteCommand &, std::stop_token) {
            return CommandResult{0, "MUNGE:credential:", {}, false, {}};
        });
        MemoryHost host(m_connector.machine(QStringLiteral("m")));
        const auto run = lane();
        QByteArray output;
        run->run(first, [&] {
            output = run->command(host, echo(), OutputKind::Confidential)->output;
            return done({});
        });
        QCOMPARE(output, QByteArray("MUNGE:credential:"));
        QVERIFY(!m_told.join(QLatin1Char(' ')).contains(QStringLiteral("credential")));
        QVERIFY(!run->record().steps[0].commands[0].output.contains(QStringLiteral("credential")));
    }

    void secretsAreNotTold()
    {
        m_redactor.learn(Secret("hunter2", 7));
        // The cut at 64 KiB goes through the first one: half of it must not be left either.
        const QByteArray output = "hunter2" + QByteArray(64 * 1024 - 10, 'x') + "\nhunter2";
        m_connector.machine(QStringLiteral("m")).setExec([&output](const RemoteCommand &, std::stop_token) {
            return CommandResult{0, output, {}, false, {}};
        });
        MemoryHost host(m_connector.machine(QStringLiteral("m")));
        const auto run = lane();
        run->run(first, [&] {
            run->tell(QStringLiteral("the password is hunter2"));
            (void)run->command(host, echo()).has_value();
            return done(QStringLiteral("hunter2"));
        });
        const QString all = m_told.join(QLatin1Char(' ')) + run->record().steps[0].commands[0].output;
        QVERIFY(!all.contains(QStringLiteral("unter2")));
        QVERIFY(all.contains(QStringLiteral("[redacted]")));
    }

    void longOutputIsCutAtItsBeginning()
    {
        const QByteArray output = QByteArray("节").repeated(50000) + "the end";
        m_connector.machine(QStringLiteral("m")).setExec([&output](const RemoteCommand &, std::stop_token) {
            return CommandResult{0, output, {}, false, {}};
        });
        MemoryHost host(m_connector.machine(QStringLiteral("m")));
        const auto run = lane();
        run->run(first, [&] {
            (void)run->command(host, echo()).has_value();
            return done({});
        });
        const QString kept = run->record().steps[0].commands[0].output;
        QVERIFY(kept.endsWith(QStringLiteral("节the end")));
        QVERIFY(kept.startsWith(QStringLiteral("(the first ")));
        QVERIFY(!kept.contains(QChar::ReplacementCharacter));
        QVERIFY(kept.toUtf8().size() < 66 * 1024);
    }

    void linesAreCutWhereTheyEnd()
    {
        QStringList lines;
        {
            LineTap tap([&lines](const QString &line) { lines.append(line); });
            const QByteArray text = "Pulling 节点\r\n10 %\r20 %\r\n\n  done  \nno end";
            for (char byte : text) // in the smallest pieces there are
                tap.feed(OutputStream::Standard, QByteArray(1, byte));
            tap.feed(OutputStream::Error, "warn");
            tap.feed(OutputStream::Standard, "ing?");
        }
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("Pulling 节点"), QStringLiteral("10 %"), QStringLiteral("20 %"),
                              QStringLiteral("done"), QStringLiteral("no ending?"), QStringLiteral("warn")}));
    }

    void aFloodDoesNotDrownTheWindow()
    {
        int lines = 0;
        QString last;
        {
            LineTap tap([&](const QString &line) {
                ++lines;
                last = line;
            });
            for (int i = 0; i < 200000; ++i)
                tap.feed(OutputStream::Standard, "line " + QByteArray::number(i) + '\n');
            tap.feed(OutputStream::Standard, QByteArray(100 * 1024 * 1024, 'x')); // one line without end
        }
        QVERIFY2(lines > 10 && lines < 5000, qPrintable(QString::number(lines)));
        QVERIFY(last.size() <= 4096);
    }

    void theFirstErrorIsTheReportsUnlessItWasCancelled()
    {
        const auto failing = [this](Error::Code code) {
            auto run = lane();
            run->run(first, [code] { return Error{code, errorCodeName(code), {}, {}}; });
            return run;
        };
        ReportRun report(QStringLiteral("t"));
        const auto one = failing(Error::Code::ImageMissing);
        const auto two = failing(Error::Code::PortInUse);
        report.add(*one);
        report.add(*two);
        const Report made = report.finish(m_context);
        QCOMPARE(made.error->code, Error::Code::ImageMissing);
        QCOMPARE(made.lanes.size(), 1); // lanes of one name are one

        ReportRun stopped(QStringLiteral("t"));
        const auto three = failing(Error::Code::ImageMissing);
        m_stop.request_stop();
        const auto four = failing(Error::Code::Cancelled);
        stopped.add(*three);
        stopped.add(*four);
        QCOMPARE(stopped.finish(m_context).error->code, Error::Code::Cancelled);
    }

    void pausesEndByTheStop()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(pauseFor(20ms, m_stop.get_token()));
        QVERIFY(timer.elapsed() >= 19);
        timer.restart();
        std::jthread stopper([this] {
            std::this_thread::sleep_for(50ms);
            m_stop.request_stop();
        });
        QVERIFY(!pauseFor(20s, m_stop.get_token()));
        QVERIFY(timer.elapsed() < 5000);
    }

    void jobsRunAtTheSameTime()
    {
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        std::vector<std::function<void()>> jobs(8, [&] {
            const int now = ++running;
            int seen = most;
            while (seen < now && !most.compare_exchange_weak(seen, now)) {
            }
            std::this_thread::sleep_for(100ms);
            --running;
        });
        runInParallel(jobs);
        QCOMPARE(running.load(), 0);
        QVERIFY(most > 4);
        runInParallel({});
    }
};

QTEST_GUILESS_MAIN(TestLaneRun)
#include "tst_lanerun.moc"
