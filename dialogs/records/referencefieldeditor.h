// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"
#include "models/catalog/candidate.h"

#include <QHash>

class ReferenceField;

/// Another record, chosen by its name.
class ReferenceFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceFieldEditor)

public:
    ReferenceFieldEditor(const Field &field, const CandidateSource &candidates, QWidget *parent = nullptr);

    /// The names of the records that may be shown, before `load`.
    void setLabels(const QHash<QString, QString> &labels);
    /// For references to records of any kind. `byPerson`: the kind was changed, so the record is none any more.
    void setEntity(const QString &entity, bool byPerson);
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] ReferenceField &reference() const { return *m_reference; }

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    ReferenceField *m_reference;
    QHash<QString, QString> m_labels;
};
