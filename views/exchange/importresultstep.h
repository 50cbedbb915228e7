// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/exchange/importing/importrecord.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

/// Step 4: what an import did, and what became of it when it was undone.
class ImportResultStep final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportResultStep)

public:
    explicit ImportResultStep(const DisplayFormat &format, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// `kept` lasts until that day.
    void showRecord(const ImportRecord &record, const QDate &undoUntil);
    void showUndone(const ImportUndoReport &report);
    [[nodiscard]] bool isUndone() const { return m_undone.has_value(); }
    /// Rows of the file that were not imported: refused, duplicates, skipped.
    [[nodiscard]] int notImported() const;
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    /// What is shown, as one text.
    [[nodiscard]] QString summary() const;

signals:
    void changed(); ///< something else is shown
    void undoRequested();
    void saveRowsRequested();
    void importsRequested(); ///< all imports that were done
    void recordRequested(const QString &entity, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QWidget *widget;
        QLabel *icon;
        QLabel *name;
        QLabel *number;
        QLabel *text;
    };
    [[nodiscard]] Card makeCard();
    void setCard(int card, const QString &icon, const QString &name, int number, const QString &text);
    void updateWords();
    void updateDone();
    void updateUndone();

    DisplayFormat m_format;
    std::optional<ImportRecord> m_record;
    std::optional<ImportUndoReport> m_undone;
    QDate m_until;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QList<Card> m_cards;
    QHBoxLayout *m_cardRow;
    QListWidget *m_kept;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_imports;
};
