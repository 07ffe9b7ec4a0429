// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/servers/pasteserversdialog.h"

#include "desktop/servers/serverentry.h"
#include "desktop/widgets/textlabel.h"
#include "ui_pasteserversdialog.h"

namespace Slipway {

PasteServersDialog::PasteServersDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PasteServersDialog>())
{
    m_ui->setupUi(this);
    m_ui->tableEdit->setFont(monoFont(font()));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    connect(m_ui->tableEdit, &QPlainTextEdit::textChanged, this, &PasteServersDialog::read);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

PasteServersDialog::~PasteServersDialog() = default;

void PasteServersDialog::read()
{
    const Result<QVector<Server>> servers = parseServerTable(m_ui->tableEdit->toPlainText());
    m_servers = servers ? *servers : QVector<Server>();
    Finding wrong;
    if (!servers)
        wrong.message = servers.error().message;
    m_ui->tableFinding->showFindings(servers ? Findings() : Findings{wrong});
    m_ui->countLabel->setText(m_servers.isEmpty() ? QString() : tr("%n server(s)", nullptr, int(m_servers.size())));
    m_ui->addButton->setEnabled(!m_servers.isEmpty());
}

} // namespace Slipway
