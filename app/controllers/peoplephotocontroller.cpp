// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/peoplephotocontroller.h"

#include "app/controllers/undohistory.h"
#include "models/core/whendone.h"
#include "models/operations/background.h"
#include "models/people/peoplerepository.h"
#include "views/common/avatarimage.h"
#include "views/common/avatarphotos.h"
#include "views/common/messagebar.h"

namespace {

QFuture<Result<QString>> writePhoto(Database &database, const QString &personId, const QString &image)
{
    return database.run<QString>(Lane::Interactive, [&clock = database.clock(), personId, image](Executor &executor) {
        return PeopleRepository(executor, clock).setPhoto(personId, image);
    });
}

} // namespace

PeoplePhotoController::PeoplePhotoController(const RecordPageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void PeoplePhotoController::showDialog(const QString &personId, const QString &personName, QWidget *window)
{
    m_personId = personId;
    m_dialog = new PhotoDialog(personName, personId, window);
    connect(m_dialog, &PhotoDialog::fileChosen, this, &PeoplePhotoController::readFile);
    connect(m_dialog, &PhotoDialog::imageChosen, this, &PeoplePhotoController::takeImage);
    connect(m_dialog, &PhotoDialog::removeRequested, this, [this] { save(QString(), QImage()); });
    m_dialog->open();
    showPhoto();
}

void PeoplePhotoController::showPhoto()
{
    using Photos = QHash<QString, QString>;
    Database &database = m_services.store.database();
    whenDone(database.run<Photos>(Lane::Interactive,
                                  [&clock = database.clock(), id = m_personId](Executor &executor) {
                                      return PeopleRepository(executor, clock).photos({id});
                                  }),
             this, [this, id = m_personId](const Result<Photos> &photos) {
                 if (!photos.ok()) {
                     showError(photos.error());
                 } else if (m_dialog && id == m_personId) {
                     m_dialog->setPhoto(AvatarImage::decoded(photos.value().value(id)));
                 }
             });
}

void PeoplePhotoController::showError(const Error &error)
{
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->messageBar()->showError(error);
    }
}

void PeoplePhotoController::readFile(const QString &path)
{
    m_dialog->setBusy(true);
    whenDone(runInBackground([path]() -> Result<QImage> {
                 auto image = AvatarImage::read(path);
                 return image.ok() ? Result<QImage>(AvatarImage::squared(image.value())) : image;
             }),
             this, [this](const Result<QImage> &image) {
                 if (image.ok()) {
                     save(AvatarImage::encoded(image.value()), image.value());
                 } else {
                     showError(image.error());
                 }
             });
}

void PeoplePhotoController::takeImage(const QImage &image)
{
    if (image.isNull()) {
        return;
    }
    m_dialog->setBusy(true);
    whenDone(runInBackground([image]() -> Result<QImage> { return AvatarImage::squared(image); }), this,
             [this](const Result<QImage> &square) { save(AvatarImage::encoded(square.value()), square.value()); });
}

void PeoplePhotoController::save(const QString &image, const QImage &face)
{
    const QString id = m_personId;
    whenDone(writePhoto(m_services.store.database(), id, image), this, [this, id, face](const Result<QString> &before) {
        if (!before.ok()) {
            showError(before.error());
            return;
        }
        AvatarPhotos::shared().forget(id);
        if (m_dialog) {
            m_dialog->setBusy(false);
            m_dialog->messageBar()->clear();
            m_dialog->setPhoto(face);
        }
        pushUndo(id, before.value(), face.isNull());
    });
}

void PeoplePhotoController::pushUndo(const QString &personId, const QString &before, bool removed)
{
    const RecordStore *store = &m_services.store;
    UndoHistory *history = &m_services.undo;
    UndoStep step;
    step.done = removed ? tr("The photo was taken away.") : tr("The photo is set.");
    step.undo = [store, history, personId, before] {
        return mapDone<Result<QString>>(writePhoto(store->database(), personId, before), history,
                                        [personId](const Result<QString> &done) -> Result<QString> {
                                            if (!done.ok()) {
                                                return done.error();
                                            }
                                            AvatarPhotos::shared().forget(personId);
                                            return tr("The photo is as it was before.");
                                        });
    };
    m_services.undo.push(step);
}
