// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tst_secretstore_keyring.h"
#include "secrets/keychainstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <future>

using namespace Slipway;
using namespace std::chrono_literals;

namespace {

const QString subject = QStringLiteral("ada@worker01");

Secret secretOf(const QByteArray &bytes)
{
    return Secret(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// Stores block and want the main thread's event loop, so every call runs beside it.
template<typename F>
auto beside(F call)
{
    auto future = std::async(std::launch::async, call);
    while (future.wait_for(1ms) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return future.get();
}

/// What a store holds, or "(none)", or the error's name. The secrets here are made up for the test.
QByteArray held(SecretStore &store, const QString &of = subject)
{
    const auto found = beside([&] { return store.find(of); });
    if (!found)
        return errorCodeName(found.error().code).toUtf8();
    const std::optional<Secret> &secret = *found;
    return secret ? QByteArray(secret->data(), static_cast<qsizetype>(secret->size())) : QByteArray("(none)");
}

QByteArray nameOf(const Result<void> &result)
{
    return result ? QByteArray("ok") : errorCodeName(result.error().code).toUtf8();
}

QByteArray stored(SecretStore &store, const QByteArray &value, const QString &as = subject)
{
    return nameOf(beside([&] { return store.store(as, secretOf(value)); }));
}

QByteArray forgotten(SecretStore &store, const QString &what = subject)
{
    return nameOf(beside([&] { return store.forget(what); }));
}

QString sessionKind()
{
    return qEnvironmentVariable("SLIPWAY_KEYRING");
}

} // namespace

/// What every SecretStore keeps.
class SecretStoreContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<SecretStore> open() = 0;

private Q_SLOTS:
    void init()
    {
        m_store = open();
        QVERIFY(m_store);
        QCOMPARE(forgotten(*m_store), "ok");
    }

    void saysWhereSecretsGo() { QVERIFY(!m_store->description().isEmpty()); }

    void nothingStoredIsNoError() { QCOMPARE(held(*m_store), "(none)"); }

    void keepsBytesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("word") << QByteArray("correct horse");
        QTest::newRow("UTF-8") << QStringLiteral("s3crét 密码").toUtf8();
        QTest::newRow("zero byte") << QByteArray("a\0b\xff", 4);
        QTest::newRow("line end") << QByteArray("with a line end\n");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("large") << QByteArray(64 * 1024, 'k');
    }
    void keepsBytesAsTheyAre()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(stored(*m_store, value), "ok");
        QVERIFY(held(*m_store) == value); // QCOMPARE would print it
    }

    void storingAgainReplaces()
    {
        QCOMPARE(stored(*m_store, "one"), "ok");
        QCOMPARE(stored(*m_store, "two"), "ok");
        QCOMPARE(held(*m_store), "two");
    }

    void subjectsAreSeparate()
    {
        const QString file = QStringLiteral("/home/ada/клю́ч 'x'.pem");
        QCOMPARE(stored(*m_store, "account"), "ok");
        QCOMPARE(stored(*m_store, "file", file), "ok");
        QCOMPARE(held(*m_store), "account");
        QCOMPARE(held(*m_store, file), "file");
        QCOMPARE(forgotten(*m_store, file), "ok");
        QCOMPARE(held(*m_store, file), "(none)");
        QCOMPARE(held(*m_store), "account");
    }

    void forgettingIsFinalAndMayBeRepeated()
    {
        QCOMPARE(stored(*m_store, "one"), "ok");
        QCOMPARE(forgotten(*m_store), "ok");
        QCOMPARE(held(*m_store), "(none)");
        QCOMPARE(forgotten(*m_store), "ok");
    }

    void severalThreadsMayAskAtOnce()
    {
        QCOMPARE(stored(*m_store, "shared"), "ok");
        const int right = beside([this] {
            QThreadPool pool;
            pool.setMaxThreadCount(8);
            std::atomic_int count = 0;
            for (int i = 0; i < 16; ++i) {
                pool.start([this, &count] {
                    const auto found = m_store->find(subject);
                    if (found && *found && QByteArray((*found)->data(), 6) == "shared")
                        ++count;
                });
            }
            pool.waitForDone();
            return count.load();
        });
        QCOMPARE(right, 16);
    }

private:
    std::unique_ptr<SecretStore> m_store;
};

class TestMemoryStore final : public SecretStoreContract
{
    Q_OBJECT

    std::unique_ptr<SecretStore> open() override { return memorySecretStore(); }

private Q_SLOTS:
    void isForgottenWithTheStore()
    {
        const auto first = memorySecretStore();
        QCOMPARE(stored(*first, "one"), "ok");
        QCOMPARE(held(*memorySecretStore()), "(none)");
    }
};

/// The keychain store over a keyring that is locked and stopped.
class TestKeychainStore final : public SecretStoreContract
{
    Q_OBJECT

    std::unique_ptr<SecretStore> open() override
    {
        auto store = beside([] { return openSecretStore(); });
        return store->kind() == SecretStore::Kind::Keychain ? std::move(store) : nullptr;
    }

