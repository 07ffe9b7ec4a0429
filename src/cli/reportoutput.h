// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localfile.h"
#include "cli/command.h"
#include "deploy/report.h"

namespace Slipway {

/// --report FILE: where the report of a run goes. Made before the run, so that a name that is taken or a
/// folder that is missing is noticed before anything is changed on a server.
class ReportFile
{
public:
    static Result<ReportFile> open(CommandContext &context);

    /// Text, or JSON when the name ends in .json; mode 0600. Nothing without --report.
    Result<void> write(const Report &report, const Redactor &redactor) const;

private:
    QString m_path;
    Existing m_existing = Existing::Keep;
};

/// Says how a run ended, in words or JSON, and which exit code that is.
ExitCode conclude(CommandContext &context, const Report &report, const Redactor &redactor);

OptionSpec reportOption();

} // namespace Slipway
