// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/yamlreading.h"

namespace Slipway {

namespace {
const YamlNode nothing;

/// What YAML 1.1 readers take for true or false when it stands without quotes.
bool isBooleanWord(const QString &key)
{
    static const QStringList words{QStringLiteral("on"),  QStringLiteral("off"), QStringLiteral("yes"),
                                   QStringLiteral("no"),  QStringLiteral("y"),   QStringLiteral("n"),
                                   QStringLiteral("true"), QStringLiteral("false")};
    return words.contains(key.toLower());
}
} // namespace

void YamlReading::fail(int line, int column, const QString &text)
{
    if (!m_error)
        m_error = Error{Error::Code::Parse, text, {}, QStringLiteral("%1:%2:%3").arg(m_fileName).arg(line).arg(column)};
}

bool YamlReading::isMap(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::Map) {
        fail(node, QStringLiteral("This must be a map."));
        return false;
    }
    for (const YamlNode::Entry &entry : node.entries) {
        if (isBooleanWord(entry.key)) {
            fail(entry.line, entry.column, QStringLiteral("YAML 1.1 takes the key '%1' for a boolean.").arg(entry.key));
            return false;
        }
    }
    return true;
}

bool YamlReading::isMap(const YamlNode &node, std::initializer_list<const char *> keys)
{
    if (!isMap(node))
        return false;
    for (const YamlNode::Entry &entry : node.entries) {
        const auto known = std::any_of(keys.begin(), keys.end(),
                                       [&](const char *key) { return entry.key == QLatin1String(key); });
        if (!known) {
            fail(entry.line, entry.column, QStringLiteral("Nobody reads the key '%1'.").arg(entry.key));
            return false;
        }
    }
    return true;
}

const YamlNode &YamlReading::need(const YamlNode &map, const char *key)
{
    const YamlNode *node = map.value(QLatin1String(key));
    if (!node) {
        fail(map, QStringLiteral("The key '%1' is missing.").arg(QLatin1String(key)));
        return nothing;
    }
    return *node;
}

QString YamlReading::text(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.text.trimmed().isEmpty()) {
        fail(node, QStringLiteral("This must be a text."));
        return {};
    }
    return node.text.trimmed();
}

QString YamlReading::text(const YamlNode &map, const char *key)
{
    const YamlNode *node = map.value(QLatin1String(key));
    return node ? text(*node) : QString();
}

QStringList YamlReading::texts(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::List)
        return {text(node)};
    QStringList list;
    for (const YamlNode &item : node.items)
        list << text(item);
    return list;
}

QStringList YamlReading::texts(const YamlNode &map, const char *key)
{
    const YamlNode *node = map.value(QLatin1String(key));
    return node ? texts(*node) : QStringList();
}

int YamlReading::number(const YamlNode &node)
{
    bool ok = false;
    const int value = node.text.toInt(&ok);
    if (node.kind != YamlNode::Kind::Scalar || !ok)
        fail(node, QStringLiteral("This must be a whole number."));
    return ok ? value : 0;
}

bool YamlReading::boolean(const YamlNode &node)
{
    if (node.text != QLatin1String("true") && node.text != QLatin1String("false"))
        fail(node, QStringLiteral("This must be true or false."));
    return node.text == QLatin1String("true");
}

QRegularExpression YamlReading::expression(const YamlNode &node)
{
    // As it stands: a blank at either end of an expression means something.
    QRegularExpression expression(node.text, QRegularExpression::MultilineOption);
    if (text(node).isEmpty() || !expression.isValid())
        fail(node, QStringLiteral("Not a regular expression: %1").arg(expression.errorString()));
    return expression;
}

QVector<QRegularExpression> YamlReading::expressions(const YamlNode &map, const char *key)
{
    QVector<QRegularExpression> list;
    const YamlNode *node = map.value(QLatin1String(key));
    if (!node)
        return list;
    if (node->kind != YamlNode::Kind::List)
        return {expression(*node)};
    for (const YamlNode &item : node->items)
        list << expression(item);
    return list;
}

} // namespace Slipway
