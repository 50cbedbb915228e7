// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourlog.h"

#include "app/controllers/recordpagecontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "app/desktop/tourstage.h"
#include "views/records/activitybar.h"
#include "views/records/choicechips.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/security/accessreviewpage.h"
#include "views/shell/pagestack.h"

#include <QPushButton>
#include <QTimer>

namespace {

const QLatin1String logPage("activity_logs");

void showQuickFilter(TourStage &stage, const QString &key)
{
    RecordPage *page = stage.session.recordPage(logPage)->page();
    auto *bar = page->findChild<ActivityBar *>();
    if (QPushButton *chip = bar == nullptr ? nullptr : bar->chips().button(key)) {
        chip->click();
    }
    QTimer::singleShot(std::chrono::milliseconds(300), page, [page] { page->table().selectRow(0); });
}

AccessEntry reviewedAccess(const QString &name, const QString &role, Instant now, int daysSinceSignIn)
{
    constexpr qint64 day = qint64(24) * 60 * 60 * 1'000'000;
    AccessEntry entry;
    entry.kind = role == QLatin1String("platform") ? AccessEntry::Kind::Platform : AccessEntry::Kind::Membership;
    entry.name = name;
    entry.email = QString(name.section(QLatin1Char(' '), 0, 0).toLower() + QLatin1String("@example.org"));
    entry.organizationName = QStringLiteral("Cámara de Comercio");
    entry.role = role;
    entry.since = Instant{now.microseconds - 300 * day};
    entry.acceptedAt = entry.since;
    entry.givenBy = QStringLiteral("Marcela Osorio");
    if (daysSinceSignIn >= 0) {
        entry.lastSignIn = Instant{now.microseconds - daysSinceSignIn * day};
    }
    entry.openSessions = daysSinceSignIn == 0 ? 1 : 0;
    return entry;
}

/// As on a server, where people sign in.
void showServerReview(TourStage &stage)
{
    auto *page = stage.window.pages().findChild<AccessReviewPage *>();
    if (page == nullptr) {
        return;
    }
    const Instant now = stage.services.clock.now();
    AccessReview review;
    review.hasSignIn = true;
    review.entries = {reviewedAccess(QStringLiteral("Marcela Osorio"), QStringLiteral("platform"), now, 0),
                      reviewedAccess(QStringLiteral("Luz Restrepo"), QStringLiteral("owner"), now, 2),
                      reviewedAccess(QStringLiteral("Jhon Jairo Mosquera"), QStringLiteral("coordinator"), now, 0),
                      reviewedAccess(QStringLiteral("Yuliana Quintero"), QStringLiteral("coordinator"), now, 140),
                      reviewedAccess(QStringLiteral("Germán Tunubalá"), QStringLiteral("analyst"), now, -1),
                      reviewedAccess(QStringLiteral("Ana Lucía Palomino"), QStringLiteral("admin"), now, 30)};
    review.entries[3].login = QStringLiteral("yuliana");
    review.entries[4].mustSetPassword = true;
    review.entries[5].leftAt = now;
    review.total = review.entries.size();
    review.last = AccessReviewMark{now, QStringLiteral("Marcela Osorio"), {}};
    const auto show = [page, review, now] {
        if (!page->model().review().hasSignIn) {
            page->showReview(review, now);
        }
    };
    QObject::connect(&page->model(), &QAbstractItemModel::modelReset, page, show, Qt::QueuedConnection); // after what is read
    show();
}

} // namespace

QList<TourShot> tourLogShots()
{
    return {
        {QStringLiteral("activity-changes"), logPage, false, [](TourStage &stage) { showQuickFilter(stage, QStringLiteral("changes")); }, false},
        {QStringLiteral("activity-roles"), logPage, false, [](TourStage &stage) { showQuickFilter(stage, QStringLiteral("roles")); }, false},
        {QStringLiteral("access-review-server"), accessReviewPageName, false, showServerReview, false},
    };
}
