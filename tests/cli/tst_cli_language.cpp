// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipwayctl.h"

#include <algorithm>

/// slipwayctl speaks the language of its caller, whether or not the system has that locale.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfTheEnvironment_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<bool>("chinese");
        const QString none;
        const QString chinese = QStringLiteral("zh_CN.UTF-8");
        QTest::newRow("LC_ALL") << chinese << QStringLiteral("en_US.UTF-8") << true;
        QTest::newRow("LANG") << none << chinese << true;
        QTest::newRow("LC_ALL before LANG") << QStringLiteral("C.UTF-8") << chinese << false;
        QTest::newRow("plain C") << QStringLiteral("C") << none << false;
        QTest::newRow("nothing set") << none << none << false;
        QTest::newRow("a language it does not speak") << none << QStringLiteral("de_DE.UTF-8") << false;
    }
    void speaksTheLanguageOfTheEnvironment()
    {
        QFETCH(QString, all);
        QFETCH(QString, lang);
        QFETCH(bool, chinese);
        Slipwayctl slipwayctl;
        slipwayctl.environment.remove(QStringLiteral("LC_MESSAGES"));
        slipwayctl.environment.insert(QStringLiteral("LC_ALL"), all);
        slipwayctl.environment.insert(QStringLiteral("LANG"), lang);
        const Ended ended = slipwayctl.run({QStringLiteral("--help")});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
        QVERIFY2(ended.out.contains(chinese ? QStringLiteral("用法：") : QStringLiteral("Usage: ")),
                 qPrintable(ended.out));
    }

    void chineseHelpFitsTheTerminal()
    {
        Slipwayctl slipwayctl;
        slipwayctl.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
        const QString help = slipwayctl.run({QStringLiteral("push"), QStringLiteral("--help")}).out;
        int widest = 0;
        for (const QString &line : help.split(QLatin1Char('\n'))) {
            int columns = 0;
            for (const QChar c : line)
                columns += c >= QChar(0x2e80) ? 2 : 1;
            QVERIFY2(columns <= 79, qPrintable(line));
            QVERIFY2(!line.trimmed().startsWith(QChar(0xff0c)) && !line.trimmed().startsWith(QChar(0x3002)),
                     qPrintable(line));
            widest = std::max(widest, columns);
        }
        QVERIFY2(widest > 70, qPrintable(help)); // lines are filled, not cut at the blanks alone
    }

    void countsInGoodEnglish()
    {
        Slipwayctl slipwayctl;
        const QString file = slipwayctl.path(QStringLiteral("example.slipway.yaml"));
        QCOMPARE(slipwayctl.run({QStringLiteral("init"), QStringLiteral("--example"), file}).code, 0);
        const Ended ended = slipwayctl.run(
            {QStringLiteral("render"), file, QStringLiteral("-o"), slipwayctl.path(QStringLiteral("out"))});
        QCOMPARE(ended.code, 0);
        QVERIFY2(!(ended.out + ended.err).contains(QLatin1String("(s)")), qPrintable(ended.out + ended.err));
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
