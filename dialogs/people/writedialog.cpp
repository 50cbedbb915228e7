// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/writedialog.h"

#include "dialogs/people/recipientlist.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// Fields that are the same for everybody: all that one e-mail to many may use.
bool isSharedField(const QString &field)
{
    return field == QLatin1String("coordinator") || field == QLatin1String("today");
}

} // namespace

WriteDialog::WriteDialog(Instant now, const QString &coordinator, const DisplayFormat &format, QWidget *parent)
    : PanelDialog(parent)
    , m_now(now)
    , m_coordinator(coordinator)
    , m_format(format)
    , m_list(new RecipientList(this))
    , m_channelLabel(textLabel(QString(), TextKind::Body, this))
    , m_channel(new QComboBox(this))
    , m_templateLabel(textLabel(QString(), TextKind::Body, this))
    , m_template(new QComboBox(this))
    , m_subjectLabel(textLabel(QString(), TextKind::Body, this))
    , m_subject(new QLineEdit(this))
    , m_bodyLabel(textLabel(QString(), TextKind::Body, this))
    , m_insert(new QToolButton(this))
    , m_body(new QPlainTextEdit(this))
    , m_previewLabel(textLabel(QString(), TextKind::Strong, this))
    , m_preview(new QPlainTextEdit(this))
    , m_warning(textLabel(QString(), TextKind::Warning, this))
    , m_save(addSideButton(ButtonKind::Flat))
    , m_close(addButton(ButtonKind::Flat))
    , m_all(addButton(ButtonKind::Normal))
    , m_open(addButton(ButtonKind::Primary))
{
    m_channel->addItem(icon(QStringLiteral("message-square")), QString(), int(MessageChannel::WhatsApp));
    m_channel->addItem(icon(QStringLiteral("mail")), QString(), int(MessageChannel::Email));
    m_open->setIcon(icon(QStringLiteral("external-link"), IconColor::OnAccent));
    buildLayout();
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        m_list->setChannel(channel());
        fillTemplates();
    });
    connect(m_template, &QComboBox::currentIndexChanged, this, &WriteDialog::takeTemplate);
    connect(m_subject, &QLineEdit::textChanged, this, &WriteDialog::showPerson);
    connect(m_body, &QPlainTextEdit::textChanged, this, &WriteDialog::showPerson);
    connect(m_list, &RecipientList::currentPersonChanged, this, &WriteDialog::takePerson);
    connect(m_list, &QListWidget::itemClicked, this, &WriteDialog::takePerson);
    connect(m_preview, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling && m_list->current() != nullptr) {
            m_ownTexts.insert(m_list->current()->id, m_preview->toPlainText());
            updateState();
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] { emit templateSaveRequested(currentTemplate()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_all, &QPushButton::clicked, this, &WriteDialog::openAll);
    connect(m_open, &QPushButton::clicked, this, &WriteDialog::openCurrent);
    retranslate();
    m_list->setFocus();
}

void WriteDialog::buildLayout()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setContentRoom(900, 600);
    m_body->setTabChangesFocus(true);
    m_preview->setTabChangesFocus(true);
    m_warning->setWordWrap(true);
    m_template->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_template->setMinimumContentsLength(20);
    m_insert->setPopupMode(QToolButton::InstantPopup);
    setButtonKind(m_insert, ButtonKind::Flat);
    m_channelLabel->setBuddy(m_channel);
    m_templateLabel->setBuddy(m_template);
    m_subjectLabel->setBuddy(m_subject);
    m_bodyLabel->setBuddy(m_body);
    m_previewLabel->setBuddy(m_preview);

    auto *top = new QGridLayout;
    top->setHorizontalSpacing(metrics.space8());
    top->setVerticalSpacing(metrics.space4());
    top->addWidget(m_channelLabel, 0, 0);
    top->addWidget(m_templateLabel, 0, 1);
    top->addWidget(m_channel, 1, 0);
    top->addWidget(m_template, 1, 1);
    top->setColumnStretch(1, 1);
    auto *bodyHead = new QHBoxLayout;
    bodyHead->addWidget(m_bodyLabel, 1);
    bodyHead->addWidget(m_insert);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics.space4());
    right->addLayout(top);
    right->addSpacing(metrics.space4());
    right->addWidget(m_subjectLabel);
    right->addWidget(m_subject);
    right->addLayout(bodyHead);
    right->addWidget(m_body, 3);
    right->addSpacing(metrics.space4());
    right->addWidget(m_previewLabel);
    right->addWidget(m_preview, 4);
    right->addWidget(m_warning);
    auto *both = new QHBoxLayout;
    both->setSpacing(metrics.space16());
    QWidget *frame = framed(m_list);
    frame->setFixedWidth(metrics.px(310));
    both->addWidget(frame);
    both->addLayout(right, 1);
    content()->addLayout(both, 1);
}

