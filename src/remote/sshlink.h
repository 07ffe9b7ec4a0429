// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sshsession.h"

#include <vector>

namespace Slipway {

/// A session and those to its jump hosts, outermost first; they end from the inside out.
class SshLink
{
public:
    SshLink() = default;
    SshLink(SshLink &&) = default;
    SshLink &operator=(SshLink &&) = delete;
    ~SshLink()
    {
        while (!m_hops.empty())
            m_hops.pop_back();
    }

    void add(std::unique_ptr<SshSession> session) { m_hops.push_back(std::move(session)); }
    bool isEmpty() const { return m_hops.empty(); }
    SshSession &session() const { return *m_hops.back(); }

private:
    std::vector<std::unique_ptr<SshSession>> m_hops;
};

} // namespace Slipway
