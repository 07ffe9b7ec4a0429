// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Slipway {

/// A number in any of the shapes that Slurm gives it: plain, {set, infinite, number}, null, or one of its old
/// marks for "none" (0xfffffffe) and "without end" (0xffffffff).
struct JsonNumber
{
    bool set = false;
    bool infinite = false;
    double number = 0;

    static JsonNumber of(const QJsonValue &value);
    qint64 toInt(qint64 otherwise) const;
};

/// Reads an object by key, whatever the types in there.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &object) : m_object(object) {}
    QString text(const char *key) const;
    /// The first of \a keys that is there and not empty.
    QString text(std::initializer_list<const char *> keys) const;
    qint64 number(const char *key, qint64 otherwise) const { return raw(key).toInt(otherwise); }
    JsonNumber raw(const char *key) const { return JsonNumber::of(m_object.value(QLatin1String(key))); }
    /// A list of words, or one word, or words joined with commas.
    QStringList words(const char *key) const;
    JsonFields inside(const char *key) const
    {
        return JsonFields(m_object.value(QLatin1String(key)).toObject());
    }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    bool isTrue(const char *key) const { return m_object.value(QLatin1String(key)).toBool(); }
    QByteArray compact() const;

private:
    QJsonObject m_object;
};

struct JsonAnswer
{
    QJsonObject root;
    QJsonArray records;

    /// \a key names the list. Errors as in slurmjson.h.
    static Result<JsonAnswer> parse(const QByteArray &json, const char *key);
};

} // namespace Slipway
