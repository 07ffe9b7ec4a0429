// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/recordview.h"

#include "desktop/monitor/widgets/detailspane.h"
#include "operate/action.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

namespace Slipway {

namespace {

QString titleOf(const QString &name)
{
    const std::optional<ActionInfo> info = actionInfo(name);
    return info ? info->title : name;
}

} // namespace

RecordView::RecordView(const MonitorContext &context, QWidget *parent)
    : MonitorView(context, parent), m_filter(new QLineEdit(this)), m_bar(new QHBoxLayout), m_splitter(new QSplitter(this)),
      m_table(new RecordTable(this)), m_menu(new QMenu(this)), m_more(new QPushButton(this))
{
    m_filter->setObjectName(QStringLiteral("filterField"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    m_more->setObjectName(QStringLiteral("actionsButton"));
    m_more->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("actionsMenu"));
    m_bar->addWidget(m_filter, 1);
    m_bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 2, 32, 24);
    column->setSpacing(12);
    column->addLayout(m_bar);
    column->addWidget(m_splitter, 1);
}

void RecordView::addAction(const char *action, const char *key)
{
    const QString name = QLatin1String(action);
    addAction(action, key, [name] { return titleOf(name); },
              [this, name] { Q_EMIT actionRequested({name, m_table->selectedKeys(), {}}); });
}

QAction *RecordView::addAction(const char *name, const char *key, std::function<QString()> text, std::function<void()> run)
{
    auto *action = new QAction(text(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(key)));
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    m_texts.append({action, std::move(text)});
    return action;
}

void RecordView::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void RecordView::addWhy(const char *kind)
{
    QAction *why = addAction("why", "Ctrl+Y", [] { return tr("Why?"); },
                             [this, kind = QString::fromLatin1(kind)] { Q_EMIT diagnoseRequested(kind, m_table->currentKey()); });
    m_why = new QPushButton(this);
    m_why->setObjectName(QStringLiteral("whyButton"));
    connect(m_why, &QPushButton::clicked, why, &QAction::trigger);
}

void RecordView::build(QAbstractItemModel &model, const QVector<RecordTable::Column> &columns, int stateColumn, DetailsPane *details,
                       int sortColumn)
{
    m_table->setObjectName(id() + QStringLiteral("Table"));
    m_table->setUp(model, columns, stateColumn, context().app.settings, id(), sortColumn);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_menu->addActions(m_actions);
    m_splitter->setObjectName(id() + QStringLiteral("Splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(m_table);
    if (details) {
        m_splitter->addWidget(details);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setSizes({640, 360});
    }
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { popupActions(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &RecordTable::currentKeyChanged, this, [this] { showDetails(); });
    connect(m_table, &RecordTable::keysChosen, this, [this] {
        updateActions();
        Q_EMIT headerChanged();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        setFilterText(text);
        if (m_table->selectedKeys().isEmpty())
            chooseFirst();
        updateEmptyText();
        Q_EMIT headerChanged();
    });
    retranslate();
    updateActions();
}

void RecordView::addToBar(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void RecordView::popupActions(const QPoint &globalPlace)
{
    if (!m_table->selectedKeys().isEmpty() && !m_actions.isEmpty())
        m_menu->popup(globalPlace);
}

QString RecordView::explanation() const
{
    const auto chosen = static_cast<int>(m_table->selectedKeys().size());
    return chosen < 2 ? countText() : tr("%1 · %n selected", "how many there are", chosen).arg(countText());
}

void RecordView::showSubject(const QString &subject)
{
    if (m_table->choose(subject))
        return;
    m_filter->clear(); // it may have been filtered out
    m_table->choose(subject);
}

void RecordView::entered()
{
    m_entered = true;
    updateActions();
}

void RecordView::left()
{
    m_entered = false;
    updateActions();
}

QWidget *RecordView::filterField() const
{
    return m_filter;
}

QList<QWidget *> RecordView::headerWidgets() const
{
    QList<QWidget *> widgets;
    if (m_why)
        widgets << m_why;
    if (!m_actions.isEmpty())
        widgets << m_more;
    return widgets;
}

bool RecordView::isPossible(const QString &name) const
{
    return name == QLatin1String("why") ? !m_table->currentKey().isEmpty() : !m_table->selectedKeys().isEmpty();
}

void RecordView::updateActions()
{
    bool any = false;
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isSeparator())
            continue;
        action->setEnabled(m_entered && isPossible(action->objectName()));
        any |= action->isEnabled();
        if (m_why && action->objectName() == QLatin1String("why"))
            m_why->setEnabled(action->isEnabled());
    }
    m_more->setEnabled(any);
}

void RecordView::updateEmptyText()
{
    m_table->setEmptyText(m_filter->text().trimmed().isEmpty() ? emptyText() : tr("Nothing fits the filter."));
}

void RecordView::chooseFirst()
{
    if (m_table->model()->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordView::tellData()
{
    if (!m_table->currentIndex().isValid())
        chooseFirst();
    showDetails();
    updateActions();
    updateEmptyText();
    Q_EMIT headerChanged();
}

void RecordView::retranslate()
{
    m_filter->setPlaceholderText(filterHint());
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    m_more->setText(tr("Act&ions"));
    m_more->setAccessibleName(tr("Actions"));
    for (const Text &text : std::as_const(m_texts))
        text.action->setText(text.text());
    if (m_why) {
        m_why->setText(tr("&Why?"));
        m_why->setAccessibleName(tr("Why?"));
    }
    updateEmptyText();
}

} // namespace Slipway
