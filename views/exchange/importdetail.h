// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/exchange/importing/importrecord.h"

#include <QWidget>

#include <optional>

class Chip;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

/// One import as a pane shows it: what came of its rows, which column went where, until when it can be undone or what undoing did.
/// Read only.
class ImportDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDetail)

public:
    /// `catalog` outlives it.
    explicit ImportDetail(const Catalog &catalog, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// With its mapping where it was read.
    void showImport(const ImportRecord &record);
    void clear();
    /// What is shown, as one text.
    [[nodiscard]] QString summary() const;

signals:
    /// The list of the records that it made.
    void recordsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addLine(QFormLayout *form, const QString &name, const QString &value);
    void fillCounts();
    void fillColumns();
    [[nodiscard]] QString undoSentence() const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    std::optional<ImportRecord> m_record;
    QScrollArea *m_scroll;
    QLabel *m_title;
    Chip *m_state;
    QLabel *m_about;
    QLabel *m_undo;
    QLabel *m_countsTitle;
    QFormLayout *m_counts;
    QPushButton *m_records;
    QLabel *m_columnsTitle;
    QFormLayout *m_columns;
};