    Keyring m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<BusSecret>();
        QVERIFY(m_keyring.start());
    }

    void isTheKeychain()
    {
        const auto store = open();
        QCOMPARE(store->description(), QStringLiteral("the keychain of your desktop"));
    }

    void isThereForTheNextRun()
    {
        QCOMPARE(stored(*open(), "kept"), "ok");
        QCOMPARE(held(*open()), "kept");
    }

    void probesLeaveNothingBehind()
    {
        const auto store = open();
        QCOMPARE(stored(*store, "found by the oracle"), "ok");
        QCOMPARE(held(*store, QStringLiteral("never stored")), "(none)"); // probes as well
        QProcess oracle;
        oracle.start(QStringLiteral("secret-tool"), {QStringLiteral("search"), QStringLiteral("--all"),
                                                     QStringLiteral("server"), QStringLiteral("Slipway")});
        QVERIFY(oracle.waitForFinished());
        const QByteArray entries = oracle.readAllStandardOutput() + oracle.readAllStandardError();
        QVERIFY(entries.contains("ada@worker01"));
        QVERIFY(!entries.contains("probe"));
    }

    void lockedIsNotNothing()
    {
        const auto store = open();
        QCOMPARE(stored(*store, "behind the lock"), "ok");
        QVERIFY(m_keyring.lock());
        QCOMPARE(held(*store), "secret-unavailable");
        QCOMPARE(stored(*store, "another"), "secret-unavailable");
        QCOMPARE(forgotten(*store), "secret-unavailable");
        const auto meanwhile = beside([] { return openSecretStore(); });
        QCOMPARE(meanwhile->kind(), SecretStore::Kind::Memory);
        QVERIFY2(meanwhile->description().contains(QStringLiteral("locked")),
                 qPrintable(meanwhile->description()));
        QVERIFY(m_keyring.unlock());
        QCOMPARE(held(*store), "behind the lock");
    }

    void hangingKeychainEndsInTimeAndIsUsedAgain()
    {
        KeychainStore store({QStringLiteral("Slipway"), 1s});
        QCOMPARE(stored(store, "before"), "ok");
        m_keyring.send(SIGSTOP);
        QElapsedTimer time;
        time.start();
        const QByteArray first = held(store);
        const qint64 waited = time.restart();
        const QByteArray second = held(store);
        const qint64 waitedAgain = time.elapsed();
        m_keyring.send(SIGCONT);
        QCOMPARE(first, "secret-unavailable");
        QCOMPARE(second, "secret-unavailable");
        QVERIFY2(waited >= 900 && waited < 5000, qPrintable(QString::number(waited)));
        QVERIFY2(waitedAgain < 500,
                 qPrintable(QString::number(waitedAgain))); // known to hang: no second wait
        QTRY_COMPARE(held(store), "before");
    }

    void stopEndsTheWait()
    {
        KeychainStore store({QStringLiteral("Slipway"), 60s});
        m_keyring.send(SIGSTOP);
        std::stop_source stop;
        QTimer::singleShot(200, this, [&stop] { stop.request_stop(); });
        const auto found = beside([&] { return store.find(subject, stop.get_token()); });
        m_keyring.send(SIGCONT);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
        QCOMPARE(stored(store, "after"), "ok");
    }

    void mainThreadIsRefused()
    {
        KeychainStore store;
        const auto found = store.find(subject); // would wait for itself
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::SecretUnavailable);
    }

    void errorsNameNoSecret()
    {
        const auto store = open();
        QVERIFY(m_keyring.lock());
        const auto result = beside([&] { return store->store(subject, secretOf("canary-7f3a")); });
        QVERIFY(m_keyring.unlock());
        QVERIFY(!result);
        QVERIFY(!(result.error().message + result.error().detail).contains(QStringLiteral("canary")));
    }
};

/// Sessions in which no keychain can answer.
class TestNoKeychain final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SecretStore> m_store;

private Q_SLOTS:
    void opensWithinItsTime()
    {
        QElapsedTimer time;
        time.start();
        m_store = beside([] { return openSecretStore(); });
        QVERIFY2(time.elapsed() < 12000, qPrintable(QString::number(time.elapsed())));
    }

    void keepsSecretsInMemoryAndSaysSo()
    {
        QCOMPARE(m_store->kind(), SecretStore::Kind::Memory);
        const QString description = m_store->description();
        QVERIFY2(description.startsWith(QStringLiteral("this run only: no keychain answers (")),
                 qPrintable(description));
        QCOMPARE(stored(*m_store, "one"), "ok");
        QCOMPARE(held(*m_store), "one");
    }

    void writesNothingToDisk()
    {
        QCOMPARE(stored(*m_store, "canary-51c0"), "ok");
        QProcess search;
        search.start(QStringLiteral("grep"),
                     {QStringLiteral("-rlF"), QStringLiteral("canary-51c0"), QDir::homePath()});
        QVERIFY(search.waitForFinished());
        QCOMPARE(search.exitCode(), 1); // searched, and found nothing
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString kind = sessionKind();
    if (kind.isEmpty()) {
        TestMemoryStore memory;
        return QTest::qExec(&memory, argc, argv);
    }
    if (kind == QLatin1String("keyring")) {
        TestKeychainStore keychain;
        return QTest::qExec(&keychain, argc, argv);
    }
    TestNoKeychain none;
    return QTest::qExec(&none, argc, argv);
}

#include "tst_secretstore.moc"
