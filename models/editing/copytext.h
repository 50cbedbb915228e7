// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/fielddisplay.h"
#include "models/catalog/page.h"

#include <QJsonArray>

/// Rows of a list as other programs take them from the clipboard. Tabs and HTML carry numbers and dates so that a spreadsheet
/// of the person's locale reads them as such: no grouping, no currency signs; in HTML phones and documents stay texts.
/// Cost: linear in the cells.
class CopyText final
{
public:
    enum class Kind {
        Spreadsheet, ///< text with tabs, and HTML beside it
        Markdown,
        Json ///< an array of objects, values as machines exchange them, references by name
    };

    /// `fields` of `entity`, in the order that the person sees. `titles`: with a line of headings.
    CopyText(const Entity &entity, const QStringList &fields, const DisplayFormat &format, Kind kind, bool titles);

    void add(const Page &page);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString html() const; ///< empty but for Spreadsheet
    [[nodiscard]] int rows() const { return m_rows; }

private:
    struct Column
    {
        const Field *field = nullptr;
        const Field *follower = nullptr; ///< the text that stands in the same cell
        QString title;
    };
    [[nodiscard]] QString cellText(const Column &column, const Page &page, const Row &row) const;
    [[nodiscard]] QString oneText(const Field &field, const QVariant &value, const QHash<QString, QString> &labels) const;
    [[nodiscard]] QString htmlCell(const Column &column, const QVariant &value, const QString &text) const;
    void addObject(const Page &page, const Row &row);

    DisplayFormat m_format;
    Kind m_kind;
    QList<Column> m_columns;
    QStringList m_lines;
    QStringList m_htmlRows;
    QJsonArray m_objects;
    int m_rows = 0;
};

/// A cell of a text with tabs: in quotes where it has a tab, a line break or a quote.
[[nodiscard]] QString tabCell(const QString &text);
