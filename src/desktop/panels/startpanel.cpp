// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/startpanel.h"

#include "ui_startpanel.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace Slipway {

StartPanel::StartPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->newButton, &QAbstractButton::clicked, this, &StartPanel::newRequested);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &StartPanel::openRequested);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &StartPanel::importRequested);
    connect(m_ui->monitorButton, &QAbstractButton::clicked, this, &StartPanel::monitorRequested);
    connect(m_ui->exampleButton, &QAbstractButton::clicked, this, &StartPanel::exampleRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const Recent recent = m_recent.value(m_ui->recentList->row(item));
        Q_EMIT recentChosen(recent.filePath, recent.unsavedKey);
    });
    connect(m_ui->recentList, &QListWidget::itemClicked, m_ui->recentList, &QListWidget::itemActivated);
    fillRecent();
}

StartPanel::~StartPanel() = default;

void StartPanel::showRecent(const QVector<Recent> &recent)
{
    m_recent = recent;
    fillRecent();
}

void StartPanel::fillRecent()
{
    m_ui->recentList->clear();
    for (const Recent &recent : std::as_const(m_recent)) {
        QString second = recent.filePath.isEmpty()
                             ? tr("Not saved yet, changed %1").arg(QLocale().toString(recent.changedAt.toLocalTime(), QLocale::ShortFormat))
                             : QDir::toNativeSeparators(QFileInfo(recent.filePath).path());
        m_ui->recentList->addItem(recent.name + QLatin1Char('\n') + second);
    }
    m_ui->recentList->setVisible(!m_recent.isEmpty());
    m_ui->recentEmpty->setVisible(m_recent.isEmpty());
}

void StartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillRecent();
    }
}

} // namespace Slipway
