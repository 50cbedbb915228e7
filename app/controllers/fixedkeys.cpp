// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fixedkeys.h"

QList<FixedKey> fixedKeys()
{
    const Text window = text("FixedKeys", "Window");
    const Text table = text("FixedKeys", "In a table");
    const Text cell = text("FixedKeys", "In the cells of a table");
    const Text columns = text("FixedKeys", "While choosing columns");
    const Text exported = text("FixedKeys", "While choosing what is exported");
    const Text groups = text("FixedKeys", "In a list with groups");
    const Text form = text("FixedKeys", "In a form");
    const Text search = text("FixedKeys", "In the search over everything");
    const Text popup = text("FixedKeys", "In filters and questions");
    const Text figures = text("FixedKeys", "On the page of figures");
    const Text import = text("FixedKeys", "While importing");
    const Text dryRun = text("FixedKeys", "In the dry run of an import");
    const Text imports = text("FixedKeys", "On the page of imports");
    const Text manual = text("FixedKeys", "In the manual");
    const auto key = [](const QKeySequence &sequence) { return sequence; };
    return {
        {window, text("FixedKeys", "Next or previous control"), {key(Qt::Key_Tab), key(Qt::SHIFT | Qt::Key_Tab)}},
        {window, text("FixedKeys", "Open a menu: with the underlined letter"), {key(Qt::ALT)}},
        {window, text("FixedKeys", "Press the button that has the focus"), {key(Qt::Key_Space)}},
        {window, text("FixedKeys", "Close what is open on top"), {key(Qt::Key_Escape)}},
        {table, text("FixedKeys", "Previous or next record"), {key(Qt::Key_Up), key(Qt::Key_Down)}},
        {table, text("FixedKeys", "Open the record"), {key(Qt::Key_Return)}},
        {table, text("FixedKeys", "First or last record"), {key(Qt::CTRL | Qt::Key_Home), key(Qt::CTRL | Qt::Key_End)}},
        {table, text("FixedKeys", "A page up or down"), {key(Qt::Key_PageUp), key(Qt::Key_PageDown)}},
        {table, text("FixedKeys", "Select more records"), {key(Qt::SHIFT | Qt::Key_Up), key(Qt::SHIFT | Qt::Key_Down)}},
        {table, text("FixedKeys", "Select all records"), {key(Qt::CTRL | Qt::Key_A)}},
        {table, text("FixedKeys", "Go to the record that the cell names"), {key(Qt::CTRL | Qt::Key_Return)}},
        {cell, text("FixedKeys", "Edit the cell: type, or"), {key(Qt::Key_F2)}},
        {cell, text("FixedKeys", "Turn a yes or no around"), {key(Qt::Key_Space)}},
        {cell, text("FixedKeys", "Save and go down, or up"), {key(Qt::Key_Return), key(Qt::SHIFT | Qt::Key_Return)}},
        {cell, text("FixedKeys", "Save and edit the next or previous cell"), {key(Qt::Key_Tab), key(Qt::SHIFT | Qt::Key_Tab)}},
        {cell, text("FixedKeys", "Leave the cell as it was"), {key(Qt::Key_Escape)}},
        {cell, text("FixedKeys", "The value for all selected rows"), {key(Qt::CTRL | Qt::Key_Return)}},
        {cell, text("FixedKeys", "Choose cells of several columns"), {key(Qt::SHIFT | Qt::Key_Left), key(Qt::SHIFT | Qt::Key_Right)}},
        {table, text("FixedKeys", "Next or previous quick filter"), {key(Qt::Key_Right), key(Qt::Key_Left)}},
        {columns, text("FixedKeys", "Show or hide the column"), {key(Qt::Key_Space)}},
        {columns, text("FixedKeys", "Move it up or down"), {key(Qt::ALT | Qt::Key_Up), key(Qt::ALT | Qt::Key_Down)}},
        {exported, text("FixedKeys", "Take the column or leave it out"), {key(Qt::Key_Space)}},
        {exported, text("FixedKeys", "Another title for the column"), {key(Qt::Key_F2)}},
        {exported, text("FixedKeys", "Move it up or down"), {key(Qt::ALT | Qt::Key_Up), key(Qt::ALT | Qt::Key_Down)}},
        {groups, text("FixedKeys", "Close or open a group"), {key(Qt::Key_Left), key(Qt::Key_Right)}},
        {groups, text("FixedKeys", "Open all groups"), {key(Qt::Key_Asterisk)}},
        {groups, text("FixedKeys", "Show one group as a list"), {key(Qt::CTRL | Qt::Key_Return)}},
        {form, text("FixedKeys", "Save"), {key(Qt::CTRL | Qt::Key_Return)}},
        {form, text("FixedKeys", "Leave; what was changed is asked about"), {key(Qt::Key_Escape)}},
        {form, text("FixedKeys", "Go to a field: with its underlined letter"), {key(Qt::ALT)}},
        {search, text("FixedKeys", "Go to the record in its list"), {key(Qt::Key_Return)}},
        {search, text("FixedKeys", "Open its form"), {key(Qt::ALT | Qt::Key_Return)}},
        {popup, text("FixedKeys", "Go on with what is marked"), {key(Qt::Key_Return)}},
        {popup, text("FixedKeys", "Leave everything as it was"), {key(Qt::Key_Escape)}},
        {figures, text("FixedKeys", "Leave the record out of the repair, or take it in"), {key(Qt::Key_Space)}},
        {import, text("FixedKeys", "Go on to the next step"), {key(Qt::CTRL | Qt::Key_Return)}},
        {import, text("FixedKeys", "Choose where the column goes"), {key(Qt::Key_Return), key(Qt::Key_F2)}},
        {import, text("FixedKeys", "Leave the column out"), {key(Qt::Key_Delete)}},
        {dryRun, text("FixedKeys", "Mend the cell"), {key(Qt::Key_Return), key(Qt::Key_F2)}},
        {dryRun, text("FixedKeys", "Leave the row out"), {key(Qt::Key_Delete)}},
        {dryRun, text("FixedKeys", "Next row to review"), {key(Qt::Key_F8)}},
        {dryRun, text("FixedKeys", "Open the record that is there"), {key(Qt::CTRL | Qt::Key_O)}},
        {imports, text("FixedKeys", "Show the records that it made"), {key(Qt::Key_Return)}},
        {imports, text("FixedKeys", "Undo the import"), {key(Qt::Key_Delete)}},
        {manual, text("FixedKeys", "Search"), {QKeySequence(QKeySequence::Find)}},
        {manual, text("FixedKeys", "Back or forward"), {key(Qt::ALT | Qt::Key_Left), key(Qt::ALT | Qt::Key_Right)}},
        {manual, text("FixedKeys", "Larger, smaller or usual letters"),
         {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Minus), key(Qt::CTRL | Qt::Key_0)}},
    };
}
