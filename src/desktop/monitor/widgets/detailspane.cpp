// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/detailspane.h"

#include "desktop/review/viewswitch.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Slipway {

DetailsPane::DetailsPane(QWidget *parent)
    : Card(parent), m_glyph(new GlyphView(this)), m_title(new TextLabel({}, TextLabel::Section, this)),
      m_state(new TextLabel({}, TextLabel::Hint, this)), m_hint(new TextLabel({}, TextLabel::Hint, this)),
      m_tabs(new ViewSwitch(this)), m_pages(new QStackedWidget(this))
{
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setObjectName(QStringLiteral("detailsState"));
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setObjectName(QStringLiteral("detailsHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 4);
    head->setSpacing(10);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_hint, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        Q_EMIT pageShown();
    });
    fitWidth();
}

void DetailsPane::addPage(QWidget *page, std::function<QString()> text)
{
    m_pages->addWidget(page);
    page->setAccessibleName(text().remove(QLatin1Char('&')));
    m_tabs->addTab(text());
    m_texts.append(std::move(text));
}

QVBoxLayout *DetailsPane::addScrolledPage(std::function<QString()> text)
{
    auto *area = new QScrollArea;
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(16);
    area->setObjectName(QStringLiteral("detailsPage%1").arg(m_pages->count() + 1));
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    addPage(area, std::move(text));
    return column;
}

void DetailsPane::setHead(const QString &title, const QString &state, Tone tone)
{
    m_glyph->setGlyph(glyphOf(tone));
    m_glyph->show();
    m_title->setText(title);
    m_title->show();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_hint->hide();
    m_tabs->setVisible(m_tabs->count() > 1);
    m_pages->show();
    setAccessibleName(title + QLatin1String(", ") + state);
}

void DetailsPane::setNothing(const QString &hint)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_glyph, m_title, m_state, m_tabs, m_pages})
        widget->hide();
    m_hint->setText(hint);
    m_hint->show();
    setAccessibleName(hint);
}

QWidget *DetailsPane::shownPage() const
{
    return m_pages->isHidden() ? nullptr : m_pages->currentWidget();
}

void DetailsPane::showPage(int number)
{
    m_tabs->setCurrentIndex(number);
}

void DetailsPane::fitWidth()
{
    constexpr int letters = 49;
    setMinimumWidth(letters * fontMetrics().averageCharWidth());
}

void DetailsPane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() != QEvent::LanguageChange)
        return;
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_texts[i]());
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_pages->widget(static_cast<int>(i))->setAccessibleName(m_texts[i]().remove(QLatin1Char('&')));
}

DetailsSection::DetailsSection(QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextLabel::Caption, this)), m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(content);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
}

void DetailsSection::setTitle(const QString &title)
{
    m_title->setText(title);
}

} // namespace Slipway
