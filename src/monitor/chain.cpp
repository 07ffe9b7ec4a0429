// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/chain.h"

#include "base/shellquote.h"
#include "deploy/docker.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "monitor/monitortr.h"
#include "monitor/serverscript.h"
#include "render/render.h"

#include <QLocale>

#include <cmath>

namespace Slipway {

namespace {

using Kind = ChainLink::Kind;
using State = ChainLink::State;

// munge_err_t of munge.h: exit status of munge and unmunge.
constexpr int mungeSocket = 6;
constexpr int mungeTimeout = 7;
constexpr int credentialInvalid = 14;
constexpr int credentialExpired = 15;
constexpr int credentialRewound = 16;
constexpr int credentialReplayed = 17;     ///< opened here before: so the key is the right one
constexpr int credentialUnauthorized = 18; ///< opened, and meant for root only
constexpr int commandNotFound = 127;
constexpr int notRunning = 3; ///< dockerProcessProbe

constexpr double mungeLife = 300;    ///< seconds a credential lives
constexpr double clockConcern = 30;  ///< seconds of difference that somebody should know about

QString part(const char *name)
{
    return QString::fromLatin1(name);
}

QString inside(const QString &node, const QStringList &argv)
{
    return shellDisplay(QStringList{QStringLiteral("docker"), QStringLiteral("exec"), node} + argv);
}

QString sshWords(const SshTarget &target)
{
    QStringList words{QStringLiteral("ssh")};
    if (target.port > 0)
        words << QStringLiteral("-p") << QString::number(target.port);
    if (!target.jumpHost.isEmpty())
        words << QStringLiteral("-J") << target.jumpHost;
    words << (target.user.isEmpty() ? target.host : target.user + QLatin1Char('@') + target.host);
    return shellDisplay(words);
}

/// Fills in the links of one look.
class ChainReader
{
public:
    ChainReader(const ChainContext &context, const Sections &sections, const ServerSnapshot &seen)
        : m_context(context), m_sections(sections), m_seen(seen), m_name(context.server.name)
    {
    }

