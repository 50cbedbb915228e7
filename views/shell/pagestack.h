// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStackedWidget>

#include <functional>

/// The pages in the middle, made when they are first opened.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStack)

public:
    /// Makes a page's widget; the stack takes it as child.
    using Factory = std::function<QWidget *(QWidget *parent)>;

    explicit PageStack(QWidget *parent = nullptr);

    void addPage(const QString &name, Factory factory);
    [[nodiscard]] bool hasPage(const QString &name) const { return m_factories.contains(name); }
    /// False when there is no such page.
    bool open(const QString &name);
    /// The page, made if it never was opened, without showing it; nullptr when there is no such page.
    QWidget *make(const QString &name);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// nullptr while it was never opened.
    [[nodiscard]] QWidget *page(const QString &name) const { return m_made.value(name); }
    /// Shown while there is no page (no workspace is open); the stack takes it.
    void setPlaceholder(QWidget *placeholder);
    /// Drops every page and factory.
    void clear();

signals:
    void pageOpened(const QString &name);

private:
    QHash<QString, Factory> m_factories;
    QHash<QString, QWidget *> m_made;
    QWidget *m_placeholder = nullptr;
    QString m_current;
};
