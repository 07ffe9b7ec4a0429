// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/recordfields.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Slipway {

namespace {
constexpr qsizetype longestKey = 31;

qsizetype find(QByteArrayView text, char c, qsizetype from)
{
    if (from >= text.size())
        return -1;
    const void *at = std::memchr(text.data() + from, c, std::size_t(text.size() - from));
    return at == nullptr ? -1 : static_cast<const char *>(at) - text.data();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Exactly \a count digits; -1 when they are not.
int digits(const char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        if (!isDigit(at[i]))
            return -1;
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

/// Days since 1970 of a date of the proleptic Gregorian calendar.
qint64 daysOf(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}
} // namespace

bool FieldCursor::next()
{
    while (true) {
        const qsizetype equals = find(m_line, '=', m_at);
        if (equals < 0)
            return false;
        qsizetype start = equals;
        while (start > m_at && m_line[start - 1] != ' ')
            --start;
        m_key = m_line.sliced(start, equals - start);
        m_at = equals + 1;
        if (!m_key.isEmpty())
            break;
    }
    qsizetype end = -1;
    for (const FreeText &text : m_texts) {
        if (text.key == m_key) {
            end = endOfText(text, m_at);
            break;
        }
    }
    if (end < 0)
        end = find(m_line, ' ', m_at);
    if (end < 0)
        end = m_line.size();
    m_value = m_line.sliced(m_at, end - m_at);
    m_at = end;
    return true;
}

qsizetype FieldCursor::endOfText(const FreeText &text, qsizetype from) const
{
    qsizetype equals = from;
    while (!text.endsBefore.empty() && (equals = find(m_line, '=', equals)) >= 0) {
        const qsizetype least = std::max(from, equals - longestKey);
        qsizetype start = equals;
        while (start > least && m_line[start - 1] != ' ')
            --start;
        const QByteArrayView key = m_line.sliced(start, equals - start);
        if (start > from && m_line[start - 1] == ' ') {
            for (QByteArrayView ender : text.endsBefore) {
                if (ender == key)
                    return start - 1;
            }
        }
        ++equals;
    }
    qsizetype end = m_line.size(); // 24.05 and newer end every line with a blank
    while (end > from && m_line[end - 1] == ' ')
        --end;
    return end;
}

FieldNames::FieldNames(std::initializer_list<Name> names)
{
    for (const Name &name : names)
        m_bySize.at(std::size_t(name.key.size())).push_back(name);
}

QString TextPool::text(QByteArrayView bytes)
{
    if (meansNothing(bytes))
        return {};
    Entry &entry = m_entries[qHashBits(bytes.data(), std::size_t(bytes.size())) % m_entries.size()];
    if (entry.bytes != bytes) {
        entry.bytes = bytes;
        entry.text = QString::fromUtf8(bytes);
    }
    return entry.text;
}

bool LineCursor::next()
{
    while (m_at < m_output.size()) {
        qsizetype end = find(m_output, '\n', m_at);
        if (end < 0)
            end = m_output.size();
        m_line = m_output.sliced(m_at, end - m_at);
        m_at = end + 1;
        if (!m_line.isEmpty() && m_line.back() == '\r')
            m_line.chop(1);
        if (!m_line.isEmpty())
            return true;
    }
    return false;
}

bool LineCursor::takeNextLine()
{
    const QByteArrayView before = m_line;
    if (!next())
        return false;
    m_lastTaken = m_line;
    m_line = QByteArrayView(before.data(), m_line.data() + m_line.size());
    return true;
}

QByteArray sharedSlice(const QByteArray &whole, qsizetype from, qsizetype size)
{
    QByteArray copy = whole;
    QByteArray::DataPointer &data = copy.data_ptr();
    if (data.d == nullptr) // wraps memory that is not its own, which may go
        return QByteArray(whole.constData() + from, size);
    data.ptr += from;
    data.size = size;
    return copy;
}

bool meansNothing(QByteArrayView value)
{
    switch (value.size()) {
    case 0: return true;
    case 3: return value == "N/A" || value == "n/a" || value == "n/s";
    case 4: return value == "None" || value == "NONE";
    case 6: return value == "(null)";
    default: return false;
    }
}

bool saysThereAreNone(QByteArrayView line)
{
    return line.startsWith("No ") && line.contains(" in the system");
}

QString textOf(QByteArrayView value)
{
    return meansNothing(value) ? QString() : QString::fromUtf8(value);
}

qint64 numberOf(QByteArrayView value, qint64 otherwise)
{
    const bool negative = !value.isEmpty() && value[0] == '-';
    qint64 number = 0;
    qsizetype at = negative ? 1 : 0;
    const qsizetype first = at;
    for (; at < value.size() && isDigit(value[at]); ++at) {
        if (number > (std::numeric_limits<qint64>::max() - 9) / 10)
            return otherwise;
        number = number * 10 + (value[at] - '0');
    }
    if (at == first)
        return otherwise;
    return negative ? -number : number;
}

int intOf(QByteArrayView value, int otherwise)
{
    return int(std::clamp<qint64>(numberOf(value, otherwise), std::numeric_limits<int>::min(),
                                  std::numeric_limits<int>::max()));
}

double decimalOf(QByteArrayView value, double otherwise)
{
    const QByteArrayView whole = upTo(value, '.');
    const qint64 before = numberOf(whole, -1);
    if (before < 0)
        return otherwise;
    double number = double(before);
    double unit = 0.1;
    for (qsizetype at = whole.size() + 1; at < value.size() && isDigit(value[at]); ++at, unit /= 10)
        number += unit * (value[at] - '0');
    return number;
}

qint64 timeOf(QByteArrayView value)
{
    // 2026-11-23T23:30:13
    if (value.size() < 19 || value[4] != '-' || value[7] != '-' || value[10] != 'T' || value[13] != ':' ||
        value[16] != ':')
        return 0;
    const char *at = value.data();
    const int year = digits(at, 4);
    const int month = digits(at + 5, 2);
    const int day = digits(at + 8, 2);
    const int hour = digits(at + 11, 2);
    const int minute = digits(at + 14, 2);
    const int second = digits(at + 17, 2);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59 || second < 0 || second > 60)
        return 0;
    return ((daysOf(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
}

int gpusOfTres(QByteArrayView tres)
{
    int typed = 0;
    while (!tres.isEmpty()) {
        const QByteArrayView one = upTo(tres, ',');
        if (one.startsWith("gres/gpu="))
            return intOf(one.sliced(9), 0);
        if (one.startsWith("gres/gpu:")) {
            const qsizetype equals = find(one, '=', 9);
            typed += equals < 0 ? 0 : intOf(one.sliced(equals + 1), 0);
        }
        tres = tres.sliced(std::min(tres.size(), one.size() + 1));
    }
    return typed;
}

int gpusOfGres(QByteArrayView gres)
{
    int count = 0;
    while (!gres.isEmpty()) {
        // A comma inside "(S:0,2)" begins something that is no "gpu".
        const QByteArrayView one = upTo(gres, ',');
        gres = gres.sliced(std::min(gres.size(), one.size() + 1));
        const QByteArrayView plain = upTo(one, '(');
        if (plain != "gpu" && !plain.startsWith("gpu:"))
            continue;
        const qsizetype colon = plain.lastIndexOf(':');
        count += colon < 0 ? 1 : intOf(plain.sliced(colon + 1), 1);
    }
    return count;
}

QByteArrayView upTo(QByteArrayView value, char mark)
{
    const qsizetype at = find(value, mark, 0);
    return at < 0 ? value : value.first(at);
}

} // namespace Slipway
