// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/yamltree.h"

#include <QRegularExpression>
#include <QSet>

namespace Slipway {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// A letter, '/' or '~', then letters, digits and a few signs, with at most one ':' in the middle. By hand: this
/// runs a hundred thousand times for a large cluster.
bool isPlainWord(const QString &text)
{
    static const QString signs = QStringLiteral("_./+@~-");
    if (text.isEmpty() || !(isAsciiLetter(text[0]) || text[0] == QLatin1Char('/') || text[0] == QLatin1Char('~')))
        return false;
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon == text.size() - 1)
        return false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (i != colon && !isAsciiLetter(text[i]) && !isAsciiDigit(text[i]) && !signs.contains(text[i]))
            return false;
    }
    return true;
}

/// An IPv4 address, with a prefix length perhaps: three dots keep YAML from reading a number.
bool isPlainAddress(const QString &text)
{
    if (text.isEmpty() || text.size() > 18 || !isAsciiDigit(text[0]))
        return false;
    static const QRegularExpression address(QStringLiteral("\\A\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?:/\\d{1,2})?\\z"));
    return address.match(text).hasMatch();
}

/// True when \a text, written without quotes, is read as this very text by YAML 1.1 and 1.2.
bool isSafePlain(const QString &text)
{
    static const QSet<QString> words = {
        QStringLiteral("y"), QStringLiteral("n"), QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("on"),
        QStringLiteral("off"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("~"),
        QStringLiteral("nan"), QStringLiteral("inf"),
    };
    return (isPlainWord(text) || isPlainAddress(text)) && !(text.size() <= 5 && words.contains(text.toLower()));
}

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char32_t c : text.toStdU32String()) {
        if (c == U'"' || c == U'\\')
            out += '\\';
        if (c == U'\n')
            out += "\\n";
        else if (c == U'\t')
            out += "\\t";
        else if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff)
            out += "\\u" + QByteArray::number(uint(c), 16).rightJustified(4, '0');
        else
            out += QString::fromUcs4(&c, 1).toUtf8();
    }
    return out + '"';
}

void writeNode(const YamlNode &node, int indent, QByteArray &out);

void writeValue(const YamlNode &node, int indent, QByteArray &out)
{
    const bool emptyList = node.kind == YamlNode::Kind::List && node.items.empty();
    const bool emptyMap = node.kind == YamlNode::Kind::Map && node.entries.empty();
    if (node.kind == YamlNode::Kind::Scalar || node.kind == YamlNode::Kind::Null || emptyList || emptyMap) {
        out += ' ';
        out += emptyList ? QByteArray("[]") : emptyMap ? QByteArray("{}") : writeYamlScalar(node);
        out += '\n';
        return;
    }
    out += '\n';
    writeNode(node, indent, out);
}

void writeNode(const YamlNode &node, int indent, QByteArray &out)
{
    const QByteArray margin(indent, ' ');
    for (const YamlNode &item : node.items) {
        out += margin + '-';
        if (item.kind == YamlNode::Kind::Map && !item.entries.empty()) {
            QByteArray block;
            writeNode(item, indent + 2, block);
            out += ' ' + block.mid(indent + 2);
        } else {
            writeValue(item, indent + 2, out);
        }
    }
    for (const YamlNode::Entry &entry : node.entries) {
        out += margin + writeYamlScalar(YamlNode::scalar(entry.key, false)) + ':';
        writeValue(entry.node, indent + 2, out);
    }
}

} // namespace

QByteArray writeYamlScalar(const YamlNode &scalar)
{
    if (scalar.kind == YamlNode::Kind::Null)
        return "null";
    return scalar.plain || isSafePlain(scalar.text) ? scalar.text.toUtf8() : quoted(scalar.text);
}

QByteArray writeYaml(const YamlNode &node, int indent)
{
    QByteArray out;
    writeNode(node, indent, out);
    return out;
}

} // namespace Slipway
