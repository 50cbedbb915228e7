// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// The head of a page: title, one muted line of what it is, actions at the right (the primary one last).
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Adds at the right; the header takes it as child.
    void addAction(QWidget *button);
    /// The same, counted from the left.
    void insertAction(int position, QWidget *button);
    using QWidget::addAction;
    using QWidget::insertAction;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_actions;
};
