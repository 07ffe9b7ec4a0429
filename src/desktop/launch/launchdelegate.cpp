// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchdelegate.h"

#include "desktop/launch/launchmodel.h"
#include "desktop/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Slipway {

namespace {
constexpr int pad = 6;

StepStatus statusOf(const QModelIndex &index)
{
    return static_cast<StepStatus>(index.data(LaunchModel::StatusRole).toInt());
}

Tone toneOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Running: return Tone::Accent;
    case StepStatus::Done:
    case StepStatus::AlreadyDone: return Tone::Good;
    case StepStatus::Failed: return Tone::Bad;
    case StepStatus::Cancelled: return Tone::Warning;
    case StepStatus::Waiting:
    case StepStatus::Skipped: break;
    }
    return Tone::Neutral;
}
} // namespace

Glyph glyphOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Running: return Glyph::Busy;
    case StepStatus::Done:
    case StepStatus::AlreadyDone: return Glyph::Fine;
    case StepStatus::Failed: return Glyph::Error;
    case StepStatus::Cancelled: return Glyph::Warning;
    case StepStatus::Waiting:
    case StepStatus::Skipped: break;
    }
    return Glyph::Untouched;
}

QSize LaunchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == LaunchModel::StateColumn)
        size.rwidth() += option.fontMetrics.height() + pad;
    return {size.width() + 2 * pad, qMax(size.height(), option.fontMetrics.height() + 14)};
}

void LaunchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QRect area = row.rect.adjusted(pad, 0, -pad, 0);
    painter->save();
    if (index.column() == LaunchModel::ProgressColumn) {
        paintBar(painter, area, index, row.palette);
    } else {
        if (index.column() == LaunchModel::StateColumn) {
            const int side = row.fontMetrics.height();
            const QRectF sign(area.left(), area.top() + (area.height() - side) / 2.0, side, side);
            paintGlyph(*painter, sign, glyphOf(statusOf(index)), row.palette);
            area.setLeft(area.left() + side + pad);
        }
        paintText(painter, area, row, index);
    }
    painter->restore();
}

void LaunchDelegate::paintText(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QFont font = option.font;
    const bool lane = !index.parent().isValid();
    if (lane && index.column() == LaunchModel::NameColumn)
        font.setWeight(QFont::DemiBold);
    const bool quiet = index.column() == LaunchModel::TimeColumn || (index.column() == LaunchModel::WhatColumn && !lane);
    QColor ink = quiet ? Theme::secondaryText(option.palette) : option.palette.color(QPalette::Text);
    if (index.column() == LaunchModel::StateColumn)
        ink = Theme::text(toneOf(statusOf(index)), option.palette);
    painter->setFont(font);
    painter->setPen(ink);
    const auto side = index.column() == LaunchModel::TimeColumn ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(area, side | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void LaunchDelegate::paintBar(QPainter *painter, const QRect &area, const QModelIndex &index, const QPalette &palette) const
{
    const double progress = index.data(LaunchModel::ProgressRole).toDouble();
    if (progress < 0 || statusOf(index) == StepStatus::Skipped)
        return;
    constexpr int height = 6;
    const QRectF track(area.left(), area.center().y() - height / 2.0, area.width(), height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    const StepStatus status = statusOf(index);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0.0, progress, 1.0));
    if (done.width() < 1)
        return;
    painter->setBrush(status == StepStatus::Running || status == StepStatus::Waiting ? palette.color(QPalette::Highlight)
                                                                                    : Theme::text(toneOf(status), palette));
    painter->drawRoundedRect(done, height / 2.0, height / 2.0);
}

} // namespace Slipway
