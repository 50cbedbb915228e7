// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "views/records/recordcontext.h"

#include <QFrame>

class FieldList;
class FilterValueEditor;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Where a filter is made: first the field, then its values. Enter applies; Esc or a click beside it closes. The field's name
/// above the values leads back to the fields.
class FilterPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPopup)

public:
    /// `entity` outlives it. Deletes itself when it closes.
    FilterPopup(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// `query` is the list as it is now: choices are counted under its other filters.
    void setQuery(const Query &query);
    /// Starts with a field and what it is filtered by; with none: at the fields.
    void start(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels);
    /// Shows it below the widget, or above where there is no room, inside the screen.
    void showAt(const QWidget &anchor);
    [[nodiscard]] FilterValueEditor *editor() const { return m_editor; }
    [[nodiscard]] FieldList &fieldList() const { return *m_fields; }
    void chooseField(const QString &field);
    void apply();

signals:
    /// No filters: what the field was filtered by is taken away.
    void applied(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFields();
    void fit();

    const Entity &m_entity;
    RecordContext m_context;
    Query m_query;
    QHash<QString, QString> m_labels;
    QVBoxLayout *m_layout;
    FieldList *m_fields;
    QPushButton *m_back;
    FilterValueEditor *m_editor = nullptr;
    QLabel *m_problem;
    QPushButton *m_apply;
    QPoint m_below; ///< where it hangs from; null until it is shown
    int m_above = 0;
};
