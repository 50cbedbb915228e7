// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/formsection.h"
#include "models/catalog/entity.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class FoldableSection;
class QLabel;

/// What the system keeps about a record, as text: when it was made, counters, ratings.
class SystemSection final : public QWidget, public FormSection
{
    Q_OBJECT

public:
    SystemSection(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// The fields that such a section shows: read-only, not hidden, in none of the entity's own sections.
    [[nodiscard]] static QList<const Field *> fieldsOf(const Entity &entity);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void load(const Record &record) override;
    void rebase(const Record &record) override { load(record); }
    void save(FieldValues &) const override {}
    void saveChanges(FieldValues &) const override {}
    [[nodiscard]] bool isDirty() const override { return false; }
    [[nodiscard]] QList<FieldError> validate() const override { return {}; }
    bool focusField(const QString &) override { return false; }
    bool showError(const FieldError &) override { return false; }
    void clearErrors() override {}
    void retranslate() override;

private:
    QList<const Field *> m_fields;
    RecordContext m_context;
    Record m_record;
    FoldableSection *m_fold;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
};
