// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"

#include <QFrame>
#include <QVector>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace Slipway {

class TextLabel;

/// A message above the page instead of a box in the way: what happened, a way on, and a button that puts it away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString text; ///< with its mnemonic
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \a message and \a detail are shown as they are. Running an action puts the message away.
    void showMessage(Glyph glyph, const QString &message, const QString &detail = {},
                     const QVector<Action> &actions = {});
    QString message() const;
    QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    GlyphView *m_glyph;
    TextLabel *m_message;
    TextLabel *m_detail;
    QHBoxLayout *m_actions;
    QPushButton *m_close;
};

} // namespace Slipway
