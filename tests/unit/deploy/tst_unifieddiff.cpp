// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

/// unifiedDiff() beside the diff and patch of this machine.
class TestUnifiedDiff : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QRandomGenerator m_random{20261124};

    QString file(const char *name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no room for the test's own files");
        return file.fileName();
    }
    QByteArray diff(const QStringList &options, const QByteArray &before, const QByteArray &after)
    {
        QProcess process;
        process.start(QStringLiteral("diff"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("--label"), QStringLiteral("a/f"),
                                  QStringLiteral("--label"), QStringLiteral("b/f")} +
                          options + QStringList{file("before", before), file("after", after)});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    QByteArray patched(const QByteArray &before, const QString &difference)
    {
        const QString target = file("target", before);
        QProcess process;
        process.start(QStringLiteral("patch"), {QStringLiteral("-s"), QStringLiteral("--fuzz=0"), target,
                                                file("patch", difference.toUtf8())});
        process.waitForFinished();
        QFile result(target);
        if (process.exitCode() != 0 || !result.open(QIODevice::ReadOnly))
            return "patch refused it: " + process.readAllStandardOutput() + process.readAllStandardError();
        return result.readAll();
    }
    static FileChange change(const QByteArray &before, const QByteArray &after)
    {
        return {QStringLiteral("f"), FileChange::Kind::Changed, before, after, false};
    }
    /// Some lines of \a lines go, some new ones come; each line is there once, so there is one shortest
    /// answer.
    QList<QByteArray> edited(QList<QByteArray> lines)
    {
        for (int edit = m_random.bounded(1, 12); edit > 0; --edit) {
            const int at = m_random.bounded(static_cast<int>(lines.size()) + 1);
            const int count = m_random.bounded(4);
            if (m_random.bounded(2) == 0) {
                for (int i = 0; i < count; ++i)
                    lines.insert(at, "new" + QByteArray::number(m_random.generate64(), 16));
            } else {
                for (int i = 0; i < count && at < lines.size(); ++i)
                    lines.removeAt(at);
            }
        }
        return lines;
    }
    QByteArray joined(const QList<QByteArray> &lines)
    {
        QByteArray text = lines.join('\n');
        if (m_random.bounded(3) > 0 && !lines.isEmpty())
            text += '\n';
        return text;
    }
    static int signs(const QByteArray &difference)
    {
        int count = 0;
        const QList<QByteArray> lines = difference.split('\n');
        for (const QByteArray &line : lines.mid(2))
            count += line.startsWith('+') || line.startsWith('-') ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY2(!diff({}, "a\n", "b\n").isEmpty(), "this test needs diff (package diffutils)");
        QCOMPARE(patched("a\n", QString::fromUtf8(diff({}, "a\n", "b\n"))), QByteArray("b\n"));
    }

    void isWhatDiffPrints()
    {
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> lines;
            for (int i = m_random.bounded(60); i > 0; --i)
                lines.append("line" + QByteArray::number(i));
            const QByteArray before = joined(lines);
            const QByteArray after = joined(edited(lines));
            if (before.isEmpty() || after.isEmpty())
                continue; // Kind::Added and Removed have names of their own; see below
            QCOMPARE(unifiedDiff(change(before, after)).toUtf8(), diff({}, before, after));
        }
    }

    void appliesAndIsShortWhereLinesRepeat()
    {
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> before;
            QList<QByteArray> after;
            for (int i = m_random.bounded(40); i > 0; --i)
                before.append(QByteArray(1, static_cast<char>('a' + m_random.bounded(4))));
            for (int i = m_random.bounded(40); i > 0; --i)
                after.append(QByteArray(1, static_cast<char>('a' + m_random.bounded(4))));
            const QByteArray a = joined(before);
            const QByteArray b = joined(after);
            if (a == b)
                continue;
            const QString difference = unifiedDiff(change(a, b));
            QCOMPARE(patched(a, difference), b);
            QCOMPARE(signs(difference.toUtf8()), signs(diff({QStringLiteral("-d")}, a, b)));
        }
    }

    void linesGoBeforeLinesCome()
    {
        // In each block of changes, as diff and people have it.
        const QString difference = unifiedDiff(change("a\nb\nc\n", "x\ny\nz\n"));
        QCOMPARE(difference, QStringLiteral("--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n-a\n-b\n-c\n+x\n+y\n+z\n"));
    }

    void namesWhatIsNewOrGone()
    {
        QCOMPARE(unifiedDiff({QStringLiteral("etc/n"), FileChange::Kind::Added, {}, "one\n", false}),
                 QStringLiteral("--- /dev/null\n+++ b/etc/n\n@@ -0,0 +1 @@\n+one\n"));
        QCOMPARE(
            unifiedDiff({QStringLiteral("etc/n"), FileChange::Kind::Removed, "one\ntwo", {}, true}),
            QStringLiteral("--- a/etc/n\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-one\n-two\n\\ No newline at end of "
                           "file\n"));
        QVERIFY(unifiedDiff(change("same\n", "same\n")).isEmpty());
    }

    void binaryIsNotPrinted()
    {
        QCOMPARE(unifiedDiff(change(QByteArray("a\0b", 3), "text\n")),
                 QStringLiteral("Binary files a/f and b/f differ\n"));
        QVERIFY(unifiedDiff(change("\xff\xfe\n", "text\n")).contains(QStringLiteral("+text")));
    }

    void largeAndDifferentEndsSoon()
    {
        QByteArray a;
        QByteArray b;
        for (int i = 0; i < 20000; ++i) {
            a += "left " + QByteArray::number(i) + '\n';
            b += "right " + QByteArray::number(i) + '\n';
        }
        QElapsedTimer timer;
        timer.start();
        const QString difference = unifiedDiff(change("head\n" + a + "tail\n", "head\n" + b + "tail\n"));
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(patched("head\n" + a + "tail\n", difference), "head\n" + b + "tail\n");
    }
};

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unifieddiff.moc"
