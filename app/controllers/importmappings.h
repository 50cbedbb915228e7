// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/exchange/layouts/exchangelayoutservice.h"
#include "models/exchange/mapping/mappingdraft.h"

#include <QObject>

class ImportColumnsStep;
class MessageBar;

/// The mappings that were saved under a name: offers the one that fits a file, loads, saves, shares and deletes them. GUI thread.
class ImportMappings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportMappings)

public:
    /// `step` and `messages` outlive it.
    ImportMappings(const RecordPageServices &services, ImportColumnsStep &step, MessageBar &messages, QObject *parent);

    /// Another file is mapped: reads what was saved for its records and offers what fits.
    void begin(const QString &entity, const SourceTable &source, const QList<ColumnSketch> &sketches, bool olderSystem);

signals:
    void listed(); ///< the saved mappings are shown

private:
    void reload(const QString &currentId, bool offer);
    void offerBest();
    void load(const QString &id);
    void save();
    void update(const QString &id);
    void share(const QString &id, bool shared);
    void remove(const QString &id);
    void write(const ExchangeLayout &layout, const QString &done);
    [[nodiscard]] const ExchangeLayout *find(const QString &id) const;

    RecordPageServices m_services;
    ExchangeLayoutService m_service;
    ImportColumnsStep &m_step;
    MessageBar &m_messages;
    QString m_entity;
    SourceTable m_source;
    QList<ColumnSketch> m_sketches;
    bool m_olderSystem = false;
    QList<ExchangeLayout> m_saved;
    QString m_currentId;
};
