// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"
#include "cli/loginsession.h"
#include "cli/slipwayctl.h"

using namespace Slipway;

namespace {

const QString page = QStringLiteral(SLIPWAY_SOURCE_DIR "/packaging/slipwayctl.1");

/// "-o, --output DIR" as help and manual spell an option.
QString spelled(const OptionSpec &option)
{
    QStringList words;
    for (const QString &name : option.names)
        words << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    return words.join(QStringLiteral(", ")) +
           (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString plain(QString roff)
{
    static const QRegularExpression fonts(QStringLiteral("\\\\f[BIR]"));
    return roff.remove(fonts)
        .replace(QLatin1String("\\-"), QLatin1String("-"))
        .replace(QLatin1String("..."), QString(QChar(0x2026)));
}

} // namespace

/// The manual page and the completion know what --help knows.
class TestCliManual : public QObject
{
    Q_OBJECT

    QStringList m_lines;

    /// The lines below the heading \a heading, up to the next one.
    QStringList section(const QString &heading) const
    {
        QStringList lines;
        bool inside = false;
        for (const QString &line : m_lines) {
            if (line.startsWith(QLatin1String(".SS")) || line.startsWith(QLatin1String(".SH")))
                inside = line == heading;
            else if (inside)
                lines << line;
        }
        return lines;
    }
    QStringList tagsOf(const QString &heading) const
    {
        QStringList tags;
        const QStringList lines = section(heading);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i] == QLatin1String(".TP"))
                tags << plain(lines[i + 1]);
        }
        return tags;
    }
    static QStringList spelledAll(const QVector<OptionSpec> &options)
    {
        QStringList words;
        for (const OptionSpec &option : options)
            words << spelled(option);
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    }

    void everyCommandWithItsOptionsAndNoOther()
    {
        QStringList headings;
        const QStringList login = spelledAll(loginOptions());
        for (const CommandSpec &command : commandTable()) {
            const QString operands = QString(command.operands).replace(QChar(0x2026), QLatin1String("..."));
            const QString heading = QStringLiteral(".SS \"%1 %2\"").arg(command.name, operands);
            headings << heading;
            QStringList expected = spelledAll(command.options);
            const bool logsIn = expected.contains(login.first());
            for (const QString &option : login)
                expected.removeAll(option);
            QCOMPARE(tagsOf(heading), expected);
            QCOMPARE(section(heading).contains(QStringLiteral("Takes the options for logging in, too.")),
                     logsIn);
        }
        QStringList inPage;
        for (const QString &line : m_lines) {
            if (line.startsWith(QLatin1String(".SS")))
                inPage << line;
        }
        QCOMPARE(inPage, headings);
        QCOMPARE(tagsOf(QStringLiteral(".SH OPTIONS FOR LOGGING IN")), login);
        QCOMPARE(tagsOf(QStringLiteral(".SH OPTIONS OF EVERY COMMAND")), spelledAll(commonOptions())
                                                                             << QStringLiteral("--version"));
    }

    void everyExitCode()
    {
        QStringList expected;
        for (const ExitCodeText &code : exitCodeTexts())
            expected << QStringLiteral(".B %1").arg(static_cast<int>(code.code));
        QCOMPARE(tagsOf(QStringLiteral(".SH EXIT STATUS")), expected);
    }

    void groffHasNothingToSay()
    {
        QProcess groff;
        groff.start(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-Tutf8"),
                                              QStringLiteral("-ww"), QStringLiteral("-z"), page});
        if (!groff.waitForStarted())
            QSKIP("groff is not installed");
        QVERIFY(groff.waitForFinished());
        QCOMPARE(groff.readAllStandardError(), QByteArray());
        QCOMPARE(groff.exitCode(), 0);
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("command") << QStringLiteral("ver") << QStringLiteral("verify");
        QTest::newRow("option") << QStringLiteral("push --rest") << QStringLiteral("--restore");
        QTest::newRow("option of login") << QStringLiteral("up --sec") << QStringLiteral("--secrets-file");
        QTest::newRow("common option") << QStringLiteral("check --js") << QStringLiteral("--json");
        QTest::newRow("no file name for an id") << QStringLiteral("push --restore ") << QString();
    }
    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QString script =
            QStringLiteral(
                "source '%1/packaging/completions/slipwayctl.bash'\n"
                "IFS=' ' read -ra COMP_WORDS <<< \"slipwayctl $1\"\n"
                "[ \"${1% }\" = \"$1\" ] || COMP_WORDS+=('')\n"
                "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                "_slipwayctl '%2' \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"\n"
                "printf '%s' \"${COMPREPLY[*]}\"\n")
                .arg(QStringLiteral(SLIPWAY_SOURCE_DIR), Slipwayctl::program());
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), script, QStringLiteral("bash"), line});
        if (!bash.waitForStarted())
            QSKIP("bash is not installed");
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()), expected);
        QCOMPARE(bash.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_cli_manual.moc"
