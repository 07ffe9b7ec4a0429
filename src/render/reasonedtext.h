// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bundle.h"

namespace Slipway {

/// A text that is written line by line and remembers why each line is there.
class ReasonedText
{
public:
    /// \a line without a line break. \a from: path of the answer it came from, empty when it always stands there.
    void line(const QString &text, const QString &from = {}, const QString &reason = {})
    {
        m_text += text.toUtf8();
        m_text += '\n';
        ++m_line;
        if (!reason.isEmpty())
            m_reasons.append({m_line, from, reason});
    }
    void blank() { line({}); }

    BundleFile take(const QString &path, BundleFile::Role role)
    {
        return {path, std::move(m_text), 0644, role, std::move(m_reasons)};
    }

private:
    QByteArray m_text;
    QVector<LineReason> m_reasons;
    int m_line = 0;
};

} // namespace Slipway
