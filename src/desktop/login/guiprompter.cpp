// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/login/guiprompter.h"

#include "desktop/login/hostkeydialog.h"
#include "desktop/login/secretdialog.h"
#include "secrets/secretstore.h"

#include <QApplication>

#include <condition_variable>

namespace Slipway {

/// One question and the worker that waits for its answer.
struct GuiPrompter::Question
{
    std::optional<HostKeyQuestion> hostKey;
    SecretQuestion secret;
    bool keychain = false;
    QString storePlace;

    std::mutex mutex;
    std::condition_variable_any changed;
    bool answered = false;
    bool accepted = false;
    std::optional<Secret> typed;
};

GuiPrompter::GuiPrompter(const SecretStore &store, QObject *parent) : QObject(parent), m_store(store) {}

GuiPrompter::~GuiPrompter()
{
    const QPointer<QDialog> shown = m_dialog;
    while (!m_waiting.empty())
        answer(m_waiting.front(), false);
    delete shown;
}

bool GuiPrompter::acceptHostKey(const HostKeyQuestion &question, std::stop_token stop)
{
    const auto asked = std::make_shared<Question>();
    asked->hostKey = question;
    ask(asked, stop);
    const std::lock_guard lock(asked->mutex);
    return asked->accepted;
}

std::optional<Secret> GuiPrompter::secret(const SecretQuestion &question, std::stop_token stop)
{
    const auto asked = std::make_shared<Question>();
    asked->secret = question;
    asked->keychain = m_store.kind() == SecretStore::Kind::Keychain;
    asked->storePlace = m_store.description();
    ask(asked, stop);
    const std::lock_guard lock(asked->mutex);
    return std::move(asked->typed);
}

void GuiPrompter::secretOutcome(const SecretQuestion &question, bool worked)
{
    if (worked)
        return;
    const std::lock_guard lock(m_mutex);
    m_remember.remove(question.subject);
}

bool GuiPrompter::mayRemember(const QString &subject) const
{
    const std::lock_guard lock(m_mutex);
    return m_remember.contains(subject);
}

void GuiPrompter::ask(const std::shared_ptr<Question> &question, const std::stop_token &stop)
{
    QMetaObject::invokeMethod(this, [this, question] {
        m_waiting.push_back(question);
        showNext();
    }, Qt::QueuedConnection);
    std::unique_lock lock(question->mutex);
    if (question->changed.wait(lock, stop, [&question] { return question->answered; }))
        return;
    question->answered = true; // nobody waits any more
    lock.unlock();
    QMetaObject::invokeMethod(this, [this, question] { withdraw(question); }, Qt::QueuedConnection);
}

void GuiPrompter::showNext()
{
    if (m_dialog || m_waiting.empty())
        return;
    const std::shared_ptr<Question> question = m_waiting.front();
    QWidget *parent = m_window ? m_window.data() : QApplication::activeWindow();
    if (question->hostKey)
        m_dialog = new HostKeyDialog(*question->hostKey, parent);
    else
        m_dialog = new SecretDialog(question->secret, question->keychain, question->storePlace, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this, question](int result) { answer(question, result == QDialog::Accepted); });
    // Its window may close with the dialog still open.
    connect(m_dialog, &QObject::destroyed, this, [this, question] { answer(question, false); });
    m_dialog->open();
}

void GuiPrompter::answer(const std::shared_ptr<Question> &question, bool accepted)
{
    {
        const std::lock_guard lock(question->mutex);
        if (auto *dialog = qobject_cast<SecretDialog *>(m_dialog); dialog && accepted && !question->answered) {
            question->typed = dialog->takeSecret();
            const std::lock_guard mine(m_mutex);
            if (dialog->remember())
                m_remember.insert(question->secret.subject);
            else
                m_remember.remove(question->secret.subject);
        }
        question->accepted = accepted && !question->answered;
        question->answered = true;
        question->changed.notify_all();
    }
    m_waiting.remove(question);
    if (m_dialog)
        m_dialog->disconnect(this);
    m_dialog.clear();
    // Behind this: the dialog that was answered goes first.
    QMetaObject::invokeMethod(this, &GuiPrompter::showNext, Qt::QueuedConnection);
}

void GuiPrompter::withdraw(const std::shared_ptr<Question> &question)
{
    const bool shown = !m_waiting.empty() && m_waiting.front() == question;
    if (shown && m_dialog)
        m_dialog->reject(); // finished() does the rest
    else
        m_waiting.remove(question);
}

} // namespace Slipway
