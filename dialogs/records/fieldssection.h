// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/formsection.h"
#include "models/catalog/entity.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class FieldEditor;
class FieldRow;
class ReferenceFieldEditor;
class SectionHeader;

/// A section of the catalogue: its title and its fields, one under the other.
class FieldsSection final : public QWidget, public FormSection
{
    Q_OBJECT

public:
    /// `entity` and `section` outlive it. `creating`: fields that are given only once can be edited.
    FieldsSection(const Entity &entity, const Section &section, bool creating, const RecordContext &context,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void load(const Record &record) override;
    void rebase(const Record &record) override;
    void save(FieldValues &values) const override;
    void saveChanges(FieldValues &changes) const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QList<FieldError> validate() const override;
    bool focusField(const QString &field) override;
    bool showError(const FieldError &error) override;
    void clearErrors() override;
    void retranslate() override;

    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }
    [[nodiscard]] FieldRow *row(const QString &field) const; ///< nullptr when it does not stand here
    [[nodiscard]] FieldEditor *editor(const QString &field) const; ///< nullptr when it does not stand here

signals:
    void edited();

private:
    void prepareEditor(FieldEditor &editor, const Record &record) const;
    void loadSuggestions();
    void updateCurrencies();
    void updateRecordKinds(bool byPerson);
    void lookUpLabel(ReferenceFieldEditor &editor) const;

    const Entity &m_entity;
    const Section &m_section;
    bool m_creating;
    RecordContext m_context;
    SectionHeader *m_header;
    QList<FieldRow *> m_rows;
};
