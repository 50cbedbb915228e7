// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/editing/changedialog.h"
#include "models/editing/pastemapping.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

/// A block from a spreadsheet before it is pasted: what its columns are, how its lines find their records, and what becomes
/// of every cell. A cell that cannot be read may be typed anew in the preview.
class PasteDialog final : public ChangeDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDialog)

public:
    /// `entity` and `catalog` outlive it. `columns`: the fields of the list from the current cell to the right.
    PasteDialog(const Entity &entity, const Catalog &catalog, const TypedFormat &format, const ClipboardTable &block,
                const QStringList &columns, QWidget *parent = nullptr);

    [[nodiscard]] const PasteMapping &mapping() const { return m_mapping; }
    /// The lines without the headings.
    [[nodiscard]] ClipboardTable lines() const;
    void setMapping(const PasteMapping &mapping);

protected:
    void retranslate() override;

private:
    void buildColumns();
    void fillChoice(QComboBox *choice, int column) const;
    void takeChoice(int column, const QString &choice);
    void typeCell(int planRow, int fieldColumn, const QString &text);
    void updateWay();

    const Entity &m_entity;
    TypedFormat m_format;
    ClipboardTable m_block;
    QStringList m_columns;
    PasteMapping m_mapping;
    QCheckBox *m_header;
    QLabel *m_way;
    QScrollArea *m_scroll;
    QWidget *m_grid = nullptr;
    QList<QComboBox *> m_choices;
};
