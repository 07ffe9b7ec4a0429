// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/confhighlighter.h"

#include <array>

namespace Slipway {

namespace {
constexpr int insideFence = 1; ///< state of a line within ``` of Markdown

/// What the scanners name their groups after.
enum class Part { Comment, String, Key, Number, Keyword, Variable };
constexpr std::array parts{std::pair{u"comment", Part::Comment}, std::pair{u"string", Part::String},
                           std::pair{u"key", Part::Key},         std::pair{u"number", Part::Number},
                           std::pair{u"keyword", Part::Keyword}, std::pair{u"variable", Part::Variable}};

/// The first alternative that fits at a place wins. Quantifiers are possessive: time grows with the line only.
const char *pattern(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::SlurmConf:
        return R"((?<comment>#.*+$)|(?<string>"[^"]*+"?)|(?<key>\b[A-Za-z][A-Za-z0-9_]*+)(?==))"
               R"(|(?<number>(?<![A-Za-z0-9_./-])\d++(?:[-.:]\d++)*+(?![A-Za-z0-9_]))|(?<keyword>\b(?:YES|NO|UP|DOWN|INFINITE|ALL|UNKNOWN)\b))";
    case CodeLanguage::Yaml:
        return R"((?<comment>(?:^|(?<=\s))#.*+$)|(?<key>(?:"(?:[^"\\]++|\\.)*+"|[A-Za-z_][A-Za-z0-9_.-]*+)(?=:(?:\s|$))))"
               R"(|(?<variable>\$\{[^}"]*+\})|(?<string>"(?:[^"\\$]++|\\.|\$\$|\$(?!\{))*+"?|'[^']*+'?))"
               R"(|(?<number>(?<=[\s\[,])-?\d++(?:\.\d++)?+(?=[\s,\]]|$))|(?<keyword>\b(?:true|false|null)\b))";
    case CodeLanguage::Hosts:
        return R"((?<comment>#.*+$)|(?<number>^[0-9A-Fa-f:.]++(?=\s)))";
    case CodeLanguage::Shell:
        return R"((?<comment>(?:^|(?<=[\s;]))#.*+$)|(?<string>'[^']*+'?|"(?:[^"\\]++|\\.)*+"?))"
               R"(|(?<variable>\$(?:\{[^}]*+\}|[A-Za-z_][A-Za-z0-9_]*+|[0-9@*#?$!-]))|(?<key>^[A-Za-z_][A-Za-z0-9_]*+(?=\(\)))|(?<keyword>\b(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|return|exit|exec|trap|local|export)\b(?![-=])))";
    case CodeLanguage::Dockerfile:
        return R"((?<comment>^\s*+#.*+$)|(?<keyword>^(?:FROM|ARG|ENV|RUN|COPY|ADD|WORKDIR|USER|EXPOSE|VOLUME|LABEL|CMD|ENTRYPOINT|STOPSIGNAL|HEALTHCHECK|SHELL)\b))"
               R"(|(?<string>"[^"]*+"?|'[^']*+'?)|(?<variable>\$(?:\{[^}]*+\}|[A-Za-z_][A-Za-z0-9_]*+)))";
    case CodeLanguage::Json:
        return R"((?<key>"(?:[^"\\]++|\\.)*+"(?=\s*+:))|(?<string>"(?:[^"\\]++|\\.)*+"?)|(?<number>-?\b\d++(?:\.\d++)?+(?:[eE][+-]?\d++)?+)|(?<keyword>\b(?:true|false|null)\b))";
    case CodeLanguage::Markdown:
        return R"((?<key>^#{1,6}\s.*+$|\*\*[^*]++\*\*)|(?<string>`[^`]++`)|(?<keyword>^\s*+(?:[-*]|\d++\.)(?=\s))|(?<variable>https?://[^\s)>]++))";
    case CodeLanguage::Plain:
        break;
    }
    return nullptr;
}

QTextCharFormat formatOf(Part part, const CodeColors &colors)
{
    QTextCharFormat format;
    switch (part) {
    case Part::Comment: format.setForeground(colors.quiet); break;
    case Part::String: format.setForeground(colors.string); break;
    case Part::Number: format.setForeground(colors.number); break;
    case Part::Keyword: format.setForeground(colors.keyword); break;
    case Part::Variable: format.setForeground(colors.variable); break;
    case Part::Key:
        format.setForeground(colors.text);
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}
} // namespace

ConfHighlighter::ConfHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
}

void ConfHighlighter::setLanguage(CodeLanguage language, int prefix)
{
    m_language = language;
    m_prefix = prefix;
    const char *scanner = pattern(language);
    m_scanner = scanner ? QRegularExpression(QString::fromLatin1(scanner)) : QRegularExpression();
    Q_ASSERT(m_scanner.isValid());
    rehighlight();
}

void ConfHighlighter::setColors(const CodeColors &colors)
{
    m_colors = colors;
    rehighlight();
}

bool ConfHighlighter::isFence(const QString &code)
{
    if (m_language != CodeLanguage::Markdown)
        return false;
    const bool fence = code.trimmed().startsWith(QLatin1String("```"));
    const bool inside = previousBlockState() == insideFence;
    setCurrentBlockState(inside != fence ? insideFence : 0);
    return inside || fence;
}

void ConfHighlighter::highlightBlock(const QString &text)
{
    const QString code = m_prefix ? text.mid(m_prefix) : text;
    if (isFence(code)) {
        setFormat(m_prefix, static_cast<int>(code.size()), formatOf(Part::String, m_colors));
    } else if (m_language != CodeLanguage::Plain) {
        for (auto it = m_scanner.globalMatch(code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            for (const auto &[name, part] : parts) {
                const QStringView group(name);
                if (match.capturedStart(group) >= 0)
                    setFormat(m_prefix + static_cast<int>(match.capturedStart(group)),
                              static_cast<int>(match.capturedLength(group)), formatOf(part, m_colors));
            }
        }
    }
    markSigns(text);
}

void ConfHighlighter::markSigns(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("[\u2400-\u2421]|⟨U\\+[0-9A-F]{4,6}⟩"));
    QTextCharFormat format;
    format.setForeground(m_colors.signText);
    format.setBackground(m_colors.signGround);
    for (auto it = sign.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

} // namespace Slipway
