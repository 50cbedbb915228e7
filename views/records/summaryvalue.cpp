// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summaryvalue.h"

#include "views/common/avatar.h"
#include "views/common/chip.h"
#include "views/common/kinds.h"
#include "views/common/relativetime.h"
#include "views/common/thememetrics.h"
#include "views/records/celltext.h"
#include "views/records/flowlayout.h"
#include "views/records/summarylinklabel.h"
#include "views/records/summarytext.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype foldedFrom = 320; ///< characters
constexpr qsizetype foldedTo = 220;
constexpr qsizetype longestChip = 22;

/// A long word must not widen the pane; the height follows the width.
void letWidthGo(QWidget *widget)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(text, TextKind::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    letWidthGo(label);
    return label;
}

/// Text that is a link: Tab reaches it, Enter follows it.
QLabel *linkLabel(const QString &text, const QString &target, QWidget *parent)
{
    auto *label = new SummaryLinkLabel(text, target, parent);
    letWidthGo(label);
    return label;
}

QString urlOf(const Field &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Email:
        return QStringLiteral("mailto:") + value;
    case FieldType::Phone: {
        QString digits;
        for (const QChar c : value) {
            if (c.isDigit() || (c == QLatin1Char('+') && digits.isEmpty())) {
                digits += c;
            }
        }
        return QStringLiteral("tel:") + digits;
    }
    case FieldType::Url:
        return value;
    default:
        return {};
    }
}

/// Words too long for a chip are read as text.
QWidget *chipRow(const QStringList &words, QWidget *parent)
{
    if (std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() > longestChip; })) {
        return valueLabel(words.join(QStringLiteral(", ")), parent);
    }
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    for (const QString &word : words) {
        auto *chip = new Chip(row);
        chip->setText(word, Tone::Neutral, ChipStyle::Outline);
        layout->addWidget(chip);
    }
    letWidthGo(row);
    row->setAccessibleName(words.join(QStringLiteral(", ")));
    return row;
}

QStringList tagWords(const Field &field, const QString &json)
{
    QStringList words;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        if (!value.toString().isEmpty()) {
            words.append(field.vocabulary == nullptr ? value.toString() : field.vocabulary->label(value.toString()));
        }
    }
    return words;
}

QWidget *foldedText(const QString &text, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().px(2));
    const QString start = text.left(foldedTo).trimmed() + QChar(0x2026);
    QLabel *label = valueLabel(start, holder);
    auto *more = new QPushButton(QCoreApplication::translate("SummaryValue", "Show all"), holder);
    setButtonKind(more, ButtonKind::Link);
    more->setCheckable(true);
    QObject::connect(more, &QPushButton::toggled, label, [label, more, start, text](bool whole) {
        label->setText(whole ? text : start);
        more->setText(whole ? QCoreApplication::translate("SummaryValue", "Show less")
                            : QCoreApplication::translate("SummaryValue", "Show all"));
    });
    layout->addWidget(label);
    layout->addWidget(more, 0, Qt::AlignLeft);
    return holder;
}

QWidget *momentLabel(const Field &field, const QVariant &value, const RecordContext &context, QWidget *parent)
{
    const Instant moment = value.value<Instant>();
    QLabel *label = valueLabel(displayText(field, value, context.format), parent);
    if (context.clock != nullptr) {
        label->setText(relativeTime(moment, context.clock->now(), context.format.zone, context.format.locale));
    }
    const QDateTime local = moment.toUtc().toTimeZone(context.format.zone);
    label->setToolTip(context.format.locale.toString(local, QLocale::LongFormat));
    label->setAccessibleDescription(label->toolTip());
    return label;
}

/// What happened is read by its age; what is planned by its date.
bool isReadByAge(const Field &field)
{
    return field.type == FieldType::Instant && field.is(FieldFlag::ReadOnly);
}

QWidget *referenceValue(const Field &field, const Record &record, const RecordContext &context, const SummaryLinks &links,
                        QWidget *parent)
{
    const QString id = record.value(field.name).toString();
    const Entity *target = context.catalog == nullptr ? nullptr : context.catalog->entity(field.references);
    const QString label = recordFieldText(field, record, context.format);
    if (id.isEmpty() || target == nullptr || !record.labels.contains(id)) {
        return label.isEmpty() ? nullptr : valueLabel(label, parent);
    }
    return summaryLink(*target, id, label, links, parent);
}

QWidget *vocabularyValue(const Field &field, const QString &text, const QString &value, QWidget *parent)
{
    const Term *term = field.vocabulary == nullptr ? nullptr : field.vocabulary->find(value);
    if (term == nullptr) {
        return valueLabel(text, parent);
    }
    return chipRow({text}, parent);
}

} // namespace

QWidget *summaryLink(const Entity &entity, const QString &recordId, const QString &label, const SummaryLinks &links,
                     QWidget *parent)
{
    QLabel *link = linkLabel(label, entity.name + QLatin1Char('/') + recordId, parent);
    QObject::connect(link, &QLabel::linkActivated, link, [open = links.openRecord, name = entity.name, recordId] {
        if (open) {
            open(name, recordId);
        }
    });
    if (!entity.isPerson()) {
        return link;
    }
    auto *holder = new QWidget(parent);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().px(6));
    auto *avatar = new Avatar(Avatar::Size::Normal, holder);
    avatar->setPerson(label, recordId);
    layout->addWidget(avatar, 0, Qt::AlignTop);
    layout->addWidget(link, 1);
    return holder;
}

bool isInSummary(const Field &field)
{
    return !field.is(FieldFlag::Hidden) && !field.is(FieldFlag::Advanced) && field.type != FieldType::Id
        && field.type != FieldType::Secret && !(field.type == FieldType::Json && field.shape == JsonShape::Free);
}

QWidget *summaryValue(const Field &field, const Record &record, const RecordContext &context, const SummaryLinks &links,
                      QWidget *parent)
{
    const QVariant value = record.value(field.name);
    if (field.type == FieldType::Reference) {
        return referenceValue(field, record, context, links, parent);
    }
    const QString text = recordFieldText(field, record, context.format);
    if (text.isEmpty()) {
        return nullptr;
    }
    if (field.type == FieldType::Vocabulary) {
        return vocabularyValue(field, text, value.toString(), parent);
    }
    if (field.type == FieldType::TagList) {
        const QStringList words = tagWords(field, value.toString());
        return words.isEmpty() ? nullptr : chipRow(words, parent);
    }
    if (const QString url = urlOf(field, value.toString()); !url.isEmpty()) {
        QLabel *label = linkLabel(text, url, parent);
        QObject::connect(label, &QLabel::linkActivated, label, [open = links.openUrl](const QString &target) {
            if (open) {
                open(QUrl(target));
            }
        });
        return label;
    }
    if (isReadByAge(field)) {
        return momentLabel(field, value, context, parent);
    }
    const QStringList lines = valueLines(field, value, context.format);
    if (lines.size() > 1) {
        return valueLabel(QStringLiteral("• ") + lines.join(QStringLiteral("\n• ")), parent);
    }
    return text.size() > foldedFrom ? foldedText(text, parent) : valueLabel(text, parent);
}
