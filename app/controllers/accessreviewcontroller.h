// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/database/recordstore.h"
#include "models/security/accessentry.h"

#include <QObject>

class AccessReviewPage;
class AppSettings;
class UserPrompt;

/// Binds the access review to the workspace: reads it, saves it as a table (and writes that down), marks it as reviewed. GUI
/// thread. Belongs to its page.
class AccessReviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessReviewController)

public:
    static constexpr qint64 MostRows = 20'000;

    /// All of them outlive it.
    AccessReviewController(const RecordStore &store, UserPrompt &prompt, AppSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] AccessReviewPage *page() const { return m_page; }
    void setDisplayFormat(const DisplayFormat &format);
    void refresh();
    /// Writes what is shown into a file, after writing down that it was exported.
    void exportTo(const QString &path);

signals:
    void personRequested(const QString &personId);
    void logChanged(); ///< the activity has a new row

private:
    void connectPage();
    void readOrganizations();
    void chooseFile();
    void askForNote();
    void markReviewed(const QString &note);
    void show(const Result<AccessReview> &review);

    const RecordStore &m_store;
    UserPrompt &m_prompt;
    AppSettings &m_settings;
    AccessReviewPage *m_page;
    DisplayFormat m_format;
    int m_generation = 0; ///< the newest request counts
};
