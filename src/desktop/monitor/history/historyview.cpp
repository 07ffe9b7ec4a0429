// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/history/historyview.h"

#include "desktop/widgets/textlabel.h"
#include "slurm/hostlist.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace Slipway {

namespace {
constexpr std::array<qint64, 3> spans{3600, 24 * 3600, 7 * 24 * 3600};
constexpr int askDelay = 120; ///< milliseconds
enum Chart { CpuChart, NodeChart, QueueChart, LoadChart };
} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return QDateTime::currentSecsSinceEpoch(); })
    , m_spans(new QButtonGroup(this))
    , m_moment(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_nodeField(new QLineEdit(this))
    , m_nodeNote(new TextLabel({}, TextLabel::Role::Hint, this))
{
    setObjectName(QStringLiteral("historyView"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(askDelay);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT wanted(m_range, m_nodes); });
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int id) { showSpan(spans.at(static_cast<std::size_t>(id))); });
    connect(m_nodeField, &QLineEdit::editingFinished, this, &HistoryView::takeNodes);
    retranslate();
    showSpan(spans.front());
}

void HistoryView::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("historySpan%1").arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_spans->addButton(button, i);
        row->addWidget(button);
    }
    m_spans->setExclusive(true);
    m_spans->button(0)->setChecked(true);
    m_moment->setObjectName(QStringLiteral("historyMoment"));
    m_nodeField->setObjectName(QStringLiteral("historyNodes"));
    m_nodeField->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_nodeNote->setObjectName(QStringLiteral("historyNodesNote"));
    m_nodeNote->setAlignment(Qt::AlignRight);
    m_nodeNote->hide();
    row->addStretch();
    row->addWidget(m_nodeField);
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_moment, 1);
    told->addWidget(m_nodeNote, 1);
    m_moment->setWordWrap(true);
    m_nodeNote->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const std::array<QPair<TimeChart::Shape, const char *>, 4> charts{
        {{TimeChart::Shape::Area, "chartCpus"}, {TimeChart::Shape::Stacked, "chartNodes"},
         {TimeChart::Shape::Lines, "chartQueue"}, {TimeChart::Shape::Lines, "chartLoad"}}};
    for (const auto &[shape, name] : charts) {
        auto *chart = new TimeChart(shape, this);
        chart->setObjectName(QLatin1String(name));
        const int place = static_cast<int>(m_charts.size());
        grid->addWidget(chart, place / 2, place % 2);
        m_charts.append(chart);
        connectChart(chart);
    }
    m_charts[LoadChart]->setDecimals(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(row);
    column->addLayout(told);
    column->addLayout(grid, 1);
}

void HistoryView::connectChart(TimeChart *chart)
{
    connect(chart, &TimeChart::markerWanted, this, &HistoryView::setMarker);
    connect(chart, &TimeChart::panWanted, this, [this](qint64 seconds) { setRange(panned(m_range, seconds, m_now()), true); });
    connect(chart, &TimeChart::zoomWanted, this, [this](double factor, qint64 around) {
        // What ends now goes on ending now.
        setRange(zoomed(m_range, factor, m_follow ? m_range.to : around, m_now()), true);
    });
    connect(chart, &TimeChart::newestWanted, this, [this] { showSpan(m_range.span()); });
}

void HistoryView::setClock(std::function<qint64()> now)
{
    m_now = std::move(now);
    showSpan(m_range.span());
}

void HistoryView::showSpan(qint64 seconds)
{
    const qint64 now = m_now();
    setRange({now - seconds, now}, false);
}

void HistoryView::setRange(const TimeRange &range, bool soon)
{
    const qint64 now = m_now();
    m_range = range;
    m_follow = range.to >= now;
    for (TimeChart *chart : std::as_const(m_charts)) {
        chart->setRange(range);
        chart->setGapLimit([now, span = range.span()](qint64 time) { return gapLimit(time, now, span, mostPoints); });
    }
    m_spans->setExclusive(false); // so that none can be chosen
    for (int i = 0; i < static_cast<int>(spans.size()); ++i)
        m_spans->button(i)->setChecked(m_follow && range.span() == spans.at(static_cast<std::size_t>(i)));
    m_spans->setExclusive(true);
    showMoment();
    if (soon)
        m_soon.start();
    else
        Q_EMIT wanted(m_range, m_nodes);
}

