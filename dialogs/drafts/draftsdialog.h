// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"
#include "models/editing/draft.h"

class QListWidget;

/// The forms that were left unsaved: what they were about, when, how much was typed. Go on with one, throw some away, or
/// leave them for later.
class DraftsDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsDialog)

public:
    DraftsDialog(const Catalog &catalog, const Clock &clock, const DisplayFormat &format, QWidget *parent = nullptr);

    void setDrafts(const QList<Draft> &drafts);
    /// "Entrepreneur: Ana Pérez", "New program".
    [[nodiscard]] static QString title(const Catalog &catalog, const Draft &draft);

signals:
    void resumeRequested(const QString &draftId);
    void discardRequested(const QStringList &draftIds);

protected:
    void retranslate() override;

private:
    void fill();
    void updateButtons();
    [[nodiscard]] QStringList selected() const;

    const Catalog &m_catalog;
    const Clock &m_clock;
    DisplayFormat m_format;
    QList<Draft> m_drafts;
    QListWidget *m_list;
    QPushButton *m_discard;
    QPushButton *m_later;
    QPushButton *m_resume;
};
