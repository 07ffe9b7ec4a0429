// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/causeview.h"

#include "desktop/doctor/remedycard.h"
#include "desktop/widgets/pilldelegate.h"
#include "desktop/widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Slipway {

CauseView::CauseView(QWidget *parent)
    : QWidget(parent)
    , m_explain(new TextLabel({}, TextLabel::Role::Body, this))
    , m_evidence(new QTreeView(this))
    , m_ways(new QWidget(this))
    , m_column(new QVBoxLayout(m_ways))
{
    m_explain->setObjectName(QStringLiteral("causeExplain"));
    m_explain->setWordWrap(true);
    m_evidence->setObjectName(QStringLiteral("causeEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setModel(&m_model);
    m_evidence->setItemDelegateForColumn(EvidenceModel::StateColumn,
                                         new PillDelegate(EvidenceModel::ToneRole, m_evidence));
    m_evidence->setRootIsDecorated(false);
    m_evidence->setUniformRowHeights(true);
    m_evidence->setAllColumnsShowFocus(true);
    m_evidence->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_explain);
    column->addWidget(m_evidence);
    column->addWidget(m_ways);
    setColumns();
}

void CauseView::setColumns()
{
    QHeaderView *header = m_evidence->header();
    const int letter = fontMetrics().averageCharWidth();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(EvidenceModel::EvidenceColumn, QHeaderView::Stretch);
    header->resizeSection(EvidenceModel::StateColumn, 18 * letter);
    header->resizeSection(EvidenceModel::CommandColumn, 40 * letter);
    header->resizeSection(EvidenceModel::WhereColumn, 16 * letter);
    header->resizeSection(EvidenceModel::TimeColumn, 12 * letter);
}

/// As tall as its rows: the page around it scrolls.
void CauseView::fitEvidence()
{
    constexpr int mostRows = 10;
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    const int row = std::max(m_evidence->sizeHintForRow(0), fontMetrics().height() + 12);
    m_evidence->setFixedHeight(m_evidence->header()->sizeHint().height() + rows * row +
                               2 * m_evidence->frameWidth() + 2);
}

void CauseView::clear()
{
    m_cards.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click led here
        delete item;
    }
}

void CauseView::showConclusion(const Conclusion &conclusion, const QString &follows)
{
    clear();
    m_conclusion = conclusion;
    QStringList words{conclusion.explain};
    if (!follows.isEmpty())
        words.append(tr("This follows from “%1”. Mend that first.").arg(follows));
    words.removeAll(QString());
    m_explain->setText(words.join(QLatin1Char('\n')));
    m_explain->setVisible(!words.isEmpty());
    m_model.setEvidence(conclusion.evidence);
    m_evidence->setVisible(!conclusion.evidence.isEmpty());
    fitEvidence();
    for (const QString &advice : conclusion.advice)
        addText(advice);
    addRemedies();
    addByHand();
    addPrevention();
    addPage();
}

void CauseView::addText(const QString &text)
{
    auto *label = new TextLabel(text, TextLabel::Role::Body, m_ways);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void CauseView::addRemedies()
{
    for (qsizetype i = 0; i < m_conclusion.remedies.size(); ++i) {
        auto *card = new RemedyCard(m_conclusion.remedies.at(i), RemedyCard::Kind::Mend, i == 0, m_ways);
        connect(card, &RemedyCard::runRequested, this, [this, i] { Q_EMIT runRequested(i); });
        m_cards.append(card);
        m_column->addWidget(card);
    }
}

void CauseView::addByHand()
{
    if (m_conclusion.byHand.isEmpty())
        return;
    auto *card = new Card(m_ways);
    card->setObjectName(QStringLiteral("byHand"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    QStringList lines;
    for (const PlannedCommand &command : m_conclusion.byHand)
        lines.append(command.server.isEmpty() ? command.text
                                              : command.server + QStringLiteral("# ") + command.text);
    auto *title = new TextLabel(tr("For whoever administers the server"), TextLabel::Role::Section, card);
    auto *commands = new TextLabel(lines.join(QLatin1Char('\n')), TextLabel::Role::Mono, card);
    commands->setObjectName(QStringLiteral("byHandCommands"));
    commands->setAccessibleName(tr("Exact commands"));
    commands->setWordWrap(true);
    commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Cop&y"), card);
    copy->setObjectName(QStringLiteral("byHandCopy"));
    copy->setAccessibleName(tr("Copy the commands"));
    QStringList bare;
    for (const PlannedCommand &command : m_conclusion.byHand)
        bare.append(command.text);
    connect(copy, &QPushButton::clicked, this,
            [text = bare.join(QLatin1Char('\n'))] { QGuiApplication::clipboard()->setText(text); });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(commands);
    m_column->addWidget(card);
}

void CauseView::addPrevention()
{
    if (m_conclusion.prevention.isEmpty())
        return;
    m_column->addWidget(
        new TextLabel(tr("So that it does not happen again"), TextLabel::Role::Section, m_ways));
    for (qsizetype i = 0; i < m_conclusion.prevention.size(); ++i) {
        auto *card = new RemedyCard(m_conclusion.prevention.at(i), RemedyCard::Kind::Prevent, false, m_ways);
        connect(card, &RemedyCard::runRequested, this, [this, i] { Q_EMIT preventRequested(i); });
        m_column->addWidget(card);
    }
}

void CauseView::addPage()
{
    if (m_conclusion.page.isEmpty())
        return;
    auto *go = new QPushButton(tr("Show the &answer in the cluster file…"), m_ways);
    go->setObjectName(QStringLiteral("goToPage"));
    go->setProperty("link", true);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_conclusion.page); });
    m_column->addWidget(go);
}

void CauseView::showPlan(qsizetype index, const Result<ActionPlan> &plan)
{
    if (index < m_cards.size())
        m_cards.at(index)->showPlan(plan);
}

void CauseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setColumns();
        fitEvidence();
    }
}

} // namespace Slipway