void HistoryView::refresh()
{
    if (!isVisible())
        return;
    if (m_follow)
        showSpan(m_range.span());
    else
        Q_EMIT wanted(m_range, m_nodes);
}

void HistoryView::setPoints(const QVector<HistoryPoint> &points)
{
    m_points = points;
    m_charts[CpuChart]->setCurves(cpuCurves(points));
    m_charts[NodeChart]->setCurves(nodeCurves(points));
    m_charts[QueueChart]->setCurves(queueCurves(points));
}

void HistoryView::setLoads(const QVector<NodeLoad> &loads)
{
    m_loads = loads;
    m_charts[LoadChart]->setEmptyText(m_nodes.isEmpty() ? tr("Name nodes above to see their load.") : tr("Nothing was seen in this time."));
    m_charts[LoadChart]->setCurves(loadCurves(loads));
}

void HistoryView::setMarker(std::optional<qint64> time)
{
    m_marker = time;
    for (TimeChart *chart : std::as_const(m_charts))
        chart->setMarker(time);
    showMoment();
}

void HistoryView::showMoment()
{
    const auto text = [](qint64 time) {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    if (m_marker)
        m_moment->setText(QLocale().toString(QDateTime::fromSecsSinceEpoch(*m_marker), QStringLiteral("ddd d MMM HH:mm:ss")));
    else if (m_follow)
        m_moment->setText(tr("From %1 until now").arg(text(m_range.from)));
    else
        m_moment->setText(tr("From %1 until %2").arg(text(m_range.from), text(m_range.to)));
}

void HistoryView::setKnownNodes(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_nodeField);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_nodeField->completer();
    m_nodeField->setCompleter(completer);
}

void HistoryView::setNodes(const QStringList &names)
{
    const bool more = names.size() > mostLoads;
    m_nodes = names.mid(0, mostLoads);
    if (!m_nodeField->hasFocus())
        m_nodeField->setText(compressHostlist(m_nodes));
    m_nodeNote->setText(tr("The first %n node(s) are shown; more lines could not be told apart.", nullptr, static_cast<int>(mostLoads)));
    m_nodeNote->setVisible(more);
    Q_EMIT wanted(m_range, m_nodes);
}

void HistoryView::takeNodes()
{
    const QString text = m_nodeField->text().simplified().replace(QLatin1Char(' '), QLatin1Char(','));
    const Result<QStringList> names = expandHostlist(text, 1000);
    if (!names) {
        m_nodeNote->setText(names.error().message);
        m_nodeNote->show();
        return;
    }
    if (*names != m_nodes)
        setNodes(*names);
}

void HistoryView::retranslate()
{
    const std::array<QString, 3> names{tr("Last &hour"), tr("Last &day"), tr("Last &week")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_spans->button(static_cast<int>(i))->setText(names.at(i));
        m_spans->button(static_cast<int>(i))->setAccessibleName(QString(names.at(i)).remove(QLatin1Char('&')));
    }
    m_charts[CpuChart]->setTitle(tr("CPUs"));
    m_charts[NodeChart]->setTitle(tr("Nodes by state"));
    m_charts[QueueChart]->setTitle(tr("Jobs"));
    m_charts[LoadChart]->setTitle(tr("Load of each CPU"));
    for (TimeChart *chart : std::as_const(m_charts)) {
        chart->setEmptyText(tr("Nothing was seen in this time."));
        chart->setToolTip(tr("Drag to move, turn the wheel to zoom. Keys: Left and Right for values, Ctrl+Left and "
                             "Ctrl+Right to move, + and − to zoom, Home for now."));
    }
    m_nodeField->setPlaceholderText(tr("Load of nodes, such as worker[01-04]"));
    m_nodeField->setAccessibleName(tr("Nodes whose load is shown"));
    setPoints(m_points);
    setLoads(m_loads);
    showMoment();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Slipway
