// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/targets.h"
#include "desktop/review/bundlemodel.h"
#include "desktop/review/findingslist.h"
#include "desktop/review/reviewpanel.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/diffview.h"
#include "desktop/widgets/messagebar.h"
#include "fakes/scriptedconnector.h"
#include "gui/child.h"
#include "render/render.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <latch>

using namespace Slipway;

namespace {

CheckedCluster checked(const ClusterSpec &spec)
{
    Result<CheckedCluster> cluster = CheckedCluster::check(spec);
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().message));
    return std::move(cluster).value();
}

/// A NAS on which \a spec was pushed.
void push(ScriptedConnector &connector, const ClusterSpec &spec)
{
    for (const PushTarget &target : pushTargets(spec)) {
        MemoryMachine &machine = connector.machine(target.ssh.label);
        machine.putFolder(target.folder);
        MemoryHost host(machine);
        const Result<PushedSet> set = pushBundle(host, target.folder, render(checked(spec)), true);
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
    }
}

/// The example as it was before somebody added the third server and more ports for srun.
ClusterSpec smallerExample()
{
    ClusterSpec spec = exampleCluster();
    spec.servers.removeLast();
    spec.cluster.srunPortLast = 60031;
    return spec;
}

QString nasFile(const QString &path)
{
    return exampleCluster().storage.nasPath + QStringLiteral("/current/") + path;
}

FileChange changed(const char *path, FileChange::Kind kind)
{
    return {QString::fromLatin1(path), kind, "a", "b", false};
}

QStringList texts(const QVector<RestartNote> &notes)
{
    QStringList out;
    for (const RestartNote &note : notes)
        out.append(note.text);
    return out;
}

QStringList visibleLabels(const QWidget &parent)
{
    QStringList out;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent) && !label->text().isEmpty())
            out.append(label->text());
    }
    return out;
}

/// A panel on the screen, over machines in memory.
struct Desk
{
    explicit Desk(const ClusterSpec &spec = exampleCluster())
    {
        draft.startNew(spec);
        panel.setPlaceName([](const QString &where) { return where.section(QLatin1Char('.'), 0, 0); });
        panel.resize(1000, 600);
        panel.show();
        [[maybe_unused]] const bool up = QTest::qWaitForWindowExposed(&panel);
        panel.refresh();
    }
    bool waitForFiles() { return QTest::qWaitFor([this] { return !panel.isBusy() && tree()->model()->rowCount() > 0; }); }
    bool compare()
    {
        QSignalSpy done(&panel, &ReviewPanel::compared);
        QTest::mouseClick(child<QPushButton>(panel, "compareButton"), Qt::LeftButton);
        return done.wait() && waitForFiles();
    }
    QTreeView *tree() { return child<QTreeView>(panel, "tree"); }
    QModelIndex find(const QString &path)
    {
        const auto all = tree()->model()->match(tree()->model()->index(0, 0), BundleModel::PathRole, path, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        return all.value(0);
    }
    QString badge(const QString &path) { return find(path).data(BundleModel::BadgeRole).toString(); }
    CodeView *code() { return child<CodeView>(panel, "code"); }
    DiffView *diff() { return child<DiffView>(panel, "diff"); }

    ScriptedConnector connector;
    ClusterDraft draft;
    ReviewPanel panel{draft, connector};
};

} // namespace

