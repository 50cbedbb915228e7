// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/catalog/query.h"
#include "models/database/recordstore.h"
#include "models/exchange/importing/importservice.h"
#include "views/exchange/importspage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class ImportUndoDialog;

/// Binds the page of imports to the workspace: lists them, shows what undoing would do, undoes, says what came of it. GUI thread.
/// Belongs to its page.
class ImportsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsController)

public:
    /// `store` outlives it.
    ImportsController(const RecordStore &store, StateStore *state, QWidget *parent = nullptr);
    ~ImportsController() override;

    [[nodiscard]] ImportsPage *page() const { return m_page; }
    /// What is asked or told now; nullptr: nothing.
    [[nodiscard]] ImportUndoDialog *dialog() const;
    void setDisplayFormat(const DisplayFormat &format);
    void refresh();

    static constexpr int mostListed = 500;

signals:
    void importRequested();
    /// Records went or changed; any list may show them.
    void recordsChanged();
    void recordRequested(const QString &entity, const QString &id);
    void listRequested(const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels);

private:
    [[nodiscard]] std::optional<ImportRecord> record(const QString &id) const;
    void showDetail(const QString &id);
    void showRecords(const QString &id);
    void preview(const QString &id);
    void undo(const ImportRecord &record);
    void tell(const ImportRecord &record, const ImportUndoReport &report);
    void begin(const QString &what);
    void finish();
    void showError(const Error &error);

    const RecordStore &m_store;
    ImportService m_service;
    ImportsPage *m_page;
    QPointer<ImportUndoDialog> m_dialog;
    DisplayFormat m_format;
    BulkProgress m_progress;
    QTimer m_steps;       ///< shows the progress while something runs
    QString m_shown;      ///< whose mapping is wanted
    int m_generation = 0; ///< of the list: the newest request counts
    bool m_isBusy = false;
};
