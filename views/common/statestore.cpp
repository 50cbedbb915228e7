// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/statestore.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>

namespace {

/// Keeps a window's geometry when it hides or closes.
class GeometryKeeper final : public QObject
{
public:
    GeometryKeeper(QWidget *window, StateStore &store, QString key)
        : QObject(window)
        , m_window(window)
        , m_store(store)
        , m_key(std::move(key))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_window && (event->type() == QEvent::Hide || event->type() == QEvent::Close)) {
            m_store.setState(m_key, m_window->saveGeometry());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_window;
    StateStore &m_store;
    QString m_key;
};

} // namespace

void rememberGeometry(QWidget *window, StateStore &store, const QString &key)
{
    if (const QByteArray kept = store.state(key); !kept.isEmpty()) {
        window->restoreGeometry(kept);
    }
    new GeometryKeeper(window, store, key);
}

void rememberHeader(QHeaderView *header, StateStore &store, const QString &key)
{
    if (const QByteArray kept = store.state(key); !kept.isEmpty()) {
        header->restoreState(kept);
    }
    const auto keep = [header, &store, key] { store.setState(key, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, keep);
    QObject::connect(header, &QHeaderView::sectionMoved, header, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, keep);
}

void rememberSplitter(QSplitter *splitter, StateStore &store, const QString &key)
{
    if (const QByteArray kept = store.state(key); !kept.isEmpty()) {
        splitter->restoreState(kept);
    }
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &store, key] { store.setState(key, splitter->saveState()); });
}
