// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "operate/action.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Slipway {

/// Asks for what an action needs and was not given: a reason, a priority, a state, a server.
class ActionInputs : public QWidget
{
    Q_OBJECT

public:
    explicit ActionInputs(QWidget *parent = nullptr);

    /// One field for each input of \a info that \a request lacks, with the choices \a spec has.
    void ask(const ActionInfo &info, const ActionRequest &request, const ClusterSpec &spec);
    /// False: there is no required input left to ask for.
    static bool isNeeded(const ActionInfo &info, const ActionRequest &request);
    bool isComplete() const;
    /// The request with what was typed; what was left empty is not in it.
    ActionRequest answered() const;

Q_SIGNALS:
    void changed();
    void accepted(); ///< Return in a field

private:
    struct Field
    {
        QString key;
        bool required = false;
        QWidget *widget = nullptr;
    };

    QWidget *makeField(const QString &key, const ClusterSpec &spec);
    QWidget *makeChoice(const QString &key, const QStringList &values, const QStringList &texts);
    QWidget *makeLine();
    void connectLine(const QLineEdit *line);
    QWidget *makeText();
    static QString labelOf(const QString &key);
    static QString hintOf(const QString &key);
    static QString valueOf(const Field &field);

    QFormLayout *m_form;
    QVector<Field> m_fields;
    ActionRequest m_request;
};

} // namespace Slipway
