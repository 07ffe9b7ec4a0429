// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace Slipway {

namespace {
struct JsonTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::SlurmJson)
};

constexpr double noValue32 = 4294967294.0;
constexpr double infinite32 = 4294967295.0;

/// What Slurm says in `errors`; up to 22.05 a list of texts or of objects with other keys.
QString errorsOf(const QJsonObject &root)
{
    QStringList texts;
    const QJsonArray errors = root.value(QLatin1String("errors")).toArray();
    for (const QJsonValue &value : errors) {
        const QJsonObject error = value.toObject();
        QStringList parts{value.toString(), error.value(QLatin1String("source")).toString(),
                          error.value(QLatin1String("description")).toString(),
                          error.value(QLatin1String("error")).toString()};
        parts.removeAll(QString());
        texts.append(parts.join(QStringLiteral(": ")));
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n')).left(4000);
}
} // namespace

JsonNumber JsonNumber::of(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number == infinite32)
            return {true, true, 0};
        return {number != noValue32, false, number};
    }
    if (value.isString()) { // 0.0.36 writes some numbers as texts
        bool fine = false;
        const double number = value.toString().toDouble(&fine);
        return {fine, false, fine ? number : 0};
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {};
    return {object.value(QLatin1String("set")).toBool(), object.value(QLatin1String("infinite")).toBool(),
            object.value(QLatin1String("number")).toDouble()};
}

qint64 JsonNumber::toInt(qint64 otherwise) const
{
    if (!set || infinite || !std::isfinite(number) || std::abs(number) > 9e15)
        return otherwise;
    return qint64(number);
}

QString JsonFields::text(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 16) : value.toString();
}

QString JsonFields::text(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        const QString found = text(key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList JsonFields::words(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        return value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array) {
        if (word.isString())
            list.append(word.toString());
    }
    return list;
}

QByteArray JsonFields::compact() const
{
    return QJsonDocument(m_object).toJson(QJsonDocument::Compact);
}

Result<JsonAnswer> JsonAnswer::parse(const QByteArray &json, const char *key)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    const QString start = QString::fromUtf8(json.left(200));
    if (!document.isObject())
        return Error{Error::Code::Parse,
                     JsonTr::tr("Slurm's answer is not JSON. Its version may have no JSON output."),
                     fault.errorString() + QLatin1Char('\n') + start, QString::number(fault.offset)};
    JsonAnswer answer;
    answer.root = document.object();
    const QJsonValue list = answer.root.value(QLatin1String(key));
    answer.records = list.isObject() ? QJsonArray{list} : list.toArray();
    // With records as well: 23.02 ends its list of jobs in the middle of the first, and says so here only.
    if (const QString errors = errorsOf(answer.root); !errors.isEmpty())
        return Error{Error::Code::CommandFailed, JsonTr::tr("Slurm says that it failed."), errors, {}};
    if (!list.isArray() && !list.isObject())
        return Error{Error::Code::Parse,
                     JsonTr::tr("Slurm's answer has no list \"%1\".").arg(QLatin1String(key)),
                     start,
                     {}};
    return answer;
}

} // namespace Slipway
