// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/appcontext.h"
#include "desktop/doctor/diagnosisrunner.h"

#include <QMainWindow>

#include <memory>

namespace Slipway {

class CausePanel;
class LookingPanel;
class ProofPanel;
class SymptomPanel;

namespace Ui {
class DoctorWindow;
}

/// Guided troubleshooting: symptom, evidence, cause and fix, proof. Each step can be looked at again once
/// there is something in it. Looking changes nothing; only a remedy the person has confirmed does. Lives in
/// the GUI thread.
class DoctorWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Step { Symptom, Evidence, Cause, Proof };

    /// \a engine: doctor/ itself, or a test in its place.
    DoctorWindow(AppContext &context, const CheckedCluster &cluster,
                 const DoctorEngine &engine = DoctorEngine::real(), QWidget *parent = nullptr);
    ~DoctorWindow() override;

    /// Shows \a symptom and starts at once.
    void diagnose(const Symptom &symptom);
    /// The cluster has changed since the window was opened.
    void setCluster(const CheckedCluster &cluster);
    Step step() const { return m_step; }
    void goTo(Step step);
    const std::optional<Diagnosis> &diagnosis() const { return m_diagnosis; }
    bool isLooking() const { return m_runner.isRunning(); }
    CausePanel &causes() const { return *m_cause; }
    ProofPanel &proof() const { return *m_proof; }

Q_SIGNALS:
    /// A change of the cluster file for the person to review; nothing is saved yet.
    void reviewRequested(const Slipway::ClusterSpec &spec);
    /// A step of the wizard where an answer is to be seen.
    void pageRequested(const QString &page);
    void looked(const Slipway::Diagnosis &diagnosis); ///< a diagnosis ended

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePanels();
    void connectPanels();
    void makeActions();
    void start();
    void takeDiagnosis(const Diagnosis &diagnosis);
    void takeError(const Error &error);
    void prevent(const Remedy &remedy);
    void tryRemedy(const Conclusion &conclusion, const Remedy &remedy);
    void showFrame();
    void showSteps();
    bool isOpen(Step step) const; ///< there is something to see in it
    QString headline() const;
    QString explanation() const;
    // doctorwindowrecord.cpp
    void copyRecord();
    void chooseRecordFile();
    void saveRecord(const QString &path);
    void openSupportBundle();

    AppContext &m_context;
    CheckedCluster m_cluster;
    DoctorEngine m_engine;
    std::unique_ptr<Ui::DoctorWindow> m_ui;
    SymptomPanel *m_symptom = nullptr;
    LookingPanel *m_looking = nullptr;
    CausePanel *m_cause = nullptr;
    ProofPanel *m_proof = nullptr;
    DiagnosisRunner m_runner;
    std::optional<Diagnosis> m_diagnosis;
    Step m_step = Step::Symptom;
    std::stop_source m_stop; ///< of a prevention that is being planned
    std::unique_ptr<Lane> m_lane;
};

} // namespace Slipway
