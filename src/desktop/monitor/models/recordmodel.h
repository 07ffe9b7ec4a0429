// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>

namespace Slipway {

/// What a record model tells beside its texts.
enum RecordRole {
    ToneRole = Qt::UserRole, ///< int(Tone) of a state
    KeyRole,                 ///< stable name of the row
    MonoRole,                ///< true: numbers and code, in the fixed face
    StrongRole,              ///< true: the name of the row
    QuietRole                ///< true: secondary text
};

/// A table of records that come anew at every look. It filters and sorts by itself, so that a view needs no proxy and
/// 10,000 rows stay quick; a new set is compared by key with the old one, and only what differs is told to the views:
/// selection, scroll place and hover survive. The records belong to the snapshot and are shared, never copied.
template<typename Record>
class RecordModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows in which every word of \a text occurs, in any case of letters.
    void setFilter(const QString &text);
    const QString &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int totalCount() const { return static_cast<int>(m_all.size()); } ///< without the filter
    const Record &record(int row) const { return *m_all[m_rows[row]]; }
    /// -1: there is none, or it is filtered out.
    int rowOf(const QString &key) const;
    QModelIndex indexOf(const QString &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? QModelIndex() : index(row, 0);
    }
    /// The texts were made in another language.
    void retranslate()
    {
        m_search.clear();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellAll();
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    virtual const QString &keyOf(const Record &record) const = 0;

protected:
    virtual QStringList titles() const = 0; ///< of the columns, translated
    virtual QString text(const Record &record, int column) const = 0;
    virtual QString toolTip(const Record &record, int column) const
    {
        Q_UNUSED(record)
        Q_UNUSED(column)
        return {};
    }
    virtual QString accessibleText(const Record &record, int column) const { return text(record, column); }
    virtual int tone(const Record &record) const = 0; ///< int(Tone)
    /// StrongRole, MonoRole or QuietRole; 0: as usual.
    virtual int face(int column) const = 0;
    /// Beside the filter's words.
    virtual bool accepts(const Record &record) const
    {
        Q_UNUSED(record)
        return true;
    }
    /// \a owner keeps the records alive; keys must be unique (of two alike the first counts).
    void setRecords(QVector<const Record *> records, std::shared_ptr<const void> owner);
    /// Shown alike?
    virtual bool same(const Record &a, const Record &b) const = 0;
    /// Below, equal or above 0.
    virtual int compare(const Record &a, const Record &b, int column) const = 0;
    /// Everything of \a record a person may look for.
    virtual QString searchText(const Record &record) const = 0;
    /// The records of \a owner are those that are shown already.
    bool holds(const std::shared_ptr<const void> &owner) const { return owner && owner == m_owner; }
    void tellAll()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    /// accepts() or compare() may answer differently now.
    void rearrange()
    {
        sortAll();
        arrange();
    }

private:
    using Records = QVector<const Record *>;
    using Places = QVector<int>; ///< in m_all: with numbers for names, a key of the filter takes a few milliseconds

    Places match(Records &records) const;
    Places wanted() const;
    void makeSearchTexts() const;
    void sortAll();
    void arrange();
    template<typename Stays>
    void dropOthers(Stays stays);
    void replaceRecords(const Records &old, const Places &moved);
    void appendNew(const Places &wanted);
    void reorder(const Places &order);

    Records m_all;   ///< as they came
    Places m_sorted; ///< all of them
    Places m_rows;   ///< those that are shown
    std::shared_ptr<const void> m_owner;
    mutable QVector<QString> m_search; ///< as m_all, lower case, made when first needed; empty: not made
    QString m_filter;
    int m_sortColumn = -1; ///< -1: as they came
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

template<typename Record>
int RecordModel<Record>::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](int place) { return keyOf(*m_all[place]) == key; });
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

template<typename Record>
void RecordModel<Record>::setFilter(const QString &text)
{
    const QString wish = text.toLower().simplified();
    if (wish == m_filter)
        return;
    m_filter = wish;
    arrange();
}

template<typename Record>
void RecordModel<Record>::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    sortAll();
    reorder(wanted());
}

template<typename Record>
void RecordModel<Record>::setRecords(QVector<const Record *> records, std::shared_ptr<const void> owner)
{
    const Places moved = match(records);
    dropOthers([&moved](int place) { return moved[place] >= 0; });
    const Records old = std::exchange(m_all, std::move(records));
    const std::shared_ptr<const void> before = std::exchange(m_owner, std::move(owner)); // the old records are in it
    m_search.clear();
    replaceRecords(old, moved);
    rearrange();
}

