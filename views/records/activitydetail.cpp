// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/activitydetail.h"

#include "models/catalog/activitysentence.h"
#include "models/catalog/shapes/jsontext.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/historyactview.h"
#include "views/records/historytext.h"

#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

ActivityDetail::ActivityDetail(const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ActivityDetail::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
}

void ActivityDetail::clear()
{
    delete m_content;
    m_content = nullptr;
    m_changes = nullptr;
    m_row = Record();
}

void ActivityDetail::addText(const QString &text, bool strong)
{
    QLabel *label = textLabel(text, strong ? TextKind::Strong : TextKind::Muted, m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_inside->addWidget(label);
}

void ActivityDetail::addPair(const QString &label, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    addText(label, false);
    QLabel *words = textLabel(value, TextKind::Body, m_content);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_inside->addWidget(words);
}

void ActivityDetail::showRow(const Record &row)
{
    clear();
    m_row = row;
    m_content = new QWidget(this);
    m_inside = new QVBoxLayout(m_content);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(ThemeMetrics::of().space4());
    addText(activitySentence(row.value(QStringLiteral("sentence")).toString(), m_context.format.locale), true);
    addText(displayInstant(row.value(QStringLiteral("created_at")), m_context.format), false);
    m_changes = new QWidget(m_content);
    new QVBoxLayout(m_changes);
    m_changes->layout()->setContentsMargins(0, 0, 0, 0);
    m_inside->addWidget(m_changes);
    addNoted(row);
    addPair(tr("Organization"), row.labels.value(row.value(QStringLiteral("organization_id")).toString()));
    addPair(tr("Network address"), row.value(QStringLiteral("ip_address")).toString());
    m_layout->addWidget(m_content);
    m_content->show();
}

/// What the program noted beside the change: the parts of an export, the note of a review, the computer of a sign-in.
void ActivityDetail::addNoted(const Record &row)
{
    const JsonText text = parseJsonText(row.value(QStringLiteral("metadata")).toString());
    const QJsonObject noted = text.ok() ? text.value.toObject() : QJsonObject();
    const QLocale &locale = m_context.format.locale;
    if (const QJsonValue rows = noted.value(QLatin1String("rows")); rows.isDouble()) {
        addPair(tr("Rows"), locale.toString(rows.toInteger()));
    }
    const Entity *entity = loggedEntity(*m_context.catalog, row.value(QStringLiteral("entity_type")).toString());
    QStringList fields;
    const std::optional<QStringList> names = jsonTexts(noted.value(QLatin1String("fields")));
    for (const QString &name : names.value_or(QStringList())) {
        const Field *field = entity == nullptr ? nullptr : entity->field(name);
        fields.append(field == nullptr ? name : field->label.translated());
    }
    addPair(tr("Fields"), fields.join(QStringLiteral(", ")));
    addPair(tr("Filters"), noted.value(QLatin1String("filters")).toString());
    addPair(tr("File"), noted.value(QLatin1String("name")).toString());
    addPair(tr("Note"), noted.value(QLatin1String("note")).toString());
    addPair(tr("Device"), noted.value(QLatin1String("device")).toString());
}

void ActivityDetail::showAct(const QString &rowId, const HistoryPage &page)
{
    const Entity *entity = loggedEntity(*m_context.catalog, m_row.value(QStringLiteral("entity_type")).toString());
    if (rowId != m_row.id || m_changes == nullptr || entity == nullptr || page.acts.isEmpty()) {
        return;
    }
    const HistoryAct &act = page.acts.constFirst();
    QList<HistoryChange> changes = historyChanges(*m_context.catalog, *entity, act, m_context.format, page.labels);
    for (HistoryChange &change : changes) {
        change.restorable = false; // older values are put back where the record is
    }
    if (!changes.isEmpty()) {
        m_changes->layout()->addWidget(new HistoryActView(act, changes, m_context.format, m_changes));
    }
}
