// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "doctor/remedy.h"

namespace Slipway {

class Console;

/// --node, --server, --job, --message, and what they ask for. Errors: InvalidInput when several are given.
QVector<OptionSpec> symptomOptions();
Result<Symptom> symptomOf(const Arguments &arguments);

/// Says on standard error what goes on, as it comes.
DoctorSink streamingSink(Console &console);

/// What a person reads of a diagnosis.
QString diagnosisText(const Diagnosis &diagnosis);
QString conclusionText(const Conclusion &conclusion);
/// The exact commands, the risk and the jobs it touches.
QString planText(const ActionPlan &plan);

} // namespace Slipway
