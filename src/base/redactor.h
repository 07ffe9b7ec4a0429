// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

#include <mutex>
#include <vector>

namespace Slipway {

/// Replaces every secret it was told about by "[redacted]" in texts that leave the program:
/// reports, logs, support bundles. Safe to use from several threads.
class Redactor
{
public:
    /// From now on \a secret (and its base64 form) is replaced. Shorter than 4 bytes is ignored:
    /// replacing those would make every text unreadable.
    void learn(const Secret &secret);
    QString redact(const QString &text) const;
    QByteArray redact(QByteArray bytes) const;

private:
    mutable std::mutex m_mutex;
    std::vector<Secret> m_secrets;
};

} // namespace Slipway
