// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shellquote.h"

namespace Slipway {

QString shellQuoted(const QString &text)
{
    static const QString plain = QStringLiteral("@%+=:,./-_");
    const bool bare = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (bare)
        return text;
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

QString shellDisplay(const QStringList &argv)
{
    QStringList words;
    for (const QString &word : argv)
        words << shellQuoted(word);
    return words.join(QLatin1Char(' '));
}

} // namespace Slipway
