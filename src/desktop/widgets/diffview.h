// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/push.h"
#include "desktop/widgets/codeview.h"

namespace Slipway {

struct DiffText;

/// What changes in one file: the whole file with added and removed lines, a sentence above it, and buttons to
/// walk from change to change. The comparison runs on a worker thread.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// \a place: who has the other side, "the NAS". \a reasons: of the new file.
    void showChange(const FileChange &change, const QString &place, const QVector<LineReason> &reasons = {});
    /// Nothing to compare; \a text says why.
    void showNothing(const QString &text);

    CodeView *code() const { return m_code; }
    QString summary() const;

Q_SIGNALS:
    void shown(); ///< the comparison is on the screen

private:
    void take(const DiffText &diff, const FileChange &change, const QVector<LineReason> &reasons);
    void enableSteps(bool on);

    CodeView *m_code;
    QLabel *m_summary;
    QLabel *m_foreign;
    QPushButton *m_previous;
    QPushButton *m_next;
    QString m_place;
    quint64 m_generation = 0; ///< answers for a file that is no longer shown are dropped
};

} // namespace Slipway
