// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <mutex>

namespace Slipway {

class GuiPrompter;

/// The keychain of the desktop, opened by the first worker that needs it, so that the window need not wait for it.
class DesktopSecretStore final : public SecretStore
{
public:
    Kind kind() const override;
    QString description() const override;
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) override;
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) override;
    Result<void> forget(const QString &subject, std::stop_token stop = {}) override;

private:
    SecretStore &opened(std::stop_token stop = {}) const;

    mutable std::mutex m_mutex;
    mutable std::unique_ptr<SecretStore> m_store;
};

/// Stores only what the person asked to have remembered; everything else passes through.
class ConsentingSecretStore final : public SecretStore
{
public:
    ConsentingSecretStore(SecretStore &store, const GuiPrompter &person) : m_store(store), m_person(person) {}

    Kind kind() const override { return m_store.kind(); }
    QString description() const override { return m_store.description(); }
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token stop = {}) override;
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token stop = {}) override;
    Result<void> forget(const QString &subject, std::stop_token stop = {}) override;

private:
    SecretStore &m_store;
    const GuiPrompter &m_person;
};

} // namespace Slipway