    ChainLink docker() const
    {
        const Section version = m_sections.at(part("docker"));
        const QString probe = QStringLiteral("docker version");
        if (version.succeeded())
            return {Kind::Docker, State::Fine, MonitorTr::tr("Docker %1 runs.").arg(version.line()), probe};
        if (version.timedOut())
            return {Kind::Docker, State::Broken, MonitorTr::tr("Docker on %1 does not answer.").arg(m_name), probe};
        if (!version.complete)
            return unknownLink(Kind::Docker);
        const Error fault =
            dockerFault(m_name, version.exitStatus, m_sections.at(part("socket")).exitStatus, {});
        return {Kind::Docker, State::Broken, fault.message, probe};
    }
    ChainLink container() const
    {
        const QString &status = m_seen.containerStatus;
        const QString probe = shellDisplay({QStringLiteral("docker"), QStringLiteral("container"),
                                            QStringLiteral("inspect"), m_name});
        if (!m_sections.at(part("inspect")).complete)
            return unknownLink(Kind::Container);
        if (status.isEmpty())
            return {Kind::Container, State::Broken,
                    MonitorTr::tr("There is no container %1. Bring the cluster up.").arg(m_name), probe};
        if (status == QLatin1String("paused"))
            return {Kind::Container, State::Broken, MonitorTr::tr("The container %1 is paused.").arg(m_name), probe};
        if (status == QLatin1String("restarting"))
            return {Kind::Container, State::Broken,
                    MonitorTr::tr("The container %1 ends as soon as it starts. Its log says why.").arg(m_name), probe};
        if (status != QLatin1String("running"))
            return {Kind::Container, State::Broken,
                    MonitorTr::tr("The container %1 does not run, it is: %2.").arg(m_name, status), probe};
        if (m_seen.restartCount > 0)
            return {Kind::Container, State::Warning,
                    MonitorTr::tr("The container runs; Docker had to start it again %n time(s).", nullptr,
                                  m_seen.restartCount),
                    probe};
        return {Kind::Container, State::Fine, MonitorTr::tr("The container runs."), probe};
    }
    ChainLink munge() const
    {
        const Section seal = m_sections.at(part("seal"));
        const QString probe = QStringLiteral("%1 docker exec %2 munge -n | docker exec -i %3 unmunge")
                                  .arg(sshWords(sshTarget(controller())), shellQuoted(controller().name),
                                       shellQuoted(m_name));
        if (!seal.complete)
            return unknownLink(Kind::Munge);
        if (seal.exitStatus == commandNotFound)
            return unknownLink(Kind::Munge, MonitorTr::tr("The image has no command munge to try it with."));
        if (seal.exitStatus != 0)
            return {Kind::Munge, State::Broken,
                    MonitorTr::tr("munged does not answer in the container %1. Its log says why.").arg(m_name), probe};
        const Section cross = m_sections.at(part("cross"));
        if (!cross.complete)
            return unknownLink(Kind::Munge, MonitorTr::tr("munged answers; its key was not compared with the controller's."));
        return crossed(cross.exitStatus, probe);
    }
    ChainLink slurmd() const
    {
        const Section process = m_sections.at(part("slurmd"));
        const QString probe = inside(m_name, {QStringLiteral("pgrep"), QStringLiteral("-x"), QStringLiteral("slurmd")});
        if (process.complete && process.exitStatus == notRunning)
            return {Kind::Slurmd, State::Broken,
                    MonitorTr::tr("slurmd does not run in the container %1. Its log says why.").arg(m_name), probe};
        if (!process.succeeded())
            return unknownLink(Kind::Slurmd);
        return {Kind::Slurmd, State::Fine, MonitorTr::tr("slurmd runs."), probe};
    }
    ChainLink registered() const
    {
        if (m_sections.at(part("slurmctld")).exitStatus == notRunning && m_context.spec.cluster.controller == m_name)
            return {Kind::Registered, State::Broken,
                    MonitorTr::tr("slurmctld does not run in the container %1. Its log says why.").arg(m_name),
                    inside(m_name, {QStringLiteral("pgrep"), QStringLiteral("-x"), QStringLiteral("slurmctld")})};
        return registeredLink(m_context);
    }
    ChainLink nas() const
    {
        const QString &folder = m_context.spec.storage.serverPath;
        ChainLink link{Kind::Nas, State::Broken, {},
                       shellDisplay({QStringLiteral("ls"), QStringLiteral("-l"), folder + QStringLiteral("/current/")})};
        switch (folderState(m_sections.at(part("nas")))) {
        case FolderState::Unknown: return unknownLink(Kind::Nas);
        case FolderState::Hangs:
            link.text = MonitorTr::tr("%1 does not answer on %2: the NAS or the way to it is gone.").arg(folder, m_name);
            return link;
        case FolderState::Missing:
            link.text = MonitorTr::tr("There is no folder %1 on %2. Is the NAS mounted there?").arg(folder, m_name);
            return link;
        case FolderState::NoEntry:
        case FolderState::Unreadable:
            link.text = MonitorTr::tr("The account cannot read %1 on %2.").arg(folder, m_name);
            return link;
        case FolderState::NothingPushed:
            link.text = MonitorTr::tr("%1 has none of the cluster's files on %2. Is the NAS mounted there?").arg(folder, m_name);
            return link;
        case FolderState::Damaged:
            link.text = MonitorTr::tr("The pushed files in %1 cannot be read on %2. Push again.").arg(folder, m_name);
            return link;
        case FolderState::Fine: break;
        }
        return sameFolder(link);
    }
    ChainLink clock() const
    {
        const QString probe = QStringLiteral("date +%s.%N");
        if (m_seen.clockErrorSeconds < 0)
            return unknownLink(Kind::Clock);
        const bool isController = m_context.spec.cluster.controller == m_name;
        const double off = m_seen.clockAheadSeconds - (isController ? 0 : m_context.clockReference.value_or(0));
        const double sure = std::abs(off) - m_seen.clockErrorSeconds;
        const QString seconds = QLocale().toString(std::abs(off), 'f', std::abs(off) < 10 ? 1 : 0);
        const bool byController = !isController && m_context.clockReference.has_value();
        if (sure < clockConcern)
            return {Kind::Clock, State::Fine, MonitorTr::tr("The clock is right, within %1 s.").arg(seconds), probe};
        const QString text =
            byController ? (off > 0 ? MonitorTr::tr("The clock of %1 is %2 s ahead of the controller's. Set it by NTP.")
                                    : MonitorTr::tr("The clock of %1 is %2 s behind the controller's. Set it by NTP."))
                         : (off > 0 ? MonitorTr::tr("The clock of %1 is %2 s ahead of this computer's.")
                                    : MonitorTr::tr("The clock of %1 is %2 s behind this computer's."));
        // Whose clock is wrong, only another server can tell.
        return {Kind::Clock, byController && sure > mungeLife ? State::Broken : State::Warning,
                text.arg(m_name, seconds), probe};
    }

private:
    const Server &controller() const
    {
        for (const Server &server : m_context.spec.servers) {
            if (server.name == m_context.spec.cluster.controller)
                return server;
        }
        return m_context.server;
    }
    ChainLink crossed(int status, const QString &probe) const
    {
        ChainLink link{Kind::Munge, State::Broken, {}, probe};
        switch (status) {
        case credentialInvalid:
            link.text = MonitorTr::tr("The munge key in %1 is not that of the controller. Bring the cluster up again: "
                                      "it compares the keys of all servers.")
                            .arg(m_name);
            return link;
        case credentialExpired:
            link.text = MonitorTr::tr("For munge in %1 the controller's credential has expired: its clock is more "
                                      "than 300 seconds ahead. Set the clocks by NTP.")
                            .arg(m_name);
            return link;
        case credentialRewound:
            link.text = MonitorTr::tr("For munge in %1 the controller's credential comes from the future: its clock "
                                      "is behind. Set the clocks by NTP.")
                            .arg(m_name);
            return link;
        case mungeSocket:
        case mungeTimeout:
            link.text = MonitorTr::tr("munged does not answer in the container %1. Its log says why.").arg(m_name);
            return link;
        case 0:
        case credentialReplayed:
        case credentialUnauthorized:
            return {Kind::Munge, State::Fine, MonitorTr::tr("munged answers and has the controller's key."), probe};
        default: return unknownLink(Kind::Munge, MonitorTr::tr("munged answers; its key could not be compared with the controller's."));
        }
    }
    /// The server reads its folder; does the container see the same one, and use what is in it?
    ChainLink sameFolder(ChainLink link) const
    {
        const Section here = m_sections.at(part("folder"));
        const Section there = m_sections.at(part("share"));
        if (there.complete && !there.succeeded()) {
            link.text = MonitorTr::tr("The container %1 cannot read the shared folder, though its server can. "
                                      "Recreate the container.")
                            .arg(m_name);
            return link;
        }
        if (there.succeeded() && here.succeeded() && here.output != there.output) {
            link.text = MonitorTr::tr("The container %1 sees other files in the shared folder than its server. "
                                      "Recreate the container.")
                            .arg(m_name);
            return link;
        }
        link.state = State::Fine;
        link.text = MonitorTr::tr("The shared folder can be read.");
        QString current = QString::fromUtf8(here.output.split('\n').first()).trimmed();
        current = current.startsWith(QLatin1String("sets/")) ? current.mid(5) : current;
        if (!m_seen.pushedSet.isEmpty() && !current.isEmpty() && current != m_seen.pushedSet) {
            link.state = State::Warning;
            link.text = MonitorTr::tr("Newer files were pushed than the daemons on %1 use. Bring the cluster up to "
                                      "take them over.")
                            .arg(m_name);
        }
        return link;
    }

