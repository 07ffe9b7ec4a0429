// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/snapshot.h"

#include <QWidget>

namespace Slipway {

/// The chain of a node as pills in a row that wraps: each link with its state as shape, word and colour. What was found
/// stands in its tool tip, and all of it in the accessible description.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);

    void setChain(const Chain &chain);
    static Chain unknown(); ///< every link, and nothing known of any
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVector<QRect> places(int width) const;
    void describe();

    Chain m_chain;
};

/// One sentence about \a chain: the first broken link and what was found there, or that all of it works.
QString chainSentence(const Chain &chain);

} // namespace Slipway
