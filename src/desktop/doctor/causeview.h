// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/doctor/evidencemodel.h"
#include "doctor/diagnosis.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace Slipway {

class RemedyCard;
class TextLabel;

/// One cause: what it means, the evidence for it, the ways to mend it, what somebody else has to do, and how
/// to prevent it.
class CauseView : public QWidget
{
    Q_OBJECT

public:
    explicit CauseView(QWidget *parent = nullptr);

    /// \a follows: the title of the cause this one follows from; empty: it is a root.
    void showConclusion(const Conclusion &conclusion, const QString &follows);
    const Conclusion &conclusion() const { return m_conclusion; }
    /// The plan of the remedy at \a index, which was asked for.
    void showPlan(qsizetype index, const Result<ActionPlan> &plan);

Q_SIGNALS:
    void runRequested(qsizetype remedy);
    void preventRequested(qsizetype remedy);
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void addText(const QString &text);
    void addRemedies();
    void addByHand();
    void addPrevention();
    void addPage();
    void setColumns();
    void fitEvidence();

    Conclusion m_conclusion;
    EvidenceModel m_model;
    TextLabel *m_explain;
    QTreeView *m_evidence;
    QWidget *m_ways;
    QVBoxLayout *m_column; ///< of m_ways
    QVector<RemedyCard *> m_cards;
};

} // namespace Slipway
