// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

#include <list>
#include <memory>
#include <mutex>

namespace Slipway {

class SecretStore;

/// Asks the person at the screen. Questions come from worker threads, wait there for their answer, and are shown
/// one at a time, each in a dialog that leaves the rest of the desktop usable. A question whose run was
/// cancelled goes away by itself. Made and destroyed in the GUI thread, after every worker has ended.
class GuiPrompter final : public QObject, public LoginPrompter
{
    Q_OBJECT

public:
    /// \a store: only asked where it keeps secrets, on the worker's thread.
    explicit GuiPrompter(const SecretStore &store, QObject *parent = nullptr);
    ~GuiPrompter() override;

    /// Dialogs belong to \a window from now on.
    void setWindow(QWidget *window) { m_window = window; }

    bool acceptHostKey(const HostKeyQuestion &question, std::stop_token stop) override;
    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    void secretOutcome(const SecretQuestion &question, bool worked) override;

    /// Whether the person wants the secret of \a subject kept beyond this run. Thread-safe.
    bool mayRemember(const QString &subject) const;

private:
    struct Question;

    void ask(const std::shared_ptr<Question> &question, const std::stop_token &stop);
    void showNext();
    void withdraw(const std::shared_ptr<Question> &question);
    void answer(const std::shared_ptr<Question> &question, bool accepted);

    const SecretStore &m_store;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    std::list<std::shared_ptr<Question>> m_waiting; ///< the first one is on the screen; GUI thread only
    mutable std::mutex m_mutex;
    QSet<QString> m_remember;
};

} // namespace Slipway
