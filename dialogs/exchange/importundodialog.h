// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/exchange/importing/importrecord.h"

#include <array>

class QTreeWidget;

/// What undoing an import would do, before it is done; or what it did. What is kept is named with its reason, and a double click
/// opens the record.
class ImportUndoDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportUndoDialog)

public:
    enum class Purpose { Ask, Tell };

    /// `catalog` outlives it.
    ImportUndoDialog(Purpose purpose, const Catalog &catalog, const ImportRecord &record, const ImportUndoReport &report,
                     const DisplayFormat &format, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }

signals:
    void confirmed();
    void recordRequested(const QString &entity, const QString &id);

private:
    struct Figure
    {
        QLabel *number;
        QLabel *words;
    };
    void retranslate() override;
    [[nodiscard]] Figure addFigure(class QHBoxLayout *row);
    void setFigure(const Figure &figure, int number, const QString &words);
    void fillKept();

    Purpose m_purpose;
    const Catalog &m_catalog;
    ImportRecord m_record;
    ImportUndoReport m_report;
    DisplayFormat m_format;
    std::array<Figure, 3> m_figures;
    QLabel *m_keptTitle;
    QTreeWidget *m_kept;
    QLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};
