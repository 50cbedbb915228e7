// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/people/photodialog.h"

#include <QObject>
#include <QPointer>

/// Sets, changes and takes away the photo of a person; every step can be undone. GUI thread.
class PeoplePhotoController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePhotoController)

public:
    PeoplePhotoController(const RecordPageServices &services, QObject *parent);

    void showDialog(const QString &personId, const QString &personName, QWidget *window);

private:
    void readFile(const QString &path);
    void takeImage(const QImage &image);
    void save(const QString &image, const QImage &face);
    void showPhoto();
    void pushUndo(const QString &personId, const QString &before, bool removed);
    void showError(const Error &error);

    RecordPageServices m_services;
    QPointer<PhotoDialog> m_dialog;
    QString m_personId;
};
