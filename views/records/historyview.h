// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/entity.h"
#include "models/related/historyact.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
struct HistoryChange;

/// The history of one record, newest first, by day: what was done and by whom, with a choice of field and person. Asks for
/// what it does not have.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    HistoryView(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// Empties it for another record.
    void setRecord(const QString &recordId);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    [[nodiscard]] HistoryFilter filter() const;
    void setActors(const QString &recordId, const QList<Candidate> &actors);
    /// Ignored when it is another record's or another filter's by now. `more`: behind what is shown.
    void showPage(const QString &recordId, const HistoryFilter &filter, const HistoryPage &page, bool more);
    void showFailure(const QString &recordId, const Error &error);
    void setDisplayFormat(const DisplayFormat &format);
    void setAsOfAvailable(bool available);

signals:
    void pageRequested(const HistoryFilter &filter, const std::optional<HistoryCursor> &from);
    void restoreRequested(const QList<HistoryLine> &lines);
    void asOfRequested(Instant moment);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Those that the person may restore are marked so.
    [[nodiscard]] QList<HistoryChange> changesOf(const HistoryAct &act) const;
    void rebuild();
    void addDay(const QDate &day);
    void updateFields(const HistoryPage &page);
    void retranslate();

    const Entity &m_entity;
    RecordContext m_context;
    QString m_recordId;
    QList<HistoryAct> m_acts;
    QHash<QString, QString> m_labels;
    std::optional<HistoryCursor> m_next;
    QStringList m_fieldsSeen;
    bool m_loaded = false;
    bool m_onlyOwn = false; ///< what others did is not theirs to see
    bool m_asOf = false;
    QComboBox *m_field;
    QComboBox *m_actor;
    QWidget *m_choice;
    QLabel *m_message;
    QPushButton *m_more;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};
