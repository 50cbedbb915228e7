// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsoncell.h"

#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/core/whendone.h"
#include "views/common/thememetrics.h"
#include "views/records/datefield.h"
#include "models/catalog/numbertext.h"
#include "views/records/referencefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace {

QString jsonCellNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isJsonEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QDate jsonCellToday(const RecordContext &context)
{
    return context.clock == nullptr ? QDate() : context.clock->now().toUtc().toTimeZone(context.format.zone).date();
}

} // namespace

JsonCell::JsonCell(const JsonCellSpec &spec, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_locale(context.format.locale)
    , m_labels(context.labels)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeInput(context);
    if (m_input == nullptr) {
        m_loaded = newId(context.clock->now()).right(12);
        return;
    }
    layout->addWidget(m_input);
    setFocusProxy(m_input);
    if (m_spec.width > 0) {
        setFixedWidth(ThemeMetrics::of().px(m_spec.width));
    }
    m_input->setAccessibleName(m_spec.label.translated());
}

void JsonCell::makeInput(const RecordContext &context)
{
    switch (m_spec.kind) {
    case JsonCellSpec::Kind::MadeId:
        break;
    case JsonCellSpec::Kind::Flag:
        m_input = m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::toggled, this, &JsonCell::noteEdited);
        break;
    case JsonCellSpec::Kind::Choice:
        m_input = m_combo = new QComboBox(this);
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        m_combo->addItem(QString(), QString());
        for (const auto &[value, words] : m_spec.choices) {
            m_combo->addItem(words, value);
        }
        connect(m_combo, &QComboBox::editTextChanged, this, &JsonCell::noteEdited);
        break;
    case JsonCellSpec::Kind::Date:
        m_input = m_date = new DateField(m_locale, jsonCellToday(context), this);
        connect(m_date, &DateField::dateEdited, this, &JsonCell::noteEdited);
        break;
    case JsonCellSpec::Kind::Reference:
        m_input = m_reference = new ReferenceField(m_spec.entity, context.candidates, this);
        connect(m_reference, &ReferenceField::recordChosen, this, &JsonCell::noteEdited);
        break;
    case JsonCellSpec::Kind::Number:
    case JsonCellSpec::Kind::Text:
    case JsonCellSpec::Kind::Values:
        m_input = m_line = new QLineEdit(this);
        if (m_spec.kind == JsonCellSpec::Kind::Number) {
            m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        connect(m_line, &QLineEdit::textEdited, this, &JsonCell::noteEdited);
        break;
    }
}

bool JsonCell::showJson(const QJsonValue &value)
{
    const bool fits = [this, &value] {
        switch (m_spec.kind) {
        case JsonCellSpec::Kind::Number:
            return value.isDouble();
        case JsonCellSpec::Kind::Flag:
            return value.isBool();
        case JsonCellSpec::Kind::Date:
            return value.isString() &&
                   (value.toString().isEmpty() || QDate::fromString(value.toString(), Qt::ISODate).isValid());
        case JsonCellSpec::Kind::Values:
            return !value.isObject();
        default:
            return value.isString() || (m_spec.kind == JsonCellSpec::Kind::Text && value.isDouble());
        }
    }();
    if (!isJsonEmpty(value) && !fits) {
        return false;
    }
    if (m_input == nullptr) {
        m_loaded = isJsonEmpty(value) ? m_loaded : value;
        return true;
    }
    m_filling = true;
    m_loaded = value;
    m_touched = false;
    if (m_line != nullptr) {
        m_line->setText(shownText(value));
        m_line->setCursorPosition(0);
    } else if (m_check != nullptr) {
        m_check->setChecked(value.toBool());
    } else if (m_date != nullptr) {
        m_date->setDate(QDate::fromString(value.toString(), Qt::ISODate));
    } else if (m_combo != nullptr) {
        const int known = m_combo->findData(value.toString());
        m_combo->setCurrentIndex(known);
        m_combo->setEditText(known >= 0 ? m_combo->itemText(known) : value.toString());
    } else {
        const QString stored = value.toString();
        m_reference->setRecord(stored, isId(stored) ? QString() : stored); // a name that somebody typed
        lookUpLabel(stored);
    }
    m_filling = false;
    return true;
}

QJsonValue JsonCell::json() const
{
    if (!m_touched) {
        return m_loaded;
    }
    return entered();
}

std::optional<QString> JsonCell::problem() const
{
    if (m_spec.kind == JsonCellSpec::Kind::Number && !m_line->text().trimmed().isEmpty() && entered().isUndefined()) {
        return tr("%1 has to be a number.").arg(m_spec.label.translated());
    }
    if (m_date != nullptr && !m_date->isReadable()) {
        return tr("%1 is not a date. Write it as %2.").arg(m_spec.label.translated(), DateField::inputFormat(m_locale));
    }
    return std::nullopt;
}

void JsonCell::noteEdited()
{
    if (!m_filling) {
        m_touched = true;
        emit edited();
    }
}

QString JsonCell::shownText(const QJsonValue &value) const
{
    if (value.isDouble()) {
        return localNumber(jsonCellNumber(value.toDouble()), m_locale);
    }
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &element : value.toArray()) {
            words.append(element.isDouble() ? jsonCellNumber(element.toDouble()) : element.toVariant().toString());
        }
        return words.join(QStringLiteral(", "));
    }
    return value.toVariant().toString();
}

QJsonValue JsonCell::entered() const
{
    if (m_check != nullptr) {
        return m_check->isChecked();
    }
    QString text;
    if (m_line != nullptr) {
        text = m_line->text().trimmed();
    } else if (m_date != nullptr) {
        text = m_date->date().toString(Qt::ISODate);
    } else if (m_reference != nullptr) {
        text = m_reference->recordId();
    } else {
        const int known = m_combo->findText(m_combo->currentText(), Qt::MatchFixedString);
        text = known >= 0 ? m_combo->itemData(known).toString() : m_combo->currentText().trimmed();
    }
    if (text.isEmpty()) {
        return QJsonValue::Undefined;
    }
    if (m_spec.kind == JsonCellSpec::Kind::Values) {
        return enteredValues(text);
    }
    if (m_spec.kind != JsonCellSpec::Kind::Number) {
        return text;
    }
    const std::optional<QString> number = canonicalNumber(text, m_locale);
    return number ? QJsonValue(number->toDouble()) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue JsonCell::enteredValues(const QString &text) const
{
    QJsonArray values;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const std::optional<Decimal> number = Decimal::parse(word);
        if (!word.isEmpty()) {
            values.append(number ? QJsonValue(word.toDouble()) : QJsonValue(word));
        }
    }
    if (values.size() == 1 && !m_loaded.isArray() && !isJsonEmpty(m_loaded)) {
        return values.first();
    }
    return values;
}

void JsonCell::lookUpLabel(const QString &id)
{
    if (!isId(id) || !m_labels) {
        return;
    }
    whenDone(m_labels(m_spec.entity, {id}), this, [this, id](const Result<QHash<QString, QString>> &labels) {
        if (labels.ok() && m_reference->recordId() == id) {
            m_reference->setRecord(id, labels.value().value(id));
        }
    });
}
