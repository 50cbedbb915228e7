// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatarphotos.h"

#include <QApplication>
#include <QMetaMethod>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace {

constexpr int KeptPhotos = 4'000;
constexpr qsizetype IdLength = 36;

} // namespace

AvatarPhotos::AvatarPhotos()
    : m_photos(KeptPhotos)
{
}

AvatarPhotos &AvatarPhotos::shared()
{
    static AvatarPhotos photos;
    return photos;
}

QImage AvatarPhotos::photo(const QString &personId)
{
    if (const Entry *known = m_photos.object(personId)) {
        return known->image;
    }
    if (personId.size() == IdLength && !m_asked.contains(personId)
        && isSignalConnected(QMetaMethod::fromSignal(&AvatarPhotos::wanted))) {
        m_asked.insert(personId);
        m_toAsk.append(personId);
        askSoon();
    }
    return {};
}

void AvatarPhotos::askSoon()
{
    if (m_willAsk) {
        return;
    }
    m_willAsk = true;
    QTimer::singleShot(0, this, [this] { // one question for all faces of a page
        m_willAsk = false;
        if (!m_toAsk.isEmpty()) {
            emit wanted(std::exchange(m_toAsk, {}));
        }
    });
}

void AvatarPhotos::setPhotos(const QStringList &asked, const QHash<QString, QImage> &photos)
{
    for (const QString &id : asked) {
        m_asked.remove(id);
        m_photos.insert(id, new Entry{photos.value(id)});
    }
    if (!photos.isEmpty()) {
        repaintAll();
    }
}

void AvatarPhotos::clear()
{
    m_photos.clear();
    m_asked.clear();
    m_toAsk.clear();
}

void AvatarPhotos::forget(const QString &personId)
{
    m_photos.remove(personId);
    m_asked.remove(personId);
    repaintAll();
}

void AvatarPhotos::repaintAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible()) {
            widget->update();
        }
    }
}
