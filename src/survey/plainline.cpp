// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/plainline.h"

namespace Slipway {

QString plainLine(const QString &text)
{
    constexpr qsizetype longest = 1000;
    QString result;
    for (const QChar c : text) {
        if (c.isSpace())
            result.append(QLatin1Char(' '));
        else if (c.isPrint() || c.isSurrogate())
            result.append(c);
    }
    return result.trimmed().left(longest);
}

QString plainLine(const QByteArray &bytes)
{
    return plainLine(QString::fromUtf8(bytes));
}

} // namespace Slipway
