// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/restroad.h"

#include "base/async.h"
#include "fakes/fakerestd.h"
#include "monitor/clustermonitor.h"
#include "monitor/clusterquery.h"
#include "monitortest.h"
#include "secrets/rememberingprompter.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <atomic>

using namespace Slipway;
using namespace std::chrono_literals;

namespace {

/// Has tokens, and counts how often it was asked.
class Person final : public LoginPrompter
{
public:
    explicit Person(const QByteArrayList &tokens = {}) : answers(tokens) {}

    bool acceptHostKey(const HostKeyQuestion &, std::stop_token) override { return false; }
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token) override
    {
        const std::lock_guard lock(mutex);
        asked.append(question);
        if (answers.isEmpty())
            return std::nullopt;
        const QByteArray token = answers.size() > 1 && question.attempt > 1 ? (answers.removeFirst(), answers.first()) : answers.first();
        return Secret(token.constData(), static_cast<std::size_t>(token.size()));
    }
    void secretOutcome(const SecretQuestion &, bool worked) override { ++(worked ? right : wrong); }

    std::mutex mutex;
    QByteArrayList answers; ///< the next one where the one before was refused
    QVector<SecretQuestion> asked;
    std::atomic_int right = 0;
    std::atomic_int wrong = 0;
};

const Error gone{Error::Code::HostUnreachable, QStringLiteral("worker01 cannot be reached."), {}, {}};

/// A cluster whose servers nobody can log in to, and its slurmrestd.
class Cut
{
public:
    explicit Cut(const QByteArrayList &tokens = {"aaa.bbb.ccc"}, bool https = false) : rest(https), person(tokens)
    {
        bringUpFake(fake);
        rest.playSlurm(QStringLiteral("24.11.5"), 42);
        rest.setToken("aaa.bbb.ccc");
        fake.spec.slurmrestd = SlurmrestdAccess{rest.url().toString(), QStringLiteral("ada"), {}, false};
        fake.connector().setPrompter(&person);
        cut();
    }
    void cut()
    {
        for (const Server &server : std::as_const(fake.spec.servers))
            fake.connector().refuse(server.name, gone);
    }
    void mend()
    {
        for (const Server &server : std::as_const(fake.spec.servers))
            fake.connector().accept(server.name);
    }
    ClusterQuery &query()
    {
        if (!m_query)
            m_query = std::make_unique<ClusterQuery>(fake.cluster(), fake.connector(), sshAgain);
        return *m_query;
    }
    /// On a lane, since whoever answers lives in this thread.
    ClusterAnswer ask(std::stop_token stop = {})
    {
        std::optional<ClusterAnswer> answer;
        QObject context;
        ClusterQuery &asked = query();
        onDone(lane.submit([&asked, stop](std::stop_token) -> Result<ClusterAnswer> { return asked.ask(stop); }), &context,
               [&answer](const Result<ClusterAnswer> &come) { answer = *come; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60000))
            qFatal("no answer");
        return *answer;
    }
    qsizetype logins() { return fake.connector().logins().size(); }
    /// The connections live on the lane.
    ~Cut()
    {
        lane.submit([this](std::stop_token) -> Result<void> {
            if (m_query)
                m_query->close();
            return {};
        });
    }

    FakeCluster fake;
    FakeRestd rest;
    Person person;
    std::chrono::milliseconds sshAgain = 1min;

private:
    std::unique_ptr<ClusterQuery> m_query;

public:
    Lane lane;
};

} // namespace

