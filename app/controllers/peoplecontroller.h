// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"

#include <QObject>

class ContactsController;
class DuplicatesController;
class MergeController;
class PeoplePhotoController;
class QAction;
class RecordPage;

/// What can be done with people beside editing them, on every page that shows people: write, note a contact, look for
/// duplicates, merge, photo. GUI thread; belongs to the page.
class PeopleController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleController)

public:
    PeopleController(RecordPage *page, const RecordPageServices &services);

    [[nodiscard]] ContactsController &contacts() const { return *m_contacts; }
    [[nodiscard]] MergeController &merges() const { return *m_merges; }
    [[nodiscard]] DuplicatesController &duplicates() const { return *m_duplicates; }

private:
    void addActions();
    void updateActions();
    void watchNewPeople();

    RecordPage *m_page;
    RecordPageServices m_services;
    ContactsController *m_contacts;
    MergeController *m_merges;
    DuplicatesController *m_duplicates;
    PeoplePhotoController *m_photos;
    QAction *m_write = nullptr;
    QAction *m_log = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_photo = nullptr;
};