/// Where each of m_all is in \a records, which loses those whose key came before; -1: nowhere.
template<typename Record>
typename RecordModel<Record>::Places RecordModel<Record>::match(Records &records) const
{
    Places moved(m_all.size());
    std::iota(moved.begin(), moved.end(), 0);
    const auto alike = [this](const Record *a, const Record *b) { return keyOf(*a) == keyOf(*b); };
    if (std::equal(records.cbegin(), records.cend(), m_all.cbegin(), m_all.cend(), alike))
        return moved; // as nearly always
    QHash<QString, int> places;
    places.reserve(records.size());
    const auto known = [&](const Record *record) {
        const auto place = static_cast<int>(places.size());
        int &at = places[keyOf(*record)];
        if (places.size() == place)
            return true;
        at = place;
        return false;
    };
    // Not remove_if: it may ask for a record twice.
    Records first;
    first.reserve(records.size());
    std::remove_copy_if(records.cbegin(), records.cend(), std::back_inserter(first), known);
    records = first;
    std::transform(m_all.cbegin(), m_all.cend(), moved.begin(), [&](const Record *record) { return places.value(keyOf(*record), -1); });
    return moved;
}

template<typename Record>
typename RecordModel<Record>::Places RecordModel<Record>::wanted() const
{
    Places rows;
    rows.reserve(m_sorted.size());
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        makeSearchTexts();
    for (const int place : m_sorted) {
        const auto has = [this, place](const QString &word) { return m_search[place].contains(word); };
        if (accepts(*m_all[place]) && std::all_of(words.cbegin(), words.cend(), has))
            rows.append(place);
    }
    return rows;
}

template<typename Record>
void RecordModel<Record>::makeSearchTexts() const
{
    if (m_search.size() == m_all.size())
        return;
    m_search.clear();
    m_search.reserve(m_all.size());
    for (const Record *record : m_all)
        m_search.append(searchText(*record).toLower());
}

template<typename Record>
QVariant RecordModel<Record>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: return toolTip(shown, index.column());
    case Qt::AccessibleTextRole: return accessibleText(shown, index.column());
    case ToneRole: return tone(shown);
    case KeyRole: return keyOf(shown);
    case StrongRole:
    case MonoRole:
    case QuietRole: return face(index.column()) == role;
    default: return {};
    }
}

template<typename Record>
QVariant RecordModel<Record>::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
}

template<typename Record>
void RecordModel<Record>::sortAll()
{
    m_sorted.resize(m_all.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_sortColumn < 0)
        return;
    const auto before = [this](int a, int b) {
        const int order = compare(*m_all[a], *m_all[b], m_sortColumn);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    if (!std::is_sorted(m_sorted.cbegin(), m_sorted.cend(), before))
        std::stable_sort(m_sorted.begin(), m_sorted.end(), before);
}

template<typename Record>
void RecordModel<Record>::arrange()
{
    const Places rows = wanted();
    QVector<bool> stays(m_all.size());
    for (const int place : rows)
        stays[place] = true;
    dropOthers([&stays](int place) { return stays.at(place); });
    appendNew(rows);
    reorder(rows);
}

/// Rows that are gone move to the end and leave in one piece: thousands of single removals would take seconds.
template<typename Record>
template<typename Stays>
void RecordModel<Record>::dropOthers(Stays stays)
{
    Places order = m_rows;
    const auto end = std::stable_partition(order.begin(), order.end(), stays);
    const auto left = static_cast<int>(end - order.begin());
    if (left == order.size())
        return;
    reorder(order);
    beginRemoveRows({}, left, static_cast<int>(m_rows.size()) - 1);
    m_rows.resize(left);
    endRemoveRows();
}

template<typename Record>
void RecordModel<Record>::replaceRecords(const Records &old, const Places &moved)
{
    QVector<bool> changed(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Record *was = old.at(m_rows.at(row));
        m_rows[row] = moved.at(m_rows.at(row));
        const Record *is = m_all.at(m_rows.at(row));
        changed[row] = is != was && !same(*was, *is);
    }
    for (qsizetype row = 0; row < changed.size(); ++row) {
        if (!changed.at(row))
            continue;
        const qsizetype first = row;
        while (row + 1 < changed.size() && changed.at(row + 1))
            ++row;
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

template<typename Record>
void RecordModel<Record>::appendNew(const Places &wanted)
{
    if (m_rows.size() == wanted.size())
        return;
    QVector<bool> known(m_all.size());
    for (const int place : std::as_const(m_rows))
        known[place] = true;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(wanted.size()) - 1);
    for (const int place : wanted) {
        if (!known.at(place))
            m_rows.append(place);
    }
    endInsertRows();
}

template<typename Record>
void RecordModel<Record>::reorder(const Places &order)
{
    if (order == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    Places rows(m_all.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        rows[order.at(i)] = static_cast<int>(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(rows.at(m_rows.at(old.row())), old.column()));
    m_rows = order;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// "node2" before "node10": digits count as numbers, letters by their code.
int compareNames(const QString &a, const QString &b);

template<typename T>
int compareValues(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace Slipway
