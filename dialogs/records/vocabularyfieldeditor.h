// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

#include <QStringList>

#include <optional>

class QComboBox;

/// One word of a list, shown in the person's language. An open list also takes what is typed.
class VocabularyFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VocabularyFieldEditor)

public:
    explicit VocabularyFieldEditor(const Field &field, QWidget *parent = nullptr);

    /// Only these values (and the one that is loaded) are offered: the moves a state allows now.
    void setAllowed(const QStringList &values);
    /// Offered below the words of an open list.
    void setSuggestions(const QStringList &values);
    [[nodiscard]] QWidget *inputWidget() override;
    void retranslate() override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    void fill(const QString &current);
    void addValue(const QString &value);
    [[nodiscard]] bool isOpen() const;

    QComboBox *m_combo;
    std::optional<QStringList> m_allowed;
    QStringList m_suggestions;
};
