// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/fieldexplanation.h"

#include "models/catalog/fieldhelp.h"

#include <QWidget>

void explainField(QWidget *widget, const Field &field, bool hovered)
{
    const QString html = fieldAboutHtml(field);
    widget->setWhatsThis(html);
    if (hovered) {
        widget->setToolTip(html);
    }
}
