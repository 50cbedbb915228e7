// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

#include <optional>

/// Edits JSON of one known shape with widgets of its own. Keys that the shape does not know are kept as they are.
class JsonInput : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonInput)

public:
    explicit JsonInput(QWidget *parent = nullptr);
    ~JsonInput() override;

    /// Shows a value (Null: empty). False: the value has another shape; the widgets are then undefined.
    [[nodiscard]] virtual bool showJson(const QJsonValue &value) = 0;
    /// Null when nothing is entered.
    [[nodiscard]] virtual QJsonValue json() const = 0;
    /// Where the focus goes first.
    [[nodiscard]] virtual QWidget *inputWidget() = 0;
    /// A sentence about something typed that cannot be read.
    [[nodiscard]] virtual std::optional<QString> problem() const;
    virtual void retranslate();

signals:
    void edited();
};
