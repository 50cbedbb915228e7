// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/database/recordstore.h"
#include "models/search/searchservice.h"

#include <QObject>
#include <QTimer>

class CommandPalette;
class RecentRecords;

/// Answers the palette from an open workspace: records while somebody types, what was opened lately, how many a list has. GUI
/// thread.
class SearchController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchController)

public:
    /// All of them outlive it; with it the palette's records go.
    SearchController(const RecordStore &store, std::shared_ptr<Database> database, RecentRecords &recent, CommandPalette &palette,
                     QObject *parent = nullptr);
    ~SearchController() override;

    void setFormat(const DisplayFormat &format);

private:
    void showRecent();
    void search(const QString &text);
    void show(const Result<SearchAnswer> &answer);
    void count();
    [[nodiscard]] QStringList recentIds() const;

    const RecordStore &m_store;
    std::shared_ptr<Database> m_database;
    RecentRecords &m_recent;
    CommandPalette &m_palette;
    SearchService m_service;
    DisplayFormat m_format;
    QTimer m_pause;         ///< lists are counted when nobody types
    SearchAnswer m_answer;  ///< the last one
    CancelToken m_counting;
};
