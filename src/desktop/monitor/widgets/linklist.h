// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QVector>
#include <QWidget>

class QPushButton;

namespace Slipway {

class TextLabel;

/// A few links below each other, each with a key; a text stands for none.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    using Links = QVector<QPair<QString, QString>>; ///< key and text; an empty key: no link, only text
    static constexpr qsizetype most = 12;

    explicit LinkList(QWidget *parent = nullptr);
    /// More than `most` are counted in a line of their own.
    void setLinks(const Links &links, const QString &none);

Q_SIGNALS:
    void linkChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Links m_links;
    QVector<QPushButton *> m_buttons;
    TextLabel *m_rest;
};

} // namespace Slipway
