// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"
#include "models/catalog/vocabulary.h"

#include <QStringList>

#include <memory>

class FlowLayout;
class QLineEdit;

/// A list of words as chips: Enter or a comma adds what is typed, Backspace in the empty line takes the last one away.
class TagInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagInput)

public:
    /// `vocabulary` gives the words of known values; may be empty.
    TagInput(const QString &accessibleName, std::shared_ptr<const Vocabulary> vocabulary, QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const;
    /// Values beside those of the vocabulary.
    void setSuggestions(const QStringList &values);
    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void addTag(const QString &tag);
    void removeTag(int position);
    void nameChips();
    void updateCompleter();
    [[nodiscard]] QString wordOf(const QString &tag) const;
    [[nodiscard]] QString tagOf(const QString &typed) const;

    QString m_accessibleName;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    QStringList m_suggestions;
    QStringList m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_line;
};