/// Step 6: what would be written, what that changes, what restarts, and what is left to mend.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void restartsAreSaidInSentences_data()
    {
        QTest::addColumn<QVector<FileChange>>("changes");
        QTest::addColumn<QStringList>("sentences");
        using Kind = FileChange::Kind;
        const QString daemons = QStringLiteral("The Slurm daemons on %1 restart to read the changed files. Running jobs go on.");
        QTest::newRow("nothing") << QVector<FileChange>{changed("hosts", Kind::Same)} << QStringList{QStringLiteral("Nothing restarts.")};
        QTest::newRow("only papers") << QVector<FileChange>{changed("README.md", Kind::Changed), changed("manifest.json", Kind::Changed)}
                                     << QStringList{QStringLiteral("Nothing restarts.")};
        QTest::newRow("slurm.conf") << QVector<FileChange>{changed("etc/slurm.conf", Kind::Changed)}
                                    << QStringList{daemons.arg(QStringLiteral("worker[01-03]"))};
        QTest::newRow("gres.conf goes") << QVector<FileChange>{changed("etc/gres.conf", Kind::Removed)}
                                        << QStringList{daemons.arg(QStringLiteral("worker[01-03]"))};
        QTest::newRow("hosts of one") << QVector<FileChange>{changed("servers/worker01/hosts", Kind::Changed)}
                                      << QStringList{daemons.arg(QStringLiteral("worker[01-03]"))};
        QTest::newRow("one container") << QVector<FileChange>{changed("servers/worker02/docker-compose.yml", Kind::Changed)}
                                       << QStringList{QStringLiteral("The container on worker02 is made again. Jobs that run there end.")};
        QTest::newRow("container and conf")
            << QVector<FileChange>{changed("etc/slurm.conf", Kind::Changed), changed("servers/worker02/docker-compose.yml", Kind::Changed)}
            << QStringList{QStringLiteral("The container on worker02 is made again. Jobs that run there end."),
                           daemons.arg(QStringLiteral("worker[01,03]"))};
        QTest::newRow("first launch")
            << QVector<FileChange>{changed("etc/slurm.conf", Kind::Added), changed("servers/worker01/docker-compose.yml", Kind::Added),
                                   changed("servers/worker02/docker-compose.yml", Kind::Added),
                                   changed("servers/worker03/docker-compose.yml", Kind::Added)}
            << QStringList{QStringLiteral("A container is made and started on worker[01-03].")};
        QTest::newRow("a server leaves")
            << QVector<FileChange>{changed("servers/worker04/docker-compose.yml", Kind::Removed)}
            << QStringList{QStringLiteral("worker04 leaves the cluster. Slipway does not stop its container; do that there when its jobs "
                                          "have ended.")};
        QTest::newRow("start script") << QVector<FileChange>{changed("bin/slipway-start", Kind::Changed)}
                                      << QStringList{QStringLiteral("The changed start script is used the next time a container starts.")};
    }
    void restartsAreSaidInSentences()
    {
        QFETCH(QVector<FileChange>, changes);
        QFETCH(QStringList, sentences);
        QCOMPARE(texts(restartPlan(checked(exampleCluster()), changes)), sentences);
    }

    void jobsThatEndAreNamed()
    {
        const QVector<RunningJob> jobs = parseRunningJobs("4711|alice|worker[01-02]|relax|v2.sh\n"
                                                          "4713|bob|worker03|scf\nslurm_load_jobs error: none\n"
                                                          "4714|eve|worker02|\x1b[2Jevil\n");
        QCOMPARE(jobs.size(), 3);
        QCOMPARE(jobs[0], (RunningJob{QStringLiteral("4711"), QStringLiteral("alice"), QStringLiteral("relax|v2.sh"),
                                      {QStringLiteral("worker01"), QStringLiteral("worker02")}}));
        QVERIFY(!jobs[2].name.contains(QChar(0x1b)));
        const CheckedCluster cluster = checked(exampleCluster());
        const auto plan = [&](const char *node, const std::optional<QVector<RunningJob>> &running) {
            return restartPlan(cluster, {{QStringLiteral("servers/%1/docker-compose.yml").arg(QLatin1String(node)),
                                          FileChange::Kind::Changed, "a", "b", false}}, running).constFirst();
        };
        QCOMPARE(plan("worker01", jobs).text, QStringLiteral("The container on worker01 is made again. 1 running job(s) there end: "
                                                             "4711 (alice, relax|v2.sh)."));
        QCOMPARE(plan("worker01", jobs).weight, RestartNote::Weight::EndsJobs);
        QCOMPARE(plan("worker01", jobs.mid(1)).text, QStringLiteral("The container on worker01 is made again. No job runs there now."));
        QCOMPARE(plan("worker01", jobs.mid(1)).weight, RestartNote::Weight::Start);
        const QVector<RunningJob> many(8, jobs[1]);
        QVERIFY2(plan("worker03", many).text.endsWith(QStringLiteral(" and 3 more.")), qPrintable(plan("worker03", many).text));
    }

    void theTreeKeepsWhatIsOpenWhileAnswersChange()
    {
        BundleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Bundle bundle = render(checked(exampleCluster()));
        model.setBundle(bundle, {});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("etc"));
        const QPersistentModelIndex hosts = model.indexOf(QStringLiteral("hosts"));
        QVERIFY(hosts.isValid());
        QCOMPARE(hosts.data(BundleModel::BadgeRole).toString(), QString());

        FileChange edit = changed("hosts", FileChange::Kind::Changed);
        model.setBundle(bundle, {edit, changed("servers/worker02/docker-compose.yml", FileChange::Kind::Added)});
        QVERIFY(hosts.isValid()); // same files: nothing was reset
        QCOMPARE(hosts.data(BundleModel::BadgeRole).toString(), QStringLiteral("changed"));
        const QModelIndex compose = model.indexOf(QStringLiteral("servers/worker02/docker-compose.yml"));
        QCOMPARE(compose.data(BundleModel::BadgeRole).toString(), QStringLiteral("new"));
        QCOMPARE(compose.parent().parent().data(BundleModel::BadgeRole).toString(), QStringLiteral("1"));
        QVERIFY(compose.parent().parent().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 file")));

        edit.foreign = true;
        model.setBundle(bundle, {edit, changed("old.conf", FileChange::Kind::Removed)});
        QCOMPARE(model.indexOf(QStringLiteral("hosts")).data(BundleModel::BadgeRole).toString(), QStringLiteral("edited there"));
        QCOMPARE(model.indexOf(QStringLiteral("old.conf")).data(BundleModel::BadgeRole).toString(), QStringLiteral("goes"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsKnownOfTheNasFollowsTheAnswers_data()
    {
        QTest::addColumn<Storage::Kind>("kind");
        QTest::newRow("NAS") << Storage::Kind::Nas;
        QTest::newRow("every server") << Storage::Kind::CopyToServers;
    }
    void whatIsKnownOfTheNasFollowsTheAnswers()
    {
        QFETCH(Storage::Kind, kind);
        ScriptedConnector connector;
        ClusterSpec old = exampleCluster();
        old.storage.kind = kind;
        push(connector, old);
        MemoryMachine &machine = connector.machine(pushTargets(old).constFirst().ssh.label);
        const QString current = pushTargets(old).constFirst().folder + QStringLiteral("/current/");
        machine.put(current + QStringLiteral("hosts"), "edited\n");
        machine.put(current + QStringLiteral("notes.txt"), "mine\n");
        machine.remove(current + QStringLiteral("README.md"));

        ClusterSpec one = old;
        one.cluster.srunPortLast = 60040;
        ClusterSpec two = old;
        two.servers[2].cpus = 64;
        two.servers[2].sockets = 0;
        const Bundle bundle = render(checked(two));
        const Comparison seen = compareTargets(connector, one, render(checked(one)), {});
        const Comparison followed = rebased(seen, bundle);
        const Comparison fresh = compareTargets(connector, two, bundle, {});
        QVERIFY(!fresh.firstError());
        QCOMPARE(followed.targets.size(), fresh.targets.size());
        for (qsizetype i = 0; i < fresh.targets.size(); ++i) {
            const QVector<FileChange> &a = followed.targets[i].changes;
            const QVector<FileChange> &b = fresh.targets[i].changes;
            QCOMPARE(a.size(), b.size());
            for (qsizetype n = 0; n < a.size(); ++n) {
                QCOMPARE(a[n].path, b[n].path);
                QVERIFY2(a[n].kind == b[n].kind && a[n].before == b[n].before && a[n].after == b[n].after && a[n].foreign == b[n].foreign,
                         qPrintable(a[n].path));
            }
        }
        QCOMPARE(fresh.foreign().size(), 3); // edited, put there, and taken away
    }

    void errorsSayWhichStepToGoTo()
    {
        ClusterSpec spec = exampleCluster();
        spec.servers[0].name = QStringLiteral("not a name");
        Desk desk(spec);
        auto *list = child<FindingsList>(desk.panel, "errorList");
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!desk.tree()->isVisible());
        QVERIFY(!child<QPushButton>(desk.panel, "compareButton")->isVisible());
        QTRY_VERIFY(visibleLabels(*list).join(QLatin1Char('\n')).contains(
            QStringLiteral("A node name has letters, digits and hyphens only")));
        QSignalSpy asked(&desk.panel, &ReviewPanel::answerRequested);
        auto *show = child<QPushButton>(*list, "show");
        QCOMPARE(show->text(), QStringLiteral("Go to servers[0]"));
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(asked.takeFirst().at(0).toString(), QStringLiteral("servers[0].name"));

        desk.draft.edit([](ClusterSpec &mended) { mended = exampleCluster(); });
        QVERIFY(desk.waitForFiles());
        QVERIFY(desk.tree()->isVisible());
    }

    void aFindingIsMendedWithOneClick()
    {
        ClusterSpec spec = exampleCluster();
        spec.scheduling.partitions[0].maxTime = QStringLiteral("INFINITE");
        Desk desk(spec);
        QVERIFY(desk.waitForFiles());
        QVERIFY(desk.code()->text().contains(QStringLiteral("MaxTime=INFINITE")));
        auto *list = child<FindingsList>(desk.panel, "findingsList");
        QTest::mouseClick(child<QPushButton>(*list, "findingFix"), Qt::LeftButton);
        QCOMPARE(desk.draft.spec().scheduling.partitions[0].maxTime, QStringLiteral("7-0"));
        QTRY_VERIFY(desk.code()->text().contains(QStringLiteral("MaxTime=7-0")));
    }

    void filesAreShownWithTheirReasons()
    {
        Desk desk;
        QVERIFY(desk.waitForFiles());
        QCOMPARE(desk.tree()->currentIndex().data(BundleModel::PathRole).toString(), QStringLiteral("etc/slurm.conf"));
        const BundleFile *file = nullptr;
        const Bundle bundle = render(checked(exampleCluster()));
        file = bundle.file(QStringLiteral("etc/slurm.conf"));
        QCOMPARE(desk.code()->text() + QLatin1Char('\n'), QString::fromUtf8(file->content));
        QVERIFY(desk.connector.logins().isEmpty()); // nothing on the network without being asked

        QSignalSpy asked(&desk.panel, &ReviewPanel::answerRequested);
        desk.code()->edit()->setFocus();
        QTest::keyClick(desk.code()->edit(), Qt::Key_Down);
        QTest::keyClick(desk.code()->edit(), Qt::Key_Return);
        QCOMPARE(asked.takeFirst().at(0).toString(), QStringLiteral("cluster.name"));

        desk.tree()->setCurrentIndex(desk.find(QStringLiteral("hosts")));
        QVERIFY(desk.code()->text().contains(QStringLiteral("worker03")));
        QVERIFY(desk.diff()->code()->edit()->placeholderText().contains(QStringLiteral("Compare with the NAS")));
    }

    void theDifferenceWithTheNasIsShown()
    {
        Desk desk;
        push(desk.connector, smallerExample());
        desk.connector.machine(QStringLiteral("NAS")).put(nasFile(QStringLiteral("hosts")), "127.0.0.1 localhost\nmine\n");
        std::atomic<bool> inGuiThread = false;
        desk.connector.setHook([&](const SshTarget &) { inGuiThread = inGuiThread || QThread::currentThread() == qApp->thread(); });
        desk.connector.machine(QStringLiteral("worker01")).setExec([](const RemoteCommand &command, const std::stop_token &) {
            const bool asked = command.argv.mid(0, 4) == QStringList{QStringLiteral("docker"), QStringLiteral("exec"),
                                                                     QStringLiteral("worker01"), QStringLiteral("squeue")};
            return Result<CommandResult>(CommandResult{asked ? 0 : 1, "4711|alice|worker02|relax.sh\n", {}, false, {}});
        });
        QVERIFY(desk.waitForFiles());
        QVERIFY(desk.compare());
        QVERIFY(!inGuiThread);
        QCOMPARE(desk.connector.logins().size(), 2); // the NAS, and the controller for its jobs
        QCOMPARE(desk.badge(QStringLiteral("hosts")), QStringLiteral("edited there"));
        QCOMPARE(desk.badge(QStringLiteral("etc/slurm.conf")), QStringLiteral("changed"));
        QCOMPARE(desk.badge(QStringLiteral("servers/worker03/docker-compose.yml")), QStringLiteral("new"));
        QCOMPARE(desk.badge(QStringLiteral("bin/slipway-start")), QString());
        QVERIFY(desk.diff()->isVisible());
        QTRY_VERIFY(desk.diff()->code()->text().contains(QStringLiteral("- SrunPortRange=60001-60031\n+ SrunPortRange=60001-60063")));
        QVERIFY(desk.panel.statusText().contains(QStringLiteral("file(s) change")));
        const QString restarts = visibleLabels(*child<QWidget>(desk.panel, "restartList")).join(QLatin1Char('\n'));
        QVERIFY2(restarts.contains(QStringLiteral("worker[01-02] is made again")), qPrintable(restarts));
        QVERIFY2(restarts.contains(QStringLiteral("4711 (alice, relax.sh)")), qPrintable(restarts));
        QVERIFY2(restarts.contains(QStringLiteral("started on worker03")), qPrintable(restarts));

        desk.tree()->setCurrentIndex(desk.find(QStringLiteral("hosts")));
        QTRY_VERIFY(desk.diff()->code()->text().contains(QStringLiteral("- mine")));
        QVERIFY(child<QLabel>(*desk.diff(), "diffForeign")->isVisible());

        // Back to what is there: the tree follows without asking the NAS again.
        desk.draft.edit([](ClusterSpec &spec) { spec.cluster.srunPortLast = 60031; });
        QTRY_COMPARE(desk.find(QStringLiteral("servers/worker02/docker-compose.yml")).data(BundleModel::BadgeRole).toString(), QString());
        QCOMPARE(desk.connector.logins().size(), 2);
    }

    void whatCannotBeReachedIsSaidWithAWayOn()
    {
        Desk desk;
        push(desk.connector, exampleCluster());
        desk.connector.refuse(QStringLiteral("NAS"), {Error::Code::HostUnreachable, QStringLiteral("The NAS <b>does</b> not answer."),
                                                      QStringLiteral("no route"), QStringLiteral("NAS")});
        QVERIFY(desk.waitForFiles());
        QVERIFY(desk.compare());
        auto *message = child<MessageBar>(desk.panel, "message");
        QVERIFY(message->isVisible());
        QCOMPARE(message->message(), QStringLiteral("The NAS <b>does</b> not answer."));
        QCOMPARE(message->detail(), QStringLiteral("no route"));
        QCOMPARE(desk.badge(QStringLiteral("hosts")), QString());

        desk.connector.accept(QStringLiteral("NAS"));
        QSignalSpy done(&desk.panel, &ReviewPanel::compared);
        QTest::mouseClick(child<QPushButton>(*message, "messageAction1"), Qt::LeftButton);
        QVERIFY(done.wait());
        QVERIFY(!message->isVisible());
        QTRY_COMPARE(desk.panel.statusText(), QStringLiteral("Nothing changes"));
    }

    void aLookCanBeCancelled()
    {
        Desk desk;
        push(desk.connector, exampleCluster());
        std::latch reached(1);
        std::latch released(1);
        desk.connector.setHook([&](const SshTarget &) {
            reached.count_down();
            released.wait();
        });
        QVERIFY(desk.waitForFiles());
        QSignalSpy done(&desk.panel, &ReviewPanel::compared);
        QTest::mouseClick(child<QPushButton>(desk.panel, "compareButton"), Qt::LeftButton);
        reached.wait();
        auto *cancel = child<QPushButton>(desk.panel, "cancelButton");
        QVERIFY(cancel->isVisible());
        QVERIFY(child<QWidget>(desk.panel, "compareBusy")->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        released.count_down();
        QVERIFY(done.wait());
        QVERIFY(!cancel->isVisible());
        QVERIFY(!child<MessageBar>(desk.panel, "message")->isVisible()); // it was the person's own wish
        QCOMPARE(desk.badge(QStringLiteral("hosts")), QString());
    }

    void aThousandServersStayUsable()
    {
        ClusterSpec spec = exampleCluster();
        const Server first = spec.servers.constFirst();
        spec.servers.clear();
        for (int i = 1; i <= 1000; ++i) {
            Server server = first;
            server.name = QStringLiteral("n%1").arg(i, 4, 10, QLatin1Char('0'));
            server.address = QStringLiteral("10.1.%1.%2").arg(i / 250).arg(i % 250 + 1);
            spec.servers.append(server);
        }
        spec.cluster.controller = spec.servers.constFirst().name;
        Desk desk(spec);
        QVERIFY(desk.waitForFiles());
        const QModelIndex compose = desk.find(QStringLiteral("servers/n0500/docker-compose.yml"));
        QVERIFY(compose.isValid());
        QVERIFY(!desk.tree()->isExpanded(compose.parent().parent())); // a thousand rows are not opened by themselves
        QVERIFY(desk.tree()->isExpanded(desk.find(QStringLiteral("etc/slurm.conf")).parent()));
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
