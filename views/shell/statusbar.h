// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// The line at the foot: workspace, person, connection at the left; what the page says about its rows at the right.
class StatusBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    enum class Connection { None, Opening, Open, Reconnecting, Lost };

    explicit StatusBar(QWidget *parent = nullptr);

    /// `isServer` chooses the icon; `toolTip` says where it lies.
    void setWorkspace(const QString &name, bool isServer, const QString &toolTip);
    /// `roles`: what they are here; may be empty.
    void setPerson(const QString &name, const QString &roles = QString());
    void setConnection(Connection connection);
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcons();
    void retranslate();

    bool m_isServer = false;
    Connection m_connection = Connection::None;
    QString m_person;
    QLabel *m_workspaceIcon;
    QLabel *m_workspace;
    QLabel *m_personIcon;
    QLabel *m_personName;
    QLabel *m_dot;
    QLabel *m_state;
    QLabel *m_text;
};
