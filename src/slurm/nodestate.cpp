// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/nodestate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace Slipway {

namespace {
struct NodeStateTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::NodeState)
};

using Base = NodeState::Base;

/// One word of Slurm, long or as sinfo shortens it, and what it says.
struct Word
{
    const char *text;
    std::optional<Base> base; ///< the word names a base state, or implies one where none is named
    NodeState::Flags flags;
    bool implied = false;
};

const Word words[] = {
    {"UNKNOWN", Base::Unknown, {}},
    {"UNK", Base::Unknown, {}},
    {"DOWN", Base::Down, {}},
    {"IDLE", Base::Idle, {}},
    {"ALLOCATED", Base::Allocated, {}},
    {"ALLOC", Base::Allocated, {}},
    {"ERROR", Base::Error, {}},
    {"ERR", Base::Error, {}},
    {"MIXED", Base::Mixed, {}},
    {"MIX", Base::Mixed, {}},
    {"FUTURE", Base::Future, {}},
    {"FUTR", Base::Future, {}},
    {"DRAIN", Base::Idle, NodeState::Drain, true},
    {"DRAINED", Base::Idle, NodeState::Drain, true},
    {"DRAINING", Base::Allocated, NodeState::Drain, true},
    {"DRNG", Base::Allocated, NodeState::Drain, true},
    {"COMPLETING", Base::Allocated, NodeState::Completing, true},
    {"COMP", Base::Allocated, NodeState::Completing, true},
    {"FAIL", Base::Idle, NodeState::Fail, true},
    {"FAILING", Base::Allocated, NodeState::Fail, true},
    {"FAILG", Base::Allocated, NodeState::Fail, true},
    {"MAINT", Base::Idle, NodeState::Maintenance, true},
    {"MAINTENANCE", Base::Idle, NodeState::Maintenance, true},
    {"RESERVED", Base::Idle, NodeState::Reserved, true},
    {"RESV", Base::Idle, NodeState::Reserved, true},
    {"POWERED_DOWN", Base::Idle, NodeState::PoweredDown, true},
    {"POWER", Base::Idle, NodeState::PoweredDown, true},
    {"POW_DN", Base::Idle, NodeState::PoweredDown, true},
    {"POWERING_DOWN", Base::Idle, NodeState::PoweringDown, true},
    {"POWER_DOWN", Base::Idle, NodeState::PoweringDown, true},
    {"POWER_DRAIN", Base::Idle, NodeState::PoweringDown | NodeState::Drain, true},
    {"POWERING_UP", Base::Idle, NodeState::PoweringUp, true},
    {"POWER_UP", Base::Idle, NodeState::PoweringUp, true},
    {"POW_UP", Base::Idle, NodeState::PoweringUp, true},
    {"REBOOT_REQUESTED", Base::Idle, NodeState::RebootRequested, true},
    {"REBOOT_ISSUED", Base::Down, NodeState::RebootIssued, true},
    // sinfo's word for both; the mark behind it tells which.
    {"REBOOT", Base::Down, {}, true},
    {"BOOT", Base::Down, {}, true},
    {"PLANNED", Base::Idle, NodeState::Planned, true},
    {"PLND", Base::Idle, NodeState::Planned, true},
    {"NOT_RESPONDING", Base::Unknown, NodeState::NotResponding, true},
    {"NO_RESPOND", Base::Unknown, NodeState::NotResponding, true},
    {"INVALID_REG", Base::Unknown, NodeState::Refused, true},
    {"INVAL", Base::Unknown, NodeState::Refused, true},
    {"CLOUD", Base::Unknown, NodeState::Cloud, true},
    {"DYNAMIC_NORM", Base::Unknown, NodeState::Dynamic, true},
    {"DYNAMIC_FUTURE", Base::Unknown, NodeState::Dynamic, true},
};

/// The mark behind a word.
NodeState::Flags markFlag(QChar mark)
{
    switch (mark.unicode()) {
    case '*': return NodeState::NotResponding;
    case '~': return NodeState::PoweredDown;
    case '#': return NodeState::PoweringUp;
    case '!':
    case '%': return NodeState::PoweringDown;
    case '$': return NodeState::Maintenance;
    case '@': return NodeState::RebootRequested;
    case '^': return NodeState::RebootIssued;
    case '-': return NodeState::Planned;
    default: return {};
    }
}

const Word *wordOf(QStringView text)
{
    const auto *found = std::find_if(std::begin(words), std::end(words), [text](const Word &word) {
        return text.compare(QLatin1String(word.text), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(words) ? nullptr : found;
}
} // namespace

NodeState NodeState::parse(QStringView text)
{
    NodeState state;
    std::optional<Base> named;
    std::optional<Base> implied;
    QStringList unknown;
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('+'))) {
        state.flags |= Completing;
        text.chop(1);
    }
    for (QStringView part : text.split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
        const QStringView whole = part;
        for (Flags flag; !part.isEmpty() && (flag = markFlag(part.back())); part.chop(1))
            state.flags |= flag;
        const Word *word = wordOf(part);
        if (word == nullptr) {
            if (!part.isEmpty())
                unknown.append(whole.toString());
            continue;
        }
        state.flags |= word->flags;
        std::optional<Base> &base = word->implied ? implied : named;
        if (!base)
            base = word->base;
    }
    if (!unknown.isEmpty())
        state.flags |= Other;
    state.unknownWords = unknown.join(QLatin1Char('+'));
    state.base = named.value_or(implied.value_or(Base::Unknown));
    return state;
}

