// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/related/recordfacts.h"
#include "views/records/recordcontext.h"
#include "views/records/summaryvalue.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QGridLayout;
class QVBoxLayout;

/// The record read comfortably: what needs attention, how it stands, what is pending, then its fields by the sections of
/// the form; what is empty is left out.
class SummaryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryView)

public:
    SummaryView(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    void clear();
    void showRecord(const Record &record);
    /// Ignored when another record is shown by now.
    void showFacts(const QString &recordId, const RecordFacts &facts);
    void setDisplayFormat(const DisplayFormat &format);

signals:
    void recordRequested(const QString &entity, const QString &recordId);
    void urlRequested(const QUrl &url);
    /// The records of a pending item without a record of its own: applications to decide, missing documents.
    void listRequested(const QString &entity, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addWarning();
    void addLinks(QGridLayout *grid);
    void addProgress();
    void addPending();
    void addPendingItem(const PendingFact &fact);
    void addSections(QGridLayout *first);
    [[nodiscard]] bool addField(QGridLayout *grid, const QString &name);
    void addRow(QGridLayout *grid, const QString &title, QWidget *value, const Field *field = nullptr);
    [[nodiscard]] QGridLayout *addGrid();
    void addTitle(const QString &title);
    [[nodiscard]] bool standsElsewhere(const Field &field) const;

    const Entity &m_entity;
    RecordContext m_context;
    SummaryLinks m_links;
    Record m_record;
    std::optional<RecordFacts> m_facts;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};
