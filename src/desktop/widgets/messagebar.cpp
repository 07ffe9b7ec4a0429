// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/messagebar.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Slipway {

namespace {
Tone toneOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Error: return Tone::Bad;
    case Glyph::Warning: return Tone::Warning;
    case Glyph::Fine: return Tone::Good;
    default: return Tone::Accent;
    }
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_glyph(new GlyphView(this)), m_message(new TextLabel(this)), m_detail(new TextLabel(this)),
      m_actions(new QHBoxLayout), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_message->setObjectName(QStringLiteral("messageText"));
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_message->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setRole(TextLabel::Role::Hint);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setProperty("link", true);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_message);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    retranslate();
    hide();
}

void MessageBar::showMessage(Glyph glyph, const QString &message, const QString &detail,
                             const QVector<Action> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click led here
        delete item;
    }
    m_glyph->setGlyph(glyph);
    m_message->setText(message);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("messageAction%1").arg(m_actions->count() + 1));
        button->setAccessibleName(QString(action.text).remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_actions->addWidget(button);
    }
    setAccessibleName(message);
    show();
    update();
}

QString MessageBar::message() const
{
    return m_message->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(m_glyph->glyph());
    const QColor fill = Theme::fill(tone, palette());
    painter.setBrush(fill);
    painter.setPen(Theme::mixed(fill, Theme::text(tone, palette()), 0.35));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), SlipwayStyle::radius, SlipwayStyle::radius);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

} // namespace Slipway
