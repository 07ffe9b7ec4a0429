// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/plaintext.h"

#include <QStringList>

namespace Slipway {

namespace {
bool isHarmful(QChar c)
{
    const ushort u = c.unicode();
    if (u == '\n' || u == '\t')
        return false;
    const bool control = u < 0x20 || (u >= 0x7f && u < 0xa0);
    const bool direction =
        (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
    return control || direction;
}
} // namespace

QString withoutControls(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : plain) {
        if (isHarmful(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    return plain;
}

QString lastLines(const QByteArray &bytes, int count)
{
    const QStringList lines = QString::fromUtf8(bytes.right(64 * 1024)).trimmed().split(QLatin1Char('\n'));
    return withoutControls(lines.mid(qMax<qsizetype>(0, lines.size() - count)).join(QLatin1Char('\n')));
}

} // namespace Slipway
