// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/people/messagetext.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class RecipientList;
class QToolButton;

/// Writes to one or many people: at the left who, at the right the text, from a template with fields, as each of them gets it. One
/// click opens the message of the person in WhatsApp or the mail program and goes to the next; nothing is sent by itself.
/// What is opened is reported; whoever shows the dialog opens the link, notes the contact and says setWritten().
class WriteDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteDialog)

public:
    /// `now` and `coordinator` fill the fields {today} and {coordinator}.
    WriteDialog(Instant now, const QString &coordinator, const DisplayFormat &format, QWidget *parent = nullptr);

    void setRecipients(const QList<MessageRecipient> &people);
    void setTemplates(const QList<MessageTemplate> &templates);
    /// The contact was noted (or taken away again).
    void setWritten(const QStringList &ids, bool written);
    /// What was asked for last did not happen: the person stays where they are and may be tried again.
    void setNotOpened();

signals:
    /// The links are to be opened; then the message is noted.
    void openRequested(const SentMessage &message, const QList<QUrl> &links);
    void templateSaveRequested(const MessageTemplate &wanted);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void buildLayout();
    void fillTemplates();
    void takeTemplate();
    void showPerson();
    void updateState();
    void openCurrent();
    void openAll();
    void takePerson();
    void sayEverybodyWasWrittenTo();
    void insertField(const QString &field);
    [[nodiscard]] MessageChannel channel() const;
    [[nodiscard]] MessageTemplate currentTemplate() const;
    [[nodiscard]] QString subjectFor(const MessageRecipient &person) const;
    /// What keeps the message from being opened; empty when nothing does.
    [[nodiscard]] QString obstacle(const MessageRecipient &person) const;
    [[nodiscard]] QHash<QString, QString> valuesFor(const MessageRecipient &person) const;

    Instant m_now;
    QString m_coordinator;
    DisplayFormat m_format;
    QList<MessageTemplate> m_templates;
    QHash<QString, QString> m_ownTexts; ///< of people whose text was written by hand
    bool m_isFilling = false;
    bool m_isOpening = false; ///< what was asked for has not been noted yet
    bool m_isGoingOn = false; ///< the list is moved on by itself, not by the person
    QString m_again; ///< who was written to and was chosen once more

    RecipientList *m_list;
    QLabel *m_channelLabel;
    QComboBox *m_channel;
    QLabel *m_templateLabel;
    QComboBox *m_template;
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
    QLabel *m_bodyLabel;
    QToolButton *m_insert;
    QPlainTextEdit *m_body;
    QLabel *m_previewLabel;
    QPlainTextEdit *m_preview;
    QLabel *m_warning;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_all;
    QPushButton *m_open;
};
