// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/constantspanel.h"

#include "models/core/whendone.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/exchange/targetchoices.h"
#include "views/records/referencefield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

ConstantsPanel::ConstantsPanel(const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_picker(new TargetPicker(this))
    , m_text(textLabel(QString(), TextKind::Muted, this))
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_text->setWordWrap(true);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_list->setSpacing(metrics.space8());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space16());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_text);
    layout->addLayout(m_list);
    layout->addWidget(m_add);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!m_draft.isEmpty()) {
            m_picker->openAt(m_add, m_add->rect(), targetChoices(*m_context.catalog, m_draft, QString()), QString());
        }
    });
    connect(m_picker, &TargetPicker::chosen, this, &ConstantsPanel::addLine);
    retranslate();
}

void ConstantsPanel::showDraft(const MappingDraft &draft)
{
    m_draft = draft;
    QStringList lines;
    for (const FieldMapping &constant : draft.constants()) {
        lines.append(constant.target.toText());
    }
    // A line without a value yet stays until the person leaves it; a line that is edited is not made anew.
    const bool same = std::all_of(lines.cbegin(), lines.cend(), [this](const QString &line) { return m_lines.contains(line); });
    if (!same || (lines.isEmpty() && !m_lines.isEmpty() && !m_draft.isChanged())) {
        m_lines = lines;
        rebuild();
    }
}

void ConstantsPanel::addLine(const QString &target)
{
    if (!target.isEmpty() && !m_lines.contains(target)) {
        m_lines.append(target);
        rebuild();
        if (QLayoutItem *last = m_list->itemAt(m_list->count() - 1)) {
            last->widget()->setFocus();
        }
    }
}

void ConstantsPanel::rebuild()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &target : std::as_const(m_lines)) {
        const FieldMapping *field = m_draft.mapping().mappingOf(target);
        makeLine(target, field == nullptr || !field->columns.isEmpty() ? QString() : field->constant);
    }
}

void ConstantsPanel::makeLine(const QString &target, const QString &constant)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *line = new QWidget(this);
    const QString label = targetLabel(*m_context.catalog, m_draft.entity(), TargetPath::fromText(target));
    auto *input = makeInput(target, constant, line);
    input->setAccessibleName(label);
    auto *remove = new QToolButton(line);
    remove->setIcon(icon(QStringLiteral("x")));
    setButtonKind(remove, ButtonKind::Flat);
    remove->setFixedSize(metrics.control(), metrics.control());
    //: %1 is a field that has the same value in every row
    remove->setAccessibleName(tr("Remove %1").arg(label));
    remove->setToolTip(tr("Remove"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.space4());
    row->addWidget(input, 1);
    row->addWidget(remove);
    auto *name = textLabel(label, TextKind::Body, line);
    name->setWordWrap(true);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space4());
    layout->addWidget(name);
    layout->addLayout(row);
    line->setFocusProxy(input);
    m_list->addWidget(line);
    connect(remove, &QToolButton::clicked, this, [this, target] {
        m_lines.removeAll(target);
        take(target, QString());
        rebuild();
        m_add->setFocus();
    });
}

QWidget *ConstantsPanel::makeInput(const QString &target, const QString &constant, QWidget *parent)
{
    const TargetPath path = TargetPath::fromText(target);
    const Field *field = fieldOfTarget(*m_context.catalog, m_draft.entity(), path);
    if (field != nullptr && path.key.isEmpty() && field->type == FieldType::Reference) {
        auto *input = new ReferenceField(field->references, m_context.candidates, parent);
        if (!constant.isEmpty() && m_context.labels) {
            whenDone(m_context.labels(field->references, {constant}), input,
                     [input, constant](const Result<QHash<QString, QString>> &labels) {
                         const QString label = labels.ok() ? labels.value().value(constant) : QString();
                         input->setRecord(constant, label.isEmpty() ? constant : label);
                     });
        }
        connect(input, &ReferenceField::recordChosen, this, [this, target](const QString &id) { take(target, id); });
        return input;
    }
    const bool isBool = field != nullptr && field->type == FieldType::Bool;
    if (field != nullptr && path.key.isEmpty() && (isBool || (field->vocabulary != nullptr && field->vocabulary->closed))) {
        auto *input = new QComboBox(parent);
        input->addItem(QString(), QString());
        if (isBool) {
            input->addItem(tr("Yes"), QStringLiteral("true"));
            input->addItem(tr("No"), QStringLiteral("false"));
        } else {
            for (const Term &term : field->vocabulary->terms) {
                input->addItem(term.label.translated(), term.value);
            }
        }
        input->setCurrentIndex(std::max(0, input->findData(constant)));
        connect(input, &QComboBox::activated, this, [this, target, input] { take(target, input->currentData().toString()); });
        return input;
    }
    auto *input = new QLineEdit(constant, parent);
    connect(input, &QLineEdit::textEdited, this, [this, target](const QString &text) { take(target, text.trimmed()); });
    return input;
}

void ConstantsPanel::take(const QString &target, const QString &text)
{
    m_draft.setConstant(target, text);
    emit changed();
}

void ConstantsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_draft.isEmpty()) {
            rebuild();
        }
    }
}

void ConstantsPanel::retranslate()
{
    m_text->setText(tr("What the file does not say and is the same in every row: the program, the cohort, the status."));
    m_add->setText(tr("&Add a field…"));
}
