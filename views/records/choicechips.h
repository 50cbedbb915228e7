// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class FlowLayout;
class QButtonGroup;
class QPushButton;

/// A row of chips of which one is chosen: quick filters over a list. Runs on in a further line where there is no room. Left and
/// right move among them.
class ChoiceChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceChips)

public:
    struct Choice
    {
        QString key;
        QString text;
        QString icon;             ///< may be empty
        std::optional<int> count{}; ///< beside the text
    };

    explicit ChoiceChips(QWidget *parent = nullptr);

    /// Keeps the current one where it is still offered.
    void setChoices(const QList<Choice> &choices);
    /// Marks a choice without telling; an unknown key: none is marked.
    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const { return m_current; }
    /// Further widgets after the chips, in the same lines.
    void addWidget(QWidget *widget);
    [[nodiscard]] QPushButton *button(const QString &key) const; ///< nullptr when it is not offered

signals:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();

    FlowLayout *m_layout;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
    QString m_current;
};
