// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Slipway {

/// Tabs as words with a line under the one that is shown.
class ViewSwitch : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Slipway
