// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/localfile.h"
#include "desktop/doctor/doctorengine.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class SupportDialog;
}

/// Collects a support bundle, shows every file of it as it would be saved, and saves it. Files can be left
/// out.
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    SupportDialog(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                  const DoctorEngine &engine, QWidget *parent = nullptr);
    ~SupportDialog() override;

    bool isCollecting() const { return m_collecting; }
    /// Those that are ticked.
    QVector<SupportFile> chosenFiles() const;
    void save(const QString &path, Existing existing);

Q_SIGNALS:
    void collected();
    void saved(const QString &path);

private:
    void collect(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                 const DoctorEngine &engine);
    void takeFiles(const Result<QVector<SupportFile>> &files);
    void showFile(int row);
    void chooseFile();
    void showState();

    std::unique_ptr<Ui::SupportDialog> m_ui;
    QString m_cluster;
    QVector<SupportFile> m_files;
    bool m_collecting = false;
    std::stop_source m_stop;
    Lane m_lane;
};

} // namespace Slipway
