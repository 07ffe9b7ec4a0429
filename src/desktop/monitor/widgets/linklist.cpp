// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/linklist.h"

#include "desktop/lookmenus.h"
#include "desktop/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway {

LinkList::LinkList(QWidget *parent) : QWidget(parent), m_rest(new TextLabel({}, TextLabel::Hint, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_rest);
    m_rest->setObjectName(QStringLiteral("linkRest"));
    m_rest->setWordWrap(true);
}

void LinkList::setLinks(const Links &links, const QString &none)
{
    m_links = links;
    const qsizetype shown = qMin(links.size(), most);
    while (m_buttons.size() < shown) {
        auto *button = new QPushButton(this);
        button->setProperty("link", true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("link%1").arg(m_buttons.size() + 1));
        connect(button, &QPushButton::clicked, this, [this, number = m_buttons.size()] { Q_EMIT linkChosen(m_links[number].first); });
        static_cast<QVBoxLayout *>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button, 0, Qt::AlignLeft);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < shown);
        if (i < shown)
            m_buttons[i]->setAccessibleName(links[i].second);
    }
    fit();
    const auto rest = static_cast<int>(links.size() - shown);
    m_rest->setText(links.isEmpty() ? none : tr("and %n more", nullptr, rest));
    m_rest->setVisible(links.isEmpty() ? !none.isEmpty() : rest > 0);
}

/// A link that is too long is cut, with all of it in its tool tip.
void LinkList::fit()
{
    constexpr int edges = 6;
    for (qsizetype i = 0; i < qMin(m_buttons.size(), m_links.size()); ++i) {
        const QString &text = m_links[i].second;
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, width() - edges);
        m_buttons[i]->setText(menuText(shown));
        m_buttons[i]->setToolTip(shown == text ? QString() : text.toHtmlEscaped());
    }
}

void LinkList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Slipway
