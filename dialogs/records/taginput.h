// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"

#include <QStringList>

class FlowLayout;
class QLineEdit;
class QToolButton;

/// A list of words as chips: Enter or a comma adds what is typed, Backspace in the empty line takes the last one away.
class TagInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagInput)

public:
    explicit TagInput(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const;
    void setSuggestions(const QStringList &suggestions);
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

    QString m_accessibleName;
    QStringList m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_line;
};
