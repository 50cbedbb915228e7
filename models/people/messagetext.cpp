// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/messagetext.h"

#include "models/core/text.h"

#include <QRegularExpression>

namespace {

struct MessageFieldName
{
    const char *name;
    Text label;
};

const QList<MessageFieldName> &messageFieldNames()
{
    static const QList<MessageFieldName> names = {
        {"first_name", text("People", "First names")},   {"last_name", text("People", "Last names")},
        {"full_name", text("People", "Whole name")},     {"program", text("People", "Program")},
        {"cohort", text("People", "Cohort")},            {"project", text("People", "Project")},
        {"mentor", text("People", "Mentor")},            {"last_session", text("People", "Last session")},
        {"next_session", text("People", "Next session")}, {"organization", text("People", "Organization")},
        {"coordinator", text("People", "You")},          {"today", text("People", "Today")},
    };
    return names;
}

QString messageDate(const std::optional<Instant> &instant, const DisplayFormat &format, bool withTime)
{
    if (!instant) {
        return {};
    }
    const QDateTime local = instant->toUtc().toTimeZone(format.zone);
    const QString day = format.locale.toString(local.date(), QLocale::LongFormat);
    return withTime ? QString(day + QStringLiteral(", ") + format.locale.toString(local.time(), QLocale::ShortFormat)) : day;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Mail programs want CRLF.
QString mailQuery(const QString &subject, const QString &body)
{
    QString lines = body;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1String("\n"), QLatin1String("\r\n"));
    QStringList parts;
    if (!subject.isEmpty()) {
        parts.append(QStringLiteral("subject=") + encoded(subject));
    }
    if (!lines.isEmpty()) {
        parts.append(QStringLiteral("body=") + encoded(lines));
    }
    return parts.join(u'&');
}

QString mailAddress(const QString &address)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(address, QByteArrayLiteral("@")));
}

} // namespace

QStringList messageFields()
{
    QStringList names;
    for (const MessageFieldName &field : messageFieldNames()) {
        names.append(QString::fromLatin1(field.name));
    }
    return names;
}

QString messageFieldLabel(const QString &field)
{
    for (const MessageFieldName &known : messageFieldNames()) {
        if (field == QLatin1String(known.name)) {
            return known.label.translated();
        }
    }
    return field;
}

QHash<QString, QString> messageValues(const MessageRecipient &person, const QString &coordinator, Instant now,
                                      const DisplayFormat &format)
{
    return {{QStringLiteral("first_name"), person.firstName},
            {QStringLiteral("last_name"), person.lastName},
            {QStringLiteral("full_name"), person.fullName()},
            {QStringLiteral("program"), person.program},
            {QStringLiteral("cohort"), person.cohort},
            {QStringLiteral("project"), person.project},
            {QStringLiteral("mentor"), person.mentor},
            {QStringLiteral("last_session"), messageDate(person.lastSession, format, false)},
            {QStringLiteral("next_session"), messageDate(person.nextSession, format, true)},
            {QStringLiteral("organization"), person.organization},
            {QStringLiteral("coordinator"), coordinator},
            {QStringLiteral("today"), messageDate(now, format, false)}};
}

FilledText fillTemplate(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z_]+)\\}"));
    FilledText filled;
    qsizetype from = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        filled.text += text.mid(from, found.capturedStart() - from);
        from = found.capturedEnd();
        const QString field = found.captured(1);
        const auto value = values.constFind(field);
        if (value != values.cend() && !value->isEmpty()) {
            filled.text += *value;
            continue;
        }
        filled.text += found.captured(0);
        QStringList &list = value == values.cend() ? filled.unknown : filled.missing;
        if (!list.contains(field)) {
            list.append(field);
        }
    }
    filled.text += text.mid(from);
    return filled;
}

QUrl mailLink(const QString &address, const QString &subject, const QString &body, bool *tooLong)
{
    const QString link = QStringLiteral("mailto:") + mailAddress(address) + QLatin1Char('?') + mailQuery(subject, body);
    if (tooLong != nullptr) {
        *tooLong = link.size() > LongestLink;
    }
    return QUrl(link, QUrl::StrictMode);
}

QList<MailLink> mailLinks(const QStringList &addresses, const QString &subject, const QString &body)
{
    QList<MailLink> links;
    const QString query = mailQuery(subject, body);
    const QString rest = query.isEmpty() ? QString() : QString(QLatin1Char('&') + query);
    const QString start = QStringLiteral("mailto:?bcc=");
    QStringList group;
    qsizetype length = 0;
    qsizetype first = 0;
    const auto close = [&] {
        if (!group.isEmpty()) {
            links.append({QUrl(start + group.join(u',') + rest, QUrl::StrictMode), first, group.size()});
            first += group.size();
            group.clear();
            length = 0;
        }
    };
    for (const QString &address : addresses) {
        const QString written = mailAddress(address);
        if (start.size() + length + written.size() + 1 + rest.size() > LongestLink) {
            close();
        }
        group.append(written);
        length += written.size() + 1;
    }
    close();
    return links;
}

QUrl whatsAppLink(const PhoneNumber &number, const QString &text)
{
    return QUrl(QStringLiteral("https://wa.me/%1?text=%2").arg(number.digits, encoded(text)), QUrl::StrictMode);
}
