// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inputrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

InputRows InputRows::read(const QString &path, const CommandContext &context)
{
    InputRows input;
    QByteArray text;
    if (path == QLatin1String("-")) {
        text = context.input.readAll();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            input.m_report.add(Error{ErrorCode::Io,
                                     tr("The file %1 could not be read: %2. Check its name and its permissions.")
                                         .arg(path, file.errorString()),
                                     {},
                                     {}});
            return input;
        }
        text = file.readAll();
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    if (text.trimmed().startsWith('[')) {
        input.readArray(text);
    } else {
        input.readLines(text);
    }
    return input;
}

void InputRows::readLines(const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(line);
        if (decoder.hasError()) {
            refuse(number, tr("This line is not UTF-8 text; save the file as UTF-8."));
            continue;
        }
        QJsonParseError trouble;
        const QJsonDocument document = QJsonDocument::fromJson(line, &trouble);
        if (trouble.error != QJsonParseError::NoError) {
            refuse(number, tr("This line is not valid JSON (%1, character %2).")
                               .arg(trouble.errorString(), QString::number(trouble.offset + 1)));
        } else if (!document.isObject()) {
            refuse(number, tr("A record is a JSON object, such as {\"name\": \"…\"}."));
        } else {
            m_rows.append({number, document.object()});
        }
    }
}

void InputRows::readArray(const QByteArray &text)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        refuse(0, tr("The input is not valid JSON (%1, character %2).")
                      .arg(trouble.errorString(), QString::number(trouble.offset + 1)));
        return;
    }
    int number = 0;
    for (const QJsonValue &value : document.array()) {
        ++number;
        if (value.isObject()) {
            m_rows.append({number, value.toObject()});
        } else {
            refuse(number, tr("A record is a JSON object, such as {\"name\": \"…\"}."));
        }
    }
}

void InputRows::refuse(int row, const QString &message)
{
    m_report.add(row, Error{ErrorCode::InvalidFormat, message, {}, {}});
}
