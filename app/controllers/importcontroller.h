// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/exchange/importing/importservice.h"
#include "views/exchange/importpage.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class AppSettings;
class ImportMappings;
class ImportOutcome;
class QTimer;

/// Takes a spreadsheet through the import page: reads it, maps its columns, thinks every row through, hands over to
/// ImportOutcome for writing. One import at a time; nothing is written before the person says so. GUI thread; belongs to its page.
class ImportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportController)

public:
    /// What of the services is needed: store, prompt, undo, context with its sources, recordsChanged. All of it outlives the page.
    ImportController(const RecordPageServices &services, AppSettings &settings, QWidget *parent = nullptr);
    ~ImportController() override;

    [[nodiscard]] ImportPage *page() const { return m_page; }
    void setDisplayFormat(const DisplayFormat &format);
    /// Begins with records of that kind (may be empty) and a source (may be empty). An import that is going on is kept when nothing
    /// else is wanted, and asked about when something would be lost.
    void start(const QString &entity, const ImportSource &source);
    /// Something was set or decided that is not imported yet.
    [[nodiscard]] bool hasWork() const;
    /// Calls `goOn` at once, or after the person chose to leave the import; not at all when they stay.
    void settle(QWidget *window, const std::function<void()> &goOn);
    /// Whose records the rows become; empty: not chosen yet.
    [[nodiscard]] QString entityName() const { return m_entity; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] bool isBusy() const { return m_page->isBusy(); }

signals:
    void listRequested(const QString &entity);
    void importsRequested();
    void recordRequested(const QString &entity, const QString &id);
    void statusText(const QString &text);
    void entityChanged(const QString &entity);
    void idle(); ///< what was running has ended

private:
    void connectPage();
    void connectPlan();
    void reset(const QString &entity);
    void readFile(const QString &path, const SourceChoices &choices);
    void readText(const QString &text, const QString &html, const SourceChoices &choices);
    void readAgain(const SourceChoices &choices);
    void takeSource(const Result<SourceTable> &read, const SourceChoices &choices);
    void checkSameFile();
    void pasteClipboard();
    void goOn();
    void goBack();
    void goTo(ImportPage::Step step);
    void mapColumns();
    void think();
    void takePlan(const Result<ImportPlan> &plan, bool edited);
    void replan(const QFuture<Result<ImportPlan>> &replanned);
    void leave();
    void begin(const QString &what);
    void finish();
    /// False when the answer is one to an older question, or failed (which is shown).
    template <typename T>
    bool accepts(quint64 question, const Result<T> &answer);
    [[nodiscard]] TypedFormat typed() const;
    [[nodiscard]] const Entity *entity() const;

    RecordPageServices m_services;
    AppSettings &m_settings;
    ImportService m_service;
    ImportPage *m_page;
    ImportMappings *m_mappings;
    ImportOutcome *m_outcome;
    QTimer *m_tick;
    QElapsedTimer m_clock;
    BulkProgress m_progress;
    quint64 m_question = 0; ///< answers to older ones are not taken
    QString m_entity;
    ImportSource m_place; ///< where the source was read from, to read it again
    std::optional<SourceTable> m_source;
    QString m_mappedFor;  ///< entity and file that the draft belongs to
    ImportMapping m_planned; ///< the mapping of the plan
    ImportPlan m_plan;
    bool m_isDecided = false; ///< cells were typed or rows decided
    bool m_hasPlan = false;
};
