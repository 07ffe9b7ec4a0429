// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lazysecretstore.h"

namespace Slipway {

SecretStore &LazySecretStore::opened(std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (!m_store)
        m_store = m_open(stop);
    return *m_store;
}

Result<std::optional<Secret>> LazySecretStore::find(const QString &subject, std::stop_token stop)
{
    return opened(stop).find(subject, stop);
}

Result<void> LazySecretStore::store(const QString &subject, const Secret &secret, std::stop_token stop)
{
    SecretStore &store = opened(stop);
    Result<void> result = store.store(subject, secret, stop);
    const std::lock_guard lock(m_mutex);
    if (m_stored && !std::exchange(m_told, true))
        m_stored(store);
    return result;
}

Result<void> LazySecretStore::forget(const QString &subject, std::stop_token stop)
{
    return opened(stop).forget(subject, stop);
}

} // namespace Slipway
