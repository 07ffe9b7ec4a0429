// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/notify/healthtray.h"

#include "desktop/monitor/events/eventmodel.h"
#include "desktop/style/glyph.h"
#include "desktop/style/symbol.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace Slipway {

namespace {
Glyph glyphOf(ClusterHealth::Level level)
{
    switch (level) {
    case ClusterHealth::Level::Good: return Glyph::Fine;
    case ClusterHealth::Level::Attention: return Glyph::Warning;
    case ClusterHealth::Level::Bad: return Glyph::Error;
    case ClusterHealth::Level::Unknown: break;
    }
    return Glyph::Untouched;
}

QSystemTrayIcon::MessageIcon iconOf(ClusterEvent::Severity severity)
{
    switch (severity) {
    case ClusterEvent::Severity::Bad: return QSystemTrayIcon::Critical;
    case ClusterEvent::Severity::Warning: return QSystemTrayIcon::Warning;
    case ClusterEvent::Severity::Good:
    case ClusterEvent::Severity::Info: break;
    }
    return QSystemTrayIcon::Information;
}
} // namespace

QIcon healthIcon(ClusterHealth::Level level, const QPalette &palette)
{
    const QIcon sign = applicationIcon();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        sign.paint(&painter, QRect(0, 0, side, side));
        const double part = side * 0.62;
        const QRectF corner(side - part, side - part, part, part);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base)); // so that it stands out from the sign and any panel
        painter.drawEllipse(corner);
        paintGlyph(painter, corner.adjusted(0.5, 0.5, -0.5, -0.5), glyphOf(level), palette);
        icon.addPixmap(picture);
    }
    return icon;
}

HealthTray::HealthTray(const QString &cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_menu(std::make_unique<QMenu>())
    , m_headline(m_menu->addAction(QString()))
    , m_openAction(nullptr)
    , m_settingsAction(nullptr)
    , m_quitAction(nullptr)
    , m_icon(new QSystemTrayIcon(this))
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_headline->setEnabled(false);
    m_menu->addSeparator();
    m_openAction = m_menu->addAction(QString(), this, &HealthTray::openRequested);
    m_settingsAction = m_menu->addAction(QString(), this, &HealthTray::settingsRequested);
    m_menu->addSeparator();
    m_quitAction = m_menu->addAction(QString(), this, &HealthTray::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &HealthTray::openRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    m_menu->installEventFilter(this);
    retranslate();
}

HealthTray::~HealthTray() = default;

bool HealthTray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void HealthTray::setShown(bool shown)
{
    m_icon->setVisible(shown && isAvailable());
}

void HealthTray::setHealth(const ClusterHealth &health)
{
    m_health = health;
    showHealth();
}

void HealthTray::showHealth()
{
    const QString headline = m_health.headline.isEmpty() ? tr("Nothing is known yet") : shownCell(m_health.headline);
    const QString text = m_cluster + QStringLiteral(": ") + headline;
    m_headline->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_icon->setToolTip(text);
    m_icon->setIcon(healthIcon(m_health.level, QApplication::palette()));
}

void HealthTray::show(const Notice &notice)
{
    if (m_icon->isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(notice.title, notice.text, iconOf(notice.severity));
}

void HealthTray::retranslate()
{
    m_openAction->setText(tr("&Open Slipway"));
    m_settingsAction->setText(tr("&Notifications…"));
    m_quitAction->setText(tr("&Quit"));
    showHealth();
}

bool HealthTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showHealth();
    return QObject::eventFilter(watched, event);
}

} // namespace Slipway
