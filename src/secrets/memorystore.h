// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <mutex>

namespace Slipway {

class MemoryStore final : public SecretStore
{
public:
    /// \a reason: why there is no keychain, for description(); empty when nobody asked for one.
    explicit MemoryStore(QString reason = {}) : m_reason(std::move(reason)) {}

    Kind kind() const override { return Kind::Memory; }
    QString description() const override;
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) override;
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) override;
    Result<void> forget(const QString &subject, std::stop_token stop = {}) override;

private:
    const QString m_reason;
    std::mutex m_mutex;
    std::map<QString, Secret> m_secrets;
};

} // namespace Slipway
