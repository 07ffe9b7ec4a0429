// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include <QVector>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int mostEdits =
    2000; ///< beyond this the changed middle is shown as one block: the trace grows with the square
constexpr qsizetype contextLines = 3;

struct Edit
{
    char kind = ' '; ///< ' ', '-' or '+'
    QByteArray line; ///< with its line feed, unless it is the last and has none
};

QVector<QByteArray> splitLines(const QByteArray &text)
{
    QVector<QByteArray> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(start, next - start));
        start = next;
    }
    return lines;
}

using Lines = QVector<QByteArray>;

QVector<Edit> replaceAll(const Lines &a, const Lines &b)
{
    QVector<Edit> edits;
    for (const QByteArray &line : a)
        edits.append({'-', line});
    for (const QByteArray &line : b)
        edits.append({'+', line});
    return edits;
}

/// Walks the trace of shortestEdits() back from the end and returns the edits in order.
QVector<Edit> backtrack(const Lines &a, const Lines &b, const QVector<QVector<int>> &trace, int offset)
{
    QVector<Edit> edits;
    int x = static_cast<int>(a.size());
    int y = static_cast<int>(b.size());
    for (int d = static_cast<int>(trace.size()) - 1; d >= 0 && (x > 0 || y > 0); --d) {
        const QVector<int> &v = trace[d];
        const int k = x - y;
        const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
        const int previousK = down ? k + 1 : k - 1;
        const int previousX = d == 0 ? 0 : v[offset + previousK];
        const int previousY = previousX - previousK;
        while (x > 0 && y > 0 && (d == 0 || (x > previousX && y > previousY))) {
            edits.append({' ', a[--x]});
            --y;
        }
        if (d > 0) {
            if (down)
                edits.append({'+', b[--y]});
            else
                edits.append({'-', a[--x]});
        }
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
}

/// E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986.
QVector<Edit> shortestEdits(const Lines &a, const Lines &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostEdits);
    const int offset = most + 1;
    QVector<int> v(2 * most + 3, 0);
    QVector<QVector<int>> trace;
    for (int d = 0; d <= most; ++d) {
        trace.append(v);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
            int x = down ? v[offset + k + 1] : v[offset + k - 1] + 1;
            int y = x - k;
            while (x < n && y < m && a[x] == b[y]) {
                ++x;
                ++y;
            }
            v[offset + k] = x;
            if (x >= n && y >= m)
                return backtrack(a, b, trace, offset);
        }
    }
    return replaceAll(a, b);
}

QVector<Edit> edits(const Lines &a, const Lines &b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    QVector<Edit> all;
    for (qsizetype i = 0; i < head; ++i)
        all.append({' ', a[i]});
    all += shortestEdits(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    for (qsizetype i = a.size() - tail; i < a.size(); ++i)
        all.append({' ', a[i]});
    return all;
}

QByteArray range(qsizetype first, qsizetype count)
{
    const qsizetype start = count == 0 ? first - 1 : first;
    return QByteArray::number(start) + (count == 1 ? QByteArray() : ',' + QByteArray::number(count));
}

QByteArray hunk(const QVector<Edit> &all, qsizetype begin, qsizetype end, qsizetype lineA, qsizetype lineB)
{
    QByteArray body;
    qsizetype countA = 0;
    qsizetype countB = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const Edit &edit = all[i];
        countA += edit.kind != '+' ? 1 : 0;
        countB += edit.kind != '-' ? 1 : 0;
        body += edit.kind + edit.line;
        if (!edit.line.endsWith('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    return "@@ -" + range(lineA, countA) + " +" + range(lineB, countB) + " @@\n" + body;
}

QByteArray hunks(const QVector<Edit> &all)
{
    QByteArray out;
    qsizetype lineA = 1;
    qsizetype lineB = 1;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < all.size();) {
        if (all[i].kind == ' ') {
            ++i;
            continue;
        }
        const qsizetype begin = std::max(counted, i - contextLines);
        qsizetype last = i;
        while (i < all.size() && i - last <= 2 * contextLines + 1) {
            if (all[i].kind != ' ')
                last = i;
            ++i;
        }
        const qsizetype end = std::min(all.size(), last + 1 + contextLines);
        for (; counted < begin; ++counted) {
            ++lineA;
            ++lineB;
        }
        out += hunk(all, begin, end, lineA, lineB);
        for (; counted < end; ++counted) {
            lineA += all[counted].kind != '+' ? 1 : 0;
            lineB += all[counted].kind != '-' ? 1 : 0;
        }
        i = end;
    }
    return out;
}
} // namespace

QString unifiedDiff(const FileChange &change)
{
    if (change.before == change.after)
        return {};
    const QString from = change.kind == FileChange::Kind::Added ? QStringLiteral("/dev/null")
                                                                : QLatin1String("a/") + change.path;
    const QString to = change.kind == FileChange::Kind::Removed ? QStringLiteral("/dev/null")
                                                                : QLatin1String("b/") + change.path;
    if (change.before.contains('\0') || change.after.contains('\0'))
        return QStringLiteral("Binary files %1 and %2 differ\n").arg(from, to);
    return QStringLiteral("--- %1\n+++ %2\n").arg(from, to) +
           QString::fromUtf8(hunks(edits(splitLines(change.before), splitLines(change.after))));
}

} // namespace Slipway
