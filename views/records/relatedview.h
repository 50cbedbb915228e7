// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/core/error.h"
#include "models/related/relation.h"
#include "views/records/recordcontext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class RelatedSection;

/// What hangs on the record, a section for each kind that there is. Which sections are unfolded is remembered for the
/// entity; rows are asked for when a section is.
class RelatedView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelatedView)

public:
    RelatedView(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Relation> &relations() const { return m_relations; }
    [[nodiscard]] const Relation *relation(const QString &relationId) const; ///< nullptr when there is none
    void clear();
    /// Counts by Relation::id, each at most `mostCounted` + 1; asks for the rows of what is unfolded.
    void showCounts(const QString &recordId, const QHash<QString, qint64> &counts, qint64 mostCounted);
    void showRows(const QString &recordId, const QString &relationId, const Page &page);
    void showFailure(const QString &recordId, const QString &relationId, const Error &error);
    void setDisplayFormat(const DisplayFormat &format);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    [[nodiscard]] RelatedSection *section(const QString &relationId) const { return m_sections.value(relationId); }

signals:
    void rowsRequested(const QString &relationId);
    void recordRequested(const QString &entity, const QString &recordId);
    void listRequested(const QString &relationId);
    void createRequested(const QString &relationId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(const Relation &relation);
    void retranslate();
    void readFolds();
    void keepFold(const QString &relationId, bool open);

    const Entity &m_entity;
    RecordContext m_context;
    QList<Relation> m_relations;
    QHash<QString, RelatedSection *> m_sections;
    QHash<QString, bool> m_folds; ///< what the person chose, by relation
    QLabel *m_nothing;
    QStringList m_emptyRelations;
    QString m_recordId;
};
