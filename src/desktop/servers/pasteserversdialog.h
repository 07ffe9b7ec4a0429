// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class PasteServersDialog;
}

/// Takes a table of servers as text and says, while it is typed, how many there are or which line is not one.
class PasteServersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteServersDialog(QWidget *parent = nullptr);
    ~PasteServersDialog() override;

    QVector<Server> servers() const { return m_servers; }

private:
    void read();

    std::unique_ptr<Ui::PasteServersDialog> m_ui;
    QVector<Server> m_servers;
};

} // namespace Slipway
