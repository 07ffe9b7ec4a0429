// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace Slipway {

/// A Slurm release: year and month, and the patch level where it is known.
struct SlurmVersion
{
    int year = 0;
    int month = 0;
    int patch = -1; ///< -1: not stated

    /// "19.05", "22.05.8", also with text around it: "slurm 22.05.8", "slurm-wlm 19.05.5-1".
    static std::optional<SlurmVersion> parse(const QString &text);
    QString toString() const; ///< "22.05.8" or "22.05"

    /// By release only: 22.05.8 is as new as 22.05.
    friend std::weak_ordering operator<=>(const SlurmVersion &a, const SlurmVersion &b)
    {
        return a.year * 100 + a.month <=> b.year * 100 + b.month;
    }
    friend bool operator==(const SlurmVersion &a, const SlurmVersion &b) { return (a <=> b) == 0; }
};

} // namespace Slipway
