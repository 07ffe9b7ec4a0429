// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/remotehostcontract.h"

#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace Slipway {

namespace {
constexpr qint64 limit = 64 * 1024 * 1024;

/// Names that are hard on quoting, encodings and globs; all legal on a POSIX file system.
const QStringList hardNames = {
    QStringLiteral("with space"),  QStringLiteral("quote'\"s"), QStringLiteral("$HOME"),
    QStringLiteral("-rf"),         QStringLiteral("*"),         QStringLiteral("节点 ñ 🚢"),
    QStringLiteral("back\\slash"), QStringLiteral("#hash"),     QStringLiteral("a;b&c|d"),
    QStringLiteral("...dots"),     QStringLiteral("%20"),       QStringLiteral("~"),
};
} // namespace

void RemoteHostContract::put(const QString &name, const QByteArray &content, int mode)
{
    const Result<void> written = m_host->writeFiles({{path(name), content, {}, mode}});
    QVERIFY2(written,
             qPrintable(name + QLatin1String(": ") + (written ? QString() : written.error().message)));
}

QByteArray RemoteHostContract::get(const QString &name)
{
    const Result<QByteArray> content = m_host->readFile(path(name), limit);
    return content ? *content : "(" + errorCodeName(content.error().code).toUtf8() + ")";
}

QStringList RemoteHostContract::names(const QString &folder)
{
    const Result<QVector<RemoteFileInfo>> entries = m_host->list(folder.isEmpty() ? m_folder : path(folder));
    if (!entries)
        return {QStringLiteral("(%1)").arg(errorCodeName(entries.error().code))};
    QStringList names;
    for (const RemoteFileInfo &entry : *entries)
        names.append(entry.name);
    names.sort();
    return names;
}

void RemoteHostContract::writesAndReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QByteArray everyByte;
    for (int i = 0; i < 300000; ++i)
        everyByte += static_cast<char>(i * 31 % 256);
    QTest::newRow("empty") << QStringLiteral("empty") << QByteArray("");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("line\r\nline without end");
    QTest::newRow("every byte") << QStringLiteral("binary") << everyByte;
    for (const QString &name : hardNames)
        QTest::newRow(qPrintable(name)) << name << name.toUtf8();
}

void RemoteHostContract::writesAndReads()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    put(name, content);
    QVERIFY(get(name) == content);
    QCOMPARE(names(), QStringList{name});
}

void RemoteHostContract::writesModesWhateverTheUmask_data()
{
    QTest::addColumn<int>("mode");
    for (int mode : {0600, 0640, 0644, 0755, 0775, 0666, 0400})
        QTest::addRow("%o", mode) << mode;
}

void RemoteHostContract::writesModesWhateverTheUmask()
{
    QFETCH(int, mode);
    put(QStringLiteral("file"), "x", mode);
    Result<RemoteFileInfo> info = m_host->stat(path(QStringLiteral("file")));
    QVERIFY(info);
    QCOMPARE(info->mode & 07777, mode);
    QVERIFY(m_host->replaceFile({path(QStringLiteral("file")), "y", {}, mode}));
    info = m_host->stat(path(QStringLiteral("file")));
    QVERIFY(info);
    QCOMPARE(info->mode & 07777, mode);
}

void RemoteHostContract::writeReplacesContentAndMode()
{
    put(QStringLiteral("file"), QByteArray(100000, 'a'), 0644);
    put(QStringLiteral("file"), "short", 0600);
    QCOMPARE(get(QStringLiteral("file")), QByteArray("short"));
    const Result<RemoteFileInfo> info = m_host->stat(path(QStringLiteral("file")));
    QVERIFY(info);
    QCOMPARE(info->mode & 07777, 0600);
}

void RemoteHostContract::writesManyFilesAndReadsThemInOrder()
{
    constexpr int count = 300;
    QVector<RemoteWrite> writes;
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        writes.append({path(QStringLiteral("f%1").arg(i)),
                       QByteArray(i * 37, static_cast<char>('a' + i % 26)),
                       {},
                       0644});
        paths.prepend(writes.last().path);
    }
    QVERIFY(m_host->writeFiles(writes));
    QCOMPARE(names().size(), count);
    const Result<QVector<QByteArray>> contents = m_host->readFiles(paths, limit);
    QVERIFY(contents);
    QCOMPARE(contents->size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY2(contents->at(count - 1 - i) == writes[i].content, qPrintable(writes[i].path));
    QVERIFY(m_host->writeFiles({}));
    QVERIFY(m_host->readFiles({}, limit));
}

