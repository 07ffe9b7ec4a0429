// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/specreader.h"

#include "cluster/clustertr.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Slipway {

namespace {

/// Letters to change, add or drop to get from \a a to \a b.
qsizetype editDistance(const QString &a, const QString &b)
{
    QVector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

QString found(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null: return ClusterTr::tr("nothing");
    case YamlNode::Kind::List: return ClusterTr::tr("a list");
    case YamlNode::Kind::Map: return ClusterTr::tr("a group of keys");
    case YamlNode::Kind::Scalar: break;
    }
    return ClusterTr::tr("“%1”").arg(node.text.left(60));
}

/// Decimal digits only: no octal, no exponent, no "1_000".
bool parseNumber(const YamlNode &node, qint64 &value)
{
    static const QRegularExpression decimal(QStringLiteral("\\A-?(?:0|[1-9][0-9]{0,17})\\z"));
    if (node.kind != YamlNode::Kind::Scalar || !node.plain || !decimal.match(node.text).hasMatch())
        return false;
    value = node.text.toLongLong();
    return true;
}

} // namespace

void ReadLog::fail(const YamlNode &node, const QString &message)
{
    if (!error)
        error = Error{Error::Code::Parse, message, {}, QStringLiteral("%1:%2:%3").arg(fileName).arg(node.line).arg(node.column)};
}

void ReadLog::unknownKey(const YamlNode::Entry &entry, const QString &path, const QStringList &known)
{
    QString nearest;
    qsizetype best = 3;
    for (const QString &key : known) {
        const qsizetype distance = editDistance(entry.key.left(40), key);
        if (distance < best) {
            best = distance;
            nearest = key;
        }
    }
    const QString message = nearest.isEmpty()
                                ? ClusterTr::tr("The key “%1” is not known; it is kept as it is.").arg(entry.key.left(60))
                                : ClusterTr::tr("The key “%1” is not known; it is kept as it is. Did you mean “%2”?")
                                      .arg(entry.key.left(60), nearest);
    warnings.append({QStringLiteral("file.key.unknown"), Finding::Severity::Warning,
                     path.isEmpty() ? entry.key : path + QLatin1Char('.') + entry.key, message, {}, {}, {}});
}

SpecReader::SpecReader(const YamlNode &map, const QString &path, ReadLog &log) : m_map(map), m_path(path), m_log(log) {}

void SpecReader::noSecret(const char *key)
{
    const YamlNode *node = m_map.value(QString::fromLatin1(key));
    if (!node)
        return;
    m_log.fail(*node, ClusterTr::tr("No secret belongs in this file. Take the line “%1” out; Slipway asks for it, and keeps it "
                                    "in the keychain.")
                          .arg(QString::fromLatin1(key)));
}

void SpecReader::finish()
{
    for (const YamlNode::Entry &entry : m_map.entries) {
        // Keys that start with "x-" belong to the person and their tools.
        if (!m_known.contains(entry.key) && !entry.key.startsWith(QLatin1String("x-")))
            m_log.unknownKey(entry, m_path, m_known);
    }
}

const YamlNode *SpecReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known << name;
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    if (m_map.value(name))
        m_log.knownPaths << pathOf(key).remove(index);
    const YamlNode *node = m_map.value(name);
    return node && node->kind != YamlNode::Kind::Null ? node : nullptr;
}

QString SpecReader::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + QLatin1Char('.') + QString::fromLatin1(key);
}

void SpecReader::expected(const YamlNode &node, const QString &what)
{
    m_log.fail(node, ClusterTr::tr("Expected %1 for “%2”, found %3.").arg(what, m_known.value(m_known.size() - 1), found(node)));
}

bool SpecReader::isMap(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::Map)
        expected(node, ClusterTr::tr("a group of keys"));
    return node.kind == YamlNode::Kind::Map;
}

bool SpecReader::isList(const YamlNode &node)
{
    if (node.kind != YamlNode::Kind::List)
        expected(node, ClusterTr::tr("a list"));
    return node.kind == YamlNode::Kind::List;
}

bool SpecReader::readText(const YamlNode &node, QString &value)
{
    if (node.kind != YamlNode::Kind::Scalar) {
        expected(node, ClusterTr::tr("a text"));
        return false;
    }
    value = node.text;
    return true;
}

void SpecReader::required(const char *key, QString &value)
{
    text(key, value, value);
}

void SpecReader::text(const char *key, QString &value, const QString &)
{
    if (const YamlNode *node = take(key))
        readText(*node, value);
}

void SpecReader::number(const char *key, qint64 &value, qint64)
{
    const YamlNode *node = take(key);
    if (node && !parseNumber(*node, value))
        expected(*node, ClusterTr::tr("a whole number"));
}

void SpecReader::number(const char *key, int &value, int)
{
    qint64 wide = value;
    const YamlNode *node = take(key);
    if (!node)
        return;
    if (!parseNumber(*node, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        expected(*node, ClusterTr::tr("a whole number"));
    else
        value = static_cast<int>(wide);
}

void SpecReader::port(const char *key, int &value, int standard)
{
    number(key, value, standard);
    const YamlNode *node = m_map.value(QLatin1String(key));
    qint64 stated = 0;
    if (node && parseNumber(*node, stated) && stated == 0)
        expected(*node, ClusterTr::tr("a port from 1 to 65535"));
}

void SpecReader::flag(const char *key, bool &value, bool)
{
    const YamlNode *node = take(key);
    if (!node)
        return;
    if (node->kind == YamlNode::Kind::Scalar && node->plain && (node->text == QLatin1String("true") || node->text == QLatin1String("false")))
        value = node->text == QLatin1String("true");
    else
        expected(*node, ClusterTr::tr("true or false"));
}

void SpecReader::range(const char *key, int &first, int &last, int, int)
{
    static const QRegularExpression grammar(QStringLiteral("\\A(\\d{1,7})\\s*-\\s*(\\d{1,7})\\z"));
    const YamlNode *node = take(key);
    if (!node)
        return;
    const QRegularExpressionMatch match = grammar.match(node->text);
    if (node->kind != YamlNode::Kind::Scalar || !match.hasMatch()) {
        expected(*node, ClusterTr::tr("a range such as 60001-60063"));
        return;
    }
    first = match.captured(1).toInt();
    last = match.captured(2).toInt();
}

void SpecReader::texts(const char *key, QStringList &values, const QStringList &)
{
    const YamlNode *node = take(key);
    if (!node)
        return;
    values.clear();
    if (node->kind == YamlNode::Kind::Scalar) {
        values << node->text;
        return;
    }
    if (!isList(*node))
        return;
    for (const YamlNode &item : node->items) {
        QString value;
        if (readText(item, value))
            values << value;
    }
}

void SpecReader::textMap(const char *key, QMap<QString, QString> &values)
{
    const YamlNode *node = take(key);
    if (!node || !isMap(*node))
        return;
    m_log.knownPaths << m_log.knownPaths.last() + QStringLiteral(".*");
    for (const YamlNode::Entry &entry : node->entries) {
        QString value;
        if (entry.node.kind == YamlNode::Kind::Null || readText(entry.node, value))
            values.insert(entry.key, value);
    }
}

} // namespace Slipway
