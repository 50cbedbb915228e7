// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/core/error.h"

#include <QList>

class QWidget;

/// A part of a record form. The form is a list of them.
class FormSection
{
public:
    FormSection() = default;
    virtual ~FormSection() = default;
    Q_DISABLE_COPY_MOVE(FormSection)

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// Shows the record's values. A freshly loaded section is clean.
    virtual void load(const Record &record) = 0;
    /// The record is stored differently now: shown where the person typed nothing.
    virtual void rebase(const Record &record) = 0;
    /// Puts every value that stands in the section into `values`.
    virtual void save(FieldValues &values) const = 0;
    /// Puts what the person changed into `changes`.
    virtual void saveChanges(FieldValues &changes) const = 0;
    [[nodiscard]] virtual bool isDirty() const = 0;
    /// What was typed and cannot even be read as values; the catalogue's rules are checked by the form.
    [[nodiscard]] virtual QList<FieldError> validate() const = 0;
    /// Moves the focus into the field; false when it does not stand here.
    virtual bool focusField(const QString &field) = 0;
    /// Shows the sentence under its field; false when it does not stand here.
    virtual bool showError(const FieldError &error) = 0;
    virtual void clearErrors() = 0;
    virtual void retranslate() = 0;
};
