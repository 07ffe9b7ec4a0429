// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/statetone.h"

#include "survey/plainline.h"

#include <QCoreApplication>
#include <QHash>

namespace Slipway {

namespace {

struct StateTr
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

/// Slurm's word and ours.
struct Word
{
    const char *state;
    const char *text;
    Tone tone;
};

constexpr Word jobWords[] = {
    {"PENDING", QT_TRANSLATE_NOOP("StateText", "waiting"), Tone::Neutral},
    {"RUNNING", QT_TRANSLATE_NOOP("StateText", "running"), Tone::Accent},
    {"COMPLETING", QT_TRANSLATE_NOOP("StateText", "ending"), Tone::Accent},
    {"CONFIGURING", QT_TRANSLATE_NOOP("StateText", "starting"), Tone::Accent},
    {"SUSPENDED", QT_TRANSLATE_NOOP("StateText", "suspended"), Tone::Warning},
    {"STOPPED", QT_TRANSLATE_NOOP("StateText", "stopped"), Tone::Warning},
    {"COMPLETED", QT_TRANSLATE_NOOP("StateText", "completed"), Tone::Good},
    {"CANCELLED", QT_TRANSLATE_NOOP("StateText", "cancelled"), Tone::Warning},
    {"PREEMPTED", QT_TRANSLATE_NOOP("StateText", "preempted"), Tone::Warning},
    {"TIMEOUT", QT_TRANSLATE_NOOP("StateText", "out of time"), Tone::Bad},
    {"FAILED", QT_TRANSLATE_NOOP("StateText", "failed"), Tone::Bad},
    {"NODE_FAIL", QT_TRANSLATE_NOOP("StateText", "node failed"), Tone::Bad},
    {"BOOT_FAIL", QT_TRANSLATE_NOOP("StateText", "node did not start"), Tone::Bad},
    {"OUT_OF_MEMORY", QT_TRANSLATE_NOOP("StateText", "out of memory"), Tone::Bad},
    {"DEADLINE", QT_TRANSLATE_NOOP("StateText", "past its deadline"), Tone::Bad},
};

constexpr Word partitionWords[] = {
    {"UP", QT_TRANSLATE_NOOP("StateText", "up"), Tone::Good},
    {"DOWN", QT_TRANSLATE_NOOP("StateText", "down"), Tone::Bad},
    {"DRAIN", QT_TRANSLATE_NOOP("StateText", "draining"), Tone::Warning},
    {"INACTIVE", QT_TRANSLATE_NOOP("StateText", "inactive"), Tone::Warning},
};

template<std::size_t N>
const Word *find(const Word (&words)[N], const QString &state)
{
    for (const Word &word : words) {
        if (state == QLatin1String(word.state))
            return &word;
    }
    return nullptr;
}

QString textOf(const Word *word, const QString &state)
{
    return word ? StateTr::tr(word->text) : plainLine(state).toLower();
}

} // namespace

Tone toneOf(NodeState::Kind kind)
{
    switch (kind) {
    case NodeState::Kind::Idle: return Tone::Good;
    case NodeState::Kind::Mixed:
    case NodeState::Kind::Allocated:
    case NodeState::Kind::Completing: return Tone::Accent;
    case NodeState::Kind::Planned:
    case NodeState::Kind::Reserved:
    case NodeState::Kind::PowerSaving: return Tone::Neutral;
    case NodeState::Kind::Maintenance:
    case NodeState::Kind::Rebooting:
    case NodeState::Kind::Draining:
    case NodeState::Kind::Drained: return Tone::Warning;
    case NodeState::Kind::Failing:
    case NodeState::Kind::Unknown:
    case NodeState::Kind::NotResponding:
    case NodeState::Kind::Refused:
    case NodeState::Kind::Down: break;
    }
    return Tone::Bad;
}

Tone toneOf(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Fine: return Tone::Good;
    case ChainLink::State::Warning: return Tone::Warning;
    case ChainLink::State::Broken: return Tone::Bad;
    case ChainLink::State::Unknown: break;
    }
    return Tone::Neutral;
}

Tone jobTone(const QString &state)
{
    const Word *word = find(jobWords, state);
    return word ? word->tone : Tone::Neutral;
}

Tone partitionTone(const QString &state)
{
    const Word *word = find(partitionWords, state);
    return word ? word->tone : Tone::Neutral;
}

bool needsAttention(NodeState::Kind kind)
{
    return toneOf(kind) == Tone::Bad;
}

QString jobStateText(const QString &state)
{
    return textOf(find(jobWords, state), state);
}

QString partitionStateText(const QString &state)
{
    return textOf(find(partitionWords, state), state);
}

QString chainStateText(ChainLink::State state)
{
    switch (state) {
    case ChainLink::State::Fine: return StateTr::tr("fine");
    case ChainLink::State::Warning: return StateTr::tr("warning");
    case ChainLink::State::Broken: return StateTr::tr("broken");
    case ChainLink::State::Unknown: break;
    }
    return StateTr::tr("not known");
}

} // namespace Slipway
