// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/peoplephotos.h"

#include "models/core/whendone.h"
#include "models/people/peoplerepository.h"
#include "views/common/avatarimage.h"
#include "views/common/avatarphotos.h"

PeoplePhotos::PeoplePhotos(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    AvatarPhotos::shared().clear();
    connect(&AvatarPhotos::shared(), &AvatarPhotos::wanted, this, &PeoplePhotos::read);
}

PeoplePhotos::~PeoplePhotos()
{
    AvatarPhotos::shared().clear();
}

void PeoplePhotos::read(const QStringList &ids)
{
    using Faces = QHash<QString, QImage>;
    whenDone(m_database->run<Faces>(Lane::Interactive,
                                    [&clock = m_database->clock(), ids](Executor &executor) -> Result<Faces> {
                                        auto photos = PeopleRepository(executor, clock).photos(ids);
                                        if (!photos) {
                                            return photos.error();
                                        }
                                        Faces faces;
                                        for (auto photo = photos.value().cbegin(); photo != photos.value().cend(); ++photo) {
                                            faces.insert(photo.key(), AvatarImage::decoded(photo.value()));
                                        }
                                        return faces;
                                    }),
             this, [ids](const Result<Faces> &faces) { // without photos there are initials: nothing to trouble anybody with
                 AvatarPhotos::shared().setPhotos(ids, faces.ok() ? faces.value() : Faces());
             });
}
