// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconcile/figuresourcesview.h"

#include "models/operations/figuretext.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int EntityRole = Qt::UserRole + 1;
constexpr int IdRole = Qt::UserRole + 2;

} // namespace

FigureSourcesView::FigureSourcesView(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_text(textLabel(QString(), TextKind::Muted, this))
    , m_list(new QTreeWidget(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    setMinimumWidth(metrics.px(240));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space12(), metrics.space12());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(0, IdRole).toString();
        if (!id.isEmpty()) {
            emit recordRequested(item->data(0, EntityRole).toString(), id);
        }
    });
    fill();
}

void FigureSourcesView::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    fill();
}

void FigureSourcesView::showSources(const DriftedFigure &figure, const QList<FigureSource> &sources)
{
    m_figure = figure;
    m_found = sources;
    fill();
}

void FigureSourcesView::clear()
{
    m_figure.reset();
    m_found.clear();
    fill();
}

QString FigureSourcesView::explanation() const
{
    const auto count = static_cast<int>(m_found.size());
    if (!m_figure) {
        return tr("Choose a figure to see what it is counted from.");
    }
    if (m_found.isEmpty()) {
        return m_figure->isScope() ? tr("No reason is left why the organization should look after this person.")
                                   : tr("No record stands behind it.");
    }
    if (m_figure->isScope()) {
        return tr("Why the organization looks after this person:");
    }
    return count < mostSources ? tr("Counted from %Ln record(s):", nullptr, count)
                               : tr("Counted from these and older records; the newest %Ln:", nullptr, count);
}

void FigureSourcesView::fill()
{
    m_title->setText(m_figure ? QStringLiteral("%1 · %2").arg(m_figure->label, figureTitle(m_catalog, *m_figure)) : QString());
    m_title->setVisible(m_figure.has_value());
    m_text->setText(explanation());
    m_list->setAccessibleName(tr("Records behind the figure"));
    m_list->setHeaderLabels({tr("Record"), tr("When"), tr("Gives")});
    m_list->clear();
    bool moments = false;
    bool amounts = false;
    for (const FigureSource &source : std::as_const(m_found)) {
        const Entity *entity = m_catalog.entity(source.entity);
        const QString name = entity == nullptr ? scopeReasonText(source.entity) : source.label;
        const QString when = source.at ? displayDate(source.at->toUtc().toTimeZone(m_format.zone).date(), m_format) : QString();
        auto *item = new QTreeWidgetItem(m_list, {name, when, sourceText(*m_figure, source)});
        moments = moments || source.at;
        amounts = amounts || !item->text(2).isEmpty();
        item->setToolTip(1, source.at ? displayInstant(QVariant::fromValue(*source.at), m_format) : QString());
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, entity == nullptr ? name : QStringLiteral("%1: %2").arg(entity->singular.translated(), name));
        if (entity != nullptr) {
            item->setIcon(0, icon(entity->icon));
            item->setData(0, EntityRole, source.entity);
            item->setData(0, IdRole, source.recordId);
        }
    }
    m_list->setColumnHidden(1, !moments);
    m_list->setColumnHidden(2, !amounts); // each counts as one
    m_list->setVisible(!m_found.isEmpty());
}

void FigureSourcesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QWidget::changeEvent(event);
}
