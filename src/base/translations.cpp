// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

namespace Slipway {

namespace {

/// A child of the application, which removes it when it ends.
using Slot = QPointer<QTranslator>;

void replace(Slot &slot, const QString &file, const QString &folder)
{
    if (slot) {
        QCoreApplication::removeTranslator(slot);
        delete slot;
    }
    slot = new QTranslator(QCoreApplication::instance());
    if (slot->load(file, folder))
        QCoreApplication::installTranslator(slot);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString languageFor(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) {
        for (const QString &language : languages()) {
            // "zh-Hans-SG" is written for the readers of zh_CN as well.
            if (QLocale(wanted).language() == QLocale(language).language())
                return language;
        }
    }
    return languages().constFirst();
}

void installTranslations(const QString &language)
{
    static Slot qt;
    static Slot own;
    replace(qt, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too: it carries the plural forms.
    replace(own, QStringLiteral("slipway_") + language, QStringLiteral(":/i18n"));
}

} // namespace Slipway
