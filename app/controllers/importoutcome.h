// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/exchange/importing/importservice.h"

#include <QDate>
#include <QObject>

class AppSettings;
class ImportPage;

/// Writes what the import page shows, says what became of it, takes it back, and keeps the rows that were left as a file. GUI
/// thread; belongs to the page's controller.
class ImportOutcome final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportOutcome)

public:
    /// `settings` and `page` outlive it.
    ImportOutcome(const RecordPageServices &services, AppSettings &settings, ImportPage &page, QObject *parent);

    void setDisplayFormat(const DisplayFormat &format) { m_services.context.format = format; }
    void commit(const ImportPlan &plan);
    /// Asks for a file and writes these rows of the plan into it, with what was wrong with them.
    void saveRows(const ImportPlan &plan, const QList<int> &rows);
    /// The last day on which an import of today can be undone, in the person's zone.
    [[nodiscard]] QDate undoUntil() const;
    /// "This very file was imported on … by …".
    [[nodiscard]] QString sameFileSentence(const ImportRecord &record) const;

signals:
    void began(const QString &what, const BulkProgress &progress);
    void ended();
    void committed(const ImportPlan &plan);
    /// The database refused rows; nothing was written, and the plan says which.
    void refused(const ImportPlan &plan);
    void importsRequested();

private:
    void takeCommitted(const Result<ImportService::Committed> &done);
    void pushUndo(const ImportRecord &record);
    void askToUndo();
    void undo();
    void takeUndone(const QString &id, const ImportUndoReport &report);
    void tellChanged();
    [[nodiscard]] QDate dayOf(const Instant &moment) const; ///< in the person's zone
    [[nodiscard]] static QString undoneSentence(const ImportUndoReport &report);
    [[nodiscard]] QStringList touched(const ImportPlan &plan) const;

    RecordPageServices m_services;
    AppSettings &m_settings;
    ImportService m_service;
    ImportPage &m_page;
    ImportPlan m_plan;   ///< of the last commit
    ImportRecord m_record;
    QStringList m_touched; ///< entities of which the last commit wrote
};
