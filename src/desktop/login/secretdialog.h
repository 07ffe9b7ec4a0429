// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class SecretDialog;
}

/// Asks for a password, a passphrase, or what a server asks in its own words, and says where it will be kept.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a keychain: secrets can outlive the program; \a storePlace: where they go, in words.
    SecretDialog(const SecretQuestion &question, bool keychain, const QString &storePlace, QWidget *parent = nullptr);
    ~SecretDialog() override;

    /// What was typed; the field is empty afterwards.
    Secret takeSecret();
    bool remember() const;

private:
    void showQuestion(const SecretQuestion &question);

    std::unique_ptr<Ui::SecretDialog> m_ui;
    bool m_canRemember;
};

} // namespace Slipway
