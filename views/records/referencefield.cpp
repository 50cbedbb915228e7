// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/referencefield.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/core/whendone.h"
#include "views/common/icons.h"
#include "views/records/candidatedelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

#include <utility>

namespace {

constexpr int ReferenceSearchDelay = 250;
constexpr int ReferenceCandidates = 20;

} // namespace

ReferenceField::ReferenceField(const QString &entity, CandidateSource candidates, QWidget *parent)
    : QLineEdit(parent)
    , m_entity(entity)
    , m_candidates(std::move(candidates))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_timer(new QTimer(this))
    , m_openAction(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setItemDelegate(new CandidateDelegate(SecondaryRole, m_completer));
    m_timer->setSingleShot(true);
    setDelay(ReferenceSearchDelay);
    setClearButtonEnabled(true);
    connect(m_timer, &QTimer::timeout, this, &ReferenceField::search);
    connect(this, &QLineEdit::textEdited, m_timer, qOverload<>(&QTimer::start));
    connect(m_openAction, &QAction::triggered, this, &ReferenceField::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceField::choose);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_settling = false;
        if (text.isEmpty() && !m_id.isEmpty()) {
            m_id.clear();
            m_label.clear();
            emit recordChosen(QString(), QString());
        }
    });
    retranslate();
}

ReferenceField::~ReferenceField() = default;

void ReferenceField::setRecord(const QString &id, const QString &label)
{
    m_id = id;
    m_label = id.isEmpty() || !label.isEmpty() ? label : tr("Not visible to you");
    m_timer->stop();
    setText(m_label);
    setCursorPosition(0);
}

void ReferenceField::setEntity(const QString &entity)
{
    if (entity != m_entity) {
        m_entity = entity;
        m_model->clear();
        m_searched.clear();
        setRecord(QString(), QString());
    }
}

void ReferenceField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void ReferenceField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens && !m_completer->popup()->isVisible()) {
        openList();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && text() != m_label &&
        event->modifiers() == Qt::NoModifier) {
        settle();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ReferenceField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        settle();
    }
    QLineEdit::focusOutEvent(event);
}

void ReferenceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void ReferenceField::search()
{
    if (!m_candidates) {
        return;
    }
    const quint64 generation = ++m_generation;
    const QString wanted = text() == m_label ? QString() : text().trimmed();
    whenDone(m_candidates(m_entity, wanted, ReferenceCandidates), this,
             [this, generation, wanted](const Result<QList<Candidate>> &candidates) {
                 if (generation == m_generation) {
                     m_searched = wanted;
                     showCandidates(candidates);
                 }
             });
}

void ReferenceField::showCandidates(const Result<QList<Candidate>> &candidates)
{
    const bool settling = std::exchange(m_settling, false);
    if (!candidates.ok()) {
        showNotice(candidates.error().message);
        if (settling) {
            emit settled();
        }
        return;
    }
    m_model->clear();
    for (const Candidate &candidate : candidates.value()) {
        auto *item = new QStandardItem(candidate.label);
        item->setData(candidate.id, IdRole);
        item->setData(candidate.secondary, SecondaryRole);
        m_model->appendRow(item);
    }
    if (settling) {
        settle();
    } else if (candidates.value().isEmpty()) {
        showNotice(tr("Nothing found"));
    } else if (hasFocus()) {
        m_completer->complete();
    }
}

void ReferenceField::showNotice(const QString &text)
{
    m_model->clear();
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
    if (hasFocus()) {
        m_completer->complete();
    }
}

void ReferenceField::choose(const QModelIndex &index)
{
    const QString id = index.data(IdRole).toString();
    if (id.isEmpty()) {
        return;
    }
    const QString label = index.data(Qt::DisplayRole).toString();
    setRecord(id, label);
    emit recordChosen(id, label);
}

void ReferenceField::settle()
{
    if (text() == m_label || m_completer->popup()->isVisible()) {
        return;
    }
    const QString typed = text().trimmed();
    if (m_entity.isEmpty() && isId(typed)) {
        setRecord(typed, typed);
        emit recordChosen(typed, typed);
        emit settled();
        return;
    }
    if (!typed.isEmpty() && m_searched != typed && m_candidates) {
        m_settling = true; // typed faster than the search: decided when the candidates are there
        m_timer->stop();
        search();
        return;
    }
    if (!typed.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            const bool exact = fold(index.data().toString()) == fold(typed);
            if (!index.data(IdRole).toString().isEmpty() && (exact || m_model->rowCount() == 1)) {
                choose(index);
                emit settled();
                return;
            }
        }
    }
    setText(m_label);
    emit settled();
}

void ReferenceField::openList()
{
    setFocus();
    m_timer->stop();
    search();
}

void ReferenceField::retranslate()
{
    setPlaceholderText(tr("Type to search"));
    m_openAction->setIcon(icon(QStringLiteral("chevron-down")));
    m_openAction->setToolTip(tr("Show the list (Down)"));
    m_openAction->setText(m_openAction->toolTip());
    if (auto *clears = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        clears->setText(QCoreApplication::translate("SearchField", "Clear"));
    }
    if (!m_id.isEmpty() && m_label.isEmpty()) {
        setRecord(m_id, QString());
    }
}
