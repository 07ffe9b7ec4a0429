// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Slipway {

/// A YAML document as a plain value: what the cluster file may use of YAML, and no more. Anchors,
/// aliases, merge keys, duplicate keys, several documents and deep nesting are refused by the parser,
/// so walking a tree always ends.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };
    struct Entry;

    Kind kind = Kind::Null;
    QString text;       ///< Scalar
    bool plain = true;  ///< Scalar: without quotes, so that numbers and true/false may be meant
    int line = 0;       ///< 1-based, of the value
    int column = 0;     ///< 1-based, bytes
    std::vector<YamlNode> items;
    std::vector<Entry> entries;

    const YamlNode *value(const QString &key) const;
    static YamlNode scalar(const QString &text, bool plain);
    /// Same content, whatever the quotes and places.
    bool sameAs(const YamlNode &other) const;
};

struct YamlNode::Entry
{
    QString key;
    int line = 0; ///< of the key
    int column = 0;
    YamlNode node;
};

inline constexpr int deepestYaml = 32;
inline constexpr int mostYamlNodes = 400000;

/// Errors: Parse, where = "FILE:LINE:COLUMN".
Result<YamlNode> parseYaml(const QByteArray &text, const QString &fileName);

/// Block style, two spaces, every text in double quotes that YAML 1.1 or 1.2 could take for something else.
QByteArray writeYaml(const YamlNode &node, int indent = 0);
/// One scalar as it stands in a file.
QByteArray writeYamlScalar(const YamlNode &scalar);

} // namespace Slipway
