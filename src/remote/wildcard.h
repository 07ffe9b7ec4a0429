// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Slipway {

/// OpenSSH's patterns (ssh_config(5), PATTERNS): '*' and '?'. Never worse than length times length.
inline bool matchesPattern(const QByteArray &pattern, const QByteArray &text)
{
    qsizetype p = 0, t = 0, star = -1, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t]) && pattern[p] != '*') {
            ++p, ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

/// A list in which "!pattern" excludes: true when one matches and none that excludes does.
inline bool matchesPatternList(const QList<QByteArray> &patterns, const QByteArray &text)
{
    bool matched = false;
    for (const QByteArray &pattern : patterns) {
        if (pattern.startsWith('!') && matchesPattern(pattern.mid(1), text))
            return false;
        matched = matched || (!pattern.startsWith('!') && matchesPattern(pattern, text));
    }
    return matched;
}

} // namespace Slipway
