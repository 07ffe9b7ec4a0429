// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Slipway {

/// A list of nodes with ticks, and a field that narrows it as you type.
class NodeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit NodeChoice(QWidget *parent = nullptr);

    /// Keeps the ticks of names that are still there.
    void setNodes(const QStringList &names);
    void setChosen(const QStringList &names);
    QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void narrow(const QString &text);
    void retranslate();

    QStandardItemModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    bool m_filling = false;
};

} // namespace Slipway
