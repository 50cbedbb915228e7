// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class ReferenceField;

/// One other record.
class ReferenceFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceFilterEditor)

public:
    ReferenceFilterEditor(const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QHash<QString, QString> labels() const override;
    [[nodiscard]] QWidget *inputWidget() override;

protected:
    [[nodiscard]] QList<Filter> chosen() const override;
    void choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    ReferenceField *m_reference;
};
