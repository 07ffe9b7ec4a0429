// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

class QSettings;

namespace Slipway {

/// Which cluster files were open lately and at which step, newest first, and what was open last.
class RecentClusters
{
public:
    struct Entry
    {
        QString filePath;
        QString step; ///< page id
    };
    /// What to come back to; an empty filePath means the unsaved cluster \a key.
    struct Session
    {
        QString filePath;
        QString key;
        QString step;
    };
    static constexpr qsizetype most = 8;

    explicit RecentClusters(QSettings &settings) : m_settings(settings) {}

    QVector<Entry> entries() const;
    void remember(const QString &filePath, const QString &step);
    void forget(const QString &filePath);
    /// Step at which \a filePath was left, or empty.
    QString stepOf(const QString &filePath) const;

    /// The cluster of \a filePath was launched from here, and worked.
    void rememberLaunch(const QString &filePath);
    bool wasLaunched(const QString &filePath) const;

    Session session() const;
    void setSession(const Session &session);

private:
    void write(const QVector<Entry> &entries);

    QSettings &m_settings;
};

} // namespace Slipway
