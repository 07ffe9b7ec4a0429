// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressview.h"

#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/terminal.h"

#include <algorithm>

#include <unistd.h>

namespace Slipway {

namespace {

constexpr int drawEvery = 80;        ///< milliseconds
constexpr qsizetype manyLanes = 200; ///< from here on a step that ends waits for its turn to be drawn

bool hasEnded(StepStatus status)
{
    return status != StepStatus::Waiting && status != StepStatus::Running;
}

QChar signOf(StepStatus status, bool complete)
{
    switch (status) {
    case StepStatus::Waiting: return u'·';
    case StepStatus::Running: return u'▸';
    case StepStatus::AlreadyDone:
    case StepStatus::Done: return complete ? u'✓' : u'▸';
    case StepStatus::Failed: return u'✗';
    case StepStatus::Skipped:
    case StepStatus::Cancelled: return u'–';
    }
    return u' ';
}

QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0).simplified();
}

} // namespace

qsizetype ProgressView::LaneState::ended() const
{
    return std::count_if(steps.cbegin(), steps.cend(), hasEnded);
}

ProgressView::ProgressView(Console &console) : m_console(console)
{
    m_sinceDrawn.start();
}

void ProgressView::take(const StepEvent &event)
{
    const std::lock_guard lock(m_mutex);
    LaneState &lane = laneOf(event.lane);
    lane.steps.insert(event.stepId, event.status);
    const bool ended = hasEnded(event.status);
    // What is skipped behind a failure must not hide the failure.
    const bool tells = event.status != StepStatus::Waiting &&
                       (event.status != StepStatus::Skipped || lane.status != StepStatus::Failed);
    if (tells) {
        lane.title = event.title;
        lane.text = event.text;
        lane.status = event.status;
        lane.progress = ended ? -1 : event.progress;
    }
    if (m_console.hasLiveLines()) {
        if (m_sinceDrawn.elapsed() >= drawEvery || (ended && m_lanes.size() < manyLanes))
            draw();
    } else if (ended && tells) {
        const QString text = firstLine(event.text);
        m_console.note(QStringLiteral("%1: %2: %3%4")
                           .arg(event.lane, event.title, stepStatusText(event.status),
                                text.isEmpty() ? QString() : QStringLiteral(". ") + text));
    }
}

ProgressView::LaneState &ProgressView::laneOf(const QString &name)
{
    if (const auto known = m_index.constFind(name); known != m_index.cend())
        return m_lanes[*known];
    m_index.insert(name, m_lanes.size());
    m_widest = std::max(m_widest, name.size());
    LaneState lane;
    lane.name = name;
    m_lanes.append(lane);
    return m_lanes.last();
}

void ProgressView::finish()
{
    const std::lock_guard lock(m_mutex);
    draw();
    m_console.keepLiveLines();
}

QStringList ProgressView::lines(qsizetype most) const
{
    QVector<const LaneState *> shown;
    for (const LaneState &lane : m_lanes)
        shown.append(&lane);
    qsizetype left = 0;
    if (shown.size() > most) {
        const auto weight = [](const LaneState *lane) {
            return lane->status == StepStatus::Failed ? 0 : lane->status == StepStatus::Running ? 1 : 2;
        };
        std::stable_sort(shown.begin(), shown.end(),
                         [&weight](auto *a, auto *b) { return weight(a) < weight(b); });
        left = shown.size() - (most - 1);
        shown.resize(most - 1);
    }
    QStringList lines;
    for (const LaneState *lane : std::as_const(shown))
        lines << lineOf(*lane);
    if (left > 0)
        lines << CliTr::tr("… and %n more", nullptr, static_cast<int>(left));
    return lines;
}

void ProgressView::draw()
{
    m_sinceDrawn.restart();
    if (m_console.hasLiveLines())
        m_console.setLiveLines(lines(std::max(Terminal::height(STDERR_FILENO) - 2, 3)));
}

QString ProgressView::lineOf(const LaneState &lane) const
{
    const qsizetype ended = lane.ended();
    QString line = signOf(lane.status, ended == lane.steps.size()) + QLatin1Char(' ') +
                   lane.name.leftJustified(m_widest) +
                   QStringLiteral("  %1/%2  ").arg(ended).arg(lane.steps.size()) + lane.title;
    if (lane.progress >= 0)
        line += QStringLiteral(" %1 %").arg(qRound(lane.progress * 100));
    const QString text = firstLine(lane.text);
    return text.isEmpty() ? line : line + QStringLiteral(": ") + text;
}

} // namespace Slipway
