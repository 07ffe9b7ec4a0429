// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/gpunames.h"

#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

QString gpuType(const QString &productName)
{
    static const QRegularExpression brand(
        QStringLiteral("^(nvidia|geforce|tesla|quadro|graphics|device|generation)$"));
    static const QRegularExpression size(QStringLiteral("^\\d+[gm]i?b$"));
    static const QRegularExpression foreign(QStringLiteral("[^a-z0-9_.]"));
    QStringList words;
    const QStringList parts = productName.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (size.match(part).hasMatch())
            break; // what follows the memory's size is its kind
        QString word = part.section(QLatin1Char('-'), 0, 0).remove(foreign);
        if (!word.isEmpty() && !brand.match(word).hasMatch())
            words << word;
    }
    return words.join(QLatin1Char('_'));
}

QVector<Gpu> gpusOf(const QStringList &names, const QStringList &files)
{
    QStringList sorted = files;
    const auto number = [](const QString &file) {
        return file.mid(file.lastIndexOf(QRegularExpression(QStringLiteral("\\D"))) + 1).toInt();
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](const QString &a, const QString &b) { return number(a) < number(b); });
    if (names.isEmpty() || names.first().startsWith(QLatin1String("No devices")))
        return sorted.isEmpty() ? QVector<Gpu>()
                                : QVector<Gpu>{{QString(), static_cast<int>(sorted.size()), sorted}};
    const bool named = sorted.size() == names.size(); // else nobody knows which file is which
    QVector<Gpu> gpus;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString type = gpuType(names[i]);
        auto gpu = std::find_if(gpus.begin(), gpus.end(), [&](const Gpu &g) { return g.type == type; });
        if (gpu == gpus.end())
            gpu = gpus.insert(gpus.end(), Gpu{type, 0, {}});
        ++gpu->count;
        if (named)
            gpu->files << sorted[i];
    }
    return gpus;
}

} // namespace Slipway
