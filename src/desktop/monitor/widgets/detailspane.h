// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "desktop/style/theme.h"
#include "desktop/widgets/card.h"

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace Slipway {

class TextLabel;
class ViewSwitch;

/// What is known about the chosen row, beside its table: a name, a state, and pages behind tabs.
class DetailsPane : public Card
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// \a text gives the translated word of the tab, with its mnemonic.
    void addPage(QWidget *page, std::function<QString()> text);
    /// A page of \a content that scrolls, for text and facts; returns the column to fill.
    QVBoxLayout *addScrolledPage(std::function<QString()> text);
    void setHead(const QString &title, const QString &state, Tone tone);
    /// Nothing is chosen: \a hint instead of the pages.
    void setNothing(const QString &hint);
    QWidget *shownPage() const; ///< nullptr while nothing is chosen
    void showPage(int number);

Q_SIGNALS:
    void pageShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    GlyphView *m_glyph;
    TextLabel *m_title;
    TextLabel *m_state;
    TextLabel *m_hint;
    ViewSwitch *m_tabs;
    QStackedWidget *m_pages;
    QVector<std::function<QString()>> m_texts;
};

/// A section of a page: a small heading with \a content below it. Hidden while its content is.
class DetailsSection : public QWidget
{
    Q_OBJECT

public:
    DetailsSection(QWidget *content, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QWidget &content() const { return *m_content; }

private:
    TextLabel *m_title;
    QWidget *m_content;
};

} // namespace Slipway
