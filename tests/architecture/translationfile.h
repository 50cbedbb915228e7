// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

/// One text of a .ts file.
struct TranslationMessage
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool numerus = false;
    QStringList translations; ///< one, or one for each plural form

    [[nodiscard]] QString key() const
    {
        return context + QLatin1String(" | ") + source + QLatin1String(" | ") + comment;
    }
};

/// Reads and judges translations.
namespace TranslationFile {

inline TranslationMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus) {
                message.translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Every message of the file; empty when it is no .ts file.
inline QList<TranslationMessage> read(const QString &path)
{
    QFile file(path);
    QList<TranslationMessage> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages += readMessage(xml, context);
        }
    }
    return messages;
}

inline QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found += matches.next().captured(1);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

inline bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?![&\\s]|\\w+;)"));
    return pattern.match(QString(text).remove(QStringLiteral("&&"))).hasMatch();
}

/// What is wrong with a message; empty: nothing.
inline QString trouble(const TranslationMessage &message, int pluralForms)
{
    if (!message.type.isEmpty()) {
        return QStringLiteral("is ") + message.type;
    }
    if (message.translations.size() != (message.numerus ? pluralForms : 1)) {
        return QStringLiteral("has %1 forms").arg(message.translations.size());
    }
    bool saysNumber = !message.source.contains(QLatin1String("%n"));
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            return QStringLiteral("is empty");
        }
        if (placeholders(translation) != placeholders(message.source)) {
            return QStringLiteral("has other placeholders: ") + translation;
        }
        if (hasMnemonic(translation) != hasMnemonic(message.source)) {
            return QStringLiteral("differs in having a mnemonic: ") + translation;
        }
        const QChar end = message.source.back();
        if ((end == QLatin1Char(':') || end == QChar(0x2026) || end.isSpace()) && translation.back() != end) {
            return QStringLiteral("ends in another character: ") + translation;
        }
        saysNumber = saysNumber || translation.contains(QLatin1String("%n"));
    }
    return saysNumber ? QString() : QStringLiteral("has %n in no form");
}

} // namespace TranslationFile
