// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/viewasdialog.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

ViewAsDialog::ViewAsDialog(PersonSearch search, QWidget *parent)
    : PanelDialog(parent)
    , m_search(std::move(search))
    , m_text(textLabel(QString(), TextKind::Body, this))
    , m_searchField(new SearchField(this))
    , m_people(new QListWidget(this))
    , m_nobody(textLabel(QString(), TextKind::Muted, this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_view(addButton(ButtonKind::Primary))
{
    setContentRoom(520, 480);
    m_text->setWordWrap(true);
    m_nobody->hide();
    m_people->setItemDelegate(new TwoLineDelegate(m_people));
    m_people->setMouseTracking(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_text);
    content()->addWidget(m_searchField);
    content()->addWidget(framed(m_people), 1);
    content()->addWidget(m_nobody);
    connect(m_searchField, &SearchField::searchChanged, this, &ViewAsDialog::search);
    connect(m_people, &QListWidget::currentRowChanged, this, &ViewAsDialog::updateButtons);
    connect(m_people, &QListWidget::itemDoubleClicked, this, &ViewAsDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &QPushButton::clicked, this, &ViewAsDialog::choose);
    retranslate();
    updateButtons();
    m_searchField->setFocus();
    this->search(QString());
}

void ViewAsDialog::search(const QString &text)
{
    const int number = ++m_searchNumber;
    whenDone(m_search(text), this, [this, number](const Result<QList<Candidate>> &found) {
        if (number != m_searchNumber) {
            return;
        }
        if (found) {
            showPeople(found.value());
        } else {
            messageBar()->showError(found.error());
        }
    });
}

void ViewAsDialog::showPeople(const QList<Candidate> &people)
{
    m_people->clear();
    for (const Candidate &person : people) {
        auto *item = new QListWidgetItem(person.label, m_people);
        item->setData(TwoLineDelegate::SecondLineRole, person.secondary);
        item->setData(TwoLineDelegate::PersonRole, person.id);
        item->setData(TwoLineDelegate::IdRole, person.id);
    }
    if (!people.isEmpty()) {
        m_people->setCurrentRow(0);
    }
    m_nobody->setVisible(people.isEmpty());
    updateButtons();
}

void ViewAsDialog::choose()
{
    const QListWidgetItem *item = m_people->currentItem();
    if (m_busy || item == nullptr) {
        return;
    }
    messageBar()->clear();
    m_busy = true;
    updateButtons();
    emit personChosen(item->data(TwoLineDelegate::IdRole).toString(), item->text());
}

void ViewAsDialog::showRefusal(const Error &error)
{
    m_busy = false;
    updateButtons();
    messageBar()->showError(error);
}

void ViewAsDialog::updateButtons()
{
    m_view->setEnabled(!m_busy && m_people->currentItem() != nullptr);
}

void ViewAsDialog::retranslate()
{
    setHeading(tr("View as somebody else"));
    m_text->setText(tr("The window shows exactly what that person sees and is offered. Nothing can be changed meanwhile. That you "
                       "looked is written into the log."));
    m_searchField->setPlaceholderText(tr("Search by name"));
    m_searchField->setAccessibleName(tr("Search by name"));
    m_people->setAccessibleName(tr("People"));
    m_nobody->setText(tr("Nobody of that name."));
    m_cancel->setText(tr("Cancel"));
    m_view->setText(tr("View"));
}
