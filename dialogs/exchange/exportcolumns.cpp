// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange/exportcolumns.h"

#include "models/core/fold.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int FieldColumn = 0;
constexpr int TitleColumn = 1;
constexpr int NameRole = Qt::UserRole;
constexpr int UsualTitleRole = Qt::UserRole + 1;

} // namespace

ExportColumns::ExportColumns(const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_usual(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space8());
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics.space4());
    tools->addWidget(m_search, 1);
    tools->addWidget(m_up);
    tools->addWidget(m_down);
    tools->addWidget(m_usual);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {m_up, m_down, m_usual}) {
        setButtonKind(button, button == m_usual ? ButtonKind::Link : ButtonKind::Flat);
        button->setAutoDefault(false);
    }
    m_up->setIcon(icon(QStringLiteral("arrow-up")));
    m_down->setIcon(icon(QStringLiteral("arrow-down")));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(FieldColumn, metrics.px(190));
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ExportColumns::find);
    connect(m_list, &QTreeWidget::itemChanged, this, &ExportColumns::changed);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { m_list->editItem(item, TitleColumn); });
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ExportColumns::changed, Qt::QueuedConnection);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_usual, &QPushButton::clicked, this, &ExportColumns::usualRequested);
    setFocusProxy(m_list);
    retranslate();
}

void ExportColumns::setColumns(const QList<ExportColumn> &columns, bool machineValues)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QStringList placed;
        for (const ExportColumn &column : columns) {
            const Field *field = m_entity.field(column.field);
            if (field != nullptr && !placed.contains(column.field)) {
                addField(*field, column.title, true, machineValues);
                placed.append(column.field);
            }
        }
        for (const Field *field : exportableFields(m_entity)) {
            if (!placed.contains(field->name)) {
                addField(*field, {}, false, machineValues);
            }
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0), FieldColumn);
    find(m_search->text());
    emit changed();
}

void ExportColumns::addField(const Field &field, const QString &title, bool chosen, bool machineValues)
{
    auto *item = new QTreeWidgetItem(m_list);
    const QString usual = columnTitle(m_entity, {field.name, {}}, machineValues);
    item->setText(FieldColumn, field.label.translated());
    item->setText(TitleColumn, title.isEmpty() ? usual : title);
    item->setData(FieldColumn, NameRole, field.name);
    item->setData(FieldColumn, UsualTitleRole, usual);
    item->setToolTip(FieldColumn, field.help.translated());
    item->setCheckState(FieldColumn, chosen ? Qt::Checked : Qt::Unchecked);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemIsEditable);
}

QList<ExportColumn> ExportColumns::columns() const
{
    QList<ExportColumn> columns;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(FieldColumn) == Qt::Checked) {
            const QString title = item->text(TitleColumn).trimmed();
            columns.append({item->data(FieldColumn, NameRole).toString(),
                            title == item->data(FieldColumn, UsualTitleRole).toString() ? QString() : title});
        }
    }
    return columns;
}

void ExportColumns::find(const QString &text)
{
    const QString wanted = fold(text.trimmed());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!wanted.isEmpty() && !fold(item->text(FieldColumn)).contains(wanted)
                        && !fold(item->text(TitleColumn)).contains(wanted));
    }
}

void ExportColumns::moveCurrent(int by)
{
    const int from = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->topLevelItemCount()) {
        return;
    }
    QTreeWidgetItem *item = m_list->takeTopLevelItem(from);
    m_list->insertTopLevelItem(to, item);
    m_list->setCurrentItem(item);
    emit changed();
}

bool ExportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down;
        if ((down || key->key() == Qt::Key_Up) && key->modifiers().testFlag(Qt::AltModifier)) {
            moveCurrent(down ? 1 : -1);
            return true;
        }
        if (watched == m_search && down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_F2 && m_list->currentItem() != nullptr) {
            m_list->editItem(m_list->currentItem(), TitleColumn);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExportColumns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ExportColumns::retranslate()
{
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setHeaderLabels({tr("Field"), tr("Title in the file")});
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move down"));
    m_usual->setText(tr("Usual columns"));
}
