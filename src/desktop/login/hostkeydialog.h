// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class HostKeyDialog;
}

/// Shows the key of a server that is not known yet. The way out is the default; trusting is a choice.
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);
    ~HostKeyDialog() override;

private:
    std::unique_ptr<Ui::HostKeyDialog> m_ui;
};

} // namespace Slipway
