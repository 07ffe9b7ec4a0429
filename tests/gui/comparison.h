// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Slipway {

/// What is shown against what was found past Slipway.
class Comparison
{
public:
    void same(const QString &what, const QString &shown, const QString &wanted);
    /// The first number in \a shown is \a wanted, or no more than \a by away from it.
    void near(const QString &what, const QString &shown, double wanted, double by);
    /// The regular expression \a pattern matches all of \a shown.
    void like(const QString &what, const QString &shown, const char *pattern);

    const QStringList &wrong() const { return m_wrong; }
    int count() const { return m_count; }

private:
    QStringList m_wrong;
    int m_count = 0;
};

} // namespace Slipway
