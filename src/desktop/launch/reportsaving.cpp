// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/reportsaving.h"

#include "base/async.h"
#include "desktop/launch/reportfile.h"
#include "desktop/widgets/messagebar.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace Slipway {

namespace {
struct SavingTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

void save(MessageBar &message, const Report &report, const QString &path, const Redactor &redactor)
{
    auto work = [report, path, &redactor] { return saveReport(report, path, redactor); };
    onDone(QtConcurrent::run(work), &message, [&message, path](const Result<void> &saved) {
        if (saved)
            message.showMessage(Glyph::Fine, SavingTr::tr("The report is saved to %1.").arg(path));
        else
            message.showMessage(Glyph::Error, saved.error().message, saved.error().detail);
    });
}
} // namespace

void chooseAndSaveReport(QWidget &window, MessageBar &message, const Report &report, const QString &fileName,
                         const Redactor &redactor)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&window, SavingTr::tr("Save the Report"), folder,
                                   SavingTr::tr("Text (*.txt);;JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("saveReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("txt"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &message, [&message, report, &redactor](const QString &path) {
        save(message, report, path, redactor);
    });
    dialog->open();
}

} // namespace Slipway