void RemoteHostContract::writesAFileOfThisComputer()
{
    QTemporaryFile local;
    QVERIFY(local.open());
    QByteArray content;
    for (int i = 0; i < 3 * 1024 * 1024; ++i)
        content += static_cast<char>(i % 251);
    local.write(content);
    local.close();
    QVERIFY(m_host->writeFiles({{path(QStringLiteral("copy")), {}, local.fileName(), 0640}}));
    QVERIFY(get(QStringLiteral("copy")) == content);
    const Result<void> missing =
        m_host->writeFiles({{path(QStringLiteral("other")), {}, QStringLiteral("/no/such/file"), 0644}});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void RemoteHostContract::writeTellsProgress()
{
    QVector<RemoteWrite> writes;
    for (int i = 0; i < 20; ++i)
        writes.append({path(QString::number(i)), QByteArray(50000, 'x'), {}, 0644});
    qint64 last = 0;
    qint64 all = 0;
    bool backwards = false;
    QVERIFY(m_host->writeFiles(writes, {}, [&](qint64 done, qint64 total) {
        backwards = backwards || done < last;
        last = done;
        all = total;
    }));
    QVERIFY(!backwards);
    QCOMPARE(last, qint64(20) * 50000);
    QCOMPARE(all, last);
}

void RemoteHostContract::writeNeedsTheFolder()
{
    const Result<void> written = m_host->writeFiles({{path(QStringLiteral("no/such/file")), "x", {}, 0644}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotFound);
    const Result<void> replaced = m_host->replaceFile({path(QStringLiteral("no/such/file")), "x", {}, 0644});
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, Error::Code::NotFound);
    QVERIFY(names().isEmpty());
}

void RemoteHostContract::readKnowsItsLimit()
{
    put(QStringLiteral("file"), QByteArray(1000, 'x'));
    QVERIFY(m_host->readFile(path(QStringLiteral("file")), 1000));
    const Result<QByteArray> tooLarge = m_host->readFile(path(QStringLiteral("file")), 999);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, Error::Code::InvalidInput);
    const Result<QVector<QByteArray>> several = m_host->readFiles({path(QStringLiteral("file"))}, 999);
    QVERIFY(!several);
    QCOMPARE(several.error().code, Error::Code::InvalidInput);
}

void RemoteHostContract::readTellsWhatIsMissing()
{
    put(QStringLiteral("there"), "x");
    const Result<QByteArray> one = m_host->readFile(path(QStringLiteral("missing")), limit);
    QVERIFY(!one);
    QCOMPARE(one.error().code, Error::Code::NotFound);
    QVERIFY(!one.error().message.isEmpty());
    const Result<QVector<QByteArray>> several =
        m_host->readFiles({path(QStringLiteral("there")), path(QStringLiteral("missing"))}, limit);
    QVERIFY(!several);
    QCOMPARE(several.error().code, Error::Code::NotFound);
    QCOMPARE(get(QStringLiteral("there")), QByteArray("x")); // the login still works
}

void RemoteHostContract::readFollowsLinks()
{
    QVERIFY(m_host->makeFolders({path(QStringLiteral("sets/one"))}));
    put(QStringLiteral("sets/one/file"), "one");
    QVERIFY(m_host->makeLink(QStringLiteral("sets/one"), path(QStringLiteral("current"))));
    QCOMPARE(get(QStringLiteral("current/file")), QByteArray("one"));
    QCOMPARE(names(QStringLiteral("current")), QStringList{QStringLiteral("file")});
}

void RemoteHostContract::replaceFileLeavesNothingBeside()
{
    const QString name = QStringLiteral("the file ñ");
    QVERIFY(m_host->replaceFile({path(name), "first", {}, 0644}));
    QVERIFY(m_host->replaceFile({path(name), "second", {}, 0600}));
    QCOMPARE(get(name), QByteArray("second"));
    QCOMPARE(names(), QStringList{name});
}

void RemoteHostContract::replaceFileReplacesALinkItself()
{
    put(QStringLiteral("target"), "target");
    QVERIFY(m_host->makeLink(QStringLiteral("target"), path(QStringLiteral("link"))));
    QVERIFY(m_host->replaceFile({path(QStringLiteral("link")), "new", {}, 0644}));
    QCOMPARE(get(QStringLiteral("target")), QByteArray("target"));
    QCOMPARE(get(QStringLiteral("link")), QByteArray("new"));
    const Result<RemoteFileInfo> info = m_host->stat(path(QStringLiteral("link")));
    QVERIFY(info && info->type == RemoteFileInfo::Type::File);
}

void RemoteHostContract::twoLoginsSeeOneMachine()
{
    const std::unique_ptr<RemoteHost> other = connect();
    QVERIFY(other);
    put(QStringLiteral("file"), "x");
    const Result<QByteArray> seen = other->readFile(path(QStringLiteral("file")), limit);
    QVERIFY(seen);
    QCOMPARE(*seen, QByteArray("x"));
}

} // namespace Slipway
