// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/formsection.h"
#include "models/catalog/field.h"

#include <QList>
#include <QWidget>

class FieldEditor;
class FoldableSection;
class JsonTextInput;
class QLabel;

/// The JSON fields of a record as text, for those who need it. What is changed here goes into the fields' own editors.
class RawDataSection final : public QWidget, public FormSection
{
    Q_OBJECT

public:
    /// The editors outlive the section.
    RawDataSection(const QList<FieldEditor *> &editors, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void load(const Record &record) override;
    void rebase(const Record &record) override { load(record); }
    void save(FieldValues &) const override {}
    void saveChanges(FieldValues &) const override {}
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QList<FieldError> validate() const override;
    bool focusField(const QString &field) override;
    bool showError(const FieldError &) override { return false; }
    void clearErrors() override;
    void retranslate() override;

signals:
    void edited();

private:
    void showCurrent();
    void takeText(int position);

    struct Entry
    {
        FieldEditor *editor;
        QLabel *label;
        JsonTextInput *text;
        QLabel *error;
    };

    FoldableSection *m_fold;
    QList<Entry> m_entries;
    bool m_filling = false;
};
