// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/codeviewcolors.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Slipway {

/// The bar that Ctrl+F opens below a text: marks what it finds, walks from one to the next, Escape closes it.
class CodeViewFind : public QWidget
{
    Q_OBJECT

public:
    explicit CodeViewFind(QPlainTextEdit *edit, QWidget *parent = nullptr);

    /// Shows the bar with what is selected in the text.
    void open();
    void close();
    void findNext() { step(true); }
    void findPrevious() { step(false); }
    /// Looks again after the text or the colours changed.
    void refresh(const CodeColors &colors);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(bool forward);
    void tellPlace();

    QPlainTextEdit *m_edit;
    QLineEdit *m_field;
    QLabel *m_count;
    CodeColors m_colors;
    QVector<int> m_hits; ///< positions, ascending
    bool m_more = false; ///< there are more than are kept
};

} // namespace Slipway
