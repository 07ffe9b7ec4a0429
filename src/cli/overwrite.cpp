// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/overwrite.h"

#include "cli/clitr.h"
#include "cli/console.h"
#include "cli/terminal.h"

#include <QDir>
#include <QFileInfo>

namespace Slipway {

Result<Existing> mayOverwrite(CommandContext &context, const QString &path)
{
    const QFileInfo info(path);
    const bool emptyFolder = info.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                QDir::System | QDir::NoDotAndDotDot);
    if ((!info.exists() && !info.isSymLink()) || emptyFolder)
        return Existing::Keep;
    if (context.arguments.has(QStringLiteral("yes")))
        return Existing::Replace;
    const Error refused{
        Error::Code::AlreadyExists,
        CliTr::tr(
            "It exists already and was left as it is. Choose another name, or add --yes to overwrite it."),
        {},
        path};
    if (!Terminal::canAsk())
        return refused;
    const Console::Pause pause(context.console);
    const Result<bool> agreed =
        Terminal::confirm(CliTr::tr("“%1” exists. Overwrite it?").arg(path), context.stop);
    if (!agreed)
        return agreed.error();
    return *agreed ? Result<Existing>(Existing::Replace) : Result<Existing>(refused);
}

} // namespace Slipway
