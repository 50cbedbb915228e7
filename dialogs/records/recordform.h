// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "models/core/error.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class FieldEditor;
class FieldRow;
class FormSection;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

/// The sections of an entity's record, scrolling, with a list of them beside it when there are many. Knows nothing of
/// where records come from.
class RecordForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordForm)

public:
    enum class Mode { Create, Edit };

    /// `entity` outlives the form.
    RecordForm(const Entity &entity, Mode mode, const RecordContext &context, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Shows a record (Create: the values a new one starts with). The form is clean afterwards.
    void load(const Record &record);
    /// The record is stored differently now: shown where the person typed nothing; what was typed stays and is compared with
    /// it. Scrolls nowhere.
    void rebase(const Record &stored);
    /// Shows values as if the person had entered them; names that the form does not have are left out. `labels` name the
    /// records that references refer to.
    void enter(const FieldValues &values, const QHash<QString, QString> &labels);
    /// Takes back what was typed in a field.
    void revert(const QString &field);
    /// What the person changed, whether the record is new or not.
    [[nodiscard]] FieldValues entered() const;
    /// What happened to the field meanwhile, under it; empty: nothing.
    void setNote(const QString &field, const QString &sentence);
    [[nodiscard]] QString note(const QString &field) const;
    /// What a new record of the entity starts with: the catalogue's defaults.
    [[nodiscard]] static Record blank(const Entity &entity);
    /// Another record's values for a new one: without what is read-only or given by the system.
    [[nodiscard]] static Record copyOf(const Entity &entity, const Record &record);
    [[nodiscard]] bool isDirty() const;
    /// The person may read the record and not change it: nothing can be typed.
    [[nodiscard]] bool isReadOnly() const;
    /// Edit: what the person changed. Create: every value that is not empty.
    [[nodiscard]] FieldValues changes() const;
    /// The catalogue's rules and what cannot be read, each once; shown at the fields, the first gets the focus.
    [[nodiscard]] QList<FieldError> validate();
    /// Shows sentences at their fields, focuses the first; returns those that stand at no field.
    QStringList showErrors(const QList<FieldError> &errors);
    void clearErrors();
    bool focusField(const QString &field);
    void focusFirst();
    /// Letters that the window's buttons use as mnemonics.
    void setTakenMnemonics(const QString &letters);
    [[nodiscard]] const QList<FormSection *> &sections() const { return m_sections; }
    [[nodiscard]] FieldEditor *editor(const QString &field) const; ///< nullptr when the form has none
    [[nodiscard]] const Record &record() const { return m_record; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSection(FormSection *section);
    [[nodiscard]] FieldRow *row(const QString &field) const;
    void buildSections();
    /// What may only be read is there to be read: not greyed, and scrolled by keys.
    void makeReadable();
    void retranslate();
    void assignMnemonics();
    void scrollToSection(int index);
    void markVisibleSection();
    void updateIndexVisibility();

    const Entity &m_entity;
    Mode m_mode;
    RecordContext m_context;
    Record m_record;
    QString m_takenMnemonics;
    QList<FormSection *> m_sections; ///< the widgets belong to the form
    QListWidget *m_index;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
};
