// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Slipway;

class TestTranslations : public QObject
{
    Q_OBJECT

    static QString written(int files)
    {
        return QCoreApplication::translate("CommandLine", "Wrote %n file(s) to %1.", nullptr, files);
    }

private Q_SLOTS:
    void languageFitsTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("Chinese of Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
        QTest::newRow("another") << QStringLiteral("de_DE") << QStringLiteral("en");
        QTest::newRow("none") << QStringLiteral("C") << QStringLiteral("en");
    }
    void languageFitsTheLocale()
    {
        QFETCH(QString, locale);
        QTEST(languageFor(QLocale(locale)), "language");
    }

    void everyLanguageIsInTheProgram()
    {
        for (const QString &language : languages())
            QVERIFY2(QFile::exists(QStringLiteral(":/i18n/slipway_%1.qm").arg(language)), qPrintable(language));
    }

    void languagesReplaceEachOther()
    {
        QCOMPARE(written(1), QStringLiteral("Wrote 1 file(s) to %1."));
        installTranslations(QStringLiteral("en"));
        QCOMPARE(written(1), QStringLiteral("Wrote 1 file to %1."));
        QCOMPARE(written(2), QStringLiteral("Wrote 2 files to %1."));
        installTranslations(QStringLiteral("zh_CN"));
        QCOMPARE(written(2), QStringLiteral("已将 2 个文件写入 %1。"));
        installTranslations(QStringLiteral("en"));
        QCOMPARE(written(2), QStringLiteral("Wrote 2 files to %1."));
        QCOMPARE(QCoreApplication::translate("CommandLine", "Cancelled."), QStringLiteral("Cancelled."));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
