// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/nodestate.h"

#include <QWidget>

#include <array>

namespace Slipway {

/// How many nodes are in which state, as one bar and, below it, in words with the mark each state has in the grid.
class StateBar : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::array<int, 16>; ///< by NodeState::Kind

    explicit StateBar(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(qMax(320, width()))}; }
    QSize minimumSizeHint() const override { return {140, heightForWidth(qMax(140, width()))}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Word
    {
        NodeState::Kind kind;
        QString text;
        QRect place;
    };

    QVector<Word> words(int width) const;
    void describe();

    Counts m_counts{};
};

} // namespace Slipway
