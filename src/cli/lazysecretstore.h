// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <functional>
#include <mutex>

namespace Slipway {

/// Opens the real store when the first secret is looked for: a login by agent or plain key never wakes the
/// keychain.
class LazySecretStore final : public SecretStore
{
public:
    using Open = std::function<std::unique_ptr<SecretStore>(std::stop_token)>;
    /// \a stored is called once, with the store, when the first secret was put into it.
    using Stored = std::function<void(const SecretStore &)>;

    explicit LazySecretStore(Open open, Stored stored = {})
        : m_open(std::move(open)), m_stored(std::move(stored))
    {
    }

    Kind kind() const override { return m_store ? m_store->kind() : Kind::Memory; }
    QString description() const override { return m_store ? m_store->description() : QString(); }
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) override;
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) override;
    Result<void> forget(const QString &subject, std::stop_token stop = {}) override;

private:
    SecretStore &opened(std::stop_token stop);

    Open m_open;
    Stored m_stored;
    std::mutex m_mutex;
    std::unique_ptr<SecretStore> m_store;
    bool m_told = false;
};

} // namespace Slipway
