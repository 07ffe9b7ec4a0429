// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "cluster/specfields.h"
#include "cluster/yamltree.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace Slipway {

/// What went wrong and what was noticed while a file is read; shared by the readers of its parts.
struct ReadLog
{
    QString fileName;
    std::optional<Error> error; ///< the first one
    Findings warnings;          ///< unknown keys: kept in the file, not understood
    QStringList knownPaths;     ///< keys that were asked for, without list indices: "servers.cpus"

    void fail(const YamlNode &node, const QString &message);
    void unknownKey(const YamlNode::Entry &entry, const QString &path, const QStringList &known);
};

/// YAML tree → spec. Each call takes one key; finish() reports the keys nobody asked for.
class SpecReader
{
public:
    static constexpr bool reading = true;

    SpecReader(const YamlNode &map, const QString &path, ReadLog &log);
    void finish();

    void required(const char *key, QString &value);
    void text(const char *key, QString &value, const QString &standard);
    void number(const char *key, int &value, int standard);
    void number(const char *key, qint64 &value, qint64 standard);
    /// A number that is 0 when nobody stated it, so a file may not state 0.
    void port(const char *key, int &value, int standard);
    void flag(const char *key, bool &value, bool standard);
    void range(const char *key, int &first, int &last, int standardFirst, int standardLast);
    void texts(const char *key, QStringList &values, const QStringList &standard);
    void textMap(const char *key, QMap<QString, QString> &values);
    /// A key somebody might write a secret behind: it is refused.
    void noSecret(const char *key);

    template<typename E>
    void choice(const char *key, E &value, std::initializer_list<std::pair<const char *, E>> words)
    {
        const YamlNode *node = take(key);
        if (!node)
            return;
        QStringList known;
        for (const auto &[word, meaning] : words) {
            if (node->kind == YamlNode::Kind::Scalar && node->text == QLatin1String(word)) {
                value = meaning;
                return;
            }
            known << QString::fromLatin1(word);
        }
        expected(*node, known.join(QStringLiteral(", ")));
    }
    template<typename T>
    void part(const char *key, T &value, const T &standard)
    {
        const YamlNode *node = take(key);
        if (!node || !isMap(*node))
            return;
        SpecReader inner(*node, pathOf(key), m_log);
        fields(inner, value, standard);
        inner.finish();
    }
    template<typename T>
    void optionalPart(const char *key, std::optional<T> &value)
    {
        const YamlNode *node = m_map.value(QString::fromLatin1(key));
        if (node && node->kind != YamlNode::Kind::Null)
            value.emplace();
        T unused;
        part(key, value ? *value : unused, T{});
    }
    template<typename T>
    void list(const char *key, QVector<T> &values)
    {
        const YamlNode *node = take(key);
        if (!node || !isList(*node))
            return;
        values.reserve(static_cast<qsizetype>(node->items.size()));
        for (const YamlNode &item : node->items) {
            if (!isMap(item))
                return;
            T value{};
            SpecReader inner(item, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(values.size()), m_log);
            fields(inner, value, T{});
            inner.finish();
            values.append(std::move(value));
        }
    }

private:
    /// The value of \a key, nullptr when absent or null; remembers that it is known.
    const YamlNode *take(const char *key);
    bool isMap(const YamlNode &node);
    bool isList(const YamlNode &node);
    bool readText(const YamlNode &node, QString &value);
    void expected(const YamlNode &node, const QString &what);
    QString pathOf(const char *key) const;

    const YamlNode &m_map;
    QString m_path;
    ReadLog &m_log;
    QStringList m_known;
};

} // namespace Slipway
