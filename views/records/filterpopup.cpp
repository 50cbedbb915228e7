// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterpopup.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/help/fieldexplanation.h"
#include "views/records/fieldlist.h"
#include "views/records/filtertext.h"
#include "views/records/filtervalueeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

FilterPopup::FilterPopup(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_fields(new FieldList(entity, this))
    , m_back(new QPushButton(this))
    , m_problem(textLabel(QString(), TextKind::Danger, this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    setFixedWidth(metrics.px(320));
    m_layout->setContentsMargins(metrics.space12(), metrics.space12(), metrics.space12(), metrics.space12());
    m_layout->setSpacing(metrics.space8());
    m_layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    setButtonKind(m_back, ButtonKind::Flat);
    m_back->setIcon(icon(QStringLiteral("chevron-left")));
    m_back->setToolTip(tr("Choose another field"));
    setButtonKind(m_apply, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_apply);
    m_layout->addLayout(buttons);
    connect(m_fields, &FieldList::fieldChosen, this, [this](const QString &field) {
        chooseField(field);
        m_editor->inputWidget()->setFocus(Qt::TabFocusReason);
    });
    connect(m_back, &QPushButton::clicked, this, &FilterPopup::showFields);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    setAccessibleName(tr("Filter"));
}

void FilterPopup::setQuery(const Query &query)
{
    m_query = query;
}

void FilterPopup::start(const QString &field, const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    m_labels = labels;
    const Field *known = m_entity.field(field);
    if (known == nullptr || !isFilterable(*known)) {
        showFields();
        return;
    }
    chooseField(field);
    m_editor->setFilters(filters, labels);
    m_editor->inputWidget()->setFocus(Qt::TabFocusReason);
}

void FilterPopup::showFields()
{
    delete m_editor;
    m_editor = nullptr;
    m_back->hide();
    m_problem->hide();
    m_apply->hide();
    m_fields->show();
    m_fields->searchLine().clear();
    m_fields->searchLine().setFocus(Qt::OtherFocusReason);
    fit();
}

void FilterPopup::chooseField(const QString &field)
{
    const Field *known = m_entity.field(field);
    if (known == nullptr || !isFilterable(*known)) {
        return;
    }
    delete m_editor;
    m_editor = FilterValueEditor::make(m_entity, *known, m_context, this);
    m_layout->insertWidget(1, m_editor);
    m_editor->show();
    connect(m_editor, &FilterValueEditor::sizeChanged, this, &FilterPopup::fit);
    connect(m_editor, &FilterValueEditor::changed, m_problem, &QWidget::hide);
    m_fields->hide();
    m_problem->hide();
    m_back->setText(known->label.translated());
    m_back->setAccessibleName(tr("%1: choose another field").arg(known->label.translated()));
    explainField(m_back, *known);
    m_back->show();
    m_apply->show();
    Query others = m_query;
    others.filters.removeIf([&field](const Filter &filter) { return filter.field == field; });
    m_editor->loadCounts(others);
    setTabOrder(m_editor, m_apply);
    setTabOrder(m_apply, m_back);
    fit();
}

void FilterPopup::apply()
{
    if (m_editor == nullptr) {
        return;
    }
    if (const QString problem = m_editor->problem(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        fit();
        return;
    }
    emit applied(m_editor->field().name, m_editor->filters(), m_editor->labels());
    close();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_editor != nullptr) {
        apply();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterPopup::showAt(const QWidget &anchor)
{
    const int gap = ThemeMetrics::of().space4();
    m_below = anchor.mapToGlobal(QPoint(0, anchor.height() + gap));
    m_above = anchor.mapToGlobal(QPoint(0, -gap)).y();
    fit();
    show();
}

void FilterPopup::fit()
{
    m_layout->activate();
    resize(width(), sizeHint().height());
    if (m_below.isNull() || screen() == nullptr) {
        return;
    }
    const QRect room = screen()->availableGeometry();
    const bool above = m_below.y() + height() > room.bottom() && m_above - height() >= room.top();
    const int left = qBound(room.left(), m_below.x(), qMax(room.left(), room.right() - width()));
    const int top = above ? m_above - height() : qMax(room.top(), qMin(m_below.y(), room.bottom() - height()));
    move(left, top);
}
