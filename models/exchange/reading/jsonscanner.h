// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// Reads JSON objects value by value without building a tree: keys in their order, nested values as their text. Works on UTF-8; never
/// recurses, so that no depth hurts. The bytes have to outlive it.
class JsonScanner final
{
public:
    enum class Kind { Text, Number, Bool, Null, Nested };
    struct Value
    {
        Kind kind = Kind::Null;
        QString text; ///< of a text without its quotes; of a nested value as it stands; a number as written
    };

    explicit JsonScanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    void skipTo(qsizetype at) { m_at = at; }
    /// Also skips spaces before; false where something else stands.
    [[nodiscard]] bool take(char expected);
    /// What comes next behind spaces; 0 at the end.
    [[nodiscard]] char peek();
    [[nodiscard]] bool string(QString *text);
    [[nodiscard]] bool value(Value *value);
    /// Line feeds up to here, from 1. Linear in what was read since the last call.
    [[nodiscard]] qint64 line();

    static constexpr int mostDepth = 200;

private:
    [[nodiscard]] bool escape(QString *text);
    [[nodiscard]] bool nested(QString *text);
    [[nodiscard]] bool word(QByteArrayView expected);
    [[nodiscard]] bool number(QString *text);
    void skipSpaces();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_countedTo = 0;
    qint64 m_line = 1;
};
