// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/whoareyoudialog.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int peoplePage = 0;
constexpr int newPersonPage = 1;

} // namespace

WhoAreYouDialog::WhoAreYouDialog(PersonSearch search, QWidget *parent)
    : PanelDialog(parent)
    , m_search(std::move(search))
    , m_pages(new QStackedWidget(this))
    , m_searchField(new SearchField(this))
    , m_people(new QListWidget(this))
    , m_nobody(textLabel(QString(), TextKind::Muted, this))
    , m_switch(addSideButton(ButtonKind::Flat))
    , m_later(addButton(ButtonKind::Flat))
    , m_confirm(addButton(ButtonKind::Primary))
{
    setContentRoom(520, 500);
    m_pages->addWidget(peopleWidget());
    m_pages->addWidget(newPersonWidget());
    content()->addWidget(m_pages, 1);

    connect(m_searchField, &SearchField::searchChanged, this, &WhoAreYouDialog::search);
    connect(m_people, &QListWidget::currentRowChanged, this, &WhoAreYouDialog::updateButtons);
    connect(m_people, &QListWidget::itemDoubleClicked, this, &WhoAreYouDialog::confirm);
    connect(m_switch, &QPushButton::clicked, this, [this] { setCreating(m_pages->currentIndex() == peoplePage); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &WhoAreYouDialog::confirm);
    for (QLineEdit *field : {m_firstName, m_lastName, m_email}) {
        connect(field, &QLineEdit::textChanged, this, &WhoAreYouDialog::updateButtons);
    }
    retranslate();
    setCreating(false);
    this->search(QString());
}

QWidget *WhoAreYouDialog::peopleWidget()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    layout->addWidget(m_searchField);
    layout->addWidget(framed(m_people), 1);
    layout->addWidget(m_nobody);
    m_nobody->setWordWrap(true);
    m_nobody->hide();
    m_people->setItemDelegate(new TwoLineDelegate(m_people));
    m_people->setMouseTracking(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return page;
}

QWidget *WhoAreYouDialog::newPersonWidget()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    const auto addField = [&](QLabel **label, QLineEdit **field, int longest) {
        *field = new QLineEdit(page);
        (*field)->setMaxLength(longest);
        *label = textLabel(QString(), TextKind::Body, page);
        (*label)->setBuddy(*field);
        layout->addWidget(*label);
        layout->addWidget(*field);
        layout->addSpacing(ThemeMetrics::of().space8());
    };
    constexpr int longestName = 100;
    constexpr int longestEmail = 255;
    addField(&m_firstNameLabel, &m_firstName, longestName);
    addField(&m_lastNameLabel, &m_lastName, longestName);
    addField(&m_emailLabel, &m_email, longestEmail);
    m_emailHelp = textLabel(QString(), TextKind::Muted, page);
    m_emailHelp->setWordWrap(true);
    layout->addWidget(m_emailHelp);
    layout->addStretch(1);
    return page;
}

void WhoAreYouDialog::retranslate()
{
    const bool creating = m_pages->currentIndex() == newPersonPage;
    setHeading(tr("Who are you?"),
               tr("The history of changes names you, and Home shows what waits for you. You can change this later."));
    m_searchField->setPlaceholderText(tr("Search by name"));
    m_searchField->setAccessibleName(tr("Search by name"));
    m_people->setAccessibleName(tr("People"));
    m_nobody->setText(m_searchField->text().isEmpty() ? tr("There is nobody in this workspace yet. Add yourself.")
                                                      : tr("Nobody of that name. Search for less, or add yourself."));
    m_firstNameLabel->setText(tr("&First name *"));
    m_lastNameLabel->setText(tr("&Last name *"));
    m_emailLabel->setText(tr("&E-mail"));
    m_emailHelp->setText(tr("You can leave the e-mail empty and fill in the rest later."));
    m_switch->setText(creating ? tr("Choose from the list") : tr("I am not in the list"));
    m_later->setText(tr("Not now"));
    m_confirm->setText(creating ? tr("Add me") : tr("That is me"));
}

void WhoAreYouDialog::search(const QString &text)
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

void WhoAreYouDialog::showPeople(const QList<Candidate> &people)
{
    m_people->clear();
    for (const Candidate &person : people) {
        auto *item = new QListWidgetItem(person.label, m_people);
        item->setData(TwoLineDelegate::SecondLineRole, person.secondary);
        item->setData(TwoLineDelegate::PersonRole, person.id);
        item->setData(TwoLineDelegate::IdRole, person.id);
        item->setData(Qt::AccessibleTextRole,
                      person.secondary.isEmpty()
                          ? person.label
                          : QStringList{person.label, person.secondary}.join(QStringLiteral(", ")));
    }
    if (!people.isEmpty()) {
        m_people->setCurrentRow(0);
    }
    m_nobody->setVisible(people.isEmpty());
    retranslate();
    updateButtons();
}

void WhoAreYouDialog::setCreating(bool creating)
{
    messageBar()->clear();
    m_pages->setCurrentIndex(creating ? newPersonPage : peoplePage);
    retranslate();
    updateButtons();
    if (creating) {
        m_firstName->setFocus();
    } else {
        m_searchField->setFocus();
    }
}

void WhoAreYouDialog::updateButtons()
{
    const bool creating = m_pages->currentIndex() == newPersonPage;
    m_confirm->setEnabled(creating ? !m_firstName->text().trimmed().isEmpty() && !m_lastName->text().trimmed().isEmpty()
                                   : m_people->currentItem() != nullptr);
}

void WhoAreYouDialog::confirm()
{
    if (m_pages->currentIndex() == newPersonPage) {
        messageBar()->clear();
        m_confirm->setEnabled(false);
        emit personRequested(m_firstName->text().trimmed(), m_lastName->text().trimmed(), m_email->text().trimmed());
    } else if (const QListWidgetItem *item = m_people->currentItem()) {
        emit personChosen(item->data(TwoLineDelegate::IdRole).toString());
    }
}

void WhoAreYouDialog::showError(const Error &error)
{
    messageBar()->showError(error);
    updateButtons();
}
