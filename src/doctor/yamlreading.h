// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cluster/yamltree.h"

#include <QRegularExpression>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace Slipway {

/// Takes a YAML tree apart. Keeps the first fault; everything after it reads as empty. What it says is for who
/// wrote the file, which is part of this program, and so not translated.
class YamlReading
{
public:
    explicit YamlReading(QString fileName) : m_fileName(std::move(fileName)) {}

    const std::optional<Error> &error() const { return m_error; }
    void fail(const YamlNode &node, const QString &text) { fail(node.line, node.column, text); }
    void fail(int line, int column, const QString &text);

    /// A map with no other keys than these; keys that YAML 1.1 takes for true or false are refused.
    bool isMap(const YamlNode &node, std::initializer_list<const char *> keys);
    bool isMap(const YamlNode &node); ///< any keys
    const YamlNode &need(const YamlNode &map, const char *key);

    QString text(const YamlNode &node);
    QString text(const YamlNode &map, const char *key); ///< empty when it is not there
    QStringList texts(const YamlNode &node);            ///< one text or a list of them
    QStringList texts(const YamlNode &map, const char *key);
    int number(const YamlNode &node);
    bool boolean(const YamlNode &node);
    QRegularExpression expression(const YamlNode &node);
    QVector<QRegularExpression> expressions(const YamlNode &map, const char *key);

private:
    QString m_fileName;
    std::optional<Error> m_error;
};

} // namespace Slipway
