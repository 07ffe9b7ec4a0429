// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/specfields.h"
#include "cluster/yamltree.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace Slipway {

/// Spec → YAML tree; values equal to their default are left out, so better defaults of later
/// versions reach old files.
class SpecWriter
{
public:
    static constexpr bool reading = false;

    SpecWriter() { m_node.kind = YamlNode::Kind::Map; }
    YamlNode take() { return std::move(m_node); }

    void required(const char *key, const QString &value) { add(key, YamlNode::scalar(value, false)); }
    void text(const char *key, const QString &value, const QString &standard)
    {
        if (value != standard)
            required(key, value);
    }
    template<typename N>
    void number(const char *key, N value, std::type_identity_t<N> standard)
    {
        if (value != standard)
            add(key, YamlNode::scalar(QString::number(value), true));
    }
    void port(const char *key, int value, int standard) { number(key, value, standard); }
    void flag(const char *key, bool value, bool standard)
    {
        if (value != standard)
            add(key, YamlNode::scalar(value ? QStringLiteral("true") : QStringLiteral("false"), true));
    }
    void range(const char *key, int first, int last, int standardFirst, int standardLast)
    {
        if (first != standardFirst || last != standardLast)
            add(key, YamlNode::scalar(QStringLiteral("%1-%2").arg(first).arg(last), true));
    }
    void texts(const char *key, const QStringList &values, const QStringList &standard)
    {
        if (values == standard)
            return;
        YamlNode list;
        list.kind = YamlNode::Kind::List;
        for (const QString &value : values)
            list.items.push_back(YamlNode::scalar(value, false));
        add(key, std::move(list));
    }
    void textMap(const char *key, const QMap<QString, QString> &values)
    {
        YamlNode map;
        map.kind = YamlNode::Kind::Map;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            map.entries.push_back({it.key(), 0, 0, YamlNode::scalar(it.value(), false)});
        if (!map.entries.empty())
            add(key, std::move(map));
    }
    template<typename E>
    void choice(const char *key, E value, std::initializer_list<std::pair<const char *, E>> words)
    {
        for (const auto &[word, meaning] : words) {
            if (meaning == value)
                add(key, YamlNode::scalar(QString::fromLatin1(word), true));
        }
    }
    template<typename T>
    void part(const char *key, T &value, const T &standard)
    {
        SpecWriter inner;
        fields(inner, value, standard);
        if (!inner.m_node.entries.empty())
            add(key, inner.take());
    }
    template<typename T>
    void optionalPart(const char *key, std::optional<T> &value)
    {
        if (value)
            part(key, *value, T{});
    }
    template<typename T>
    void list(const char *key, QVector<T> &values)
    {
        YamlNode node;
        node.kind = YamlNode::Kind::List;
        for (T &value : values) {
            SpecWriter inner;
            fields(inner, value, T{});
            node.items.push_back(inner.take());
        }
        if (!node.items.empty())
            add(key, std::move(node));
    }

private:
    void add(const char *key, YamlNode node) { m_node.entries.push_back({QString::fromLatin1(key), 0, 0, std::move(node)}); }

    YamlNode m_node;
};

} // namespace Slipway
