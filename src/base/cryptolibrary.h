// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Slipway {

/// Starts OpenSSL so that the program may end while threads that used it are still ending. Whoever uses OpenSSL,
/// itself or by another library, calls this first; any thread, any number of times.
///
/// OpenSSL's own cleaning up at exit frees what belongs to every thread, and so does a thread that ends.
/// QThread::wait() returns before a thread's thread-local data is gone, so both may free the same:
/// "double free or corruption", at the end of a command that had done its work. The system takes the memory back
/// all the same (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT: counts only in the first call of a process).
void initCryptoLibrary();

} // namespace Slipway
