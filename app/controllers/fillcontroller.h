// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/editing/changeplan.h"
#include "views/records/cellediting.h"

#include <QObject>

class RecordPage;

/// Fill down: the value of the topmost selected row goes into the others, in the column of the cursor or the columns of the
/// range; and a value typed with Ctrl+Enter goes into all selected rows. Few cells at once, many after a preview. GUI
/// thread; belongs to the page.
class FillController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillController)

public:
    FillController(RecordPage &page, const RecordPageServices &services);

    void fillDown();
    void fillWith(const CellEdit &edit);

private:
    void fill(const FieldValues &values, const QStringList &ids);
    void show(const ChangePlan &plan);
    [[nodiscard]] QList<const Field *> fillable() const;

    RecordPage &m_page;
    RecordPageServices m_services;
};
