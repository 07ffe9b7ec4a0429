// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <QPalette>
#include <QWidget>

namespace Slipway {

enum class Tone;

/// State as a shape, so that it can be read without colours.
enum class Glyph { Untouched, Current, Busy, Fine, Info, Warning, Error };

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QPalette &palette);
Glyph glyphOf(Finding::Severity severity);
Glyph glyphOf(Tone tone);
Tone toneOf(Finding::Severity severity);

/// A glyph as tall as a line of text. Decoration: what it says also stands in words beside it.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(QWidget *parent = nullptr);
    void setGlyph(Glyph glyph);
    Glyph glyph() const { return m_glyph; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::Untouched;
};

} // namespace Slipway
