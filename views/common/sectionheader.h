// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// A section's title with an optional muted remark beside it and widgets (a link, a chip) at the right.
class SectionHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionHeader)

public:
    explicit SectionHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_remark;
    QHBoxLayout *m_layout;
};
