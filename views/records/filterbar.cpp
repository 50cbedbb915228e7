// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterbar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"
#include "views/records/removablechip.h"
#include "views/records/filterpopup.h"
#include "views/records/filtertext.h"
#include "views/records/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

FilterBar::FilterBar(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_flow(new FlowLayout)
    , m_searchField(new SearchField(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_columns(new QToolButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space4(), metrics.pageMargin(), metrics.space12());
    layout->setSpacing(metrics.space8());
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(metrics.space8());
    m_searchField->setFixedWidth(metrics.px(240));
    m_searchField->setShortcutHint(QKeySequence(QKeySequence::Find));
    m_flow->addWidget(m_searchField);
    m_flow->addWidget(m_add);
    layout->addLayout(m_flow, 1);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
    layout->addWidget(m_columns, 0, Qt::AlignTop);

    m_add->setIcon(icon(QStringLiteral("plus"), IconColor::Text));
    m_columns->setIcon(icon(QStringLiteral("columns-3")));
    setButtonKind(m_add, ButtonKind::Flat);
    setButtonKind(m_clear, ButtonKind::Link);
    setButtonKind(m_columns, ButtonKind::Normal);
    m_columns->setFixedSize(metrics.control(), metrics.control());
    m_clear->hide();
    connect(m_searchField, &SearchField::searchChanged, this, [this](const QString &text) {
        m_search = text.trimmed();
        rebuildChips();
        emit changed();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { openPopup(QString()); });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::requestColumns);
    retranslate();
}

QList<Filter> FilterBar::filters() const
{
    return m_filters;
}

void FilterBar::setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    m_filters.clear();
    for (const Filter &filter : filters) {
        if (m_entity.field(filter.field) != nullptr) {
            m_filters.append(filter);
        }
    }
    std::stable_sort(m_filters.begin(), m_filters.end(),
                     [](const Filter &one, const Filter &other) { return one.field < other.field; });
    m_labels.insert(labels);
    rebuildChips();
    emit changed();
}

void FilterBar::setFieldFilters(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    const QList<Filter> before = m_filters;
    const auto first = std::find_if(m_filters.cbegin(), m_filters.cend(),
                                    [&field](const Filter &filter) { return filter.field == field; });
    qsizetype position = first - m_filters.cbegin();
    m_filters.removeIf([&field](const Filter &filter) { return filter.field == field; });
    for (const Filter &filter : filters) {
        m_filters.insert(position++, filter);
    }
    m_labels.insert(labels);
    rebuildChips();
    if (m_filters != before) {
        emit changed();
    }
}

void FilterBar::setSearch(const QString &text)
{
    m_searchField->setText(text);
    m_searchField->flush();
}

void FilterBar::clear()
{
    m_filters.clear();
    m_search.clear();
    const QSignalBlocker blocker(m_searchField);
    m_searchField->clear();
    m_searchField->flush();
    rebuildChips();
    emit changed();
}

void FilterBar::setLead(QWidget *lead)
{
    auto *box = qobject_cast<QBoxLayout *>(layout());
    box->insertWidget(0, lead, 0, Qt::AlignTop);
    setTabOrder(lead, m_searchField);
}

void FilterBar::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    const int side = ThemeMetrics::of().control();
    button->setFixedSize(side, side);
    setButtonKind(button, ButtonKind::Normal);
    const auto follow = [button, action] {
        button->setIcon(action->icon());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setAccessibleName(action->iconText());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    auto *box = qobject_cast<QBoxLayout *>(layout());
    box->insertWidget(box->indexOf(m_columns), button, 0, Qt::AlignTop);
    setTabOrder(m_clear, button);
    setTabOrder(button, m_columns);
}

void FilterBar::requestColumns()
{
    emit columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void FilterBar::focusSearch()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

void FilterBar::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    rebuildChips();
}

void FilterBar::openPopup(const QString &field)
{
    auto *popup = new FilterPopup(m_entity, m_context, this);
    connect(popup, &FilterPopup::applied, this, &FilterBar::setFieldFilters);
    QWidget *anchor = m_add;
    for (RemovableChip *chip : std::as_const(m_chips)) {
        if (chip->key() == field) {
            anchor = chip;
        }
    }
    Query query;
    query.entity = m_entity.name;
    query.search = m_search;
    query.filters = m_filters;
    query.zone = m_context.format.zone;
    popup->setQuery(query);
    popup->start(field, filtersOf(field), m_labels);
    popup->showAt(*anchor);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FilterBar::rebuildChips()
{
    QStringList fields;
    for (const Filter &filter : std::as_const(m_filters)) {
        if (!fields.contains(filter.field)) {
            fields.append(filter.field);
        }
    }
    for (RemovableChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &name : std::as_const(fields)) {
        const Field &field = *m_entity.field(name);
        auto *chip = new RemovableChip(name, this);
        const QString value = filterText(field, filtersOf(name), m_context.format, m_labels);
        chip->setWords(field.label.translated(), value);
        //: %1 is a field, %2 what it is filtered by
        chip->setAccessibleName(tr("Filter: %1 %2").arg(field.label.translated(), value));
        chip->setAccessibleDescription(tr("Enter changes it, Delete removes it"));
        connect(chip, &RemovableChip::clicked, this, [this, name] { openPopup(name); });
        connect(chip, &RemovableChip::removeRequested, this, [this, name] {
            setFieldFilters(name, {}, {});
            m_add->setFocus();
        });
        m_chips.append(chip);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
    }
    m_clear->setVisible(!isEmpty());
    QWidget *previous = m_searchField;
    for (RemovableChip *chip : std::as_const(m_chips)) {
        setTabOrder(previous, chip);
        previous = chip;
    }
    setTabOrder(previous, m_add);
    setTabOrder(m_add, m_clear);
    setTabOrder(m_clear, m_columns);
    updateGeometry();
}

void FilterBar::retranslate()
{
    QStringList searched;
    for (const Field *field : m_entity.searchedFields()) {
        searched.append(field->label.translated());
    }
    const QString names = searched.mid(0, 2).join(QStringLiteral(", "));
    m_searchField->setPlaceholderText(names.isEmpty() ? tr("Search") : names);
    m_searchField->setAccessibleName(tr("Search in %1").arg(m_entity.plural.translated()));
    m_searchField->setToolTip(searched.isEmpty() ? QString()
                                                 : tr("Looks at: %1").arg(searched.join(QStringLiteral(", "))));
    m_searchField->setVisible(!searched.isEmpty());
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    //: Takes search and filters away
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear search and filters"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    rebuildChips();
}

QList<Filter> FilterBar::filtersOf(const QString &field) const
{
    QList<Filter> found;
    for (const Filter &filter : m_filters) {
        if (filter.field == field) {
            found.append(filter);
        }
    }
    return found;
}
