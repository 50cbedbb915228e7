// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/cellinput.h"
#include "views/records/recordcontext.h"

class FieldEditor;

/// The editor that a form has for a field, inside a cell.
class FieldCellInput final : public CellInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldCellInput)

public:
    /// nullptr where a form has no editor for the field. `entity`, `field` and what `context` names outlive it.
    [[nodiscard]] static FieldCellInput *make(const Entity &entity, const Field &field, const CellStart &start,
                                              const RecordContext &context, QWidget *parent);

    [[nodiscard]] const Field &field() const override;
    [[nodiscard]] QVariant value() const override;
    void enter(const QVariant &value, const QString &text) override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] std::optional<FieldError> problem() const override;
    [[nodiscard]] QString typedText() const override;
    [[nodiscard]] bool isSettling() const override;
    void startWith(const QKeyEvent &key) override;
    void selectAll() override;
    [[nodiscard]] QWidget *keyWidget() const override;
    [[nodiscard]] bool hasLines() const override;

    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }

private:
    FieldCellInput(const Entity &entity, FieldEditor *editor, const CellStart &start, const RecordContext &context,
                   QWidget *parent);
    void prepare(const CellStart &start);
    void watchReference();

    const Entity &m_entity;
    RecordContext m_context;
    FieldEditor *m_editor;
    QVariant m_stored;
    QString m_typed;    ///< in a reference, until it is a record
    QString m_notFound; ///< a name that no record has
};
