// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/steplist.h"

#include "desktop/style/glyph.h"
#include "desktop/style/slipwaystyle.h"
#include "desktop/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace Slipway {

namespace {

constexpr int rowPadding = 11;
constexpr int sideMargin = 12;

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

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const int text = QFontMetrics(bold).horizontalAdvance(index.data().toString());
        const int line = option.fontMetrics.height();
        return {sideMargin * 4 + line + text + 24, line + 2 * rowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QPalette &p = option.palette;
        const QRectF row = QRectF(option.rect).adjusted(sideMargin, 1, -sideMargin, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? Theme::fill(Tone::Accent, p)
                                      : Theme::mixed(p.color(QPalette::Base), p.color(QPalette::Text), 0.05));
            painter->drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
        }
        if (current && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(p.color(QPalette::Highlight), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row, SlipwayStyle::radius, SlipwayStyle::radius);
        }
        const auto state = index.data(StepModel::StateRole).value<StepState>();
        const qreal side = option.fontMetrics.height();
        const QRectF mark(row.left() + sideMargin, row.center().y() - side / 2, side, side);
        const bool plain = state == StepState::Untouched || state == StepState::Fine;
        paintGlyph(*painter, mark, current && plain ? Glyph::Current : glyphOf(state), p);

        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(current                           ? Theme::text(Tone::Accent, p)
                        : state == StepState::Untouched ? Theme::secondaryText(p)
                                                        : p.color(QPalette::Text));
        const QRectF text = row.adjusted(sideMargin * 2 + side - 2, 0, -4, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
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
