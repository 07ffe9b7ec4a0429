// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/fieldbinder.h"

#include "desktop/widgets/findinglabel.h"
#include "desktop/widgets/numberedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScopedValueRollback>

namespace Slipway {

namespace {

/// The style draws the edge of a field by this.
void markField(QWidget *field, const Findings &findings)
{
    int severity = -1;
    for (const Finding &finding : findings)
        severity = qMax(severity, static_cast<int>(finding.severity));
    if (field->property("finding").toInt() != severity || !field->property("finding").isValid()) {
        field->setProperty("finding", severity);
        field->update();
    }
    field->setAccessibleDescription(findings.isEmpty() ? QString() : findings.constFirst().message);
}

} // namespace

FieldBinder::FieldBinder(ClusterDraft &draft, QObject *parent) : QObject(parent), m_draft(draft)
{
    connect(&draft, &ClusterDraft::findingsChanged, this, &FieldBinder::refreshFindings);
}

void FieldBinder::add(Field field)
{
    if (field.label && !m_wired.contains(field.label)) {
        m_wired.insert(field.label);
        connect(field.label, &FindingLabel::fixRequested, &m_draft, &ClusterDraft::applyFix);
    }
    m_fields.append(std::move(field));
}

void FieldBinder::edit(const QString &place, const std::function<void(ClusterSpec &)> &change)
{
    if (!m_pulling)
        m_draft.edit(change, m_root + place);
}

void FieldBinder::bind(QLineEdit *edit, Answer<QString> answer, FindingLabel *label,
                       std::function<QString(const QString &)> normal)
{
    add({answer.place, edit, label, [this, edit, get = answer.get, normal = std::move(normal)] {
             const QString text = get(m_draft.spec());
             if ((normal ? normal(edit->text()) : edit->text()) != text)
                 edit->setText(text);
         }});
    connect(edit, &QLineEdit::textEdited, this, [this, answer](const QString &text) {
        this->edit(answer.place, [&](ClusterSpec &spec) { answer.set(spec, text); });
    });
}

void FieldBinder::bind(NumberEdit *edit, Answer<qint64> answer, FindingLabel *label)
{
    add({answer.place, edit, label, [this, edit, get = answer.get] { edit->setValue(get(m_draft.spec())); }});
    connect(edit, &QLineEdit::textEdited, this, [this, edit, answer] {
        this->edit(answer.place, [&](ClusterSpec &spec) { answer.set(spec, edit->value()); });
    });
}

void FieldBinder::bind(QAbstractButton *button, Answer<bool> answer, FindingLabel *label)
{
    add({answer.place, button, label, [this, button, get = answer.get] { button->setChecked(get(m_draft.spec())); },
         answer.exact});
    connect(button, &QAbstractButton::toggled, this, [this, answer](bool on) {
        this->edit(answer.place, [&](ClusterSpec &spec) { answer.set(spec, on); });
    });
}

void FieldBinder::bind(QComboBox *box, Answer<QString> answer, FindingLabel *label)
{
    const auto chosen = [box] {
        // What was typed is an item only when it says the same as one.
        const int index = box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
        return index >= 0 ? box->itemData(index).toString() : box->currentText();
    };
    add({answer.place, box, label, [this, box, chosen, get = answer.get] {
             const QString value = get(m_draft.spec());
             if (chosen() == value && (box->isEditable() || box->currentIndex() >= 0))
                 return;
             box->setCurrentIndex(box->findData(value));
             if (box->isEditable() && box->currentIndex() < 0)
                 box->setEditText(value);
         }});
    const auto changed = [this, answer, chosen] {
        this->edit(answer.place, [&](ClusterSpec &spec) { answer.set(spec, chosen()); });
    };
    if (box->isEditable())
        connect(box, &QComboBox::editTextChanged, this, changed);
    else
        connect(box, &QComboBox::currentIndexChanged, this, changed);
}

void FieldBinder::showFindings(const QString &place, FindingLabel *label, QWidget *field, bool exact)
{
    add({place, field, label, [] {}, exact});
}

void FieldBinder::setRoot(const QString &root)
{
    m_root = root;
    show();
}

void FieldBinder::show()
{
    const QScopedValueRollback pulling(m_pulling, true);
    for (const Field &field : std::as_const(m_fields))
        field.pull();
    refreshFindings();
}

bool FieldBinder::holds(const Field &field, const QString &where) const
{
    const QString place = m_root + field.place;
    if (where == place)
        return true;
    if (field.exact || !where.startsWith(place))
        return false;
    const QChar next = where.at(place.size());
    return next == QLatin1Char('.') || next == QLatin1Char('[');
}

void FieldBinder::refreshFindings()
{
    QHash<FindingLabel *, Findings> byLabel;
    for (const Field &field : std::as_const(m_fields)) {
        Findings own;
        for (const Finding &finding : m_draft.findings()) {
            if (finding.where.startsWith(m_root) && holds(field, finding.where))
                own.append(finding);
        }
        if (field.widget)
            markField(field.widget, own);
        if (field.label)
            byLabel[field.label] += own;
    }
    for (auto it = byLabel.cbegin(); it != byLabel.cend(); ++it)
        it.key()->showFindings(it.value());
}

bool FieldBinder::focus(const QString &where)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.widget && holds(field, where)) {
            field.widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace Slipway
