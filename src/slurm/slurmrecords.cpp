// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmrecords.h"
#include "slurm/jobline.h"
#include "slurm/jsonvalues.h"

#include <QJsonDocument>

namespace Slipway {

namespace {
using Fields = QVector<QPair<QString, QString>>;

void appendFields(QByteArrayView part, const std::vector<FreeText> &texts, Fields &fields)
{
    FieldCursor cursor(part, texts);
    while (cursor.next())
        fields.append({QString::fromUtf8(cursor.key()), QString::fromUtf8(cursor.value())});
}

/// Objects inside become "maximums.time"; a number in Slurm's object becomes the number.
void appendJson(const QString &lead, const QJsonObject &object, Fields &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = lead + it.key();
        const QJsonObject inside = it->toObject();
        if (it->isString()) {
            fields.append({key, it->toString()});
        } else if (inside.contains(QLatin1String("set")) && inside.contains(QLatin1String("number"))) {
            const JsonNumber number = JsonNumber::of(*it);
            fields.append({key, number.infinite ? QStringLiteral("UNLIMITED")
                                : number.set    ? QString::number(number.number, 'g', 16)
                                                : QString()});
        } else if (it->isObject()) {
            appendJson(key + QLatin1Char('.'), inside, fields);
        } else {
            const QByteArray text = QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact);
            fields.append({key, QString::fromUtf8(text.mid(1, text.size() - 2))});
        }
    }
}

Fields jsonFields(const QByteArray &record)
{
    Fields fields;
    appendJson(QString(), QJsonDocument::fromJson(record).object(), fields);
    return fields;
}

Fields jobFields(QByteArrayView record)
{
    Fields fields;
    const JobLine job = JobLine::cut(record);
    appendFields(job.ids, jobTexts(), fields);
    fields.append({QStringLiteral("JobName"), QString::fromUtf8(job.name)});
    if (job.forged)
        return fields;
    appendFields(job.owner, jobTexts(), fields);
    fields.append({QStringLiteral("Account"), QString::fromUtf8(job.account)});
    appendFields(job.quality, jobTexts(), fields);
    appendFields(job.rest, jobTexts(), fields);
    return fields;
}
} // namespace

QVector<QPair<QString, QString>> fieldsOf(const QByteArray &record)
{
    if (record.startsWith("JobId="))
        return jobFields(record);
    Fields fields;
    if (record.startsWith('{'))
        return jsonFields(record);
    appendFields(record, nodeTexts(), fields);
    return fields;
}

qint64 parseSlurmDuration(QStringView text)
{
    // [days-]hours:minutes:seconds, or minutes:seconds
    qint64 days = 0;
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    bool fine = true;
    if (dash >= 0) {
        days = text.first(dash).toLongLong(&fine);
        text = text.sliced(dash + 1);
    }
    const QList<QStringView> parts = text.split(QLatin1Char(':'));
    if (!fine || days < 0 || days > 100000000 || parts.size() > 3 || (parts.size() < 2 && dash < 0))
        return -1;
    qint64 seconds = 0;
    for (QStringView part : parts) {
        const int number = part.toInt(&fine);
        if (!fine || number < 0)
            return -1;
        seconds = seconds * 60 + number;
    }
    if (dash >= 0) {
        for (qsizetype i = parts.size(); i < 3; ++i) // "1-12" and "1-12:30" begin with the hours
            seconds *= 60;
    }
    return days * 86400 + seconds;
}

} // namespace Slipway
