// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/login/hostkeydialog.h"

#include "ui_hostkeydialog.h"

namespace Slipway {

HostKeyDialog::HostKeyDialog(const HostKeyQuestion &question, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HostKeyDialog>())
{
    m_ui->setupUi(this);
    m_ui->hostText->setText(question.host);
    m_ui->typeText->setText(question.keyType);
    m_ui->fingerprintText->setText(question.fingerprint);
    m_ui->fileText->setText(question.knownHostsFile);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->trustButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->cancelButton->setDefault(true);
    m_ui->cancelButton->setFocus();
}

HostKeyDialog::~HostKeyDialog() = default;

} // namespace Slipway