/// The second road: where ssh leads nowhere, slurmrestd is asked.
class TestRestRoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereSshLeadsNowhereSlurmrestdIsAsked()
    {
        Cut cluster;
        const ClusterAnswer answer = cluster.ask();
        QVERIFY2(answer.snapshot, qPrintable(answer.failure ? answer.failure->message : QString()));
        QVERIFY(!answer.failure && !answer.credential);
        const ClusterSnapshot &seen = *answer.snapshot;
        QCOMPARE(seen.restUrl, cluster.rest.url().toString());
        QCOMPARE(seen.askedServer, QString());
        QCOMPARE(seen.sshFailure->message, gone.message);
        QCOMPARE(seen.cluster, cluster.fake.spec.cluster.name);
        QVERIFY(!seen.nodes.isEmpty() && !seen.jobs.isEmpty() && seen.gaps.isEmpty());
        QCOMPARE(answer.controllers, seen.controllers);
        QVERIFY(seen.controllers[0].answers && seen.controllers[0].stateAgeSeconds < 0 && seen.controllers[0].pingMilliseconds < 0);
        QVERIFY(roadText(seen).contains(seen.restUrl) && roadText(seen).contains(gone.message));
        QCOMPARE(cluster.person.asked.size(), 1);
        QCOMPARE(cluster.person.asked[0].kind, SecretQuestion::Kind::Token);
        QCOMPARE(cluster.person.asked[0].subject, seen.restUrl);
        QCOMPARE(cluster.person.right, 1);
    }

    void sshIsNotTriedBeforeEveryLook()
    {
        Cut cluster;
        QVERIFY(cluster.ask().snapshot);
        const qsizetype logins = cluster.logins();
        for (int i = 0; i < 3; ++i)
            QVERIFY(cluster.ask().snapshot);
        QCOMPARE(cluster.logins(), logins);
        cluster.mend();
        QVERIFY(!cluster.ask().snapshot->restUrl.isEmpty()); // not yet
    }

    void andIsTakenAgainAsSoonAsItWorks()
    {
        Cut cluster;
        cluster.sshAgain = 0ms;
        QVERIFY(cluster.ask().snapshot);
        const qsizetype logins = cluster.logins();
        QTest::qWait(2);
        QVERIFY(!cluster.ask().snapshot->restUrl.isEmpty());
        QCOMPARE(cluster.logins(), logins + 1); // one of the ways, not all
        cluster.mend();
        QTest::qWait(2);
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.snapshot && answer.snapshot->restUrl.isEmpty() && !answer.snapshot->sshFailure);
        QVERIFY(roadText(*answer.snapshot).isEmpty());
        QVERIFY(answer.credential);
    }

    void aRefusedTokenIsAskedForOnceMore()
    {
        Cut cluster({"old.old.old", "aaa.bbb.ccc"});
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.snapshot);
        QCOMPARE(cluster.person.asked.size(), 2);
        QCOMPARE(cluster.person.asked[1].attempt, 2);
        QCOMPARE(cluster.person.wrong, 1);
        QCOMPARE(cluster.person.right, 1);
        // One that ends while the window is open: once for that refusal, too.
        cluster.rest.setToken("new.new.new");
        cluster.person.answers = {"aaa.bbb.ccc", "new.new.new"};
        QVERIFY(cluster.ask().snapshot);
        QCOMPARE(cluster.person.wrong, 2);
    }

    void whoHasNoGoodTokenIsLeftAlone()
    {
        Cut cluster({"old.old.old"});
        ClusterAnswer answer = cluster.ask();
        QVERIFY(!answer.snapshot);
        const qsizetype asked = cluster.person.asked.size();
        QVERIFY(asked <= 3);
        answer = cluster.ask();
        QCOMPARE(cluster.person.asked.size(), asked);
        QVERIFY2(answer.failure->message.contains(QStringLiteral("does not accept the token")), qPrintable(answer.failure->message));
    }

    void notNowIsNotAskedAgain()
    {
        Cut cluster(QByteArrayList{});
        for (int i = 0; i < 3; ++i) {
            const ClusterAnswer answer = cluster.ask();
            QVERIFY(!answer.snapshot);
            QCOMPARE(int(answer.failure->code), int(Error::Code::HostUnreachable)); // that of ssh
            QVERIFY2(answer.failure->message.contains(gone.message), qPrintable(answer.failure->message)); // and both are told
            QVERIFY2(answer.failure->message.contains(QStringLiteral("No token")), qPrintable(answer.failure->message));
            QCOMPARE(answer.failure->where, QStringLiteral("worker01"));
        }
        QCOMPARE(cluster.person.asked.size(), 1);
        QVERIFY(cluster.rest.requests().isEmpty());
    }

    void nobodyIsAskedForATokenNobodyWants()
    {
        Cut cluster;
        {
            FakeRestd closed;
            cluster.fake.spec.slurmrestd->url = closed.url().toString();
        }
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.failure);
        QVERIFY2(answer.failure->message.contains(QStringLiteral("slurmrestd cannot be reached")), qPrintable(answer.failure->message));
        QVERIFY(cluster.person.asked.isEmpty());
    }

    void whatSlurmctldItselfSaysIsFinal()
    {
        Cut cluster;
        cluster.mend();
        cluster.fake.slurmctldAnswers = false;
        cluster.fake.server(1).processes.removeAll(QStringLiteral("slurmctld"));
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->message, QStringLiteral("slurmctld does not run in the container worker01. Its log says why."));
        QVERIFY(cluster.rest.requests().isEmpty() && cluster.person.asked.isEmpty());
    }

    void noContainerNoDockerIsNoRoad_data()
    {
        QTest::addColumn<bool>("docker");
        QTest::newRow("no container") << false;
        QTest::newRow("no Docker") << true;
    }
    void noContainerNoDockerIsNoRoad()
    {
        QFETCH(bool, docker);
        Cut cluster;
        cluster.mend();
        for (int i = 1; i <= 3; ++i) {
            cluster.fake.server(i).container.exists = docker;
            if (docker)
                cluster.fake.server(i).docker = FakeServer::DockerState::Stopped;
        }
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.snapshot && answer.snapshot->sshFailure);
    }

    void stopEndsItAtOnce()
    {
        Cut cluster;
        std::stop_source stop;
        cluster.rest.handle("/slurm/v0.0.42/nodes/", [&stop](QTcpSocket &) { stop.request_stop(); }); // and never answers
        QElapsedTimer timer;
        timer.start();
        const ClusterAnswer answer = cluster.ask(stop.get_token());
        QVERIFY(!answer.snapshot);
        QCOMPARE(int(answer.failure->code), int(Error::Code::Cancelled));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        // And before it began.
        QCOMPARE(int(cluster.ask(stop.get_token()).failure->code), int(Error::Code::Cancelled));
        cluster.rest.playSlurm(QStringLiteral("24.11.5"), 42);
        QVERIFY(cluster.ask().snapshot);
    }

    void aWrongCertificateIsRefused()
    {
        Cut cluster({"aaa.bbb.ccc"}, true);
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(!answer.snapshot);
        QVERIFY2(answer.failure->message.contains(QStringLiteral("certificate")), qPrintable(answer.failure->message));
        QVERIFY(cluster.rest.requests().isEmpty()); // so the token went nowhere
        QCOMPARE(cluster.person.wrong, 0);
    }

    void theNamedAuthorityIsTrusted()
    {
        Cut cluster({"aaa.bbb.ccc"}, true);
        cluster.fake.spec.slurmrestd->caFile = QStringLiteral(SLIPWAY_TEST_DATA "/tls/localhost.pem");
        const ClusterAnswer answer = cluster.ask();
        QVERIFY2(answer.snapshot, qPrintable(answer.failure ? answer.failure->message : QString()));
    }

    void aFileWithoutACertificateIsSaid()
    {
        Cut cluster({"aaa.bbb.ccc"}, true);
        cluster.fake.spec.slurmrestd->caFile = QStringLiteral("/no/such.pem");
        QVERIFY(cluster.ask().failure->message.contains(QStringLiteral("/no/such.pem")));
        QVERIFY(cluster.person.asked.isEmpty());
    }

    void halfAnAnswerIsAGapAndNotZero()
    {
        Cut cluster;
        cluster.rest.answer("/slurm/v0.0.42/jobs/", "{\"errors\":[{\"error\":\"aaa.bbb.ccc may not\"}]}", 500);
        cluster.rest.answer("/slurm/v0.0.42/ping/", "{");
        const ClusterAnswer answer = cluster.ask();
        QVERIFY(answer.snapshot);
        QVERIFY(answer.snapshot->lacks(QStringLiteral("jobs")) && answer.snapshot->lacks(QStringLiteral("ping")));
        QVERIFY(answer.controllers.isEmpty()); // nobody knows, so nobody says "does not answer"
        for (const SnapshotGap &gap : answer.snapshot->gaps)
            QVERIFY2(!gap.error.detail.contains(QStringLiteral("aaa.bbb.ccc")), qPrintable(gap.error.detail));
    }

    void a22_05SaysOfATokenThatEndedOnlyThatThereIsAnError()
    {
        Cut cluster({"old.old.old", "aaa.bbb.ccc"});
        cluster.rest.setToken({});
        cluster.rest.handle("/slurm/v0.0.42/nodes/", [&cluster](QTcpSocket &socket) {
            const QByteArray body = "{\"errors\": [{\"error\": \"Unspecified error\", \"errno\": -1}], \"nodes\": []}";
            const bool good = cluster.rest.requests().last().headers.value("x-slurm-user-token") == "aaa.bbb.ccc";
            if (good)
                socket.write("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n"); // of something else
            else
                socket.write("HTTP/1.1 500 X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
        QVERIFY(cluster.ask().failure);
        QCOMPARE(cluster.person.asked.size(), 2);
        QCOMPARE(cluster.person.wrong, 1);
        QVERIFY(cluster.ask().failure);
        QCOMPARE(cluster.person.wrong, 1); // another error is no fault of the token's
    }

    void whatIsRememberedIsForgottenWhenItEnds()
    {
        Cut cluster({"SLURM_JWT=aaa.bbb.ccc\n"}); // as scontrol prints it
        const auto store = memorySecretStore();
        const QString url = cluster.rest.url().toString();
        QVERIFY(store->store(url, Secret("old.old.old", 11)));
        Redactor redactor;
        RememberingPrompter remembering(cluster.person, *store, redactor);
        cluster.fake.connector().setPrompter(&remembering);
        QVERIFY(cluster.ask().snapshot);
        QVERIFY(cluster.ask().snapshot);
        QCOMPARE(cluster.person.asked.size(), 1);
        const auto kept = store->find(url);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->view(), QByteArray("aaa.bbb.ccc"));
        QCOMPARE(redactor.redact(QStringLiteral("x aaa.bbb.ccc y")), QStringLiteral("x [redacted] y"));
        // It ends while the window is open, and the person has no new one.
        cluster.rest.setToken("new.new.new");
        cluster.person.answers.clear();
        QVERIFY(cluster.ask().failure);
        QVERIFY(!*store->find(url));
        QVERIFY(cluster.ask().failure);
        QCOMPARE(cluster.person.asked.size(), 2);
    }

    void aMonitorSaysByWhichRoadItLooks()
    {
        Cut cluster;
        cluster.mend();
        MonitorTimes times;
        times.fast = times.normal = times.idle = 10ms;
        times.ports = 20ms;
        QVector<ClusterEvent> events;
        ClusterMonitor monitor(cluster.fake.cluster(), cluster.fake.connector(), times);
        connect(&monitor, &ClusterMonitor::eventsHappened, this, [&events](const QVector<ClusterEvent> &more) { events += more; });
        monitor.start();
        QTRY_VERIFY(monitor.snapshot());
        QVERIFY(monitor.snapshot()->restUrl.isEmpty());
        cluster.cut();
        for (int i = 1; i <= 3; ++i)
            cluster.fake.server(i).machine().arm(0, {MemoryFault::Kind::LoseBefore});
        QTRY_VERIFY(!monitor.snapshot()->restUrl.isEmpty());
        QVERIFY(!monitor.failure());
        const auto road = std::find_if(events.cbegin(), events.cend(), [](const ClusterEvent &e) { return e.kind == QLatin1String("road.slurmrestd"); });
        QVERIFY(road != events.cend());
        QVERIFY2(eventText(*road).contains(gone.message), qPrintable(eventText(*road)));
        monitor.stop(); // in the middle of whatever it does
    }
};

QTEST_GUILESS_MAIN(TestRestRoad)
#include "tst_restroad.moc"
