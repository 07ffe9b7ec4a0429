// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/logsview.h"

#include "base/localfile.h"
#include "base/shellquote.h"
#include "desktop/monitor/logs/logdelegate.h"
#include "desktop/monitor/logs/nodechoice.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>
#include <array>

namespace Slipway {

namespace {
constexpr int usualTail = 500;
constexpr int longTail = 20'000; ///< lines of a time that was chosen
constexpr std::array<qint64, 3> spans{600, 3600, 24 * 3600};

Result<void> writeLines(const QVector<LogLine> &lines, const QString &path)
{
    QByteArray bytes;
    for (const LogLine &line : lines)
        bytes += LogModel::textOf(line).toUtf8() + '\n';
    return writeLocalFile(path, bytes, 0644, Existing::Replace);
}
} // namespace

void LogsView::setSource(LogReader::Read read, Shell shell)
{
    m_reader.setRead(std::move(read));
    m_shell = std::move(shell);
}

void LogsView::setNodes(const QStringList &names)
{
    m_nodes->setNodes(names);
    showState();
}

QWidget *LogsView::searchField() const
{
    return m_words;
}

void LogsView::showLog(const QStringList &nodes, LogRequest::Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_nodes->setChosen(nodes);
    m_soon.stop();
    readAnew();
}

void LogsView::setTime(Time time)
{
    {
        const QSignalBlocker quiet(m_time);
        m_time->setCurrentIndex(static_cast<int>(time));
    }
    const bool between = time == Time::Between;
    if (between && !m_from->isVisibleTo(this)) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDateTime(QDateTime::currentDateTime().addSecs(-3600));
        m_to->setDateTime(QDateTime::currentDateTime());
    }
    m_from->setVisible(between);
    m_to->setVisible(between);
    applyFilter();
    m_soon.start();
}

QVector<LogRequest> LogsView::requests() const
{
    const auto time = static_cast<Time>(m_time->currentIndex());
    LogRequest request;
    request.kind = static_cast<LogRequest::Kind>(m_kind->currentData().toInt());
    request.tail = time == Time::Tail ? usualTail : longTail;
    request.follow = time != Time::Between || m_to->dateTime() > QDateTime::currentDateTime();
    if (time == Time::Between)
        request.since = m_from->dateTime().toSecsSinceEpoch();
    else if (time != Time::Tail)
        request.since = QDateTime::currentSecsSinceEpoch() - spans.at(static_cast<std::size_t>(time) - 1);
    QVector<LogRequest> all;
    for (const QString &node : m_nodes->chosen()) {
        request.node = node;
        all.append(request);
    }
    return all;
}

void LogsView::readAnew()
{
    m_model->clear();
    m_held.clear();
    m_widest = 0;
    m_paused = false;
    m_message->hide();
    const QVector<LogRequest> wanted = requests();
    m_reader.start(wanted);
    if (wanted.size() > LogReader::mostNodes)
        m_message->showMessage(Glyph::Info,
                               tr("The first %n node(s) are read; take ticks away to read others.", nullptr,
                                  static_cast<int>(LogReader::mostNodes)));
    showState();
}

void LogsView::take(const QVector<LogLine> &lines, qsizetype lost)
{
    QVector<LogLine> all = lines;
    if (lost > 0) {
        LogLine note;
        note.node = lines.constFirst().node;
        note.level = LogLine::Level::Warning;
        note.text = tr("… %n line(s) came faster than they could be shown", nullptr, static_cast<int>(lost));
        all.prepend(note);
    }
    if (m_paused) {
        m_held += all;
        if (m_held.size() > LogModel::mostLines)
            m_held.remove(0, m_held.size() - LogModel::mostLines);
    } else {
        addLines(all);
    }
    showState();
}

void LogsView::addLines(const QVector<LogLine> &lines)
{
    const qsizetype before = m_widest;
    for (const LogLine &line : lines)
        m_widest = std::max(m_widest, line.text.size());
    m_adding = true;
    m_model->add(lines);
    if (m_widest != before)
        fitText();
    m_table->scrollToBottom();
    m_adding = false;
}

void LogsView::takeEnd(const QString &node, const Result<void> &how)
{
    if (!how && how.error().code != Error::Code::Cancelled)
        m_message->showMessage(Glyph::Error, tr("The log of %1 has broken off: %2").arg(node, how.error().message),
                               how.error().detail, {{tr("&Read Again"), [this] { readAnew(); }}});
    showState();
}

void LogsView::applyFilter()
{
    LogFilter filter;
    filter.lowest = static_cast<LogLine::Level>(m_level->currentData().toInt());
    if (static_cast<Time>(m_time->currentIndex()) == Time::Between) {
        filter.from = m_from->dateTime().toMSecsSinceEpoch();
        filter.to = m_to->dateTime().toMSecsSinceEpoch();
    }
    m_adding = true;
    m_model->setFilter(filter);
    if (!m_paused)
        m_table->scrollToBottom();
    m_adding = false;
    showState();
}

