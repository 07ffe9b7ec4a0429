// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/runview.h"

#include "desktop/launch/launchdelegate.h"
#include "ui_runview.h"

#include <QHeaderView>

namespace Slipway {

namespace {
constexpr int commandsTab = 1;
constexpr int second = 1000;     ///< milliseconds
constexpr int narrowWidth = 125; ///< letters
} // namespace

RunView::RunView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RunView>()), m_model(new LaunchModel(this))
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(QString());
    m_ui->tabs->addTab(QString());
    m_ui->tree->setModel(m_model);
    m_ui->tree->setItemDelegate(new LaunchDelegate(m_ui->tree));
    m_ui->output->edit()->setMaximumBlockCount(2 * LaunchModel::mostLines);
    m_ui->output->edit()->setLineNumbers(false);
    m_ui->commands->edit()->setLineNumbers(false);
    m_ui->splitter->setSizes({240, 220});
    m_clock.setInterval(second);
    setColumns();
    connectUi();
    nameTabs();
}

RunView::~RunView() = default;

void RunView::nameTabs()
{
    m_ui->tabs->setTabText(0, tr("&Output"));
    m_ui->tabs->setTabText(commandsTab, tr("Co&mmands"));
    m_ui->output->setEmptyText(tr("What the chosen step prints appears here."));
    m_ui->commands->setEmptyText(tr("The exact commands of the chosen step appear here, to run by hand."));
    m_ui->output->edit()->setAccessibleName(tr("Output of the chosen step"));
    m_ui->commands->edit()->setAccessibleName(tr("Commands of the chosen step"));
}

void RunView::setColumns()
{
    QHeaderView *header = m_ui->tree->header();
    const int letter = fontMetrics().averageCharWidth();
    const bool narrow = width() < narrowWidth * letter; // what happens needs the room
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(LaunchModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(LaunchModel::NameColumn, (narrow ? 24 : 36) * letter);
    header->resizeSection(LaunchModel::StateColumn, (narrow ? 17 : 20) * letter);
    header->resizeSection(LaunchModel::ProgressColumn, (narrow ? 12 : 18) * letter);
    header->resizeSection(LaunchModel::TimeColumn, (narrow ? 11 : 14) * letter);
}

void RunView::connectUi()
{
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->views, &QStackedWidget::setCurrentIndex);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) {
                // From nowhere is no choice: a list that gets the keyboard takes its first row.
                m_follow = m_follow && (m_choosing || !before.isValid());
                showOutput();
            });
    connect(m_model, &LaunchModel::outputAdded, this, [this](const QModelIndex &step, const QStringList &lines) {
        const QModelIndex chosen = m_ui->tree->currentIndex().siblingAtColumn(0);
        if (chosen.isValid() && (chosen == step || chosen == step.parent()))
            m_ui->output->appendText(lines.join(QLatin1Char('\n')));
    });
    connect(&m_clock, &QTimer::timeout, m_model, &LaunchModel::tick);
}

void RunView::plan(const QVector<LaunchModel::Plan> &lanes)
{
    m_model->plan(lanes);
}

void RunView::begin(const QVector<LaunchModel::Plan> &lanes)
{
    m_follow = true;
    m_model->plan(lanes);
    m_ui->output->clear();
    m_ui->commands->clear();
    m_clock.start();
}

void RunView::add(const QVector<StepEvent> &events)
{
    m_model->add(events);
    m_choosing = true;
    if (m_follow && m_model->interesting().isValid()) {
        // The row of the server, so that the tree stays as small as the cluster; its steps are one key away.
        m_ui->tree->setCurrentIndex(m_model->interesting().parent());
    }
    m_choosing = false;
    if (m_ui->tabs->currentIndex() == commandsTab)
        showOutput();
}

void RunView::finish(const Report &report)
{
    m_clock.stop();
    m_model->finish(report);
    const bool cancelled = report.error && report.error->code == Error::Code::Cancelled;
    m_choosing = true;
    const QModelIndex place = m_model->interesting();
    if (report.error && !cancelled)
        m_ui->tree->expand(place.parent());
    if (m_follow)
        m_ui->tree->setCurrentIndex(report.error ? place : place.parent());
    m_choosing = false;
    showOutput();
}

void RunView::showOutput()
{
    const QModelIndex chosen = m_ui->tree->currentIndex().siblingAtColumn(0);
    const QString output = chosen.data(LaunchModel::OutputRole).toString();
    const QString commands = chosen.data(LaunchModel::CommandsRole).toString();
    const QString title = chosen.parent().isValid()
                              ? chosen.data().toString() + QStringLiteral(" – ") + chosen.parent().data().toString()
                              : chosen.data().toString();
    m_ui->output->setTitle(title);
    m_ui->commands->setTitle(title);
    if (m_ui->output->text() != output)
        m_ui->output->showText(output);
    if (m_ui->commands->text() != commands)
        m_ui->commands->showText(commands, CodeLanguage::Shell);
}

void RunView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setColumns();
}

void RunView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setColumns();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameTabs();
}

} // namespace Slipway
