// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fieldlist.h"

#include "models/core/fold.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/records/filtertext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int shownRows = 12;

bool isGroupTitle(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).toString().isEmpty();
}

} // namespace

FieldList::FieldList(const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(textLabel(QString(), TextKind::Muted, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setTextFormat(Qt::PlainText);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Field to filter by"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setFixedHeight(metrics.control() * shownRows + 2 * m_list->frameWidth());
    m_nothing->setFixedHeight(m_list->height()); // the popup keeps its size while one types
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    QList<const Field *> left;
    for (const Field &field : entity.fields) {
        if (isFilterable(field)) {
            left.append(&field);
        }
    }
    QList<const Field *> listed;
    for (const Field *field : entity.listedFields()) {
        if (left.removeOne(field)) {
            listed.append(field);
        }
    }
    addGroup(tr("In the list"), listed);
    for (const Section &section : entity.sections) {
        QList<const Field *> fields;
        for (const QString &name : section.fields) {
            if (const Field *field = entity.field(name); left.removeOne(field)) {
                fields.append(field);
            }
        }
        addGroup(section.title.translated(), fields);
    }
    addGroup(tr("Computed and kept by the system"), left);
    connect(m_search, &QLineEdit::textChanged, this, &FieldList::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &FieldList::choose);
    narrow(QString());
    setFocusProxy(m_search);
}

QStringList FieldList::shownFields() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->isRowHidden(row) && !isGroupTitle(*m_list->item(row))) {
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
    }
    return names;
}

void FieldList::addGroup(const QString &title, const QList<const Field *> &fields)
{
    if (fields.isEmpty()) {
        return;
    }
    auto *heading = new QListWidgetItem(title, m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(ThemeColors::of(palette()).muted);
    heading->setFont(ThemeMetrics::of().secondaryFont());
    heading->setSizeHint(QSize(0, ThemeMetrics::of().control()));
    for (const Field *field : fields) {
        auto *item = new QListWidgetItem(field->label.translated(), m_list);
        item->setData(Qt::UserRole, field->name);
        item->setToolTip(field->help.translated());
        item->setSizeHint(QSize(0, ThemeMetrics::of().control()));
    }
}

bool FieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(shownRows);
        return true;
    case Qt::Key_PageUp:
        move(-shownRows);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FieldList::narrow(const QString &text)
{
    const QString wanted = fold(text.trimmed());
    int heading = -1;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        if (isGroupTitle(item)) {
            heading = row;
            m_list->setRowHidden(row, true);
            continue;
        }
        const bool found = fold(item.text()).contains(wanted);
        m_list->setRowHidden(row, !found);
        if (found) {
            m_list->setRowHidden(heading, false);
            first = first < 0 ? row : first;
        }
    }
    m_list->setCurrentRow(first);
    m_list->scrollToTop();
    m_nothing->setText(tr("No field is called “%1”. Look for another word, or clear it to see all fields.").arg(text.trimmed()));
    m_nothing->setAccessibleName(m_nothing->text());
    m_nothing->setVisible(first < 0);
    m_list->setVisible(first >= 0);
}

void FieldList::move(int steps)
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->isRowHidden(row) && !isGroupTitle(*m_list->item(row))) {
            rows.append(row);
        }
    }
    if (rows.isEmpty()) {
        return;
    }
    const auto at = static_cast<int>(rows.indexOf(m_list->currentRow()));
    m_list->setCurrentRow(rows.at(std::clamp(at + steps, 0, static_cast<int>(rows.size()) - 1)));
}

void FieldList::choose(QListWidgetItem *item)
{
    if (item != nullptr && !isGroupTitle(*item)) {
        emit fieldChosen(item->data(Qt::UserRole).toString());
    }
}
