// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/restartlist.h"

#include "desktop/style/glyph.h"
#include "desktop/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Slipway {

namespace {
Glyph glyphOf(RestartNote::Weight weight)
{
    switch (weight) {
    case RestartNote::Weight::EndsJobs:
    case RestartNote::Weight::Yours: return Glyph::Warning;
    case RestartNote::Weight::Start:
    case RestartNote::Weight::Daemons: return Glyph::Info;
    case RestartNote::Weight::Nothing: break;
    }
    return Glyph::Fine;
}
} // namespace

RestartList::RestartList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
}

void RestartList::empty()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RestartList::setText(const QString &text)
{
    empty();
    auto *label = new TextLabel(text, TextLabel::Role::Hint, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void RestartList::setNotes(const QVector<RestartNote> &notes)
{
    empty();
    for (const RestartNote &note : notes) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(6);
        auto *glyph = new GlyphView(line);
        glyph->setGlyph(glyphOf(note.weight));
        auto *label = new TextLabel(note.text, TextLabel::Role::Body, line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        m_column->addWidget(line);
    }
}

} // namespace Slipway
