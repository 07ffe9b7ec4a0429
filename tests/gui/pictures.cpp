// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures.h"

#include <QDir>
#include <QTest>

namespace Slipway {

namespace {

/// Empty: pictures are looked at and thrown away. "1": docs/screenshots. Anything else: that folder.
QString pictureFolder()
{
    const QString wanted = qEnvironmentVariable("SLIPWAY_UPDATE_SCREENSHOTS");
    return wanted == QLatin1String("1") ? QStringLiteral(SLIPWAY_SOURCE_DIR "/docs/screenshots") : wanted;
}

} // namespace

double inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(image.width() - 2, image.height() / 2);
    qint64 ink = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            ink += image.pixel(x, y) != ground;
    }
    return static_cast<double>(ink) * 4 / (static_cast<double>(image.width()) * image.height());
}

void keepPicture(const QPixmap &picture, const QString &name, bool forTheManual)
{
    const QString folder = pictureFolder();
    if (folder.isEmpty() || (folder.startsWith(QLatin1String(SLIPWAY_SOURCE_DIR)) && !forTheManual))
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(folder + QLatin1Char('/') + name));
}

} // namespace Slipway
