// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace Slipway {

/// The languages of the program and the one in use. Switching takes effect at once: every widget gets a
/// LanguageChange event. GUI thread only.
namespace Language {

struct Choice
{
    QString code; ///< "en", "zh_CN"
    QString name; ///< in that language
};

QVector<Choice> choices();
/// \a code of choices(), or empty for the desktop's.
void use(const QString &code);
QString current();

} // namespace Language

} // namespace Slipway
