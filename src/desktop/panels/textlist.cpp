// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/textlist.h"

#include "slurm/hostlist.h"

#include <QProcess>

namespace Slipway {

QStringList listOf(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    if (text.contains(QLatin1Char('['))) {
        if (const Result<QStringList> names = expandHostlist(QString(text).remove(QLatin1Char(' '))))
            return *names;
    }
    QStringList list;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            list << part.trimmed();
    }
    return list;
}

QString listText(const QStringList &list)
{
    return list.join(QStringLiteral(", "));
}

QString normalList(const QString &typed)
{
    return listText(listOf(typed));
}

QStringList commandOf(const QString &typed)
{
    return QProcess::splitCommand(typed);
}

QString commandText(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words) {
        const bool plain = !word.isEmpty() && !word.contains(QLatin1Char(' ')) && !word.contains(QLatin1Char('"'));
        // splitCommand() reads three quotes as one that is meant.
        quoted << (plain ? word : QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"\"")) + QLatin1Char('"'));
    }
    return quoted.join(QLatin1Char(' '));
}

} // namespace Slipway
