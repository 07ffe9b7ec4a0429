// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/codeviewtext.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct CodeTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr qsizetype longestLine = 10'000;
constexpr qsizetype largestShown = 4 * 1024 * 1024;
constexpr qsizetype largestColoured = 2 * 1024 * 1024;
constexpr char32_t controlPictures = 0x2400; ///< U+2400 + n is the picture of control character n
constexpr char32_t deletePicture = 0x2421;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c); // Qt's text documents use some of them as marks of their own
    }
}

void appendShown(QString *out, char32_t c)
{
    if (c == U'\t')
        *out += QLatin1Char('\t');
    else if (c < 0x20)
        *out += QChar(static_cast<char16_t>(controlPictures + c));
    else if (c == 0x7f)
        *out += QChar(static_cast<char16_t>(deletePicture));
    else if (isInvisible(c))
        *out += QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')));
    else
        *out += QStringView(QChar::fromUcs4(c));
}

QString shownLine(QStringView line)
{
    QString out;
    out.reserve(line.size());
    const QStringView kept = line.left(longestLine);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept[i];
        if (c.isHighSurrogate() && i + 1 < kept.size() && kept[i + 1].isLowSurrogate())
            appendShown(&out, QChar::surrogateToUcs4(c, kept[++i]));
        else
            appendShown(&out, c.unicode());
    }
    if (line.size() > longestLine)
        out += QStringLiteral(" … ") + CodeTr::tr("(%n more character(s) in this line)", nullptr,
                                                  static_cast<int>(line.size() - longestLine));
    return out;
}
} // namespace

CodeLanguage codeLanguage(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    const auto ends = [&name](const char *suffix) { return name.endsWith(QLatin1String(suffix)); };
    if (ends(".conf"))
        return CodeLanguage::SlurmConf;
    if (ends(".yml") || ends(".yaml"))
        return CodeLanguage::Yaml;
    if (ends(".json"))
        return CodeLanguage::Json;
    if (ends(".md"))
        return CodeLanguage::Markdown;
    if (ends(".sh") || name == QLatin1String("slipway-start"))
        return CodeLanguage::Shell;
    if (name == QLatin1String("Dockerfile"))
        return CodeLanguage::Dockerfile;
    return name == QLatin1String("hosts") ? CodeLanguage::Hosts : CodeLanguage::Plain;
}

QString shownText(const QByteArray &bytes)
{
    const QString shown = shownText(QString::fromUtf8(bytes.left(largestShown)));
    if (bytes.size() <= largestShown)
        return shown;
    return shown + QLatin1Char('\n') +
           CodeTr::tr("… (%1 KiB more are not shown)").arg((bytes.size() - largestShown + 1023) / 1024);
}

QString shownText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QStringView all(text);
    for (qsizetype start = 0; start <= all.size();) {
        qsizetype end = all.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = all.size();
        out += shownLine(all.mid(start, end - start));
        if (end < all.size())
            out += QLatin1Char('\n');
        start = end + 1;
    }
    return out;
}

bool tooLargeToColour(const QString &shown)
{
    return shown.size() > largestColoured;
}

} // namespace Slipway
