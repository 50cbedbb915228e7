// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/planning/importplan.h"
#include "views/records/recordcontext.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class BusyStrip;
class ImportColumnsStep;
class ImportFileStep;
class ImportResultStep;
class ImportStepBar;
class MessageBar;
class PlanStep;
class QLabel;
class QPushButton;
class QStackedWidget;

/// Bringing a spreadsheet in four steps: file, columns, what would happen, what happened. Says what the person wants; knows no
/// database. Leaving the page keeps everything.
class ImportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPage)

public:
    enum class Step { File, Columns, Review, Result };

    /// `context` needs catalog, clock, format, state and the sources of pickers.
    explicit ImportPage(const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ImportFileStep &fileStep() const { return *m_file; }
    [[nodiscard]] ImportColumnsStep &columnsStep() const { return *m_columns; }
    [[nodiscard]] PlanStep &planStep() const { return *m_plan; }
    [[nodiscard]] ImportResultStep &resultStep() const { return *m_result; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] BusyStrip &busyStrip() const { return *m_busy; }
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }

    [[nodiscard]] Step step() const { return m_step; }
    void setStep(Step step);
    /// Whose records the rows become; nullptr: not chosen yet.
    void setEntity(const Entity *entity);
    /// The file that was read; nothing: none.
    void setSource(const std::optional<SourceTable> &source);
    /// What would be imported, and how long it took to think it through.
    void setCounts(const ImportCounts &counts, qint64 milliseconds, bool tried);
    void setUndoUntil(const QDate &day);
    void setDisplayFormat(const DisplayFormat &format);
    /// Something is read, planned or written: nothing can be pressed but Cancel of the strip.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// "312 = 187 + 64 + 41 + 14 + 6" while there is a plan.
    [[nodiscard]] QString statusText() const;
    /// Why the next step is not possible; empty: it is.
    [[nodiscard]] QString hindrance() const;

signals:
    void nextRequested();   ///< the primary button
    void backRequested();
    void cancelRequested();
    void stepRequested(ImportPage::Step step);
    void listRequested();   ///< the breadcrumb
    void statusTextChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void retranslate();
    void updateWords();
    void updateHint();
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString number(int count) const;

    RecordContext m_context;
    const Entity *m_entity = nullptr;
    ImportStepBar *m_steps;
    QPushButton *m_list;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_fileIcon;
    QLabel *m_fileName;
    QLabel *m_remark;
    MessageBar *m_messages;
    BusyStrip *m_busy;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    PlanStep *m_plan;
    ImportResultStep *m_result;
    QLabel *m_hintIcon;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_primary;
    std::optional<SourceTable> m_source;
    std::optional<ImportCounts> m_counts;
    qint64 m_planTime = 0;
    bool m_tried = false;
    QDate m_undoUntil;
    Step m_step = Step::File;
    QPointer<QWidget> m_focus; ///< who had it when work began
    bool m_isBusy = false;
};
