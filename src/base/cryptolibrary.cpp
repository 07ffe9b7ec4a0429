// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cryptolibrary.h"

#include <openssl/crypto.h>

namespace Slipway {

void initCryptoLibrary()
{
    static const int started = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    static_cast<void>(started);
}

} // namespace Slipway
