// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bundlearchive.h"
#include "render/importsource.h"
#include "render/render.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Slipway;

namespace {

/// One member of a tar archive, made by hand: tar(1) refuses to make the bad ones.
QByteArray member(const QByteArray &name, const QByteArray &content = "x", char type = '0',
                  const QByteArray &link = {}, qint64 promised = -1)
{
    QByteArray header(512, '\0');
    const auto put = [&header](int at, const QByteArray &bytes) { header.replace(at, bytes.size(), bytes); };
    put(0, name.left(100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(promised < 0 ? content.size() : promised, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, QByteArray(1, type));
    put(157, link);
    put(257, QByteArray("ustar\0", 6) + "00");
    int sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return header + content + QByteArray((512 - content.size() % 512) % 512, '\0');
}

QByteArray tarOf(const QList<QByteArray> &members)
{
    QByteArray all;
    for (const QByteArray &one : members)
        all += one;
    return all + QByteArray(1024, '\0');
}

Bundle exampleBundle()
{
    return render(*CheckedCluster::check(exampleCluster()));
}

const QString name = QStringLiteral("b.tar.gz");

} // namespace

/// Bundles as archives: the same bytes every time, and nothing hostile gets in.
class TestBundleArchive : public QObject
{
    Q_OBJECT

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static void writeFolder(const QString &folder, const Bundle &bundle)
    {
        for (const BundleFile &file : bundle.files)
            writeFile(folder + QLatin1Char('/') + file.path, file.content);
    }

private Q_SLOTS:
    void packAndUnpack()
    {
        const Bundle bundle = exampleBundle();
        const Result<QByteArray> bytes = packBundle(bundle, QStringLiteral("workq"));
        QVERIFY(bytes);
        QVERIFY(looksLikeArchive(*bytes));
        const Result<QVector<BundleFile>> files = unpackArchive(*bytes, name);
        QVERIFY(files);
        QCOMPARE(files->size(), bundle.files.size());
        for (qsizetype i = 0; i < files->size(); ++i) {
            QCOMPARE(files->at(i).path, bundle.files[i].path);
            QCOMPARE(files->at(i).content, bundle.files[i].content);
            QCOMPARE(files->at(i).mode, bundle.files[i].mode);
        }
    }

    void sameBundleSameBytes()
    {
        const Result<QByteArray> first = packBundle(exampleBundle(), QStringLiteral("workq"));
        QTest::qWait(1100); // gzip's time stamp has seconds
        const Result<QByteArray> second = packBundle(exampleBundle(), QStringLiteral("workq"));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void tarReadsIt()
    {
        const QTemporaryDir folder;
        const Bundle bundle = exampleBundle();
        writeFile(folder.filePath(name), *packBundle(bundle, QStringLiteral("workq")));
        QProcess tar;
        tar.setWorkingDirectory(folder.path());
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xzf"), name});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        for (const BundleFile &made : bundle.files) {
            QFile file(folder.filePath(QStringLiteral("workq/") + made.path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), made.content);
        }
    }

    void hostileArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<Error::Code>("code");
        const auto row = [](const char *title, const QList<QByteArray> &members,
                            Error::Code code = Error::Code::InvalidInput) {
            QTest::newRow(title) << tarOf(members) << code;
        };
        row("parent", {member("../evil")});
        row("parent inside", {member("a/../../evil")});
        row("absolute", {member("/etc/passwd")});
        row("backslash", {member("a\\..\\evil")});
        row("symbolic link", {member("a", {}, '2', "/etc")});
        row("hard link", {member("b"), member("a", {}, '1', "b")});
        row("character device", {member("null", {}, '3')});
        row("block device", {member("sda", {}, '4')});
        row("fifo", {member("pipe", {}, '6')});
        row("twice", {member("a/slurm.conf"), member("a/slurm.conf")});
        row("twice, other way of writing it", {member("a/slurm.conf"), member("./a//slurm.conf")});
        row("differs in case only", {member("a/hosts"), member("a/HOSTS")});
        row("control character", {member("a\x1b[31m")});
        row("not UTF-8", {member("a\xff\xfe")});
        row("empty name", {member("")});
        row("name too long", {member("pax", "310 path=" + QByteArray(300, 'y') + '\n', 'x'), member("y")});
        const QByteArray cut = tarOf({member("a", QByteArray(5000, 'x'))});
        QTest::newRow("cut short") << cut.left(3000) << Error::Code::Parse;
        row("promises more than it has", {member("a", "x", '0', {}, 8'000'000'000)}, Error::Code::Parse);
        QTest::newRow("no archive") << QByteArray("\x1f\x8b hello") << Error::Code::Parse;
        QTest::newRow("broken gzip") << packBundle(exampleBundle(), QStringLiteral("x"))->left(2000)
                                     << Error::Code::Parse;
    }
    void hostileArchivesAreRefused()
    {
        QFETCH(QByteArray, archive);
        QFETCH(Error::Code, code);
        const Result<QVector<BundleFile>> files = unpackArchive(archive, name);
        QVERIFY(!files);
        QVERIFY2(files.error().code == code,
                 qPrintable(errorCodeName(files.error().code) + files.error().detail));
        QCOMPARE(files.error().where, name);
        QVERIFY(!files.error().message.isEmpty());
    }

    void bombsEndAtTheLimits()
    {
        const ArchiveLimits small{3, 5000, 4000};
        QVERIFY(unpackArchive(tarOf({member("a", QByteArray(4000, 'x'))}), name, small));
        QVERIFY(!unpackArchive(tarOf({member("a", QByteArray(4001, 'x'))}), name, small));
        QVERIFY(!unpackArchive(
            tarOf({member("a", QByteArray(3000, 'x')), member("b", QByteArray(3000, 'x'))}), name, small));
        QVERIFY(!unpackArchive(tarOf({member("a"), member("b"), member("c"), member("d")}), name, small));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(unpackArchive(tarOf({member("a")}), name, {}, stop.get_token()).error().code,
                 Error::Code::Cancelled);
    }

    void anyCutOfAnArchiveIsHarmless()
    {
        const Bundle bundle = exampleBundle();
        const QByteArray bytes = *packBundle(bundle, QStringLiteral("x"));
        for (qsizetype cut = 0; cut < bytes.size(); cut += 97) {
            QByteArray broken = bytes;
            broken[cut] = static_cast<char>(~broken[cut]);
            (void)unpackArchive(broken, name);
            // Behind the last file there is padding: without it the set is still whole.
            const Result<QVector<BundleFile>> files = unpackArchive(bytes.left(cut), name);
            QVERIFY(!files || cut == 0 || files->size() == bundle.files.size());
        }
    }

    void importTakesABundlesOwnClusterFile()
    {
        const QTemporaryDir folder;
        const Bundle bundle = exampleBundle();
        writeFile(folder.filePath(name), *packBundle(bundle, QStringLiteral("workq")));
        writeFolder(folder.filePath(QStringLiteral("dir")), bundle);
        // The shared folder of a cluster: sets, and a link to the one in use.
        ClusterSpec old = exampleCluster();
        old.cluster.name = QStringLiteral("old");
        writeFolder(folder.filePath(QStringLiteral("nas/sets/1")), render(*CheckedCluster::check(old)));
        writeFolder(folder.filePath(QStringLiteral("nas/sets/2")), bundle);
        QVERIFY(QFile::link(QStringLiteral("sets/2"), folder.filePath(QStringLiteral("nas/current"))));
        for (const QString &source : {name, QStringLiteral("dir"), QStringLiteral("nas"),
                                      QStringLiteral("dir/cluster.slipway.yaml")}) {
            const Result<ImportedCluster> imported = importFrom({folder.filePath(source)});
            QVERIFY2(imported, qPrintable(source));
            QCOMPARE(imported->file.spec(), exampleCluster());
            QVERIFY(imported->findings.isEmpty());
        }
    }

    void importTellsWhatWasChangedByHand()
    {
        const QTemporaryDir folder;
        writeFolder(folder.path(), exampleBundle());
        writeFile(folder.filePath(QStringLiteral("etc/slurm.conf")), "# mine\n");
        const Result<ImportedCluster> imported = importFrom({folder.path()});
        QVERIFY(imported);
        QCOMPARE(imported->findings.size(), 1);
        QCOMPARE(imported->findings.first().id, QStringLiteral("import.changed"));
        QCOMPARE(imported->findings.first().where, QStringLiteral("etc/slurm.conf"));
    }

    void importNeverFollowsLinksOutOfAFolder()
    {
        const QTemporaryDir folder, elsewhere;
        writeFile(elsewhere.filePath(QStringLiteral("slurm.conf")), "ClusterName=secret\nNodeName=n1\n");
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("slurm.conf")),
                            folder.filePath(QStringLiteral("slurm.conf"))));
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("sub"))));
        const Result<ImportedCluster> imported = importFrom({folder.path()});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, Error::Code::InvalidInput);
    }

    void importOfAFolderOfHandWrittenFiles()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("etc/slurm.conf")),
                  "ClusterName=c\nSlurmctldHost=n1\nNodeName=n1 CPUs=2\nPartitionName=p Nodes=ALL\n");
        writeFile(folder.filePath(QStringLiteral("hosts")), "10.0.0.1 n1\n");
        writeFile(folder.filePath(QStringLiteral("n1/docker-compose.yml")),
                  "services: {n1: {image: \"img\"}}\n");
        writeFile(folder.filePath(QStringLiteral("photo.jpg")), QByteArray(1000, '\xff'));
        const Result<ImportedCluster> imported = importFrom({folder.path()}, QStringLiteral("22.05"));
        QVERIFY(imported);
        QCOMPARE(imported->file.spec().servers.first().address, QStringLiteral("10.0.0.1"));
        QCOMPARE(imported->file.spec().cluster.image.reference, QStringLiteral("img"));
    }
};

QTEST_GUILESS_MAIN(TestBundleArchive)
#include "tst_bundlearchive.moc"
