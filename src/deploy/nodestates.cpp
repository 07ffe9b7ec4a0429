// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/nodestates.h"

#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {
const QStringList goodStates = {QStringLiteral("IDLE"), QStringLiteral("MIXED"), QStringLiteral("ALLOCATED")};
/// Words beside a good state that do not keep a job from starting.
const QStringList harmlessWords = {QStringLiteral("PLANNED"), QStringLiteral("COMPLETING"),
                                   QStringLiteral("DYNAMIC_NORM"), QStringLiteral("CLOUD")};

/// "DOWN*+DRAIN" (until 21.08) and "DOWN+DRAIN+NOT_RESPONDING" (since) become the same words.
QStringList stateWords(const QString &state)
{
    QStringList words;
    QStringList suffixes;
    const QStringList parts = state.toUpper().split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (QString word : parts) {
        while (!word.isEmpty() && !word.back().isLetter()) {
            if (word.back() == QLatin1Char('*'))
                suffixes.append(QStringLiteral("NOT_RESPONDING"));
            else if (word.back() != QLatin1Char('-'))
                suffixes.append(QString(word.back()));
            word.chop(1);
        }
        words.append(word);
    }
    return words + suffixes;
}
} // namespace

bool NodeSeen::ready() const
{
    return !states.isEmpty() && goodStates.contains(states.first()) &&
           std::all_of(states.cbegin() + 1, states.cend(),
                       [](const QString &word) { return harmlessWords.contains(word); });
}

bool NodeSeen::drained() const
{
    return states.contains(QStringLiteral("DRAIN")) || states.contains(QStringLiteral("DRAINED")) ||
           states.contains(QStringLiteral("DRAINING"));
}

bool NodeSeen::busy() const
{
    return states.contains(QStringLiteral("MIXED")) || states.contains(QStringLiteral("ALLOCATED"));
}

bool NodeSeen::refused() const
{
    return states.contains(QStringLiteral("INVALID_REG")) || states.contains(QStringLiteral("INVAL"));
}

bool NodeSeen::waitsForResume() const
{
    return states.value(0) == QLatin1String("DOWN") && !states.contains(QStringLiteral("NOT_RESPONDING")) &&
           !refused() && !reason.isEmpty();
}

QVector<NodeSeen> parseNodes(const QByteArray &output)
{
    static const QRegularExpression name(QStringLiteral("^NodeName=(\\S+)"));
    static const QRegularExpression state(QStringLiteral(" State=(\\S+)"));
    // Free text, which ends where its author and time begin.
    static const QRegularExpression reason(
        QStringLiteral(" Reason=(.*?)(?: \\[[^\\[\\]]*@[^\\]]*\\](?: |$)|$)"));
    QVector<NodeSeen> nodes;
    const QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QRegularExpressionMatch found = name.match(line);
        if (!found.hasMatch())
            continue;
        nodes.append({found.captured(1), stateWords(state.match(line).captured(1)),
                      reason.match(line).captured(1).trimmed()});
    }
    return nodes;
}

bool controllerAnswers(const QByteArray &pingOutput)
{
    static const QRegularExpression up(QStringLiteral("^Slurmctld\\([a-z0-9]+\\) at .* is UP\\s*$"),
                                       QRegularExpression::MultilineOption);
    return up.match(QString::fromUtf8(pingOutput)).hasMatch();
}

} // namespace Slipway