void WriteDialog::retranslate()
{
    m_isFilling = true;
    setHeading(tr("Write to %Ln people", nullptr, int(m_list->recipients().size())),
               tr("Each message opens with the text filled in; you send it yourself. It is noted as a contact with the person."));
    m_channelLabel->setText(tr("&By"));
    m_channel->setItemText(0, tr("WhatsApp"));
    m_channel->setItemText(1, tr("E-mail"));
    m_templateLabel->setText(tr("&Template"));
    m_subjectLabel->setText(tr("&Subject"));
    m_bodyLabel->setText(tr("Te&xt for all"));
    m_insert->setText(tr("&Insert field"));
    auto *menu = new QMenu(m_insert);
    const QStringList fields = messageFields();
    for (const QString &field : fields) {
        menu->addAction(messageFieldLabel(field), this, [this, field] { insertField(field); });
    }
    delete m_insert->menu();
    m_insert->setMenu(menu);
    m_save->setText(tr("Save as te&mplate…"));
    m_close->setText(tr("Close"));
    m_all->setText(tr("&One e-mail to all"));
    m_all->setToolTip(tr("Everybody in blind copy: nobody sees the others' addresses."));
    m_list->retranslate();
    m_isFilling = false;
    fillTemplates();
}

MessageChannel WriteDialog::channel() const
{
    return MessageChannel(m_channel->currentData().toInt());
}

void WriteDialog::setRecipients(const QList<MessageRecipient> &people)
{
    m_list->setRecipients(people);
    const auto ready = m_list->inState(RecipientList::State::Ready);
    if (ready.isEmpty()) { // perhaps they can be reached the other way
        m_channel->setCurrentIndex(1);
        if (m_list->inState(RecipientList::State::Ready).isEmpty()) {
            m_channel->setCurrentIndex(0);
        }
    }
    retranslate();
}

void WriteDialog::setTemplates(const QList<MessageTemplate> &templates)
{
    m_templates = templates;
    fillTemplates();
}

void WriteDialog::fillTemplates()
{
    const QString chosen = currentTemplate().id;
    const QString language = m_format.locale.name().left(2);
    const QSignalBlocker blocker(m_template);
    m_template->clear();
    int wanted = -1;
    for (int i = 0; i < m_templates.size(); ++i) {
        const MessageTemplate &known = m_templates.at(i);
        if (known.channel != channel()) {
            continue;
        }
        m_template->addItem(known.language == language ? known.name : tr("%1 (%2)").arg(known.name, known.language), i);
        if (known.id == chosen || (wanted < 0 && known.language == language)) {
            wanted = m_template->count() - 1;
        }
    }
    m_template->addItem(tr("No template"), -1);
    m_template->setCurrentIndex(qMax(0, wanted));
    takeTemplate();
}

MessageTemplate WriteDialog::currentTemplate() const
{
    MessageTemplate current;
    const int position = m_template->currentData().isValid() ? m_template->currentData().toInt() : -1;
    if (position >= 0 && position < m_templates.size()) {
        current = m_templates.at(position);
    }
    current.channel = channel();
    current.language = current.language.isEmpty() ? m_format.locale.name().left(2) : current.language;
    current.subject = m_subject->text();
    current.body = m_body->toPlainText();
    return current;
}

