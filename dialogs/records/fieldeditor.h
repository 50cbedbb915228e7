// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/error.h"

#include <QWidget>

/// Edits the value of one field. What was loaded comes back unchanged until the person edits it, so that a value in a form
/// that this program does not know is kept, and a freshly loaded editor is clean.
class FieldEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditor)

public:
    /// `field` outlives the editor.
    explicit FieldEditor(const Field &field, QWidget *parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] const Field &field() const { return m_field; }
    /// Shows the stored value; the editor is clean afterwards.
    void load(const QVariant &value);
    /// Another value is stored now: shown where the person typed nothing; what was typed stays, and is compared with it.
    void rebase(const QVariant &stored);
    /// Shows a value as if the person had entered it.
    void edit(const QVariant &value);
    /// Canonical; invalid for NULL. Empty text is NULL.
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] bool isDirty() const;
    /// Why what stands in the editor cannot be read as a value; nothing when it can.
    [[nodiscard]] virtual std::optional<FieldError> inputError() const;
    /// What gets the focus and is the buddy of the label.
    [[nodiscard]] virtual QWidget *inputWidget() = 0;
    /// Marks the input as wrong (border); the sentence stands under it.
    virtual void setErrorShown(bool shown);
    virtual void retranslate();
    /// True for editors that want the whole width under their label (tables, week hours).
    [[nodiscard]] virtual bool isWide() const;

signals:
    void edited();

protected:
    /// Fills the widgets; signals of the widgets are ignored meanwhile.
    virtual void showValue(const QVariant &value) = 0;
    [[nodiscard]] virtual QVariant currentValue() const = 0;
    /// Subclasses call it from every signal of their widgets.
    void noteEdited();

private:
    const Field &m_field;
    QVariant m_loaded;
    bool m_touched = false;
    bool m_filling = false;
};

/// True when both are the same for the database: JSON by content, empty text as NULL.
[[nodiscard]] bool sameFieldValue(const Field &field, const QVariant &left, const QVariant &right);
