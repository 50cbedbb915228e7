// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"

class QPlainTextEdit;

/// JSON as text, indented. For what has no editor of its own and for what another program wrote in another shape.
class JsonTextInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonTextInput)

public:
    explicit JsonTextInput(QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    /// Shows a text that may be no JSON at all.
    void showText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

/// A JSON text as a value; Undefined when it is none. Scalars count ("true", "3").
[[nodiscard]] QJsonValue readJsonText(const QString &text);
/// Compact text; empty for Null and Undefined.
[[nodiscard]] QString storedJsonText(const QJsonValue &value);
