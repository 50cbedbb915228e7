// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class QListWidget;

/// Several words of a list, or yes and no.
class ChoiceFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceFilterEditor)

public:
    ChoiceFilterEditor(const Field &field, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;

protected:
    [[nodiscard]] QList<Filter> chosen() const override;
    void choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    void addChoice(const QString &words, const QVariant &value);

    QListWidget *m_list;
};
