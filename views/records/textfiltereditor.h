// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class QLineEdit;

/// A text that a field contains; for tag lists a whole tag.
class TextFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextFilterEditor)

public:
    TextFilterEditor(const Entity &entity, const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;

protected:
    [[nodiscard]] QList<Filter> chosen() const override;
    void choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    void loadSuggestions(const Entity &entity, const RecordContext &context);

    QLineEdit *m_line;
};
