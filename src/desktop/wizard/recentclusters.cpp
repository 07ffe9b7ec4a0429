// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/recentclusters.h"

#include <QSettings>

namespace Slipway {

namespace {
constexpr char listKey[] = "recent";
constexpr char fileKey[] = "file";
constexpr char stepKey[] = "step";
constexpr char launchedKey[] = "launched";
} // namespace

QVector<RecentClusters::Entry> RecentClusters::entries() const
{
    QVector<Entry> found;
    const int count = m_settings.beginReadArray(QLatin1String(listKey));
    for (int i = 0; i < qMin(count, static_cast<int>(most)); ++i) {
        m_settings.setArrayIndex(i);
        const Entry entry{m_settings.value(QLatin1String(fileKey)).toString(),
                          m_settings.value(QLatin1String(stepKey)).toString()};
        if (!entry.filePath.isEmpty())
            found.append(entry);
    }
    m_settings.endArray();
    return found;
}

void RecentClusters::write(const QVector<Entry> &entries)
{
    m_settings.remove(QLatin1String(listKey));
    m_settings.beginWriteArray(QLatin1String(listKey), static_cast<int>(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(QLatin1String(fileKey), entries[i].filePath);
        m_settings.setValue(QLatin1String(stepKey), entries[i].step);
    }
    m_settings.endArray();
}

void RecentClusters::remember(const QString &filePath, const QString &step)
{
    if (filePath.isEmpty())
        return;
    QVector<Entry> list = entries();
    list.removeIf([&filePath](const Entry &e) { return e.filePath == filePath; });
    list.prepend({filePath, step});
    list.resize(qMin(list.size(), most));
    write(list);
}

void RecentClusters::forget(const QString &filePath)
{
    QVector<Entry> list = entries();
    list.removeIf([&filePath](const Entry &e) { return e.filePath == filePath; });
    write(list);
}

QString RecentClusters::stepOf(const QString &filePath) const
{
    for (const Entry &entry : entries()) {
        if (entry.filePath == filePath)
            return entry.step;
    }
    return {};
}

void RecentClusters::rememberLaunch(const QString &filePath)
{
    constexpr qsizetype mostLaunched = 100;
    if (filePath.isEmpty())
        return;
    QStringList all = m_settings.value(QLatin1String(launchedKey)).toStringList();
    all.removeAll(filePath);
    all.prepend(filePath);
    m_settings.setValue(QLatin1String(launchedKey), all.mid(0, mostLaunched));
}

bool RecentClusters::wasLaunched(const QString &filePath) const
{
    return m_settings.value(QLatin1String(launchedKey)).toStringList().contains(filePath);
}

RecentClusters::Session RecentClusters::session() const
{
    return {m_settings.value(QStringLiteral("session/file")).toString(),
            m_settings.value(QStringLiteral("session/key")).toString(),
            m_settings.value(QStringLiteral("session/step")).toString()};
}

void RecentClusters::setSession(const Session &session)
{
    m_settings.setValue(QStringLiteral("session/file"), session.filePath);
    m_settings.setValue(QStringLiteral("session/key"), session.key);
    m_settings.setValue(QStringLiteral("session/step"), session.step);
}

} // namespace Slipway
