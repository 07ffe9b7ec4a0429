// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>

namespace Slipway {

/// What one request to the keychain of the desktop ended with.
struct KeychainAnswer
{
    enum class Outcome {
        Done,
        Missing, ///< "no such entry", which a locked keychain says of every entry
        Locked,  ///< or the person refused to open it
        Silent,  ///< no answer before the deadline
        Cancelled,
        Broken ///< no keychain, or one that does not work; text says which
    };

    Outcome outcome = Outcome::Broken;
    QString text;  ///< the keychain's own words, untranslated
    Secret secret; ///< of a read
};

/// Takes requests of worker threads to QtKeychain one at a time. Its jobs must live in the main thread (the
/// libsecret backend answers through GLib's main loop there) and some never end: a keychain that shows a
/// prompt nobody sees, or whose daemon hangs. Such a job can neither be cancelled nor deleted, for libsecret
/// still holds a pointer to it; it is left to itself, and until it ends every other request is Silent at
/// once.
class KeychainQueue
{
public:
    enum class Verb { Read, Write, Remove };
    using Deadline = std::chrono::steady_clock::time_point;

    explicit KeychainQueue(QString service);
    ~KeychainQueue();

    /// Blocks until the keychain answered, \a deadline passed or \a stop was requested. Never on the main
    /// thread.
    KeychainAnswer ask(Verb verb, const QString &key, const Secret &value, Deadline deadline,
                       std::stop_token stop);

private:
    struct Line;
    struct Request;
    static void start(const std::shared_ptr<Line> &line, const std::shared_ptr<Request> &request);

    const QString m_service;
    const std::shared_ptr<Line> m_line; ///< outlives this object while a job still runs
};

} // namespace Slipway
