// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"

#include "base/translations.h"

namespace Slipway::Language {

namespace {
QString inUse;
}

QVector<Choice> choices()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void use(const QString &code)
{
    const QString language = code.isEmpty() ? languageFor(QLocale::system()) : code;
    if (language == inUse)
        return; // every widget would be told for nothing
    inUse = language;
    installTranslations(language);
}

QString current()
{
    return inUse;
}

} // namespace Slipway::Language