NodeState::Kind NodeState::kind() const
{
    const bool rebooting = flags.testFlag(RebootIssued);
    if ((base == Base::Down || base == Base::Error) && !rebooting)
        return Kind::Down;
    if (flags.testFlag(Refused))
        return Kind::Refused;
    // A machine that is off, or on its way up, does not answer.
    const bool powered = flags & (PoweredDown | PoweringDown | PoweringUp);
    if (flags.testFlag(NotResponding) && !powered && !rebooting)
        return Kind::NotResponding;
    if (rebooting)
        return Kind::Rebooting;
    if (flags.testFlag(Fail))
        return Kind::Failing;
    if (flags.testFlag(Drain))
        return isBusy() ? Kind::Draining : Kind::Drained;
    if (base == Base::Unknown || base == Base::Future)
        return Kind::Unknown;
    if (flags.testFlag(RebootRequested))
        return Kind::Rebooting;
    if (powered)
        return Kind::PowerSaving;
    if (flags.testFlag(Maintenance))
        return Kind::Maintenance;
    if (flags.testFlag(Reserved) && !isBusy())
        return Kind::Reserved;
    if (flags.testFlag(Completing))
        return Kind::Completing;
    if (flags.testFlag(Planned) && base == Base::Idle)
        return Kind::Planned;
    if (base == Base::Allocated)
        return Kind::Allocated;
    return base == Base::Mixed ? Kind::Mixed : Kind::Idle;
}

bool NodeState::isReady() const
{
    const Flags harmless = Flags(Planned) | Completing | Cloud | Dynamic;
    const bool good = base == Base::Idle || base == Base::Mixed || base == Base::Allocated;
    return good && (flags & ~harmless) == Flags();
}

QStringList NodeState::words() const
{
    static const char *const bases[] = {"UNKNOWN", "DOWN", "IDLE", "ALLOCATED", "ERROR", "MIXED", "FUTURE"};
    static const std::pair<Flag, const char *> flagWords[] = {
        {Drain, "DRAIN"},
        {Completing, "COMPLETING"},
        {Fail, "FAIL"},
        {Maintenance, "MAINTENANCE"},
        {Reserved, "RESERVED"},
        {PoweredDown, "POWERED_DOWN"},
        {PoweringDown, "POWERING_DOWN"},
        {PoweringUp, "POWERING_UP"},
        {RebootRequested, "REBOOT_REQUESTED"},
        {RebootIssued, "REBOOT_ISSUED"},
        {Planned, "PLANNED"},
        {Refused, "INVALID_REG"},
        {Cloud, "CLOUD"},
        {Dynamic, "DYNAMIC_NORM"},
        {NotResponding, "NOT_RESPONDING"},
    };
    QStringList list{QLatin1String(bases[int(base)])};
    for (const auto &[flag, word] : flagWords) {
        if (flags.testFlag(flag))
            list.append(QLatin1String(word));
    }
    return list + unknownWords.split(QLatin1Char('+'), Qt::SkipEmptyParts);
}

QString NodeState::toString() const
{
    QStringList list = words();
    const bool silent = list.removeOne(QStringLiteral("NOT_RESPONDING"));
    return list.join(QLatin1Char('+')).toLower() + (silent ? QStringLiteral("*") : QString());
}

QString kindName(NodeState::Kind kind)
{
    static const char *const texts[] = {
        "idle",        "mixed",          "allocated", "completing", "planned", "reserved",
        "maintenance", "power-saving",   "rebooting", "draining",   "drained", "failing",
        "unknown",     "not-responding", "refused",   "down",
    };
    return QLatin1String(texts[int(kind)]);
}

QString kindText(NodeState::Kind kind)
{
    using Kind = NodeState::Kind;
    switch (kind) {
    case Kind::Idle: return NodeStateTr::tr("idle");
    case Kind::Mixed: return NodeStateTr::tr("mixed");
    case Kind::Allocated: return NodeStateTr::tr("allocated");
    case Kind::Completing: return NodeStateTr::tr("completing");
    case Kind::Planned: return NodeStateTr::tr("planned");
    case Kind::Reserved: return NodeStateTr::tr("reserved");
    case Kind::Maintenance: return NodeStateTr::tr("maintenance");
    case Kind::PowerSaving: return NodeStateTr::tr("power saving");
    case Kind::Rebooting: return NodeStateTr::tr("rebooting");
    case Kind::Draining: return NodeStateTr::tr("draining");
    case Kind::Drained: return NodeStateTr::tr("drained");
    case Kind::Failing: return NodeStateTr::tr("failing");
    case Kind::Unknown: return NodeStateTr::tr("unknown");
    case Kind::NotResponding: return NodeStateTr::tr("not responding");
    case Kind::Refused: return NodeStateTr::tr("refused");
    case Kind::Down: return NodeStateTr::tr("down");
    }
    return {};
}

} // namespace Slipway
