// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/findingslist.h"

#include "desktop/widgets/findinglabel.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Slipway {

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
}

void FindingsList::setFindings(const Findings &findings, const QString &none)
{
    if (m_column->count() > 0 && findings == m_findings && none == m_none)
        return; // the button that has the keyboard keeps it
    m_findings = findings;
    m_none = none;
    fill();
}

void FindingsList::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click led here
        delete item;
    }
    const qsizetype shown = std::min(m_findings.size(), mostShown);
    for (qsizetype i = 0; i < shown; ++i)
        m_column->addWidget(makeRow(m_findings[i]));
    if (m_findings.isEmpty())
        addHint(m_none);
    else if (m_findings.size() > shown)
        addHint(tr("and %n more", nullptr, static_cast<int>(m_findings.size() - shown)));
}

void FindingsList::addHint(const QString &text)
{
    auto *label = new TextLabel(text, TextLabel::Role::Hint, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

QWidget *FindingsList::makeRow(const Finding &finding)
{
    auto *row = new QWidget(this);
    row->setObjectName(finding.id);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *label = new FindingLabel(row);
    label->showFindings({finding});
    connect(label, &FindingLabel::fixRequested, this, &FindingsList::fixRequested);
    column->addWidget(label);
    const QString place = m_placeName && !finding.where.isEmpty() ? m_placeName(finding.where) : QString();
    if (!place.isEmpty()) {
        auto *show = new QPushButton(tr("Go to %1").arg(place), row);
        show->setObjectName(QStringLiteral("show"));
        show->setProperty("link", true);
        show->setAutoDefault(false);
        show->setAccessibleDescription(finding.message);
        connect(show, &QPushButton::clicked, this, [this, where = finding.where] { Q_EMIT showRequested(where); });
        auto *indent = new QHBoxLayout;
        indent->setContentsMargins(label->fontMetrics().height() + 6, 0, 0, 0);
        indent->addWidget(show);
        indent->addStretch();
        column->addLayout(indent);
    }
    return row;
}

void FindingsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_column->count() > 0)
        fill();
}

} // namespace Slipway
