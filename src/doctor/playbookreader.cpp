// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/playbookreader.h"

#include "doctor/yamlreading.h"

#include <utility>

namespace Slipway {

namespace {

class PlaybookReader
{
public:
    explicit PlaybookReader(const QString &fileName) : m_fileName(fileName), m_in(fileName) {}

    Result<Playbook> read(const YamlNode &root);
    Result<QMap<QString, ProbeSpec>> readProbes(const YamlNode &root);

private:
    PlaybookScope scope(const YamlNode &node);
    Check check(const YamlNode::Entry &entry);
    Branch branch(const YamlNode &node);
    BranchCondition condition(const YamlNode &node);
    ConclusionSpec conclusion(const YamlNode::Entry &entry);
    QVector<RemedySpec> remedies(const YamlNode &map, const char *key);
    QVector<HandSpec> byHand(const YamlNode &map);
    ProbeSpec probe(const YamlNode::Entry &entry);

    QString m_fileName;
    YamlReading m_in;
};

Result<Playbook> PlaybookReader::read(const YamlNode &root)
{
    Playbook playbook;
    playbook.file = m_fileName;
    if (m_in.isMap(root, {"playbook", "title", "scope", "layer", "start", "checks", "conclusions"})) {
        playbook.id = m_in.text(m_in.need(root, "playbook"));
        playbook.title = m_in.text(m_in.need(root, "title"));
        playbook.scope = scope(m_in.need(root, "scope"));
        playbook.layer = m_in.number(m_in.need(root, "layer"));
        playbook.start = m_in.text(m_in.need(root, "start"));
        const YamlNode &checks = m_in.need(root, "checks");
        if (m_in.isMap(checks)) {
            for (const YamlNode::Entry &entry : checks.entries)
                playbook.checks.insert(entry.key, check(entry));
        }
        const YamlNode &conclusions = m_in.need(root, "conclusions");
        if (m_in.isMap(conclusions)) {
            for (const YamlNode::Entry &entry : conclusions.entries)
                playbook.conclusions << conclusion(entry);
        }
    }
    if (m_in.error())
        return *m_in.error();
    return playbook;
}

PlaybookScope PlaybookReader::scope(const YamlNode &node)
{
    static const QMap<QString, PlaybookScope> scopes{
        {QStringLiteral("cluster"), PlaybookScope::Cluster},       {QStringLiteral("server"), PlaybookScope::Server},
        {QStringLiteral("node"), PlaybookScope::Node},             {QStringLiteral("job"), PlaybookScope::Job},
        {QStringLiteral("controller"), PlaybookScope::Controller}, {QStringLiteral("message"), PlaybookScope::Message}};
    const QString word = m_in.text(node);
    if (!scopes.contains(word))
        m_in.fail(node, QStringLiteral("There is no scope '%1'.").arg(word));
    return scopes.value(word);
}

Check PlaybookReader::check(const YamlNode::Entry &entry)
{
    Check check;
    check.id = entry.key;
    check.line = entry.line;
    if (!m_in.isMap(entry.node, {"ask", "probe", "at", "expect"}))
        return check;
    check.ask = m_in.text(m_in.need(entry.node, "ask"));
    check.probe = m_in.text(m_in.need(entry.node, "probe"));
    const QString at = m_in.text(entry.node, "at");
    check.atController = at == QLatin1String("controller");
    if (!at.isEmpty() && !check.atController)
        m_in.fail(entry.node, QStringLiteral("'at' can only be the controller."));
    const YamlNode &expect = m_in.need(entry.node, "expect");
    if (expect.kind != YamlNode::Kind::List || expect.items.empty())
        m_in.fail(entry.node, QStringLiteral("'expect' must be a list."));
    for (const YamlNode &item : expect.items)
        check.branches << branch(item);
    return check;
}

Branch PlaybookReader::branch(const YamlNode &node)
{
    Branch branch;
    if (!m_in.isMap(node, {"if", "go", "conclude", "fine", "leave"}))
        return branch;
    if (const YamlNode *when = node.value(QStringLiteral("if")))
        branch.condition = condition(*when);
    static const std::pair<const char *, Branch::Kind> kinds[] = {{"go", Branch::Kind::Go},
                                                                  {"conclude", Branch::Kind::Conclude},
                                                                  {"fine", Branch::Kind::Fine},
                                                                  {"leave", Branch::Kind::Leave}};
    int ways = 0;
    for (const auto &[key, kind] : kinds) {
        const YamlNode *target = node.value(QLatin1String(key));
        if (!target)
            continue;
        ++ways;
        branch.kind = kind;
        const bool says = kind == Branch::Kind::Fine || kind == Branch::Kind::Leave;
        (says ? branch.text : branch.target) = m_in.text(*target);
    }
    if (ways != 1)
        m_in.fail(node, QStringLiteral("A branch needs exactly one of go, conclude, fine and leave."));
    return branch;
}

BranchCondition PlaybookReader::condition(const YamlNode &node)
{
    BranchCondition condition;
    if (!m_in.isMap(node, {"ran", "exit", "exit-not", "error", "out", "not-out", "value", "messages"}))
        return condition;
    if (const YamlNode *ran = node.value(QStringLiteral("ran")))
        condition.ran = m_in.boolean(*ran);
    for (const char *key : {"exit", "exit-not"}) {
        if (const YamlNode *exits = node.value(QLatin1String(key))) {
            condition.exitsNot = QLatin1String(key) == QLatin1String("exit-not");
            if (exits->kind != YamlNode::Kind::List)
                condition.exits << m_in.number(*exits);
            for (const YamlNode &item : exits->items)
                condition.exits << m_in.number(item);
        }
    }
    condition.errors = m_in.texts(node, "error");
    condition.all = m_in.expressions(node, "out");
    condition.none = m_in.expressions(node, "not-out");
    if (const YamlNode *messages = node.value(QStringLiteral("messages")))
        condition.messages = m_in.boolean(*messages);
    if (const YamlNode *values = node.value(QStringLiteral("value")); values && m_in.isMap(*values)) {
        for (const YamlNode::Entry &entry : values->entries)
            condition.values.insert(entry.key, m_in.expression(entry.node));
    }
    return condition;
}

ConclusionSpec PlaybookReader::conclusion(const YamlNode::Entry &entry)
{
    ConclusionSpec spec;
    spec.id = entry.key;
    spec.line = entry.line;
    const YamlNode &node = entry.node;
    if (!m_in.isMap(node, {"severity", "title", "explain", "advice", "by-hand", "remedies", "prevention", "messages",
                           "page", "explains", "explains-all"}))
        return spec;
    static const QMap<QString, Severity> severities{{QStringLiteral("info"), Severity::Info},
                                                    {QStringLiteral("warning"), Severity::Warning},
                                                    {QStringLiteral("error"), Severity::Error}};
    const QString severity = m_in.text(node, "severity");
    if (!severity.isEmpty() && !severities.contains(severity))
        m_in.fail(node, QStringLiteral("There is no severity '%1'.").arg(severity));
    spec.severity = severities.value(severity, Severity::Error);
    spec.title = m_in.text(m_in.need(node, "title"));
    spec.explain = m_in.text(node, "explain");
    spec.advice = m_in.texts(node, "advice");
    spec.byHand = byHand(node);
    spec.remedies = remedies(node, "remedies");
    spec.prevention = remedies(node, "prevention");
    spec.messages = m_in.expressions(node, "messages");
    spec.page = m_in.text(node, "page");
    spec.explains = m_in.texts(node, "explains");
    spec.explainsAll = m_in.texts(node, "explains-all");
    return spec;
}

QVector<RemedySpec> PlaybookReader::remedies(const YamlNode &map, const char *key)
{
    QVector<RemedySpec> list;
    const YamlNode *node = map.value(QLatin1String(key));
    for (const YamlNode &item : node ? node->items : std::vector<YamlNode>()) {
        if (!m_in.isMap(item, {"action", "targets", "with", "say"}))
            break;
        RemedySpec spec;
        spec.action = m_in.text(m_in.need(item, "action"));
        spec.targets = m_in.text(item, "targets");
        spec.say = m_in.text(item, "say");
        if (const YamlNode *with = item.value(QStringLiteral("with")); with && m_in.isMap(*with)) {
            for (const YamlNode::Entry &entry : with->entries)
                spec.with.insert(entry.key, entry.node.text);
        }
        list << spec;
    }
    return list;
}

QVector<HandSpec> PlaybookReader::byHand(const YamlNode &map)
{
    QVector<HandSpec> list;
    const YamlNode *node = map.value(QStringLiteral("by-hand"));
    for (const YamlNode &item : node ? node->items : std::vector<YamlNode>()) {
        if (!m_in.isMap(item, {"where", "run"}))
            break;
        list << HandSpec{m_in.text(m_in.need(item, "where")), m_in.text(m_in.need(item, "run"))};
    }
    return list;
}

Result<QMap<QString, ProbeSpec>> PlaybookReader::readProbes(const YamlNode &root)
{
    QMap<QString, ProbeSpec> probes;
    if (m_in.isMap(root)) {
        for (const YamlNode::Entry &entry : root.entries)
            probes.insert(entry.key, probe(entry));
    }
    if (m_in.error())
        return *m_in.error();
    return probes;
}

ProbeSpec PlaybookReader::probe(const YamlNode::Entry &entry)
{
    ProbeSpec spec;
    spec.id = entry.key;
    if (!m_in.isMap(entry.node, {"at", "argv", "seconds", "side-by-side", "may-hang"}))
        return spec;
    const QString at = m_in.text(m_in.need(entry.node, "at"));
    if (at != QLatin1String("server") && at != QLatin1String("container"))
        m_in.fail(entry.node, QStringLiteral("A probe runs at a server or in a container."));
    spec.place = at == QLatin1String("server") ? ProbePlace::Server : ProbePlace::Container;
    spec.argv = m_in.texts(m_in.need(entry.node, "argv"));
    if (const YamlNode *seconds = entry.node.value(QStringLiteral("seconds")))
        spec.seconds = m_in.number(*seconds);
    if (const YamlNode *side = entry.node.value(QStringLiteral("side-by-side")))
        spec.sideBySide = m_in.boolean(*side);
    if (const YamlNode *hang = entry.node.value(QStringLiteral("may-hang")))
        spec.mayHang = m_in.boolean(*hang);
    return spec;
}

template<typename T>
Result<T> readTree(const QByteArray &yaml, const QString &fileName, Result<T> (PlaybookReader::*read)(const YamlNode &))
{
    const Result<YamlNode> root = parseYaml(yaml, fileName);
    if (!root)
        return root.error();
    PlaybookReader reader(fileName);
    return (reader.*read)(*root);
}

} // namespace

Result<Playbook> readPlaybook(const QByteArray &yaml, const QString &fileName)
{
    return readTree<Playbook>(yaml, fileName, &PlaybookReader::read);
}

Result<QMap<QString, ProbeSpec>> readProbes(const QByteArray &yaml, const QString &fileName)
{
    return readTree<QMap<QString, ProbeSpec>>(yaml, fileName, &PlaybookReader::readProbes);
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\$\{([^}]*)\})"));
    QStringList names;
    for (auto it = form.globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

} // namespace Slipway
