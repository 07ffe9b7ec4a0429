// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/diffviewtext.h"

#include "desktop/widgets/codeviewtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway {

namespace {
struct DiffTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr qsizetype largest = 4 * 1024 * 1024; ///< bytes of either side

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Reads the hunks of a unified diff into a whole file.
class DiffReader
{
public:
    explicit DiffReader(const QByteArray &after) : m_after(linesOf(QString::fromUtf8(after))) {}

    DiffText read(const QString &diff)
    {
        static const QRegularExpression header(QStringLiteral("^@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@"));
        bool inHunk = false;
        for (const QString &line : linesOf(diff)) {
            const QRegularExpressionMatch match = header.match(line);
            if (match.hasMatch()) {
                inHunk = true;
                const bool none = match.captured(2) == QLatin1String("0"); // then the number is the line before
                fillTo(match.captured(1).toInt() - (none ? 0 : 1));
            } else if (inHunk && !line.isEmpty()) {
                take(line.front().toLatin1(), line.mid(1));
            }
        }
        fillTo(static_cast<int>(m_after.size()));
        m_out.text = shownText(m_text.join(QLatin1Char('\n')));
        return std::move(m_out);
    }

private:
    void add(const char *sign, const QString &text, CodeLine line)
    {
        m_text.append(QLatin1String(sign) + text);
        m_out.lines.append(line);
    }
    void fillTo(int line)
    {
        while (m_line < line && m_line < m_after.size()) {
            add("  ", m_after[m_line], {m_line + 1, CodeLine::Mark::None});
            ++m_line;
        }
    }
    void take(char sign, const QString &text)
    {
        switch (sign) {
        case '+':
            ++m_out.added;
            add("+ ", text, {++m_line, CodeLine::Mark::Added});
            break;
        case '-':
            ++m_out.removed;
            add("- ", text, {0, CodeLine::Mark::Removed});
            break;
        case '\\':
            add("\\ ", text.trimmed(), {0, CodeLine::Mark::None});
            break;
        default:
            add("  ", text, {++m_line, CodeLine::Mark::None});
        }
    }

    QStringList m_after;
    QStringList m_text;
    int m_line = 0;
    DiffText m_out;
};
} // namespace

DiffText diffText(const FileChange &change)
{
    DiffText out;
    if (change.before.size() > largest || change.after.size() > largest)
        out.note = DiffTr::tr("This file is larger than %1 MiB, so its lines are not compared here.").arg(largest / 1024 / 1024);
    else if (change.before.contains('\0') || change.after.contains('\0'))
        out.note = DiffTr::tr("This file is not text, so its lines cannot be compared.");
    if (!out.note.isEmpty())
        return out;
    return DiffReader(change.after).read(unifiedDiff(change));
}

} // namespace Slipway
