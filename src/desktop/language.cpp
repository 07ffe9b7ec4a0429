// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"

#include "base/translations.h"

namespace Slipway::Language {

namespace {

QString &inUse()
{
    static QString code;
    return code;
}

} // namespace

QVector<Choice> choices()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString ofDesktop()
{
    return languageFor(QLocale());
}

void use(const QString &code)
{
    const QString language = code.isEmpty() ? ofDesktop() : code;
    if (inUse() == language)
        return;
    inUse() = language;
    installTranslations(language);
}

QString current()
{
    return inUse();
}

} // namespace Slipway::Language
