// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodelprivate.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int pageRows = RecordPageCache::RowsPerPage;

/// What is fetched: the columns shown, the currencies that their amounts need, the texts that share a cell with them.
Query fetchedQuery(const Entity &entity, const Query &shown)
{
    Query query = shown;
    for (const QString &name : shown.fields) {
        const Field *field = entity.field(name);
        if (field == nullptr) {
            continue;
        }
        for (const QString &beside : {field->currencyField, field->listedWith}) {
            if (!beside.isEmpty() && !query.fields.contains(beside)) {
                query.fields.append(beside);
            }
        }
    }
    return query;
}

bool lacksRows(const Page &page, qint64 expected)
{
    return page.rows.size() != expected
           || std::any_of(page.rows.cbegin(), page.rows.cend(), [](const Row &row) { return row.id.isEmpty(); });
}

} // namespace

void RecordTableModel::Private::open()
{
    if (next != nullptr) {
        next->close();
    }
    next = new RecordPageLoader(source(fetchedQuery(entity, query)), &q);
    connectLoader(next);
    if (loader == nullptr) {
        q.beginResetModel();
        setColumns(query);
        q.endResetModel();
    }
    next->want(0);
    setLoading(true);
}

void RecordTableModel::Private::connectLoader(RecordPageLoader *from)
{
    QObject::connect(from, &RecordPageLoader::arrived, &q, [this, from](qint64 number, const Page &page) {
        if (from == loader) {
            takePage(number, page);
        } else if (from == next) {
            showNext(page);
        }
    });
    QObject::connect(from, &RecordPageLoader::counted, &q, [this, from](const RowCount &newCount) {
        if (from == loader) {
            takeCount(newCount);
        }
    });
    QObject::connect(from, &RecordPageLoader::failed, &q, [this, from](const Error &error) {
        if (from == next) {
            setLoading(false);
        }
        emit q.failed(error);
    });
    QObject::connect(from, &RecordPageLoader::becameIdle, &q, [this, from] {
        if (from == loader) {
            readAhead();
        }
    });
}

void RecordTableModel::Private::showNext(const Page &page)
{
    if (loader != nullptr) {
        loader->close();
    }
    loader = next;
    next = nullptr;
    q.beginResetModel();
    setColumns(query);
    cache.clear();
    cache.insert(0, page);
    m_positions.clear();
    m_currencies.clear();
    m_followers.clear();
    for (const Field *field : std::as_const(columns)) {
        m_positions.append(page.fields.indexOf(field->name));
        m_currencies.append(field->currencyField.isEmpty() ? -1 : page.fields.indexOf(field->currencyField));
        m_followers.append(field->listedWith.isEmpty() ? -1 : page.fields.indexOf(field->listedWith));
    }
    rows = static_cast<int>(page.rows.size());
    count = RowCount{rows, rows < pageRows};
    m_visiblePage = 0;
    m_step = 1;
    m_recounted = false;
    q.endResetModel();

    RecordPageLoader *shown = loader;
    setLoading(false);
    emit q.countChanged(count);
    if (shown == loader && !count.exact) {
        loader->scan();
    }
}

void RecordTableModel::Private::takePage(qint64 number, const Page &page)
{
    if (number == 0 && page.rows.size() < pageRows) {
        setCount({page.rows.size(), true});
    }
    const qint64 first = number * pageRows;
    const qint64 expected = std::min<qint64>(pageRows, rows - first);
    if (expected <= 0) {
        return;
    }
    keepPlaces(number, page);
    const QModelIndex begin = q.index(static_cast<int>(first), 0);
    const QModelIndex end = q.index(static_cast<int>(first + expected - 1), q.columnCount() - 1);
    emit q.dataChanged(begin, end);
    if (count.exact && !m_recounted && lacksRows(page, expected)) {
        m_recounted = true;
        loader->scan();
    }
}

