// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/steplist.h"

#include "desktop/style/glyph.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/sidebardelegate.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace Slipway {

namespace {

Glyph glyphOf(StepState state)
{
    switch (state) {
    case StepState::Untouched: return Glyph::Untouched;
    case StepState::Fine: return Glyph::Fine;
    case StepState::Warnings: return Glyph::Warning;
    case StepState::Errors: break;
    }
    return Glyph::Error;
}

class StepDelegate : public SidebarDelegate
{
public:
    using SidebarDelegate::SidebarDelegate;

protected:
    void paintMark(QPainter &painter, const QRectF &mark, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const StepState state = stateOf(index);
        const bool plain = state == StepState::Untouched || state == StepState::Fine;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        paintGlyph(painter, mark, current && plain ? Glyph::Current : glyphOf(state), option.palette);
    }
    QColor wordColour(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return stateOf(index) == StepState::Untouched ? Theme::secondaryText(option.palette)
                                                      : option.palette.color(QPalette::Text);
    }

private:
    static StepState stateOf(const QModelIndex &index)
    {
        return index.data(StepModel::StateRole).value<StepState>();
    }
};

} // namespace

void StepModel::setSteps(const QVector<Step> &steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i] == m_steps[i])
            continue;
        m_steps[i] = steps[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_steps[index.row()];
    const auto state = [&step]() -> QString {
        if (step.state == StepState::Untouched)
            return tr("not visited yet");
        if (step.errors > 0)
            return tr("%n error(s)", nullptr, step.errors);
        if (step.warnings > 0)
            return tr("%n warning(s)", nullptr, step.warnings);
        return step.state == StepState::Fine ? tr("fine") : tr("needs attention");
    };
    switch (role) {
    case Qt::DisplayRole: return step.title;
    case StateRole: return QVariant::fromValue(step.state);
    case Qt::ToolTipRole: return QVariant();
    case Qt::AccessibleTextRole: return tr("%1: %2", "step of the wizard: its state").arg(step.title, state());
    case Qt::StatusTipRole: return state();
    default: return {};
    }
}

StepList::StepList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void StepList::setCurrentStep(int row)
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_model.index(row));
}

QSize StepList::sizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * qMax(1, m_model.rowCount()) + 4};
}

QSize StepList::minimumSizeHint() const
{
    return {sizeHintForColumn(0), sizeHintForRow(0) * 3};
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        Q_EMIT stepChosen(current.row());
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Slipway
