// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmversion.h"

#include <QRegularExpression>

namespace Slipway {

std::optional<SlurmVersion> SlurmVersion::parse(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("(?<![0-9.])(\\d{2})\\.(\\d{2})(?:\\.(\\d{1,2}))?(?![0-9.])"));
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SlurmVersion{match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).isEmpty() ? -1 : match.captured(3).toInt()};
}

QString SlurmVersion::toString() const
{
    const QString release = QStringLiteral("%1.%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
    return patch < 0 ? release : release + QLatin1Char('.') + QString::number(patch);
}

} // namespace Slipway
