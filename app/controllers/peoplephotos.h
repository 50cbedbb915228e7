// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"

#include <QObject>

/// Reads the photos that avatars ask for, one question for all of a page. One for each open workspace. GUI thread.
class PeoplePhotos final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePhotos)

public:
    PeoplePhotos(std::shared_ptr<Database> database, QObject *parent);
    ~PeoplePhotos() override;

private:
    void read(const QStringList &ids);

    std::shared_ptr<Database> m_database;
};
