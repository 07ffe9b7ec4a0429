// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/factlist.h"

#include "desktop/widgets/textlabel.h"

#include <QGridLayout>

namespace Slipway {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    constexpr int letters = 14; // of most names, so that several lists below each other are in line
    m_grid->setColumnMinimumWidth(0, letters * fontMetrics().averageCharWidth());
}

void FactList::setFacts(const Facts &facts)
{
    qsizetype used = 0;
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        if (used == m_rows.size()) {
            auto *label = new TextLabel({}, TextLabel::Hint, this);
            auto *text = new TextLabel(this);
            label->setObjectName(QStringLiteral("factName%1").arg(used + 1));
            text->setObjectName(QStringLiteral("factValue%1").arg(used + 1));
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
            m_grid->addWidget(label, static_cast<int>(used), 0, Qt::AlignTop);
            text->setContentsMargins(0, 1, 0, 0); // what can be selected is drawn one pixel higher
            m_grid->addWidget(text, static_cast<int>(used), 1, Qt::AlignTop);
            m_rows.append(qMakePair(label, text));
        }
        m_rows[used].first->setText(name);
        m_rows[used].second->setText(value);
        m_rows[used].second->setAccessibleName(name);
        ++used;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setVisible(i < used);
        m_rows[i].second->setVisible(i < used);
    }
}

} // namespace Slipway
