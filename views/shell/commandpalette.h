// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "views/shell/paletterows.h"

#include <QFrame>

class PaletteModel;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;

/// Ctrl+K: one field for everything. Type letters of a record, a page or a command; accents and case do not matter, words in
/// any order. Whoever listens to searchRequested() answers with setAnswer() or setError(); pages and commands are found here at
/// once. Enter while an answer is awaited waits for it.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// Without a catalogue (no workspace is open) there are pages and commands only. It outlives the palette.
    void setCatalog(const Catalog *catalog);
    void setCommands(const QList<PaletteCommand> &commands);
    void setRecent(const QList<SearchHit> &recent);
    void setLocale(const QLocale &locale);
    /// Ignored when it is not for what stands in the field.
    void setAnswer(const SearchAnswer &answer);
    void setError(const Error &error);
    /// How many records the list of an entity finds for what was typed.
    void setCount(const QString &entity, qint64 records);
    /// Shows it under `anchor`, empty and ready to type.
    void openBelow(QWidget *anchor);
    /// The same as typing it.
    void setText(const QString &text);

signals:
    void opened();
    /// What to look for among records; empty: nothing any more.
    void searchRequested(const QString &text);
    /// A page or a command.
    void chosen(const QString &id);
    /// `form`: in its form instead of its list.
    void recordChosen(const QString &entity, const QString &id, bool form);
    /// The list of an entity with that search.
    void listChosen(const QString &entity, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void changeText(const QString &text);
    void refill(bool keepCurrent);
    void showNotice();
    void setBusy(bool busy);
    void setCurrent(int row);
    void announce();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(bool form);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int rowsOfAPage() const;
    /// The text as the records that were found have it: corrected.
    [[nodiscard]] QString meantText() const;
    void retranslate();

    PaletteRows m_content;
    Error m_error{ErrorCode::Internal, {}, {}, {}};
    bool m_failed = false;
    bool m_busy = false;
    bool m_moved = false; ///< the person went to a line since the last letter
    int m_pending = 0;    ///< Enter was pressed before the answer: 1, with Alt: 2
    QLineEdit *m_input;
    PaletteModel *m_model;
    QListView *m_list;
    QLabel *m_notice;
    QLabel *m_nothing;
    QLabel *m_hint;
    QTimer *m_slow;
};
