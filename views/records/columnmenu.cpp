// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/columnmenu.h"

#include <QMouseEvent>

ColumnMenu::ColumnMenu(const Entity &entity, const QStringList &shown, QWidget *parent)
    : QMenu(parent)
    , m_shown(shown)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Field *field : entity.tableFields()) {
        m_standard.append(field->name);
    }
    for (const Field &field : entity.fields) {
        if (!canShow(field)) {
            continue;
        }
        QAction *action = addAction((field.listLabel.isEmpty() ? field.label : field.listLabel).translated());
        action->setCheckable(true);
        action->setChecked(shown.contains(field.name));
        action->setData(field.name);
        connect(action, &QAction::toggled, this, [this, name = field.name](bool on) { toggle(name, on); });
    }
    addSeparator();
    connect(addAction(tr("Usual columns")), &QAction::triggered, this, [this] { emit columnsChosen(m_standard); });
}

bool ColumnMenu::canShow(const Field &field)
{
    return !field.is(FieldFlag::Hidden) && field.type != FieldType::Id && field.type != FieldType::Secret;
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action != nullptr && action->isCheckable() && action->isEnabled()) {
        action->toggle();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::toggle(const QString &field, bool shown)
{
    if (shown && !m_shown.contains(field)) {
        m_shown.append(field);
    } else if (!shown) {
        m_shown.removeAll(field);
    }
    for (QAction *action : actions()) { // the last column stays
        action->setEnabled(!action->isChecked() || m_shown.size() > 1);
    }
    emit columnsChosen(m_shown);
}
