// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventsview.h"

#include "base/async.h"
#include "base/localfile.h"
#include "desktop/monitor/events/eventcsv.h"
#include "desktop/monitor/events/eventfilter.h"
#include "desktop/monitor/events/eventmodel.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/pilldelegate.h"
#include "desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Slipway {

EventsView::EventsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventModel(this))
    , m_filter(new EventFilter(this))
    , m_words(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_problems(new QCheckBox(this))
    , m_count(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_export(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_empty(new TextLabel({}, TextLabel::Role::Hint, this))
{
    setObjectName(QStringLiteral("eventsView"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    build();
    connectParts();
    retranslate();
}

void EventsView::build()
{
    m_words->setObjectName(QStringLiteral("eventWords"));
    m_words->setClearButtonEnabled(true);
    m_kinds->setObjectName(QStringLiteral("eventKinds"));
    m_problems->setObjectName(QStringLiteral("eventProblems"));
    m_count->setObjectName(QStringLiteral("eventCount"));
    m_export->setObjectName(QStringLiteral("eventExport"));
    m_export->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setItemDelegateForColumn(EventModel::WhatColumn, new PillDelegate(EventModel::ToneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setObjectName(QStringLiteral("eventEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setColumns();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_problems);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
}

void EventsView::setColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(EventModel::TimeColumn, 22 * letter);
    header->resizeSection(EventModel::WhatColumn, 26 * letter);
    header->resizeSection(EventModel::SubjectColumn, 22 * letter);
    header->resizeSection(EventModel::ChangeColumn, 32 * letter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
}

void EventsView::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, m_filter, &EventFilter::setWords);
    connect(m_kinds, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setFamilies(m_kinds->currentData().toStringList()); });
    connect(m_problems, &QCheckBox::toggled, m_filter, &EventFilter::setProblemsOnly);
    connect(m_export, &QPushButton::clicked, this, &EventsView::chooseFile);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT eventActivated(m_model->at(m_filter->mapToSource(index).row()));
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &EventsView::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EventsView::showState);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &EventsView::showState);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &EventsView::chooseFile);
}

/// Who reads further down goes on reading the same lines when new ones come in above.
void EventsView::keepPlace(int firstRow, int lastRow)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int top = bar->value();
    if (top == 0 || firstRow > top)
        return;
    QMetaObject::invokeMethod(
        this, [bar, place = top + lastRow - firstRow + 1] { bar->setValue(place); }, Qt::QueuedConnection);
}

QWidget *EventsView::filterField() const
{
    return m_words;
}

void EventsView::setFilter(const QString &words)
{
    m_words->setText(words);
}

void EventsView::setEvents(const QVector<ClusterEvent> &events)
{
    m_model->setEvents(events);
}

void EventsView::addEvents(const QVector<ClusterEvent> &events)
{
    m_model->addEvents(events);
}

QVector<ClusterEvent> EventsView::shownEvents() const
{
    QVector<ClusterEvent> events;
    for (int row = m_filter->rowCount() - 1; row >= 0; --row)
        events.append(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return events;
}

void EventsView::chooseFile()
{
    if (m_filter->rowCount() == 0)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export Events"), folder, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportEventsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QString name = m_cluster.isEmpty() ? QStringLiteral("cluster") : m_cluster;
    dialog->selectFile(name + QStringLiteral("-events.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &EventsView::exportTo);
    dialog->open();
}

void EventsView::exportTo(const QString &path)
{
    const QVector<ClusterEvent> events = shownEvents();
    auto work = [events, path] { return writeLocalFile(path, eventsCsv(events), 0644, Existing::Replace); };
    const int count = static_cast<int>(events.size());
    onDone(QtConcurrent::run(work), this, [this, path, count](const Result<void> &written) {
        if (written)
            m_message->showMessage(Glyph::Fine, tr("%n event(s) are written to %1.", nullptr, count).arg(path));
        else
            m_message->showMessage(Glyph::Error, written.error().message, written.error().detail);
    });
}

void EventsView::showState()
{
    const int shown = m_filter->rowCount();
    m_count->setText(m_filter->isFiltering() ? tr("%1 of %2 events").arg(shown).arg(m_model->rowCount())
                                             : tr("%n event(s)", nullptr, shown));
    m_export->setEnabled(shown > 0);
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_model->rowCount() > 0
                         ? tr("No event fits. Take a word away, or look at all kinds.")
                         : tr("Nothing has changed since Slipway began to watch. Changes of states appear here."));
}

void EventsView::fillKinds()
{
    const int chosen = m_kinds->currentIndex();
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    const auto add = [this](const QString &text, const QStringList &families) { m_kinds->addItem(text, families); };
    add(tr("All kinds"), {});
    add(tr("Nodes"), {QStringLiteral("node")});
    add(tr("Jobs"), {QStringLiteral("job")});
    add(tr("Partitions"), {QStringLiteral("partition")});
    add(tr("Controllers"), {QStringLiteral("controller")});
    add(tr("Servers"), {QStringLiteral("chain"), QStringLiteral("container"), QStringLiteral("server"), QStringLiteral("files")});
    add(tr("Connection"), {QStringLiteral("poll")});
    m_kinds->setCurrentIndex(std::max(0, chosen));
}

void EventsView::retranslate()
{
    fillKinds();
    m_words->setPlaceholderText(tr("Filter: a node, a state, a word of the reason"));
    m_words->setAccessibleName(tr("Filter events"));
    m_kinds->setAccessibleName(tr("Kind of events"));
    m_problems->setText(tr("Only &problems"));
    m_problems->setAccessibleName(tr("Only problems"));
    m_export->setText(tr("&Export…"));
    m_export->setAccessibleName(tr("Export events"));
    m_export->setToolTip(tr("Write the events shown here to a file (Ctrl+S)"));
    m_table->setAccessibleName(tr("Events"));
    m_model->retranslate();
    showState();
}

void EventsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else if (event->matches(QKeySequence::Find))
        m_words->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void EventsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setColumns();
}

} // namespace Slipway
