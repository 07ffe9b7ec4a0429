// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Slipway {

/// The state of a node: one base state and any number of flags, as slurmctld keeps it (slurm.h,
/// NODE_STATE_*).
struct NodeState
{
    enum class Base { Unknown, Down, Idle, Allocated, Error, Mixed, Future };
    enum Flag {
        NotResponding = 1 << 0, ///< the trailing `*`
        Drain = 1 << 1,
        Completing = 1 << 2, ///< also the trailing `+`
        Fail = 1 << 3,
        Maintenance = 1 << 4, ///< `$`
        Reserved = 1 << 5,
        PoweredDown = 1 << 6,     ///< `~`
        PoweringDown = 1 << 7,    ///< `%`, also `!` (going to)
        PoweringUp = 1 << 8,      ///< `#`
        RebootRequested = 1 << 9, ///< `@`
        RebootIssued = 1 << 10,   ///< `^`
        Planned = 1 << 11,        ///< `-`
        Refused = 1 << 12,        ///< INVAL, INVALID_REG: its registration was turned down
        Cloud = 1 << 13,
        Dynamic = 1 << 14,
        Other = 1 << 15 ///< a word this build does not know; it is in `unknownWords`
    };
    Q_DECLARE_FLAGS(Flags, Flag)

    Base base = Base::Unknown;
    Flags flags;
    QString unknownWords; ///< joined with '+'; shown as they are

    /// "IDLE+DRAIN*", "MIXED-", "DOWN+NOT_RESPONDING", also sinfo's "drng" and a JSON list joined with '+'.
    static NodeState parse(QStringView text);

    /// What a person counts, sorts and colours by: the worst thing that is true.
    enum class Kind {
        Idle,
        Mixed,
        Allocated,
        Completing,
        Planned,
        Reserved,
        Maintenance,
        PowerSaving,
        Rebooting,
        Draining,
        Drained,
        Failing,
        Unknown,
        NotResponding,
        Refused,
        Down
    };
    Kind kind() const;
    bool isReady() const; ///< takes jobs, now or when the running ones end
    bool isBusy() const
    {
        return base == Base::Allocated || base == Base::Mixed || flags.testFlag(Completing);
    }
    /// Its registration was turned down: the machine has less than slurm.conf says. RESUME is no help.
    bool isRefused() const { return flags.testFlag(Refused); }
    bool isDrained() const { return flags.testFlag(Drain); }
    /// The words as scontrol of 21.08 and newer prints them: "DOWN", "DRAIN", "NOT_RESPONDING".
    QStringList words() const;
    /// Slurm's own words in lower case: "idle+drain", "down*".
    QString toString() const;

    bool operator==(const NodeState &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(NodeState::Flags)

/// Stable English word of \a kind for --json, history and settings: "not-responding".
QString kindName(NodeState::Kind kind);
/// Translated word for people.
QString kindText(NodeState::Kind kind);

} // namespace Slipway
