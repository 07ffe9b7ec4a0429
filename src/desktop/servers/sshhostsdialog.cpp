// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/servers/sshhostsdialog.h"

#include "remote/sshconfig.h"
#include "ui_sshhostsdialog.h"

#include <QDir>

namespace Slipway {

namespace {

QVector<Server> serversOf(const SshConfig &config)
{
    QVector<Server> servers;
    for (const QString &host : config.hosts()) {
        const SshHostConfig says = config.lookup(host);
        Server server;
        server.name = host.section(QLatin1Char('.'), 0, 0);
        server.address = says.hostName.isEmpty() ? host : says.hostName;
        if (server.address != host) { // Slipway logs in by address, which the Host block does not name
            server.ssh.user = says.user;
            server.ssh.port = says.port;
            server.ssh.identityFile = says.identityFiles.value(0);
            server.ssh.jumpHost = says.proxyJump == QLatin1String("none") ? QString() : says.proxyJump;
        }
        servers.append(server);
    }
    return servers;
}

} // namespace

SshHostsDialog::SshHostsDialog(const QString &configFile, QWidget *parent)
    : QDialog(parent), m_configFile(configFile.isEmpty() ? QDir::homePath() + QStringLiteral("/.ssh/config") : configFile),
      m_ui(std::make_unique<Ui::SshHostsDialog>())
{
    m_ui->setupUi(this);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26);
    connect(m_ui->addButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->hostsList, &QListWidget::itemChanged, this, &SshHostsDialog::count);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_ui->hostsList->count(); ++row)
            m_ui->hostsList->item(row)->setCheckState(Qt::Checked);
    });
    m_ui->hostsHint->setText(tr("Reading %1…").arg(m_configFile));
    count();
    onDone(m_disk.submit([path = m_configFile](const std::stop_token &) { return Result<SshConfig>(SshConfig::load(path)); }),
           this, [this](const Result<SshConfig> &config) { show(config ? serversOf(*config) : QVector<Server>()); });
}

SshHostsDialog::~SshHostsDialog() = default;

void SshHostsDialog::show(const QVector<Server> &found)
{
    m_found = found;
    m_ui->hostsHint->setText(found.isEmpty() ? tr("%1 names no hosts.").arg(m_configFile)
                                             : tr("Hosts of %1. Patterns are left out.").arg(m_configFile));
    for (const Server &server : found) {
        auto *item = new QListWidgetItem(QStringLiteral("%1    %2").arg(server.name, server.address), m_ui->hostsList);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->allButton->setEnabled(!found.isEmpty());
    m_ui->hostsList->setFocus();
}

QVector<Server> SshHostsDialog::servers() const
{
    QVector<Server> chosen;
    for (int row = 0; row < m_ui->hostsList->count(); ++row) {
        if (m_ui->hostsList->item(row)->checkState() == Qt::Checked)
            chosen.append(m_found[row]);
    }
    return chosen;
}

void SshHostsDialog::count()
{
    const auto chosen = servers().size();
    m_ui->addButton->setEnabled(chosen > 0);
    m_ui->addButton->setText(chosen > 0 ? tr("&Add %n server(s)", nullptr, int(chosen)) : tr("&Add"));
}

} // namespace Slipway
