// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sshsession.h"

#include <QVector>

namespace Slipway {

/// The keys of a running ssh-agent.
class AgentKeys
{
public:
    /// \a socket: empty for none. An agent that does not answer has no keys.
    AgentKeys(SshSession &session, const QString &socket);
    ~AgentKeys();
    AgentKeys(const AgentKeys &) = delete;
    AgentKeys &operator=(const AgentKeys &) = delete;

    /// Those whose public key is one of \a wanted first; the others after them unless \a onlyWanted. At most 5:
    /// sshd hangs up after 6 wrong ones.
    QVector<libssh2_agent_publickey *> keys(const QVector<QByteArray> &wanted, bool onlyWanted);
    /// One step of logging in; may be LIBSSH2_ERROR_EAGAIN.
    int logIn(const QByteArray &user, libssh2_agent_publickey *key);

private:
    LIBSSH2_AGENT *m_agent = nullptr;
    bool m_connected = false;
};

} // namespace Slipway
