// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Slipway {

/// The one kind of label there is: always plain text, whatever it is given, so that a server's name or output
/// never becomes markup. Its role decides size, weight and colour, which follow the program's font and palette.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)

public:
    enum Role { Body, Title, Section, Hint, Caption, Mono };
    Q_ENUM(Role)

    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    Role m_role = Role::Body;
    bool m_applying = false;
};

/// The system's fixed-width face at the size of \a like.
QFont monoFont(const QFont &like);

} // namespace Slipway
