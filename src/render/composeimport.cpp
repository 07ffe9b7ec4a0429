// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/composeimport.h"

#include "render/render.h"
#include "render/rendertr.h"

#include <algorithm>

namespace Slipway {

namespace {

/// Keys of a service that say nothing a cluster file has to keep: Slipway writes them itself, or they have
/// no meaning there.
const QStringList silentKeys = {QStringLiteral("container_name"),
                                QStringLiteral("hostname"),
                                QStringLiteral("restart"),
                                QStringLiteral("stop_grace_period"),
                                QStringLiteral("tty"),
                                QStringLiteral("stdin_open"),
                                QStringLiteral("user"),
                                QStringLiteral("entrypoint"),
                                QStringLiteral("command"),
                                QStringLiteral("build"),
                                QStringLiteral("expose"),
                                QStringLiteral("devices")};

QString textOf(const YamlNode &node, const char *key)
{
    const YamlNode *value = node.value(QString::fromLatin1(key));
    return value && value->kind == YamlNode::Kind::Scalar ? value->text : QString();
}

/// "SOURCE:TARGET[:ro]" or the long form with type, source and target.
std::optional<Mount> mountOf(const YamlNode &entry)
{
    if (entry.kind == YamlNode::Kind::Scalar) {
        const QStringList parts = entry.text.split(QLatin1Char(':'));
        if (parts.size() < 2)
            return std::nullopt;
        const QStringList flags = parts.value(2).split(QLatin1Char(','));
        return Mount{parts[0], parts[1], flags.contains(QLatin1String("ro"))};
    }
    if (entry.kind != YamlNode::Kind::Map)
        return std::nullopt;
    return Mount{textOf(entry, "source"), textOf(entry, "target"),
                 textOf(entry, "read_only") == QLatin1String("true")};
}

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

/// Compose's own escape of a dollar sign.
QString unescaped(QString text)
{
    return text.replace(QLatin1String("$$"), QLatin1String("$"));
}

bool hasVariable(QString text)
{
    return text.remove(QLatin1String("$$")).contains(QLatin1Char('$'));
}

} // namespace

void ComposeImport::notTaken(int line, const QString &what)
{
    if (m_told.contains(what))
        return;
    m_told.insert(what);
    m_sink.warning("import.not-taken", at(line), RenderTr::tr("“%1” was not taken over.").arg(what));
}

void ComposeImport::read(const YamlNode &root, const QString &fileName)
{
    m_fileName = fileName;
    const YamlNode *services = root.value(QStringLiteral("services"));
    if (!services || services->kind != YamlNode::Kind::Map) {
        m_sink.warning("import.compose.services", at(1),
                       RenderTr::tr("The file has no services, so nothing was taken from it."));
        return;
    }
    for (const YamlNode::Entry &entry : services->entries) {
        const QString container = textOf(entry.node, "container_name");
        const QString host = textOf(entry.node, "hostname");
        const QString name = !host.isEmpty() ? host : !container.isEmpty() ? container : entry.key;
        const bool isNode = std::any_of(m_spec.servers.cbegin(), m_spec.servers.cend(),
                                        [&name](const Server &s) { return s.name == name; });
        if (isNode)
            service(name, entry.node, root);
        else
            m_sink.warning(
                "import.compose.stranger", at(entry.line),
                RenderTr::tr("The service “%1” is no node of slurm.conf and was left out.").arg(name));
    }
}

void ComposeImport::service(const QString &name, const YamlNode &service, const YamlNode &root)
{
    for (const YamlNode::Entry &entry : service.entries) {
        if (entry.key == QLatin1String("image"))
            image(entry.node);
        else if (entry.key == QLatin1String("environment"))
            environment(entry.node);
        else if (entry.key == QLatin1String("volumes"))
            volumes(entry.node);
        else if (entry.key == QLatin1String("ports"))
            ports(entry.node);
        else if (entry.key == QLatin1String("networks"))
            networks(name, entry.node, root);
        else if (entry.key == QLatin1String("network_mode") && entry.node.text == QLatin1String("host"))
            m_spec.cluster.network = Cluster::Network::HostNetwork;
        else if (!silentKeys.contains(entry.key))
            notTaken(entry.line, entry.key);
    }
}

void ComposeImport::image(const YamlNode &value)
{
    QString &reference = m_spec.cluster.image.reference;
    if (reference.isEmpty())
        reference = value.text;
    else if (reference != value.text)
        notTaken(value.line, QStringLiteral("image: ") + value.text);
}

void ComposeImport::environment(const YamlNode &value)
{
    for (const YamlNode::Entry &entry : value.entries)
        variable(entry.key, entry.node.text, entry.line);
    for (const YamlNode &item : value.items) {
        const qsizetype equals = item.text.indexOf(QLatin1Char('='));
        if (equals > 0)
            variable(item.text.left(equals), item.text.mid(equals + 1), item.line);
        else
            notTaken(item.line, item.text);
    }
}

void ComposeImport::variable(const QString &name, const QString &value, int line)
{
    if (name.startsWith(QLatin1String("SLIPWAY_")))
        return; // written anew by every render
    if (hasVariable(value)) {
        notTaken(line, name + QLatin1Char('=') + value);
        return;
    }
    auto &variables = m_spec.cluster.environment;
    const QString text = unescaped(value);
    if (variables.contains(name) && variables.value(name) != text)
        notTaken(line, name + QLatin1Char('=') + value);
    else
        variables.insert(name, text);
}

void ComposeImport::volumes(const YamlNode &value)
{
    for (const YamlNode &item : value.items) {
        const std::optional<Mount> found = mountOf(item);
        if (!found) {
            notTaken(item.line, QStringLiteral("volumes: ") + item.text);
            continue;
        }
        Mount folder{unescaped(found->hostPath), unescaped(found->containerPath), found->readOnly};
        // The munge key has a place of its own on every server, and named volumes are Slipway's own matter.
        const bool key = folder.containerPath.endsWith(QLatin1String("/munge.key"));
        const bool named = !folder.hostPath.startsWith(QLatin1Char('/')) &&
                           !folder.hostPath.startsWith(QLatin1Char('.')) && !hasVariable(found->hostPath);
        if (key || slurmMount(folder) || stateMount(folder))
            continue;
        if (named || hasVariable(found->hostPath) || !folder.hostPath.startsWith(QLatin1Char('/')))
            notTaken(item.line, QStringLiteral("%1:%2").arg(found->hostPath, found->containerPath));
        else
            mount(folder, item.line);
    }
}

void ComposeImport::mount(Mount folder, int line)
{
    QVector<Mount> &mounts = m_spec.storage.mounts;
    const auto other = std::find_if(mounts.cbegin(), mounts.cend(), [&folder](const Mount &m) {
        return m.containerPath == folder.containerPath;
    });
    if (other == mounts.cend())
        mounts.append(folder);
    else if (*other != folder)
        notTaken(line, QStringLiteral("%1:%2").arg(folder.hostPath, folder.containerPath));
}

/// The mounts by which the containers of the recipe, or of Slipway, see slurm.conf and hosts.
bool ComposeImport::slurmMount(const Mount &folder)
{
    const bool conf = folder.containerPath.endsWith(QLatin1String("/slurm.conf"));
    const bool hosts = folder.containerPath == QLatin1String("/etc/hosts");
    const bool confFolder = folder.containerPath == QLatin1String("/etc/slurm") ||
                            folder.containerPath == QLatin1String("/etc/slurm-llnl");
    const bool share = folder.containerPath == QLatin1String(containerShare);
    if (!conf && !hosts && !confFolder && !share)
        return false;
    const QString shared = conf || hosts ? folderOf(folder.hostPath) : folder.hostPath;
    if (m_spec.storage.serverPath.isEmpty() && shared.startsWith(QLatin1Char('/')))
        m_spec.storage.serverPath = shared;
    if (conf)
        m_confDir = folderOf(folder.containerPath);
    if (confFolder)
        m_confDir = folder.containerPath;
    return true;
}

/// Where Slipway itself keeps what outlives a container.
bool ComposeImport::stateMount(const Mount &folder) const
{
    const bool state = folder.containerPath == m_spec.cluster.image.profile.stateDir;
    const bool ownVolume = folder.hostPath == QLatin1String("state") ||
                           folder.hostPath == m_spec.storage.serverPath + QLatin1String("/state");
    return (state && ownVolume) || folder.containerPath == QLatin1String("/var/lib/slipway/ssh");
}

void ComposeImport::ports(const YamlNode &value)
{
    // Which ports are published follows from slurm.conf; only others are worth a word.
    const Cluster &cluster = m_spec.cluster;
    const QStringList own = {QString::number(cluster.slurmctldPort), QString::number(cluster.slurmdPort),
                             QStringLiteral("%1-%2").arg(cluster.srunPortFirst).arg(cluster.srunPortLast)};
    for (const YamlNode &item : value.items) {
        const QString published = item.kind == YamlNode::Kind::Map
                                      ? textOf(item, "published")
                                      : item.text.section(QLatin1Char(':'), -2, -2);
        const QString target = item.kind == YamlNode::Kind::Map ? textOf(item, "target")
                                                                : item.text.section(QLatin1Char(':'), -1);
        if (published != target || !own.contains(target))
            notTaken(item.line, QStringLiteral("ports: %1:%2").arg(published, target));
    }
}

void ComposeImport::networks(const QString &node, const YamlNode &value, const YamlNode &root)
{
    for (const YamlNode::Entry &entry : value.entries) {
        const QString address = textOf(entry.node, "ipv4_address");
        if (address.isEmpty())
            continue;
        if (node != m_spec.cluster.controller) {
            notTaken(entry.line, QStringLiteral("ipv4_address: ") + address);
            continue;
        }
        SshIntoContainer ssh{{}, {}, address};
        const YamlNode *all = root.value(QStringLiteral("networks"));
        const YamlNode *network = all ? all->value(entry.key) : nullptr;
        const YamlNode *ipam = network ? network->value(QStringLiteral("ipam")) : nullptr;
        const YamlNode *config = ipam ? ipam->value(QStringLiteral("config")) : nullptr;
        if (config && !config->items.empty()) {
            ssh.subnet = textOf(config->items.front(), "subnet");
            ssh.gateway = textOf(config->items.front(), "gateway");
        }
        m_spec.cluster.sshIntoContainer = ssh;
    }
}

} // namespace Slipway
