// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/login/desktopsecrets.h"

#include "desktop/login/guiprompter.h"

namespace Slipway {

SecretStore &DesktopSecretStore::opened(std::stop_token stop) const
{
    const std::lock_guard lock(m_mutex); // the others wait for the one that opens it
    if (!m_store)
        m_store = openSecretStore(stop);
    return *m_store;
}

SecretStore::Kind DesktopSecretStore::kind() const { return opened().kind(); }
QString DesktopSecretStore::description() const { return opened().description(); }

Result<std::optional<Secret>> DesktopSecretStore::find(const QString &subject, std::stop_token stop)
{
    return opened(stop).find(subject, stop);
}

Result<void> DesktopSecretStore::store(const QString &subject, const Secret &secret, std::stop_token stop)
{
    return opened(stop).store(subject, secret, stop);
}

Result<void> DesktopSecretStore::forget(const QString &subject, std::stop_token stop)
{
    return opened(stop).forget(subject, stop);
}

Result<std::optional<Secret>> ConsentingSecretStore::find(const QString &subject, std::stop_token stop)
{
    return m_store.find(subject, stop);
}

Result<void> ConsentingSecretStore::store(const QString &subject, const Secret &secret, std::stop_token stop)
{
    return m_person.mayRemember(subject) ? m_store.store(subject, secret, stop) : Result<void>();
}

Result<void> ConsentingSecretStore::forget(const QString &subject, std::stop_token stop)
{
    return m_store.forget(subject, stop);
}

} // namespace Slipway
