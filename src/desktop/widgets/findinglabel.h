// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <QWidget>

class QPushButton;

namespace Slipway {

class GlyphView;
class TextLabel;

/// What is wrong with one answer, in a sentence beside it, with the one-click way out where there is one.
/// Takes no room while all is well. Shows the worst finding; further ones are counted.
class FindingLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// Hides when \a findings is empty.
    void showFindings(const Findings &findings);
    bool isShowing() const { return !m_findings.isEmpty(); }
    QString text() const;

Q_SIGNALS:
    void fixRequested(const Slipway::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Findings m_findings;
    GlyphView *m_glyph;
    TextLabel *m_message;
    TextLabel *m_why;
    QPushButton *m_fix;
};

} // namespace Slipway
