// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recycle/recyclepreview.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

bool isShownInPreview(const Field &field)
{
    return field.type != FieldType::Id && field.type != FieldType::Secret && !field.is(FieldFlag::Hidden);
}

} // namespace

RecyclePreview::RecyclePreview(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_tree(new QTreeWidget(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    setSurface(m_tree, Surface::Panel);
    m_tree->setColumnCount(2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(metrics.space16());
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_tree->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), metrics.space12(), 0, 0);
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    retranslate();
}

void RecyclePreview::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    fill();
}

void RecyclePreview::showContents(const QList<DeletedContents> &contents)
{
    m_contents = contents;
    fill();
}

void RecyclePreview::clear()
{
    showContents({});
}

void RecyclePreview::fill()
{
    m_tree->clear();
    bool isFirst = true;
    for (const DeletedContents &contents : std::as_const(m_contents)) {
        const Entity *entity = m_catalog.entity(contents.entity);
        const QString kind = entity == nullptr     ? contents.entity
                             : contents.count == 1 ? entity->singular.translated()
                                                   : entity->plural.translated();
        //: %1 is a kind of record, %2 how many there are
        auto *group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)").arg(kind, m_format.locale.toString(contents.count))});
        group->setFirstColumnSpanned(true);
        group->setFont(0, ThemeMetrics::of().strongFont());
        for (qsizetype i = 0; entity != nullptr && i < contents.records.size(); ++i) {
            const QString label = contents.labels.value(i);
            auto *item = new QTreeWidgetItem(group, {label.isEmpty() ? entity->singular.translated() : label});
            item->setFirstColumnSpanned(true);
            addValues(item, *entity, contents.records.at(i));
            item->setExpanded(isFirst && i == 0);
        }
        if (contents.count > contents.records.size() && entity != nullptr) {
            const auto more = static_cast<int>(contents.count - contents.records.size());
            new QTreeWidgetItem(group, {tr("… and %Ln more", nullptr, more)});
        }
        group->setExpanded(isFirst);
        isFirst = false;
    }
}

void RecyclePreview::addValues(QTreeWidgetItem *item, const Entity &entity, const Record &record) const
{
    for (const Field &field : entity.fields) {
        const QVariant value = record.value(field.name);
        if (!isShownInPreview(field) || !value.isValid()) {
            continue;
        }
        QString shown = displayText(field, value, m_format, record.value(field.currencyField).toString());
        if (field.type == FieldType::Reference) {
            shown = record.labels.value(value.toString());
        } else if (field.type == FieldType::Bool) {
            shown = value.toBool() ? tr("Yes") : tr("No");
        }
        if (!shown.isEmpty()) {
            auto *line = new QTreeWidgetItem(item, {field.label.translated(), shown.simplified()});
            line->setToolTip(1, shown);
            line->setForeground(0, palette().brush(QPalette::PlaceholderText));
        }
    }
}

void RecyclePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecyclePreview::retranslate()
{
    m_title->setText(tr("What it holds"));
    m_tree->setAccessibleName(tr("What it holds"));
    fill();
}
