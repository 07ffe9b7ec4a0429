// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include "cluster/yamltree.h"

#include <QFile>
#include <QFileInfo>

namespace Slipway {

namespace {

QString text(const YamlNode &map, const char *key)
{
    const YamlNode *node = map.value(QLatin1String(key));
    return node ? node->text : QString();
}

/// Error::Code by its stable name.
Error::Code codeOf(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(Error::Code::Internal); ++code) {
        if (errorCodeName(static_cast<Error::Code>(code)) == name)
            return static_cast<Error::Code>(code);
    }
    return Error::Code::Internal;
}

Outcome outcomeOf(const YamlNode &node)
{
    Outcome outcome;
    outcome.probe = text(node, "probe");
    outcome.subject = text(node, "of");
    outcome.server = outcome.subject;
    outcome.command = outcome.probe;
    outcome.time = 1795508193000; // of the recordings
    outcome.milliseconds = 200;
    outcome.exitStatus = text(node, "exit").toInt();
    outcome.output = text(node, "output");
    while (outcome.output.endsWith(QLatin1Char('\n')))
        outcome.output.chop(1);
    const QString error = text(node, "error");
    outcome.ran = error.isEmpty();
    if (!outcome.ran)
        outcome.error = Error{codeOf(error), text(node, "says"), {}, {}};
    return outcome;
}

Result<YamlNode> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path, {}, {}};
    return parseYaml(file.readAll(), QFileInfo(path).fileName());
}

} // namespace

Result<QVector<Outcome>> readOutcomes(const QString &path)
{
    const Result<YamlNode> root = readFile(path);
    if (!root)
        return root.error();
    QVector<Outcome> outcomes;
    for (const YamlNode &item : root->items)
        outcomes << outcomeOf(item);
    return outcomes;
}

Result<Transcript> readTranscript(const QString &path)
{
    const Result<YamlNode> root = readFile(path);
    if (!root)
        return root.error();
    Transcript transcript;
    transcript.name = QFileInfo(path).completeBaseName();
    transcript.playbook = QFileInfo(QFileInfo(path).path()).fileName();
    transcript.subject = text(*root, "subject");
    transcript.conclusion = text(*root, "conclusion");
    if (const YamlNode *values = root->value(QStringLiteral("values"))) {
        for (const YamlNode::Entry &entry : values->entries)
            transcript.values.insert(entry.key, entry.node.text);
    }
    if (const YamlNode *says = root->value(QStringLiteral("says"))) {
        for (const YamlNode::Entry &entry : says->entries)
            transcript.says.insert(entry.key, entry.node.text);
    }
    if (const YamlNode *outcomes = root->value(QStringLiteral("outcomes"))) {
        for (const YamlNode &item : outcomes->items)
            transcript.outcomes << outcomeOf(item);
    }
    if (const YamlNode *without = root->value(QStringLiteral("without"))) {
        for (const YamlNode &item : without->items)
            transcript.without << item.text;
    }
    return transcript;
}

} // namespace Slipway
