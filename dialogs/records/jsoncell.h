// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/core/text.h"
#include "views/records/recordcontext.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class DateField;
class ReferenceField;

/// What stands under one key of a JSON object.
struct JsonCellSpec
{
    enum class Kind {
        Text,
        Number,
        Date,      ///< "YYYY-MM-DD"
        Flag,      ///< true or false
        Choice,    ///< one of `choices`, others may be typed
        Values,    ///< an array of texts and numbers, written with commas
        Reference, ///< the id of a record of `entity`
        MadeId     ///< a short id that the program gives; not shown
    };

    QString key;
    Text label;
    Kind kind = Kind::Text;
    int width = 0;  ///< design pixels; 0: takes what is left
    int line = 0;   ///< rows of tables: in which line of the row it stands
    QString entity{}; ///< Reference
    QList<std::pair<QString, QString>> choices{}; ///< Choice: value, words
};

/// A small editor of one JSON value; gives back what it was given until the person edits it.
class JsonCell final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonCell)

public:
    JsonCell(const JsonCellSpec &spec, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const JsonCellSpec &spec() const { return m_spec; }
    /// False: a value of another kind.
    [[nodiscard]] bool showJson(const QJsonValue &value);
    /// Undefined when the person left it empty: the key is then left out.
    [[nodiscard]] QJsonValue json() const;
    [[nodiscard]] QWidget *input() const { return m_input; }
    [[nodiscard]] std::optional<QString> problem() const;

signals:
    void edited();

private:
    void makeInput(const RecordContext &context);
    void noteEdited();
    [[nodiscard]] QString shownText(const QJsonValue &value) const;
    [[nodiscard]] QJsonValue entered() const;
    [[nodiscard]] QJsonValue enteredValues(const QString &text) const;
    void lookUpLabel(const QString &id);

    JsonCellSpec m_spec;
    QLocale m_locale;
    LabelSource m_labels;
    QJsonValue m_loaded{QJsonValue::Undefined};
    bool m_touched = false;
    bool m_filling = false;
    QWidget *m_input = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_combo = nullptr;
    QCheckBox *m_check = nullptr;
    DateField *m_date = nullptr;
    ReferenceField *m_reference = nullptr;
};
