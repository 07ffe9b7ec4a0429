// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/hostlist.h"
#include "slurm/keycatalogue.h"
#include "slurm/slurmconf.h"

#include <QTest>

using namespace Slipway;

class TestSlurm : public QObject
{
    Q_OBJECT

    static SlurmVersion version(const char *text) { return *SlurmVersion::parse(QString::fromLatin1(text)); }

private Q_SLOTS:
    void versions()
    {
        QCOMPARE(version("slurm-wlm 19.05.5-1").toString(), QStringLiteral("19.05.5"));
        QVERIFY(version("19.05") < version("20.02.7"));
        QVERIFY(version("22.05.8") == version("22.05"));
        QVERIFY(!SlurmVersion::parse(QStringLiteral("four")));
        QVERIFY(!SlurmVersion::parse(QStringLiteral("192.168.100.11")));
    }

    void catalogueKnowsWhatEachReleaseTakes_data()
    {
        using S = KeyCatalogue::Standing;
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("standing");
        const auto row = [](const char *key, const char *value, const char *release, S standing) {
            QTest::addRow("%s=%s %s", key, value, release)
                << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(release) << int(standing);
        };
        row("SelectType", "select/cons_res", "19.05", S::Known);
        row("SelectType", "select/cons_res", "23.02", S::Known);
        row("SelectType", "select/cons_res", "23.11", S::Fatal);
        row("SelectType", "select/cons_tres", "18.08", S::NotYet);
        row("CacheGroups", "", "21.08", S::Fatal);
        row("FastSchedule", "", "22.05", S::Fatal);
        row("TaskPlugin", "task/none", "24.11", S::Ignored);
        row("NoSuchKey", "", "24.11", S::Unknown);
        row("srunportrange", "", "19.05", S::Known);
    }
    void catalogueKnowsWhatEachReleaseTakes()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, release);
        QFETCH(int, standing);
        const SlurmVersion v = *SlurmVersion::parse(release);
        const auto &catalogue = KeyCatalogue::embedded();
        QCOMPARE(int((value.isEmpty() ? catalogue.key(key, v) : catalogue.value(key, value, v)).standing), standing);
    }

    void nearestKeyFindsTypingMistakes()
    {
        QCOMPARE(KeyCatalogue::embedded().nearestKey(QStringLiteral("ReturnToServise")), QStringLiteral("ReturnToService"));
        QCOMPARE(KeyCatalogue::embedded().nearestKey(QStringLiteral("Banana")), QString());
    }

    void hostlists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("names");
        QTest::newRow("one") << QStringLiteral("a") << QStringLiteral("a");
        QTest::newRow("padding") << QStringLiteral("worker[08-11]") << QStringLiteral("worker08 worker09 worker10 worker11");
        QTest::newRow("list") << QStringLiteral("n[1-2,7],x") << QStringLiteral("n1 n2 n7 x");
        QTest::newRow("two brackets") << QStringLiteral("r[1-2]n[1-2]") << QStringLiteral("r1n1 r1n2 r2n1 r2n2");
        QTest::newRow("tail") << QStringLiteral("n[1-2]-ib") << QStringLiteral("n1-ib n2-ib");
        QTest::newRow("empty") << QString() << QString();
    }
    void hostlists()
    {
        QFETCH(QString, list);
        QFETCH(QString, names);
        const auto expanded = expandHostlist(list);
        QVERIFY(expanded);
        QCOMPARE(expanded->join(QLatin1Char(' ')), names);
        QCOMPARE(*expandHostlist(compressHostlist(*expanded)), *expanded);
    }
    void hostlistsCompressAsScontrolDoes()
    {
        QCOMPARE(compressHostlist({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker04"), QStringLiteral("x")}),
                 QStringLiteral("worker[01-02,04],x"));
        QCOMPARE(compressHostlist({QStringLiteral("worker01")}), QStringLiteral("worker01"));
    }
    void hostileHostlistsEnd()
    {
        for (const char *text : {"n[1-999999999]", "n[1-90000]m[1-90000]", "n[", "n]", "n[a]", "n[5-1]", "n[[1]]", "n[1-]"})
            QVERIFY2(!expandHostlist(QString::fromLatin1(text)), text);
    }

    void confIsReadAsSlurmReadsIt()
    {
        const auto conf = SlurmConf::parse("ClusterName=a # comment\r\nclustername=b\nNodeName=n1 CPUs=2 \\\n  State=UNKNOWN\n"
                                           "Prolog=\"/a b/c\"\nX=a\\#b\nInclude nodes.conf\n");
        QVERIFY2(conf, conf ? "" : qPrintable(conf.error().message));
        QCOMPARE(conf->value(QStringLiteral("ClusterName")), QStringLiteral("b"));
        QCOMPARE(conf->all(QStringLiteral("NodeName")).first().value(QStringLiteral("state")), QStringLiteral("UNKNOWN"));
        QCOMPARE(conf->all(QStringLiteral("NodeName")).first().line, 3);
        QCOMPARE(conf->value(QStringLiteral("Prolog")), QStringLiteral("/a b/c"));
        QCOMPARE(conf->value(QStringLiteral("X")), QStringLiteral("a#b"));
        QCOMPARE(conf->value(QStringLiteral("include")), QStringLiteral("nodes.conf"));
    }
    void badConfNamesTheLine()
    {
        QCOMPARE(SlurmConf::parse("A=1\njust some words\n").error().where, QStringLiteral("2"));
        QCOMPARE(SlurmConf::parse("\xef\xbb\xbf" "A=1\n").error().where, QStringLiteral("1"));
        QVERIFY(!SlurmConf::parse("A=\"open\n"));
    }
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"
