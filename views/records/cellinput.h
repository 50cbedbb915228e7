// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "models/core/error.h"

#include <QWidget>

#include <functional>

class QKeyEvent;

/// Edits one field inside a cell of a table. What it is made of is known by who makes it (dialogs have the editors of a
/// form).
class CellInput : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellInput)

public:
    explicit CellInput(QWidget *parent = nullptr) : QWidget(parent) {}

    [[nodiscard]] virtual const Field &field() const = 0;
    /// Canonical; invalid for NULL.
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Shows what was entered before and not saved; `text` where it could not be read as a value.
    virtual void enter(const QVariant &value, const QString &text) = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Why what stands there cannot be taken; nothing when it can.
    [[nodiscard]] virtual std::optional<FieldError> problem() const = 0;
    /// How what stands there reads.
    [[nodiscard]] virtual QString typedText() const = 0;
    /// Something is being looked up that decides the value (a name typed faster than the search).
    [[nodiscard]] virtual bool isSettling() const = 0;
    /// The key that opened the cell: it replaces what was there.
    virtual void startWith(const QKeyEvent &key) = 0;
    /// The whole text is selected, so that typing replaces it and the arrows keep it.
    virtual void selectAll() = 0;
    /// Where keys arrive.
    [[nodiscard]] virtual QWidget *keyWidget() const = 0;
    /// Enter makes a new line; Ctrl+Enter or Tab leaves.
    [[nodiscard]] virtual bool hasLines() const = 0;

signals:
    void edited();
    void settled();
};

/// What an input starts with.
struct CellStart
{
    QVariant value;                 ///< as it is stored
    QHash<QString, QString> labels; ///< of the record that a reference names
};

/// Makes the input of a field; nullptr where the field has none that fits into a cell.
using CellInputFactory = std::function<CellInput *(const Entity &entity, const Field &field, const CellStart &start,
                                                   QWidget *parent)>;
