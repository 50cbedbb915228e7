// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/checklist.h"

#include "models/core/fold.h"
#include "views/common/thememetrics.h"
#include "views/records/countdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 9;

} // namespace

CheckList::CheckList(const QLocale &locale, QWidget *parent)
    : QListWidget(parent)
    , m_locale(locale)
{
    setItemDelegate(new CountDelegate(locale, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CheckList::addChoice(const QString &words, const QVariant &value)
{
    if (find(value) != nullptr) {
        return;
    }
    auto *item = new QListWidgetItem(words, this);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    describe(*item);
    if (currentRow() < 0) {
        setCurrentRow(0);
    }
    updateGeometry();
}

void CheckList::setChecked(const QVariant &value, bool checked)
{
    if (QListWidgetItem *item = find(value)) {
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

QVariantList CheckList::checkedValues() const
{
    QVariantList values;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            values.append(item(row)->data(Qt::UserRole));
        }
    }
    return values;
}

QString CheckList::wordsOf(const QVariant &value) const
{
    const QListWidgetItem *item = find(value);
    return item == nullptr ? QString() : item->text();
}

void CheckList::setCountsKnown()
{
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(CountDelegate::CountRole, qint64(0));
        describe(*item(row));
    }
}

void CheckList::setCount(const QVariant &value, qint64 count)
{
    if (QListWidgetItem *item = find(value)) {
        item->setData(CountDelegate::CountRole, count);
        describe(*item);
    }
}

qint64 CheckList::countOf(const QVariant &value) const
{
    const QListWidgetItem *item = find(value);
    const QVariant count = item == nullptr ? QVariant() : item->data(CountDelegate::CountRole);
    return count.isValid() ? count.toLongLong() : -1;
}

void CheckList::narrow(const QString &text)
{
    const QString wanted = fold(text.trimmed());
    int first = -1;
    for (int row = 0; row < count(); ++row) {
        const bool found = fold(item(row)->text()).contains(wanted);
        setRowHidden(row, !found);
        first = found && first < 0 ? row : first;
    }
    setCurrentRow(first);
}

void CheckList::toggleCurrent()
{
    if (QListWidgetItem *current = currentItem(); current != nullptr && !current->isHidden()) {
        toggle(current);
    }
}

QSize CheckList::sizeHint() const
{
    const int rows = std::clamp(count(), fewestRows, mostRows);
    return QSize(QListWidget::sizeHint().width(), rows * ThemeMetrics::of().control() + 2 * frameWidth());
}

QSize CheckList::minimumSizeHint() const
{
    return QSize(QListWidget::minimumSizeHint().width(), sizeHint().height());
}

void CheckList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        toggle(currentItem());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // applies the filter
        return;
    }
    QListWidget::keyPressEvent(event);
}

void CheckList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : nullptr;
    QListWidget::mousePressEvent(event);
}

void CheckList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (m_pressed != nullptr && m_pressed == itemAt(event->position().toPoint())) {
        toggle(m_pressed);
    }
    m_pressed = nullptr;
}

QListWidgetItem *CheckList::find(const QVariant &value) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant held = item(row)->data(Qt::UserRole);
        if (held == value && held.isValid() == value.isValid()) {
            return item(row);
        }
    }
    return nullptr;
}

void CheckList::describe(QListWidgetItem &item)
{
    const QVariant number = item.data(CountDelegate::CountRole);
    const QString words = number.isValid()
                              //: Read aloud: %1 is a choice, %2 how many records have it
                              ? tr("%1, %2").arg(item.text(), m_locale.toString(number.toLongLong()))
                              : item.text();
    item.setData(Qt::AccessibleTextRole, words);
    item.setToolTip(item.text());
}

void CheckList::toggle(QListWidgetItem *item)
{
    if (item != nullptr && !item->isHidden()) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        emit changed();
    }
}
