// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventcsv.h"

#include <QDateTime>

#include <algorithm>

namespace Slipway {

namespace {
QString severityName(ClusterEvent::Severity severity)
{
    switch (severity) {
    case ClusterEvent::Severity::Good: return QStringLiteral("good");
    case ClusterEvent::Severity::Warning: return QStringLiteral("warning");
    case ClusterEvent::Severity::Bad: return QStringLiteral("bad");
    case ClusterEvent::Severity::Info: break;
    }
    return QStringLiteral("info");
}

/// Spreadsheets also look past blanks, and take the full-width signs of East Asian keyboards.
bool looksLikeFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
    const QString start = text.trimmed();
    return !text.isEmpty() && (signs.contains(text.at(0)) || (!start.isEmpty() && signs.contains(start.at(0))));
}

QString field(QString text)
{
    text.remove(QChar(0));
    if (looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    if (!quoted)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}
} // namespace

QByteArray eventsCsv(const QVector<ClusterEvent> &events)
{
    QByteArray csv("time,kind,severity,subject,before,after,reason\r\n");
    for (const ClusterEvent &event : events) {
        const QString time = QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC).toString(Qt::ISODateWithMs);
        const QStringList fields{time,
                                 field(event.kind),
                                 severityName(event.severity),
                                 field(event.subject),
                                 field(event.before),
                                 field(event.after),
                                 field(event.reason)};
        csv += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace Slipway
