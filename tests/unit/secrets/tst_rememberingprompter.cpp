// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"
#include "secrets/rememberingprompter.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Slipway;

namespace {

Secret secretOf(const char *text)
{
    return Secret(text, qstrlen(text));
}

QByteArray textOf(const std::optional<Secret> &secret)
{
    return secret ? QByteArray(secret->data(), static_cast<qsizetype>(secret->size())) : QByteArray("(none)");
}

SecretQuestion passphrase(int attempt = 1)
{
    return {
        SecretQuestion::Kind::Passphrase, QStringLiteral("/home/ada/.ssh/id_ed25519"), {}, false, attempt};
}

SecretQuestion interactive(const QString &prompt, bool echo = false)
{
    return {SecretQuestion::Kind::KeyboardInteractive, QStringLiteral("ada@worker01"), prompt, echo, 1};
}

/// Answers from a list, and counts how often it was bothered.
class Person final : public LoginPrompter
{
public:
    bool acceptHostKey(const HostKeyQuestion &, std::stop_token) override
    {
        ++keyQuestions;
        return trusts;
    }
    std::optional<Secret> secret(const SecretQuestion &, std::stop_token stop) override
    {
        const int question = secretQuestions++;
        thinking = true;
        while (hesitates && !stop.stop_requested())
            std::this_thread::yield();
        thinking = false;
        if (question >= answers.size())
            return std::nullopt;
        return Secret(answers[question].constData(), static_cast<std::size_t>(answers[question].size()));
    }
    void secretOutcome(const SecretQuestion &, bool worked) override { ++(worked ? right : wrong); }

    QVector<QByteArray> answers;
    bool trusts = true;
    std::atomic_bool hesitates = false;
    std::atomic_bool thinking = false;
    std::atomic_int keyQuestions = 0;
    std::atomic_int secretQuestions = 0;
    std::atomic_int right = 0;
    std::atomic_int wrong = 0;
};

/// The memory store, with a wall in front of it when it is `broken`.
class Store final : public SecretStore
{
public:
    Kind kind() const override { return m_store->kind(); }
    QString description() const override { return m_store->description(); }
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop) override
    {
        ++finds;
        return broken ? Result<std::optional<Secret>>(trouble()) : m_store->find(subject, stop);
    }
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop) override
    {
        ++stores;
        return broken ? Result<void>(trouble()) : m_store->store(subject, secret, stop);
    }
    Result<void> forget(const QString &subject, std::stop_token stop) override
    {
        ++forgets;
        return broken ? Result<void>(trouble()) : m_store->forget(subject, stop);
    }
    QByteArray held(const QString &subject) { return textOf(*m_store->find(subject)); }

    bool broken = false;
    int finds = 0;
    int stores = 0;
    int forgets = 0;

private:
    static Error trouble() { return {Error::Code::SecretUnavailable, QStringLiteral("locked"), {}, {}}; }
    std::unique_ptr<SecretStore> m_store = memorySecretStore();
};

} // namespace

