// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/chainview.h"

#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/style/glyph.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Slipway {

namespace {

constexpr int inside = 8;
constexpr int gap = 6;

Glyph glyphOf(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Fine: return Glyph::Fine;
    case ChainLink::State::Warning: return Glyph::Warning;
    case ChainLink::State::Broken: return Glyph::Error;
    case ChainLink::State::Unknown: break;
    }
    return Glyph::Untouched;
}

} // namespace

QString chainSentence(const Chain &chain)
{
    for (const ChainLink::State state : {ChainLink::State::Broken, ChainLink::State::Warning}) {
        for (const ChainLink &link : chain) {
            if (link.state == state)
                return link.text.isEmpty() ? ChainView::tr("%1: %2", "link of a chain: its state").arg(linkText(link.kind), chainStateText(state))
                                           : shortLine(link.text);
        }
    }
    return worstOf(chain) == ChainLink::State::Fine ? ChainView::tr("Every link works.") : ChainView::tr("Nobody has looked yet.");
}

ChainView::ChainView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_chain = unknown();
    describe();
}

Chain ChainView::unknown()
{
    Chain chain;
    for (std::size_t i = 0; i < chainLength; ++i)
        chain[i].kind = static_cast<ChainLink::Kind>(i);
    return chain;
}

void ChainView::setChain(const Chain &chain)
{
    if (chain == m_chain)
        return;
    m_chain = chain;
    describe();
    setFixedHeight(heightForWidth(width()));
    update();
}

void ChainView::describe()
{
    QStringList words;
    for (const ChainLink &link : m_chain)
        words << tr("%1: %2", "link of a chain: its state").arg(linkText(link.kind), chainStateText(link.state));
    setAccessibleName(tr("Chain"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QVector<QRect> ChainView::places(int width) const
{
    const int height = fontMetrics().height() + 10;
    QVector<QRect> rects;
    QPoint at;
    for (const ChainLink &link : m_chain) {
        const int wide = 2 * inside + fontMetrics().height() - 2 + 5 + fontMetrics().horizontalAdvance(linkText(link.kind));
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height + gap};
        rects.append(QRect(at, QSize(wide, height)));
        at.rx() += wide + gap;
    }
    return rects;
}

int ChainView::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + 1;
}

QSize ChainView::sizeHint() const
{
    constexpr int usual = 360;
    return {usual, heightForWidth(qMax(usual, width()))};
}

QSize ChainView::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 10};
}

/// Not every layout asks for the height at a width.
void ChainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const ChainLink &link = m_chain[static_cast<std::size_t>(i)];
        const QRectF pill = rects[i];
        const Tone tone = toneOf(link.state);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone == Tone::Neutral ? Theme::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.07)
                                               : Theme::fill(tone, palette()));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        const qreal side = fontMetrics().height() - 2;
        paintGlyph(painter, {pill.left() + inside, pill.center().y() - side / 2, side, side}, glyphOf(link.state), palette());
        painter.setPen(Theme::text(tone, palette()));
        painter.drawText(pill.adjusted(inside + side + 5, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, linkText(link.kind));
    }
}

bool ChainView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QVector<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const ChainLink &link = m_chain[static_cast<std::size_t>(i)];
        if (rects[i].contains(help->pos()) && !(link.text + link.probe).isEmpty()) {
            const QString text = QStringList{shortLine(link.text), shortLine(link.probe)}.join(QLatin1Char('\n')).trimmed();
            QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), this, rects[i]);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void ChainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        setFixedHeight(heightForWidth(width()));
}

} // namespace Slipway
