// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace Slipway {

// How scontrol writes a record on one line: `Key=value Key=value …`, nothing quoted, nothing escaped. A value
// ends at the blank, save for the few keys that hold free text: such a value ends only where a key begins
// that Slurm prints behind it. So what is written in a free text cannot be taken for a field that stands
// before it.

/// A key with a free text for a value.
struct FreeText
{
    QByteArrayView key;
    std::vector<QByteArrayView> endsBefore; ///< keys that may follow; none: to the end of the line
};

/// Walks the fields of one line from left to right, without copying. The line must outlive it.
class FieldCursor
{
public:
    FieldCursor(QByteArrayView line, const std::vector<FreeText> &texts) : m_line(line), m_texts(texts) {}

    bool next();
    QByteArrayView key() const { return m_key; }
    QByteArrayView value() const { return m_value; }

private:
    qsizetype endOfText(const FreeText &text, qsizetype from) const;

    QByteArrayView m_line;
    const std::vector<FreeText> &m_texts;
    qsizetype m_at = 0;
    QByteArrayView m_key;
    QByteArrayView m_value;
};

/// Which field a key is: a small number by name, found by length first. Made once, then read-only.
class FieldNames
{
public:
    struct Name
    {
        QByteArrayView key;
        int field;
    };
    FieldNames(std::initializer_list<Name> names);
    /// -1: none of them.
    int fieldOf(QByteArrayView key) const
    {
        if (key.size() >= qsizetype(m_bySize.size()))
            return -1;
        for (const Name &name : m_bySize[std::size_t(key.size())]) {
            if (name.key == key)
                return name.field;
        }
        return -1;
    }

private:
    std::array<std::vector<Name>, 32> m_bySize;
};

/// Texts that repeat from record to record are made once: equal bytes give the same shared QString.
class TextPool
{
public:
    QString text(QByteArrayView bytes);

private:
    struct Entry
    {
        QByteArrayView bytes; ///< of the answer being parsed
        QString text;
    };
    std::array<Entry, 512> m_entries;
};

/// The lines of \a output, without their ends; empty ones are left out.
class LineCursor
{
public:
    explicit LineCursor(QByteArrayView output) : m_output(output) {}
    bool next();
    QByteArrayView line() const { return m_line; }
    qsizetype offset() const { return m_line.data() - m_output.data(); }
    /// Makes the next line a part of this one: a value holds a line end. False: there is none.
    bool takeNextLine();
    QByteArrayView lastTaken() const { return m_lastTaken; }
    bool restStartsWith(QByteArrayView text) const
    {
        return m_output.sliced(std::min(m_at, m_output.size())).startsWith(text);
    }

private:
    QByteArrayView m_output;
    QByteArrayView m_line;
    QByteArrayView m_lastTaken;
    qsizetype m_at = 0;
};

/// \a size bytes of \a whole from \a from on, in the same memory, which lives as long as the slice does.
QByteArray sharedSlice(const QByteArray &whole, qsizetype from, qsizetype size);

/// "(null)", "N/A", "None", "n/a" and "" mean: nothing.
bool meansNothing(QByteArrayView value);
/// Empty for a value that means nothing.
QString textOf(QByteArrayView value);
/// Digits at the start: "2-2" → 2, "n/a" → \a otherwise. Numbers too large for 63 bits → \a otherwise.
qint64 numberOf(QByteArrayView value, qint64 otherwise);
/// The same for an int; what does not fit becomes the largest or smallest int.
int intOf(QByteArrayView value, int otherwise);
double decimalOf(QByteArrayView value, double otherwise);
/// "2026-11-23T23:30:13", taken as UTC → seconds since 1970; 0 for what is no time.
qint64 timeOf(QByteArrayView value);
/// How many of gres/gpu a TRES list holds: "cpu=2,gres/gpu=4,gres/gpu:a100=4" → 4.
int gpusOfTres(QByteArrayView tres);
/// The same for a GRES list: "gpu:a100:4(S:0-1),gpu:v100:2" → 6.
int gpusOfGres(QByteArrayView gres);
/// What scontrol prints where there is nothing to print: "No jobs in the system".
bool saysThereAreNone(QByteArrayView line);
/// The slice of \a value before the first \a mark, or all of it.
QByteArrayView upTo(QByteArrayView value, char mark);

} // namespace Slipway
