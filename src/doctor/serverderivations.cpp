// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivations.h"

#include "deploy/clusterpaths.h"

#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {

/// A server's clock less this computer's, as well as one round trip can tell.
struct ClockReading
{
    double skew = 0; ///< seconds
    double error = 0;
};

std::optional<ClockReading> readClock(const Outcome &date)
{
    bool ok = false;
    const double there = date.output.section(QLatin1Char('\n'), 0, 0).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const double error = static_cast<double>(date.milliseconds) / 2000.0;
    return ClockReading{there - static_cast<double>(date.time) / 1000.0 + error, error};
}

/// What munge minds is the difference to the controller. Which of the two is wrong, the other servers and this
/// computer tell: exit 4 means that it is the controller.
void deriveClock(const Needs &needs, Outcome &made)
{
    constexpr double tooMuch = 240; // seconds; a credential lives 300
    constexpr double noteworthy = 30;
    const std::optional<ClockReading> here = readClock(needs.at(0));
    const std::optional<ClockReading> controller = readClock(needs.at(1));
    if (!here || !controller) {
        made.exitStatus = notThere;
        return;
    }
    const bool isController = needs.at(0).subject == needs.at(1).subject;
    const bool mineIsRight = std::any_of(needs.all.cbegin(), needs.all.cend(), [&](const Outcome &other) {
        if (other.probe != QLatin1String("date") || other.subject == needs.at(1).subject || !other.ran)
            return false;
        const std::optional<ClockReading> reading = readClock(other);
        return reading && qAbs(reading->skew) < noteworthy;
    });
    const double skew = isController ? (mineIsRight ? here->skew : 0) : here->skew - controller->skew;
    const double error = here->error + (isController ? 0 : controller->error);
    made.output = QStringLiteral("%1 s ± %2 s").arg(skew, 0, 'f', 1).arg(error, 0, 'f', 1);
    put(made, "skew", QString::number(qRound64(skew)));
    put(made, "seconds", QString::number(qRound64(qAbs(skew))));
    const double sure = qAbs(skew) - error;
    if (sure > noteworthy && !isController && qAbs(here->skew) < noteworthy)
        made.exitStatus = 4;
    else
        made.exitStatus = sure > tooMuch ? notSo : sure > noteworthy ? 3 : 0;
}

/// Which of the folders of the daemons has no room, or no inodes.
void deriveDisk(const Needs &needs, Outcome &made)
{
    constexpr qint64 littleKiB = 1024;
    constexpr qint64 fewInodes = 16;
    const ImageProfile &profile = needs.cluster.spec().cluster.image.profile;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString path = line.section(QLatin1Char(' '), 0, 0);
        const bool room = numberOf(line, "size") > 0 && numberOf(line, "free") >= 0 && numberOf(line, "free") < littleKiB;
        const bool closed = line.endsWith(QLatin1String(" read-only")) && path != QLatin1String("/");
        const bool inodes = numberOf(line, "inodes") > 0 && numberOf(line, "free-inodes") < fewInodes;
        if (!room && !inodes && !closed)
            continue;
        made.output = line;
        made.exitStatus = closed ? 3 : room ? notSo : notThere;
        put(made, "path", path);
        put(made, "what", path == profile.spoolDir   ? QStringLiteral("spool")
                          : path == profile.stateDir ? QStringLiteral("state")
                                                     : QStringLiteral("other"));
        // The folder that matters more stands further down in the list.
        if (path == profile.spoolDir || path == profile.stateDir)
            return;
    }
}

void deriveConfSame(const Needs &needs, Outcome &made)
{
    const QString here = needs.at(0).output.left(12);
    const QString there = needs.at(1).output.left(12);
    made.output = needs.at(0).output.section(QLatin1Char('\n'), 0, 0);
    put(made, "hash", here);
    put(made, "controller-hash", there);
    made.exitStatus = needs.at(0).output.section(QLatin1Char(' '), 0, 0) == needs.at(1).output.section(QLatin1Char(' '), 0, 0)
                          ? 0
                          : notSo;
}

/// Whether this server has the same set of files in use as the controller's.
void deriveSetSame(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    put(made, "set", needs.at(0).output);
    put(made, "controller-set", needs.at(1).output);
    const bool shared = needs.cluster.spec().storage.kind == Storage::Kind::Nas;
    made.exitStatus = !shared || needs.at(0).output == needs.at(1).output ? 0 : notSo;
}

/// A container that Compose 1 renamed to make a new one: twelve digits and the node's name.
void deriveLeftOver(const Needs &needs, Outcome &made)
{
    const QRegularExpression name(QStringLiteral("^[0-9a-f]{12}_%1$").arg(QRegularExpression::escape(needs.subject.name)));
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString container = line.section(QLatin1Char('\t'), 0, 0);
        if (!name.match(container).hasMatch())
            continue;
        made.output = line;
        put(made, "left-over", container);
        made.exitStatus = notSo;
        return;
    }
}

/// Whether the container of the node's name was made by this cluster's Compose project.
void deriveOurs(const Needs &needs, Outcome &made)
{
    const QString project = needs.at(0).output.section(QStringLiteral(" project="), 1).section(QLatin1Char(' '), 0, 0);
    made.output = QStringLiteral("project=") + project;
    put(made, "container-name", needs.subject.name);
    made.exitStatus = project == composeProject(needs.cluster.spec()) ? 0 : notSo;
}

} // namespace

Derivations serverDerivations()
{
    return {{QStringLiteral("clock"), deriveClock},
            {QStringLiteral("disk-free"), deriveDisk},
            {QStringLiteral("conf-same"), deriveConfSame},
            {QStringLiteral("set-same"), deriveSetSame},
            {QStringLiteral("compose-left-over"), deriveLeftOver},
            {QStringLiteral("container-ours"), deriveOurs}};
}

} // namespace Slipway
