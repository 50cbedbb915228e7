// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "views/records/recordcontext.h"

#include <QFrame>

class FilterValueEditor;
class QComboBox;
class QPushButton;
class QVBoxLayout;

/// Where a filter is made: the field, then its values. Closes on Apply, Esc or a click beside it.
class FilterPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPopup)

public:
    /// `entity` outlives it. Deletes itself when it closes.
    FilterPopup(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// Starts with a field that is filtered already (or none: the first).
    void start(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels);
    [[nodiscard]] FilterValueEditor *editor() const { return m_editor; }
    void chooseField(const QString &field);
    void apply();

signals:
    /// No filters: what the field was filtered by is taken away.
    void applied(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEditor(int index);

    const Entity &m_entity;
    RecordContext m_context;
    QComboBox *m_field;
    QVBoxLayout *m_layout;
    FilterValueEditor *m_editor = nullptr;
    QPushButton *m_apply;
};
