// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

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
    const Record &record(int row) const { return *m_rows[row]; }
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
    void rearrange() { arrange(wanted()); }

private:
    using Rows = QVector<const Record *>;
    using Places = QHash<QString, int>;

    Rows wanted() const;
    void makeSearchTexts() const;
    void sortRows(Rows &rows) const;
    void arrange(const Rows &wanted);
    void dropOthers(const Places &places);
    void replaceRows(const Rows &wanted, const Places &places);
    void appendNew(const Rows &wanted, const Places &places);
    void reorder(const Rows &order);

    Rows m_all;
    Rows m_rows;
    std::shared_ptr<const void> m_owner;
    mutable QVector<QString> m_search; ///< lower case, made when first needed; empty: not made
    QString m_filter;
    int m_sortColumn = -1; ///< -1: as they came
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

template<typename Record>
int RecordModel<Record>::rowOf(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Record *r) { return keyOf(*r) == key; });
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

template<typename Record>
void RecordModel<Record>::setFilter(const QString &text)
{
    const QString wish = text.toLower().simplified();
    if (wish == m_filter)
        return;
    m_filter = wish;
    arrange(wanted());
}

template<typename Record>
void RecordModel<Record>::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Rows rows = m_rows;
    sortRows(rows);
    reorder(rows);
}

template<typename Record>
void RecordModel<Record>::setRecords(QVector<const Record *> records, std::shared_ptr<const void> owner)
{
    QSet<QString> seen;
    seen.reserve(records.size());
    const auto twice = [&](const Record *r) {
        const auto before = seen.size();
        seen.insert(keyOf(*r));
        return seen.size() == before;
    };
    records.erase(std::remove_if(records.begin(), records.end(), twice), records.end());
    m_all = std::move(records);
    m_search.clear();
    const std::shared_ptr<const void> old = std::exchange(m_owner, std::move(owner)); // rows still point into it
    arrange(wanted());
}

template<typename Record>
typename RecordModel<Record>::Rows RecordModel<Record>::wanted() const
{
    Rows rows;
    rows.reserve(m_all.size());
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        makeSearchTexts();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const auto has = [this, i](const QString &word) { return m_search[i].contains(word); };
        if (accepts(*m_all[i]) && std::all_of(words.cbegin(), words.cend(), has))
            rows.append(m_all[i]);
    }
    sortRows(rows);
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
void RecordModel<Record>::sortRows(Rows &rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto before = [this](const Record *a, const Record *b) {
        const int order = compare(*a, *b, m_sortColumn);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
}

template<typename Record>
void RecordModel<Record>::arrange(const Rows &wanted)
{
    Places places;
    places.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(keyOf(*wanted[i]), static_cast<int>(i));
    dropOthers(places);
    replaceRows(wanted, places);
    appendNew(wanted, places);
    reorder(wanted);
}

/// Rows that are gone move to the end and leave in one piece: thousands of single removals would take seconds.
template<typename Record>
void RecordModel<Record>::dropOthers(const Places &places)
{
    Rows order = m_rows;
    const auto stays = [&](const Record *r) { return places.contains(keyOf(*r)); };
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
void RecordModel<Record>::replaceRows(const Rows &wanted, const Places &places)
{
    QVector<bool> changed(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Record *next = wanted[places.value(keyOf(*m_rows[row]))];
        changed[row] = next != m_rows[row] && !same(*m_rows[row], *next);
        m_rows[row] = next;
    }
    for (qsizetype row = 0; row < changed.size(); ++row) {
        if (!changed[row])
            continue;
        const qsizetype first = row;
        while (row + 1 < changed.size() && changed[row + 1])
            ++row;
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

template<typename Record>
void RecordModel<Record>::appendNew(const Rows &wanted, const Places &places)
{
    if (m_rows.size() == wanted.size())
        return;
    QVector<bool> known(wanted.size());
    for (const Record *record : std::as_const(m_rows))
        known[places.value(keyOf(*record))] = true;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(wanted.size()) - 1);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!known[i])
            m_rows.append(wanted[i]);
    }
    endInsertRows();
}

template<typename Record>
void RecordModel<Record>::reorder(const Rows &order)
{
    if (order == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<const Record *, int> places;
    places.reserve(order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order[i], static_cast<int>(i));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(places.value(m_rows[old.row()]), old.column()));
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
