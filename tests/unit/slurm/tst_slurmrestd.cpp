// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/slurmrestd.h"

#include "base/async.h"
#include "fakes/fakerestd.h"
#include "unit/slurm/slurmsamples.h"

#include <QTcpSocket>

using namespace Slipway;
using namespace std::chrono_literals;

/// The road over HTTP, against recorded answers and against servers that mean ill.
/// tests/bench/scale/test-restd runs the same against a real slurmrestd.
class TestSlurmrestd : public QObject
{
    Q_OBJECT

    using Outcome = Result<ClusterSnapshotPtr>;

    static SlurmrestdAddress addressOf(const FakeRestd &server, std::chrono::milliseconds most = 20s)
    {
        SlurmrestdAddress address;
        address.url = server.url();
        address.user = QStringLiteral("ada");
        address.most = most;
        return address;
    }
    static Secret token() { return Secret(QByteArray("aaa.bbb.ccc")); }
    static Outcome wait(QFuture<Outcome> future, int milliseconds = 30000)
    {
        QObject context;
        std::optional<Outcome> outcome;
        onDone(future, &context, [&outcome](Outcome result) { outcome = std::move(result); });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, milliseconds))
            return Error{Error::Code::Internal, QStringLiteral("never came"), {}, {}};
        return *outcome;
    }
    static Outcome lookAt(const FakeRestd &server, std::chrono::milliseconds most = 20s)
    {
        Slurmrestd restd(addressOf(server, most), token());
        return wait(restd.look());
    }

