// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Slipway {

/// A large button that offers a way to go: symbol, a few words, and a sentence that says what happens.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)
    Q_PROPERTY(QString symbol READ symbol WRITE setSymbol)

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    QString description() const { return m_description; }
    void setDescription(const QString &description);
    QString symbol() const { return m_symbol; } ///< name in resources/icons
    void setSymbol(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    int textLeft() const;

    QString m_description;
    QString m_symbol;
};

} // namespace Slipway
