// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <optional>
#include <vector>

namespace Slipway {

/// Passwords and passphrases for a run without a person: lines "SUBJECT = SECRET", where SUBJECT is
/// "user@host", the path of a key file, slurmrestd's address, or "*" for all logins that no line names. The secret is the rest of the line
/// as it is, after one space. Empty lines and lines that begin with '#' mean nothing.
class SecretsFile
{
public:
    /// Errors: NotFound, PermissionDenied when others than the owner may read it, Parse with FILE:LINE.
    static Result<SecretsFile> load(const QString &path);

    /// \a byNameOnly: the line "*" is not for this one.
    std::optional<Secret> find(const QString &subject, bool byNameOnly = false) const;

private:
    struct Entry
    {
        QString subject;
        Secret secret;
    };

    int addLines(const QByteArray &text);

    std::vector<Entry> m_entries;
};

} // namespace Slipway
