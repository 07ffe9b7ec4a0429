// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"

#include "desktop/language.h"
#include "gui/clipping.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

Q_DECLARE_METATYPE(Slipway::LookRow)

namespace Slipway {

namespace {

constexpr int settleTime = 100; ///< milliseconds
constexpr double littleInk = 0.01;

/// Share of pixels that differ from the one in the corner: an empty page has almost none.
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

/// Empty: pictures are looked at and thrown away.
QString pictureFolder(bool forTheManual)
{
    const QString manual = QStringLiteral(SLIPWAY_SOURCE_DIR "/docs/screenshots");
    const QString wanted = qEnvironmentVariable("SLIPWAY_UPDATE_SCREENSHOTS");
    const QString folder = wanted == QLatin1String("1") ? manual : wanted;
    return folder.startsWith(QLatin1String(SLIPWAY_SOURCE_DIR)) && !forTheManual ? QString() : folder;
}

void addLook(const char *name, const LookRow &row)
{
    QTest::newRow(name) << row;
}

} // namespace

void addLooks()
{
    QTest::addColumn<LookRow>("look");
    addLook("light", {});
    addLook("dark", {QStringLiteral("-dark"), Appearance::Dark});
    addLook("Chinese", {QStringLiteral("-zh_CN"), Appearance::Light, true});
}

void addLooks(const QSize &small, const QSize &largeText)
{
    addLooks();
    addLook("small window", {QStringLiteral("-small"), Appearance::Light, false, small});
    addLook("large text", {QStringLiteral("-large-text"), Appearance::Light, false, largeText, 1.6});
}

Look::Look() : m_usual(QApplication::font())
{
    m_row = *static_cast<LookRow *>(QTest::qData("look", qMetaTypeId<LookRow>()));
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * m_row.fontScale);
    QApplication::setFont(font);
    Theme::apply(*qApp, m_row.appearance);
    Language::use(m_row.chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

Look::~Look()
{
    Language::use(QStringLiteral("en"));
    QApplication::setFont(m_usual);
    Theme::apply(*qApp, Appearance::Light);
}

void Look::keep(QWidget &widget, const QString &name, bool forTheManual) const
{
    keepPicture(widget, name + m_row.suffix, forTheManual && m_row.size == LookRow().size && m_row.fontScale == 1);
}

void keepPicture(QWidget &widget, const QString &name, bool forTheManual)
{
    QTest::qWait(settleTime); // layouts settle
    QStringList cut;
    // What a lane finds out on a busy machine comes late, and is laid out after that.
    QTest::qWaitFor([&] { return (cut = clippedTexts(widget)).isEmpty(); });
    const QPixmap picture = widget.grab();
    if (const QString folder = pictureFolder(forTheManual); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(name + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    QCOMPARE(picture.deviceIndependentSize().toSize(), widget.size());
    QVERIFY2(inkOf(picture.toImage()) > littleInk, qPrintable(name));
}

} // namespace Slipway
