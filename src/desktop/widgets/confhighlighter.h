// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/codeviewcolors.h"
#include "desktop/widgets/codeviewtext.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace Slipway {

/// Colours the kinds of files Slipway writes. A line is scanned once, left to right; what stands in a
/// string or behind a comment sign is never taken for anything else.
class ConfHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ConfHighlighter(QTextDocument *document);

    /// \a prefix: characters at the start of each line that belong to no file ("+ " in a diff).
    void setLanguage(CodeLanguage language, int prefix = 0);
    void setColors(const CodeColors &colors);

protected:
    void highlightBlock(const QString &text) override;

private:
    void markSigns(const QString &text);
    bool isFence(const QString &code);

    CodeLanguage m_language = CodeLanguage::Plain;
    QRegularExpression m_scanner;
    int m_prefix = 0;
    CodeColors m_colors;
};

} // namespace Slipway
