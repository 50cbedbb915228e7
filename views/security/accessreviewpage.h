// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/security/accessreviewmodel.h"

#include <QWidget>

class ChoiceChips;
class EmptyState;
class MessageBar;
class PageHeader;
class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SearchField;

/// Who can see what: every source of access with what it gives, since when, given by whom, the last sign-in; narrowed by chips
/// to what a review looks for. Says what the person wants; knows no database.
class AccessReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessReviewPage)

public:
    explicit AccessReviewPage(QWidget *parent = nullptr);

    [[nodiscard]] AccessReviewModel &model() const { return *m_model; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] ChoiceChips &chips() const { return *m_chips; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// "Mark as reviewed…", "Export…", "Go to the person"; "Find", "Refresh": for the menus.
    [[nodiscard]] QList<QAction *> recordActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    [[nodiscard]] QString organizationId() const; ///< empty: all that may be reviewed
    /// What the list is narrowed to, in words: for the note about an export.
    [[nodiscard]] QString filterText() const;

    void setDisplayFormat(const DisplayFormat &format);
    /// `everything`: all of them together can be reviewed as well. A single one is not offered as a choice.
    void setOrganizations(const QList<Candidate> &organizations, bool everything);
    void showReview(const AccessReview &review, Instant now);
    void setBusy(bool busy);
    /// Without, nothing can be marked as reviewed: somebody else's eyes.
    void setReadOnly(bool readOnly);

signals:
    void organizationChanged();
    void refreshRequested();
    void exportRequested();
    void reviewedRequested();
    void personRequested(const QString &personId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void connectParts();
    void goToPerson();
    void fillChips();
    void fillOrganizations();
    void updateActions();
    void updateEmpty();
    void updateLast();
    void updateChosen();
    void retranslate();

    AccessReviewModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    SearchField *m_search;
    QComboBox *m_organization;
    ChoiceChips *m_chips;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_last;
    QLabel *m_chosen; ///< the selected access in full
    QAction *m_reviewed;
    QAction *m_export;
    QAction *m_person;
    QAction *m_find;
    QAction *m_refresh;
    QPushButton *m_exportButton;
    QPushButton *m_reviewedButton;
    QList<Candidate> m_organizations;
    DisplayFormat m_format;
    bool m_everything = true;
    bool m_busy = false;
    bool m_readOnly = false;
    bool m_read = false; ///< a review has been shown
};
