// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/codeviewcolors.h"

#include <QPlainTextEdit>

#include <functional>

class QTextBlock;

namespace Slipway {

/// What is special about a line of a CodeViewEdit.
struct CodeLine
{
    enum class Mark { None, Added, Removed };

    int number = 0; ///< shown in front of it; 0: none
    Mark mark = Mark::None;

    bool operator==(const CodeLine &) const = default;
};

/// The text part of a CodeView: read-only, with line numbers, the current line and coloured grounds for marked
/// lines. Tab leaves it, as it takes no input.
class CodeViewEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Tip = std::function<QString(int block)>;

    explicit CodeViewEdit(QWidget *parent = nullptr);

    /// \a lines: one for each line of \a text; empty: they are numbered from 1.
    void showText(const QString &text, const QVector<CodeLine> &lines);
    /// Off for output, where lines have no names: nothing stands in front of them, and the current line shows only
    /// with the keyboard in the text.
    void setLineNumbers(bool on);
    /// Plain text shown when the pointer rests on a line; empty: nothing.
    void setTip(Tip tip) { m_tip = std::move(tip); }
    void setColors(const CodeColors &colors);
    const QVector<CodeLine> &lines() const { return m_lines; }

    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

Q_SIGNALS:
    void activated(int block); ///< Return on a line

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeGutter();
    CodeLine lineAt(int block) const;
    QRectF rowOf(const QTextBlock &block) const;

    QWidget *m_gutter;
    QVector<CodeLine> m_lines;
    CodeColors m_colors;
    bool m_numbers = true;
    Tip m_tip;
};

} // namespace Slipway
