// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

/// A section of a form that is closed until it is asked for.
class FoldableSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldableSection)

public:
    explicit FoldableSection(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout &body() const { return *m_bodyLayout; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

signals:
    void opened();

private:
    QToolButton *m_toggle;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
};
