// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "desktop/style/theme.h"
#include "operate/action.h"

namespace Slipway {

Tone toneOf(Risk risk);
Glyph glyphOf(Risk risk);

/// What an action may cost: a word, a shape and a colour.
class RiskBadge : public QWidget
{
    Q_OBJECT

public:
    explicit RiskBadge(QWidget *parent = nullptr);

    void setRisk(Risk risk);
    Risk risk() const { return m_risk; }
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Risk m_risk = Risk::Safe;
};

} // namespace Slipway
