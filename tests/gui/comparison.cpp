// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparison.h"

#include <QRegularExpression>

#include <cmath>

namespace Slipway {

void Comparison::same(const QString &what, const QString &shown, const QString &wanted)
{
    ++m_count;
    if (shown != wanted)
        m_wrong << QStringLiteral("%1: “%2” is shown, wanted “%3”").arg(what, shown, wanted);
}

void Comparison::near(const QString &what, const QString &shown, double wanted, double by)
{
    static const QRegularExpression number(QStringLiteral("-?[0-9]+(\\.[0-9]+)?"));
    const QRegularExpressionMatch match =
        number.match(QString(shown).remove(QLatin1Char(','))); // of a thousand
    ++m_count;
    if (!match.hasMatch() || std::abs(match.captured().toDouble() - wanted) > by)
        m_wrong << QStringLiteral("%1: “%2” is shown, wanted about %3").arg(what, shown).arg(wanted);
}

void Comparison::like(const QString &what, const QString &shown, const char *pattern)
{
    ++m_count;
    if (!QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
             .match(shown)
             .hasMatch())
        m_wrong << QStringLiteral("%1: “%2” is shown, wanted %3").arg(what, shown, QLatin1String(pattern));
}

} // namespace Slipway
