// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace {
const QString file = QStringLiteral("workq.slipway.yaml");
}

/// Wrong arguments, wrong answers and hostile files: a clear sentence, an exit code, and nothing lost.
class TestCliBadInput : public QObject
{
    Q_OBJECT

    Slipwayctl m_ctl;
    QByteArray m_example;

    /// Every command that reads a cluster file must treat a bad one alike.
    void fails(const QByteArray &text, const QString &sentence, const QString &where)
    {
        m_ctl.write(file, text);
        const Ended check = m_ctl.run({QStringLiteral("check"), file});
        COMPARE_ENDED(check, 3);
        QVERIFY2(check.err.contains(sentence), qPrintable(check.err));
        QVERIFY2(check.err.contains(where), qPrintable(check.err));
        const Ended json = m_ctl.run({QStringLiteral("check"), file, QStringLiteral("--json")});
        COMPARE_ENDED(json, 3);
        QVERIFY2(!json.json().isEmpty(), qPrintable(json.out));
        QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(false));
        COMPARE_ENDED(
            m_ctl.run({QStringLiteral("render"), file, QStringLiteral("-o"), QStringLiteral("out")}), 3);
        QVERIFY(!QFile::exists(m_ctl.path(QStringLiteral("out"))));
        QCOMPARE(m_ctl.read(file), text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_ENDED(m_ctl.run({QStringLiteral("init"), QStringLiteral("--example"), file}), 0);
        m_example = m_ctl.read(file);
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *line, const char *sentence) {
            QTest::newRow(*line ? line : "nothing")
                << QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QString::fromUtf8(sentence);
        };
        row("", "Which command?");
        row("rendr x", "Did you mean “render”?");
        row("frobnicate", "There is no command “frobnicate”.");
        row("--json check x", "The command comes first");
        row("check", "“check” needs FILE.");
        row("check a b", "“b” is one word too many.");
        row("check --frob a", "Unknown option 'frob'.");
        row("render a", "The option --output DIR is missing.");
        row("render a -o", "Missing value after '-o'.");
    }
    void wrongArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const Ended ended = m_ctl.run(arguments);
        COMPARE_ENDED(ended, 2);
        QVERIFY2(ended.err.contains(sentence), qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QStringLiteral("--help")), qPrintable(ended.err));
        QCOMPARE(ended.out, QString());
    }

    void emptyFileNameIsNoFile() { COMPARE_ENDED(m_ctl.run({QStringLiteral("check"), QString()}), 2); }

    void missingFileAndFolder()
    {
        const Ended missing = m_ctl.run({QStringLiteral("check"), QStringLiteral("gone.yaml")});
        COMPARE_ENDED(missing, 3);
        QCOMPARE(missing.err,
                 QStringLiteral("error: gone.yaml: There is no such file.\n    No such file or directory\n"));
        const Ended folder =
            m_ctl.run({QStringLiteral("check"), QStringLiteral("."), QStringLiteral("--json")});
        COMPARE_ENDED(folder, 3);
        QCOMPARE(
            folder.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("invalid-input"));
    }

    void wrongAnswers_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *good, const char *bad, const char *where,
                            const char *sentence) {
            QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromUtf8(where)
                                << QString::fromUtf8(sentence);
        };
        const auto nodeName = [&row](const char *name, const char *bad, const char *sentence) {
            row(name, "name: worker02", bad, "servers[1].name", sentence);
        };
        nodeName("empty name", "name: \"\"", "name");
        nodeName("duplicate name", "name: worker01", "worker01");
        nodeName("space", "name: \"a b\"", "letters");
        nodeName("quote", "name: \"a'b\"", "letters");
        nodeName("command", "name: $(reboot)", "letters");
        nodeName("newline", "name: \"a\\nb\"", "letters");
        nodeName("bracket", "name: \"a[1-2]\"", "letters");
        row("address is a URL", "address: 192.168.100.12", "address: http://192.168.100.12",
            "servers[1].address", "This is a URL.");
        row("port 0", "network: published-ports", "network: published-ports\n  ports: {slurmctld: 0}",
            "cluster.ports.slurmctld", "65535");
        row("port 70000", "network: published-ports", "network: published-ports\n  ports: {slurmd: 70000}",
            "cluster.ports.slurmd", "65535");
        row("ssh port 70000", "address: 192.168.100.12", "address: 192.168.100.12\n    ssh: {port: 70000}",
            "servers[1].ssh.port", "65535");
        row("no CPU", "cpus: 128", "cpus: 0", "servers[0].cpus", "at least 1 CPU");
        row("CPUs and topology", "cpus: 128",
            "cpus: 128\n    sockets: 2\n    cores-per-socket: 8\n    threads-per-core: 2", "servers[0].cpus",
            "32");
        row("controller elsewhere", "controller: worker01", "controller: worker09", "cluster.controller",
            "worker09");
        row("one address twice", "address: 192.168.100.12", "address: 192.168.100.11", "servers[1].address",
            "worker01 has this address already.");
        row("relative NAS path", "path: /data/slurm", "path: data/slurm", "storage.nas.path", "“/”");
        row("token in the clear", "scheduling:\n", "slurmrestd:\n  url: http://controller:6820\nscheduling:\n", "slurmrestd.url",
            "allow-unencrypted");
        row("partition without nodes", "nodes:\n        - ALL", "nodes: []", "scheduling.partitions[0].nodes",
            "node");
        row("partition of strangers", "- ALL", "- gpu[01-04]", "scheduling.partitions[0].nodes", "gpu");
        row("image", "zhonger/conquest:slurm-ssh", "\"Bad Image\"", "cluster.image.reference", "image");
        row("subnet of the LAN", "192.168.16.", "192.168.100.", "cluster.ssh-into-container",
            "worker01 is on this subnet itself.");
    }
    void wrongAnswers()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, where);
        QFETCH(QString, sentence);
        QVERIFY(m_example.contains(good));
        fails(QByteArray(m_example).replace(good, bad), sentence, where);
    }

    void wrongAnswersHaveAPlace()
    {
        m_ctl.write(file, QByteArray(m_example).replace("address: 192.168.100.12", "address: http://x/"));
        const Ended told = m_ctl.run({QStringLiteral("check"), file});
        QVERIFY2(told.err.contains(file + QStringLiteral(":24:14: servers[1].address: ")), qPrintable(told.err));
        const Ended asked = m_ctl.run({QStringLiteral("render"), file, QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--json")});
        COMPARE_ENDED(asked, 3);
        QCOMPARE(asked.json()[QLatin1String("findings")][0][QLatin1String("place")].toString(), file + QStringLiteral(":24:14"));
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &text, const char *where,
                            const char *sentence) {
            QTest::newRow(name) << text << file + QString::fromUtf8(where) << QString::fromUtf8(sentence);
        };
        const auto changed = [this](const char *good, const char *bad) {
            return QByteArray(m_example).replace(good, bad);
        };
        row("empty", "", "", "slipway: 1");
        row("no YAML", QByteArray("\0\1\2\377", 4), "", "");
        row("something else", "services: {}\n", ":1:1", "slipway: 1");
        row("tab", changed("  name: workq", "\tname: workq"), ":4:", "tab");
        row("duplicate key",
            changed("  controller: worker01", "  controller: worker01\n  controller: worker02"),
            ":6:", "controller");
        row("deep nesting", "slipway: 1\ncluster: " + QByteArray(2000, '['), ":2:", "");
        row("anchors bomb", "slipway: 1\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", ":2:", "");
        row("word for a number", changed("cpus: 128", "cpus: many"), ":22:", "many");
        row("text for a list", changed("servers:", "servers: none\nold:"), "", "servers");
        row("list for a text", changed("name: workq", "name: [workq]"), ":4:", "");
        row("10 MB", m_example + QByteArray(10 * 1024 * 1024, '#'), "", "too large for a cluster file");
        row("newer version", changed("slipway: 1", "slipway: 2"), ":2:", "newer Slipway");
    }
    void hostileFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, sentence);
        QElapsedTimer timer;
        timer.start();
        fails(text, sentence, where);
        QVERIFY(timer.elapsed() < 10000);
    }

    void pathsOfAnyScriptWork()
    {
        const QByteArray path = "/data/it's a \\\"\u96c6\u7fa4\\\" $HOME";
        m_ctl.write(file, QByteArray(m_example).replace("path: /data/slurm", "path: \"" + path + '"'));
        COMPARE_ENDED(m_ctl.run({QStringLiteral("check"), file}), 0);
        const QString out = QString::fromUtf8("it's \"\u96c6\u7fa4\" out");
        COMPARE_ENDED(m_ctl.run({QStringLiteral("render"), file, QStringLiteral("-o"), out}), 0);
        QVERIFY(m_ctl.read(out + QStringLiteral("/README.md")).contains("\u96c6\u7fa4"));
    }

    void unknownKeysAreToldAndKept()
    {
        m_ctl.write(file, m_example + "weather: sunny\n");
        const Ended ended = m_ctl.run({QStringLiteral("check"), file});
        COMPARE_ENDED(ended, 0);
        QVERIFY2(ended.err.contains(QStringLiteral("weather")), qPrintable(ended.err));
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