/// Puts the page in; what is selected or current stays on its record while that stands on this page.
void RecordTableModel::Private::keepPlaces(qint64 number, const Page &page)
{
    const HeldPage *old = cache.peek(number);
    QModelIndexList from;
    QModelIndexList to;
    if (old != nullptr) {
        const QModelIndexList persistent = q.persistentIndexList();
        for (const QModelIndex &index : persistent) {
            const qint64 place = index.row() - number * pageRows;
            if (place < 0 || place >= old->page.rows.size()) {
                continue;
            }
            const QString id = old->page.rows.at(place).id;
            const auto found = std::find_if(page.rows.cbegin(), page.rows.cend(),
                                            [&id](const Row &row) { return row.id == id; });
            const qint64 row = number * pageRows + (found - page.rows.cbegin());
            if (found == page.rows.cend() || row >= rows) {
                from.append(index);
                to.append(QModelIndex());
            } else if (row != index.row()) {
                from.append(index);
                to.append(q.index(static_cast<int>(row), index.column()));
            }
        }
    }
    if (from.isEmpty()) {
        cache.insert(number, page);
        return;
    }
    emit q.layoutAboutToBeChanged({}, VerticalSortHint);
    cache.insert(number, page);
    q.changePersistentIndexList(from, to);
    emit q.layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::Private::takeCount(const RowCount &newCount)
{
    if (!newCount.exact) {
        if (!count.exact && newCount.rows >= rows) {
            setCount(newCount);
        }
        return;
    }
    const bool recount = count.exact;
    setCount(newCount);
    if (recount) {
        readAgain(0);
    } else if (m_visiblePage > 0) {
        readAgain(1); // what was shown beyond the start stood where the count was guessed
    }
}

void RecordTableModel::Private::setCount(const RowCount &newCount)
{
    const int target = static_cast<int>(std::clamp<qint64>(newCount.rows, 0, std::numeric_limits<int>::max()));
    if (target > rows) {
        q.beginInsertRows({}, rows, target - 1);
        rows = target;
        q.endInsertRows();
    } else if (target < rows) {
        q.beginRemoveRows({}, target, rows - 1);
        rows = target;
        cache.dropFrom((target + pageRows - 1) / pageRows);
        q.endRemoveRows();
    }
    if (newCount != count) {
        count = newCount;
        emit q.countChanged(count);
    }
}

void RecordTableModel::Private::refresh()
{
    if (loader == nullptr || next != nullptr) {
        open();
        return;
    }
    m_recounted = false;
    loader->forgetFailures();
    readAgain(0);
    if (!count.exact || count.rows >= pageRows) {
        loader->scan();
    }
}

/// Keeps what is held until it was read again: at once what the person looks at, the rest when it comes into view.
void RecordTableModel::Private::readAgain(qint64 fromPage)
{
    cache.markStale(fromPage);
    if (m_visiblePage >= fromPage && (m_visiblePage == 0 || m_visiblePage * pageRows < rows)) {
        loader->want(m_visiblePage);
    }
    notifyAll();
}

void RecordTableModel::Private::readAhead()
{
    if (loader->hasFailed()) {
        return;
    }
    for (const qint64 number : {m_visiblePage + m_step, m_visiblePage - m_step}) {
        if (number >= 0 && number * pageRows < rows && !cache.holds(number)) {
            loader->want(number);
            return;
        }
    }
}

void RecordTableModel::Private::setLoading(bool value)
{
    if (loading != value) {
        loading = value;
        emit q.loadingChanged(value);
    }
}

void RecordTableModel::Private::setColumns(const Query &ofQuery)
{
    columns.clear();
    for (const QString &name : ofQuery.fields) {
        if (const Field *field = entity.field(name)) {
            columns.append(field);
        }
    }
}

void RecordTableModel::Private::notifyAll()
{
    if (rows > 0 && !columns.isEmpty()) {
        emit q.dataChanged(q.index(0, 0), q.index(rows - 1, q.columnCount() - 1));
    }
}

void RecordTableModel::Private::noticeVisible(int row)
{
    const qint64 number = row / pageRows;
    if (number != m_visiblePage) {
        m_step = number > m_visiblePage ? 1 : -1;
        m_visiblePage = number;
    }
    const HeldPage *held = cache.peek(number);
    if (loader != nullptr && (held == nullptr || held->stale)) {
        loader->want(number);
    }
}

const Row *RecordTableModel::Private::heldRow(int row) const
{
    const HeldPage *held = row < 0 || row >= rows ? nullptr : cache.peek(row / pageRows);
    const qsizetype place = row % pageRows;
    if (held == nullptr || place >= held->page.rows.size() || held->page.rows.at(place).id.isEmpty()) {
        return nullptr;
    }
    return &held->page.rows.at(place);
}