class TestRememberingPrompter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_prompter.reset();
        m_person = std::make_unique<Person>();
        m_store = std::make_unique<Store>();
        m_redactor = std::make_unique<Redactor>();
        m_prompter = std::make_unique<RememberingPrompter>(*m_person, *m_store, *m_redactor);
    }

    void asksThePersonAndStoresWhatWorked()
    {
        m_person->answers = {"open sesame"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "open sesame");
        QCOMPARE(m_store->stores, 0); // nobody knows yet whether it is right
        m_prompter->secretOutcome(passphrase(), true);
        QCOMPARE(m_store->held(passphrase().subject), "open sesame");
        QCOMPARE(m_person->right, 1);
    }

    void answersFromTheStoreFirst()
    {
        QVERIFY(m_store->store(passphrase().subject, secretOf("stored one"), {}));
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "stored one");
        m_prompter->secretOutcome(passphrase(), true);
        QCOMPARE(m_person->secretQuestions, 0);
        QCOMPARE(m_store->stores, 1); // what came from there is not stored again
    }

    void forgetsWhatDidNotWorkAndAsks()
    {
        QVERIFY(m_store->store(passphrase().subject, secretOf("old one"), {}));
        m_person->answers = {"new one"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "old one");
        m_prompter->secretOutcome(passphrase(), false);
        QCOMPARE(m_store->held(passphrase().subject), "(none)");
        QCOMPARE(textOf(m_prompter->secret(passphrase(2), {})), "new one");
        m_prompter->secretOutcome(passphrase(2), true);
        QCOMPARE(m_store->held(passphrase().subject), "new one");
    }

    void neverGivesTheSameAnswerTwiceInOneLogin()
    {
        QVERIFY(m_store->store(passphrase().subject, secretOf("old one"), {}));
        m_person->answers = {"new one"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "old one");
        QCOMPARE(textOf(m_prompter->secret(passphrase(2), {})), "new one"); // without an outcome in between
        QCOMPARE(m_store->held(passphrase().subject), "(none)");
    }

    void wrongAnswerOfThePersonIsNotStored()
    {
        m_person->answers = {"typo", "right"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "typo");
        m_prompter->secretOutcome(passphrase(), false);
        QCOMPARE(m_store->forgets, 0);
        QCOMPARE(textOf(m_prompter->secret(passphrase(2), {})), "right");
        m_prompter->secretOutcome(passphrase(2), true);
        QCOMPARE(m_store->held(passphrase().subject), "right");
    }

    void notNowIsNotRemembered()
    {
        m_person->answers = {"", "later"};
        QVERIFY(m_prompter->secret(passphrase(), {})->isEmpty());
        m_prompter->secretOutcome(passphrase(), false);
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "later");
    }

    void severalLoginsWithOneKeyAskOnce()
    {
        m_person->answers = {"shared"};
        m_person->hesitates = true;
        std::vector<std::thread> lanes;
        std::atomic_int right = 0;
        for (int i = 0; i < 8; ++i) {
            lanes.emplace_back([this, &right] {
                if (textOf(m_prompter->secret(passphrase(), {})) == "shared")
                    ++right;
                m_prompter->secretOutcome(passphrase(), true);
            });
        }
        m_person->hesitates = false;
        for (std::thread &lane : lanes)
            lane.join();
        QCOMPARE(right, 8);
        QCOMPARE(m_person->secretQuestions, 1);
        QCOMPARE(m_store->stores, 1);
    }

    void lateComplaintAboutAnOldAnswerKeepsTheNewOne()
    {
        m_person->answers = {"first", "second"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "first");
        // Another login tried the same answer, failed, asked again and got in, before this one hears of it.
        std::thread([this] {
            (void)m_prompter->secret(passphrase(), {});
            m_prompter->secretOutcome(passphrase(), false);
            (void)m_prompter->secret(passphrase(2), {});
            m_prompter->secretOutcome(passphrase(2), true);
        }).join();
        m_prompter->secretOutcome(passphrase(), false);
        QCOMPARE(textOf(m_prompter->secret(passphrase(2), {})), "second");
        QCOMPARE(m_person->secretQuestions, 2);
        QCOMPARE(m_store->held(passphrase().subject), "second");
    }

    void brokenStoreOnlyMeansAsking()
    {
        m_store->broken = true;
        m_person->answers = {"typed"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "typed");
        m_prompter->secretOutcome(passphrase(), true);
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "typed"); // kept for this run
        QCOMPARE(m_person->secretQuestions, 1);
    }

    void oneTimeCodesAreNeverKept_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<bool>("kept");
        QTest::newRow("PAM") << QStringLiteral("Password: ") << true;
        QTest::newRow("lower case") << QStringLiteral("password:") << true;
        QTest::newRow("with the account") << QStringLiteral("(ada@worker01) Password: ") << true;
        QTest::newRow("ssh's own") << QStringLiteral("ada@worker01's password: ") << true;
        QTest::newRow("for somebody") << QStringLiteral("Password for ada:") << true;
        QTest::newRow("Chinese") << QStringLiteral("密码：") << true;
        QTest::newRow("code") << QStringLiteral("Verification code: ") << false;
        QTest::newRow("one-time") << QStringLiteral("One-time password (OATH) for `ada': ") << false;
        QTest::newRow("one-time, short") << QStringLiteral("One-time Password: ") << false;
        QTest::newRow("expired") << QStringLiteral("New password: ") << false;
        QTest::newRow("both") << QStringLiteral("Password and token: ") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void oneTimeCodesAreNeverKept()
    {
        QFETCH(QString, prompt);
        QFETCH(bool, kept);
        m_person->answers = {"123456", "654321"};
        QCOMPARE(textOf(m_prompter->secret(interactive(prompt), {})), "123456");
        m_prompter->secretOutcome(interactive(prompt), true);
        QCOMPARE(m_store->held(QStringLiteral("ada@worker01")), kept ? "123456" : "(none)");
        QCOMPARE(textOf(m_prompter->secret(interactive(prompt), {})), kept ? "123456" : "654321");
    }

    void answersThatAreShownAreNoSecrets()
    {
        m_person->answers = {"worker", "hidden code"};
        (void)m_prompter->secret(interactive(QStringLiteral("Login: "), true), {});
        (void)m_prompter->secret(interactive(QStringLiteral("Code: ")), {});
        QCOMPARE(m_redactor->redact(QStringLiteral("worker01 took hidden code")),
                 QStringLiteral("worker01 took [redacted]"));
    }

    void redactorLearnsWhatPasses()
    {
        QVERIFY(m_store->store(passphrase().subject, secretOf("from the store"), {}));
        (void)m_prompter->secret(passphrase(), {});
        m_prompter->secretOutcome(passphrase(), false);
        m_person->answers = {"from the person"};
        (void)m_prompter->secret(passphrase(2), {});
        QCOMPARE(m_redactor->redact(QStringLiteral("from the store, from the person")),
                 QStringLiteral("[redacted], [redacted]"));
    }

    void stopEndsTheWaitForTheTurn()
    {
        m_person->hesitates = true;
        std::stop_source first;
        std::thread asking([this, &first] { (void)m_prompter->secret(passphrase(), first.get_token()); });
        QTRY_VERIFY(m_person->thinking);
        std::stop_source second;
        std::atomic_bool ended = false;
        std::thread waiting([this, &second, &ended] {
            ended = !m_prompter->secret(passphrase(), second.get_token()).has_value() &&
                    !m_prompter->acceptHostKey({}, second.get_token());
        });
        second.request_stop();
        waiting.join();
        QVERIFY(ended);
        QCOMPARE(m_person->secretQuestions, 1);
        first.request_stop();
        asking.join();
    }

    void outcomeDoesNotWaitForAnOpenQuestion()
    {
        m_person->answers = {"mine"};
        QCOMPARE(textOf(m_prompter->secret(passphrase(), {})), "mine");
        m_person->hesitates = true;
        std::stop_source stop;
        std::thread asking([this, &stop] {
            (void)m_prompter->secret(interactive(QStringLiteral("Code: ")), stop.get_token());
        });
        QTRY_VERIFY(m_person->thinking);
        m_prompter->secretOutcome(passphrase(), true); // a hang here is the failure
        QCOMPARE(m_store->stores, 1);
        stop.request_stop();
        asking.join();
    }

    void trustedKeyIsAskedOnce()
    {
        const HostKeyQuestion key{QStringLiteral("worker01"), QStringLiteral("ssh-ed25519"),
                                  QStringLiteral("SHA256:abc"), QStringLiteral("known_hosts")};
        HostKeyQuestion other = key;
        other.fingerprint = QStringLiteral("SHA256:def");
        QVERIFY(m_prompter->acceptHostKey(key, {}));
        QVERIFY(m_prompter->acceptHostKey(key, {}));
        QCOMPARE(m_person->keyQuestions, 1);
        m_person->trusts = false;
        QVERIFY(!m_prompter->acceptHostKey(other, {}));
        QVERIFY(!m_prompter->acceptHostKey(other, {})); // a refusal is asked again
        QCOMPARE(m_person->keyQuestions, 3);
    }

private:
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<RememberingPrompter> m_prompter;
};

QTEST_GUILESS_MAIN(TestRememberingPrompter)
#include "tst_rememberingprompter.moc"
