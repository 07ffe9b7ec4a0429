// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewpictures.h"

#include "desktop/language.h"
#include "desktop/style/theme.h"
#include "gui/clipping.h"
#include "gui/pictures.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

namespace Slipway {

namespace {
constexpr int settleTime = 50; ///< milliseconds
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
    keepPicture(picture, name + m_suffix + QLatin1String(".png"), true);
    QVERIFY2(cut.isEmpty(), qPrintable(name + QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    QVERIFY2(inkOf(picture.toImage()) > 0.01, qPrintable(name));
}

} // namespace Slipway
