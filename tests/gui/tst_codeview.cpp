// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/theme.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/codeviewfind.h"
#include "desktop/widgets/confhighlighter.h"
#include "desktop/widgets/diffview.h"
#include "desktop/widgets/diffviewtext.h"
#include "gui/child.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

using namespace Slipway;

namespace {

BundleFile slurmConf()
{
    return {QStringLiteral("etc/slurm.conf"),
            "# a comment\nClusterName=workq\nSlurmctldHost=worker01\nAuthType=auth/munge\n",
            0644,
            BundleFile::Role::SlurmConf,
            {{2, QStringLiteral("cluster.name"), QStringLiteral("The cluster's <b>name</b>.")},
             {3, QStringLiteral("cluster.controller"), QStringLiteral("slurmctld runs here.")},
             {4, {}, QStringLiteral("Messages are signed.")}}};
}

/// How the character at \a position of the first line is painted.
QTextCharFormat formatAt(const QTextDocument &document, int position)
{
    const auto ranges = document.firstBlock().layout()->formats();
    QTextCharFormat format;
    for (const QTextLayout::FormatRange &range : ranges) {
        if (position >= range.start && position < range.start + range.length)
            format = range.format;
    }
    return format;
}

void shown(QWidget &widget)
{
    widget.resize(700, 500);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

FileChange change(const QByteArray &before, const QByteArray &after)
{
    const auto kind = before.isNull()  ? FileChange::Kind::Added
                      : after.isNull() ? FileChange::Kind::Removed
                                       : (before == after ? FileChange::Kind::Same : FileChange::Kind::Changed);
    return {QStringLiteral("hosts"), kind, before, after, false};
}

} // namespace

/// The views of files and of differences: what they show is what is there, and the keyboard reaches all of it.
class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAreShownAndNotObeyed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("a\tb\nc") << QStringLiteral("a\tb\nc");
        QTest::newRow("escape sequence") << QByteArray("\x1b[2Jx") << QStringLiteral("␛[2Jx");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a␀b");
        QTest::newRow("delete") << QByteArray("a\x7f") << QStringLiteral("a␡");
        QTest::newRow("carriage return") << QByteArray("a\r\nb") << QStringLiteral("a␍\nb");
        QTest::newRow("right-to-left override") << QByteArray("a\u202Eb") << QStringLiteral("a⟨U+202E⟩b");
        QTest::newRow("isolate") << QByteArray("\u2066x\u2069") << QStringLiteral("⟨U+2066⟩x⟨U+2069⟩");
        QTest::newRow("zero width") << QByteArray("a\u200Bb") << QStringLiteral("a⟨U+200B⟩b");
        QTest::newRow("paragraph separator") << QByteArray("a\u2029b") << QStringLiteral("a⟨U+2029⟩b");
        QTest::newRow("c1 control") << QByteArray("a\u0085b") << QStringLiteral("a⟨U+0085⟩b");
        QTest::newRow("tag character") << QByteArray("a\U000E0041b") << QStringLiteral("a⟨U+E0041⟩b");
        QTest::newRow("a mark of Qt's own") << QByteArray("a\uFDD0b") << QStringLiteral("a⟨U+FDD0⟩b");
        QTest::newRow("Chinese and smileys stay") << QByteArray("节点 😀") << QStringLiteral("节点 😀");
    }
    void signsAreShownAndNotObeyed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(shownText(bytes), text);
        CodeView view;
        view.showText(QString::fromUtf8(bytes));
        QCOMPARE(view.text(), text);
        QCOMPARE(view.edit()->blockCount(), text.count(QLatin1Char('\n')) + 1);
    }

    void hugeTextsAreCutAndSaySo()
    {
        const QString line = shownText(QByteArray(10'050, 'x'));
        QVERIFY(line.startsWith(QString(10'000, QLatin1Char('x'))));
        QVERIFY(line.contains(QStringLiteral("50 more")));
        QVERIFY(line.size() < 10'100);
        const QString text = shownText(QByteArray("0123456\n").repeated(1024 * 1024));
        QVERIFY(text.size() < 5 * 1024 * 1024);
        QVERIFY(text.endsWith(QStringLiteral("(4096 KiB more are not shown)")));
        QVERIFY(tooLargeToColour(text));
        QVERIFY(!tooLargeToColour(line));
    }

    void languagesColourWhatMatters_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *path, const char *line, const char *word, const char *part) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(word)
                                << QString::fromLatin1(part);
        };
        row("conf key", "etc/slurm.conf", "ClusterName=workq", "ClusterName", "key");
        row("conf value", "etc/slurm.conf", "ClusterName=workq", "workq", "text");
        row("conf comment", "etc/slurm.conf", "# CPUs=4", "CPUs", "comment");
        row("conf string with #", "etc/slurm.conf", "X=\"a # b\"", "# b", "string");
        row("conf number", "etc/slurm.conf", "SrunPortRange=60001-60063", "60001-60063", "number");
        row("conf name with digits", "etc/slurm.conf", "NodeName=worker01", "worker01", "text");
        row("yaml key", "a.yml", "    image: \"x:y\"", "image", "key");
        row("yaml string", "a.yml", "    image: \"x # y\"", "x # y", "string");
        row("yaml comment", "a.yml", "a: 1 # why", "# why", "comment");
        row("yaml # in a word", "a.yml", "a: b#c", "#c", "text");
        row("yaml variable", "a.yml", "  source: \"${HOME}/x\"", "${HOME}", "variable");
        row("json key", "manifest.json", "{\"path\": \"hosts\"}", "\"path\"", "key");
        row("json string", "manifest.json", "{\"path\": \"hosts\"}", "\"hosts\"", "string");
        row("json number", "manifest.json", "{\"size\": 12}", "12", "number");
        row("hosts address", "hosts", "10.0.0.1\tworker01", "10.0.0.1", "number");
        row("hosts name", "hosts", "10.0.0.1\tworker01", "worker01", "text");
        row("shell keyword", "bin/slipway-start", "if [ -n \"$x\" ]; then", "then", "keyword");
        row("shell variable", "bin/slipway-start", "echo $key", "$key", "variable");
        row("shell quoted keyword", "bin/slipway-start", "echo 'if x'", "if x", "string");
        row("Dockerfile", "image/Dockerfile", "FROM debian", "FROM", "keyword");
        row("heading", "README.md", "## How to", "## How to", "key");
        row("code in text", "README.md", "run `ls -l` now", "ls -l", "string");
        row("plain", "notes", "if # \"x\" 12", "if", "text");
    }
    void languagesColourWhatMatters()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, word);
        QFETCH(QString, part);
        const CodeColors colors = CodeColors::of(QGuiApplication::palette());
        for (const int prefix : {0, 2}) {
            QTextDocument document(QString(prefix, QLatin1Char(' ')) + line);
            ConfHighlighter highlighter(&document);
            highlighter.setColors(colors);
            highlighter.setLanguage(codeLanguage(path), prefix);
            const int at = static_cast<int>(line.indexOf(word)) + prefix;
            QVERIFY(at >= prefix);
            const QTextCharFormat format = formatAt(document, at);
            const QMap<QString, QColor> inks{{QStringLiteral("key"), colors.text},       {QStringLiteral("comment"), colors.quiet},
                                             {QStringLiteral("string"), colors.string},   {QStringLiteral("number"), colors.number},
                                             {QStringLiteral("keyword"), colors.keyword}, {QStringLiteral("variable"), colors.variable}};
            if (part == QLatin1String("text"))
                QCOMPARE(format.foreground(), QBrush());
            else
                QCOMPARE(format.foreground().color(), inks.value(part));
            QCOMPARE(format.fontWeight() > QFont::Normal, part == QLatin1String("key"));
        }
    }

    void coloursCanBeReadOnTheirGrounds_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursCanBeReadOnTheirGrounds()
    {
        QFETCH(bool, dark);
        const auto luminance = [](const QColor &color) {
            const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        const QPalette palette = Theme::palette(dark ? Appearance::Dark : Appearance::Light);
        const CodeColors colors = CodeColors::of(palette);
        for (const QColor &ground : {palette.color(QPalette::Base), colors.currentLine, colors.addedLine, colors.removedLine}) {
            for (const QColor &ink : {colors.text, colors.string, colors.number, colors.keyword, colors.variable, colors.quiet}) {
                const double a = luminance(ground) + 0.05;
                const double b = luminance(ink) + 0.05;
                const double contrast = std::max(a, b) / std::min(a, b);
                QVERIFY2(contrast >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name() +
                                                     QStringLiteral(": %1").arg(contrast)));
            }
        }
    }

    void everyLineTellsWhyItIsThere()
    {
        CodeView view;
        view.setPlaceName([](const QString &) { return QStringLiteral("Cluster"); });
        view.showFile(slurmConf());
        shown(view);
        QSignalSpy activated(&view, &CodeView::reasonActivated);
        auto *reason = child<QLabel>(view, "codeReason");
        auto *button = child<QPushButton>(view, "codeGoTo");
        QVERIFY(reason->isVisible());
        QVERIFY(!button->isVisible()); // a comment has no reason

        view.edit()->setFocus();
        QTest::keyClick(view.edit(), Qt::Key_Down);
        QCOMPARE(reason->text(), QStringLiteral("The cluster's <b>name</b>."));
        QCOMPARE(reason->textFormat(), Qt::PlainText);
        QCOMPARE(button->text(), QStringLiteral("Change It in Cluster"));
        QTest::keyClick(view.edit(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("cluster.name"));

        QTest::keyClick(view.edit(), Qt::Key_Down);
        QTest::keyClick(view.edit(), Qt::Key_Tab); // out of the text …
        while (QApplication::focusWidget() && QApplication::focusWidget() != button)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(button->hasFocus()); // … and to the button
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("cluster.controller"));

        view.edit()->setFocus();
        QTest::keyClick(view.edit(), Qt::Key_Down);
        QCOMPARE(reason->text(), QStringLiteral("Messages are signed."));
        QVERIFY(!button->isVisible()); // always written: there is no answer to go to
        QTest::keyClick(view.edit(), Qt::Key_Return);
        QVERIFY(activated.isEmpty());
    }

    void theTipIsPlainText()
    {
        CodeView view;
        view.showFile(slurmConf());
        shown(view);
        QWidget *ground = view.edit()->viewport();
        const QRect line = view.edit()->cursorRect(QTextCursor(view.edit()->document()->findBlockByNumber(1)));
        const QPoint at = line.center() + QPoint(20, 0);
        QHelpEvent hover(QEvent::ToolTip, at, ground->mapToGlobal(at));
        QCoreApplication::sendEvent(ground, &hover);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;name")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void findWorksByKeyboardAlone()
    {
        CodeView view;
        view.showText(QStringLiteral("one two\ntwo three\nTWO\nfour"));
        shown(view);
        view.edit()->setFocus();
        QTest::keyClick(view.edit(), Qt::Key_F, Qt::ControlModifier);
        auto *field = child<QLineEdit>(view, "findText");
        auto *count = child<QLabel>(view, "findCount");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("two"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(view.edit()->extraSelections().size(), 3);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QCOMPARE(view.edit()->textCursor().blockNumber(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return); // round the end
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(view.edit()->hasFocus());
        QVERIFY(view.edit()->extraSelections().isEmpty());
    }

    void copyGivesTheWholeText()
    {
        CodeView view;
        view.setTitle(QStringLiteral("hosts"));
        view.showText(QStringLiteral("one\ntwo"));
        QTest::mouseClick(child<QPushButton>(view, "codeCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
    }

    void outputFollowsItsEndUnlessReadElsewhere()
    {
        CodeView view;
        view.showText(QString());
        shown(view);
        for (int i = 0; i < 200; ++i)
            view.appendText(QStringLiteral("line %1").arg(i));
        QScrollBar *bar = view.edit()->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(10);
        view.appendText(QStringLiteral("more\nand more"));
        QCOMPARE(bar->value(), 10);
        QVERIFY(view.text().endsWith(QStringLiteral("more\nand more")));
    }

    void aDifferenceHasEveryLineOfBothSides_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n");
        QTest::newRow("one line") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n");
        QTest::newRow("far apart") << QByteArray("x\n").repeated(40) + "end\n"
                                   << "start\n" + QByteArray("x\n").repeated(40);
        QTest::newRow("new") << QByteArray() << QByteArray("a\nb\n");
        QTest::newRow("gone") << QByteArray("a\nb\n") << QByteArray();
        QTest::newRow("all else") << QByteArray("a\nb\n") << QByteArray("c\n");
        QTest::newRow("first line") << QByteArray("a\nb\n") << QByteArray("b\n");
        QTest::newRow("looks like a header") << QByteArray("@@ -1 +1 @@\nb\n") << QByteArray("@@ -1 +1 @@\n--- a\n");
        QTest::newRow("empty lines") << QByteArray("\n\na\n") << QByteArray("\na\n\n");
    }
    void aDifferenceHasEveryLineOfBothSides()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const DiffText diff = diffText(change(before, after));
        QVERIFY(diff.note.isEmpty());
        const QStringList lines = diff.text.isEmpty() && diff.lines.isEmpty() ? QStringList() : diff.text.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), diff.lines.size());
        QByteArray left;
        QByteArray right;
        int number = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray content = lines[i].mid(DiffText::prefix).toUtf8() + '\n';
            const CodeLine::Mark mark = diff.lines[i].mark;
            QCOMPARE(lines[i].left(1), mark == CodeLine::Mark::Added     ? QStringLiteral("+")
                                       : mark == CodeLine::Mark::Removed ? QStringLiteral("-")
                                                                         : QStringLiteral(" "));
            if (mark != CodeLine::Mark::Added)
                left += content;
            if (mark != CodeLine::Mark::Removed) {
                right += content;
                QCOMPARE(diff.lines[i].number, ++number);
            } else {
                QCOMPARE(diff.lines[i].number, 0);
            }
        }
        QCOMPARE(left, before.isNull() ? QByteArray("") : before);
        QCOMPARE(right, after.isNull() ? QByteArray("") : after);
    }

    void whatCannotBeComparedSaysWhy()
    {
        QVERIFY(diffText(change(QByteArray("a\0b", 3), "x")).note.contains(QStringLiteral("not text")));
        QVERIFY(diffText(change(QByteArray(5 * 1024 * 1024, 'x'), "x")).note.contains(QStringLiteral("4 MiB")));
    }

    void theDifferenceCanBeWalkedByKeyboard()
    {
        DiffView view;
        shown(view);
        QSignalSpy done(&view, &DiffView::shown);
        FileChange file = change("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n", "a\nB\nc\nd\ne\nf\ng\nh\ni\nJ\n");
        file.foreign = true;
        view.showChange(file, QStringLiteral("the NAS"), {{2, QStringLiteral("servers"), QStringLiteral("Because.")}});
        QVERIFY(done.wait());
        QCOMPARE(view.summary(), QStringLiteral("2 line(s) added, 2 line(s) removed"));
        QVERIFY(child<QLabel>(view, "diffForeign")->isVisible());
        QCOMPARE(view.code()->edit()->textCursor().block().text(), QStringLiteral("- b"));
        QTest::keyClick(view.code()->edit(), Qt::Key_Down);
        QCOMPARE(child<QLabel>(view, "codeReason")->text(), QStringLiteral("Because.")); // line 2 of the new file
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(view.code()->edit()->textCursor().block().text(), QStringLiteral("- j"));
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(view.code()->edit()->textCursor().block().text(), QStringLiteral("- b"));
    }

    void onlyTheLastFileAskedForIsShown()
    {
        DiffView view;
        QSignalSpy done(&view, &DiffView::shown);
        view.showChange(change("first\n", "x\n"), QStringLiteral("the NAS"));
        view.showChange(change("second\n", "y\n"), QStringLiteral("the NAS"));
        QVERIFY(done.wait());
        QTest::qWait(50); // the first answer, if it came late, would be here by now
        QCOMPARE(done.size(), 1);
        QCOMPARE(view.code()->text(), QStringLiteral("- second\n+ y"));
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
