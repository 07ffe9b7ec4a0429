// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace Slipway {

/// A button at the foot of a sidebar, in the shape of its rows: a symbol and a word. It follows its action.
class SideButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SideButton(QWidget *parent = nullptr);

    /// \a symbol: of resources/icons, without ".svg".
    void setUp(QAction *action, const QString &symbol);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QAction *m_action = nullptr;
    QString m_symbol;
};

} // namespace Slipway