/// Who scrolls up wants to read: nothing moves until the end is reached again.
void LogsView::scrolled()
{
    if (m_adding)
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    setPaused(bar->value() < bar->maximum());
}

void LogsView::setPaused(bool paused)
{
    const bool resumed = m_paused && !paused;
    m_paused = paused;
    if (resumed)
        addLines(std::exchange(m_held, {}));
    else if (!paused)
        m_table->scrollToBottom();
    showState();
}

void LogsView::search(bool forward)
{
    const QModelIndex current = m_table->currentIndex();
    const int row = m_model->find(m_words->text(), current.isValid() ? current.row() : -1, forward);
    if (row >= 0) {
        const QModelIndex found = m_model->index(row, LogModel::TextColumn);
        // Not setCurrentIndex() of the view: with Shift+F3 that would select everything on the way.
        m_table->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const int sideways = m_table->horizontalScrollBar()->value();
        m_table->scrollTo(found.siblingAtColumn(LogModel::TimeColumn), QAbstractItemView::PositionAtCenter);
        m_table->horizontalScrollBar()->setValue(sideways);
        showState();
    } else if (!m_words->text().isEmpty()) {
        m_status->setText(tr("No line has “%1”.").arg(m_words->text()));
    }
}

void LogsView::copy() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(LogModel::textOf(m_model->at(row.row())));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogsView::chooseFile()
{
    if (m_model->rowCount() == 0)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Log"), folder, tr("Text (*.log *.txt)"));
    dialog->setObjectName(QStringLiteral("saveLogDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(m_nodes->chosen().value(0, QStringLiteral("cluster")) + QStringLiteral(".log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogsView::saveTo);
    dialog->open();
}

void LogsView::saveTo(const QString &path)
{
    QVector<LogLine> lines;
    lines.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.append(m_model->at(row));
    const int count = static_cast<int>(lines.size());
    onDone(QtConcurrent::run([lines, path] { return writeLines(lines, path); }), this,
           [this, path, count](const Result<void> &written) {
               if (written)
                   m_message->showMessage(Glyph::Fine, tr("%n line(s) are written to %1.", nullptr, count).arg(path));
               else
                   m_message->showMessage(Glyph::Error, written.error().message, written.error().detail);
           });
}

void LogsView::openTerminal()
{
    const QString node = m_nodes->chosen().value(0);
    const Result<QStringList> command = m_shell(node);
    if (!command) {
        m_message->showMessage(Glyph::Error, command.error().message);
        return;
    }
    if (m_open(*command))
        return;
    const QString text = shellDisplay(*command);
    m_message->showMessage(Glyph::Info, tr("No terminal was found here. This command opens the shell in one of yours:"), text,
                           {{tr("&Copy the Command"), [text] { QGuiApplication::clipboard()->setText(text); }}});
}

void LogsView::fitText()
{
    const QFontMetrics metrics(monoFont(font()));
    const int letter = metrics.horizontalAdvance(QLatin1Char('0'));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(LogModel::TimeColumn, 19 * letter + 14);
    header->resizeSection(LogModel::NodeColumn, 12 * letter + 14);
    header->resizeSection(LogModel::LevelColumn, 8 * letter + 14);
    const int used = header->sectionPosition(LogModel::TextColumn);
    const int longest = static_cast<int>(m_widest) * letter + 28;
    header->resizeSection(LogModel::TextColumn, std::max(m_table->viewport()->width() - used, longest));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 3);
}

void LogsView::showState()
{
    const bool chosen = !m_nodes->chosen().isEmpty();
    const int shown = m_model->rowCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (!chosen)
        m_empty->setText(tr("Tick the nodes whose log you want to read."));
    else if (m_model->lineCount() > 0)
        m_empty->setText(tr("No line has this level and this time."));
    else
        m_empty->setText(m_reader.isReading() ? tr("Waiting for lines…") : tr("There are no lines."));
    QString text;
    if (m_paused && !m_held.isEmpty())
        text = tr("Held still; %n new line(s) wait below.", nullptr, static_cast<int>(m_held.size()));
    else if (m_paused)
        text = tr("Held still, as you scrolled up.");
    else if (m_model->lineCount() > 0)
        text = tr("%n line(s)", nullptr, shown);
    m_status->setText(text);
    m_follow->setVisible(m_paused);
    m_terminal->setEnabled(chosen);
    m_save->setEnabled(shown > 0);
    m_next->setEnabled(shown > 0 && !m_words->text().isEmpty());
    m_previous->setEnabled(m_next->isEnabled());
}

void LogsView::keyPressEvent(QKeyEvent *event)
{
    const bool inWords = m_words->hasFocus();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else if (event->matches(QKeySequence::Find))
        m_words->setFocus(Qt::ShortcutFocusReason);
    else if (inWords && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        search(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void LogsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void LogsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitText();
}

} // namespace Slipway
