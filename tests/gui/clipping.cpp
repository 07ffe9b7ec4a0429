// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QRegularExpression>
#include <QWidget>

namespace Slipway {

namespace {

QString describe(const QWidget &widget, const QSize &needed, const QString &text)
{
    return QStringLiteral("%1: needs %2x%3, has %4x%5 (%6)")
        .arg(widget.objectName()).arg(needed.width()).arg(needed.height())
        .arg(widget.width()).arg(widget.height()).arg(text.left(60));
}

QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    // A wrapped text needs its height at the width it has, and room for its longest word.
    int longest = 0;
    static const QRegularExpression breaks(QStringLiteral("[ \\x{2e80}-\\x{ffff}]")); // Chinese breaks anywhere
    for (const QString &word : label.text().split(breaks))
        longest = qMax(longest, label.fontMetrics().horizontalAdvance(word));
    return {longest, label.heightForWidth(label.width())};
}

/// Cut off by a parent that is smaller, unless that parent scrolls.
bool cutByParent(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow(); parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (parent->isWindow() || (area && area->viewport() == parent))
            return false;
        const QRect place(widget.mapTo(parent, QPoint()), widget.size());
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
    }
    return false;
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QSize needed;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            needed = neededBy(*label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            needed = button->minimumSizeHint();
        }
        if (text.isEmpty())
            continue;
        if (needed.width() > widget->width() || needed.height() > widget->height() || cutByParent(*widget))
            found << describe(*widget, needed, text);
    }
    return found;
}

} // namespace Slipway
