// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/core/error.h"
#include "models/related/relation.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class RelatedTable;

/// One relation of a record: its title with the count, folded or with its first rows, a way to all of them and to a new one.
class RelatedSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelatedSection)

public:
    RelatedSection(const Relation &relation, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const Relation &relation() const { return m_relation; }
    /// More than RelatedRepository counts is shown as "10,000+".
    void setCount(qint64 count, qint64 mostCounted);
    void setPage(const Page &page);
    void showError(const Error &error);
    /// Folds or unfolds without asking for rows.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setDisplayFormat(const DisplayFormat &format);
    void retranslate();

signals:
    void toggled(bool open); ///< by the person
    void recordRequested(const QString &entity, const QString &recordId);
    void listRequested();
    void createRequested();

private:
    void updateBody();

    Relation m_relation;
    RecordContext m_context;
    QToolButton *m_title;
    QToolButton *m_create;
    QLabel *m_message;
    RelatedTable *m_table;
    QPushButton *m_all;
    bool m_isOpen = false;
    qint64 m_count = 0;
    qint64 m_mostCounted = 0;
    qsizetype m_shownRows = -1; ///< -1: not read yet
};
