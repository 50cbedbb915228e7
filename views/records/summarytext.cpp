// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString summaryWords(const char *source)
{
    return QCoreApplication::translate("SummaryText", source);
}

QString countedWords(const char *source, qint64 n)
{
    return QCoreApplication::translate("SummaryText", source, nullptr, static_cast<int>(n));
}

bool isListOfItems(const Field &field)
{
    switch (field.shape) {
    case JsonShape::Goals:
    case JsonShape::ActionItems:
    case JsonShape::Agenda:
    case JsonShape::RequiredDocuments:
    case JsonShape::SuccessMetrics:
    case JsonShape::EligibilityCriteria:
    case JsonShape::StringList:
    case JsonShape::TextMap:
        return field.type == FieldType::Json;
    default:
        return false;
    }
}

} // namespace

QString warningText(const WarningFact &warning)
{
    switch (warning.kind) {
    case WarningFact::Kind::NoMentor:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Has no mentor yet"));
    case WarningFact::Kind::MissedMeetings:
        return countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "%n meeting(s) missed in a row"), warning.count);
    case WarningFact::Kind::NoSession:
        return warning.since ? countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "No session for %n day(s)"), warning.count)
                             : countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "No session yet, after %n day(s)"), warning.count);
    case WarningFact::Kind::OverdueTasks:
        return countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "%n task(s) overdue"), warning.count);
    case WarningFact::Kind::MissingDocuments:
        return countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "%n document(s) missing"), warning.count);
    }
    return {};
}

QString progressTitle(ProgressFact::Kind kind)
{
    switch (kind) {
    case ProgressFact::Kind::Sessions:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Sessions"));
    case ProgressFact::Kind::Attendance:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Attendance"));
    case ProgressFact::Kind::Tasks:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Tasks"));
    case ProgressFact::Kind::Places:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Places"));
    case ProgressFact::Kind::Days:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Days"));
    case ProgressFact::Kind::Milestones:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Milestones"));
    case ProgressFact::Kind::Percent:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Progress"));
    }
    return {};
}

QString progressText(const ProgressFact &fact, const QLocale &locale)
{
    const QString percent = locale.toString(fact.done * 100 / std::max<qint64>(fact.total, 1)) + QChar(0x00A0) + locale.percent();
    if (fact.kind == ProgressFact::Kind::Percent) {
        return percent;
    }
    //: How far something is: "5 of 12"
    const QString counts = summaryWords(QT_TRANSLATE_NOOP("SummaryText", "%1 of %2"))
                               .arg(locale.toString(fact.done), locale.toString(fact.total));
    return fact.kind == ProgressFact::Kind::Attendance ? percent + QStringLiteral(" · ") + counts : counts;
}

QString linkTitle(LinkFact::Kind kind)
{
    switch (kind) {
    case LinkFact::Kind::Mentor:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Mentor"));
    case LinkFact::Kind::Project:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Project"));
    case LinkFact::Kind::Program:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Program"));
    case LinkFact::Kind::Cohort:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Cohort"));
    case LinkFact::Kind::Entrepreneur:
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "Entrepreneur"));
    }
    return {};
}

QString dueText(const PendingFact &fact, Instant now, const DisplayFormat &format)
{
    if (!fact.due) {
        return {};
    }
    const QDate due = fact.due->toUtc().toTimeZone(format.zone).date();
    const QDate today = now.toUtc().toTimeZone(format.zone).date();
    if (fact.overdue) {
        const qint64 days = due.daysTo(today);
        return days < 1 ? summaryWords(QT_TRANSLATE_NOOP("SummaryText", "overdue"))
                        : countedWords(QT_TRANSLATE_N_NOOP("SummaryText", "overdue, %n day(s)"), days);
    }
    if (due == today) {
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "today"));
    }
    if (due == today.addDays(1)) {
        return summaryWords(QT_TRANSLATE_NOOP("SummaryText", "tomorrow"));
    }
    return due.year() == today.year() ? format.locale.toString(due, QStringLiteral("d MMM")) : displayDate(due, format);
}

QStringList valueLines(const Field &field, const QVariant &value, const DisplayFormat &format)
{
    const QString text = displayText(field, value, format);
    if (text.isEmpty()) {
        return {};
    }
    return isListOfItems(field) ? text.split(QStringLiteral("; "), Qt::SkipEmptyParts) : QStringList{text};
}

const Field *stateField(const Entity &entity)
{
    const auto isToned = [](const Field &field) {
        return field.type == FieldType::Vocabulary && !field.is(FieldFlag::Hidden) && field.vocabulary != nullptr
            && std::any_of(field.vocabulary->terms.cbegin(), field.vocabulary->terms.cend(),
                           [](const Term &term) { return term.tone != Tone::Neutral; });
    };
    for (const QString &name : {QStringLiteral("follow_up"), entity.states.field, QStringLiteral("status")}) {
        if (const Field *field = entity.field(name); field != nullptr && field->vocabulary != nullptr) {
            return field;
        }
    }
    const auto toned = std::find_if(entity.fields.cbegin(), entity.fields.cend(), isToned);
    return toned == entity.fields.cend() ? nullptr : &*toned;
}
