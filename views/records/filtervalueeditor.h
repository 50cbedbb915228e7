// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QCheckBox;

/// Chooses what a field is filtered by. One subclass for each kind of value; every one can also ask for "empty".
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
    [[nodiscard]] virtual QWidget *inputWidget() = 0;

signals:
    void changed();

protected:
    FilterValueEditor(const Field &field, QWidget *parent);
    [[nodiscard]] virtual QList<Filter> chosen() const = 0;
    virtual void choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) = 0;
    [[nodiscard]] Filter filter(FilterOperator op, const QVariantList &values) const;
    /// Called by a subclass when its widgets are made.
    void addContent(QWidget *content);

private:
    const Field &m_field;
    QWidget *m_content = nullptr;
    QCheckBox *m_empty;
};
