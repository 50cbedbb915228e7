// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What an empty page says: an icon, a sentence, a muted line what to do next, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &iconName);
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// An empty text hides the button.
    void setButton(const QString &text, const QString &iconName = QString());
    /// A second way, less prominent, below the button; an empty text hides it.
    void setLink(const QString &text, const QString &iconName = QString());
    /// Whether the second way suits what the page says now.
    void setLinkOffered(bool offered);
    /// The one button, for buddies, shortcuts and its kind (normal unless changed).
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void buttonClicked();
    void linkClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_link;
    bool m_linkOffered = true;
};
