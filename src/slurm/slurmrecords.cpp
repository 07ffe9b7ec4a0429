// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmrecords.h"
#include "slurm/jobline.h"

namespace Slipway {

namespace {
using Fields = QVector<QPair<QString, QString>>;

void appendFields(QByteArrayView part, const std::vector<FreeText> &texts, Fields &fields)
{
    FieldCursor cursor(part, texts);
    while (cursor.next())
        fields.append({QString::fromUtf8(cursor.key()), QString::fromUtf8(cursor.value())});
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
