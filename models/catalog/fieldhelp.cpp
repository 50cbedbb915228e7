// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldhelp.h"

#include "models/catalog/help/helptexts.h"

#include <QHash>

namespace {

QHash<QString, Text> allAbouts()
{
    QHash<QString, Text> texts;
    for (const FieldAbout &entry : allHelp()) {
        texts.insert(QString::fromUtf8(entry.key), entry.about);
    }
    return texts;
}

Text aboutOf(std::initializer_list<QString> tables, const QString &field)
{
    static const QHash<QString, Text> texts = allAbouts();
    for (const QString &table : tables) {
        const auto found = texts.constFind(table + QLatin1Char('.') + field);
        if (found != texts.constEnd()) {
            return *found;
        }
    }
    return {};
}

} // namespace

Text fieldAbout(const Entity &entity, const Field &field)
{
    return aboutOf({entity.name, field.table, QStringLiteral("*")}, field.name);
}

Text fieldAbout(const Field &field)
{
    return aboutOf({field.table, QStringLiteral("*")}, field.name);
}

QString fieldAboutHtml(const Field &field)
{
    QString html = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                       .arg(field.label.translated().toHtmlEscaped(), fieldAbout(field).translated().toHtmlEscaped());
    if (!field.help.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(field.help.translated().toHtmlEscaped());
    }
    return html;
}
