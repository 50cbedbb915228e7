// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/fielddisplay.h"
#include "models/people/duplicaterule.h"
#include "models/people/mergeplan.h"

class BusyStrip;
class EmptyState;
class QTabBar;
class QTableWidget;
class QStackedWidget;

/// People who may be one, with the reason and how sure it is; and the merges that were made, to be taken back.
class DuplicatesDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicatesDialog)

public:
    explicit DuplicatesDialog(const DisplayFormat &format, QWidget *parent = nullptr);

    void setSearching(bool searching);
    void setProgress(qint64 done, qint64 total);
    void setPairs(const QList<DuplicatePair> &pairs);
    void setMerges(const QList<MergeEntry> &merges);
    /// The pair is dealt with: takes it out of the list.
    void removePair(const QString &one, const QString &other);
    /// Of anybody who is gone.
    void removePerson(const QString &id);

signals:
    void searchRequested();
    void cancelRequested();
    void mergeRequested(const QString &one, const QString &other);
    void dismissRequested(const QString &one, const QString &other);
    void openRequested(const QString &personId);
    void takeBackRequested(const QString &mergeId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void fillPairs();
    void fillMerges();
    void updateButtons();
    [[nodiscard]] const DuplicatePair *currentPair() const;
    [[nodiscard]] static QString evidenceText(const DuplicatePair &pair);
    [[nodiscard]] static QString sureText(double confidence);

    DisplayFormat m_format;
    QList<DuplicatePair> m_pairs;
    QList<MergeEntry> m_merges;
    bool m_isSearching = false;
    bool m_hasSearched = false;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QTableWidget *m_pairTable;
    QTableWidget *m_mergeTable;
    EmptyState *m_none;
    EmptyState *m_noMerge;
    BusyStrip *m_busy;
    QPushButton *m_search;
    QPushButton *m_close;
    QPushButton *m_open;
    QPushButton *m_dismiss;
    QPushButton *m_takeBack;
    QPushButton *m_merge;
};
