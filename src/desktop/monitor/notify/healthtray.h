// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/notify/notices.h"
#include "monitor/clusterhealth.h"

#include <QIcon>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Slipway {

/// The program's sign with the health of the cluster in its corner, as a shape and a colour.
QIcon healthIcon(ClusterHealth::Level level, const QPalette &palette);

/// The cluster in the tray of the desktop, where there is one: its health at a glance, notices, and the way back to the
/// window. Without a tray it does nothing.
class HealthTray : public QObject
{
    Q_OBJECT

public:
    explicit HealthTray(const QString &cluster, QObject *parent = nullptr);
    ~HealthTray() override;

    static bool isAvailable();
    void setShown(bool shown);
    QMenu &menu() const { return *m_menu; }

public Q_SLOTS:
    void setHealth(const Slipway::ClusterHealth &health);
    void show(const Slipway::Notice &notice);

Q_SIGNALS:
    void openRequested(); ///< a click on the icon or on a notice
    void settingsRequested();
    void quitRequested();

private:
    void retranslate();
    void showHealth();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QString m_cluster;
    ClusterHealth m_health;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_headline;
    QAction *m_openAction;
    QAction *m_settingsAction;
    QAction *m_quitAction;
    QSystemTrayIcon *m_icon;
};

} // namespace Slipway
