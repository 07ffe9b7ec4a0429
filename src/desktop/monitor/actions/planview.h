// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "operate/action.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Slipway {

class CodeView;
class TextLabel;

/// What an action will do: warnings, the running jobs it touches, the exact commands for each server, and the
/// confirmation its risk asks for.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// \a cluster: its name, which the person types before data is deleted. \a canInsist: what is held back can be done
    /// all the same.
    void showPlan(const ActionPlan &plan, const QString &cluster, bool canInsist = false);
    /// The person has said what the risk asks for.
    bool isConfirmed() const;
    /// Where the keyboard goes first; nullptr: to the button.
    QWidget *confirmation() const;

    /// The commands as they can be pasted, under a comment for each server.
    static QString commandsText(const ActionPlan &plan);

Q_SIGNALS:
    void confirmedChanged();
    void insisted(); ///< what is held back is to be done as well
    void accepted(); ///< Return in the field of the confirmation

private:
    void showNotes(const ActionPlan &plan);
    void showConfirmation(const ActionPlan &plan, const QString &cluster);
    void addNote(Glyph glyph, const QString &text);

    QWidget *m_notes;
    QVBoxLayout *m_notesColumn;
    TextLabel *m_commandsTitle;
    QWidget *m_commandsCard;
    CodeView *m_commands;
    QPushButton *m_insist;
    QCheckBox *m_check;
    TextLabel *m_typeLabel;
    QLineEdit *m_type;
    QString m_cluster;
    Risk m_risk = Risk::Safe;
};

} // namespace Slipway