void WriteDialog::takeTemplate()
{
    const int position = m_template->currentData().toInt();
    if (position >= 0 && position < m_templates.size()) {
        m_ownTexts.clear();
        m_subject->setText(m_templates.at(position).subject);
        m_body->setPlainText(m_templates.at(position).body);
    }
    const bool mail = channel() == MessageChannel::Email;
    m_subject->setVisible(mail);
    m_subjectLabel->setVisible(mail);
    m_all->setVisible(mail && m_list->recipients().size() > 1);
    showPerson();
}

void WriteDialog::insertField(const QString &field)
{
    m_body->insertPlainText(QLatin1Char('{') + field + QLatin1Char('}'));
    m_body->setFocus();
}

QHash<QString, QString> WriteDialog::valuesFor(const MessageRecipient &person) const
{
    return messageValues(person, m_coordinator, m_now, m_format);
}

QString WriteDialog::subjectFor(const MessageRecipient &person) const
{
    return channel() == MessageChannel::Email ? fillTemplate(m_subject->text(), valuesFor(person)).text : QString();
}

/// Whoever was written to is written to again only when chosen on purpose.
void WriteDialog::takePerson()
{
    if (!m_isGoingOn) {
        const MessageRecipient *person = m_list->current();
        m_again = person != nullptr && m_list->stateOf(*person) == RecipientList::State::Written ? person->id : QString();
    }
    showPerson();
}

void WriteDialog::showPerson()
{
    if (m_isFilling) {
        return;
    }
    m_isFilling = true;
    const MessageRecipient *person = m_list->current();
    m_previewLabel->setText(person == nullptr ? tr("&What they read") : tr("&What %1 reads").arg(person->firstName));
    m_preview->setEnabled(person != nullptr);
    m_preview->setPlainText(person == nullptr ? QString()
                                              : m_ownTexts.value(person->id, fillTemplate(m_body->toPlainText(), valuesFor(*person)).text));
    m_isFilling = false;
    updateState();
}

QString WriteDialog::obstacle(const MessageRecipient &person) const
{
    if (m_list->stateOf(person) == RecipientList::State::NoAddress) {
        return m_list->reasonOf(person);
    }
    const QHash<QString, QString> values = valuesFor(person);
    FilledText text = fillTemplate(m_preview->toPlainText(), {});
    if (channel() == MessageChannel::Email) {
        text.unknown += fillTemplate(subjectFor(person), {}).unknown;
    }
    QStringList missing;
    for (const QString &field : std::as_const(text.unknown)) {
        missing.append(values.contains(field) ? messageFieldLabel(field) : QString(QLatin1Char('{') + field + QLatin1Char('}')));
    }
    missing.removeDuplicates();
    if (!missing.isEmpty()) {
        return tr("Without a value for %1: %2. Write it into the text above.").arg(person.firstName, missing.join(QStringLiteral(", ")));
    }
    return m_preview->toPlainText().trimmed().isEmpty() ? tr("There is no text yet.") : QString();
}

void WriteDialog::updateState()
{
    const MessageRecipient *person = m_list->current();
    const QString trouble = person == nullptr ? QString() : obstacle(*person);
    const bool unauthorized = person != nullptr && m_list->stateOf(*person) == RecipientList::State::NotAuthorized;
    QString warning = trouble;
    if (warning.isEmpty() && unauthorized) {
        warning = tr("%1 has not authorized the use of their data. Write only if you are asked to, or to get the authorization.").arg(person->firstName);
    }
    const bool again = person != nullptr && m_again == person->id;
    if (warning.isEmpty() && again) {
        warning = tr("%1 was written to already. Write once more?").arg(person->firstName);
    }
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_open->setEnabled(person != nullptr && trouble.isEmpty());
    const qsizetype left = m_list->inState(RecipientList::State::Ready).size();
    const bool mail = channel() == MessageChannel::Email;
    const bool goesOn = left > 1 && !unauthorized;
    m_open->setText(unauthorized ? tr("Write anyway") : again ? tr("Write again") : mail ? (goesOn ? tr("Open e-mail, next") : tr("Open e-mail")) : goesOn ? tr("Open WhatsApp, next") : tr("Open WhatsApp"));
    m_all->setEnabled(left > 1);
}

