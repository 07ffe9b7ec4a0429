// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/yamlpatch.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Slipway {

namespace {

int indentOf(const QByteArray &line)
{
    int indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

bool isBlankOrComment(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

/// Edits a list of lines from the bottom up, so that line numbers of the tree stay true.
class Patcher
{
public:
    Patcher(const QByteArray &text, const QStringList &known) : m_lines(text.split('\n')), m_known(known.cbegin(), known.cend()) {}

    void map(const YamlNode &before, const YamlNode &after, const QString &path, int indent);
    QByteArray result()
    {
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.first > b.first; });
        for (const Edit &edit : m_edits) {
            m_lines.remove(edit.first, edit.count);
            for (qsizetype i = 0; i < edit.lines.size(); ++i)
                m_lines.insert(edit.first + i, edit.lines[i]);
        }
        return m_lines.join('\n');
    }

private:
    struct Edit
    {
        qsizetype first;
        qsizetype count;
        QList<QByteArray> lines;
    };

    void value(const YamlNode::Entry &before, const YamlNode &after, const QString &path);
    void list(const YamlNode::Entry &before, const YamlNode &after, const QString &path);
    bool scalarInPlace(const YamlNode &before, const YamlNode &after);
    void replaceEntry(const YamlNode::Entry &before, const YamlNode &after);

    /// Line after the last line of the block that starts at \a first (0-based) with \a indent columns
    /// before its key or dash; comments and blank lines at its end are left to what follows.
    qsizetype endOfBlock(qsizetype first, int indent) const
    {
        qsizetype end = first + 1;
        for (qsizetype i = first + 1; i < m_lines.size(); ++i) {
            if (isBlankOrComment(m_lines[i]))
                continue;
            const int at = indentOf(m_lines[i]);
            const bool dashOfKey = at == indent && m_lines[i].mid(at).startsWith('-') && !m_lines[first].mid(indent).startsWith('-');
            if (at < indent || (at == indent && !dashOfKey))
                break;
            end = i + 1;
        }
        return end;
    }
    QList<QByteArray> blockLines(const QString &key, const YamlNode &node, int indent) const
    {
        YamlNode map;
        map.kind = YamlNode::Kind::Map;
        map.entries.push_back({key, 0, 0, node});
        QByteArray text = writeYaml(map, indent);
        text.chop(1);
        return text.split('\n');
    }

    QList<QByteArray> m_lines;
    QSet<QString> m_known;
    QList<Edit> m_edits;
};

QString join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

bool Patcher::scalarInPlace(const YamlNode &before, const YamlNode &after)
{
    if (before.kind != YamlNode::Kind::Scalar || after.kind != YamlNode::Kind::Scalar)
        return false;
    QByteArray &line = m_lines[before.line - 1];
    const QByteArray rest = line.mid(before.column - 1);
    // The old value's own spelling, in the three forms people write on one line.
    const QByteArray text = before.text.toUtf8();
    for (const QByteArray &spelling : {text, '"' + text + '"', '\'' + text + '\''}) {
        if (rest.startsWith(spelling)) {
            const QByteArray tail = rest.mid(spelling.size());
            const QByteArray trimmed = tail.trimmed();
            if (!trimmed.isEmpty() && !(trimmed.startsWith('#') && tail.startsWith(' ')))
                return false;
            line = line.left(before.column - 1) + writeYamlScalar(after) + tail;
            return true;
        }
    }
    return false;
}

void Patcher::replaceEntry(const YamlNode::Entry &before, const YamlNode &after)
{
    const int indent = before.column - 1;
    const qsizetype first = before.line - 1;
    QList<QByteArray> lines = blockLines(before.key, after, indent);
    // "- name: x": the dash stands before the first key and stays.
    lines.first() = m_lines[first].left(indent) + lines.first().mid(indent);
    m_edits.append({first, endOfBlock(first, indent) - first, lines});
}

void Patcher::list(const YamlNode::Entry &before, const YamlNode &after, const QString &path)
{
    const auto &items = before.node.items;
    const bool block = before.node.kind == YamlNode::Kind::List && after.kind == YamlNode::Kind::List && !items.empty()
                       && m_lines[items.front().line - 1].trimmed().startsWith("- ")
                       && std::all_of(items.cbegin(), items.cend(), [](const YamlNode &n) { return n.kind == YamlNode::Kind::Map; });
    if (!block || after.items.empty()) {
        replaceEntry(before, after);
        return;
    }
    const int dash = indentOf(m_lines[items.front().line - 1]);
    const std::size_t common = std::min(items.size(), after.items.size());
    for (std::size_t i = 0; i < common; ++i)
        map(items[i], after.items[i], path, items[i].column - 1);
    for (std::size_t i = common; i < items.size(); ++i) {
        const qsizetype first = items[i].line - 1;
        m_edits.append({first, endOfBlock(first, dash) - first, {}});
    }
    if (after.items.size() > common) {
        YamlNode added;
        added.kind = YamlNode::Kind::List;
        added.items.assign(after.items.cbegin() + static_cast<std::ptrdiff_t>(common), after.items.cend());
        QByteArray text = writeYaml(added, dash);
        text.chop(1);
        m_edits.append({endOfBlock(items.back().line - 1, dash), 0, text.split('\n')});
    }
}

void Patcher::value(const YamlNode::Entry &before, const YamlNode &after, const QString &path)
{
    if (before.node.sameAs(after))
        return;
    if (before.node.kind == YamlNode::Kind::Map && after.kind == YamlNode::Kind::Map && !before.node.entries.empty()
        && before.node.entries.front().line > before.line) {
        map(before.node, after, path, before.node.entries.front().column - 1);
        return;
    }
    if (scalarInPlace(before.node, after))
        return;
    list(before, after, path);
}

void Patcher::map(const YamlNode &before, const YamlNode &after, const QString &path, int indent)
{
    for (const YamlNode::Entry &entry : before.entries) {
        if (const YamlNode *wanted = after.value(entry.key))
            value(entry, *wanted, join(path, entry.key));
        else if (m_known.contains(join(path, entry.key)) || m_known.contains(path + QStringLiteral(".*"))) {
            const qsizetype first = entry.line - 1;
            m_edits.append({first, endOfBlock(first, entry.column - 1) - first, {}});
        }
    }
    for (const YamlNode::Entry &entry : after.entries) {
        if (before.value(entry.key))
            continue;
        const YamlNode::Entry &last = before.entries.back();
        m_edits.append({endOfBlock(last.line - 1, last.column - 1), 0, blockLines(entry.key, entry.node, indent)});
    }
}

} // namespace

QByteArray patchYaml(const QByteArray &text, const YamlNode &before, const YamlNode &after, const QStringList &known)
{
    if (before.kind != YamlNode::Kind::Map || before.entries.empty())
        return writeYaml(after);
    Patcher patcher(text.endsWith('\n') ? text : text + '\n', known);
    patcher.map(before, after, {}, 0);
    return patcher.result();
}

} // namespace Slipway
