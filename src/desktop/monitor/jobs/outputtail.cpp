// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/jobs/outputtail.h"

#include "deploy/plaintext.h"
#include "remote/hostconnector.h"
#include "survey/sshtargets.h"

namespace Slipway {

/// The login that is kept, so that looking again costs no new one.
struct OutputTail::Session
{
    QString server;
    std::unique_ptr<RemoteHost> host;
};

namespace {

RemoteCommand tailCommand(const QString &node, const QString &path)
{
    RemoteCommand command;
    command.argv = {QStringLiteral("docker"), QStringLiteral("exec"), node, QStringLiteral("tail"), QStringLiteral("-c"),
                    QString::number(OutputTail::mostBytes), QStringLiteral("--"), path};
    command.timeout = std::chrono::seconds(20);
    command.outputLimit = 2 * OutputTail::mostBytes;
    return command;
}

} // namespace

OutputTail::OutputTail(HostConnector &connector, QObject *parent)
    : QObject(parent), m_connector(connector), m_session(std::make_shared<Session>())
{
}

OutputTail::~OutputTail() = default;

void OutputTail::read(const Server &server, const QString &path)
{
    if (m_reading)
        return;
    m_reading = true;
    const auto work = [session = m_session, &connector = m_connector, server, path](const std::stop_token &stop) -> Result<QString> {
        if (!session->host || session->server != server.name) {
            Result<std::unique_ptr<RemoteHost>> host = connector.connect(sshTarget(server), stop);
            if (!host)
                return host.error();
            session->host = std::move(host).value();
            session->server = server.name;
        }
        const Result<CommandResult> result = session->host->run(tailCommand(server.name, path), stop);
        if (!result) {
            session->host.reset();
            return result.error();
        }
        constexpr int mostLines = 2000;
        if (!result->succeeded())
            return Error{Error::Code::CommandFailed, {}, lastLines(result->errorOutput), path};
        return lastLines(result->output, mostLines);
    };
    onDone(m_lane.submit(work), this, [this, path](const Result<QString> &text) {
        m_reading = false;
        if (text)
            Q_EMIT taken(path, *text);
        else
            Q_EMIT failed(path, text.error());
    });
}

} // namespace Slipway
