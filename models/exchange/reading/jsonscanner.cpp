// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/jsonscanner.h"

#include <QJsonDocument>

#include <algorithm>

namespace {
bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
} // namespace

void JsonScanner::skipSpaces()
{
    while (m_at < m_bytes.size()) {
        const char byte = m_bytes.at(m_at);
        if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r') {
            return;
        }
        ++m_at;
    }
}

char JsonScanner::peek()
{
    skipSpaces();
    return m_at < m_bytes.size() ? m_bytes.at(m_at) : char(0);
}

bool JsonScanner::take(char expected)
{
    if (peek() != expected || m_at >= m_bytes.size()) {
        return false;
    }
    ++m_at;
    return true;
}

qint64 JsonScanner::line()
{
    m_line += std::count(m_bytes.begin() + m_countedTo, m_bytes.begin() + m_at, '\n');
    m_countedTo = m_at;
    return m_line;
}

bool JsonScanner::escape(QString *text)
{
    if (m_at + 1 >= m_bytes.size()) {
        return false;
    }
    const char which = m_bytes.at(m_at + 1);
    m_at += 2;
    static constexpr char names[] = "\"\\/bfnrt";
    static constexpr char16_t meanings[] = {u'"', u'\\', u'/', u'\b', u'\f', u'\n', u'\r', u'\t'};
    for (int at = 0; at < 8; ++at) {
        if (names[at] == which) {
            text->append(QChar(meanings[at]));
            return true;
        }
    }
    if (which != 'u' || m_at + 4 > m_bytes.size()) {
        return false;
    }
    bool isCode = false;
    const ushort code = m_bytes.sliced(m_at, 4).toByteArray().toUShort(&isCode, 16);
    m_at += 4;
    text->append(code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code));
    return isCode;
}

bool JsonScanner::string(QString *text)
{
    if (!take('"')) {
        return false;
    }
    text->clear();
    while (m_at < m_bytes.size()) {
        qsizetype plain = m_at;
        while (plain < m_bytes.size() && m_bytes.at(plain) != '"' && m_bytes.at(plain) != '\\') {
            if (static_cast<uchar>(m_bytes.at(plain)) < 0x20) {
                return false;
            }
            ++plain;
        }
        text->append(QString::fromUtf8(m_bytes.sliced(m_at, plain - m_at)));
        m_at = plain;
        if (m_at >= m_bytes.size()) {
            return false;
        }
        if (m_bytes.at(m_at) == '"') {
            ++m_at;
            return true;
        }
        if (!escape(text)) {
            return false;
        }
    }
    return false;
}

bool JsonScanner::nested(QString *text)
{
    const qsizetype from = m_at;
    int depth = 0;
    bool inText = false;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char byte = m_bytes.at(m_at);
        if (inText) {
            m_at += byte == '\\' ? 1 : 0;
            inText = byte != '"';
            continue;
        }
        inText = byte == '"';
        if (byte == '{' || byte == '[') {
            if (++depth > mostDepth) {
                return false;
            }
        } else if (byte == '}' || byte == ']') {
            if (--depth == 0) {
                ++m_at;
                break;
            }
        }
    }
    if (depth != 0 || m_at > m_bytes.size()) {
        return false;
    }
    const QByteArrayView whole = m_bytes.sliced(from, m_at - from);
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson(QByteArray::fromRawData(whole.data(), whole.size()), &error));
    *text = QString::fromUtf8(whole);
    return error.error == QJsonParseError::NoError;
}

bool JsonScanner::word(QByteArrayView expected)
{
    if (m_bytes.size() - m_at < expected.size() || m_bytes.sliced(m_at, expected.size()) != expected) {
        return false;
    }
    m_at += expected.size();
    return true;
}

bool JsonScanner::number(QString *text)
{
    const qsizetype from = m_at;
    m_at += m_bytes.at(m_at) == '-' ? 1 : 0;
    const qsizetype digits = m_at;
    while (m_at < m_bytes.size() && (isDigit(m_bytes.at(m_at)) || QByteArrayView(".eE+-").contains(m_bytes.at(m_at)))) {
        ++m_at;
    }
    if (m_at == digits || !isDigit(m_bytes.at(digits))) {
        return false;
    }
    *text = QString::fromLatin1(m_bytes.sliced(from, m_at - from));
    if (text->contains(u'e', Qt::CaseInsensitive)) {
        bool isNumber = false;
        const double number = text->toDouble(&isNumber);
        *text = QString::number(number, 'f', QLocale::FloatingPointShortest);
        return isNumber;
    }
    bool isNumber = false;
    static_cast<void>(text->toDouble(&isNumber));
    return isNumber;
}

bool JsonScanner::value(Value *value)
{
    value->text.clear();
    const char first = peek();
    if (first == '"') {
        value->kind = Kind::Text;
        return string(&value->text);
    }
    if (first == '{' || first == '[') {
        value->kind = Kind::Nested;
        return nested(&value->text);
    }
    if (first == 't' || first == 'f') {
        value->kind = Kind::Bool;
        value->text = first == 't' ? QStringLiteral("true") : QStringLiteral("false");
        return word(first == 't' ? QByteArrayView("true") : QByteArrayView("false"));
    }
    if (first == 'n') {
        value->kind = Kind::Null;
        return word("null");
    }
    value->kind = Kind::Number;
    return (first == '-' || isDigit(first)) && number(&value->text);
}
