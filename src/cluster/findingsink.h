// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

namespace Slipway {

/// Collects findings while the rules walk over the answers.
class FindingSink
{
public:
    void error(const char *id, const QString &where, const QString &message, const QString &why = {})
    {
        if (!message.isEmpty())
            m_findings.append({QString::fromLatin1(id), Finding::Severity::Error, where, message, why, {}, {}});
    }
    void warning(const char *id, const QString &where, const QString &message, const QString &why = {})
    {
        m_findings.append({QString::fromLatin1(id), Finding::Severity::Warning, where, message, why, {}, {}});
    }
    void info(const char *id, const QString &where, const QString &message, const QString &why = {})
    {
        m_findings.append({QString::fromLatin1(id), Finding::Severity::Info, where, message, why, {}, {}});
    }
    /// Gives the last finding a one-click way out.
    void offer(const char *fix, const QString &label)
    {
        m_findings.last().fix = QString::fromLatin1(fix);
        m_findings.last().fixLabel = label;
    }
    Findings take() { return std::move(m_findings); }

private:
    Findings m_findings;
};

} // namespace Slipway
