// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/fieldsview.h"

#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/widgets/recorddelegate.h"
#include "desktop/monitor/models/recordmodel.h"
#include "slurm/slurmrecords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace Slipway {

class FieldsModel : public QAbstractTableModel
{
public:
    using Fields = QVector<QPair<QString, QString>>;
    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const Fields &fields)
    {
        const bool sameNames = std::equal(fields.cbegin(), fields.cend(), m_fields.cbegin(), m_fields.cend(),
                                          [](const auto &a, const auto &b) { return a.first == b.first; });
        if (sameNames && !fields.isEmpty()) {
            m_fields = fields;
            Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 1));
            return;
        }
        beginResetModel();
        m_fields = fields;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &[name, value] = m_fields[index.row()];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return shortLine(index.column() == 0 ? name : value);
        if (role == Qt::ToolTipRole && index.column() == 1)
            return shortLine(value).toHtmlEscaped();
        return role == MonoRole ? QVariant(index.column() == 1) : role == QuietRole ? QVariant(index.column() == 0) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? FieldsView::tr("Field") : FieldsView::tr("Value");
    }
    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1); }

private:
    Fields m_fields;
};

FieldsView::FieldsView(QWidget *parent) : QTableView(parent), m_model(new FieldsModel(this))
{
    setObjectName(QStringLiteral("fieldsView"));
    setAccessibleName(tr("All fields"));
    setModel(m_model);
    setItemDelegate(new RecordDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->resizeSection(0, fontMetrics().averageCharWidth() * 20);
}

void FieldsView::setRecord(const QByteArray &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_model->setFields(fieldsOf(record));
}

void FieldsView::retranslate()
{
    setAccessibleName(tr("All fields"));
    m_model->retranslate();
}

void FieldsView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        lines << index.data().toString() + QLatin1Char('=') + index.siblingAtColumn(1).data().toString();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void FieldsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Slipway
