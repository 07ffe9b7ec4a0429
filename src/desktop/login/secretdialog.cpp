// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/login/secretdialog.h"

#include "ui_secretdialog.h"

namespace Slipway {

SecretDialog::SecretDialog(const SecretQuestion &question, bool keychain, const QString &storePlace, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SecretDialog>()), m_canRemember(keychain)
{
    m_ui->setupUi(this);
    showQuestion(question);
    // One-time codes are good once; keeping them would only hide the next question.
    const bool oneTime = question.kind == SecretQuestion::Kind::KeyboardInteractive && question.echo;
    m_canRemember = keychain && !oneTime;
    m_ui->rememberCheck->setVisible(m_canRemember);
    m_ui->rememberCheck->setChecked(m_canRemember);
    m_ui->storeText->setText(tr("Kept in: %1").arg(storePlace));
    m_ui->storeText->setVisible(!oneTime);
    m_ui->secretEdit->setEchoMode(question.echo ? QLineEdit::Normal : QLineEdit::Password);
    m_ui->wrongText->setVisible(question.attempt > 1);
    connect(m_ui->okButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->secretEdit->setFocus();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::showQuestion(const SecretQuestion &question)
{
    switch (question.kind) {
    case SecretQuestion::Kind::Password:
        setWindowTitle(tr("Password"));
        m_ui->titleText->setText(tr("Password for %1").arg(question.subject));
        break;
    case SecretQuestion::Kind::Passphrase:
        setWindowTitle(tr("Passphrase"));
        m_ui->titleText->setText(tr("Passphrase of the key %1").arg(question.subject));
        break;
    case SecretQuestion::Kind::Token:
        setWindowTitle(tr("Token"));
        m_ui->titleText->setText(tr("Token for slurmrestd at %1").arg(question.subject));
        m_ui->wrongText->setText(tr("That one was not accepted. It may have expired."));
        m_ui->okButton->setText(tr("&Use it"));
        break;
    case SecretQuestion::Kind::KeyboardInteractive:
        setWindowTitle(tr("The Server Asks"));
        m_ui->titleText->setText(tr("%1 asks:").arg(question.subject));
        break;
    }
    const bool isToken = question.kind == SecretQuestion::Kind::Token;
    const bool isInteractive = question.kind == SecretQuestion::Kind::KeyboardInteractive;
    m_ui->promptText->setText(isToken ? tr("The cluster cannot be reached over ssh. To ask its slurmrestd instead, paste what this "
                                           "prints on one of its servers: scontrol token lifespan=86400")
                                      : question.prompt);
    m_ui->promptText->setVisible(isToken || (isInteractive && !question.prompt.isEmpty()));
    m_ui->secretEdit->setAccessibleName(m_ui->titleText->text());
}

Secret SecretDialog::takeSecret()
{
    Secret secret(m_ui->secretEdit->text().toUtf8());
    m_ui->secretEdit->clear();
    return secret;
}

bool SecretDialog::remember() const
{
    return m_canRemember && m_ui->rememberCheck->isChecked();
}

} // namespace Slipway
