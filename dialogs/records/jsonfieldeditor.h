// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"
#include "views/records/recordcontext.h"

class JsonInput;
class JsonTextInput;
class QLabel;
class QStackedLayout;

/// A JSON field: the editor of its shape, or its text where the shape has none or the value has another shape.
class JsonFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonFieldEditor)

public:
    JsonFieldEditor(const Field &field, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<FieldError> inputError() const override;
    [[nodiscard]] bool isWide() const override;
    void retranslate() override;
    /// Words that tag lists offer.
    void setSuggestions(const QStringList &values);
    /// True when the value has another shape than the catalogue says.
    [[nodiscard]] bool isForeign() const;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    void showInput(bool shaped);

    JsonInput *m_shape;    ///< nullptr: none for this shape
    JsonTextInput *m_text; ///< made when first needed
    QLabel *m_notice;
    bool m_shaped = true;
};
