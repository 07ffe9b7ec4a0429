// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivations.h"

#include "doctor/logwords.h"
#include "operate/serverlook.h"

#include <QRegularExpression>

namespace Slipway {

namespace {

/// What the daemons that do not stay up said at last in the container's log.
void deriveLastWords(const Needs &needs, Outcome &made)
{
    static const QRegularExpression steady(QStringLiteral("^(?:running) pid=\\d+ restarts=[01] "));
    const bool controls = controllersOf(needs.cluster.spec()).contains(needs.subject.name);
    QStringList words;
    const QStringList lines = linesOf(needs.at(1));
    for (const QString &line : lines) {
        const QString daemon = line.section(QLatin1Char(' '), 0, 0);
        const bool wanted = daemon == QLatin1String("slurmd") || (daemon == QLatin1String("slurmctld") && controls);
        if (wanted && !steady.match(line.section(QLatin1Char(' '), 1)).hasMatch())
            words << sinceLastStart(linesOfDaemon(needs.at(0).output, daemon));
    }
    made.output = words.join(QLatin1Char('\n'));
}

void deriveWords(const Needs &needs, Outcome &made)
{
    made.output = made.probe == QLatin1String("munged-words") ? lastWordsOfMunged(needs.at(0).output) : sinceLastStart(needs.at(0).output);
}

} // namespace

Derivations logDerivations()
{
    return {{QStringLiteral("last-words"), deriveLastWords},
            {QStringLiteral("slurmctld-words"), deriveWords},
            {QStringLiteral("slurmd-words"), deriveWords},
            {QStringLiteral("munged-words"), deriveWords}};
}

} // namespace Slipway
