// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/card.h"
#include "doctor/diagnosis.h"

class QPushButton;

namespace Slipway {

class RiskBadge;
class TextLabel;

/// One way to mend a cause: what it is, what it may cost, the exact commands once they are known, and the
/// button that leads to it.
class RemedyCard : public Card
{
    Q_OBJECT

public:
    enum class Kind {
        Mend,   ///< runs on servers
        Prevent ///< changes the cluster file, through Review
    };

    RemedyCard(const Remedy &remedy, Kind kind, bool first, QWidget *parent = nullptr);

    void showPlan(const Result<ActionPlan> &plan);

Q_SIGNALS:
    void runRequested();

private:
    void showCommands(const ActionPlan &plan);

    Kind m_kind;
    TextLabel *m_title;
    RiskBadge *m_risk;
    TextLabel *m_explanation;
    TextLabel *m_commands;
    TextLabel *m_note;
    QPushButton *m_run;
};

} // namespace Slipway
