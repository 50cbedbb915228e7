// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/relatedview.h"

#include "views/common/kinds.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/records/relatedsection.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int unfoldedAtFirst = 3;

QString foldsKey(const Entity &entity)
{
    return QStringLiteral("records/%1/related").arg(entity.name);
}

} // namespace

RelatedView::RelatedView(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_relations(relationsOf(*context.catalog, entity))
    , m_nothing(textLabel(QString(), TextKind::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    readFolds();
    m_relations.removeIf([&context](const Relation &relation) {
        return !context.allows(AccessVerb::Read, *relation.entity) || !context.allows(AccessVerb::Read, *relation.shown);
    });
    for (const Relation &relation : std::as_const(m_relations)) {
        addSection(relation);
    }
    m_nothing->setWordWrap(true);
    layout->addWidget(m_nothing);
    clear();
}

void RelatedView::addSection(const Relation &relation)
{
    auto *section = new RelatedSection(relation, m_context, this);
    m_sections.insert(relation.id, section);
    layout()->addWidget(section);
    const QString id = relation.id;
    connect(section, &RelatedSection::toggled, this, [this, id](bool open) {
        keepFold(id, open);
        if (open) {
            emit rowsRequested(id);
        }
    });
    connect(section, &RelatedSection::recordRequested, this, &RelatedView::recordRequested);
    connect(section, &RelatedSection::listRequested, this, [this, id] { emit listRequested(id); });
    connect(section, &RelatedSection::createRequested, this, [this, id] { emit createRequested(id); });
}

const Relation *RelatedView::relation(const QString &relationId) const
{
    const auto found = std::find_if(m_relations.cbegin(), m_relations.cend(),
                                    [&relationId](const Relation &relation) { return relation.id == relationId; });
    return found == m_relations.cend() ? nullptr : &*found;
}

void RelatedView::clear()
{
    m_recordId.clear();
    m_emptyRelations.clear();
    for (RelatedSection *section : std::as_const(m_sections)) {
        section->hide();
    }
    retranslate();
}

void RelatedView::showCounts(const QString &recordId, const QHash<QString, qint64> &counts, qint64 mostCounted)
{
    m_recordId = recordId;
    m_emptyRelations.clear();
    int unfolded = 0;
    for (const Relation &relation : std::as_const(m_relations)) {
        RelatedSection *section = m_sections.value(relation.id);
        const qint64 count = counts.value(relation.id);
        section->setVisible(count > 0);
        if (count == 0) {
            m_emptyRelations.append(relation.id);
            continue;
        }
        const bool open = m_folds.value(relation.id, unfolded < unfoldedAtFirst);
        unfolded += open ? 1 : 0;
        section->setCount(count, mostCounted);
        section->setOpen(open);
        if (open) {
            emit rowsRequested(relation.id);
        }
    }
    retranslate();
}

void RelatedView::showRows(const QString &recordId, const QString &relationId, const Page &page)
{
    if (recordId == m_recordId && m_sections.contains(relationId)) {
        m_sections.value(relationId)->setPage(page);
    }
}

void RelatedView::showFailure(const QString &recordId, const QString &relationId, const Error &error)
{
    if (recordId == m_recordId && m_sections.contains(relationId)) {
        m_sections.value(relationId)->showError(error);
    }
}

void RelatedView::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    for (RelatedSection *section : std::as_const(m_sections)) {
        section->setDisplayFormat(format);
    }
}

void RelatedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (RelatedSection *section : std::as_const(m_sections)) {
            section->retranslate();
        }
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RelatedView::retranslate()
{
    QStringList titles;
    for (const QString &id : std::as_const(m_emptyRelations)) {
        if (const Relation *empty = relation(id)) {
            titles.append(empty->titleText());
        }
    }
    const bool nothingAtAll = m_emptyRelations.size() == m_relations.size();
    //: %1 lists the kinds of records that a record has none of: "Documents, Tasks"
    m_nothing->setText(nothingAtAll ? tr("Nothing refers to this record yet.")
                                    : tr("Nothing in: %1").arg(titles.join(QStringLiteral(", "))));
    m_nothing->setVisible(!m_recordId.isEmpty() && !titles.isEmpty());
}

void RelatedView::readFolds()
{
    if (m_context.state == nullptr) {
        return;
    }
    const QJsonObject kept = QJsonDocument::fromJson(m_context.state->state(foldsKey(m_entity))).object();
    for (auto fold = kept.begin(); fold != kept.end(); ++fold) {
        m_folds.insert(fold.key(), fold.value().toBool());
    }
}

void RelatedView::keepFold(const QString &relationId, bool open)
{
    m_folds.insert(relationId, open);
    if (m_context.state == nullptr) {
        return;
    }
    QJsonObject kept;
    for (auto fold = m_folds.cbegin(); fold != m_folds.cend(); ++fold) {
        kept.insert(fold.key(), fold.value());
    }
    m_context.state->setState(foldsKey(m_entity), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}
