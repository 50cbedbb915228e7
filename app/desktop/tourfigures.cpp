// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourfigures.h"

#include "app/controllers/reconcilecontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "views/reconcile/figuresourcesview.h"
#include "views/shell/pagestack.h"

#include <QSignalBlocker>

namespace {

constexpr qint64 fortnight = qint64(14) * 24 * 3'600 * 1'000'000;

void showDrift(TourStage &stage)
{
    auto *page = stage.window.pages().findChild<ReconcilePage *>();
    if (page == nullptr) {
        return;
    }
    const auto figure = [](const char *entity, const char *field, Decimal stored, Decimal counted, const char *label) {
        DriftedFigure drifted{QString::fromLatin1(entity), QString::fromUtf8(label), QString::fromLatin1(field)};
        drifted.stored = stored;
        drifted.counted = counted;
        drifted.label = QString::fromUtf8(label);
        return drifted;
    };
    FigureCheck check;
    check.records = 2'316;
    check.figures = {figure("mentorships", "total_sessions_completed", {6, 0}, {7, 0}, "Luz Dary Quintero · Óscar Ruiz"),
                     figure("allies", "current_entrepreneurs", {4, 0}, {3, 0}, "Óscar Ruiz"),
                     figure("allies", "total_mentorship_hours", {3'850, 2}, {3'975, 2}, "Óscar Ruiz"),
                     figure("allies", "average_rating", {450, 2}, {463, 2}, "Óscar Ruiz"),
                     figure("entrepreneurs", "mentorship_hours_received", {600, 2}, {725, 2}, "Luz Dary Quintero"),
                     figure("meetings", "attendee_count", {12, 0}, {11, 0}, "Taller de costos")};
    const QSignalBlocker blocker(page); // nobody is to read what stands behind them
    page->showCheck(check);
    QList<FigureSource> sources;
    for (int session = 7; session > 0; --session) {
        sources.append({QStringLiteral("meetings"), QString::number(session), {1, 0}, QStringLiteral("Luz Dary con Óscar")});
        sources.last().at = Instant{stage.services.clock.now().microseconds - (8 - session) * fortnight};
    }
    page->sources().showSources(check.figures.constFirst(), sources);
}

/// The next look begins with what the workspace says.
void compareAgain(TourStage &stage)
{
    if (auto *page = stage.window.pages().findChild<ReconcilePage *>()) {
        emit page->checkRequested();
    }
}

} // namespace

QList<TourShot> tourFigureShots()
{
    return {{QStringLiteral("figures-drift"), figuresPageName, false, showDrift, false},
            {QStringLiteral("figures-agree"), figuresPageName, false, compareAgain, false}};
}
