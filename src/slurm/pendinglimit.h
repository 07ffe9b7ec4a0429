// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Slipway {

/// A limit of accounting as Slurm names it, read by its words: QOSMaxGRESMinutesPerJob is the limit of a QOS
/// (Max) for one job, of GRES, over time. There are some 150 of them, and each release adds some.
struct PendingLimit
{
    enum class Owner { Qos, Account };
    enum class Scope { Group, User, InAccount, Job, Least };
    enum class Resource {
        Cpus,
        Memory,
        Nodes,
        Gres,
        Licenses,
        BurstBuffer,
        Energy,
        Billing,
        Jobs,
        Submitted,
        Time,
        Any
    };
    enum class Measure { AtOnce, Minutes, RunMinutes };

    Owner owner = Owner::Qos;
    Scope scope = Scope::Job;
    Resource resource = Resource::Any;
    Measure measure = Measure::AtOnce;

    /// nullopt: a word in \a reason does not belong to this family.
    static std::optional<PendingLimit> parse(const QString &reason);

    /// Translated.
    QString sentence() const;
    QString wayOn() const;
    bool willEndByItself() const;

private:
    bool readWord(const QString &word);
    QString resourceText() const;
    QString queueSentence() const;
    QString minutesSentence() const;
};

} // namespace Slipway
