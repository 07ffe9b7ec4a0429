// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

#include "secrets/secretstr.h"

namespace Slipway {

QString MemoryStore::description() const
{
    return m_reason.isEmpty() ? SecretsTr::tr("this run only")
                              : SecretsTr::tr("this run only: no keychain answers (%1)").arg(m_reason);
}

Result<std::optional<Secret>> MemoryStore::find(const QString &subject, std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_secrets.find(subject);
    return entry == m_secrets.end() ? std::nullopt : std::optional<Secret>(entry->second.clone());
}

Result<void> MemoryStore::store(const QString &subject, const Secret &secret, std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert_or_assign(subject, secret.clone());
    return {};
}

Result<void> MemoryStore::forget(const QString &subject, std::stop_token)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(subject);
    return {};
}

std::unique_ptr<SecretStore> memorySecretStore()
{
    return std::make_unique<MemoryStore>();
}

} // namespace Slipway
