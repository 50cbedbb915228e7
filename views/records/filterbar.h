// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class RemovableChip;
class FlowLayout;
class SearchField;
class QAction;
class QPushButton;
class QToolButton;

/// Quick search and filters of a record page. Every change is told once; a search waits until the person stops typing.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    /// `entity` outlives it.
    FilterBar(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] QList<Filter> filters() const;
    [[nodiscard]] bool isEmpty() const { return m_search.isEmpty() && m_filters.isEmpty(); }
    /// The names of the records that filters may refer to.
    [[nodiscard]] const QHash<QString, QString> &labels() const { return m_labels; }
    /// Replaces all filters and tells. `labels` names the records that references filter by.
    void setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels);
    /// One field's filters; none takes its chip away. Tells.
    void setFieldFilters(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels);
    void setSearch(const QString &text);
    void clear();
    void focusSearch();
    /// Before the search field; the bar takes it.
    void setLead(QWidget *lead);
    void requestColumns(); ///< as the button of the columns does
    /// A button without words before the one of the columns.
    void addTool(QAction *action);
    void setDisplayFormat(const DisplayFormat &format);
    void openPopup(const QString &field);
    [[nodiscard]] SearchField &searchField() const { return *m_searchField; }

signals:
    void changed();
    void columnsRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildChips();
    void retranslate();
    [[nodiscard]] QList<Filter> filtersOf(const QString &field) const;

    const Entity &m_entity;
    RecordContext m_context;
    QString m_search;
    QList<Filter> m_filters; ///< those of one field stand together
    QHash<QString, QString> m_labels;
    FlowLayout *m_flow;
    SearchField *m_searchField;
    QList<RemovableChip *> m_chips;
    QPushButton *m_add;
    QPushButton *m_clear;
    QToolButton *m_columns;
};
