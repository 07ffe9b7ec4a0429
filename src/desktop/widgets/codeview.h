// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/codeviewedit.h"
#include "desktop/widgets/codeviewtext.h"
#include "render/bundle.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Slipway {

class CodeViewFind;
class ConfHighlighter;

/// A text to read: coloured, with line numbers, the current line, a search bar (Ctrl+F) and Copy. Lines of a
/// generated file tell why they are there: on hover, and for the current line in a strip below, from where
/// a button (or Return in the text) leads to the answer it came from.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    /// Names the place of an answer for people: "cluster.controller" → "Cluster".
    using PlaceName = std::function<QString(const QString &from)>;

    explicit CodeView(QWidget *parent = nullptr);

    /// What stands above the text: usually a path. Empty: no line above it.
    void setTitle(const QString &title);
    /// Shown in the middle while there is no text.
    void setEmptyText(const QString &text);
    void setPlaceName(PlaceName name) { m_placeName = std::move(name); }

    void showFile(const BundleFile &file);
    void showText(const QString &text, CodeLanguage language = CodeLanguage::Plain);
    /// \a prefix: characters at the start of every line that belong to no file. \a reasons are for the numbers
    /// in \a lines.
    void showLines(const QString &text, CodeLanguage language, const QVector<CodeLine> &lines, int prefix,
                   const QVector<LineReason> &reasons);
    /// More of the same plain text; the view follows when it stood at the end.
    void appendText(const QString &text);
    void clear() { showText({}); }

    QString text() const { return m_edit->toPlainText(); }
    CodeViewEdit *edit() const { return m_edit; }
    /// To the next line (or the one before) that is added or removed, and the first of its run.
    bool goToChange(bool forward);

Q_SIGNALS:
    /// The person wants to see the answer a line came from.
    void reasonActivated(const QString &from);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeStrip();
    void makeActions();
    void applyColors();
    void showReason();
    void activate(int block);
    const LineReason *reasonAt(int block) const;

    CodeViewEdit *m_edit;
    ConfHighlighter *m_highlighter;
    CodeViewFind *m_find;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_strip = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_goTo = nullptr;
    QHash<int, LineReason> m_reasons; ///< by line number of the file
    PlaceName m_placeName;
};

} // namespace Slipway
