// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactor.h"

namespace Slipway {

namespace {
constexpr std::size_t shortestSecret = 4;
}

void Redactor::learn(const Secret &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const std::lock_guard lock(m_mutex);
    m_secrets.push_back(secret.clone());
    m_secrets.emplace_back(secret.view().toBase64());
}

QByteArray Redactor::redact(QByteArray bytes) const
{
    const std::lock_guard lock(m_mutex);
    for (const Secret &secret : m_secrets)
        bytes.replace(secret.view(), QByteArrayLiteral("[redacted]"));
    return bytes;
}

QString Redactor::redact(const QString &text) const
{
    return QString::fromUtf8(redact(text.toUtf8()));
}

} // namespace Slipway
