// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importmappings.h"

#include "app/controllers/bulkwords.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/exchange/importcolumnsstep.h"

#include <algorithm>

namespace {

constexpr int offeredFrom = 80; // hundredths of a mapping's columns that stand in the file

} // namespace

ImportMappings::ImportMappings(const RecordPageServices &services, ImportColumnsStep &step, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_service(services.store.database())
    , m_step(step)
    , m_messages(messages)
{
    connect(&step, &ImportColumnsStep::loadRequested, this, &ImportMappings::load);
    connect(&step, &ImportColumnsStep::saveRequested, this, &ImportMappings::save);
    connect(&step, &ImportColumnsStep::updateRequested, this, &ImportMappings::update);
    connect(&step, &ImportColumnsStep::shareRequested, this, &ImportMappings::share);
    connect(&step, &ImportColumnsStep::removeRequested, this, &ImportMappings::remove);
}

void ImportMappings::begin(const QString &entity, const SourceTable &source, const QList<ColumnSketch> &sketches, bool olderSystem)
{
    m_entity = entity;
    m_source = source;
    m_sketches = sketches;
    m_olderSystem = olderSystem;
    m_saved.clear();
    m_step.setSaved({}, QString());
    m_step.offer(QString(), QString());
    reload(QString(), true);
}

void ImportMappings::reload(const QString &currentId, bool offer)
{
    m_currentId = currentId;
    whenDone(m_service.list(ExchangeLayout::Kind::Import, m_entity), this,
             [this, offer, entity = m_entity](const Result<QList<ExchangeLayout>> &saved) {
                 if (entity != m_entity) {
                     return;
                 }
                 if (!saved.ok()) {
                     m_messages.showError(saved.error());
                     return;
                 }
                 m_saved = saved.value();
                 m_step.setSaved(m_saved, m_currentId);
                 if (offer) {
                     offerBest();
                 }
                 emit listed();
             });
}

/// The one of which most columns stand in the file; nothing when the person has begun by themselves.
void ImportMappings::offerBest()
{
    const ExchangeLayout *best = nullptr;
    int bestFit = offeredFrom - 1;
    for (const ExchangeLayout &saved : std::as_const(m_saved)) {
        const auto mapping = mappingFromJson(saved.content, m_services.store.catalog());
        const int fit = mapping.ok() ? fitOf(mapping.value(), m_source.headings) : -1;
        if (fit > bestFit) {
            best = &saved;
            bestFit = fit;
        }
    }
    if (best != nullptr && !m_step.draft().isChanged()) {
        m_step.offer(best->id, best->name);
    }
}

const ExchangeLayout *ImportMappings::find(const QString &id) const
{
    const auto found = std::find_if(m_saved.cbegin(), m_saved.cend(), [&id](const ExchangeLayout &saved) { return saved.id == id; });
    return found == m_saved.cend() ? nullptr : &*found;
}

void ImportMappings::load(const QString &id)
{
    const ExchangeLayout *saved = find(id);
    if (saved == nullptr) {
        return;
    }
    auto mapping = mappingFromJson(saved->content, m_services.store.catalog());
    if (!mapping.ok()) {
        m_messages.showError(mapping.error());
        return;
    }
    mapping.value().olderSystem = m_olderSystem;
    QStringList lost;
    for (const FieldMapping &field : mapping.value().fields) {
        for (const QString &column : field.columns) {
            if (!m_source.headings.contains(column)) {
                lost.append(column);
            }
        }
    }
    m_currentId = id;
    m_step.setDraft(MappingDraft(m_services.store.catalog(), mapping.value(), m_sketches, true), m_source,
                    typedFormat(m_services.context.format));
    m_step.setSaved(m_saved, id);
    if (lost.isEmpty()) {
        m_messages.clear();
    } else {
        m_messages.showMessage(MessageBar::Level::Warning, tr("The file does not have %Ln of its column(s): %1.", nullptr, static_cast<int>(lost.size()))
                                                               .arg(lost.join(QStringLiteral(", "))));
    }
}

void ImportMappings::save()
{
    m_services.prompt.askText(&m_step, {tr("Save the mapping"), tr("Name"), QString(), tr("Save")}, [this](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty()) {
            return;
        }
        ExchangeLayout layout;
        layout.kind = ExchangeLayout::Kind::Import;
        layout.entity = m_entity;
        layout.name = name->trimmed();
        layout.isOwn = true;
        layout.content = toJson(m_step.draft().mapping());
        whenDone(m_service.add(layout), this, [this](const Result<ExchangeLayout> &added) {
            if (added.ok()) {
                m_messages.showMessage(MessageBar::Level::Success, tr("The mapping “%1” is saved.").arg(added.value().name));
                reload(added.value().id, false);
            } else {
                m_messages.showError(added.error());
            }
        });
    });
}

void ImportMappings::write(const ExchangeLayout &layout, const QString &done)
{
    whenDone(m_service.update(layout), this, [this, done](const Result<ExchangeLayout> &written) {
        if (written.ok()) {
            m_messages.showMessage(MessageBar::Level::Success, done);
            reload(written.value().id, false);
        } else {
            m_messages.showError(written.error());
            reload(m_currentId, false);
        }
    });
}

void ImportMappings::update(const QString &id)
{
    if (const ExchangeLayout *saved = find(id)) {
        ExchangeLayout layout = *saved;
        layout.content = toJson(m_step.draft().mapping());
        write(layout, tr("The mapping “%1” is saved.").arg(layout.name));
    }
}

void ImportMappings::share(const QString &id, bool shared)
{
    if (const ExchangeLayout *saved = find(id)) {
        ExchangeLayout layout = *saved;
        layout.shared = shared;
        write(layout, shared ? tr("Your organization sees the mapping “%1” now.").arg(layout.name)
                             : tr("Only you see the mapping “%1” now.").arg(layout.name));
    }
}

void ImportMappings::remove(const QString &id)
{
    const ExchangeLayout *saved = find(id);
    if (saved == nullptr) {
        return;
    }
    PromptQuestion question;
    question.title = tr("Delete the mapping “%1”?").arg(saved->name);
    question.text = saved->shared ? tr("Nobody in your organization can use it any more. What was imported with it stays.")
                                  : tr("What was imported with it stays.");
    question.choices = {{tr("Delete"), PromptChoice::Role::Destructive}, {tr("Keep it"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(&m_step, question, [this, id](int answer) {
        if (answer != 0) {
            return;
        }
        whenDone(m_service.remove(id), this, [this](const Result<void> &removed) {
            if (!removed.ok()) {
                m_messages.showError(removed.error());
            }
            reload(QString(), false);
        });
    });
}
