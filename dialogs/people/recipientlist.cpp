// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/recipientlist.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "views/common/thememetrics.h"

RecipientList::RecipientList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new TwoLineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    connect(this, &QListWidget::currentItemChanged, this, &RecipientList::currentPersonChanged);
}

void RecipientList::setRecipients(const QList<MessageRecipient> &people)
{
    m_people = people;
    refill();
}

void RecipientList::setChannel(MessageChannel channel)
{
    m_channel = channel;
    refill();
}

void RecipientList::setWritten(const QString &id, bool written)
{
    if (written) {
        m_written.insert(id);
    } else {
        m_written.remove(id);
    }
    refill();
}

void RecipientList::retranslate()
{
    setAccessibleName(tr("People to write to"));
    refill();
}

RecipientList::State RecipientList::stateOf(const MessageRecipient &person) const
{
    if (m_written.contains(person.id)) {
        return State::Written;
    }
    const bool reachable = m_channel == MessageChannel::Email ? !person.email.isEmpty() : person.number.ok();
    if (!reachable) {
        return State::NoAddress;
    }
    return person.authorized ? State::Ready : State::NotAuthorized;
}

QString RecipientList::reasonOf(const MessageRecipient &person) const
{
    using Problem = PhoneNumber::Problem;
    switch (stateOf(person)) {
    case State::Ready:
    case State::Written:
        return {};
    case State::NotAuthorized:
        return tr("No authorization for their data");
    case State::NoAddress:
        break;
    }
    if (m_channel == MessageChannel::Email) {
        return tr("No e-mail");
    }
    switch (person.number.problem) {
    case Problem::Missing:
    case Problem::None:
        return tr("No mobile");
    case Problem::NotANumber:
        return tr("%1 is no number").arg(person.phone);
    case Problem::TooShort:
        return tr("%1: digits are missing").arg(person.phone);
    case Problem::TooLong:
        return tr("%1: too many digits").arg(person.phone);
    case Problem::NoCountry:
        return tr("%1: the country code is missing").arg(person.phone);
    case Problem::Landline:
        return tr("%1 is a fixed line").arg(person.phone);
    }
    return {};
}

QList<MessageRecipient> RecipientList::inState(State state) const
{
    QList<MessageRecipient> found;
    for (const MessageRecipient &person : m_people) {
        if (stateOf(person) == state) {
            found.append(person);
        }
    }
    return found;
}

void RecipientList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void RecipientList::addPerson(const MessageRecipient &person, State state)
{
    auto *item = new QListWidgetItem(person.fullName(), this);
    const QString reason = reasonOf(person);
    const QString address = m_channel == MessageChannel::Email ? person.email : phoneForReading(person.number);
    item->setData(TwoLineDelegate::PersonRole, person.id);
    item->setData(TwoLineDelegate::IdRole, person.id);
    item->setData(TwoLineDelegate::SecondLineRole, reason.isEmpty() ? address : reason);
    item->setData(TwoLineDelegate::TroubleRole, !reason.isEmpty());
    if (state == State::Written) {
        item->setData(TwoLineDelegate::RemarkRole, tr("✓ Written"));
    }
    item->setData(Qt::AccessibleTextRole,
                  QString(person.fullName() + QStringLiteral(", ") + (state == State::Written ? tr("✓ Written") : item->data(TwoLineDelegate::SecondLineRole).toString())));
}

void RecipientList::refill()
{
    const QString currentId = currentItem() == nullptr ? QString() : currentItem()->data(TwoLineDelegate::IdRole).toString();
    const QSignalBlocker blocker(this);
    clear();
    for (const MessageRecipient &person : std::as_const(m_people)) { // whoever was written to keeps the place
        const State state = stateOf(person);
        if (state == State::Ready || state == State::Written) {
            addPerson(person, state);
        }
    }
    const std::pair<State, QString> apart[] = {{State::NotAuthorized, tr("Without authorization")},
                                               {State::NoAddress, m_channel == MessageChannel::Email ? tr("Cannot be reached by e-mail")
                                                                                                    : tr("Cannot be reached by WhatsApp")}};
    for (const auto &[state, title] : apart) {
        const QList<MessageRecipient> people = inState(state);
        if (!people.isEmpty()) {
            addHeading(tr("%1 (%2)").arg(title).arg(people.size()));
            for (const MessageRecipient &person : people) {
                addPerson(person, state);
            }
        }
    }
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        if (!currentId.isEmpty() && item(i)->data(TwoLineDelegate::IdRole).toString() == currentId) {
            row = i;
        }
    }
    setCurrentRow(row);
    emit currentPersonChanged();
}

const MessageRecipient *RecipientList::current() const
{
    const QString id = currentItem() == nullptr ? QString() : currentItem()->data(TwoLineDelegate::IdRole).toString();
    for (const MessageRecipient &person : m_people) {
        if (person.id == id) {
            return &person;
        }
    }
    return nullptr;
}

bool RecipientList::goToNext()
{
    for (int step = 1; step <= count(); ++step) {
        const int row = (currentRow() + step) % count();
        const QString id = item(row)->data(TwoLineDelegate::IdRole).toString();
        for (const MessageRecipient &person : std::as_const(m_people)) {
            if (person.id == id && stateOf(person) == State::Ready) {
                setCurrentRow(row);
                return true;
            }
        }
    }
    return false;
}
