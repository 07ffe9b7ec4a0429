// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace Slipway {

/// The languages of Slipway, English first: "en", "zh_CN". Their texts are the resources :/i18n of the program.
QStringList languages();

/// The one of languages() that fits \a locale best. QLocale::system() is what LANGUAGE, LC_ALL, LC_MESSAGES and
/// LANG ask for, or the settings of the desktop.
QString languageFor(const QLocale &locale);

/// Makes tr() speak \a language, one of languages(), from now on; Qt's own texts too where Qt's translations are
/// installed. A second call replaces the first. Needs the application object. Main thread only.
void installTranslations(const QString &language);

} // namespace Slipway
