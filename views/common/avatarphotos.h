// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QStringList>

/// The photos of people as they are painted: asked for by whoever paints an avatar, kept for the last thousand faces. Who has none
/// is remembered too, so that nobody is asked for twice. One for the program, as the palette is; the open workspace fills it. GUI
/// thread.
class AvatarPhotos final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AvatarPhotos)

public:
    [[nodiscard]] static AvatarPhotos &shared();

    /// Null when there is none or it is not known yet; then it is asked for.
    [[nodiscard]] QImage photo(const QString &personId);
    /// The answer to wanted(): who is asked and not among `photos` has none. Repaints the program when there is a face.
    void setPhotos(const QStringList &asked, const QHash<QString, QImage> &photos);
    /// Another workspace, or its photos changed.
    void clear();
    /// Asked again when it is painted next.
    void forget(const QString &personId);

signals:
    void wanted(const QStringList &personIds);

private:
    AvatarPhotos();
    void askSoon();
    static void repaintAll();

    struct Entry
    {
        QImage image; ///< null: has none
    };
    QCache<QString, Entry> m_photos;
    QSet<QString> m_asked;
    QStringList m_toAsk;
    bool m_willAsk = false;
};
