// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/slipwaystyle.h"

#include "base/finding.h"
#include "desktop/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

namespace Slipway {

namespace {

constexpr qreal focusWidth = 2;

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }
bool isLink(const QWidget *widget) { return widget && widget->property("link").toBool(); }
bool isEnabled(const QStyleOption *option) { return option->state.testFlag(QStyle::State_Enabled); }
bool hasFocus(const QStyleOption *option) { return option->state.testFlag(QStyle::State_HasFocus); }

void drawRounded(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line);
    const qreal half = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const QPointF c = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)});
    painter->restore();
}

} // namespace

SlipwayStyle::SlipwayStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void SlipwayStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget)) { // a long choice must not make the whole page wide
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    if (isLink(widget))
        widget->setCursor(Qt::PointingHandCursor);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int SlipwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 2; // the viewport's corners stay inside the rounded frame
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonDefaultIndicator: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return spacing;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return spacing;
    case PM_HeaderMargin: return spacing;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_FocusFrameHMargin: // the text of a cell stands below its heading
        return qobject_cast<const QAbstractItemView *>(widget) ? spacing : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SlipwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(Theme::faintBorder(option->palette).rgb()) : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SlipwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (isLink(widget))
            return {size.width() + 4, height + 4};
        return {qMax(size.width() + 32, 72), height + 16};
    case CT_LineEdit: return {result.width() + 12, height + 16};
    case CT_ComboBox: return {result.width() + 24, height + 16};
    case CT_CheckBox:
    case CT_RadioButton: return {result.width(), qMax(result.height(), height + 8)};
    case CT_HeaderSection: return {result.width(), height + 16};
    case CT_MenuItem: return {result.width() + 8, qMax(result.height(), height + 10)};
    default: return result;
    }
}

QRect SlipwayStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 2, -8, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect SlipwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable)
            rect.adjust(option->direction == Qt::RightToLeft ? 0 : 5, 0, option->direction == Qt::RightToLeft ? -5 : 0, 0);
        return rect;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return rect;
    // No buttons at the ends: the groove has the whole length.
    const bool level = slider->orientation == Qt::Horizontal;
    const int length = level ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int least = qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const int handle = range <= 0 ? length
                                  : qBound(least, int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto along = [&](int from, int extent) {
        return level ? QRect(slider->rect.left() + from, slider->rect.top(), extent, slider->rect.height())
                     : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), extent);
    };
    switch (part) {
    case SC_ScrollBarGroove: return slider->rect;
    case SC_ScrollBarSlider: return visualRect(slider->direction, slider->rect, along(start, handle));
    case SC_ScrollBarSubPage: return visualRect(slider->direction, slider->rect, along(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(slider->direction, slider->rect, along(start + handle, length - start - handle));
    default: return {};
    }
}

void SlipwayStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option.palette;
    const bool active = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider && option.state & State_Sunken);
    const QRectF handle = QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    if (option.maximum > option.minimum && isEnabled(&option)) {
        drawRounded(painter, handle, Theme::mixed(p.color(QPalette::Window), p.color(QPalette::WindowText), active ? 0.5 : 0.28),
                    Qt::NoPen, qMin(handle.width(), handle.height()) / 2);
    }
}

void SlipwayStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option->palette;
    if (isLink(widget)) {
        if (hasFocus(option))
            drawRounded(painter, option->rect, Qt::NoBrush, QPen(p.color(QPalette::Highlight), focusWidth), 4);
        return;
    }
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = isEnabled(option) && option->state.testFlag(State_MouseOver);
    QColor fill = p.color(QPalette::Button);
    QColor line = Theme::border(p);
    if (isPrimary(widget) && isEnabled(option)) {
        fill = line = p.color(QPalette::Highlight);
        const QColor towards = Theme::isDark(p) ? Qt::white : Qt::black;
        fill = Theme::mixed(fill, towards, pressed ? 0.22 : hovered ? 0.12 : 0);
    } else {
        fill = Theme::mixed(fill, p.color(QPalette::ButtonText), pressed ? 0.14 : hovered ? 0.06 : 0);
        if (!isEnabled(option))
            fill = p.color(QPalette::Window);
    }
    drawRounded(painter, option->rect, fill, QPen(line, 1), radius);
    if (!hasFocus(option))
        return;
    // On the accent colour the ring is a light line inside the edge, elsewhere the accent itself.
    const QColor ring = isPrimary(widget) ? p.color(QPalette::HighlightedText) : p.color(QPalette::Highlight);
    const QRectF inside = isPrimary(widget) ? QRectF(option->rect).adjusted(2, 2, -2, -2) : QRectF(option->rect);
    drawRounded(painter, inside, Qt::NoBrush, QPen(ring, isPrimary(widget) ? 1.5 : focusWidth), radius - 1);
}

void SlipwayStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &p = option->palette;
    const bool focus = hasFocus(option) && isEnabled(option);
    const QVariant finding = widget ? widget->property("finding") : QVariant();
    QColor edge = focus ? p.color(QPalette::Highlight) : Theme::border(p);
    if (finding.isValid() && finding.toInt() == static_cast<int>(Finding::Severity::Error))
        edge = Theme::text(Tone::Bad, p);
    const QPen line(edge, focus ? focusWidth : 1);
    drawRounded(painter, option->rect, isEnabled(option) ? p.color(QPalette::Base) : p.color(QPalette::Window), line, radius);
}

void SlipwayStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const QPalette &p = option->palette;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool marked = option->state & (State_On | State_NoChange);
    const QColor accent = isEnabled(option) ? p.color(QPalette::Highlight) : p.color(QPalette::Disabled, QPalette::Highlight);
    const QColor edge = Theme::mixed(p.color(QPalette::Window), p.color(QPalette::WindowText), isEnabled(option) ? 0.5 : 0.25);
    drawRounded(painter, box, marked ? accent : p.color(QPalette::Base), QPen(marked ? accent : edge, 1.2),
                round ? box.width() / 2 : 4);
    if (!marked)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF c = box.center();
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.color(QPalette::HighlightedText));
        painter->drawEllipse(c, box.width() / 5, box.width() / 5);
    } else {
        painter->setPen(QPen(p.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option->state.testFlag(State_NoChange))
            painter->drawLine(c - QPointF(4, 0), c + QPointF(4, 0));
        else
            painter->drawPolyline(QPolygonF{c + QPointF(-4, 0.3), c + QPointF(-1.2, 3), c + QPointF(4, -3)});
    }
    painter->restore();
}

void SlipwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter, widget); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit: return; // painted with the panel
    case PE_Frame: drawRounded(painter, option->rect, Qt::NoBrush,
                               QPen(hasFocus(option) ? option->palette.color(QPalette::Highlight) : Theme::border(option->palette),
                                    hasFocus(option) ? focusWidth : 1), radius);
        return;
    case PE_PanelScrollAreaCorner: return; // the ground shows through
    case PE_IndicatorCheckBox: drawCheck(option, painter, false); return;
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the selected row and the frame say it
        drawRounded(painter, QRectF(option->rect), Qt::NoBrush, QPen(option->palette.color(QPalette::Highlight), 1.5), 4);
        return;
    case PE_IndicatorHeaderArrow: { // level with the word; where Fusion has it, it is above
        QStyleOption level(*option);
        level.rect.moveTop(widget ? widget->rect().center().y() - level.rect.height() / 2 + 1 : level.rect.top());
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        QProxyStyle::drawPrimitive(up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, &level, painter, widget);
        return;
    }
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, Theme::fill(Tone::Accent, option->palette));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && (isPrimary(widget) || isLink(widget)) && isEnabled(option)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText,
                                  copy.palette.color(isLink(widget) ? QPalette::Link : QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            if (qobject_cast<const QTableView *>(widget)) {
                painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                  Theme::faintBorder(option->palette));
            }
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::faintBorder(option->palette));
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::faintBorder(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SlipwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(*slider, painter, widget);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (combo->frame)
        drawField(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, isEnabled(option) ? Theme::secondaryText(option->palette)
                                                  : option->palette.color(QPalette::Disabled, QPalette::Text));
}

} // namespace Slipway
