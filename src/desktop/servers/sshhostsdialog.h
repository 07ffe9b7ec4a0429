// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/clusterspec.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class SshHostsDialog;
}

/// Offers the hosts of ~/.ssh/config. What is chosen becomes a server whose address is the one ssh would use;
/// account, key and jump host stay in the configuration, unless the address alone would no longer find them.
class SshHostsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a configFile: empty is OpenSSH's own place.
    explicit SshHostsDialog(const QString &configFile, QWidget *parent = nullptr);
    ~SshHostsDialog() override;

    QVector<Server> servers() const;

private:
    void show(const QVector<Server> &found);
    void count();

    QString m_configFile;
    std::unique_ptr<Ui::SshHostsDialog> m_ui;
    QVector<Server> m_found;
    Lane m_disk;
};

} // namespace Slipway
