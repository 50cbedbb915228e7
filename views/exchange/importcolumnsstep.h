// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/layouts/exchangelayout.h"
#include "views/exchange/columnreading.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class ColumnPanel;
class ConstantsPanel;
class ImportColumnsModel;
class MessageBar;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;
class QToolButton;
class RulesPanel;

/// Step 2: where each column of the file goes. The list at the left, everything about the current column at the right, beside
/// what is the same for all rows and the rules of the file. Required fields that nothing fills are named above.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportColumnsStep)

public:
    enum class Tab { Column, Constants, Rules };

    explicit ImportColumnsStep(const RecordContext &context, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// Another file, or another mapping of the same.
    void setDraft(const MappingDraft &draft, const SourceTable &source, const TypedFormat &format);
    [[nodiscard]] const MappingDraft &draft() const { return m_draft; }
    /// What was saved for these records; `currentId` is what the draft began with.
    void setSaved(const QList<ExchangeLayout> &saved, const QString &currentId);
    /// A saved mapping whose headings stand in the file; empty: none to offer.
    void offer(const QString &id, const QString &name);
    /// Why the next step is not possible; empty: it is.
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ImportColumnsModel &model() const { return *m_model; }
    [[nodiscard]] ColumnPanel &columnPanel() const { return *m_column; }
    [[nodiscard]] ConstantsPanel &constantsPanel() const { return *m_constants; }
    [[nodiscard]] RulesPanel &rulesPanel() const { return *m_rules; }
    [[nodiscard]] QMenu *mappingMenu() const { return m_menu; }
    [[nodiscard]] MessageBar &offerBar() const { return *m_offer; }
    void setTab(Tab tab);

signals:
    void draftChanged(); ///< by the person, or by setDraft()
    void loadRequested(const QString &id);
    void suggestRequested(); ///< begin again with what the file suggests
    void saveRequested();    ///< under a new name
    void updateRequested(const QString &id);
    void shareRequested(const QString &id, bool shared);
    void removeRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeSide();
    void connectParts();
    void retranslate();
    void take(const MappingDraft &draft);
    void read();
    void showCurrent();
    void updateWords();
    void fillMenu();
    [[nodiscard]] QString currentHeading() const;

    RecordContext m_context;
    MappingDraft m_draft;
    SourceTable m_source;
    TypedFormat m_format;
    QHash<QString, ColumnReading> m_readings;
    QList<ExchangeLayout> m_saved;
    QString m_savedId;
    QLabel *m_icon;
    QLabel *m_summary;
    QToolButton *m_mapping;
    QMenu *m_menu;
    MessageBar *m_offer;
    QSplitter *m_splitter;
    QTableView *m_table;
    ImportColumnsModel *m_model;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ColumnPanel *m_column;
    ConstantsPanel *m_constants;
    RulesPanel *m_rules;
    QTimer *m_wait; ///< after the last change, before everything is read again
};
