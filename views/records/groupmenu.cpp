// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/groupmenu.h"

#include "models/lists/grouping.h"

namespace {

QString menuLabel(const Field &field)
{
    return field.label.translated().replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

GroupMenu::GroupMenu(const Entity &entity, const QStringList &shown, const GroupSpec &spec, QWidget *parent)
    : QMenu(parent)
    , m_entity(entity)
    , m_shown(shown)
    , m_spec(spec)
{
    setAttribute(Qt::WA_DeleteOnClose);
    GroupSpec none = spec;
    none.field.clear();
    addChoice(*this, tr("No groups"), spec.isEmpty(), none);
    addSection(tr("Group by"));
    addFields();
    addSeparator();
    addTotals();
    addOrder();
}

QAction *GroupMenu::addChoice(QMenu &menu, const QString &text, bool checked, const GroupSpec &spec)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, spec] { emit specChosen(spec); });
    return action;
}

QList<const Field *> GroupMenu::sorted(bool (*wanted)(const Field &), bool inList) const
{
    QList<const Field *> fields;
    for (const Field &field : m_entity.fields) {
        if (wanted(field) && m_shown.contains(field.name) == inList) {
            fields.append(&field);
        }
    }
    return fields;
}

void GroupMenu::addFields()
{
    for (const Field *field : sorted(canGroupBy, true)) {
        addField(*this, *field);
    }
    const QList<const Field *> others = sorted(canGroupBy, false);
    if (!others.isEmpty()) {
        QMenu *more = addMenu(tr("Other fields"));
        for (const Field *field : others) {
            addField(*more, *field);
        }
    }
}

void GroupMenu::addField(QMenu &menu, const Field &field)
{
    GroupSpec spec = m_spec;
    spec.field = field.name;
    spec.step = GroupStep::Value;
    if (!groupsByPeriod(field)) {
        addChoice(menu, menuLabel(field), m_spec.field == field.name, spec);
        return;
    }
    QMenu *periods = menu.addMenu(menuLabel(field));
    const QList<QPair<GroupStep, QString>> steps{{GroupStep::Day, tr("By day")},
                                                 {GroupStep::Week, tr("By week")},
                                                 {GroupStep::Month, tr("By month")},
                                                 {GroupStep::Year, tr("By year")}};
    for (const auto &[step, name] : steps) {
        spec.step = step;
        addChoice(*periods, name, m_spec.field == field.name && m_spec.step == step, spec);
    }
}

void GroupMenu::addTotals()
{
    QMenu *totals = addMenu(tr("Totals"));
    const QList<const Field *> fields = sorted(canTotal, true) + sorted(canTotal, false);
    totals->setEnabled(!fields.isEmpty());
    for (const Field *field : fields) {
        QMenu *kinds = totals->addMenu(menuLabel(*field));
        for (const TotalKind kind : {TotalKind::Sum, TotalKind::Average, TotalKind::Smallest, TotalKind::Largest}) {
            const GroupTotal total{field->name, kind};
            GroupSpec spec = m_spec;
            if (m_spec.totals.contains(total)) {
                spec.totals.removeAll(total);
            } else {
                spec.totals.append(total);
            }
            addChoice(*kinds, totalName(kind), m_spec.totals.contains(total), spec);
        }
    }
    if (!m_spec.totals.isEmpty()) {
        GroupSpec none = m_spec;
        none.totals.clear();
        totals->addSeparator();
        connect(totals->addAction(tr("No totals")), &QAction::triggered, this, [this, none] { emit specChosen(none); });
    }
}

void GroupMenu::addOrder()
{
    QMenu *order = addMenu(tr("Order of the groups"));
    order->setEnabled(!m_spec.isEmpty());
    const QList<QPair<GroupSpec::Order, QString>> orders{{GroupSpec::Order::Name, tr("By name")},
                                                         {GroupSpec::Order::Count, tr("By number of records")},
                                                         {GroupSpec::Order::Total, tr("By total")}};
    for (const auto &[kind, name] : orders) {
        GroupSpec spec = m_spec;
        spec.order = kind;
        addChoice(*order, name, m_spec.order == kind, spec)->setEnabled(kind != GroupSpec::Order::Total || !m_spec.totals.isEmpty());
    }
    order->addSeparator();
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        GroupSpec spec = m_spec;
        spec.direction = direction;
        addChoice(*order, direction == Qt::AscendingOrder ? tr("Smallest first") : tr("Largest first"),
                  m_spec.direction == direction, spec);
    }
}
