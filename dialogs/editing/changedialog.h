// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/editing/changepreview.h"
#include "models/core/error.h"

#include <QDialog>
#include <QTimer>

class BusyStrip;
class MessageBar;
class PageHeader;
class QPushButton;
class QVBoxLayout;

/// A change of many records before it is made: what is to be done above, the preview below, one button that says how many
/// records change. Somebody else plans and writes; the dialog stays until that is done, and keeps everything when it fails.
class ChangeDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDialog)

public:
    ChangeDialog(const Catalog &catalog, const DisplayFormat &format, QWidget *parent);
    ~ChangeDialog() override;

    void setHeading(const QString &title, const QString &subtitle = QString());
    /// The plan for what is asked at the moment.
    void showPlan(const ChangePlan &plan);
    /// Something is under way that may be stopped; the preview stays.
    void showBusy(const QString &what);
    void showProgress(qint64 done, qint64 all);
    void endBusy();
    void showFailure(const Error &error);
    /// Nothing was written: the rows say why.
    void showRefusals(const QList<PlannedRow> &rows);
    /// Writing has begun: only Cancel works.
    void setWriting(bool writing);
    [[nodiscard]] ChangePlan plan() const;
    [[nodiscard]] ChangePreview &preview() const { return *m_preview; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] QPushButton &applyButton() const { return *m_apply; }
    void reject() override;

signals:
    /// What is asked has changed: a new plan is wanted.
    void planWanted();
    void applyWanted(const ChangePlan &plan);
    /// Cancel while something runs.
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Where a subclass puts what is asked.
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }
    /// Asks for a plan after a moment without further changes.
    void wantPlanSoon();
    virtual void retranslate();

private:
    [[nodiscard]] QWidget *makeButtonBar();
    void updateButtons();
    void apply();

    PageHeader *m_header;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
    ChangePreview *m_preview;
    BusyStrip *m_busyStrip;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    QTimer m_soon;
    bool m_writing = false;
    bool m_stale = false; ///< the preview is of something else than what is asked
};
