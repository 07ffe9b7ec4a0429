// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "monitor/slurmrestd.h"
#include "remote/hostconnector.h"

#include <stop_token>

namespace Slipway {

/// Asks slurmrestd, with a token of the person's. The token is asked for when slurmrestd listens at all, and another one
/// where it is refused; who says "not now", or has none that is good, is not asked again. Blocking; one thread at a time,
/// close() included, and in that thread nothing else may run meanwhile.
class RestRoad
{
public:
    /// \a prompter: who knows the token; nullptr: nobody. It must outlive this.
    RestRoad(const SlurmrestdAccess &access, LoginPrompter *prompter);

    /// Errors: those of Slurmrestd::look(), NotFound (no certificate in the file), AuthFailed (also: no token given),
    /// Cancelled. None of them has the token in it.
    Result<ClusterSnapshotPtr> look(const std::stop_token &stop);
    /// Ends the connections; the next look opens new ones.
    void close() { m_client.reset(); }
    QString url() const { return m_access.url; }

private:
    std::optional<Error> fault() const;
    bool listens(const std::stop_token &stop) const;
    Result<ClusterSnapshotPtr> ask(const Secret &token, const std::stop_token &stop);
    SecretQuestion question(int attempt) const;

    SlurmrestdAccess m_access;
    LoginPrompter *m_prompter;
    std::unique_ptr<Slurmrestd> m_client;
    bool m_worked = false;   ///< once, in this run
    std::optional<Error> m_gaveUp; ///< why nobody is asked for a token any more
};

} // namespace Slipway
