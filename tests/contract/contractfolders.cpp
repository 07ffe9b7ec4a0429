// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/remotehostcontract.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

namespace Slipway {

using Type = RemoteFileInfo::Type;

void RemoteHostContract::init()
{
    m_folder = workFolder();
    m_host = connect();
    QVERIFY(m_host);
    cleanup();
}

void RemoteHostContract::cleanup()
{
    // With a login of its own: a check may have left its own in any state.
    const std::unique_ptr<RemoteHost> host = connect();
    QVERIFY(host);
    const Result<QVector<RemoteFileInfo>> entries = host->list(m_folder);
    QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().message));
    for (const RemoteFileInfo &entry : *entries)
        QVERIFY2(host->removeTree(path(entry.name)), qPrintable(entry.name));
}

void RemoteHostContract::displayNamesTheMachine()
{
    QVERIFY(!m_host->displayName().isEmpty());
    RemoteCommand list;
    list.argv = {QStringLiteral("ls"), QStringLiteral("a b")};
    QCOMPARE(list.display(), QStringLiteral("ls 'a b'"));
    RemoteCommand secret;
    secret.argv = {QStringLiteral("cat")};
    secret.input = "hunter2";
    QVERIFY(!secret.display().contains(QStringLiteral("hunter2")));
}

