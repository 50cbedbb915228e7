// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/pagesource.h"
#include "models/core/error.h"

#include <QObject>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <optional>

/// A list in memory for tests of the table model: answers at once or when told, counts when told, fails when told.
class FakeList final
{
public:
    using Promise = QPromise<Result<Page>>;
    struct Request
    {
        qint64 firstRow = 0;
        int count = 0;
        std::shared_ptr<Promise> promise;
    };

    QStringList fields;
    QList<Row> rows;
    QHash<QString, QString> labels;
    bool answering = true;           ///< false: pages wait for answer()
    bool counting = true;            ///< false: scans wait for finishScan()
    std::optional<Error> pageError;
    std::optional<Error> scanError;
    QList<Query> opened;
    QList<Request> asked;            ///< every request
    QList<Request> waiting;
    int scans = 0;
    int dropped = 0;
    std::function<void(Result<RowCount>)> progress;

    [[nodiscard]] PageSource source()
    {
        return [this](const Query &query) -> std::unique_ptr<Listing> {
            opened.append(query);
            return std::make_unique<OneListing>(*this);
        };
    }

    void answer()
    {
        const QList<Request> requests = std::exchange(waiting, {});
        for (const Request &request : requests) {
            fulfil(request);
        }
    }

    void finishScan() { progress(RowCount{rows.size(), true}); }

    [[nodiscard]] QList<qint64> pagesAsked() const
    {
        QList<qint64> numbers;
        for (const Request &request : asked) {
            for (int i = 0; i < request.count / 200; ++i) {
                numbers.append(request.firstRow / 200 + i);
            }
        }
        return numbers;
    }

private:
    class OneListing final : public Listing
    {
    public:
        explicit OneListing(FakeList &list) : m_list(list) {}
        ~OneListing() override { ++m_list.dropped; }

        QFuture<Result<Page>> page(qint64 firstRow, int count) override
        {
            const Request request{firstRow, count, std::make_shared<Promise>()};
            request.promise->start();
            m_list.asked.append(request);
            if (m_list.answering) {
                m_list.fulfil(request);
            } else {
                m_list.replaceWaiting(request);
            }
            return request.promise->future();
        }

        void scan(QObject *context, std::function<void(Result<RowCount>)> progress) override
        {
            ++m_list.scans;
            m_list.progress = [guard = QPointer<QObject>(context), progress](const Result<RowCount> &count) {
                if (guard) {
                    progress(count);
                }
            };
            QMetaObject::invokeMethod(
                context,
                [list = &m_list] {
                    if (list->scanError) {
                        list->progress(*list->scanError);
                    } else if (list->counting) {
                        list->finishScan();
                    }
                },
                Qt::QueuedConnection);
        }

    private:
        FakeList &m_list;
    };

    void replaceWaiting(const Request &request)
    {
        for (const Request &older : std::as_const(waiting)) {
            older.promise->addResult(Result<Page>(Error{ErrorCode::Cancelled, {}, {}, {}}));
            older.promise->finish();
        }
        waiting = {request};
    }

    void fulfil(const Request &request)
    {
        if (pageError) {
            request.promise->addResult(Result<Page>(*pageError));
        } else {
            Page page;
            page.firstRow = request.firstRow;
            page.fields = fields;
            page.rows = rows.mid(request.firstRow, request.count);
            page.labels = labels;
            request.promise->addResult(Result<Page>(page));
        }
        request.promise->finish();
    }
};
