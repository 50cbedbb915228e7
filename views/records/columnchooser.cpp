// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/columnchooser.h"

#include "models/core/fold.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int FieldRole = Qt::UserRole;

QString columnTitle(const Field &field)
{
    return (field.listLabel.isEmpty() ? field.label : field.listLabel).translated();
}

} // namespace

ColumnChooser::ColumnChooser(const Entity &entity, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(textLabel(tr("Space shows or hides, Alt+Up and Alt+Down move."), TextKind::Muted, this))
    , m_usual(new QPushButton(tr("Usual columns"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    setAccessibleName(tr("Columns"));
    setFixedWidth(metrics.px(320));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), metrics.space12(), metrics.space12(), metrics.space12());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_usual, 0, Qt::AlignRight);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns of the list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(metrics.px(360));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    fill(shown);
    m_told = shownFields();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::find);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tell, Qt::QueuedConnection);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ColumnChooser::tell, Qt::QueuedConnection);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        QStringList usual;
        for (const Field *field : m_entity.tableFields()) {
            usual.append(field->name);
        }
        fill(usual);
        m_told = shownFields();
        emit usualChosen();
    });
    setFocusProxy(m_list);
}

bool ColumnChooser::canShow(const Field &field)
{
    return !field.is(FieldFlag::Hidden) && field.type != FieldType::Id && field.type != FieldType::Secret;
}

void ColumnChooser::fill(const QStringList &shown)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList placed;
    for (const QString &name : shown) {
        const Field *field = m_entity.field(name);
        if (field != nullptr && canShow(*field)) {
            addField(*field, true, QString());
            placed.append(name);
        }
    }
    for (const Section &section : m_entity.sections) {
        for (const QString &name : section.fields) {
            const Field *field = m_entity.field(name);
            if (field != nullptr && canShow(*field) && !placed.contains(name)) {
                addField(*field, false, section.title.translated());
                placed.append(name);
            }
        }
    }
    for (const Field &field : m_entity.fields) {
        if (canShow(field) && !placed.contains(field.name)) {
            addField(field, false, tr("Further fields"));
        }
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::addField(const Field &field, bool shown, const QString &section)
{
    auto *item = new QListWidgetItem(section.isEmpty() ? columnTitle(field)
                                                       //: A column and the part of the form where it stands
                                                       : tr("%1 · %2").arg(columnTitle(field), section),
                                     m_list);
    item->setData(FieldRole, field.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(field.help.translated());
}

QStringList ColumnChooser::shownFields() const
{
    QStringList fields;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            fields.append(m_list->item(row)->data(FieldRole).toString());
        }
    }
    return fields;
}

void ColumnChooser::find(const QString &text)
{
    const QString wanted = fold(text.trimmed());
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = wanted.isEmpty() || fold(m_list->item(row)->text()).contains(wanted);
        m_list->item(row)->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

void ColumnChooser::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker blocker(m_list->model());
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
    }
    m_list->setCurrentRow(to);
    m_list->viewport()->update();
    tell();
}

/// The last column stays.
void ColumnChooser::tell()
{
    const QStringList fields = shownFields();
    if (fields.isEmpty()) {
        if (QListWidgetItem *item = m_list->currentItem()) {
            item->setCheckState(Qt::Checked);
        }
        return;
    }
    if (fields != m_told) {
        m_told = fields;
        emit columnsChosen(fields);
    }
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down;
        if (down || key->key() == Qt::Key_Up) {
            if (key->modifiers().testFlag(Qt::AltModifier)) {
                moveCurrent(down ? 1 : -1);
                return true;
            }
            if (watched == m_search && down) {
                m_list->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_search && m_list->currentItem() != nullptr) {
                QListWidgetItem *item = m_list->currentItem();
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            } else {
                close();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::showAt(const QPoint &globalPosition)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x = std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}
