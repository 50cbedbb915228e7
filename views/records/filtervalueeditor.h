// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

/// Chooses what a field is filtered by: a comparison ("contains", "more than … ago") and what it needs. One subclass for each
/// kind of value.
class FilterValueEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterValueEditor)

public:
    /// The editor of a field's type; nullptr for fields that cannot be filtered. `field` outlives it.
    [[nodiscard]] static FilterValueEditor *make(const Entity &entity, const Field &field, const RecordContext &context,
                                                 QWidget *parent);
    ~FilterValueEditor() override;

    [[nodiscard]] const Field &field() const { return m_field; }
    /// Nothing chosen: an empty list.
    [[nodiscard]] QList<Filter> filters() const;
    void setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels);
    /// Names of the records that were chosen here.
    [[nodiscard]] virtual QHash<QString, QString> labels() const;
    /// Where typing goes with the current comparison.
    [[nodiscard]] virtual QWidget *inputWidget() = 0;
    /// Counts how many records each choice has in this list; most editors have nothing to count.
    virtual void loadCounts(const Query &query);
    /// Why what was typed says nothing; empty when it can be applied.
    [[nodiscard]] virtual QString problem() const;
    [[nodiscard]] QComboBox &comparisonBox() const { return *m_comparison; }
    void setComparison(int id);

    /// Comparisons that are no FilterOperator of their own; all others are int(FilterOperator).
    enum Comparison { Between = 100, OnDay, LastSpan, NextSpan };

signals:
    void changed();
    void sizeChanged(); ///< other inputs are shown

protected:
    FilterValueEditor(const Field &field, QWidget *parent);
    void addComparison(int id, const QString &words);
    void addComparison(FilterOperator op, const QString &words) { addComparison(static_cast<int>(op), words); }
    /// Called last by a subclass's constructor: adds "is empty", shows the inputs of the first comparison.
    void finish(QWidget *content);
    [[nodiscard]] int comparison() const;
    [[nodiscard]] virtual QList<Filter> chosen(int comparison) const = 0;
    /// The comparison that shows these filters; fills the inputs.
    [[nodiscard]] virtual int choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) = 0;
    virtual void showInputs(int comparison);
    [[nodiscard]] virtual QString emptyWords() const;
    [[nodiscard]] Filter filter(FilterOperator op, const QVariantList &values) const;

private:
    void comparisonChanged();

    const Field &m_field;
    QComboBox *m_comparison;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};
