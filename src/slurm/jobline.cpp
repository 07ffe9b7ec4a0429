// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jobline.h"

namespace Slipway {

namespace {
/// True when \a text begins with these keys in this order, each with a value without blanks.
bool startsWithKeys(QByteArrayView text, std::initializer_list<QByteArrayView> keys)
{
    for (QByteArrayView key : keys) {
        if (!text.startsWith(key) || text.size() <= key.size() || text[key.size()] != '=')
            return false;
        const qsizetype blank = text.indexOf(' ');
        text = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
    }
    return true;
}

struct Places
{
    qsizetype first = -1;
    int count = 0;
};

/// Every place where \a keys stand as Slurm prints them; \a lead is a blank, the first of them and '='.
Places placesOf(QByteArrayView line, QByteArrayView lead, std::initializer_list<QByteArrayView> keys)
{
    Places places;
    for (qsizetype at = line.indexOf(lead); at >= 0; at = line.indexOf(lead, at + 1)) {
        if (!startsWithKeys(line.sliced(at + 1), keys))
            continue;
        if (places.count++ == 0)
            places.first = at + 1;
    }
    return places;
}
} // namespace

JobLine JobLine::cut(QByteArrayView line)
{
    static constexpr QByteArrayView nameKey(" JobName=");
    static constexpr QByteArrayView accountKey(" Account=");
    JobLine job;
    const qsizetype name = line.indexOf(nameKey);
    const Places users =
        placesOf(line, " UserId=", {"UserId", "GroupId", "MCS_label", "Priority", "Nice", "Account"});
    const Places states = placesOf(line, " JobState=", {"JobState", "Reason"});
    if (name < 0 || users.count == 0 || states.count == 0 || users.first < name)
        return job;
    job.whole = true;
    job.ids = line.first(name);
    const qsizetype nameStart = name + nameKey.size();
    const qsizetype quality = line.first(states.first).lastIndexOf(" QOS=");
    job.forged = users.count > 1 || states.count > 1 || quality < users.first;
    if (job.forged) {
        job.name = line.sliced(nameStart);
        return job;
    }
    job.name = line.sliced(nameStart, users.first - 1 - nameStart);
    const QByteArrayView head = line.sliced(users.first, quality - users.first);
    const qsizetype account = head.indexOf(accountKey);
    job.owner = head.first(account);
    job.account = head.sliced(account + accountKey.size());
    job.quality = line.sliced(quality + 1, states.first - 1 - quality - 1);
    job.rest = line.sliced(states.first);
    return job;
}

const std::vector<FreeText> &jobTexts()
{
    // Those behind the last field of Slurm's own; they come in any order.
    static const std::vector<QByteArrayView> tail = {
        "Command",    "SubmitLine",  "WorkDir",       "Comment",       "AdminComment",   "SystemComment",
        "StdErr",     "StdIn",       "StdOut",        "Power",         "MailUser",       "MailType",
        "TresPerJob", "TresPerNode", "TresPerSocket", "TresPerTask",   "TresBind",       "TresFreq",
        "MemPerTres", "CpusPerTres", "NtasksPerTRES", "BatchFeatures", "BurstBuffer",    "BurstBufferState",
        "Container",  "ContainerID", "Extra",         "Reservation",   "StepMgrEnabled", "CPUFreq",
    };
    static const std::vector<FreeText> table = {
        {"Network", tail},  {"Command", tail}, {"SubmitLine", tail},   {"WorkDir", tail},
        {"Comment", tail},  {"Extra", tail},   {"AdminComment", tail}, {"SystemComment", tail},
        {"StdErr", tail},   {"StdIn", tail},   {"StdOut", tail},       {"Container", tail},
        {"MailUser", tail},
    };
    return table;
}

const std::vector<FreeText> &nodeTexts()
{
    static const std::vector<QByteArrayView> tail = {"Reason",     "Comment",      "Extra",
                                                     "InstanceId", "InstanceType", "ReservationName"};
    static const std::vector<FreeText> table = {
        {"OS", {"RealMemory"}},
        {"Reason", tail},
        {"Comment", tail},
        {"Extra", tail},
    };
    return table;
}

} // namespace Slipway
