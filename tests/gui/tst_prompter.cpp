// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/login/desktopsecrets.h"
#include "desktop/login/guiprompter.h"
#include "desktop/login/hostkeydialog.h"
#include "desktop/login/secretdialog.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

using namespace Slipway;

namespace {

/// A store that says what a keychain would.
class FakeKeychain final : public SecretStore
{
public:
    Kind kind() const override { return keychain ? Kind::Keychain : Kind::Memory; }
    QString description() const override { return QStringLiteral("the <b>keychain</b> of the test"); }
    Result<std::optional<Secret>> find(const QString &, std::stop_token) override { return std::optional<Secret>(); }
    Result<void> store(const QString &subject, const Secret &, std::stop_token) override
    {
        stored << subject;
        return {};
    }
    Result<void> forget(const QString &, std::stop_token) override { return {}; }

    bool keychain = true;
    QStringList stored;
};

SecretQuestion password(int attempt = 1)
{
    SecretQuestion question;
    question.subject = QStringLiteral("ada@192.168.100.11");
    question.attempt = attempt;
    return question;
}

template<typename Dialog>
Dialog *shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// Questions of worker threads, asked at the screen.
class TestPrompter : public QObject
{
    Q_OBJECT

    FakeKeychain m_store;

    /// Asks on another thread; the answer as bytes, or "none".
    static QFuture<QByteArray> askSecret(GuiPrompter &prompter, const SecretQuestion &question, std::stop_token stop = {})
    {
        return QtConcurrent::run([&prompter, question, stop] {
            const std::optional<Secret> answer = prompter.secret(question, stop);
            return answer ? QByteArray(answer->data(), qsizetype(answer->size())) : QByteArray("none");
        });
    }

private Q_SLOTS:
    void init()
    {
        m_store.keychain = true;
        m_store.stored.clear();
    }

    void asksForAPasswordAndSaysWhereItGoes()
    {
        GuiPrompter prompter(m_store);
        ConsentingSecretStore consenting(m_store, prompter);
        const QFuture<QByteArray> answer = askSecret(prompter, password());
        QTRY_VERIFY(shownDialog<SecretDialog>());
        auto *dialog = shownDialog<SecretDialog>();
        QVERIFY(dialog->windowModality() != Qt::ApplicationModal);
        auto *edit = child<QLineEdit>(*dialog, "secretEdit");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QCOMPARE(child<QLabel>(*dialog, "storeText")->textFormat(), Qt::PlainText);
        QVERIFY(child<QLabel>(*dialog, "storeText")->text().contains(m_store.description()));
        QVERIFY(child<QCheckBox>(*dialog, "rememberCheck")->isVisible());
        QTest::keyClicks(edit, QStringLiteral("geheim"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), QByteArray("geheim"));
        QTRY_VERIFY(!shownDialog<SecretDialog>());
        QVERIFY(consenting.store(password().subject, Secret("x", 1)));
        QCOMPARE(m_store.stored, QStringList{password().subject});
    }

    void keepsNothingWhenThePersonDoesNotWantIt()
    {
        GuiPrompter prompter(m_store);
        ConsentingSecretStore consenting(m_store, prompter);
        const QFuture<QByteArray> answer = askSecret(prompter, password());
        QTRY_VERIFY(shownDialog<SecretDialog>());
        auto *dialog = shownDialog<SecretDialog>();
        QTest::keyClicks(child<QLineEdit>(*dialog, "secretEdit"), QStringLiteral("geheim"));
        QTest::mouseClick(child<QCheckBox>(*dialog, "rememberCheck"), Qt::LeftButton, {}, QPoint(8, 10));
        QTest::mouseClick(child<QPushButton>(*dialog, "okButton"), Qt::LeftButton);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!prompter.mayRemember(password().subject));
        QVERIFY(consenting.store(password().subject, Secret("x", 1)));
        QVERIFY(m_store.stored.isEmpty());
    }