void WriteDialog::openCurrent()
{
    const MessageRecipient *person = m_list->current();
    if (person == nullptr || m_isOpening || !obstacle(*person).isEmpty()) {
        return;
    }
    if (m_list->stateOf(*person) == RecipientList::State::Written && m_again != person->id) {
        if (!m_list->goToNext()) {
            sayEverybodyWasWrittenTo();
        }
        return;
    }
    m_isOpening = true;
    const QString body = m_preview->toPlainText();
    bool tooLong = false;
    const QUrl link = channel() == MessageChannel::Email ? mailLink(person->email, subjectFor(*person), body, &tooLong)
                                                         : whatsAppLink(person->number, body);
    if (tooLong) {
        messageBar()->showMessage(MessageBar::Level::Warning, tr("This text is long: some mail programs cut it. Look at its end before you send it."));
    }
    const int position = m_template->currentData().toInt();
    emit openRequested({{person->id}, channel(), position >= 0 ? m_templates.at(position).id : QString(), {subjectFor(*person)}, {body}}, {link});
}

void WriteDialog::openAll()
{
    const QHash<QString, QString> shared = {{QStringLiteral("coordinator"), m_coordinator},
                                            {QStringLiteral("today"), valuesFor({}).value(QStringLiteral("today"))}};
    const FilledText subject = fillTemplate(m_subject->text(), shared);
    const FilledText body = fillTemplate(m_body->toPlainText(), shared);
    const QStringList own = subject.unknown + body.unknown;
    if (!own.isEmpty() || body.text.trimmed().isEmpty()) {
        QStringList names;
        for (const QString &field : own) {
            if (!isSharedField(field)) {
                names.append(messageFieldLabel(field));
            }
        }
        names.removeDuplicates();
        messageBar()->showMessage(MessageBar::Level::Warning,
                                  names.isEmpty() ? tr("There is no text yet.")
                                                  : tr("One e-mail to all cannot say something different to each: take out %1, or write one by one.").arg(names.join(QStringLiteral(", "))));
        return;
    }
    if (m_isOpening) {
        return;
    }
    m_isOpening = true;
    const QList<MessageRecipient> people = m_list->inState(RecipientList::State::Ready);
    SentMessage message;
    message.channel = MessageChannel::Email;
    const int position = m_template->currentData().toInt();
    message.templateId = position >= 0 ? m_templates.at(position).id : QString();
    QStringList addresses;
    for (const MessageRecipient &person : people) {
        message.personIds.append(person.id);
        message.subjects.append(subject.text);
        message.bodies.append(body.text);
        addresses.append(person.email);
    }
    QList<QUrl> links;
    const QList<MailLink> mails = mailLinks(addresses, subject.text, body.text);
    for (const MailLink &mail : mails) {
        links.append(mail.url);
    }
    if (links.size() > 1) {
        messageBar()->showMessage(MessageBar::Level::Info, tr("Mail programs take no longer lists of addresses: %Ln e-mails were opened.", nullptr, int(links.size())));
    }
    emit openRequested(message, links);
}

void WriteDialog::setWritten(const QStringList &ids, bool written)
{
    const MessageRecipient *person = m_list->current();
    const bool goOn = written && person != nullptr && ids.contains(person->id);
    m_isOpening = m_isOpening && !written;
    m_again.clear();
    m_isGoingOn = true;
    for (const QString &id : ids) {
        m_list->setWritten(id, written);
    }
    if (goOn && !m_list->goToNext()) {
        const auto count = m_list->inState(RecipientList::State::Written).size();
        messageBar()->showMessage(MessageBar::Level::Success, tr("Done: %Ln people were written to.", nullptr, int(count)));
    }
    m_isGoingOn = false;
    showPerson();
}

void WriteDialog::setNotOpened()
{
    m_isOpening = false;
}

void WriteDialog::sayEverybodyWasWrittenTo()
{
    messageBar()->showMessage(MessageBar::Level::Info,
                              tr("Everybody was written to. To write to somebody once more, choose the person in the list."));
}

void WriteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
        return;
    }
    PanelDialog::keyPressEvent(event);
}
