// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/maptable.h"

#include "desktop/widgets/findinglabel.h"

#include <QEvent>

namespace Slipway {

namespace {
enum Column { Name, Value };
}

MapTable::MapTable(QWidget *parent) : EditTable(parent)
{
    nameColumns();
}

void MapTable::bindTo(ClusterDraft &draft, const QString &place, FindingLabel *label)
{
    m_draft = &draft;
    m_place = place;
    m_label = label;
    connect(&draft, &ClusterDraft::findingsChanged, this, &MapTable::showProblems);
    connect(label, &FindingLabel::fixRequested, &draft, &ClusterDraft::applyFix);
    connect(&model(), &EditTableModel::cellEdited, this,
            [this](int row, int column, const QVariant &value) { changeCell(row, column, value.toString()); });
    connect(this, &EditTable::addRequested, this, [this] {
        Map map = m_get(m_draft->spec());
        map.insert(QString(), QString()); // sorts first, and its missing name is a finding until it has one
        write(map);
        showSpec();
        editCell(0, Name);
    });
    connect(this, &EditTable::removeRequested, this, [this](const QVector<int> &rows) {
        Map map = m_get(m_draft->spec());
        const QStringList names = map.keys();
        for (const int row : rows)
            map.remove(names.value(row));
        write(map);
    });
}

void MapTable::changeCell(int row, int column, const QString &text)
{
    Map map = m_get(m_draft->spec());
    const QString name = map.keys().value(row);
    if (column == Value) {
        map.insert(name, text);
    } else if (map.contains(text)) {
        refuse(tr("“%1” is set already. Change its value instead.").arg(text));
        return;
    } else {
        map.insert(text, map.take(name));
    }
    write(map);
}

void MapTable::write(const Map &map)
{
    m_draft->edit([this, &map](ClusterSpec &spec) { m_set(spec, map); });
}

void MapTable::showSpec()
{
    const Map map = m_get(m_draft->spec());
    QVector<QVariantList> rows;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        rows.append({it.key(), it.value()});
    setRows(rows);
    showProblems();
}

void MapTable::showProblems()
{
    const QStringList names = m_get(m_draft->spec()).keys();
    QHash<QPair<int, int>, QString> problems;
    Findings own;
    for (const Finding &finding : m_draft->findings()) {
        if (finding.where != m_place && !finding.where.startsWith(m_place + QLatin1Char('.')))
            continue;
        own.append(finding);
        const int row = static_cast<int>(names.indexOf(finding.where.mid(m_place.size() + 1)));
        const bool aboutName = finding.id.endsWith(QLatin1String(".name")) || finding.id.endsWith(QLatin1String(".key"));
        if (row >= 0)
            problems.insert({row, aboutName ? Name : Value}, finding.message);
    }
    model().setProblems(problems);
    m_label->showFindings(own);
}

void MapTable::refuse(const QString &message)
{
    Finding finding;
    finding.id = QStringLiteral("map.name.taken");
    finding.where = m_place;
    finding.message = message;
    m_label->showFindings({finding});
}

void MapTable::nameColumns()
{
    setColumns({{tr("Name"), EditTableModel::Column::Kind::Text, {}, 32},
                {tr("Value"), EditTableModel::Column::Kind::Text, {}, 40}});
}

void MapTable::changeEvent(QEvent *event)
{
    EditTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameColumns();
}

} // namespace Slipway
