// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/cryptolibrary.h"

#include <openssl/sha.h>

namespace Slipway {

QByteArray sha256Hex(const QByteArray &bytes)
{
    initCryptoLibrary();
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()), digest);
    return QByteArray(reinterpret_cast<const char *>(digest), sizeof digest).toHex();
}

} // namespace Slipway
