// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summaryhead.h"

#include "views/common/avatar.h"
#include "views/common/chip.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/celltext.h"
#include "views/records/recorddetailpane.h"
#include "views/records/summarytext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

SummaryHead::SummaryHead(const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_avatar(new Avatar(Avatar::Size::Large, this))
    , m_icon(new QLabel(this))
    , m_label(textLabel(QString(), TextKind::Section, this))
    , m_about(textLabel(QString(), TextKind::Muted, this))
    , m_reason(textLabel(QString(), TextKind::Muted, this))
    , m_state(new Chip(this))
    , m_stateLine(new QWidget(this))
    , m_more(new QToolButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space12(), metrics.space12());
    layout->setSpacing(metrics.space12());
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    for (QLabel *label : {m_label, m_about, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *state = new QHBoxLayout(m_stateLine);
    state->setContentsMargins(0, metrics.space4(), 0, 0);
    state->setSpacing(metrics.space8());
    state->addWidget(m_state, 0, Qt::AlignTop);
    state->addWidget(m_reason, 1);
    words->addWidget(m_label);
    words->addWidget(m_about);
    words->addWidget(m_stateLine);
    const int size = metrics.avatarLarge();
    m_icon->setFixedSize(size, size);
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setPixmap(icon(entity.icon, IconColor::Accent).pixmap(QSize(size / 2, size / 2), devicePixelRatioF()));
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setFixedSize(metrics.control(), metrics.control());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    setButtonKind(m_more, ButtonKind::Flat);
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        for (const QPointer<QAction> &action : std::as_const(m_actions)) {
            if (action == nullptr) {
                m_more->menu()->addSeparator();
            } else {
                m_more->menu()->addAction(action);
            }
        }
    });
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    showPending(QString(), QString());
    retranslate();
}

void SummaryHead::showPending(const QString &recordId, const QString &label)
{
    m_isEmpty = recordId.isEmpty();
    m_label->setText(m_isEmpty ? tr("Select a record to see it here.") : label);
    setTextKind(m_label, m_isEmpty ? TextKind::Muted : TextKind::Section);
    m_avatar->setPerson(label, recordId);
    m_avatar->setVisible(m_entity.isPerson() && !m_isEmpty);
    m_icon->setVisible(!m_entity.isPerson() && !m_isEmpty);
    m_more->setVisible(!m_isEmpty && !m_actions.isEmpty());
    m_about->hide();
    m_stateLine->hide();
}

void SummaryHead::showRecord(const Record &record, const RecordContext &context)
{
    const QString label = recordLabel(m_entity, record, context.format);
    showPending(record.id, label);
    m_about->setText(aboutText(record, context));
    m_about->setVisible(!m_about->text().isEmpty());
    showState(record, context);
}

/// What the record is, in a few words: where an entrepreneur takes part, a mentor's position, a program's organization.
QString SummaryHead::aboutText(const Record &record, const RecordContext &context) const
{
    QStringList fields = {m_entity.secondaryLabel};
    if (m_entity.name == QLatin1String("entrepreneurs")) {
        fields = {QStringLiteral("current_project_id"), QStringLiteral("current_program_id")};
    } else if (m_entity.name == QLatin1String("allies")) {
        fields = {QStringLiteral("title"), QStringLiteral("company")};
    } else if (m_entity.isPerson()) {
        fields = {m_entity.name == QLatin1String("clients") ? QStringLiteral("company_name") : QStringLiteral("user_type")};
    }
    QStringList words;
    for (const QString &name : std::as_const(fields)) {
        const Field *field = m_entity.field(name);
        const QString text = field == nullptr ? QString() : recordFieldText(*field, record, context.format);
        if (!text.isEmpty()) {
            words.append(text);
        }
    }
    if (words.isEmpty()) {
        words.append(m_entity.singular.translated());
    }
    return words.join(QStringLiteral(" · "));
}

void SummaryHead::showState(const Record &record, const RecordContext &context)
{
    const Field *active = m_entity.field(u"is_active");
    const Field *field = stateField(m_entity);
    const QString value = field == nullptr ? QString() : record.value(field->name).toString();
    const Term *term = field == nullptr ? nullptr : field->vocabulary->find(value);
    m_reason->clear();
    if (active != nullptr && record.values.contains(active->name) && !record.value(active->name).toBool()) {
        //: Chip in the head of a person or organization that was deactivated
        m_state->setText(tr("Not active"), Tone::Danger);
    } else if (term != nullptr) {
        m_state->setText(term->label.translated(), term->tone);
        const Field *why = field->name == QLatin1String("follow_up") ? m_entity.field(u"follow_up_reason") : nullptr;
        m_reason->setText(why == nullptr ? QString() : recordFieldText(*why, record, context.format));
    } else {
        m_stateLine->hide();
        return;
    }
    m_stateLine->show();
}

void SummaryHead::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        m_actions.append(action);
    }
    m_more->setVisible(!m_isEmpty && !m_actions.isEmpty());
}

void SummaryHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SummaryHead::retranslate()
{
    m_more->setToolTip(tr("What can be done with this record"));
    m_more->setAccessibleName(m_more->toolTip());
    if (m_isEmpty) {
        m_label->setText(tr("Select a record to see it here."));
    }
}
