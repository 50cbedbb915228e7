// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accesscsv.h"

#include "models/core/text.h"
#include "models/security/accesswords.h"

namespace {

const QByteArray byteOrderMark("\xEF\xBB\xBF");

QString csvCell(QString cell, QChar separator)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.at(0))) {
        cell.prepend(QLatin1Char('\''));
    }
    if (cell.contains(separator) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))) {
        return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    }
    return cell;
}

QString csvMoment(const std::optional<Instant> &instant, const DisplayFormat &format)
{
    return instant ? displayInstant(QVariant::fromValue(*instant), format) : QString();
}

QString csvFlag(bool flag)
{
    return flag ? text("access", "yes").translated() : text("access", "no").translated();
}

QStringList csvHeadings()
{
    const Text headings[] = {text("access", "Person"),         text("access", "E-mail"),          text("access", "Organization"),
                             text("access", "Role"),           text("access", "What it gives"),   text("access", "Since"),
                             text("access", "Accepted"),       text("access", "Left"),            text("access", "Given by"),
                             text("access", "Given"),          text("access", "Last sign-in"),    text("access", "Open sessions"),
                             text("access", "Must set a password"), text("access", "Active person"), text("access", "Login of the database")};
    QStringList words;
    for (const Text &heading : headings) {
        words.append(heading.translated());
    }
    return words;
}

QStringList csvRow(const AccessEntry &entry, const DisplayFormat &format)
{
    const bool everywhere = entry.kind == AccessEntry::Kind::Platform;
    return {entry.name,
            entry.email,
            everywhere ? text("access", "All organizations").translated() : entry.organizationName,
            accessRoleName(entry),
            accessSentence(entry, format.locale),
            csvMoment(entry.since, format),
            csvMoment(entry.acceptedAt, format),
            csvMoment(entry.leftAt, format),
            entry.givenBy,
            csvMoment(entry.givenAt, format),
            csvMoment(entry.lastSignIn, format),
            QString::number(entry.openSessions),
            csvFlag(entry.mustSetPassword),
            csvFlag(entry.active),
            entry.login};
}

} // namespace

QByteArray accessReviewCsv(const QList<AccessEntry> &entries, const DisplayFormat &format)
{
    const QChar separator = format.locale.decimalPoint() == QLatin1String(",") ? QLatin1Char(';') : QLatin1Char(',');
    QString whole;
    const auto add = [&whole, separator](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            whole += (i == 0 ? QString() : QString(separator)) + csvCell(cells.at(i), separator);
        }
        whole += QLatin1String("\r\n");
    };
    add(csvHeadings());
    for (const AccessEntry &entry : entries) {
        add(csvRow(entry, format));
    }
    return byteOrderMark + whole.toUtf8();
}
