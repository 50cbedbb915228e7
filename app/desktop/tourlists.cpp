// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourlists.h"

#include "app/controllers/asofcontroller.h"
#include "app/controllers/groupingcontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "models/lists/grouping.h"
#include "views/records/filterbar.h"
#include "views/records/grouptableview.h"
#include "views/records/recordpage.h"

#include <QTimer>

namespace {

const QLatin1String GroupedList("projects");
const QLatin1String EarlierList("programs");
const QLatin1String ColumnsList("cohorts");

RecordPage &listPage(TourStage &stage, const QString &entity)
{
    return *stage.session.recordPage(entity)->page();
}

/// By the first word of the list, with the sum of its first amount.
void showGroups(TourStage &stage)
{
    RecordPage &page = listPage(stage, GroupedList);
    GroupSpec spec;
    for (const Field *field : page.entity().tableFields()) {
        if (spec.isEmpty() && field->type == FieldType::Vocabulary) {
            spec.field = field->name;
        }
        if (spec.totals.isEmpty() && canTotal(*field)) {
            spec.totals = {{field->name, TotalKind::Sum}, {field->name, TotalKind::Average}};
        }
    }
    page.setGroup(spec);
    auto *grouping = page.findChild<GroupingController *>();
    QTimer::singleShot(std::chrono::milliseconds(400), grouping, [grouping] {
        if (grouping->view() != nullptr) {
            static_cast<GroupTableModel *>(grouping->view()->model())->setExpanded(0, true);
        }
    });
}

void showEarlier(TourStage &stage)
{
    const Instant now = stage.services.clock.now();
    listPage(stage, EarlierList).findChild<AsOfController *>()->showAsOf(now);
}

void showColumns(TourStage &stage)
{
    listPage(stage, ColumnsList).filterBar().requestColumns();
}

} // namespace

QList<TourShot> tourListShots()
{
    return {{QStringLiteral("lists-columns"), ColumnsList, true, showColumns},
            {QStringLiteral("lists-groups"), GroupedList, true, showGroups, false},
            {QStringLiteral("lists-earlier"), EarlierList, true, showEarlier, false}};
}
