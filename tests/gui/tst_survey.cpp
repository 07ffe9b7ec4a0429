// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/servertablemodel.h"
#include "gui/wizarddriver.h"

#include <QListWidget>

#include <latch>
#include <thread>

using namespace Slipway;

namespace {

CommandResult answer(const QByteArray &output, int status = 0)
{
    CommandResult result;
    result.exitStatus = status;
    result.output = output;
    return result;
}

QByteArray measured(const QByteArray &host)
{
    return "slipway-survey 1\nhost " + host + "\nonline 4\ncpu 0,0,0\ncpu 1,1,0\ncpu 2,0,0\ncpu 3,1,0\nmemory 16384000 kB\n"
           "docker 0 26.1.5\nsocket open\ncompose v2.26.1-4\nfolder 0 writable\nfolder 1 writable\nslipway-survey end\n";
}

QString stateOf(QTableView &table, int row)
{
    return table.model()->index(row, ServerTableModel::State).data().toString();
}

const QString worker01 = QStringLiteral("worker01");
const QString worker02 = QStringLiteral("worker02");
const QString worker03 = QStringLiteral("worker03");

} // namespace

/// What the pages ask of the servers: hardware, the shared folder, the Slurm version of the image.
class TestSurvey : public QObject
{
    Q_OBJECT

    static void answerAll(WindowFixture &person)
    {
        for (const QString &name : {worker01, worker02, worker03}) {
            person.connector.machine(name).setExec([name](const RemoteCommand &, std::stop_token) -> Result<CommandResult> {
                return answer(measured(name.toUtf8()));
            });
        }
    }

private Q_SLOTS:
    void measuringFillsInTheHardware()
    {
        WindowFixture person;
        answerAll(person);
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("servers");
        hand.click("measureButton");
        QTRY_COMPARE(hand.spec().servers.at(2).cpus, 4);
        const Server &server = hand.spec().servers.at(0);
        QCOMPARE(server.sockets, 1);
        QCOMPARE(server.coresPerSocket, 2);
        QCOMPARE(server.threadsPerCore, 2);
        QVERIFY(server.memoryMiB > 0 && server.memoryMiB < 16000);
        QCOMPARE(hand.find<QLineEdit>("cpusEdit")->text(), QStringLiteral("4"));
        auto *table = hand.find<QTableView>("serverTable");
        QTRY_VERIFY(stateOf(*table, 0).startsWith(QStringLiteral("Measured")));
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier); // one step takes all of it back
        QCOMPARE(hand.spec(), exampleCluster());
    }

    void aServerThatCannotBeReachedSaysWhy()
    {
        WindowFixture person;
        answerAll(person);
        const QString hostile = QStringLiteral("<b>No route to host.</b>");
        person.connector.refuse(worker02, {Error::Code::HostUnreachable, hostile, QStringLiteral("connect: 113"), worker02});
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("servers");
        hand.click("measureButton");
        auto *table = hand.find<QTableView>("serverTable");
        QTRY_COMPARE(stateOf(*table, 1), hostile);
        QTRY_COMPARE(hand.spec().servers.at(2).cpus, 4); // the others go on
        QCOMPARE(hand.spec().servers.at(1).cpus, 128);
        table->selectRow(1);
        QVERIFY(hand.finding("measureFinding").contains(hostile));
        table->selectRow(0);
        QCOMPARE(hand.finding("measureFinding"), QString());
    }

    void measuringIsSeenAndCanBeCancelled()
    {
        WindowFixture person;
        std::latch inside(3);
        for (const QString &name : {worker01, worker02, worker03}) {
            person.connector.machine(name).setExec([&inside](const RemoteCommand &, std::stop_token stop) -> Result<CommandResult> {
                inside.count_down();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return Error{Error::Code::Cancelled, {}, {}, {}};
            });
        }
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("servers");
        auto *button = hand.find<QPushButton>("measureButton");
        const QString idle = button->text();
        hand.click("measureButton");
        inside.wait();
        QTRY_VERIFY(stateOf(*hand.find<QTableView>("serverTable"), 0).startsWith(QStringLiteral("Measuring")));
        QVERIFY(button->text() != idle);
        QVERIFY(!hand.find<QPushButton>("measureOneButton")->isEnabled());
        hand.type("nameEdit", QStringLiteral("renamed")); // the window is free all the time
        QCOMPARE(hand.spec().servers.at(0).name, QStringLiteral("renamed"));
        hand.click("measureButton");
        QTRY_COMPARE(button->text(), idle);
        QCOMPARE(hand.spec().servers.at(1).cpus, 128);
    }

    void closingTheWindowEndsTheMeasuring()
    {
        WindowFixture person;
        std::latch inside(1);
        person.connector.machine(worker01).setExec([&inside](const RemoteCommand &, std::stop_token stop) -> Result<CommandResult> {
            inside.count_down();
            while (!stop.stop_requested())
                std::this_thread::yield();
            return Error{Error::Code::Cancelled, {}, {}, {}};
        });
        auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("servers");
        hand.find<QTableView>("serverTable")->selectRow(0);
        hand.click("measureOneButton");
        inside.wait();
        window.reset(); // ends, and does not crash
        QCOMPARE(person.connector.logins().size(), 1); // the selected server only
    }

    void everyServerShowsThatItSeesTheFolder()
    {
        WindowFixture person;
        person.connector.machine(QStringLiteral("NAS")).putFolder(QStringLiteral("/data/slurm"));
        person.connector.join(worker01, QStringLiteral("NAS"));
        person.connector.join(worker02, QStringLiteral("NAS"));
        person.connector.machine(worker03).putFolder(QStringLiteral("/data/slurm")); // a folder, and another one
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("storage");
        hand.click("proveButton");
        auto *list = hand.find<QListWidget>("proofList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 20000);
        int good = 0;
        for (int row = 0; row < 3; ++row) {
            const bool sees = list->item(row)->data(Qt::UserRole).toInt() == int(Tone::Good);
            good += sees;
            QCOMPARE(sees, !list->item(row)->text().startsWith(worker03));
        }
        QCOMPARE(good, 2);
        QVERIFY(list->isVisible());
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        WindowFixture person;
        person.connector.refuse(QStringLiteral("NAS"), {Error::Code::AuthFailed, QStringLiteral("The NAS accepts none of the keys."), {}, {}});
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("storage");
        hand.click("proveButton");
        QTRY_COMPARE(hand.finding("proofFinding"), QStringLiteral("The NAS accepts none of the keys."));
    }

    void theImageIsAskedForItsSlurm()
    {
        WindowFixture person;
        person.connector.machine(worker01).setExec([](const RemoteCommand &command, std::stop_token) -> Result<CommandResult> {
            return answer(command.argv.contains(QStringLiteral("inspect")) ? "sha256:1\n" : "slurm-wlm 22.05.8\n");
        });
        const auto window = person.open();
        WizardDriver hand(*window);
        window->openExample();
        hand.page("cluster");
        hand.click("askVersionButton");
        QTRY_COMPARE(hand.spec().cluster.image.slurmVersion, QStringLiteral("22.05.8"));
        QCOMPARE(hand.find<QLineEdit>("versionEdit")->text(), QStringLiteral("22.05.8"));
    }
};

QTEST_MAIN(TestSurvey)
#include "tst_survey.moc"