    const ChainContext &m_context;
    const Sections &m_sections;
    const ServerSnapshot &m_seen;
    QString m_name;
};

ChainLink fineLogin(const ChainContext &context)
{
    return {Kind::Ssh, State::Fine, MonitorTr::tr("The login works."), sshWords(sshTarget(context.server))};
}

} // namespace

ChainLink unknownLink(ChainLink::Kind kind, const QString &text)
{
    return {kind, State::Unknown, text.isEmpty() ? MonitorTr::tr("Not known.") : text, {}};
}

Chain chainOf(const ChainContext &context, const Sections &sections, const ServerSnapshot &seen)
{
    const ChainReader read(context, sections, seen);
    return {fineLogin(context), read.docker(),     read.container(), read.munge(),
            read.slurmd(),      read.registered(), read.nas(),       read.clock()};
}

Chain unreachedChain(const ChainContext &context, const Error &error)
{
    const bool cancelled = error.code == Error::Code::Cancelled;
    return {ChainLink{Kind::Ssh, cancelled ? State::Unknown : State::Broken, error.message,
                      sshWords(sshTarget(context.server))},
            unknownLink(Kind::Docker),
            unknownLink(Kind::Container),
            unknownLink(Kind::Munge),
            unknownLink(Kind::Slurmd),
            registeredLink(context),
            unknownLink(Kind::Nas),
            unknownLink(Kind::Clock)};
}

ChainLink registeredLink(const ChainContext &context)
{
    const QString &name = context.server.name;
    const QString probe = inside(name, {QStringLiteral("scontrol"), QStringLiteral("show"), QStringLiteral("node"), name});
    if (context.pollFailure)
        return unknownLink(Kind::Registered, MonitorTr::tr("Nobody could be asked: %1").arg(context.pollFailure->message));
    if (!context.snapshot || context.snapshot->lacks(QStringLiteral("nodes")))
        return unknownLink(Kind::Registered);
    const SlurmNode *node = context.snapshot->node(name);
    if (!node)
        return {Kind::Registered, State::Broken,
                MonitorTr::tr("slurmctld does not know the node %1. Push and bring the cluster up.").arg(name), probe};
    const NodeState &state = node->state;
    const QString words = withoutControls(state.toString());
    const QString reason = withoutControls(node->reason).simplified().left(200);
    if (state.flags.testFlag(NodeState::Refused))
        return {Kind::Registered, State::Broken,
                MonitorTr::tr("slurmctld refuses %1: %2").arg(name, reason.isEmpty() ? words : reason), probe};
    if (state.flags.testFlag(NodeState::NotResponding) || state.base == NodeState::Base::Unknown)
        return {Kind::Registered, State::Broken, MonitorTr::tr("slurmctld does not hear from %1 (%2).").arg(name, words), probe};
    if (state.base == NodeState::Base::Down)
        return {Kind::Registered, State::Broken,
                reason.isEmpty() ? MonitorTr::tr("%1 is down.").arg(name)
                                 : MonitorTr::tr("%1 is down: %2").arg(name, reason),
                probe};
    if (state.isDrained())
        return {Kind::Registered, State::Fine, MonitorTr::tr("%1 is registered; it is drained: %2").arg(name, reason), probe};
    return {Kind::Registered, State::Fine, MonitorTr::tr("%1 is registered (%2).").arg(name, words), probe};
}

bool lacksContainer(const ServerSnapshot &seen)
{
    const ChainLink &link = seen.chain[static_cast<std::size_t>(ChainLink::Kind::Container)];
    return seen.containerStatus.isEmpty() && link.state != ChainLink::State::Unknown;
}

} // namespace Slipway
