// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/doctor/doctorengine.h"
#include "desktop/style/glyph.h"
#include "desktop/widgets/card.h"

class QPushButton;

namespace Slipway {

class ActionPanel;
class TextLabel;

/// A remedy from its plan to the proof: the exact commands, the confirmation its risk needs, live rows, then
/// what the second look and the job said, and what to try next when it did not help.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    ProofPanel(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
               QWidget *parent = nullptr);
    ~ProofPanel() override;

    void start(const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy);
    bool isRunning() const;
    void cancel();
    /// How the last remedy went; none: it was not applied (yet).
    const std::optional<RemedyOutcome> &outcome() const { return m_outcome; }
    ActionPanel &actions() const { return *m_actions; }

Q_SIGNALS:
    void ended(const Slipway::RemedyOutcome &outcome);
    /// The remedy changed the cluster file only.
    void reviewRequested(const Slipway::ClusterSpec &spec);
    void lookAgainRequested();
    void backRequested();

private:
    void takeOutcome();
    void showVerdict();
    void tell(Glyph glyph, const QString &verdict, const QString &detail);

    struct Shared;

    DoctorEngine m_engine;
    ActionPanel *m_actions;
    Card *m_verdictCard;
    GlyphView *m_glyph;
    TextLabel *m_verdict;
    TextLabel *m_detail;
    QPushButton *m_next;
    QPushButton *m_again;
    std::shared_ptr<Shared> m_shared;
    std::optional<CheckedCluster> m_cluster;
    std::optional<Conclusion> m_conclusion;
    std::optional<RemedyOutcome> m_outcome;
};

} // namespace Slipway