private Q_SLOTS:
    void snapshotsOfRecordedVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("parser");
        QTest::addRow("24.05") << QStringLiteral("24.05.8") << 41;
        QTest::addRow("24.11") << QStringLiteral("24.11.5") << 42;
        QTest::addRow("25.05") << QStringLiteral("25.05.8") << 43;
        QTest::addRow("26.05") << QStringLiteral("26.05.5") << 45;
    }
    void snapshotsOfRecordedVersions()
    {
        QFETCH(QString, version);
        QFETCH(int, parser);
        FakeRestd server;
        server.playSlurm(version, parser);
        const Outcome outcome = lookAt(server);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        const ClusterSnapshot &seen = **outcome;
        QCOMPARE(seen.nodes.size(),
                 parseSlurmNodes(SlurmSamples::read(version, "scontrol_node_o.txt")).records.size());
        QCOMPARE(seen.jobs.size(),
                 parseSlurmJobs(SlurmSamples::read(version, "scontrol_job_o.txt")).records.size());
        QCOMPARE(seen.partitions.size(), 2);
        QCOMPARE(seen.version->toString(), version);
        QCOMPARE(seen.askedServer, QString());
        QCOMPARE(seen.restUrl, server.url().toString());
        QCOMPARE(seen.serverTime, 1795477316);
        QVERIFY(seen.takenAt > 0 && seen.milliseconds >= 0);
        QVERIFY(seen.gaps.isEmpty());
        QCOMPARE(seen.controllers.size(), 1);
        QVERIFY(seen.controllers[0].primary && seen.controllers[0].answers && seen.controllers[0].inCharge);
        QVERIFY(seen.diag.jobsSubmitted > 0);
        QCOMPARE(server.requests().size(), 6);
        for (const FakeRestd::Request &request : server.requests()) {
            QCOMPARE(request.headers.value("x-slurm-user-token"), QByteArray("aaa.bbb.ccc"));
            QCOMPARE(request.headers.value("x-slurm-user-name"), QByteArray("ada"));
        }
    }

    void theVersionIsAskedForOnce()
    {
        FakeRestd server;
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        Slurmrestd restd(addressOf(server), token());
        QVERIFY(wait(restd.look()));
        QVERIFY(wait(restd.look()));
        QCOMPARE(server.requests().size(), 11);
        // Another release answers at the same address.
        server.answer("/slurm/v0.0.42/nodes/", "", 404);
        QCOMPARE(wait(restd.look()).error().code, Error::Code::NotFound);
        server.playSlurm(QStringLiteral("26.05.5"), 45);
        QCOMPARE((*wait(restd.look()))->version->toString(), QStringLiteral("26.05.5"));
    }

    void oneAtATime()
    {
        FakeRestd server;
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        Slurmrestd restd(addressOf(server), token());
        QFuture<Outcome> first = restd.look();
        QVERIFY(restd.isLooking());
        QCOMPARE(wait(restd.look()).error().code, Error::Code::Conflict);
        QVERIFY(wait(first));
        QVERIFY(!restd.isLooking());
    }

    void whatIsMissingIsAGap()
    {
        FakeRestd server;
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        server.answer("/slurm/v0.0.42/jobs/", "{\"jobs\":[],\"errors\":[{\"error\":\"no jobs for you\"}]}",
                      500);
        server.answer("/slurm/v0.0.42/diag/", "<html>");
        const Outcome outcome = lookAt(server);
        QVERIFY(outcome);
        QCOMPARE((*outcome)->gaps.size(), 2);
        QVERIFY((*outcome)->jobs.isEmpty() && !(*outcome)->nodes.isEmpty());
        for (const SnapshotGap &gap : (*outcome)->gaps)
            QVERIFY(gap.part == QLatin1String("jobs") || gap.part == QLatin1String("diag"));
    }

    void whatAnOlderOneDoesNotOfferIsAGap()
    {
        FakeRestd server;
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        server.answer("/openapi/v3", "{\"paths\":{\"/slurm/v0.0.42/nodes/\":{},\"/slurm/v0.0.42/ping/\":{}}}");
        const Outcome outcome = lookAt(server);
        QVERIFY(outcome);
        for (const char *part : {"jobs", "partitions", "diag"})
            QVERIFY2((*outcome)->lacks(QLatin1String(part)), part);
        QVERIFY(!(*outcome)->lacks(QStringLiteral("ping")) && !(*outcome)->lacks(QStringLiteral("version")));
    }

    void errorsByTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int status, const char *body, Error::Code code) {
            QTest::addRow("%s", name) << status << QByteArray(body) << int(code);
        };
        row("token refused", 401, "", Error::Code::AuthFailed);
        row("token refused by 22.05", 500, "Authentication failure", Error::Code::AuthFailed);
        row("token refused by 22.05.8", 500, R"({"errors":[{"error":"Unspecified error","errno":-1}],"nodes":[]})",
            Error::Code::AuthFailed);
        row("token refused by slurmctld", 500, R"({"errors":[{"error":"Protocol authentication error"}]})",
            Error::Code::AuthFailed);
        row("gateway", 502, "<html>Bad Gateway</html>", Error::Code::CommandFailed);
        row("not there", 404, "", Error::Code::NotFound);
        row("redirect", 302, "", Error::Code::Unsupported);
        row("no JSON", 200, "hello", Error::Code::Unsupported);
        row("another server", 200, "{\"paths\":{\"/pets\":{}}}", Error::Code::Unsupported);
        row("empty", 200, "", Error::Code::Unsupported);
    }
    void errorsByTheirKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        FakeRestd other;
        FakeRestd server;
        server.answer("/openapi/v3", body, status,
                      "Location: " + other.url().toEncoded() + "/openapi/v3\r\n");
        const Outcome outcome = lookAt(server);
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.error().code), code);
        QVERIFY(!outcome.error().message.isEmpty());
        QVERIFY(!(outcome.error().message + outcome.error().detail + outcome.error().where)
                     .contains(QStringLiteral("aaa.bbb")));
        QVERIFY(other.requests().isEmpty()); // the token went nowhere else
    }

    void serversThatMeanIll_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::addRow("never answers") << QStringLiteral("silent") << int(Error::Code::Timeout);
        QTest::addRow("a byte now and then") << QStringLiteral("drip") << int(Error::Code::Timeout);
        QTest::addRow("hangs up") << QStringLiteral("hangup") << int(Error::Code::ConnectionLost);
        QTest::addRow("hangs up in the middle") << QStringLiteral("half") << int(Error::Code::ConnectionLost);
        QTest::addRow("without end") << QStringLiteral("endless") << int(Error::Code::Parse);
        QTest::addRow("no HTTP") << QStringLiteral("ssh") << int(Error::Code::ConnectionLost);
    }
    void serversThatMeanIll()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        FakeRestd server;
        QTimer drip;
        server.handle("/openapi/v3", [&](QTcpSocket &socket) {
            if (what == QLatin1String("hangup"))
                return socket.abort();
            if (what == QLatin1String("ssh")) {
                socket.write("SSH-2.0-OpenSSH_9.2\r\n");
                return socket.disconnectFromHost();
            }
            if (what == QLatin1String("silent"))
                return;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
            if (what == QLatin1String("half"))
                return socket.disconnectFromHost();
            connect(&drip, &QTimer::timeout, &socket, [&socket, endless = what == QLatin1String("endless")] {
                if (socket.bytesToWrite() < 1 << 20)
                    socket.write(endless ? QByteArray(1 << 18, ' ') : QByteArray(" "));
            });
            drip.start(5);
        });
        SlurmrestdAddress address = addressOf(server, code == int(Error::Code::Timeout) ? 1s : 20s);
        address.mostBytes = 1 << 20;
        Slurmrestd restd(address, token());
        const Outcome outcome = wait(restd.look());
        QVERIFY(!outcome);
        QCOMPARE(int(outcome.error().code), code);
        QVERIFY(!restd.isLooking());
    }

    void nobodyListens()
    {
        QUrl gone;
        {
            FakeRestd server;
            gone = server.url();
        }
        SlurmrestdAddress address;
        address.url = gone;
        Slurmrestd restd(address, token());
        QCOMPARE(wait(restd.look()).error().code, Error::Code::HostUnreachable);
    }

    void certificatesAreChecked()
    {
        FakeRestd server(true);
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        const Outcome refused = lookAt(server);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::HostKeyUnknown);
        QVERIFY(server.requests().isEmpty());

        SlurmrestdAddress address = addressOf(server);
        address.caFile = QStringLiteral(SLIPWAY_TEST_DATA "/tls/localhost.pem");
        Slurmrestd trusted(address, token());
        const Outcome outcome = wait(trusted.look());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));

        // The certificate is for localhost only.
        address.url.setHost(QStringLiteral("127.0.0.2"));
        Slurmrestd elsewhere(address, token());
        QVERIFY(!wait(elsewhere.look()));
    }

    void addressesAndTokensThatCannotBe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("user");
        const QByteArray good = "a.b.c";
        const QString url = QStringLiteral("https://localhost:1");
        QTest::addRow("no address") << QString() << good << QString();
        QTest::addRow("ftp") << QStringLiteral("ftp://localhost") << good << QString();
        QTest::addRow("no host") << QStringLiteral("https://") << good << QString();
        QTest::addRow("in the clear") << QStringLiteral("http://controller:6820") << good << QString();
        QTest::addRow("no token") << url << QByteArray() << QString();
        QTest::addRow("header in the token") << url << QByteArray("a\r\nX-Evil: 1") << QString();
        QTest::addRow("header in the user") << url << good << QStringLiteral("root\r\nX-Evil: 1");
    }
    void addressesAndTokensThatCannotBe()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, token);
        QFETCH(QString, user);
        SlurmrestdAddress address;
        address.url = QUrl(url);
        address.user = user;
        Slurmrestd restd(address, Secret(std::move(token)));
        QCOMPARE(wait(restd.look()).error().code, Error::Code::InvalidInput);
    }

    void destroyedInTheMiddle()
    {
        FakeRestd server;
        server.playSlurm(QStringLiteral("24.11.5"), 42);
        server.handle("/slurm/v0.0.42/jobs/", [](QTcpSocket &) {});
        auto restd = std::make_unique<Slurmrestd>(addressOf(server), token());
        const QFuture<Outcome> future = restd->look();
        QTRY_VERIFY(server.requests().size() == 6);
        restd.reset();
        QCOMPARE(wait(future).error().code, Error::Code::Cancelled);
    }

    /// tests/bench/scale/test-restd runs this with the slurmrestd of a real slurmctld, and with its text
    /// beside it.
    void realSlurmrestd()
    {
        SlurmrestdAddress address;
        address.url = QUrl(qEnvironmentVariable("SLIPWAY_RESTD_URL"));
        if (address.url.isEmpty())
            QSKIP("tests/bench/scale/test-restd runs it");
        address.user = QStringLiteral("root");
        address.most = 120s;
        Slurmrestd restd(address, Secret(qgetenv("SLIPWAY_RESTD_TOKEN")));
        const Outcome outcome = wait(restd.look(), 130000);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + outcome.error().detail));
        const ClusterSnapshot &seen = **outcome;
        qInfo("%lld nodes, %lld jobs in %lld ms", qlonglong(seen.nodes.size()), qlonglong(seen.jobs.size()),
              qlonglong(seen.milliseconds));
        QVERIFY(seen.gaps.isEmpty());
        QVERIFY(seen.version && seen.controllers.size() == 1 && seen.controllers[0].answers);

        const QString folder = qEnvironmentVariable("SLIPWAY_RESTD_ANSWERS");
        QFile text(folder + QStringLiteral("/nodes.txt"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QHash<QString, SlurmNode> byName;
        for (const SlurmNode &node : parseSlurmNodes(text.readAll()).records)
            byName.insert(node.name, node);
        QCOMPARE(seen.nodes.size(), byName.size());
        int otherwise = 0; // the cluster lives on between the two questions
        for (const SlurmNode &node : seen.nodes) {
            const SlurmNode expected = byName.value(node.name);
            QCOMPARE(node.cpus, expected.cpus);
            QCOMPARE(node.memoryMiB, expected.memoryMiB);
            QCOMPARE(node.partitions, expected.partitions);
            QCOMPARE(node.features, expected.features);
            QCOMPARE(node.gpus, expected.gpus);
            otherwise += node.state.kind() != expected.state.kind() || node.reason != expected.reason ? 1 : 0;
        }
        QVERIFY2(otherwise <= 500, qPrintable(QString::number(otherwise)));
        QFile partitions(folder + QStringLiteral("/partitions.txt"));
        QVERIFY(partitions.open(QIODevice::ReadOnly));
        const auto expected = parseSlurmPartitions(partitions.readAll()).records;
        QCOMPARE(seen.partitions.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(seen.partitions[i].name, expected[i].name);
            QCOMPARE(seen.partitions[i].state, expected[i].state);
            QCOMPARE(seen.partitions[i].isDefault, expected[i].isDefault);
            QCOMPARE(seen.partitions[i].totalNodes, expected[i].totalNodes);
            QCOMPARE(seen.partitions[i].totalCpus, expected[i].totalCpus);
            QCOMPARE(seen.partitions[i].maxTime, expected[i].maxTime);
        }

        Slurmrestd stranger(address, Secret(QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.AAAA")));
        // 22.05 does not say that it is the token.
        const Error::Code refused = wait(stranger.look(), 130000).error().code;
        QVERIFY(refused == Error::Code::AuthFailed || refused == Error::Code::CommandFailed);
    }

    void newestVersionThatBothKnow_data()
    {
        QTest::addColumn<QList<int>>("offered");
        QTest::addColumn<QByteArray>("asked");
        QTest::addRow("22.05") << QList<int>{36, 37, 38} << QByteArray("/slurm/v0.0.38/");
        QTest::addRow("newer ones too") << QList<int>{44, 45, 46, 47} << QByteArray("/slurm/v0.0.45/");
        QTest::addRow("all newer") << QList<int>{47, 46, 48} << QByteArray("/slurm/v0.0.46/");
    }
    void newestVersionThatBothKnow()
    {
        QFETCH(QList<int>, offered);
        QFETCH(QByteArray, asked);
        FakeRestd server;
        server.answer("/openapi/v3", FakeRestd::openApi(offered));
        QVERIFY(!lookAt(server));
        QVERIFY(server.requests().value(1).path.startsWith(asked));
    }
};

QTEST_GUILESS_MAIN(TestSlurmrestd)
#include "tst_slurmrestd.moc"
