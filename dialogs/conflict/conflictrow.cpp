// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict/conflictrow.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

QVBoxLayout *addColumn(QHBoxLayout *columns)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(ThemeMetrics::of().space4());
    columns->addLayout(column, 1);
    return column;
}

QLabel *valueLabel(const QString &value, QWidget *parent)
{
    QLabel *label = textLabel(value, TextKind::Body, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConflictRow::ConflictRow(const ConflictQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.space8(), 0, metrics.space12());
    layout->setSpacing(metrics.space8());
    layout->addWidget(textLabel(question.label, TextKind::Section, this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics.space16());
    layout->addLayout(columns);

    const QString nothing = tr("(empty)");
    const QString base = question.base.isEmpty() ? nothing : question.base;
    const QString theirs = question.theirs.isEmpty() ? nothing : question.theirs;
    const QString mine = question.mine.isEmpty() ? nothing : question.mine;
    QVBoxLayout *before = addColumn(columns);
    before->addWidget(textLabel(tr("Before"), TextKind::Muted, this));
    before->addWidget(valueLabel(base, this));
    before->addStretch();
    const QString person = question.who.isEmpty() ? tr("Somebody else") : question.who;
    //: %1 is a person, %2 a date and time
    const QString title = question.when.isEmpty() ? person : tr("%1, %2").arg(person, question.when);
    //: For screen readers: a field, whose value it is, the value
    m_theirs = addValue(addColumn(columns), title, theirs, tr("%1, from %2: %3").arg(question.label, title, theirs));
    m_mine = addValue(addColumn(columns), tr("Mine"), mine, tr("%1, mine: %2").arg(question.label, mine));
    auto *group = new QButtonGroup(this);
    group->addButton(m_theirs);
    group->addButton(m_mine);
    connect(group, &QButtonGroup::buttonToggled, this, &ConflictRow::changed);
}

QRadioButton *ConflictRow::addValue(QVBoxLayout *column, const QString &title, const QString &value, const QString &spoken)
{
    auto *button = new QRadioButton(title, this);
    button->setAccessibleName(spoken);
    column->addWidget(button);
    QLabel *label = valueLabel(value, this);
    label->setContentsMargins(ThemeMetrics::of().space24(), 0, 0, 0);
    column->addWidget(label);
    column->addStretch();
    return button;
}

std::optional<bool> ConflictRow::choice() const
{
    if (m_mine->isChecked()) {
        return true;
    }
    return m_theirs->isChecked() ? std::optional<bool>(false) : std::nullopt;
}

void ConflictRow::choose(bool mine)
{
    (mine ? m_mine : m_theirs)->setChecked(true);
}

void ConflictRow::focusFirst()
{
    m_theirs->setFocus(Qt::OtherFocusReason);
}
