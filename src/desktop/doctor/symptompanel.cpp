// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/symptompanel.h"

#include "ui_symptompanel.h"

namespace Slipway {

SymptomPanel::SymptomPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SymptomPanel>())
{
    m_ui->setupUi(this);
    const QVector<QRadioButton *> choices{m_ui->everything, m_ui->node, m_ui->server, m_ui->job,
                                          m_ui->message};
    for (QRadioButton *choice : choices)
        connect(choice, &QRadioButton::toggled, this, &SymptomPanel::showState);
    // Answering a question chooses it.
    connect(m_ui->nodeName, &QComboBox::activated, this, [this] { m_ui->node->setChecked(true); });
    connect(m_ui->serverName, &QComboBox::activated, this, [this] { m_ui->server->setChecked(true); });
    connect(m_ui->jobId, &QLineEdit::textEdited, this, [this] { m_ui->job->setChecked(true); });
    connect(m_ui->jobId, &QLineEdit::textChanged, this, &SymptomPanel::showState);
    connect(m_ui->jobId, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            Q_EMIT startRequested();
    });
    connect(m_ui->messageText, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_ui->messageText->toPlainText().isEmpty())
            m_ui->message->setChecked(true);
        showState();
    });
    connect(m_ui->startButton, &QPushButton::clicked, this, &SymptomPanel::startRequested);
    showState();
}

SymptomPanel::~SymptomPanel() = default;

void SymptomPanel::setSpec(const ClusterSpec &spec)
{
    for (QComboBox *names : {m_ui->nodeName, m_ui->serverName}) {
        names->clear();
        for (const Server &server : spec.servers)
            names->addItem(server.name);
    }
}

void SymptomPanel::chooseKind(Symptom::Kind kind)
{
    switch (kind) {
    case Symptom::Kind::Everything: m_ui->everything->setChecked(true); break;
    case Symptom::Kind::Node: m_ui->node->setChecked(true); break;
    case Symptom::Kind::Server: m_ui->server->setChecked(true); break;
    case Symptom::Kind::Job: m_ui->job->setChecked(true); break;
    case Symptom::Kind::Message: m_ui->message->setChecked(true); break;
    }
}

void SymptomPanel::setSymptom(const Symptom &symptom)
{
    if (symptom.kind == Symptom::Kind::Node)
        m_ui->nodeName->setCurrentText(symptom.subject);
    if (symptom.kind == Symptom::Kind::Server)
        m_ui->serverName->setCurrentText(symptom.subject);
    if (symptom.kind == Symptom::Kind::Job)
        m_ui->jobId->setText(symptom.subject);
    if (symptom.kind == Symptom::Kind::Message)
        m_ui->messageText->setPlainText(symptom.text);
    chooseKind(symptom.kind);
    showState();
}

Symptom SymptomPanel::symptom() const
{
    if (m_ui->node->isChecked())
        return {Symptom::Kind::Node, m_ui->nodeName->currentText(), {}};
    if (m_ui->server->isChecked())
        return {Symptom::Kind::Server, m_ui->serverName->currentText(), {}};
    if (m_ui->job->isChecked())
        return {Symptom::Kind::Job, m_ui->jobId->text().trimmed(), {}};
    if (m_ui->message->isChecked())
        return {Symptom::Kind::Message, {}, m_ui->messageText->toPlainText()};
    return {};
}

bool SymptomPanel::isComplete() const
{
    const Symptom wanted = symptom();
    switch (wanted.kind) {
    case Symptom::Kind::Everything: return true;
    case Symptom::Kind::Message: return !wanted.text.trimmed().isEmpty();
    default: return !wanted.subject.isEmpty();
    }
}

void SymptomPanel::showState()
{
    m_ui->startButton->setEnabled(isComplete());
}

void SymptomPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace Slipway
