// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QListWidget;
class SearchField;

/// A choice among many, in groups, found by typing (accents and case aside). A popup; Enter takes the first that matches.
class TargetPicker final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetPicker)

public:
    struct Choice
    {
        QString value;
        QString label;
        QString group;  ///< neighbours of the same group stand under its title; may be empty
        QString remark; ///< muted, after the label: "already column Correo"
    };

    explicit TargetPicker(QWidget *parent);

    /// Shows the choices below (or above) `anchor`, `current` marked.
    void openAt(QWidget *anchor, const QRect &place, const QList<Choice> &choices, const QString &current);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }

signals:
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void narrow(const QString &text);
    void take();
    void retranslate();

    SearchField *m_search;
    QListWidget *m_list;
    QList<Choice> m_choices;
    QString m_current;
};
