// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitorwindow.h"

#include "desktop/lookmenus.h"
#include "desktop/monitor/agetext.h"
#include "desktop/monitor/monitorviews.h"
#include "desktop/style/theme.h"
#include "ui_monitorwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QGraphicsColorizeEffect>
#include <QSettings>

namespace Slipway {

namespace {
constexpr char geometryKey[] = "monitor/geometry";
constexpr char viewKey[] = "monitor/view";
} // namespace

MonitorWindow::MonitorWindow(const MonitorContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_ui(std::make_unique<Ui::MonitorWindow>()),
      m_grey(new QGraphicsColorizeEffect(this))
{
    m_ui->setupUi(this);
    m_look = new LookMenus(context.app.settings, *m_ui->menuAppearance, *m_ui->menuLanguage, this);
    m_grey->setEnabled(false);
    m_ui->pages->setGraphicsEffect(m_grey);
    addViews(makeMonitorViews(m_context, this));
    addViewActions();
    connectUi();
    connectData();
    m_ui->troubleshootButton->setUp(m_ui->actionTroubleshoot, QStringLiteral("troubleshoot"));
    m_ui->editButton->setUp(m_ui->actionEdit, QStringLiteral("edit"));

    resize(1280, 800);
    restoreGeometry(context.app.settings.value(QLatin1String(geometryKey)).toByteArray());
    const QString last = context.app.settings.value(QLatin1String(viewKey)).toString();
    showView(0);
    goTo(last);
    takeData();
    focusView();
}

MonitorWindow::~MonitorWindow()
{
    delete takeCentralWidget(); // the views go while what they look at still lives
}

void MonitorWindow::connectUi()
{
    connect(m_ui->viewList, &ViewList::viewChosen, this, &MonitorWindow::showView);
    connect(m_ui->actionRefresh, &QAction::triggered, &m_context.data, &MonitorData::refresh);
    connect(m_ui->actionTroubleshoot, &QAction::triggered, this,
            [this] { Q_EMIT diagnoseRequested(QStringLiteral("cluster"), m_context.data.cluster().spec().cluster.name); });
    connect(m_ui->actionEdit, &QAction::triggered, this, &MonitorWindow::editRequested);
    connect(m_ui->actionClose, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionFilter, &QAction::triggered, this, [this] {
        const MonitorView *shown = currentView();
        if (QWidget *field = shown ? shown->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { showAboutBox(this); });
    connect(m_ui->actionKeys, &QAction::triggered, this,
            [this] { showKeysOf({m_ui->menuCluster, m_ui->menuSelection, m_ui->menuView}, this); });
}

void MonitorWindow::connectData()
{
    MonitorData &seen = m_context.data;
    connect(&seen, &MonitorData::clusterChanged, this, &MonitorWindow::takeData);
    connect(&seen, &MonitorData::snapshotChanged, this, &MonitorWindow::takeData);
    connect(&seen, &MonitorData::failureChanged, this, &MonitorWindow::takeData);
    m_soon.setSingleShot(true); // looks at servers come one by one, and many at a time
    m_soon.setInterval(100);
    connect(&seen, &MonitorData::serverChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &MonitorWindow::takeData);
    connect(&seen, &MonitorData::pollingChanged, this, &MonitorWindow::updateAge);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &MonitorWindow::updateAge);
}

void MonitorWindow::addViews(const QVector<MonitorView *> &views)
{
    m_views = views;
    for (MonitorView *view : views) {
        view->setObjectName(view->id() + QStringLiteral("View"));
        m_ui->pages->addWidget(view);
        auto *header = new QWidget(this);
        auto *row = new QHBoxLayout(header);
        row->setContentsMargins({});
        for (QWidget *widget : view->headerWidgets())
            row->addWidget(widget);
        header->hide();
        m_headers.append(header);
        m_ui->headerWidgets->addWidget(header, 0, Qt::AlignTop);
        connect(view, &MonitorView::headerChanged, this, &MonitorWindow::updateHeader);
        connect(view, &MonitorView::goToRequested, this, &MonitorWindow::goTo);
        connect(view, &MonitorView::actionRequested, this, &MonitorWindow::actionRequested);
        connect(view, &MonitorView::diagnoseRequested, this, &MonitorWindow::diagnoseRequested);
    }
}

void MonitorWindow::addViewActions()
{
    for (QAction *old : std::exchange(m_viewActions, {}))
        delete old;
    int number = 0;
    for (const MonitorView *view : std::as_const(m_views)) {
        auto *action = new QAction(QStringLiteral("&%1  %2").arg(++number).arg(menuText(view->title())), this);
        action->setObjectName(QStringLiteral("actionView%1").arg(number));
        if (number < 10)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = view->id()] { goTo(id); });
        m_ui->menuView->insertAction(m_ui->actionFilter, action);
        m_viewActions.append(action);
    }
}

MonitorView *MonitorWindow::view(const QString &id) const
{
    const auto it = std::find_if(m_views.cbegin(), m_views.cend(), [&id](const MonitorView *v) { return v->id() == id; });
    return it == m_views.cend() ? nullptr : *it;
}

MonitorView *MonitorWindow::currentView() const
{
    return m_current < 0 ? nullptr : m_views[m_current];
}

void MonitorWindow::goTo(const QString &viewId, const QString &subject)
{
    MonitorView *wanted = view(viewId);
    if (!wanted)
        return;
    showView(static_cast<int>(m_views.indexOf(wanted)));
    if (!subject.isEmpty())
        wanted->showSubject(subject);
}

void MonitorWindow::showView(int index)
{
    if (index == m_current || index < 0 || index >= m_views.size())
        return;
    if (MonitorView *before = currentView()) {
        before->left();
        m_headers[m_current]->hide();
    }
    m_current = index;
    MonitorView *view = m_views[index];
    view->showData();
    m_ui->pages->setCurrentIndex(index);
    m_headers[index]->setVisible(!view->headerWidgets().isEmpty());
    m_ui->viewList->setCurrentView(index);
    m_ui->menuSelection->clear();
    m_ui->menuSelection->addActions(view->selectionActions());
    m_ui->menuSelection->menuAction()->setVisible(!view->selectionActions().isEmpty());
    m_ui->actionFilter->setEnabled(view->filterField());
    m_context.app.settings.setValue(QLatin1String(viewKey), view->id());
    view->entered();
    updateHeader();
    Q_EMIT viewShown(view->id());
}

void MonitorWindow::focusView()
{
    m_ui->viewList->setFocus(Qt::OtherFocusReason);
}

void MonitorWindow::takeData()
{
    if (MonitorView *view = currentView())
        view->showData();
    updateHeader();
    updateMessage();
    updateAge();
}

void MonitorWindow::updateHeader()
{
    QVector<ViewListModel::Entry> entries;
    for (const MonitorView *view : std::as_const(m_views))
        entries.append({view->title(), view->symbol(), view->count(), view->troubles()});
    const bool first = m_ui->viewList->views().rowCount() != entries.size();
    m_ui->viewList->views().setEntries(entries);
    if (first)
        m_ui->viewList->setCurrentView(m_current);
    if (const MonitorView *view = currentView()) {
        m_ui->headline->setText(view->headline());
        m_ui->explanation->setText(view->explanation());
        m_ui->explanation->setVisible(!view->explanation().isEmpty());
    }
    const QString name = m_context.data.cluster().spec().cluster.name;
    m_ui->clusterName->setText(name);
    setWindowTitle(tr("%1 – Slipway Monitor").arg(name));
}

void MonitorWindow::updateAge()
{
    const MonitorData &seen = m_context.data;
    const bool stale = seen.isStale();
    const QString age = ageText(seen.age() / 1000);
    const QString every = ageText(seen.interval().count() / 1000);
    QString text;
    if (seen.age() < 0)
        text = seen.failure() ? tr("no answer yet") : tr("looking for the first time…");
    else if (stale)
        text = tr("out of date: seen %1 ago").arg(age);
    else if (seen.interval().count() <= 0)
        text = tr("updated %1 ago").arg(age);
    else
        text = tr("updated %1 ago · every %2").arg(age, every);
    m_ui->ageText->setText(text);
    QPalette colours = palette();
    if (stale)
        colours.setColor(QPalette::PlaceholderText, Theme::text(Tone::Warning, colours));
    m_ui->ageText->setPalette(colours);
    // Without colours and a little paler, and still easy to read.
    const int pale = Theme::mixed(Qt::black, Theme::secondaryText(colours), 0.6).lightness();
    m_grey->setColor(Theme::isDark(colours) ? QColor(Qt::black) : QColor(pale, pale, pale));
    m_grey->setEnabled(stale);
}

void MonitorWindow::updateMessage()
{
    const MonitorData &seen = m_context.data;
    const ClusterSnapshotPtr &snapshot = seen.snapshot();
    QString message;
    QStringList detail;
    Glyph glyph = Glyph::Error;
    if (const std::optional<Error> &failure = seen.failure()) {
        message = snapshot ? tr("The newest look failed. What is shown is from before.")
                           : tr("The cluster could not be looked at.");
        detail << failure->message << failure->detail;
    } else if (snapshot && !snapshot->gaps.isEmpty()) {
        glyph = Glyph::Warning;
        message = tr("The cluster told only a part of itself.");
        for (const SnapshotGap &gap : snapshot->gaps)
            detail << tr("%1: %2", "part of the answer: why it is missing").arg(gap.part, gap.error.message);
        detail << roadText(*snapshot);
    } else if (snapshot && !snapshot->restUrl.isEmpty()) {
        glyph = Glyph::Info;
        message = tr("No way over ssh leads to Slurm. What is shown is told by its slurmrestd.");
        detail << snapshot->restUrl << (snapshot->sshFailure ? tr("ssh: %1").arg(snapshot->sshFailure->message) : QString());
    } else if (snapshot && snapshot->skippedLines > 0) {
        glyph = Glyph::Info;
        message = tr("%n line(s) of the answer could not be understood and are left out.", nullptr, snapshot->skippedLines);
    }
    detail.removeAll(QString());
    const QString told = message + detail.join(QLatin1Char('\n'));
    if (told == m_told)
        return;
    m_told = told;
    if (message.isEmpty()) {
        m_ui->messageBar->hide();
        return;
    }
    QVector<MessageBar::Action> actions;
    if (glyph == Glyph::Error) {
        actions = {{tr("&Why?"), [this] { m_ui->actionTroubleshoot->trigger(); }},
                   {tr("&Retry"), [this] {
                        m_told.clear(); // it may fail in the same way
                        m_ui->actionRefresh->trigger();
                    }}};
    }
    m_ui->messageBar->showMessage(glyph, message, detail.join(QLatin1Char('\n')), actions);
}

void MonitorWindow::tell(const Error &error)
{
    m_ui->messageBar->showMessage(Glyph::Error, error.message, error.detail.isEmpty() ? error.where : error.detail);
}

void MonitorWindow::updateWatched()
{
    const bool watched = isVisible() && !isMinimized();
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (watched)
        m_clock.start();
    else
        m_clock.stop();
    m_context.data.setWatched(watched);
    updateAge();
}

void MonitorWindow::closeEvent(QCloseEvent *event)
{
    for (QDialog *dialog : findChildren<QDialog *>()) { // one in which something runs stays, and so does the window
        if (dialog->isVisible() && !dialog->close()) {
            dialog->raise();
            event->ignore();
            return;
        }
    }
    m_context.app.settings.setValue(QLatin1String(geometryKey), saveGeometry());
    event->accept();
    Q_EMIT closed();
}

void MonitorWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateWatched();
}

void MonitorWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateWatched();
}

void MonitorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateWatched();
    if (event->type() != QEvent::LanguageChange || m_views.isEmpty())
        return;
    m_ui->retranslateUi(this);
    m_look->retranslate();
    addViewActions();
    m_told.clear();
    takeData();
}

} // namespace Slipway
