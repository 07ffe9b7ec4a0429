// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QTableView>

namespace Slipway {

class FieldsModel;

/// Everything scontrol says about something: the name of each field and its value, which can be copied.
class FieldsView : public QTableView
{
    Q_OBJECT

public:
    explicit FieldsView(QWidget *parent = nullptr);

    /// One record of `scontrol -o show`; untrusted.
    void setRecord(const QByteArray &record);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FieldsModel *m_model;
    QByteArray m_record;
};

} // namespace Slipway
