// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/actioninputs.h"

#include "desktop/widgets/numberedit.h"
#include "desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int longestAnswer = 400; ///< characters; Slurm keeps far more, and nobody reads them

bool isLacking(const QString &key, const ActionRequest &request)
{
    return request.with.value(key).trimmed().isEmpty();
}
} // namespace

ActionInputs::ActionInputs(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

bool ActionInputs::isNeeded(const ActionInfo &info, const ActionRequest &request)
{
    return std::any_of(info.required.cbegin(), info.required.cend(),
                       [&request](const QString &key) { return isLacking(key, request); });
}

void ActionInputs::ask(const ActionInfo &info, const ActionRequest &request, const ClusterSpec &spec)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_request = request;
    for (const QString &key : info.required + info.optional) {
        if (!isLacking(key, request))
            continue;
        Field field{key, info.required.contains(key), makeField(key, spec)};
        field.widget->setObjectName(QStringLiteral("input-") + key);
        field.widget->setAccessibleName(labelOf(key));
        field.widget->setAccessibleDescription(hintOf(key));
        if (qobject_cast<QCheckBox *>(field.widget)) {
            m_form->addRow(field.widget);
            m_fields.append(field);
            continue;
        }
        auto *label = new TextLabel(field.required ? labelOf(key) : tr("%1 (may be left empty)").arg(labelOf(key)));
        label->setBuddy(field.widget);
        m_form->addRow(label, field.widget);
        if (const QString hint = hintOf(key); !hint.isEmpty()) {
            auto *below = new TextLabel(hint, TextLabel::Role::Hint);
            below->setWordWrap(true);
            m_form->addRow(below);
        }
        m_fields.append(field);
    }
    if (!m_fields.isEmpty())
        setFocusProxy(m_fields.constFirst().widget);
}

QWidget *ActionInputs::makeField(const QString &key, const ClusterSpec &spec)
{
    if (key == QLatin1String("state"))
        return makeChoice(key, {QStringLiteral("UP"), QStringLiteral("DOWN"), QStringLiteral("DRAIN"), QStringLiteral("INACTIVE")},
                          {tr("UP: takes jobs and starts them"), tr("DOWN: takes jobs, starts none"),
                           tr("DRAIN: takes no new jobs, starts what waits"), tr("INACTIVE: takes none, starts none")});
    if (key == QLatin1String("daemon")) {
        const QStringList daemons{QStringLiteral("slurmd"), QStringLiteral("slurmctld"), QStringLiteral("munged")};
        return makeChoice(key, daemons, daemons);
    }
    if (key == QLatin1String("to")) {
        QStringList names;
        for (const Server &server : spec.servers) {
            if (server.name != spec.cluster.controller)
                names.append(server.name);
        }
        return makeChoice(key, names, names);
    }
    if (key == QLatin1String("priority")) {
        auto *number = new NumberEdit(this);
        number->setMaxLength(10);
        connectLine(number);
        return number;
    }
    if (key == QLatin1String("anyway")) {
        auto *box = new QCheckBox(labelOf(key), this);
        connect(box, &QCheckBox::toggled, this, &ActionInputs::changed);
        return box;
    }
    return key == QLatin1String("server") ? makeText() : makeLine();
}

QWidget *ActionInputs::makeChoice(const QString &key, const QStringList &values, const QStringList &texts)
{
    auto *box = new QComboBox(this);
    for (qsizetype i = 0; i < values.size(); ++i)
        box->addItem(texts.at(i), values.at(i));
    const int given = box->findData(m_request.with.value(key));
    box->setCurrentIndex(std::max(given, 0));
    connect(box, &QComboBox::currentIndexChanged, this, &ActionInputs::changed);
    return box;
}

QWidget *ActionInputs::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(longestAnswer);
    connectLine(line);
    return line;
}

void ActionInputs::connectLine(const QLineEdit *line)
{
    connect(line, &QLineEdit::textChanged, this, &ActionInputs::changed);
    connect(line, &QLineEdit::returnPressed, this, &ActionInputs::accepted);
}

QWidget *ActionInputs::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setFont(monoFont(font()));
    text->setTabChangesFocus(true);
    connect(text, &QPlainTextEdit::textChanged, this, &ActionInputs::changed);
    return text;
}

QString ActionInputs::labelOf(const QString &key)
{
    if (key == QLatin1String("reason"))
        return tr("Reason");
    if (key == QLatin1String("state"))
        return tr("State");
    if (key == QLatin1String("daemon"))
        return tr("Daemon");
    if (key == QLatin1String("to"))
        return tr("New controller");
    if (key == QLatin1String("priority"))
        return tr("Priority");
    if (key == QLatin1String("server"))
        return tr("Server, as in the cluster file");
    if (key == QLatin1String("partitions"))
        return tr("Partitions");
    if (key == QLatin1String("anyway"))
        return tr("Even where Slipway would hold back, such as after a person");
    return key;
}

QString ActionInputs::hintOf(const QString &key)
{
    if (key == QLatin1String("reason"))
        return tr("Slurm shows it to everybody beside the node's state.");
    if (key == QLatin1String("priority"))
        return tr("A whole number; higher ones start earlier.");
    if (key == QLatin1String("to"))
        return tr("The node whose server runs slurmctld from then on.");
    if (key == QLatin1String("server"))
        return tr("For example: {name: worker04, address: 192.168.100.14, cpus: 64}");
    return {};
}

QString ActionInputs::valueOf(const Field &field)
{
    if (const auto *box = qobject_cast<const QComboBox *>(field.widget))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field.widget))
        return text->toPlainText().trimmed();
    if (const auto *box = qobject_cast<const QCheckBox *>(field.widget))
        return box->isChecked() ? QStringLiteral("yes") : QString();
    const auto *line = qobject_cast<const QLineEdit *>(field.widget);
    return line ? line->text().trimmed() : QString();
}

bool ActionInputs::isComplete() const
{
    return std::none_of(m_fields.cbegin(), m_fields.cend(),
                        [](const Field &field) { return field.required && valueOf(field).isEmpty(); });
}

ActionRequest ActionInputs::answered() const
{
    ActionRequest request = m_request;
    for (const Field &field : m_fields) {
        if (const QString value = valueOf(field); !value.isEmpty())
            request.with.insert(field.key, value);
    }
    return request;
}

} // namespace Slipway
