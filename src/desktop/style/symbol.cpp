// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/symbol.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Outside of every namespace, as Q_INIT_RESOURCE wants it.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace Slipway {

namespace {

class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

    explicit SymbolEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmapOf(rect.size() * scale, mode);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return pixmapOf(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return pixmapOf(size, mode);
    }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QPixmap pixmapOf(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (!m_colour.isValid())
            return pixmap;
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QString m_name;
    QColor m_colour; ///< invalid: the drawing's own
};

} // namespace

static void needIcons()
{
    static const bool ready = (initIcons(), true);
    Q_UNUSED(ready)
}

QIcon symbolIcon(const QString &name, const QColor &colour)
{
    needIcons();
    return QIcon(new SymbolEngine(name, colour));
}

QIcon applicationIcon()
{
    needIcons();
    return QIcon(new SymbolEngine(QStringLiteral("slipway")));
}

} // namespace Slipway
