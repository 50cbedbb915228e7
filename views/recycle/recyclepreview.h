// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/editing/deletedbatch.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

/// What a deletion holds, read only: its records by kind, each with its values.
class RecyclePreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecyclePreview)

public:
    explicit RecyclePreview(const Catalog &catalog, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    void showContents(const QList<DeletedContents> &contents);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addValues(QTreeWidgetItem *item, const Entity &entity, const Record &record) const;
    void retranslate();

    const Catalog &m_catalog;
    DisplayFormat m_format;
    QList<DeletedContents> m_contents;
    QLabel *m_title;
    QTreeWidget *m_tree;
};
