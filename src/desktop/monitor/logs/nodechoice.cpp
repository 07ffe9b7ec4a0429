// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/nodechoice.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Slipway {

NodeChoice::NodeChoice(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_field(new QLineEdit(this)), m_list(new QListView(this))
{
    m_field->setObjectName(QStringLiteral("nodeFilter"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("nodeList"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &NodeChoice::narrow);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
    retranslate();
}

void NodeChoice::setNodes(const QStringList &names)
{
    const QStringList before = chosen();
    m_filling = true;
    m_model->clear();
    for (const QString &name : names) {
        auto *item = new QStandardItem(name);
        item->setCheckable(true);
        item->setCheckState(before.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    m_filling = false;
    narrow(m_field->text());
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

void NodeChoice::setChosen(const QStringList &names)
{
    const QStringList before = chosen();
    m_filling = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setCheckState(names.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

QStringList NodeChoice::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            names.append(m_model->item(row)->text());
    }
    return names;
}

void NodeChoice::narrow(const QString &text)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setRowHidden(row, !m_model->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void NodeChoice::retranslate()
{
    m_field->setPlaceholderText(tr("Find a node"));
    m_field->setAccessibleName(tr("Find a node"));
    m_list->setAccessibleName(tr("Nodes whose log is read"));
}

void NodeChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Slipway
