// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterpopup.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/filtertext.h"
#include "views/records/filtervalueeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

FilterPopup::FilterPopup(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_context(context)
    , m_field(new QComboBox(this))
    , m_layout(new QVBoxLayout(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    setFixedWidth(metrics.px(300));
    m_layout->setContentsMargins(metrics.space12(), metrics.space12(), metrics.space12(), metrics.space12());
    m_layout->setSpacing(metrics.space8());
    for (const Field &field : entity.fields) {
        if (isFilterable(field)) {
            m_field->addItem(field.label.translated(), field.name);
        }
    }
    m_field->setAccessibleName(tr("Field to filter by"));
    m_field->setMaxVisibleItems(16);
    m_layout->addWidget(m_field);
    setButtonKind(m_apply, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_apply);
    m_layout->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterPopup::showEditor);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    setAccessibleName(tr("Filter"));
}

void FilterPopup::start(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    chooseField(field);
    if (m_editor != nullptr && !field.isEmpty()) {
        m_editor->setFilters(filters, labels);
        m_editor->inputWidget()->setFocus();
    } else {
        m_field->setFocus();
    }
}

void FilterPopup::chooseField(const QString &field)
{
    const int index = qMax(0, m_field->findData(field));
    m_field->setCurrentIndex(index);
    showEditor(index);
}

void FilterPopup::apply()
{
    if (m_editor != nullptr) {
        emit applied(m_editor->field().name, m_editor->filters(), m_editor->labels());
    }
    close();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        apply();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopup::showEditor(int index)
{
    const Field *field = m_entity.field(m_field->itemData(index).toString());
    if (field == nullptr || (m_editor != nullptr && &m_editor->field() == field)) {
        return;
    }
    if (m_editor != nullptr) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = FilterValueEditor::make(m_entity, *field, m_context, this);
    m_layout->insertWidget(1, m_editor);
    m_editor->show();
    adjustSize();
}
