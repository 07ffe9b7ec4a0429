// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/notify/notices.h"

#include "desktop/monitor/events/eventmodel.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct NoticeTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using Severity = ClusterEvent::Severity;
constexpr qsizetype mostNames = 5;

/// Some desktops read a notice as markup, others show it as it is: letters that are neither.
QString harmless(const QString &text)
{
    QString shown = shownCell(text);
    return shown.replace(QLatin1Char('<'), QChar(0x2039)).replace(QLatin1Char('>'), QChar(0x203a)).replace(QLatin1Char('&'), QChar(0xff06));
}

enum class Group { None, NodeDown, NodeBack, ControllerLost, ControllerBack, JobFailed, ConnectionLost, ConnectionBack };

Group groupOf(const ClusterEvent &event)
{
    const bool bad = event.severity == Severity::Bad;
    const bool good = event.severity == Severity::Good;
    if (event.kind == QLatin1String("node.state"))
        return bad ? Group::NodeDown : good ? Group::NodeBack : Group::None;
    if (event.kind.startsWith(QLatin1String("controller.")))
        return bad ? Group::ControllerLost : good ? Group::ControllerBack : Group::None;
    if (event.kind == QLatin1String("job.failed"))
        return Group::JobFailed;
    if (event.kind.startsWith(QLatin1String("poll.")))
        return good ? Group::ConnectionBack : Group::ConnectionLost;
    return Group::None;
}

bool isWanted(Group group, const NotifySettings &settings)
{
    switch (group) {
    case Group::NodeDown: return settings.nodeDown;
    case Group::NodeBack: return settings.nodeBack;
    case Group::ControllerLost:
    case Group::ControllerBack: return settings.controllers;
    case Group::JobFailed: return settings.jobFailed;
    case Group::ConnectionLost:
    case Group::ConnectionBack: return settings.connection;
    case Group::None: break;
    }
    return false;
}

QString titleOf(Group group, int count)
{
    switch (group) {
    case Group::NodeDown: return NoticeTr::tr("%n node(s) went down", nullptr, count);
    case Group::NodeBack: return NoticeTr::tr("%n node(s) came back", nullptr, count);
    case Group::ControllerLost: return NoticeTr::tr("%n controller(s) stopped answering", nullptr, count);
    case Group::ControllerBack: return NoticeTr::tr("%n controller(s) answer again", nullptr, count);
    case Group::JobFailed: return NoticeTr::tr("%n job(s) failed", nullptr, count);
    case Group::ConnectionLost: return NoticeTr::tr("The cluster cannot be asked");
    case Group::ConnectionBack: return NoticeTr::tr("The cluster answers again");
    case Group::None: break;
    }
    return {};
}

QString namesOf(const QVector<ClusterEvent> &events)
{
    QStringList names;
    for (const ClusterEvent &event : events.first(std::min(events.size(), mostNames)))
        names.append(event.subject);
    const QString named = names.join(QLatin1String(", "));
    if (events.size() <= mostNames)
        return named;
    return NoticeTr::tr("%1 and %n more", nullptr, static_cast<int>(events.size() - mostNames)).arg(named);
}

QString textOf(const QVector<ClusterEvent> &events)
{
    return events.size() == 1 ? eventText(events.constFirst()) : namesOf(events);
}

/// The last word on each subject: of a node that went down and came back only that it is back, and not even that when
/// it was up before.
QVector<ClusterEvent> newsOf(const QVector<ClusterEvent> &events)
{
    QHash<QPair<QString, QString>, QPair<Group, Group>> seen; // first and last
    const auto key = [](const ClusterEvent &e) { return qMakePair(e.kind.section(QLatin1Char('.'), 0, 0), e.subject); };
    for (const ClusterEvent &event : events) {
        const Group group = groupOf(event);
        if (group == Group::None)
            continue;
        const auto it = seen.find(key(event));
        if (it == seen.end())
            seen.insert(key(event), {group, group});
        else
            it->second = group;
    }
    QVector<ClusterEvent> news;
    QSet<QPair<QString, QString>> told;
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const auto it = seen.constFind(key(events.at(i)));
        if (it == seen.cend() || groupOf(events.at(i)) == Group::None || told.contains(it.key()))
            continue;
        told.insert(it.key());
        const bool wentAndCame = it->first != it->second && events.at(i).severity == Severity::Good;
        if (!wentAndCame)
            news.prepend(events.at(i));
    }
    return news;
}
} // namespace

QVector<Notice> noticesOf(const QVector<ClusterEvent> &events, const NotifySettings &settings, const QString &cluster)
{
    QMap<Group, QVector<ClusterEvent>> groups;
    for (const ClusterEvent &event : newsOf(events)) {
        if (isWanted(groupOf(event), settings))
            groups[groupOf(event)].append(event);
    }
    QVector<Notice> notices;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const QString title = cluster + QStringLiteral(": ") + titleOf(it.key(), static_cast<int>(it->size()));
        notices.append({harmless(title), harmless(textOf(*it)), it->constFirst().severity});
    }
    return notices;
}

} // namespace Slipway
