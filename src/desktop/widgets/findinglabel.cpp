// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/findinglabel.h"

#include "desktop/style/glyph.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Slipway {

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent), m_glyph(new GlyphView(this)), m_message(new TextLabel(this)), m_why(new TextLabel(this)),
      m_fix(new QPushButton(this))
{
    m_why->setRole(TextLabel::Role::Hint);
    m_message->setWordWrap(true);
    m_why->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("findingMessage"));
    m_why->setObjectName(QStringLiteral("findingWhy"));
    m_fix->setObjectName(QStringLiteral("findingFix"));
    m_fix->setProperty("link", true);
    m_fix->setAutoDefault(false);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_message);
    texts->addWidget(m_why);
    texts->addWidget(m_fix, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    hide();

    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (!m_findings.isEmpty())
            Q_EMIT fixRequested(Finding(m_findings.constFirst())); // a copy: the answer replaces the list
    });
}

void FindingLabel::showFindings(const Findings &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    if (findings.isEmpty()) {
        hide();
        return;
    }
    const Finding &first = findings.constFirst();
    const auto more = findings.size() - 1;
    m_glyph->setGlyph(glyphOf(first.severity));
    m_message->setText(more > 0 ? tr("%1 (%n more)", nullptr, static_cast<int>(more)).arg(first.message) : first.message);
    m_why->setText(first.why);
    m_why->setVisible(!first.why.isEmpty());
    m_fix->setText(first.fixLabel);
    m_fix->setAccessibleName(first.fixLabel);
    m_fix->setVisible(!first.fix.isEmpty());
    paintTone();
    setAccessibleName(text());
    show();
}

QString FindingLabel::text() const
{
    return m_findings.isEmpty() ? QString() : m_message->text();
}

void FindingLabel::paintTone()
{
    if (m_findings.isEmpty())
        return;
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, Theme::text(toneOf(m_findings.constFirst().severity), palette()));
    m_message->setPalette(colours);
}

void FindingLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintTone();
}

} // namespace Slipway
