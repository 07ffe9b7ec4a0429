// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedconnector.h"

namespace Slipway {

MemoryMachine &ScriptedConnector::machineLocked(const QString &label)
{
    std::shared_ptr<MemoryMachine> &machine = m_machines[label];
    if (!machine)
        machine = std::make_shared<MemoryMachine>();
    return *machine;
}

MemoryMachine &ScriptedConnector::machine(const QString &label)
{
    const std::lock_guard lock(m_mutex);
    return machineLocked(label);
}

void ScriptedConnector::join(const QString &label, const QString &other)
{
    const std::lock_guard lock(m_mutex);
    machineLocked(other);
    m_machines[label] = m_machines[other];
}

void ScriptedConnector::refuse(const QString &label, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_refused.insert(label, error);
}

void ScriptedConnector::accept(const QString &label)
{
    const std::lock_guard lock(m_mutex);
    m_refused.remove(label);
}

QVector<SshTarget> ScriptedConnector::logins() const
{
    const std::lock_guard lock(m_mutex);
    return m_logins;
}

void ScriptedConnector::setHook(std::function<void(const SshTarget &)> hook)
{
    const std::lock_guard lock(m_mutex);
    m_hook = std::move(hook);
}

Result<std::unique_ptr<RemoteHost>> ScriptedConnector::connect(const SshTarget &target, std::stop_token stop)
{
    std::function<void(const SshTarget &)> hook;
    {
        const std::lock_guard lock(m_mutex);
        m_logins.append(target);
        hook = m_hook;
    }
    if (hook)
        hook(target);
    const std::lock_guard lock(m_mutex);
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, QStringLiteral("memory: cancelled"), {}, target.label};
    if (m_refused.contains(target.label))
        return m_refused[target.label];
    return std::unique_ptr<RemoteHost>(
        std::make_unique<MemoryHost>(machineLocked(target.label), target.label));
}

} // namespace Slipway
