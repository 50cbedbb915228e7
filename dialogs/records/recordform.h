// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "views/records/recordcontext.h"

#include <QWidget>

#include <memory>
#include <vector>

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
    [[nodiscard]] bool isDirty() const;
    /// Edit: what the person changed. Create: every value that is not empty.
    [[nodiscard]] FieldValues changes() const;
    /// The catalogue's rules and what cannot be read, each once; shown at the fields, the first gets the focus.
    [[nodiscard]] bool validate();
    /// Shows sentences at their fields; returns those that stand at no field.
    QStringList showErrors(const QList<FieldError> &errors);
    void clearErrors();
    bool focusField(const QString &field);
    void focusFirst();
    [[nodiscard]] const std::vector<std::unique_ptr<FormSection>> &sections() const { return m_sections; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(std::unique_ptr<FormSection> section);
    void buildSections();
    void retranslate();
    void showSection(int index);

    const Entity &m_entity;
    Mode m_mode;
    RecordContext m_context;
    Record m_record;
    std::vector<std::unique_ptr<FormSection>> m_sections;
    QListWidget *m_index;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};
