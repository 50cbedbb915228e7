// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "views/records/cellinput.h"

#include <QFrame>
#include <QPointer>

class QLabel;

/// The editor that stands over a cell while it is edited: one input, or two where a cell shows two fields. Keys: Enter
/// takes it and goes down, Tab and Shift+Tab sideways, Esc leaves. What cannot be taken keeps the editor open with its
/// sentence under the cell. Leaving for elsewhere takes it, too.
class CellEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEditor)

public:
    /// Where the cursor goes afterwards.
    enum class Next { Stay, Down, Up, Right, Left, AllRows };

    /// `viewport` is the table's; `inputs` are taken.
    CellEditor(const QList<CellInput *> &inputs, QWidget *viewport);
    ~CellEditor() override;

    /// Stands over that part of the viewport, larger where the input needs it.
    void placeOver(const QRect &cell);
    void start(const QKeyEvent *key);
    [[nodiscard]] const QList<CellInput *> &inputs() const { return m_inputs; }
    void showProblem(const FieldError &problem);
    [[nodiscard]] QString problemText() const;

signals:
    void taken(CellEditor::Next next);
    void left();         ///< Esc
    void abandoned();    ///< the focus went elsewhere while what was typed cannot be taken

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addInput(CellInput *input);
    bool handleKey(CellInput &input, const QKeyEvent &key);
    void take(Next next);
    void noticeFocus(QWidget *now);
    [[nodiscard]] bool isSettling() const;
    [[nodiscard]] std::optional<FieldError> firstProblem() const;
    void placeNotice();

    QList<CellInput *> m_inputs;
    QPointer<QLabel> m_notice; ///< beside the editor in the viewport, which may delete it first
    std::optional<Next> m_waiting; ///< taken once the input has settled
    bool m_done = false;
};
