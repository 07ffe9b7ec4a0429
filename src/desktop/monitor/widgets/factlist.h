// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace Slipway {

class TextLabel;

/// Facts in two columns: what it is, quiet, and its value, which can be selected and copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    using Facts = QVector<QPair<QString, QString>>;

    explicit FactList(QWidget *parent = nullptr);
    /// Those with an empty value are left out.
    void setFacts(const Facts &facts);

private:
    QGridLayout *m_grid;
    QVector<QPair<TextLabel *, TextLabel *>> m_rows;
};

} // namespace Slipway
