// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/historyentry.h"
#include "models/catalog/record.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class Avatar;
class HistoryView;
class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

/// The selected record at the right of its table: its name, its main fields and its history.
class RecordDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDetailPane)

public:
    RecordDetailPane(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// Empties the pane until showRecord comes; `label` is what the table knows already.
    void showPending(const QString &recordId, const QString &label);
    void showRecord(const Record &record);
    void showHistory(const QString &recordId, const QList<HistoryEntry> &history);
    void setDisplayFormat(const DisplayFormat &format);
    [[nodiscard]] QString recordId() const { return m_record.id; }
    /// A further tab; the pane takes its content and scrolls it.
    void addTab(const Text &title, QWidget *content);

signals:
    void editRequested(const QString &recordId);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    [[nodiscard]] QWidget *makeScrolled(QWidget *content);
    void rebuildFields();
    void retranslate();

    const Entity &m_entity;
    RecordContext m_context;
    Record m_record;
    QList<HistoryEntry> m_history;
    Avatar *m_avatar;
    QLabel *m_label;
    QLabel *m_secondary;
    QTabBar *m_tabs;
    QList<Text> m_addedTabs;
    QStackedWidget *m_pages;
    QWidget *m_fields;
    HistoryView *m_historyView;
    QPushButton *m_edit;
    QWidget *m_foot = nullptr;
};

/// How a record is named, by the entity's label pattern; references by their label.
[[nodiscard]] QString recordLabel(const Entity &entity, const Record &record, const DisplayFormat &format);
