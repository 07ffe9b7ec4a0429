// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/review/restartplan.h"

#include <QWidget>

class QVBoxLayout;

namespace Slipway {

/// What restarts, one sentence below the other, each with a sign for how much it matters.
class RestartList : public QWidget
{
    Q_OBJECT

public:
    explicit RestartList(QWidget *parent = nullptr);

    void setNotes(const QVector<RestartNote> &notes);
    /// Instead of notes: why there are none yet.
    void setText(const QString &text);

private:
    void empty();

    QVBoxLayout *m_column;
};

} // namespace Slipway
