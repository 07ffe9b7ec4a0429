// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/wizardwindow.h"

#include "desktop/style/slipwaystyle.h"
#include "desktop/wizard/windowmenus.h"
#include "ui_wizardwindow.h"

#include <QCloseEvent>
#include <QScrollArea>
#include <QSettings>

namespace Slipway {

namespace {

constexpr char geometryKey[] = "window/geometry";
constexpr int widestForm = 1180; ///< lines longer than this are hard to read

QScrollArea *scrolled(WizardPage *page)
{
    auto *area = new QScrollArea;
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(SlipwayStyle::pageMargin, 4, SlipwayStyle::pageMargin, 24);
    column->setSpacing(0);
    column->addWidget(page, page->fillsWindow() ? 1 : 0);
    if (!page->fillsWindow()) {
        page->setMaximumWidth(widestForm);
        column->addStretch(1);
    }
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    return area;
}

} // namespace

WizardWindow::WizardWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_recent(context.settings), m_draft(context.stateFolder),
      m_ui(std::make_unique<Ui::WizardWindow>())
{
    m_ui->setupUi(this);
    addPages(makePages(context, *this));
    m_menus = std::make_unique<WindowMenus>(context, *this, *m_ui);
    connectDraft();

    connect(m_ui->actionNew, &QAction::triggered, this, &WizardWindow::newCluster);
    connect(m_ui->actionExample, &QAction::triggered, this, &WizardWindow::openExample);
    connect(m_ui->actionImport, &QAction::triggered, this, &WizardWindow::chooseFilesToImport);
    connect(m_ui->actionOpen, &QAction::triggered, this, &WizardWindow::chooseFileToOpen);
    connect(m_ui->actionSave, &QAction::triggered, this, &WizardWindow::save);
    connect(m_ui->actionSaveAs, &QAction::triggered, this, &WizardWindow::chooseFileToSave);
    connect(m_ui->actionExport, &QAction::triggered, this, &WizardWindow::chooseBundleToExport);
    connect(m_ui->actionRevert, &QAction::triggered, &m_draft, &ClusterDraft::revert);
    connect(m_ui->actionMonitor, &QAction::triggered, this, &WizardWindow::monitor);
    connect(m_ui->actionBack, &QAction::triggered, this, [this] { step(-1); });
    connect(m_ui->actionNext, &QAction::triggered, this, [this] { step(1); });
    connect(m_ui->actionNextFinding, &QAction::triggered, this, &WizardWindow::nextFinding);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_ui->stepList, &StepList::stepChosen, this, &WizardWindow::showPage);

    resize(1280, 800);
    restoreGeometry(context.settings.value(QLatin1String(geometryKey)).toByteArray());
    showPage(0);
    focusPage();
}

WizardWindow::~WizardWindow()
{
    // The pages go while the draft still lives: a cell that is being edited gives its text away last thing.
    delete takeCentralWidget();
}

void WizardWindow::connectDraft()
{
    connect(&m_draft, &ClusterDraft::specChanged, this, [this] {
        if (WizardPage *page = currentPage())
            page->showSpec();
        updateFrame();
    });
    connect(&m_draft, &ClusterDraft::findingsChanged, this, &WizardWindow::updateSteps);
    connect(&m_draft, &ClusterDraft::fileChanged, this, &WizardWindow::updateFrame);
    connect(&m_draft, &ClusterDraft::busyChanged, this, &WizardWindow::updateFrame);
    connect(&m_draft, &ClusterDraft::loaded, this, &WizardWindow::showLoaded);
    connect(&m_draft, &ClusterDraft::failed, this, &WizardWindow::showError);
    connect(&m_draft, &ClusterDraft::saved, this, [this] {
        m_ui->messageBar->hide();
        rememberSession();
    });
}

void WizardWindow::addPages(const QVector<WizardPage *> &pages)
{
    m_pages = pages;
    for (WizardPage *page : pages) {
        page->setObjectName(page->id() + QStringLiteral("Page"));
        m_ui->pages->addWidget(scrolled(page));
        connect(page, &WizardPage::statusChanged, this, &WizardWindow::updateSteps);
        connect(page, &WizardPage::goToRequested, this, &WizardWindow::goTo);
    }
}

WizardPage *WizardWindow::page(const QString &id) const
{
    const auto it = std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const WizardPage *p) { return p->id() == id; });
    return it == m_pages.cend() ? nullptr : *it;
}

WizardPage *WizardWindow::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages[m_current];
}

void WizardWindow::goTo(const QString &pageId)
{
    if (WizardPage *wanted = page(pageId))
        showPage(static_cast<int>(m_pages.indexOf(wanted)));
}

void WizardWindow::step(int by)
{
    showPage(qBound(0, m_current + by, static_cast<int>(m_pages.size()) - 1));
}

