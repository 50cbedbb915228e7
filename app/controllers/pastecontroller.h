// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/editing/clipboardtable.h"

#include <QObject>

class RecordPage;

/// Pasting a block from a spreadsheet into a list. GUI thread; belongs to the page.
class PasteController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteController)

public:
    PasteController(RecordPage &page, const RecordPageServices &services);

    /// What stands on the clipboard.
    void paste();
    void pasteBlock(const ClipboardTable &block, const ImportSource &source = {});

private:
    /// The ids of the rows that a block without a key fills: from the current one down, or the selected ones.
    void readRows(int lines, std::function<void(const QStringList &)> done);
    /// A long block with headings that names no record of the list: are these new ones?
    [[nodiscard]] bool looksNew(const ClipboardTable &block) const;
    void askToImport(const ClipboardTable &block, const ImportSource &source);
    void openDialog(const ClipboardTable &block, const QStringList &rowIds);
    [[nodiscard]] QStringList columnsFromCursor() const;
    [[nodiscard]] int topRow() const;

    RecordPage &m_page;
    RecordPageServices m_services;
};
