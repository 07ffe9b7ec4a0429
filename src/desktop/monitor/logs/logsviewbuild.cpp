// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logdelegate.h"
#include "desktop/monitor/logs/logsview.h"
#include "desktop/monitor/logs/nodechoice.h"
#include "desktop/monitor/logs/terminal.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/textlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr int nodesWidth = 20;     ///< letters
constexpr int shortestChoice = 10; ///< letters
constexpr int askDelay = 250;      ///< milliseconds
} // namespace

LogsView::LogsView(LogReader::Read read, Shell shell, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(read))
    , m_shell(std::move(shell))
    , m_open(Slipway::openTerminal)
    , m_model(new LogModel(this))
    , m_delegate(new LogDelegate(this))
    , m_nodes(new NodeChoice(this))
    , m_kind(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_terminal(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_empty(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_words(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_status(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_follow(new QPushButton(this))
{
    setObjectName(QStringLiteral("logsView"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(askDelay);
    build();
    retranslate();
    connectParts();
    addKeys();
    showState();
}

void LogsView::build()
{
    const QVector<QPair<QWidget *, const char *>> names{
        {m_nodes, "logNodes"}, {m_kind, "logKind"}, {m_level, "logLevel"}, {m_time, "logTime"},
        {m_from, "logFrom"}, {m_to, "logTo"}, {m_terminal, "logTerminal"}, {m_save, "logSave"},
        {m_table, "logTable"}, {m_empty, "logEmpty"}, {m_words, "logWords"}, {m_previous, "logPrevious"},
        {m_next, "logNext"}, {m_status, "logStatus"}, {m_follow, "logFollow"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QPushButton *button : {m_terminal, m_save, m_previous, m_next, m_follow})
        button->setAutoDefault(false);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        edit->hide();
    }
    buildTable();
    for (QComboBox *box : {m_kind, m_level, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // so that a small window is enough
        box->setMinimumContentsLength(shortestChoice);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox *box : {m_kind, m_level, m_time})
        row->addWidget(box, 1);
    auto *between = new QHBoxLayout;
    between->setSpacing(8);
    between->addWidget(m_from);
    between->addWidget(m_to);
    between->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_status, 1);
    for (QPushButton *button : {m_follow, m_save, m_terminal})
        foot->addWidget(button);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(row);
    right->addLayout(between);
    right->addWidget(m_message);
    right->addWidget(m_table, 1);
    right->addWidget(m_empty, 1);
    right->addWidget(buildSearch());
    right->addLayout(foot);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(12);
    m_nodes->setFixedWidth(nodesWidth * fontMetrics().averageCharWidth());
    all->addWidget(m_nodes);
    all->addLayout(right, 1);
}

void LogsView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1); // the usual least is taller than a line
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_status->setWordWrap(true);
}

QWidget *LogsView::buildSearch()
{
    auto *foot = new QWidget(this);
    m_words->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return foot;
}

void LogsView::connectParts()
{
    connect(&m_reader, &LogReader::came, this, &LogsView::take);
    connect(&m_reader, &LogReader::ended, this, &LogsView::takeEnd);
    connect(&m_soon, &QTimer::timeout, this, &LogsView::readAnew);
    const auto soon = [this] { m_soon.start(); };
    connect(m_nodes, &NodeChoice::chosenChanged, this, soon);
    connect(m_kind, &QComboBox::currentIndexChanged, this, soon);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this](int place) { setTime(static_cast<Time>(place)); });
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            applyFilter();
            m_soon.start();
        });
    }
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogsView::applyFilter);
    connect(m_terminal, &QPushButton::clicked, this, &LogsView::openTerminal);
    connect(m_save, &QPushButton::clicked, this, &LogsView::chooseFile);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogsView::scrolled);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_delegate->setSearch(text);
        m_table->viewport()->update();
        showState();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { search(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { search(false); });
    connect(m_follow, &QPushButton::clicked, this, [this] { setPaused(false); });
}

void LogsView::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::FindNext, [this] { search(true); });
    add(QKeySequence::FindPrevious, [this] { search(false); });
    add(QKeySequence::Save, [this] { chooseFile(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_End), [this] { setPaused(false); });
}

void LogsView::fillChoices()
{
    const auto fill = [](QComboBox *box, const QVector<QPair<QString, int>> &entries) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(chosen);
    };
    QVector<QPair<QString, int>> kinds;
    for (const LogRequest::Kind kind : {LogRequest::Kind::Container, LogRequest::Kind::Slurmctld, LogRequest::Kind::Slurmd, LogRequest::Kind::Munged})
        kinds.append({logKindText(kind), static_cast<int>(kind)});
    fill(m_kind, kinds);
    using Level = LogLine::Level;
    fill(m_level, {{tr("All levels"), static_cast<int>(Level::Plain)},
                   {tr("Without debug"), static_cast<int>(Level::Info)},
                   {tr("Warnings and errors"), static_cast<int>(Level::Warning)},
                   {tr("Errors"), static_cast<int>(Level::Error)}});
    fill(m_time, {{tr("Last 500 lines"), 0}, {tr("Last 10 minutes"), 1}, {tr("Last hour"), 2}, {tr("Last day"), 3}, {tr("Between…"), 4}});
}

void LogsView::retranslate()
{
    fillChoices();
    m_kind->setAccessibleName(tr("Which log"));
    m_level->setAccessibleName(tr("Levels"));
    m_time->setAccessibleName(tr("Time"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    m_terminal->setText(tr("Open a &Terminal"));
    m_terminal->setToolTip(tr("Your own terminal, with a shell in the container of the first chosen node"));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Write the lines shown here to a file (Ctrl+S)"));
    m_words->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_words->setAccessibleName(tr("Search in the lines"));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_previous->setToolTip(tr("The line before that fits (Shift+F3)"));
    m_next->setToolTip(tr("The next line that fits (F3)"));
    m_follow->setText(tr("&Follow"));
    m_follow->setToolTip(tr("Back to the newest line (Ctrl+End)"));
    for (QPushButton *button : {m_terminal, m_save, m_previous, m_next, m_follow})
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
    m_table->setAccessibleName(tr("Lines of the log"));
    fitText();
    showState();
}

} // namespace Slipway
