// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/yamltree.h"

#include "cluster/clustertr.h"

#include <QSet>

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace Slipway {

namespace {

/// What stops the parser from inside an event; never leaves this file.
struct Refusal
{
    QString message;
    YAML::Mark mark;
};

class TreeBuilder : public YAML::EventHandler
{
public:
    YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(mark, anchor, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{ClusterTr::tr("Aliases (*name) cannot be used here. Write the value out."), mark};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode node = YamlNode::scalar(QString::fromStdString(value), tag == "?");
        add(mark, anchor, std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        YamlNode node;
        node.kind = YamlNode::Kind::List;
        open(mark, anchor, std::move(node));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        YamlNode node;
        node.kind = YamlNode::Kind::Map;
        open(mark, anchor, std::move(node));
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        YamlNode node;
        QSet<QString> keys;
        bool expectsKey = true;
    };

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode node)
    {
        refuseAnchor(mark, anchor);
        if (m_frames.size() >= deepestYaml)
            throw Refusal{ClusterTr::tr("This is nested too deeply for a cluster file."), mark};
        if (!m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Map && m_frames.back().expectsKey)
            throw Refusal{ClusterTr::tr("A key must be a word."), mark};
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        m_frames.push_back({std::move(node), {}, true});
    }
    void close()
    {
        YamlNode node = std::move(m_frames.back().node);
        m_frames.pop_back();
        put(std::move(node));
    }
    void add(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode node)
    {
        refuseAnchor(mark, anchor);
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        if (!m_frames.empty() && m_frames.back().node.kind == YamlNode::Kind::Map && m_frames.back().expectsKey) {
            addKey(mark, node);
            return;
        }
        put(std::move(node));
    }
    void addKey(const YAML::Mark &mark, const YamlNode &node)
    {
        Frame &frame = m_frames.back();
        if (node.kind != YamlNode::Kind::Scalar || node.text == QLatin1String("<<"))
            throw Refusal{ClusterTr::tr("A key must be a word."), mark};
        if (frame.keys.contains(node.text))
            throw Refusal{ClusterTr::tr("The key “%1” stands twice here. Keep one of them.").arg(node.text), mark};
        frame.keys.insert(node.text);
        frame.node.entries.push_back({node.text, node.line, node.column, {}});
        frame.expectsKey = false;
    }
    void put(YamlNode node)
    {
        if (++m_count > mostYamlNodes)
            throw Refusal{ClusterTr::tr("This file has too many entries for a cluster file."), YAML::Mark::null_mark()};
        if (m_frames.empty()) {
            m_root = std::move(node);
        } else if (m_frames.back().node.kind == YamlNode::Kind::List) {
            m_frames.back().node.items.push_back(std::move(node));
        } else {
            m_frames.back().node.entries.back().node = std::move(node);
            m_frames.back().expectsKey = true;
        }
    }
    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refusal{ClusterTr::tr("Anchors (&name) cannot be used here. Write the value out."), mark};
    }

    YamlNode m_root;
    std::vector<Frame> m_frames;
    int m_count = 0;
};

Error parseError(const QString &fileName, const YAML::Mark &mark, const QString &message, const char *detail = "")
{
    const QString where = mark.is_null() ? fileName
                                         : QStringLiteral("%1:%2:%3").arg(fileName).arg(mark.line + 1).arg(mark.column + 1);
    return {Error::Code::Parse, message, QString::fromUtf8(detail), where};
}

QString explain(const YAML::Exception &e, const QByteArray &text)
{
    const QByteArray line = text.split('\n').value(e.mark.line);
    if (line.trimmed().startsWith('\t') || line.contains('\t'))
        return ClusterTr::tr("This line has a tab. YAML indents with spaces only.");
    return ClusterTr::tr("This is not valid YAML: %1.").arg(QString::fromStdString(e.msg));
}

} // namespace

YamlNode YamlNode::scalar(const QString &text, bool plain)
{
    YamlNode node;
    node.kind = Kind::Scalar;
    node.text = text;
    node.plain = plain;
    return node;
}

const YamlNode *YamlNode::value(const QString &key) const
{
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return &entry.node;
    }
    return nullptr;
}

bool YamlNode::sameAs(const YamlNode &other) const
{
    if (kind != other.kind || text != other.text || items.size() != other.items.size() || entries.size() != other.entries.size())
        return false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].sameAs(other.items[i]))
            return false;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].key != other.entries[i].key || !entries[i].node.sameAs(other.entries[i].node))
            return false;
    }
    return true;
}

Result<YamlNode> parseYaml(const QByteArray &text, const QString &fileName)
{
    if (text.contains('\0'))
        return parseError(fileName, YAML::Mark::null_mark(), ClusterTr::tr("This is not a text file."));
    TreeBuilder builder;
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return YamlNode{};
        YamlNode root = builder.take();
        // One look for a second document: calling it in a loop never ends on some inputs (yaml-cpp #1040).
        TreeBuilder second;
        if (parser.HandleNextDocument(second))
            return parseError(fileName, YAML::Mark::null_mark(), ClusterTr::tr("The file has more than one YAML document. Keep one."));
        return root;
    } catch (const Refusal &refusal) {
        return parseError(fileName, refusal.mark, refusal.message);
    } catch (const YAML::Exception &e) {
        return parseError(fileName, e.mark, explain(e, text), e.what());
    } catch (const std::exception &e) {
        return parseError(fileName, YAML::Mark::null_mark(), ClusterTr::tr("This is not valid YAML."), e.what());
    }
}

} // namespace Slipway