void RemoteHostContract::statTellsTypes()
{
    put(QStringLiteral("file"), "x");
    QVERIFY(m_host->makeFolders({path(QStringLiteral("folder"))}));
    QVERIFY(m_host->makeLink(QStringLiteral("folder"), path(QStringLiteral("link"))));
    QVERIFY(m_host->makeLink(QStringLiteral("nowhere"), path(QStringLiteral("dangling"))));
    const QVector<QPair<QString, Type>> expected = {{QStringLiteral("file"), Type::File},
                                                    {QStringLiteral("folder"), Type::Folder},
                                                    {QStringLiteral("link"), Type::Link},
                                                    {QStringLiteral("dangling"), Type::Link}};
    for (const auto &[name, type] : expected) {
        const Result<RemoteFileInfo> info = m_host->stat(path(name));
        QVERIFY2(info && info->type == type, qPrintable(name));
        QCOMPARE(info->name, name);
    }
    const Result<RemoteFileInfo> missing = m_host->stat(path(QStringLiteral("missing")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void RemoteHostContract::statTellsSizeModeAndTime()
{
    put(QStringLiteral("file"), QByteArray(1234, 'x'), 0640);
    const Result<RemoteFileInfo> info = m_host->stat(path(QStringLiteral("file")));
    QVERIFY(info);
    QCOMPARE(info->size, 1234);
    QCOMPARE(info->mode & 07777, 0640);
    QVERIFY(qAbs(info->modified - QDateTime::currentSecsSinceEpoch()) < 600);
}

void RemoteHostContract::listTellsEveryEntry()
{
    QCOMPARE(names(), QStringList());
    put(QStringLiteral(".hidden"), "x");
    put(QStringLiteral("a b"), "xyz");
    QVERIFY(m_host->makeFolders({path(QStringLiteral("folder/inner"))}));
    QVERIFY(m_host->makeLink(QStringLiteral("nowhere"), path(QStringLiteral("link"))));
    QStringList expected{QStringLiteral(".hidden"), QStringLiteral("a b"), QStringLiteral("folder"),
                         QStringLiteral("link")};
    expected.sort();
    QCOMPARE(names(), expected);
    const Result<QVector<RemoteFileInfo>> entries = m_host->list(m_folder);
    QVERIFY(entries);
    for (const RemoteFileInfo &entry : *entries) {
        const Type type = entry.name == QLatin1String("folder") ? Type::Folder
                          : entry.name == QLatin1String("link") ? Type::Link
                                                                : Type::File;
        QVERIFY2(entry.type == type, qPrintable(entry.name));
    }
    const Result<QVector<RemoteFileInfo>> missing = m_host->list(path(QStringLiteral("missing")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void RemoteHostContract::makeFoldersMakesParents()
{
    QVERIFY(m_host->makeFolders({path(QStringLiteral("a/b c/d")), path(QStringLiteral("a/e"))}, 0700));
    QVERIFY(m_host->makeFolders({path(QStringLiteral("a/b c/d"))}, 0755)); // there already
    QCOMPARE(names(QStringLiteral("a")), (QStringList{QStringLiteral("b c"), QStringLiteral("e")}));
    const Result<RemoteFileInfo> info = m_host->stat(path(QStringLiteral("a/b c/d")));
    QVERIFY(info && info->type == Type::Folder);
    QCOMPARE(info->mode & 0777, 0700);
}

void RemoteHostContract::makeFoldersRefusesAFile()
{
    put(QStringLiteral("file"), "x");
    QVERIFY(!m_host->makeFolders({path(QStringLiteral("file"))}));
    QVERIFY(!m_host->makeFolders({path(QStringLiteral("file/below"))}));
    QCOMPARE(get(QStringLiteral("file")), QByteArray("x"));
}

void RemoteHostContract::renameReplaces_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("nothing") << QString();
    QTest::newRow("file") << QStringLiteral("file");
    QTest::newRow("link to a folder") << QStringLiteral("old");
    QTest::newRow("dangling link") << QStringLiteral("nowhere");
}

void RemoteHostContract::renameReplaces()
{
    QFETCH(QString, there);
    QVERIFY(m_host->makeFolders({path(QStringLiteral("old")), path(QStringLiteral("new"))}));
    put(QStringLiteral("old/which"), "old");
    put(QStringLiteral("new/which"), "new");
    if (there == QLatin1String("file"))
        put(QStringLiteral("current"), "a file");
    else if (!there.isEmpty())
        QVERIFY(m_host->makeLink(there, path(QStringLiteral("current"))));
    QVERIFY(m_host->makeLink(QStringLiteral("new"), path(QStringLiteral("next"))));
    const Result<void> renamed =
        m_host->rename(path(QStringLiteral("next")), path(QStringLiteral("current")));
    QVERIFY2(renamed, qPrintable(renamed ? QString() : renamed.error().message));
    QCOMPARE(get(QStringLiteral("current/which")), QByteArray("new"));
    QCOMPARE(get(QStringLiteral("old/which")), QByteArray("old"));
    // Into the folder behind the link is where a plain `mv` would put it.
    QCOMPARE(names(QStringLiteral("old")), QStringList{QStringLiteral("which")});
    QCOMPARE(names(), (QStringList{QStringLiteral("current"), QStringLiteral("new"), QStringLiteral("old")}));
}

void RemoteHostContract::renameMovesAFolderWhole()
{
    QVERIFY(m_host->makeFolders({path(QStringLiteral("staging/sub")), path(QStringLiteral("sets"))}));
    put(QStringLiteral("staging/sub/file"), "x");
    QVERIFY(m_host->rename(path(QStringLiteral("staging")), path(QStringLiteral("sets/one"))));
    QCOMPARE(get(QStringLiteral("sets/one/sub/file")), QByteArray("x"));
    QCOMPARE(names(), QStringList{QStringLiteral("sets")});
    // A folder with something in it is never replaced.
    QVERIFY(m_host->makeFolders({path(QStringLiteral("other/sub"))}));
    QVERIFY(!m_host->rename(path(QStringLiteral("other")), path(QStringLiteral("sets/one"))));
    QCOMPARE(get(QStringLiteral("sets/one/sub/file")), QByteArray("x"));
    QCOMPARE(names(QStringLiteral("other")), QStringList{QStringLiteral("sub")});
    QVERIFY(m_host->makeLink(QStringLiteral("other"), path(QStringLiteral("link"))));
    QVERIFY(!m_host->rename(path(QStringLiteral("link")), path(QStringLiteral("sets"))));
    QCOMPARE(names(QStringLiteral("sets")), QStringList{QStringLiteral("one")});
}

void RemoteHostContract::renameNeedsItsSource()
{
    put(QStringLiteral("there"), "x");
    const Result<void> renamed =
        m_host->rename(path(QStringLiteral("missing")), path(QStringLiteral("there")));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, Error::Code::NotFound);
    QCOMPARE(get(QStringLiteral("there")), QByteArray("x"));
}

void RemoteHostContract::linksKeepTheirTarget_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("relative") << QStringLiteral("sets/20261124T101500Z-1a2b3c4d");
    QTest::newRow("absolute") << QStringLiteral("/data/slurm");
    QTest::newRow("hard") << QStringLiteral("a 'b' $c/节点");
}

void RemoteHostContract::linksKeepTheirTarget()
{
    QFETCH(QString, target);
    QVERIFY(m_host->makeLink(target, path(QStringLiteral("link"))));
    const Result<QString> read = m_host->readLink(path(QStringLiteral("link")));
    QVERIFY(read);
    QCOMPARE(*read, target);
}

void RemoteHostContract::makeLinkReplacesNothing()
{
    put(QStringLiteral("file"), "x");
    QVERIFY(!m_host->makeLink(QStringLiteral("elsewhere"), path(QStringLiteral("file"))));
    QCOMPARE(get(QStringLiteral("file")), QByteArray("x"));
    QVERIFY(!m_host->readLink(path(QStringLiteral("file"))));
    const Result<QString> missing = m_host->readLink(path(QStringLiteral("missing")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void RemoteHostContract::removeTreeRemovesAll()
{
    QVERIFY(m_host->makeFolders({path(QStringLiteral("tree/a b/c")), path(QStringLiteral("tree/empty"))}));
    for (int i = 0; i < 50; ++i)
        put(QStringLiteral("tree/a b/file %1").arg(i), "x");
    put(QStringLiteral("tree/.hidden"), "x");
    QVERIFY(m_host->removeTree(path(QStringLiteral("tree"))));
    QVERIFY(m_host->removeTree(path(QStringLiteral("tree")))); // gone already
    put(QStringLiteral("file"), "x");
    QVERIFY(m_host->removeTree(path(QStringLiteral("file"))));
    QCOMPARE(names(), QStringList());
}

void RemoteHostContract::removeTreeFollowsNoLink()
{
    QVERIFY(m_host->makeFolders({path(QStringLiteral("precious")), path(QStringLiteral("tree"))}));
    put(QStringLiteral("precious/data"), "x");
    QVERIFY(m_host->makeLink(QStringLiteral("../precious"), path(QStringLiteral("tree/inner"))));
    QVERIFY(m_host->makeLink(QStringLiteral("precious"), path(QStringLiteral("outer"))));
    QVERIFY(m_host->removeTree(path(QStringLiteral("tree"))));
    QVERIFY(m_host->removeTree(path(QStringLiteral("outer"))));
    QCOMPARE(get(QStringLiteral("precious/data")), QByteArray("x"));
    QCOMPARE(names(), QStringList{QStringLiteral("precious")});
}

void RemoteHostContract::deniedIsDenied()
{
    if (!obeysModes())
        QSKIP("file modes mean nothing to this account");
    put(QStringLiteral("secret"), "x", 0000);
    const Result<QByteArray> read = m_host->readFile(path(QStringLiteral("secret")), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::PermissionDenied);
    QVERIFY(m_host->makeFolders({path(QStringLiteral("closed"))}, 0500));
    const Result<void> written = m_host->writeFiles({{path(QStringLiteral("closed/file")), "x", {}, 0644}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::PermissionDenied);
    const Result<void> made = m_host->makeFolders({path(QStringLiteral("closed/folder"))});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::PermissionDenied);
    const Result<void> linked = m_host->makeLink(QStringLiteral("x"), path(QStringLiteral("closed/link")));
    QVERIFY(!linked);
    QCOMPARE(linked.error().code, Error::Code::PermissionDenied);
    put(QStringLiteral("file"), "x");
    const Result<void> renamed =
        m_host->rename(path(QStringLiteral("file")), path(QStringLiteral("closed/file")));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, Error::Code::PermissionDenied);
    QCOMPARE(names(QStringLiteral("closed")), QStringList());
}

void RemoteHostContract::freeSpaceAndHome()
{
    const Result<FreeSpace> space = m_host->freeSpace(m_folder);
    QVERIFY(space);
    QVERIFY(space->bytes > 0);
    QVERIFY(!space->readOnly);
    const Result<QString> home = m_host->homeFolder();
    QVERIFY(home);
    QVERIFY(home->startsWith(QLatin1Char('/')));
    const Result<RemoteFileInfo> info = m_host->stat(*home);
    QVERIFY(info && info->type == Type::Folder);
}

void RemoteHostContract::stoppedBeforeNothingHappens()
{
    put(QStringLiteral("file"), "x");
    QVERIFY(m_host->makeFolders({path(QStringLiteral("folder"))}));
    std::stop_source source;
    source.request_stop();
    const std::stop_token stop = source.get_token();
    const QString file = path(QStringLiteral("file"));
    const QString other = path(QStringLiteral("other"));
    const auto cancelled = [](const auto &result) {
        return !result.has_value() && result.error().code == Error::Code::Cancelled;
    };
    QVERIFY(cancelled(m_host->readFile(file, 100, stop)));
    QVERIFY(cancelled(m_host->readFiles({file}, 100, stop)));
    QVERIFY(cancelled(m_host->writeFiles({{other, "x", {}, 0644}}, stop)));
    QVERIFY(cancelled(m_host->replaceFile({file, "y", {}, 0644}, stop)));
    QVERIFY(cancelled(m_host->stat(file, stop)));
    QVERIFY(cancelled(m_host->list(m_folder, stop)));
    QVERIFY(cancelled(m_host->makeFolders({other}, 0755, stop)));
    QVERIFY(cancelled(m_host->rename(file, other, stop)));
    QVERIFY(cancelled(m_host->makeLink(file, other, stop)));
    QVERIFY(cancelled(m_host->readLink(file, stop)));
    QVERIFY(cancelled(m_host->removeTree(file, stop)));
    QVERIFY(cancelled(m_host->freeSpace(m_folder, stop)));
    QVERIFY(cancelled(m_host->homeFolder(stop)));
    QCOMPARE(names(), (QStringList{QStringLiteral("file"), QStringLiteral("folder")}));
    QCOMPARE(get(QStringLiteral("file")), QByteArray("x"));
}

void RemoteHostContract::stopInTheMiddleOfAWrite()
{
    std::stop_source stop;
    QVector<RemoteWrite> writes;
    for (int i = 0; i < 40; ++i)
        writes.append({path(QString::number(i)), QByteArray(1024 * 1024, 'x'), {}, 0644});
    const Result<void> written = m_host->writeFiles(writes, stop.get_token(), [&stop](qint64 done, qint64) {
        if (done > 0)
            stop.request_stop();
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    // Either this login goes on or it says that it is gone; another one works in any case.
    const std::unique_ptr<RemoteHost> other = connect();
    QVERIFY(other);
    QVERIFY(other->writeFiles({{path(QStringLiteral("after")), "x", {}, 0644}}));
    const Result<QByteArray> after = other->readFile(path(QStringLiteral("after")), 100);
    QVERIFY(after);
    QCOMPARE(*after, QByteArray("x"));
}

} // namespace Slipway
