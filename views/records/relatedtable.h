// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/related/relation.h"
#include "models/tables/recordtablemodel.h"
#include "views/records/recordcontext.h"

#include <QTableView>

#include <memory>

/// The first rows of a relation as a small table: as high as its rows, as many columns as fit. Enter or a double click opens
/// a row; Ctrl+Enter or a Ctrl+click the record that a cell refers to.
class RelatedTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelatedTable)

public:
    RelatedTable(const Relation &relation, const RecordContext &context, QWidget *parent = nullptr);
    ~RelatedTable() override;

    void setPage(const Page &page);
    void setDisplayFormat(const DisplayFormat &format);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void recordRequested(const QString &entity, const QString &recordId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index, bool reference);
    void fitColumns();
    [[nodiscard]] int widthOf(const Field &field) const;

    Relation m_relation;
    std::unique_ptr<const Entity> m_shape; ///< outlives the model, which refers to it
    std::unique_ptr<Page> m_page;
    RecordTableModel *m_model;
    class RecordDelegate *m_delegate;
};
