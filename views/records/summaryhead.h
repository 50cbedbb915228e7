// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "views/records/recordcontext.h"

#include <QPointer>
#include <QWidget>

class Avatar;
class Chip;
class QAction;
class QLabel;
class QToolButton;

/// The head of a detail pane: picture or icon, name, what it is, the chip of its state, a menu of what can be done.
class SummaryHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryHead)

public:
    explicit SummaryHead(const Entity &entity, QWidget *parent = nullptr);

    /// With an empty id it says that something can be selected.
    void showPending(const QString &recordId, const QString &label);
    void showRecord(const Record &record, const RecordContext &context);
    /// nullptr separates.
    void setActions(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState(const Record &record, const RecordContext &context);
    [[nodiscard]] QString aboutText(const Record &record, const RecordContext &context) const;
    void retranslate();

    const Entity &m_entity;
    Avatar *m_avatar;
    QLabel *m_icon;
    QLabel *m_label;
    QLabel *m_about;
    QLabel *m_reason;
    Chip *m_state;
    QWidget *m_stateLine;
    QToolButton *m_more;
    QList<QPointer<QAction>> m_actions;
    bool m_isEmpty = true;
};
