// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/undohistory.h"

#include "models/core/whendone.h"

namespace {

constexpr int MostSteps = 100; ///< a step may hold the values of thousands of rows

} // namespace

UndoHistory::UndoHistory(QObject *parent)
    : QObject(parent)
{
}

void UndoHistory::push(const UndoStep &step)
{
    if (m_steps.size() == MostSteps) {
        m_steps.removeFirst();
    }
    m_steps.append(step);
    emit changed();
    if (!step.quiet) {
        emit pushed(step.done);
    }
}

QString UndoHistory::next() const
{
    return m_steps.isEmpty() || m_busy ? QString() : m_steps.constLast().done;
}

void UndoHistory::undo()
{
    if (m_steps.isEmpty() || m_busy) {
        return;
    }
    m_busy = true;
    const UndoStep step = m_steps.takeLast();
    emit changed();
    whenDone(step.undo(), this, [this, step](const Result<QString> &result) {
        m_busy = false;
        if (!result.ok()) {
            m_steps.append(step);
        }
        emit changed();
        if (result.ok()) {
            emit undone(result.value(), step.entities);
        } else {
            emit failed(result.error());
        }
    });
}

void UndoHistory::clear()
{
    m_steps.clear();
    emit changed();
}
