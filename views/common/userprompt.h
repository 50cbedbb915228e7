// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

/// A button of a question.
struct PromptChoice
{
    enum class Role { Accept, Secondary, Destructive, Reject };
    QString text; ///< a verb: "Delete 3 programs", "Keep editing"
    Role role = Role::Accept;
};

/// A question that must be answered before work goes on: destructive things, unsaved changes. Everything else goes to a
/// MessageBar.
struct PromptQuestion
{
    QString title;               ///< "Delete 3 programs?"
    QString text;                ///< what will happen, with counts
    QString details;             ///< behind "Show details"; may be empty
    QList<PromptChoice> choices; ///< in reading order; Esc answers the one with role Reject
    QString typedWord;           ///< when set, the person types it before a destructive choice is possible
};

/// One line of text to be typed: a name for a saved view, a reason.
struct PromptText
{
    QString title;
    QString label;
    QString value;
    QString acceptText;
};

/// Asks the person. Injected, so that tests answer; never waits inside: the answer comes to the function.
class UserPrompt
{
public:
    UserPrompt() = default;
    virtual ~UserPrompt() = default;
    UserPrompt(const UserPrompt &) = delete;
    UserPrompt &operator=(const UserPrompt &) = delete;

    /// `answered` gets the position in `choices`; not called when `parent` is destroyed first.
    virtual void ask(QWidget *parent, const PromptQuestion &question, std::function<void(int)> answered) = 0;
    /// `answered` gets nothing when the person left.
    virtual void askText(QWidget *parent, const PromptText &question,
                         std::function<void(std::optional<QString>)> answered) = 0;
};
