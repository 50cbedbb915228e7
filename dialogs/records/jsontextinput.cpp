// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsontextinput.h"

#include "views/common/thememetrics.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

QJsonValue readJsonText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return QJsonValue::Null;
    }
    // A scalar is no document for Qt: the brackets make one of it.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray array = document.array();
    return document.isArray() && array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QString storedJsonText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

JsonTextInput::JsonTextInput(QWidget *parent)
    : JsonInput(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(ThemeMetrics::of().px(12));
    m_text->setFont(font);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(ThemeMetrics::of().px(120));
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonTextInput::edited);
}

bool JsonTextInput::showJson(const QJsonValue &value)
{
    if (value.isObject()) {
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed());
    } else if (value.isArray()) {
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed());
    } else {
        m_text->setPlainText(storedJsonText(value));
    }
    return true;
}

QJsonValue JsonTextInput::json() const
{
    return readJsonText(m_text->toPlainText());
}

QWidget *JsonTextInput::inputWidget()
{
    return m_text;
}

std::optional<QString> JsonTextInput::problem() const
{
    if (!json().isUndefined()) {
        return std::nullopt;
    }
    return tr("This is not JSON. Check brackets, commas and quotes.");
}

void JsonTextInput::showText(const QString &text)
{
    m_text->setPlainText(text);
}

QString JsonTextInput::text() const
{
    return m_text->toPlainText();
}