    void withoutAKeychainThereIsNothingToRemember()
    {
        m_store.keychain = false;
        GuiPrompter prompter(m_store);
        const QFuture<QByteArray> answer = askSecret(prompter, password(2));
        QTRY_VERIFY(shownDialog<SecretDialog>());
        auto *dialog = shownDialog<SecretDialog>();
        QVERIFY(!child<QCheckBox>(*dialog, "rememberCheck")->isVisible());
        QVERIFY(child<QLabel>(*dialog, "wrongText")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), QByteArray("none"));
    }

    void showsTheServersOwnWordsAsText()
    {
        GuiPrompter prompter(m_store);
        SecretQuestion question = password();
        question.kind = SecretQuestion::Kind::KeyboardInteractive;
        question.prompt = QStringLiteral("<img src=/etc/hostname> Code:");
        question.echo = true;
        const QFuture<QByteArray> answer = askSecret(prompter, question);
        QTRY_VERIFY(shownDialog<SecretDialog>());
        auto *dialog = shownDialog<SecretDialog>();
        auto *prompt = child<QLabel>(*dialog, "promptText");
        QCOMPARE(prompt->text(), question.prompt);
        QCOMPARE(prompt->textFormat(), Qt::PlainText);
        QCOMPARE(child<QLineEdit>(*dialog, "secretEdit")->echoMode(), QLineEdit::Normal);
        QVERIFY(!child<QCheckBox>(*dialog, "rememberCheck")->isVisible());
        dialog->reject();
        QTRY_VERIFY(answer.isFinished());
    }

    void asksForATokenAndSaysWhereItComesFrom()
    {
        GuiPrompter prompter(m_store);
        SecretQuestion question;
        question.kind = SecretQuestion::Kind::Token;
        question.subject = QStringLiteral("https://controller:6820");
        question.attempt = 2;
        const QFuture<QByteArray> answer = askSecret(prompter, question);
        QTRY_VERIFY(shownDialog<SecretDialog>());
        auto *dialog = shownDialog<SecretDialog>();
        QVERIFY(child<QLabel>(*dialog, "titleText")->text().contains(question.subject));
        QVERIFY(child<QLabel>(*dialog, "promptText")->text().contains(QStringLiteral("scontrol token lifespan=")));
        QVERIFY(child<QLabel>(*dialog, "promptText")->isVisible());
        QVERIFY(child<QLabel>(*dialog, "wrongText")->text().contains(QStringLiteral("expired")));
        auto *edit = child<QLineEdit>(*dialog, "secretEdit");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        if (const QString pictures = qEnvironmentVariable("SLIPWAY_ROAD_PICTURES"); !pictures.isEmpty())
            QVERIFY(dialog->grab().save(pictures + QStringLiteral("/road-token.png")));
        edit->setText(QStringLiteral("SLURM_JWT=a.b.c"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), QByteArray("SLURM_JWT=a.b.c"));
        QVERIFY(prompter.mayRemember(question.subject));
    }

    void anUnknownHostKeyIsRefusedByDefault()
    {
        GuiPrompter prompter(m_store);
        const HostKeyQuestion question{QStringLiteral("[192.168.100.11]:2222"), QStringLiteral("ssh-ed25519"),
                                       QStringLiteral("SHA256:abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"),
                                       QStringLiteral("/home/ada/.ssh/known_hosts")};
        for (const bool trust : {false, true}) {
            const QFuture<bool> answer = QtConcurrent::run([&] { return prompter.acceptHostKey(question, {}); });
            QTRY_VERIFY(shownDialog<HostKeyDialog>());
            auto *dialog = shownDialog<HostKeyDialog>();
            QCOMPARE(child<QLabel>(*dialog, "fingerprintText")->text(), question.fingerprint);
            QVERIFY(child<QPushButton>(*dialog, "cancelButton")->isDefault());
            if (trust)
                QTest::mouseClick(child<QPushButton>(*dialog, "trustButton"), Qt::LeftButton);
            else
                QTest::keyClick(dialog, Qt::Key_Return); // without reading: nothing is trusted
            QTRY_VERIFY(answer.isFinished());
            QCOMPARE(answer.result(), trust);
            QTRY_VERIFY(!shownDialog<HostKeyDialog>());
        }
    }

    void asksOneAfterTheOther()
    {
        GuiPrompter prompter(m_store);
        QVector<QFuture<QByteArray>> answers;
        for (int i = 0; i < 3; ++i)
            answers << askSecret(prompter, password());
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(shownDialog<SecretDialog>());
            auto *dialog = shownDialog<SecretDialog>();
            int shown = 0;
            for (QWidget *widget : QApplication::topLevelWidgets())
                shown += qobject_cast<QDialog *>(widget) && widget->isVisible();
            QCOMPARE(shown, 1);
            child<QLineEdit>(*dialog, "secretEdit")->setText(QString::number(i));
            dialog->accept();
            QTRY_VERIFY(shownDialog<SecretDialog>() != dialog);
        }
        QByteArrayList got;
        for (const QFuture<QByteArray> &answer : answers) {
            QTRY_VERIFY(answer.isFinished());
            got << answer.result();
        }
        std::sort(got.begin(), got.end());
        QCOMPARE(got, (QByteArrayList{"0", "1", "2"}));
    }

    void aCancelledRunTakesItsQuestionAway()
    {
        GuiPrompter prompter(m_store);
        std::stop_source stop;
        const QFuture<QByteArray> shown = askSecret(prompter, password(), stop.get_token());
        QTRY_VERIFY(shownDialog<SecretDialog>());
        const QFuture<QByteArray> waiting = askSecret(prompter, password(), stop.get_token());
        stop.request_stop();
        QTRY_VERIFY(shown.isFinished() && waiting.isFinished());
        QCOMPARE(shown.result(), QByteArray("none"));
        QCOMPARE(waiting.result(), QByteArray("none"));
        QTRY_VERIFY(!shownDialog<SecretDialog>());
        QTest::qWait(50);
        QVERIFY(!shownDialog<SecretDialog>());
    }

    void closingTheWindowAnswersNo()
    {
        GuiPrompter prompter(m_store);
        auto window = std::make_unique<QWidget>();
        window->show();
        prompter.setWindow(window.get());
        const QFuture<QByteArray> answer = askSecret(prompter, password());
        QTRY_VERIFY(shownDialog<SecretDialog>());
        QCOMPARE(shownDialog<SecretDialog>()->windowModality(), Qt::WindowModal);
        window.reset();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), QByteArray("none"));
    }
};

QTEST_MAIN(TestPrompter)
#include "tst_prompter.moc"
