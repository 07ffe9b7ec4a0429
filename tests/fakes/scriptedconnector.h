// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/memoryhost.h"
#include "remote/hostconnector.h"

#include <map>

namespace Slipway {

/// Machines in memory by the label of the login ("worker01", "NAS"). Several labels can lead to one
/// machine, as a NAS does that every server has mounted. Thread-safe.
class ScriptedConnector final : public HostConnector
{
public:
    /// The machine behind \a label, made on first use.
    MemoryMachine &machine(const QString &label);
    /// From now on \a label leads to the machine of \a other.
    void join(const QString &label, const QString &other);
    /// From now on a login to \a label ends with \a error.
    void refuse(const QString &label, const Error &error);
    void accept(const QString &label); ///< takes refuse() back
    /// Every login that was tried, in order.
    QVector<SshTarget> logins() const;
    /// Called before each login is answered, outside of the lock.
    void setHook(std::function<void(const SshTarget &)> hook);

    /// Who is asked for secrets; nullptr: nobody.
    void setPrompter(LoginPrompter *prompter) { m_prompter = prompter; }

    Result<std::unique_ptr<RemoteHost>> connect(const SshTarget &target, std::stop_token stop = {}) override;
    LoginPrompter *prompter() override { return m_prompter; }

private:
    MemoryMachine &machineLocked(const QString &label);

    mutable std::mutex m_mutex;
    std::map<QString, std::shared_ptr<MemoryMachine>> m_machines;
    QMap<QString, Error> m_refused;
    QVector<SshTarget> m_logins;
    std::function<void(const SshTarget &)> m_hook;
    LoginPrompter *m_prompter = nullptr;
};

} // namespace Slipway
