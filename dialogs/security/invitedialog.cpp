// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/invitedialog.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "models/security/memberroles.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int knownPage = 0;
constexpr int newPage = 1;
constexpr int emailRole = Qt::UserRole + 10; ///< of a row that invites by the address itself

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    return form.match(text).hasMatch();
}

} // namespace

InviteDialog::InviteDialog(const QString &organizationName, const QStringList &roles, QWidget *parent)
    : PanelDialog(parent)
    , m_organizationName(organizationName)
    , m_pages(new QStackedWidget(this))
    , m_search(new SearchField(this))
    , m_people(new QListWidget(this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
    , m_roleLabel(textLabel(QString(), TextKind::Body, this))
    , m_role(new QComboBox(this))
    , m_roleSentence(textLabel(QString(), TextKind::Muted, this))
    , m_switch(addSideButton(ButtonKind::Flat))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_confirm(addButton(ButtonKind::Primary))
{
    setContentRoom(520, 560);
    m_pages->addWidget(peopleWidget());
    m_pages->addWidget(newPersonWidget());
    content()->addWidget(m_pages, 1);
    addRoleField(roles);

    connect(m_search, &SearchField::searchChanged, this, &InviteDialog::searchRequested);
    connect(m_search, &QLineEdit::textChanged, this, &InviteDialog::fillList);
    connect(m_people, &QListWidget::currentRowChanged, this, &InviteDialog::updateButtons);
    connect(m_people, &QListWidget::itemDoubleClicked, this, &InviteDialog::confirm);
    connect(m_role, &QComboBox::currentIndexChanged, this, &InviteDialog::updateRole);
    connect(m_switch, &QPushButton::clicked, this, [this] { setCreating(!isCreating()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &InviteDialog::confirm);
    for (QLineEdit *field : {m_firstName, m_lastName, m_email}) {
        connect(field, &QLineEdit::textChanged, this, &InviteDialog::updateButtons);
    }
    setCreating(false);
}

QWidget *InviteDialog::peopleWidget()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    layout->addWidget(m_search);
    layout->addWidget(framed(m_people), 1);
    layout->addWidget(m_hint);
    m_hint->setWordWrap(true);
    m_people->setItemDelegate(new TwoLineDelegate(m_people));
    m_people->setMouseTracking(true);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return page;
}

QWidget *InviteDialog::newPersonWidget()
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
    constexpr int longestPhone = 20;
    addField(&m_firstNameLabel, &m_firstName, longestName);
    addField(&m_lastNameLabel, &m_lastName, longestName);
    addField(&m_emailLabel, &m_email, longestEmail);
    addField(&m_phoneLabel, &m_phone, longestPhone);
    layout->addStretch(1);
    return page;
}

void InviteDialog::addRoleField(const QStringList &roles)
{
    for (const QString &role : roles) {
        m_role->addItem(memberRoleName(role), role);
    }
    const int usual = m_role->findData(QStringLiteral("coordinator"));
    m_role->setCurrentIndex(usual < 0 ? m_role->count() - 1 : usual);
    m_roleLabel->setBuddy(m_role);
    m_roleSentence->setWordWrap(true);
    content()->addWidget(m_roleLabel);
    content()->addWidget(m_role);
    content()->addWidget(m_roleSentence);
}

bool InviteDialog::isCreating() const
{
    return m_pages->currentIndex() == newPage;
}

QString InviteDialog::typedEmail() const
{
    const QString typed = m_search->text().trimmed();
    return looksLikeEmail(typed) ? typed : QString();
}

void InviteDialog::setCandidates(const QList<Candidate> &people)
{
    m_found = people;
    fillList();
}

void InviteDialog::fillList()
{
    const bool isEmpty = m_search->text().trimmed().isEmpty();
    m_people->clear();
    if (!isEmpty) {
        for (const Candidate &person : std::as_const(m_found)) {
            auto *item = new QListWidgetItem(person.label, m_people);
            item->setData(TwoLineDelegate::PersonRole, person.id);
            item->setData(TwoLineDelegate::SecondLineRole, person.secondary);
        }
        if (const QString email = typedEmail(); !email.isEmpty()) {
            auto *item = new QListWidgetItem(email, m_people);
            item->setData(emailRole, email);
            item->setData(TwoLineDelegate::IconRole, QStringLiteral("mail"));
            item->setData(TwoLineDelegate::SecondLineRole, tr("Invite whoever has this address"));
        }
        m_people->setCurrentRow(0);
    }
    m_hint->setText(isEmpty ? tr("Type a name or an e-mail address. Who is known already gets an invitation, which waits on their Home "
                                 "until they accept.")
                    : m_people->count() == 0 ? tr("Nobody of that name is known to you. Type their e-mail address, or add them as "
                                                  "somebody new.")
                                             : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    updateButtons();
}

void InviteDialog::offerNewPerson(const QString &email)
{
    setCreating(true);
    m_email->setText(email);
    m_firstName->setFocus();
    messageBar()->showMessage(MessageBar::Level::Info, tr("Nobody here has this address yet. Write down who it is."));
}

void InviteDialog::setCreating(bool creating)
{
    m_pages->setCurrentIndex(creating ? newPage : knownPage);
    messageBar()->clear();
    if (creating) {
        const QString typed = m_search->text().trimmed();
        if (!typedEmail().isEmpty()) {
            m_email->setText(typed);
        } else if (m_firstName->text().isEmpty()) {
            m_firstName->setText(typed.section(QLatin1Char(' '), 0, 0));
            m_lastName->setText(typed.section(QLatin1Char(' '), 1));
        }
        m_firstName->setFocus();
    } else {
        m_search->setFocus();
    }
    retranslate();
}

void InviteDialog::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void InviteDialog::updateButtons()
{
    const bool isComplete = isCreating() ? !m_firstName->text().trimmed().isEmpty() && !m_lastName->text().trimmed().isEmpty()
                                               && (m_email->text().trimmed().isEmpty() || looksLikeEmail(m_email->text().trimmed()))
                                         : m_people->currentItem() != nullptr;
    m_confirm->setEnabled(isComplete && !m_busy && m_role->currentIndex() >= 0);
}

void InviteDialog::updateRole()
{
    m_roleSentence->setText(memberRoleSentence(m_role->currentData().toString()));
    m_role->setAccessibleDescription(m_roleSentence->text());
}

void InviteDialog::confirm()
{
    if (!m_confirm->isEnabled()) {
        return;
    }
    messageBar()->clear();
    const QString role = m_role->currentData().toString();
    if (isCreating()) {
        emit newPersonAdded({m_firstName->text().trimmed(), m_lastName->text().trimmed(), m_email->text().trimmed(), m_phone->text().trimmed()},
                            role);
        return;
    }
    const QListWidgetItem *item = m_people->currentItem();
    if (const QString email = item->data(emailRole).toString(); !email.isEmpty()) {
        emit emailInvited(email, role);
    } else {
        emit personInvited(item->data(TwoLineDelegate::PersonRole).toString(), item->text(), role);
    }
}

void InviteDialog::retranslate()
{
    //: %1 is the name of an organization
    setHeading(tr("Invite to %1").arg(m_organizationName),
               isCreating() ? tr("Somebody new belongs at once and sets a password with a code that you give them.")
                            : tr("Whoever is known already decides for themselves whether they join."));
    m_search->setPlaceholderText(tr("Name or e-mail"));
    m_search->setAccessibleName(tr("Name or e-mail"));
    m_people->setAccessibleName(tr("People who are known"));
    m_firstNameLabel->setText(tr("&First names *"));
    m_lastNameLabel->setText(tr("&Last names *"));
    m_emailLabel->setText(tr("&E-mail"));
    m_phoneLabel->setText(tr("&Mobile"));
    m_roleLabel->setText(tr("&Role"));
    for (int i = 0; i < m_role->count(); ++i) {
        m_role->setItemText(i, memberRoleName(m_role->itemData(i).toString()));
    }
    m_switch->setText(isCreating() ? tr("Somebody who is &known") : tr("Somebody &new"));
    m_cancel->setText(tr("Cancel"));
    m_confirm->setText(isCreating() ? tr("&Add") : tr("&Invite"));
    updateRole();
    fillList();
}
