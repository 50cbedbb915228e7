// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoncell.h"
#include "dialogs/records/jsoninput.h"

#include <QJsonObject>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

/// An array of JSON objects as rows that can be added, moved and removed: required documents, goals, criteria.
class RowsInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsInput)

public:
    /// `addLabel` is the words of the button that adds a row.
    RowsInput(const QList<JsonCellSpec> &columns, const Text &addLabel, const RecordContext &context,
              QWidget *parent = nullptr);
    ~RowsInput() override;

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;
    [[nodiscard]] int rowCount() const;
    void addRow();

private:
    struct RowWidgets;

    RowWidgets *appendRow(const QJsonObject &object, bool *fits);
    void removeRow(RowWidgets *row);
    void moveRow(RowWidgets *row, int by);
    void clearRows();
    void updateNames();
    [[nodiscard]] QJsonObject rowObject(const RowWidgets &row) const;

    QList<JsonCellSpec> m_columns;
    Text m_addLabel;
    RecordContext m_context;
    QVBoxLayout *m_rowsLayout;
    QWidget *m_head;
    QList<QLabel *> m_headLabels;
    QPushButton *m_add;
    QList<RowWidgets *> m_rows;
};
