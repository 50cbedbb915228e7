// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class CheckList;
class ReferenceField;
class QLineEdit;

/// Several of the values that a field has, each with the number of records that have it: words, tags, other records, yes and
/// no. Space or a click marks one; typing above the list narrows it; a record that is not among the most frequent is looked up.
class ChoiceFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceFilterEditor)

public:
    ChoiceFilterEditor(const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] QHash<QString, QString> labels() const override;
    void loadCounts(const Query &query) override;
    [[nodiscard]] CheckList &choices() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QList<Filter> chosen(int comparison) const override;
    [[nodiscard]] int choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    void addComparisons();
    void addKnown();
    void takeCounts(const QList<ValueCount> &counts);
    [[nodiscard]] QString wordsOf(const QVariant &value, const QString &label) const;

    RecordContext m_context;
    QLineEdit *m_search;
    CheckList *m_list;
    ReferenceField *m_reference = nullptr;
};
