// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "doctor/playbook.h"

namespace Slipway {

/// What a playbook is walked for, and what is known of it beforehand: the values that texts and commands can
/// have between ${ and }.
struct Subject
{
    QString name; ///< node, or job; empty: the cluster
    QMap<QString, QString> values;
};

/// The names of those values, for the check of the library.
QStringList subjectValueNames();

Subject clusterSubject(const CheckedCluster &cluster);
/// \a name must be in the cluster file.
Subject nodeSubject(const CheckedCluster &cluster, const QString &name);
Subject jobSubject(const CheckedCluster &cluster, const QString &job);

/// \a text with every ${name} replaced. Values are untrusted: at most 300 characters of each, on one line.
QString filled(const QString &text, const QMap<QString, QString> &values);
/// The same for a command: every value as one word of a POSIX shell.
QString filledCommand(const QString &text, const QMap<QString, QString> &values);
/// The same for one element of an argument list: whole and unquoted.
QString filledArgument(const QString &text, const QMap<QString, QString> &values);

} // namespace Slipway
