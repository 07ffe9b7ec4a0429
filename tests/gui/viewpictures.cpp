// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewpictures.h"

#include "desktop/language.h"
#include "desktop/style/theme.h"
#include "gui/clipping.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace Slipway {

namespace {
constexpr int settleTime = 50; ///< milliseconds
}

QString pictureFolder()
{
    const QString wanted = qEnvironmentVariable("SLIPWAY_UPDATE_SCREENSHOTS");
    return wanted == QLatin1String("1") ? QStringLiteral(SLIPWAY_SOURCE_DIR "/docs/screenshots") : wanted;
}

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

void addLooks()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("light") << QString();
    QTest::newRow("dark") << QStringLiteral("-dark");
    QTest::newRow("Chinese") << QStringLiteral("-zh_CN");
}

Look::Look()
{
    const QString *suffix = static_cast<QString *>(QTest::qData("suffix", qMetaTypeId<QString>()));
    m_suffix = *suffix;
    Theme::apply(*qApp, m_suffix == QLatin1String("-dark") ? Appearance::Dark : Appearance::Light);
    Language::use(chinese() ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

Look::~Look()
{
    Language::use(QStringLiteral("en"));
    Theme::apply(*qApp, Appearance::Light);
}

void Look::keep(QWidget &widget, const QString &name) const
{
    QTest::qWait(settleTime); // layouts settle
    const QStringList cut = clippedTexts(widget);
    const QPixmap picture = widget.grab();
    if (const QString folder = pictureFolder(); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + QLatin1Char('/') + name + m_suffix + QLatin1String(".png")));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(name + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    QVERIFY2(inkOf(picture.toImage()) > 0.01, qPrintable(name));
}

} // namespace Slipway
