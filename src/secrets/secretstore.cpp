// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"

namespace Slipway {

namespace {
constexpr std::chrono::seconds openingPatience{10};
}

std::unique_ptr<SecretStore> openSecretStore(std::stop_token stop)
{
    auto keychain = std::make_unique<KeychainStore>();
    const Result<void> works = keychain->probe(openingPatience, stop);
    if (works)
        return keychain;
    // The keychain's own words say most ("… was not provided by any .service files"), where it has some.
    const Error &error = works.error();
    return std::make_unique<MemoryStore>(error.detail.isEmpty() ? error.message : error.detail);
}

} // namespace Slipway
