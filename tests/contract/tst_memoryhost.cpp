// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/remotehostcontract.h"
#include "fakes/memoryhost.h"
#include "fakes/scriptedconnector.h"

#include <QTest>

using namespace Slipway;

/// The machine in memory keeps what a real one keeps, and breaks where it is told to.
class TestMemoryHost : public RemoteHostContract
{
    Q_OBJECT

    MemoryMachine m_machine;

protected:
    std::unique_ptr<RemoteHost> connect() override { return std::make_unique<MemoryHost>(m_machine); }
    QString workFolder() const override { return QStringLiteral("/work ñ"); }

private Q_SLOTS:
    void initTestCase() { m_machine.putFolder(workFolder()); }

    void breaksAtEveryOperation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("fail") << static_cast<int>(MemoryFault::Kind::Fail);
        QTest::newRow("lose before") << static_cast<int>(MemoryFault::Kind::LoseBefore);
        QTest::newRow("lose after") << static_cast<int>(MemoryFault::Kind::LoseAfter);
    }
    void breaksAtEveryOperation()
    {
        QFETCH(int, kind);
        const auto faultKind = static_cast<MemoryFault::Kind>(kind);
        MemoryMachine machine;
        machine.putFolder(QStringLiteral("/data"));
        const auto job = [](RemoteHost &host) {
            return host.makeFolders({QStringLiteral("/data/a")})
                .and_then([&] {
                    return host.writeFiles({{QStringLiteral("/data/a/f"), "x", {}, 0644}});
                })
                .and_then(
                    [&] { return host.rename(QStringLiteral("/data/a/f"), QStringLiteral("/data/f")); });
        };
        machine.startCounting();
        MemoryHost first(machine);
        QVERIFY(job(first));
        const int count = machine.operations();
        QCOMPARE(count, 6); // two folders, open, write, close, rename
        for (int i = 0; i < count; ++i) {
            machine.remove(QStringLiteral("/data/f"));
            machine.arm(i, {faultKind, Error::Code::StorageFull});
            MemoryHost host(machine);
            const Result<void> result = job(host);
            QVERIFY(!result);
            const bool lost = faultKind != MemoryFault::Kind::Fail;
            QCOMPARE(result.error().code, lost ? Error::Code::ConnectionLost : Error::Code::StorageFull);
            const bool happened = faultKind == MemoryFault::Kind::LoseAfter && i == count - 1;
            QCOMPARE(machine.exists(QStringLiteral("/data/f")), happened);
            QCOMPARE(host.stat(QStringLiteral("/data")).has_value(), !lost);
        }
    }

    void fillsUp()
    {
        MemoryMachine machine;
        machine.setFreeBytes(100);
        MemoryHost host(machine);
        QVERIFY(host.writeFiles({{QStringLiteral("/a"), QByteArray(60, 'a'), {}, 0644}}));
        const Result<void> full = host.writeFiles({{QStringLiteral("/b"), QByteArray(60, 'b'), {}, 0644}});
        QVERIFY(!full);
        QCOMPARE(full.error().code, Error::Code::StorageFull);
        QCOMPARE(machine.content(QStringLiteral("/b"))->size(), 40);
        QVERIFY(host.removeTree(QStringLiteral("/b")));
        QCOMPARE(host.freeSpace(QStringLiteral("/"))->bytes, 40);
    }

    void readOnlyTakesNothing()
    {
        MemoryMachine machine;
        machine.put(QStringLiteral("/f"), "x");
        machine.setReadOnly(true);
        MemoryHost host(machine);
        const auto readOnly = [](const Result<void> &result) {
            return !result && result.error().code == Error::Code::ReadOnly;
        };
        QVERIFY(readOnly(host.writeFiles({{QStringLiteral("/f"), "y", {}, 0644}})));
        QVERIFY(readOnly(host.makeFolders({QStringLiteral("/g")})));
        QVERIFY(readOnly(host.rename(QStringLiteral("/f"), QStringLiteral("/g"))));
        QVERIFY(readOnly(host.removeTree(QStringLiteral("/f"))));
        QCOMPARE(*machine.content(QStringLiteral("/f")), QByteArray("x"));
    }

    void hookSeesEveryOperation()
    {
        MemoryMachine machine;
        QStringList seen;
        machine.setHook([&seen](const MemoryOperation &operation) { seen.append(operation.name); });
        MemoryHost host(machine);
        QVERIFY(host.writeFiles({{QStringLiteral("/f"), "x", {}, 0644}}));
        QVERIFY(host.readFile(QStringLiteral("/f"), 10));
        QCOMPARE(seen, (QStringList{QStringLiteral("open"), QStringLiteral("write"), QStringLiteral("close"),
                                    QStringLiteral("read")}));
    }

    void playsCommands()
    {
        MemoryMachine machine;
        machine.setExec([](const RemoteCommand &command, std::stop_token) -> Result<CommandResult> {
            if (command.argv.first() == QLatin1String("hang"))
                return Error{Error::Code::Timeout, {}, {}, {}};
            return CommandResult{3, command.argv.last().toUtf8(), "warning", false, {}};
        });
        MemoryHost host(machine);
        QByteArray streamed;
        RemoteCommand echo;
        echo.argv = {QStringLiteral("echo"), QStringLiteral("hello")};
        echo.outputLimit = 4;
        const Result<CommandResult> result =
            host.run(echo, {}, [&](OutputStream, const QByteArray &bytes) { streamed += bytes; });
        QVERIFY(result);
        QCOMPARE(result->exitStatus, 3);
        QCOMPARE(result->output, QByteArray("hell"));
        QVERIFY(result->truncated);
        QCOMPARE(streamed, QByteArray("hellowarning"));
        RemoteCommand hang;
        hang.argv = {QStringLiteral("hang")};
        QVERIFY(!host.run(hang));
    }

    void connectorLeadsToMachines()
    {
        ScriptedConnector connector;
        connector.join(QStringLiteral("NAS"), QStringLiteral("worker01"));
        connector.machine(QStringLiteral("NAS")).put(QStringLiteral("/f"), "x");
        QVERIFY(connector.machine(QStringLiteral("worker01")).exists(QStringLiteral("/f")));
        SshTarget target;
        target.label = QStringLiteral("worker01");
        QVERIFY(connector.connect(target));
        connector.refuse(target.label, {Error::Code::HostUnreachable, {}, {}, {}});
        const Result<std::unique_ptr<RemoteHost>> refused = connector.connect(target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::HostUnreachable);
        connector.accept(target.label);
        QVERIFY(connector.connect(target));
        QCOMPARE(connector.logins().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestMemoryHost)
#include "tst_memoryhost.moc"
