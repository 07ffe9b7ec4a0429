// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logmodel.h"
#include "desktop/monitor/logs/logsview.h"
#include "desktop/monitor/logs/nodechoice.h"
#include "desktop/monitor/logs/terminal.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/messagebar.h"
#include "gui/samplelines.h"
#include "gui/looks.h"
#include "gui/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

#include <condition_variable>

using namespace Slipway;
using namespace std::chrono_literals;
using Level = LogLine::Level;

namespace {

/// Logs in memory that can be written to while they are read.
class FakeLogs
{
public:
    LogReader::Read read()
    {
        return [this](const LogRequest &request, const LogSink &sink, std::stop_token stop) -> Result<void> {
            std::unique_lock lock(m_mutex);
            m_requests.append(request);
            const std::stop_callback wake(stop, [this] { m_changed.notify_all(); });
            for (;;) {
                m_changed.wait(lock, [&] { return stop.stop_requested() || !m_lines[request.node].isEmpty() || m_errors.contains(request.node); });
                if (stop.stop_requested()) {
                    ++m_stopped;
                    return Error{Error::Code::Cancelled, {}, {}, {}};
                }
                if (m_errors.contains(request.node))
                    return m_errors.take(request.node);
                const QVector<LogLine> lines = std::exchange(m_lines[request.node], {});
                lock.unlock();
                sink(lines);
                lock.lock();
            }
        };
    }
    void write(const QVector<LogLine> &lines)
    {
        const std::scoped_lock lock(m_mutex);
        for (const LogLine &one : lines)
            m_lines[one.node].append(one);
        m_changed.notify_all();
    }
    void fail(const QString &node, const QString &message)
    {
        const std::scoped_lock lock(m_mutex);
        m_errors.insert(node, Error{Error::Code::ConnectionLost, message, {}, node});
        m_changed.notify_all();
    }
    QVector<LogRequest> requests()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    int stopped()
    {
        const std::scoped_lock lock(m_mutex);
        return m_stopped;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QMap<QString, QVector<LogLine>> m_lines;
    QMap<QString, Error> m_errors;
    QVector<LogRequest> m_requests;
    int m_stopped = 0;
};

struct Desk
{
    Desk()
    {
        view.setNodes({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")});
        view.resize(1000, 560);
        view.show();
        [[maybe_unused]] const bool up = QTest::qWaitForWindowActive(&view);
    }
    void show(const QStringList &nodes) { view.showLog(nodes, LogRequest::Kind::Slurmd); }
    QTableView *table() { return child<QTableView>(view, "logTable"); }
    QScrollBar *bar() { return table()->verticalScrollBar(); }
    QString status() { return child<QLabel>(view, "logStatus")->text(); }
    QString lastLine() { return view.model().at(view.model().rowCount() - 1).text; }

    FakeLogs logs;
    LogsView view{logs.read(), [](const QString &node) {
                      return containerShell({QStringLiteral("x"), QStringLiteral("192.168.100.11"), 0, QStringLiteral("ada"), {}, true, {}}, node);
                  }};
};

} // namespace

/// Logs of several nodes as people read them: followed, searched, saved, and the terminal.
class TestLogsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void floodIntoFullLogKeepsTheNewest() // how fast: tests/bench/bench_views
    {
        Desk desk;
        desk.show({QStringLiteral("worker01")});
        desk.logs.write(many(QStringLiteral("worker01"), 100));
        QTRY_COMPARE(desk.view.model().lineCount(), qsizetype(100));
        LogModel &model = desk.view.model();
        model.add(many(QStringLiteral("worker01"), LogModel::mostLines, 100)); // full: every line pushes another out
        model.add(many(QStringLiteral("worker01"), 1000, 200'000));
        QCOMPARE(model.lineCount(), LogModel::mostLines);
        QCOMPARE(model.rowCount(), static_cast<int>(LogModel::mostLines));
        QTRY_COMPARE(desk.bar()->value(), desk.bar()->maximum());
        const QModelIndex last = model.index(model.rowCount() - 1, LogModel::TextColumn);
        QCOMPARE(last.data().toString(), QStringLiteral("message 200999"));
    }

    void whatIsReadIsShownAndFollowed()
    {
        Desk desk;
        QVERIFY(child<QLabel>(desk.view, "logEmpty")->isVisible());
        desk.show({QStringLiteral("worker01"), QStringLiteral("worker03")});
        QTRY_COMPARE(desk.logs.requests().size(), 2);
        const LogRequest request = desk.logs.requests().constFirst();
        QVERIFY(request.follow);
        QCOMPARE(request.kind, LogRequest::Kind::Slurmd);
        desk.logs.write(many(QStringLiteral("worker01"), 300) + many(QStringLiteral("worker03"), 300));
        QTRY_COMPARE(desk.view.model().rowCount(), 600);
        QCOMPARE(desk.bar()->value(), desk.bar()->maximum());
        desk.logs.write(many(QStringLiteral("worker03"), 5, 300));
        QTRY_COMPARE(desk.lastLine(), QStringLiteral("message 304"));
        QCOMPARE(desk.bar()->value(), desk.bar()->maximum());
        QVERIFY(!desk.view.isPaused());
        // Another choice ends what was read.
        desk.show({QStringLiteral("worker02")});
        QTRY_COMPARE(desk.logs.stopped(), 2);
        QCOMPARE(desk.view.model().lineCount(), qsizetype(0));
    }

    void scrollingUpHoldsTheViewStill()
    {
        Desk desk;
        desk.show({QStringLiteral("worker01")});
        desk.logs.write(many(QStringLiteral("worker01"), 400));
        QTRY_COMPARE(desk.view.model().rowCount(), 400);
        QTest::keyClick(desk.table(), Qt::Key_PageUp);
        desk.bar()->setValue(50);
        QVERIFY(desk.view.isPaused());
        desk.logs.write(many(QStringLiteral("worker01"), 70, 400));
        QTRY_VERIFY(desk.status().contains(QStringLiteral("70")));
        QCOMPARE(desk.view.model().rowCount(), 400);
        QCOMPARE(desk.bar()->value(), 50);
        auto *follow = child<QPushButton>(desk.view, "logFollow");
        QVERIFY(follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(desk.view.model().rowCount(), 470);
        QCOMPARE(desk.bar()->value(), desk.bar()->maximum());
        QVERIFY(!desk.view.isPaused());
        // The end reached by hand is the same.
        desk.bar()->setValue(10);
        QVERIFY(desk.view.isPaused());
        desk.bar()->setValue(desk.bar()->maximum());
        QVERIFY(!desk.view.isPaused());
    }

    void aLogThatBreaksOffSaysSo()
    {
        Desk desk;
        desk.show({QStringLiteral("worker01"), QStringLiteral("worker02")});
        desk.logs.fail(QStringLiteral("worker02"), QStringLiteral("The line broke."));
        auto *message = child<MessageBar>(desk.view, "messageBar");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->message().contains(QStringLiteral("worker02")));
        QVERIFY(message->message().contains(QStringLiteral("The line broke.")));
        desk.logs.write(many(QStringLiteral("worker01"), 3));
        QTRY_COMPARE(desk.view.model().rowCount(), 3); // the other goes on
        const qsizetype before = desk.logs.requests().size();
        QTest::mouseClick(child<QPushButton>(*message, "messageAction1"), Qt::LeftButton);
        QTRY_COMPARE(desk.logs.requests().size(), before + 2);
    }

    void closingTheViewEndsWhatIsRead()
    {
        auto desk = std::make_unique<Desk>();
        desk->show({QStringLiteral("worker01"), QStringLiteral("worker02"), QStringLiteral("worker03")});
        QTRY_COMPARE(desk->logs.requests().size(), 3);
        desk.reset(); // returns
    }

    void aTimeIsAskedForAndFiltered()
    {
        Desk desk;
        desk.show({QStringLiteral("worker01")});
        QTRY_COMPARE(desk.logs.requests().size(), 1);
        QCOMPARE(desk.logs.requests().constLast().since, qint64(0));
        desk.view.setTime(LogsView::Time::Hour);
        QTRY_COMPARE(desk.logs.requests().size(), 2);
        const qint64 ago = QDateTime::currentSecsSinceEpoch() - desk.logs.requests().constLast().since;
        QVERIFY2(ago >= 3600 && ago < 3660, qPrintable(QString::number(ago)));
        desk.view.setTime(LogsView::Time::Between);
        QVERIFY(child<QWidget>(desk.view, "logFrom")->isVisible());
        QTRY_COMPARE(desk.logs.requests().size(), 3);
        QVERIFY(!desk.logs.requests().constLast().follow); // what has ended does not grow
        QVERIFY(desk.view.model().filter().from > 0);
    }

    void linesAreCopiedSearchedAndSaved()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.show({QStringLiteral("worker01")});
        desk.logs.write(many(QStringLiteral("worker01"), 200));
        QTRY_COMPARE(desk.view.model().rowCount(), 200);
        QTest::keyClick(&desk.view, Qt::Key_F, Qt::ControlModifier);
        auto *words = child<QLineEdit>(desk.view, "logWords");
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("message 17"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(desk.table()->currentIndex().row(), 17);
        QVERIFY(desk.view.isPaused());
        QTest::keyClick(&desk.view, Qt::Key_F3);
        QCOMPARE(desk.table()->currentIndex().row(), 170);
        QTest::keyClick(&desk.view, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.table()->currentIndex().row(), 17);
        QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Up);
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QTest::keyClick(desk.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList copied = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(copied.size(), 2);
        QVERIFY(copied.at(0).endsWith(QStringLiteral("worker01 message 17")));
        words->setText(QStringLiteral("not there"));
        QTest::keyClick(&desk.view, Qt::Key_F3);
        QVERIFY(desk.status().contains(QStringLiteral("not there")));

        QTest::mouseClick(child<QPushButton>(desk.view, "logSave"), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(desk.view, "saveLogDialog");
        const QString path = folder.filePath(QStringLiteral("worker01.log"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(child<MessageBar>(desk.view, "messageBar")->message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 200);
    }

    void nodesAreTickedByKeyboard()
    {
        Desk desk;
        auto *list = child<QListView>(desk.view, "nodeList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(child<NodeChoice>(desk.view, "logNodes")->chosen(), QStringList(QStringLiteral("worker02")));
        QTRY_COMPARE(desk.logs.requests().size(), 1);
        QCOMPARE(desk.logs.requests().constFirst().node, QStringLiteral("worker02"));
        QTest::keyClicks(child<QLineEdit>(desk.view, "nodeFilter"), QStringLiteral("03"));
        QVERIFY(list->isRowHidden(0) && !list->isRowHidden(2));
        for (const QWidget *widget : desk.view.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void theShellIsAnArgumentList()
    {
        SshTarget target{QStringLiteral("worker01"), QStringLiteral("192.168.100.11"), 2222, QStringLiteral("ada"), QStringLiteral("~/.ssh/id"), true, QStringLiteral("gate")};
        const Result<QStringList> command = containerShell(target, QStringLiteral("worker01"));
        QVERIFY(command);
        QCOMPARE(command->join(QLatin1Char(' ')),
                 QStringLiteral("ssh -t -p 2222 -l ada -i ~/.ssh/id -J gate -- 192.168.100.11 docker exec -it worker01 bash"));
        for (const char *node : {"w; reboot", "$(reboot)", "-it", "a b", "", "w\nreboot", "w'x"})
            QVERIFY2(!containerShell(target, QString::fromLatin1(node)), node);
        target.jumpHost = QStringLiteral("-oProxyCommand=reboot");
        QVERIFY(!containerShell(target, QStringLiteral("worker01")));
        target.jumpHost.clear();
        target.host = QStringLiteral("-oProxyCommand=reboot");
        QVERIFY(!containerShell(target, QStringLiteral("worker01")));
    }

    void thePersonsOwnTerminalIsTaken()
    {
        const QStringList shell{QStringLiteral("ssh"), QStringLiteral("-t"), QStringLiteral("a b")};
        const auto with = [](const QStringList &there) {
            return [there](const QString &name) { return there.contains(name) ? QStringLiteral("/usr/bin/") + name : QString(); };
        };
        const auto gnome = terminalCall(shell, {}, with({QStringLiteral("gnome-terminal"), QStringLiteral("xterm")}));
        QVERIFY(gnome.has_value());
        QCOMPARE(gnome->program, QStringLiteral("/usr/bin/gnome-terminal"));
        QCOMPARE(gnome->arguments, QStringList({QStringLiteral("--"), QStringLiteral("ssh"), QStringLiteral("-t"), QStringLiteral("a b")}));
        const auto own = terminalCall(shell, QStringLiteral("foot"), with({QStringLiteral("foot"), QStringLiteral("xterm")}));
        QCOMPARE(own->arguments, shell); // foot takes the program as it is
        QCOMPARE(terminalCall(shell, QStringLiteral("gone"), with({QStringLiteral("xterm")}))->arguments.constFirst(), QStringLiteral("-e"));
        QVERIFY(!terminalCall(shell, {}, with({})));
    }

    void withoutATerminalTheCommandCanBeCopied()
    {
        Desk desk;
        desk.view.setOpenTerminal([](const QStringList &) { return false; });
        desk.show({QStringLiteral("worker02")});
        QTest::mouseClick(child<QPushButton>(desk.view, "logTerminal"), Qt::LeftButton);
        auto *message = child<MessageBar>(desk.view, "messageBar");
        QVERIFY(message->detail().endsWith(QStringLiteral("docker exec -it worker02 bash")));
        QTest::mouseClick(child<QPushButton>(*message, "messageAction1"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ssh -t ")));
    }

    void itLooksFinished_data() { addLooks(); }
    void itLooksFinished()
    {
        const Look look;
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        Desk desk;
        column->addWidget(&desk.view);
        page.resize(1160, 560);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        desk.show({QStringLiteral("worker01"), QStringLiteral("worker03")});
        const QString a = QStringLiteral("worker01");
        const QString b = QStringLiteral("worker03");
        desk.logs.write({line(1000, a, QStringLiteral("slurmd version 22.05.8 started")), line(1020, a, QStringLiteral("CPUs=128 Boards=1 Sockets=2 Cores=32 Threads=2 Memory=515624"), Level::Debug),
                         line(2210, a, QStringLiteral("launch task StepId=1871.0 request from UID:1000 GID:1000 HOST:192.168.100.11 PORT:51432")), line(9000, a, QStringLiteral("Node reconfigured socket/core boundaries SocketsPerBoard=2:1(hw)"), Level::Warning),
                         line(2100, b, QStringLiteral("slurmd started on Wed, 18 Nov 2026 11:46:42 +0000")), line(4400, b, QStringLiteral("Munge decode failed: Expired credential"), Level::Error), line(4401, b, QStringLiteral("authentication: Expired credential"), Level::Error),
                         line(4900, b, QStringLiteral("user output ␛[31mred␛[0m is shown as it is"), Level::Plain), line(7200, b, QStringLiteral("error: Unable to register: Zero Bytes were transmitted or received"), Level::Error),
                         line(9900, b, QStringLiteral("Registered with slurmctld"))});
        QTRY_COMPARE(desk.view.model().rowCount(), 10);
        child<QLineEdit>(desk.view, "logWords")->setText(QStringLiteral("credential"));
        look.keep(page, QStringLiteral("logs-two-nodes"));
        desk.view.setParent(nullptr);
    }
};

QTEST_MAIN(TestLogsView)
#include "tst_logsview.moc"