void WizardWindow::showPage(int index)
{
    if (index == m_current || index < 0 || index >= m_pages.size())
        return;
    if (WizardPage *before = currentPage())
        before->left();
    m_current = index;
    WizardPage *page = m_pages[index];
    m_visited.insert(page->id());
    page->showSpec();
    m_ui->pages->setCurrentIndex(index);
    m_ui->stepList->setCurrentStep(index);
    page->entered();
    updateSteps();
    rememberSession();
    Q_EMIT pageShown(page->id());
}

void WizardWindow::focusPage()
{
    QWidget *page = currentPage();
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

Findings WizardWindow::findingsOf(const WizardPage &page) const
{
    Findings own;
    for (const Finding &finding : m_draft.findings()) {
        if (page.ownsFinding(finding.where))
            own.append(finding);
    }
    return own;
}

void WizardWindow::updateSteps()
{
    QVector<StepModel::Step> steps;
    for (const WizardPage *page : std::as_const(m_pages)) {
        StepModel::Step step;
        step.title = page->title();
        if (m_visited.contains(page->id())) {
            const Findings own = findingsOf(*page);
            step.state = page->state(own);
            for (const Finding &finding : own) {
                step.errors += finding.severity == Finding::Severity::Error;
                step.warnings += finding.severity == Finding::Severity::Warning;
            }
        }
        steps.append(step);
    }
    const bool first = m_ui->stepList->steps().rowCount() != steps.size();
    m_ui->stepList->steps().setSteps(steps);
    if (first)
        m_ui->stepList->setCurrentStep(m_current);
    updateFrame();
}

void WizardWindow::updateFrame()
{
    const WizardPage *page = currentPage();
    if (!page)
        return;
    m_ui->headline->setText(page->headline());
    m_ui->explanation->setText(page->explanation());
    m_ui->explanation->setVisible(!page->explanation().isEmpty());
    m_ui->statusText->setText(m_draft.isBusy() ? tr("Reading or writing the cluster file…") : page->statusText());
    const bool last = m_current + 1 == m_pages.size();
    m_ui->backButton->setEnabled(m_current > 0);
    m_ui->actionBack->setEnabled(m_current > 0);
    m_ui->nextButton->setVisible(!last);
    m_ui->actionNext->setEnabled(!last);
    if (!last) {
        const QString own = page->nextText();
        m_ui->nextButton->setText(own.isEmpty() ? tr("&Next: %1").arg(m_pages[m_current + 1]->title()) : own);
    }
    m_ui->clusterName->setText(m_draft.displayName());
    m_ui->clusterName->setToolTip(QString());
    m_ui->savedState->setText(m_draft.filePath().isEmpty() ? tr("Not saved to a file yet. Slipway keeps it until you do.")
                              : m_draft.isModified()       ? tr("Changed since it was saved. Slipway keeps the changes.")
                                                           : tr("Saved."));
    m_ui->actionRevert->setEnabled(!m_draft.filePath().isEmpty() && m_draft.isModified());
    setWindowTitle(tr("%1[*] – Slipway").arg(m_draft.displayName()));
    setWindowModified(m_draft.isModified());
    setWindowFilePath(m_draft.filePath());
}

void WizardWindow::nextFinding()
{
    Findings all;
    for (const WizardPage *page : std::as_const(m_pages))
        all += findingsOf(*page);
    if (all.isEmpty())
        return;
    // Findings are in the order of the pages here; the next one is the first behind the page shown.
    for (const Finding &finding : std::as_const(all)) {
        for (int i = m_current + 1; i < m_pages.size(); ++i) {
            if (m_pages[i]->ownsFinding(finding.where)) {
                showFinding(finding);
                return;
            }
        }
    }
    showFinding(all.constFirst());
}

void WizardWindow::showFinding(const Finding &finding)
{
    for (WizardPage *page : std::as_const(m_pages)) {
        if (page->ownsFinding(finding.where)) {
            goTo(page->id());
            page->showFinding(finding.where);
            return;
        }
    }
}

void WizardWindow::rememberSession()
{
    const WizardPage *page = currentPage();
    if (!page || !m_draft.hasStarted()) // the last session stays until there is another one
        return;
    m_recent.remember(m_draft.filePath(), page->id());
    m_recent.setSession({m_draft.filePath(), m_draft.resumeKey(), page->id()});
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(QLatin1String(geometryKey), saveGeometry());
    rememberSession();
    m_draft.keepUnsavedWork();
    event->accept();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_menus)
        return;
    m_ui->retranslateUi(this);
    m_menus->retranslate();
    m_draft.check();
    if (WizardPage *page = currentPage())
        page->showSpec();
    updateSteps();
}

} // namespace Slipway
