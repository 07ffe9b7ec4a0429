// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Slipway {

/// A part of the window that stands beside the page, such as the sidebar: bright ground, one thin line towards
/// the page.
class Pane : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(Qt::Edge edge READ edge WRITE setEdge)

public:
    explicit Pane(QWidget *parent = nullptr);

    Qt::Edge edge() const { return m_edge; } ///< where the line is
    void setEdge(Qt::Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_edge = Qt::RightEdge;
};

} // namespace Slipway
