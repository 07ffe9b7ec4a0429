// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/recordmodel.h"

namespace Slipway {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Compares the numbers that begin at \a i and \a j, and moves behind them.
int compareNumbers(const QString &a, qsizetype &i, const QString &b, qsizetype &j)
{
    const auto skipZeros = [](const QString &text, qsizetype at) {
        while (at < text.size() && text[at] == QLatin1Char('0'))
            ++at;
        return at;
    };
    const auto end = [](const QString &text, qsizetype at) {
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at;
    };
    const qsizetype fromA = skipZeros(a, i);
    const qsizetype fromB = skipZeros(b, j);
    i = end(a, fromA);
    j = end(b, fromB);
    if (i - fromA != j - fromB)
        return compareValues(i - fromA, j - fromB);
    return QStringView(a).mid(fromA, i - fromA).compare(QStringView(b).mid(fromB, j - fromB));
}

} // namespace

int compareNames(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const int order = compareNumbers(a, i, b, j);
            if (order != 0)
                return order;
        } else if (a[i] != b[j]) {
            return compareValues(a[i].unicode(), b[j].unicode());
        } else {
            ++i;
            ++j;
        }
    }
    if (i < a.size() || j < b.size())
        return i < a.size() ? 1 : -1;
    return a.compare(b);
}

} // namespace Slipway
