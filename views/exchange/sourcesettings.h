// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcereader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

/// How a file is read: what was detected, and the choices instead of it.
class SourceSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceSettings)

public:
    explicit SourceSettings(QWidget *parent = nullptr);

    /// What was read, and by which choices.
    void showSource(const SourceTable &table, const SourceChoices &choices);
    [[nodiscard]] SourceChoices choices() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void setRowShown(QWidget *field, bool shown);
    [[nodiscard]] QString kindName(SourceFormat::Kind kind) const;
    [[nodiscard]] QString delimiterName(QChar delimiter) const;

    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quotes;
    QLabel *m_lines;
    QCheckBox *m_header;
    QSpinBox *m_skipped;
    SourceTable m_table; ///< without its rows
    SourceChoices m_choices;
    bool m_isFilling = false;
};
