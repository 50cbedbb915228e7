// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/database/guirelay.h"
#include "models/database/recordstore.h"
#include "models/operations/driftedfigure.h"
#include "views/reconcile/reconcilepage.h"

#include <QObject>

class UserPrompt;

/// Binds the page of figures to the workspace: compares in the background, shows what a figure is made of, repairs what is
/// chosen after a preview. GUI thread. Belongs to its page.
class ReconcileController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReconcileController)

public:
    /// `store` and `prompt` outlive it.
    ReconcileController(const RecordStore &store, UserPrompt &prompt, StateStore *state, QWidget *parent = nullptr);
    ~ReconcileController() override;

    [[nodiscard]] ReconcilePage *page() const { return m_page; }
    void setDisplayFormat(const DisplayFormat &format);
    /// Compares unless it has or does already: when the page is opened.
    void checkOnce();
    void check();

signals:
    /// Figures were repaired; any list may show them.
    void recordsChanged();
    void recordRequested(const QString &entity, const QString &id);

private:
    void showSources(int row);
    void askToRepair(const QList<DriftedFigure> &figures);
    void repair(const QList<DriftedFigure> &figures);
    void finishRepair(const QList<DriftedFigure> &wanted, const QList<DriftedFigure> &repaired);
    [[nodiscard]] QString lineOf(const DriftedFigure &figure) const;

    const RecordStore &m_store;
    UserPrompt &m_prompt;
    ReconcilePage *m_page;
    DisplayFormat m_format;
    GuiRelay m_relay;
    CancelToken m_token;
    CancelToken m_sources;
    bool m_isBusy = false;
    bool m_hasChecked = false;
    QString m_result; ///< what a repair did, said when the comparison after it is there
};
