// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/abouttext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QWidget>

namespace {

const QTableView *tableOf(const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table != nullptr ? table : qobject_cast<const QTableView *>(widget->parentWidget());
}

const QHeaderView *headerOf(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header != nullptr ? header : qobject_cast<const QHeaderView *>(widget->parentWidget());
}

QString columnAbout(const QAbstractItemModel *model, int column)
{
    return model == nullptr || column < 0 ? QString()
                                          : model->headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString();
}

QString ownAbout(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        if (!at->whatsThis().isEmpty()) {
            return at->whatsThis();
        }
        if (at->isWindow()) {
            break;
        }
    }
    return QString();
}

QString nameAndDescription(const QWidget *widget)
{
    const QWidget *named = widget;
    while (named->accessibleName().isEmpty() && named->toolTip().isEmpty() && !named->isWindow()
           && named->parentWidget() != nullptr) {
        named = named->parentWidget();
    }
    const QString name = named->accessibleName().isEmpty() ? named->windowTitle() : named->accessibleName();
    const QString more = named->accessibleDescription().isEmpty() ? named->toolTip() : named->accessibleDescription();
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(name.toHtmlEscaped());
    if (!more.isEmpty() && more != name) {
        html += QStringLiteral("<p>%1</p>").arg(more.toHtmlEscaped());
    }
    return html
           + QStringLiteral("<p>%1</p>")
                 .arg(QCoreApplication::translate("AboutText", "F1 opens the manual at the chapter about this."));
}

} // namespace

QString aboutTextOf(const QWidget *widget)
{
    if (const QTableView *table = tableOf(widget)) {
        const QString column = columnAbout(table->model(), table->currentIndex().column());
        if (!column.isEmpty()) {
            return column;
        }
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const QString item = box->currentData(Qt::WhatsThisRole).toString();
        if (!item.isEmpty()) {
            return item;
        }
    }
    const QString own = ownAbout(widget);
    return own.isEmpty() ? nameAndDescription(widget) : own;
}

QString aboutTextAt(const QWidget *widget, const QPoint &globalPosition)
{
    if (const QHeaderView *header = headerOf(widget); header != nullptr && header->orientation() == Qt::Horizontal) {
        return columnAbout(header->model(), header->logicalIndexAt(header->viewport()->mapFromGlobal(globalPosition)));
    }
    if (const QTableView *table = tableOf(widget)) {
        const QString column =
            columnAbout(table->model(), table->columnAt(table->viewport()->mapFromGlobal(globalPosition).x()));
        if (!column.isEmpty()) {
            return column;
        }
    }
    const QString own = ownAbout(widget);
    return own.isEmpty() && !widget->accessibleName().isEmpty() ? nameAndDescription(widget) : own;
}

QRect focusAreaOf(const QWidget *widget)
{
    if (const QTableView *table = tableOf(widget); table != nullptr && table->currentIndex().isValid()) {
        const QRect cell = table->visualRect(table->currentIndex());
        return {table->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }
    return {widget->mapToGlobal(QPoint()), widget->size()};
}
