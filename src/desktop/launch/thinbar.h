// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QTimer>

namespace Slipway {

/// Progress as a thin line. With no maximum a short piece of it wanders, for work of unknown length.
class ThinBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_timer;
    int m_phase = 0; ///< of the wandering piece, 0..99
};

} // namespace Slipway
