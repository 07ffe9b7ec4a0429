// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Slipway::Language {

namespace {

struct Installed
{
    QString code;
    QTranslator *own = nullptr; ///< children of the application, which removes them when it ends
    QTranslator *qt = nullptr;
};

Installed &installed()
{
    static Installed state;
    return state;
}

void replace(QTranslator *&slot, const QString &file, const QString &folder)
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

QVector<Choice> choices()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString ofDesktop()
{
    for (const QString &language : QLocale().uiLanguages()) {
        if (language.startsWith(QLatin1String("zh")))
            return QStringLiteral("zh_CN");
        if (language.startsWith(QLatin1String("en")))
            return QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void use(const QString &code)
{
    const QString language = code.isEmpty() ? ofDesktop() : code;
    Installed &state = installed();
    if (state.code == language)
        return;
    state.code = language;
    // English has a file too: it carries the plural forms.
    replace(state.own, QStringLiteral("slipway_") + language, QStringLiteral(":/i18n"));
    replace(state.qt, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString current()
{
    return installed().code;
}

} // namespace Slipway::Language
