// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/widgets/usecard.h"

#include "desktop/launch/thinbar.h"
#include "desktop/widgets/textlabel.h"

#include <QVBoxLayout>

namespace Slipway {

UseCard::UseCard(QWidget *parent)
    : Card(parent), m_title(new TextLabel({}, TextLabel::Hint, this)), m_value(new TextLabel({}, TextLabel::Title, this)),
      m_rest(new TextLabel({}, TextLabel::Hint, this)), m_below(new TextLabel({}, TextLabel::Hint, this)), m_bar(new ThinBar(this))
{
    m_title->setObjectName(QStringLiteral("useTitle"));
    m_value->setObjectName(QStringLiteral("useValue"));
    m_rest->setObjectName(QStringLiteral("useRest"));
    m_below->setObjectName(QStringLiteral("useBelow"));
    m_below->setWordWrap(true);
    m_value->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(6);
    numbers->addWidget(m_value);
    numbers->addWidget(m_rest, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(numbers);
    column->addWidget(m_bar);
    column->addWidget(m_below);
    column->addStretch(1);
}

void UseCard::setUse(const QString &title, const QString &value, const QString &rest, double part)
{
    constexpr int steps = 1000;
    m_title->setText(title);
    m_value->setText(value);
    const bool bar = part >= 0;
    m_rest->setText(rest);
    m_rest->setVisible(bar && !rest.isEmpty());
    m_below->setText(rest);
    m_below->setVisible(!bar && !rest.isEmpty());
    m_bar->setVisible(bar);
    m_bar->setRange(0, steps);
    m_bar->setValue(qRound(qBound(0.0, part, 1.0) * steps));
    m_bar->setAccessibleName(title);
    setAccessibleName(QStringList{title, value, rest}.join(QLatin1Char(' ')));
}

} // namespace Slipway
