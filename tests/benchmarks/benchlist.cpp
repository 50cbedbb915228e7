// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchlist.h"

#include "models/database/browse.h"
#include "tests/support/waitfor.h"

#include <QEventLoop>

#include <cstdlib>

BenchList::BenchList(const BenchPlace &place) : m_catalog(Catalog::standard())
{
    Result<std::shared_ptr<Database>> opened = Database::openBlocking(place.profile, QString(), m_clock);
    if (!opened) {
        qCritical("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        std::exit(2);
    }
    m_database = opened.value();
    settle();
}

PageSource BenchList::source() const
{
    return makeBrowsePageSource(m_catalog, m_database);
}

Query BenchList::query() const
{
    return RecordTableModel(*m_catalog.entity(u"activity_logs"), {}).query();
}

Query BenchList::plainQuery() const
{
    Query plain = query();
    plain.fields.removeIf([this](const QString &name) {
        return m_catalog.entity(u"activity_logs")->field(name)->type == FieldType::Reference;
    });
    return plain;
}

RecordSelect BenchList::select(const Query &query) const
{
    return RecordSelect::make(m_catalog, m_database->engine(), query, m_database->clock().now()).value();
}

double BenchList::open(const Query &query)
{
    m_opened = Stopwatch();
    m_model = std::make_unique<RecordTableModel>(*m_catalog.entity(u"activity_logs"), source());
    QObject::connect(m_model.get(), &RecordTableModel::failed, m_model.get(), [](const Error &error) {
        qCritical("%s %s", qPrintable(error.message), qPrintable(error.detail));
        std::exit(2);
    });
    m_model->setQuery(query);
    waitUntil([this] { return m_model->rowCount() > 0; });
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            (void)m_model->index(row, column).data();
        }
    }
    return m_opened.milliseconds();
}

double BenchList::waitForCount()
{
    waitUntil([this] { return m_model->count().exact; });
    return m_opened.milliseconds();
}

double BenchList::openAtEnd(const Query &query)
{
    (void)open(query);
    waitUntil([this] { return m_model->rowCount() > 200; });
    waitUntil([this] {
        return !m_model->index(m_model->rowCount() - 1, 0).data(RecordTableModel::LoadingRole).toBool();
    });
    return m_opened.milliseconds();
}

double BenchList::jump(int row)
{
    const Stopwatch watch;
    const QModelIndex index = m_model->index(row, 0);
    waitUntil([&index] { return !index.data(RecordTableModel::LoadingRole).toBool(); });
    const double milliseconds = watch.milliseconds();
    settle();
    return milliseconds;
}

/// Two pages are read ahead, one after the other.
void BenchList::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        (void)waitFor(m_database->run<bool>(Lane::Interactive, [](Executor &) { return Result<bool>(true); }));
        QCoreApplication::processEvents();
    }
}

template <typename Condition>
void BenchList::waitUntil(Condition condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
