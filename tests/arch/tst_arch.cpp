// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// Who may include whom. A room may always include itself.
const QMap<QString, QStringList> allowedRooms = {
    {QStringLiteral("base"), {}},
    {QStringLiteral("slurm"), {QStringLiteral("base")}},
    {QStringLiteral("cluster"), {QStringLiteral("base"), QStringLiteral("slurm")}},
    {QStringLiteral("render"), {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm")}},
    {QStringLiteral("remote"), {QStringLiteral("base")}},
    {QStringLiteral("secrets"), {QStringLiteral("base"), QStringLiteral("remote")}},
    {QStringLiteral("survey"),
     {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm"), QStringLiteral("remote")}},
    {QStringLiteral("deploy"),
     {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm"), QStringLiteral("render"),
      QStringLiteral("remote"), QStringLiteral("survey")}},
    {QStringLiteral("monitor"),
     {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm"), QStringLiteral("render"), QStringLiteral("remote"), QStringLiteral("survey"), QStringLiteral("deploy")}},
    {QStringLiteral("operate"),
     {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm"), QStringLiteral("render"), QStringLiteral("remote"), QStringLiteral("survey"), QStringLiteral("deploy"), QStringLiteral("monitor")}},
    {QStringLiteral("doctor"),
     {QStringLiteral("base"), QStringLiteral("cluster"), QStringLiteral("slurm"), QStringLiteral("render"), QStringLiteral("remote"), QStringLiteral("survey"), QStringLiteral("deploy"), QStringLiteral("monitor"), QStringLiteral("operate")}},
};

/// Headers of a library that only these rooms may see.
struct LibraryRule
{
    QRegularExpression header;
    QStringList rooms;
};

const QVector<LibraryRule> libraryRules = {
    {QRegularExpression(QStringLiteral("^libssh2")), {QStringLiteral("remote")}},
    {QRegularExpression(QStringLiteral("^archive(_entry)?\\.h")), {QStringLiteral("render")}},
    {QRegularExpression(QStringLiteral("^yaml-cpp")), {QStringLiteral("cluster"), QStringLiteral("doctor")}},
    {QRegularExpression(QStringLiteral("keychain"), QRegularExpression::CaseInsensitiveOption),
     {QStringLiteral("secrets")}},
    {QRegularExpression(QStringLiteral(
         "^(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QPainter|QPixmap|QIcon|QColor|QFont|QMessageBox|QDialog)")),
     {QStringLiteral("desktop")}},
};

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

QString roomOf(const QString &path)
{
    return path.section(QStringLiteral("/src/"), -1).section(QLatin1Char('/'), 0, 0);
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList headers;
    for (auto it = include.globalMatch(text); it.hasNext();)
        headers << it.next().captured(1);
    return headers;
}

/// One message of a .ts file.
struct Text
{
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

Text readMessage(QXmlStreamReader &xml)
{
    Text text;
    text.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (!xml.atEnd() && xml.name() != QLatin1String("translation")) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
    }
    text.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!text.plural)
        text.forms << xml.readElementText();
    while (text.plural && xml.readNextStartElement())
        text.forms << xml.readElementText();
    return text;
}

QVector<Text> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QVector<Text> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            texts << readMessage(xml);
    }
    if (xml.hasError() || texts.isEmpty())
        qFatal("%s has no texts: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

/// What \a pattern finds in \a text, sorted, each once.
QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        all << it.next().captured(0);
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace

/// The laws of the house that the compiler cannot enforce.
class TestArch : public QObject
{
    Q_OBJECT

    const QString m_root = QStringLiteral(SLIPWAY_SOURCE_DIR);
    const QStringList m_sources =
        filesBelow(m_root + QStringLiteral("/src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")});

    QStringList tsFiles() const
    {
        return filesBelow(m_root + QStringLiteral("/translations"), {QStringLiteral("*.ts")});
    }

private Q_SLOTS:
    void roomsIncludeOnlyTheirNeighbours()
    {
        QVERIFY(m_sources.size() > 10);
        const QStringList rooms = allowedRooms.keys() + QStringList{QStringLiteral("cli"), QStringLiteral("desktop")};
        QStringList slips;
        for (const QString &path : m_sources) {
            const QString room = roomOf(path);
            for (const QString &header : includesOf(readAll(path))) {
                const QString other = header.section(QLatin1Char('/'), 0, 0);
                if (!header.contains(QLatin1Char('/')) || !rooms.contains(other) || other == room)
                    continue;
                const bool top = room == QLatin1String("cli") || room == QLatin1String("desktop");
                const bool sideways = other == QLatin1String("cli") || other == QLatin1String("desktop");
                if (top ? sideways : !allowedRooms.value(room).contains(other))
                    slips << path + QStringLiteral(" includes ") + header;
            }
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    void librariesStayBehindTheirWrapper()
    {
        QStringList slips;
        for (const QString &path : m_sources) {
            for (const QString &header : includesOf(readAll(path))) {
                for (const LibraryRule &rule : libraryRules) {
                    // A room's own header may carry the library's name ("secrets/keychainstore.h").
                    if (header.contains(QLatin1Char('/')) && allowedRooms.contains(header.section(QLatin1Char('/'), 0, 0)))
                        continue;
                    if (rule.header.match(header).hasMatch() && !rule.rooms.contains(roomOf(path)))
                        slips << path + QStringLiteral(" includes ") + header;
                }
            }
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    void nothingBlocksTheWindow()
    {
        static const QRegularExpression forbidden(QStringLiteral(
            "\\b(QEventLoop|processEvents|waitForFinished|terminate\\(|[mu]sleep\\(|sleep_for|\\.exec\\(\\))"));
        QStringList slips;
        for (const QString &path : m_sources) {
            if (roomOf(path) != QLatin1String("desktop") || path.endsWith(QLatin1String("/main.cpp")))
                continue;
            const QRegularExpressionMatch match = forbidden.match(readAll(path));
            if (match.hasMatch())
                slips << path + QStringLiteral(": ") + match.captured(0);
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    void filesStaySmallEnoughToRead()
    {
        constexpr int mostLines = 500;
        QStringList slips;
        for (const QString &path : m_sources) {
            const auto lines = readAll(path).count(QLatin1Char('\n'));
            if (lines > mostLines)
                slips << QStringLiteral("%1: %2 lines").arg(path).arg(lines);
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    /// What no list names is built by nobody, and a test that is not built passes for ever.
    void everySourceIsInAList()
    {
        const QStringList tests = filesBelow(m_root + QStringLiteral("/tests"), {QStringLiteral("*.cpp")});
        QString lists;
        for (const char *top : {"/src", "/tests"}) {
            for (const QString &list : filesBelow(m_root + QLatin1String(top), {QStringLiteral("CMakeLists.txt")}))
                lists += readAll(list);
        }
        static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_]+"));
        const QStringList words = found(word, lists);
        const QSet<QString> named(words.cbegin(), words.cend());
        QStringList slips;
        for (const QString &path : m_sources + tests) {
            const QString name = QFileInfo(path).completeBaseName(); // a loop in a list leaves tst_ out
            if (path.endsWith(QLatin1String(".cpp")) && !named.contains(name) && !named.contains(name.mid(4)))
                slips << path;
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    void everySourceCarriesItsLicence()
    {
        QStringList slips;
        for (const QString &path : m_sources) {
            if (!readAll(path).startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
                slips << path;
        }
        QVERIFY2(slips.isEmpty(), qPrintable(slips.join(QLatin1Char('\n'))));
    }

    void everyFormBelongsToAClass()
    {
        QSet<QString> headers;
        for (const QString &path : m_sources)
            headers << QFileInfo(path).completeBaseName();
        for (const QString &form : filesBelow(m_root + QStringLiteral("/forms"), {QStringLiteral("*.ui")}))
            QVERIFY2(headers.contains(QFileInfo(form).completeBaseName()), qPrintable(form));
    }

    void translationsAreComplete()
    {
        for (const QString &path : tsFiles()) {
            for (const Text &text : textsOf(path)) {
                QVERIFY2(text.finished, qPrintable(path + QStringLiteral(" lacks: ") + text.source));
                for (const QString &form : text.forms)
                    QVERIFY2(!form.trimmed().isEmpty(), qPrintable(path + QStringLiteral(" is empty for: ") + text.source));
            }
        }
    }

    void translationsKeepPlaceholdersAndMnemonics()
    {
        static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d+|L?n)"));
        static const QRegularExpression mnemonic(QStringLiteral("&[^\\s&]"));
        for (const QString &path : tsFiles()) {
            for (const Text &text : textsOf(path)) {
                for (const QString &form : text.forms) {
                    const QString shown = text.source + QStringLiteral(" → ") + form;
                    QVERIFY2(found(placeholder, form) == found(placeholder, text.source), qPrintable(shown));
                    QVERIFY2(found(mnemonic, form.toLower()) == found(mnemonic, text.source.toLower()), qPrintable(shown));
                }
            }
        }
    }

    void translationsHaveEveryPluralForm()
    {
        for (const QString &path : tsFiles()) {
            const qsizetype forms = path.endsWith(QLatin1String("_zh_CN.ts")) ? 1 : 2;
            for (const Text &text : textsOf(path))
                QVERIFY2(!text.plural || text.forms.size() == forms, qPrintable(text.source));
        }
    }

    void englishTextsFitTheirNumber()
    {
        for (const Text &text : textsOf(m_root + QStringLiteral("/translations/slipway_en.ts"))) {
            QVERIFY2(text.plural, qPrintable(text.source));
            for (const QString &form : text.forms)
                QVERIFY2(!form.contains(QLatin1String("(s)")), qPrintable(form));
        }
    }
};

QTEST_GUILESS_MAIN(TestArch)
#include "tst_arch.moc"
