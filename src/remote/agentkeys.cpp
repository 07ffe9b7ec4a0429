// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/agentkeys.h"

namespace Slipway {

namespace {
constexpr qsizetype mostKeys = 5;
}

AgentKeys::AgentKeys(SshSession &session, const QString &socket)
{
    if (socket.isEmpty())
        return;
    m_agent = libssh2_agent_init(session.raw());
    if (!m_agent)
        return;
    libssh2_agent_set_identity_path(m_agent, socket.toLocal8Bit().constData());
    m_connected = libssh2_agent_connect(m_agent) == 0 && libssh2_agent_list_identities(m_agent) == 0;
}

AgentKeys::~AgentKeys()
{
    if (m_connected)
        libssh2_agent_disconnect(m_agent);
    if (m_agent)
        libssh2_agent_free(m_agent);
}

QVector<libssh2_agent_publickey *> AgentKeys::keys(const QVector<QByteArray> &wanted, bool onlyWanted)
{
    QVector<libssh2_agent_publickey *> first, others;
    libssh2_agent_publickey *key = nullptr;
    while (m_connected && libssh2_agent_get_identity(m_agent, &key, key) == 0) {
        const QByteArray blob(reinterpret_cast<const char *>(key->blob), qsizetype(key->blob_len));
        (wanted.contains(blob) ? first : others) << key;
    }
    if (!onlyWanted)
        first += others;
    return first.mid(0, mostKeys);
}

int AgentKeys::logIn(const QByteArray &user, libssh2_agent_publickey *key)
{
    return libssh2_agent_userauth(m_agent, user.constData(), key);
}

} // namespace Slipway
