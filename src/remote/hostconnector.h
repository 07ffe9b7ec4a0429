// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "remote/remotehost.h"

#include <optional>

namespace Slipway {

/// Where to log in. Empty fields are taken from ~/.ssh/config by the connector, as ssh would.
struct SshTarget
{
    QString label; ///< node name or "NAS", for messages
    QString host;  ///< name, address, or a Host of ~/.ssh/config
    int port = 0;
    QString user;
    QString identityFile;
    bool useAgent = true;
    QString jumpHost; ///< "user@host:port[,…]"

    bool operator==(const SshTarget &) const = default;
};

struct HostKeyQuestion
{
    QString host; ///< "192.168.100.11" or "[host]:2222", as known_hosts writes it
    QString keyType; ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…", OpenSSH's form
    QString knownHostsFile; ///< where it will be written
};

struct SecretQuestion
{
    enum class Kind {
        Password,
        Passphrase,
        KeyboardInteractive,
        Token ///< a JWT for slurmrestd, as `scontrol token` prints it, with or without "SLURM_JWT="
    };

    Kind kind = Kind::Password;
    QString subject; ///< "ada@192.168.100.11", the key file's path, or slurmrestd's address
    QString prompt;  ///< the server's own words for KeyboardInteractive; plain text, untrusted
    bool echo = false;
    int attempt = 1; ///< > 1: the one before was wrong
};

/// Asks the person, or answers from the keychain or a file. Called on worker threads, by several at
/// once; implementations serialise. An empty answer means "not now": the login ends with AuthFailed.
class LoginPrompter
{
public:
    virtual ~LoginPrompter() = default;
    /// True: trust and remember this key. Never asked for a changed or revoked key: those are refused.
    virtual bool acceptHostKey(const HostKeyQuestion &question, std::stop_token stop) = 0;
    virtual std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) = 0;
    /// The last answer for \a question worked (store it) or did not (forget it).
    virtual void secretOutcome(const SecretQuestion &question, bool worked) = 0;
};

/// Opens connections. Thread-safe; one call opens one session for one lane.
class HostConnector
{
public:
    virtual ~HostConnector() = default;
    /// Errors: HostUnreachable, HostKeyUnknown, HostKeyChanged (detail has both fingerprints),
    /// AuthFailed, KeyUnreadable, Unsupported (which algorithm list has no overlap), Timeout, Cancelled.
    virtual Result<std::unique_ptr<RemoteHost>> connect(const SshTarget &target, std::stop_token stop = {}) = 0;
    /// Who is asked for the secrets of a login, and for those of a road that is none; nullptr: nobody.
    virtual LoginPrompter *prompter() { return nullptr; }
};

} // namespace Slipway
