// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/helptopics.h"

#include <QMetaObject>
#include <QWidget>

namespace {

struct HelpPlace
{
    const char *where; ///< a page's name or a class
    const char *topic;
};

/// Pages first, then the parts of the window, then dialogs. The innermost that is here wins.
constexpr HelpPlace helpPlaces[] = {
    {"home", "first-steps#home"},
    {"programs", "programs#programs"},
    {"program_applications", "programs#applications"},
    {"cohorts", "programs#cohorts"},
    {"application_reviews", "programs#reviews"},
    {"projects", "programs#projects"},
    {"entrepreneurs", "people#people"},
    {"allies", "people#people"},
    {"clients", "people#people"},
    {"admins", "people#roles"},
    {"organizations", "people#organizations"},
    {"users", "people#people"},
    {"user_organizations", "people#roles"},
    {"members", "people#members"},
    {"verifications", "people#verification"},
    {"availability_exceptions", "people#availability"},
    {"user_ratings", "people#ratings"},
    {"user_consents", "people#consents"},
    {"contacts", "people#contacts"},
    {"message_templates", "people#templates"},
    {"duplicates", "people#duplicates"},
    {"meetings", "programs#meetings"},
    {"meeting_participants", "programs#meetings"},
    {"mentorships", "programs#mentorships"},
    {"tasks", "programs#tasks"},
    {"notifications", "first-steps#window"},
    {"messages", "programs#messages"},
    {"conversations", "programs#messages"},
    {"conversation_participants", "programs#messages"},
    {"documents", "programs#documents"},
    {"activity_logs", "history#activity"},
    {"access_review", "history#access-review"},
    {"analytics_events", "programs#figures"},
    {"analytics_summary", "programs#figures"},
    {"translations", "programs#translations"},
    {"figures", "nothing-lost#figures"},
    {"recycle", "nothing-lost#recycle"},
    {"import", "import-export#import"},
    {"imports", "import-export#imports"},
    {"ExportDialog", "import-export#export"},
    {"NavigationView", "finding#navigation"},
    {"CommandPalette", "finding#search"},
    {"TargetPicker", "import-export#import"},
    {"ImportPage", "import-export#import"},
    {"ImportsPage", "import-export#imports"},
    {"ImportUndoDialog", "import-export#imports"},
    {"FilterBar", "lists#filters"},
    {"FilterPopup", "lists#filters"},
    {"RecordDetailPane", "finding#detail"},
    {"HistoryView", "history#restore"},
    {"NotificationsPanel", "first-steps#window"},
    {"RecordPage", "lists#lists"},
    {"HomePage", "first-steps#home"},
    {"ReconcilePage", "nothing-lost#figures"},
    {"RecyclePage", "nothing-lost#recycle"},
    {"AccessReviewPage", "history#access-review"},
    {"RelatedView", "finding#related"},
    {"ColumnChooser", "lists#columns"},
    {"ConflictDialog", "editing#conflicts"},
    {"DraftsDialog", "nothing-lost#drafts"},
    {"PasteDialog", "editing#paste"},
    {"BulkEditDialog", "editing#many"},
    {"ChangeDialog", "editing#many"},
    {"WriteDialog", "people#writing"},
    {"MergeDialog", "people#duplicates"},
    {"DuplicatesDialog", "people#duplicates"},
    {"PhotoDialog", "people#photo"},
    {"MembersPage", "people#members"},
    {"InviteDialog", "people#members"},
    {"OneTimeCodeDialog", "people#members"},
    {"VerifyDialog", "people#verification"},
    {"ViewSwitch", "lists#views"},
    {"CellEditor", "editing#cells"},
    {"RecordFormDialog", "editing#forms"},
    {"QuestionDialog", "nothing-lost#questions"},
    {"HelpWindow", "first-steps#first-steps"},
    {"ShortcutsDialog", "keyboard#keyboard"},
    {"PreferencesDialog", "workspaces#preferences"},
    {"BackupsDialog", "workspaces#backups"},
    {"WhoAreYouDialog", "workspaces#who"},
    {"AboutDialog", "troubleshooting#version"},
    {"WelcomeDialog", "workspaces#workspaces"},
    {"ConnectionDialog", "workspaces#servers"},
    {"PasswordDialog", "workspaces#servers"},
    {"CreateSchemaDialog", "workspaces#servers"},
    {"SignInDialog", "workspaces#sign-in"},
    {"SetPasswordDialog", "workspaces#password"},
    {"ChangePasswordDialog", "workspaces#password"},
    {"FirstAdministratorDialog", "workspaces#servers"},
    {"ViewAsDialog", "workspaces#view-as"},
    {"OpenProblemDialog", "troubleshooting#opening"},
    {"WorkDialog", "troubleshooting#waiting"},
    {"MainWindow", "first-steps#first-steps"},
};

const HelpPlace *helpPlaceOf(const QString &pageOrClass)
{
    for (const HelpPlace &place : helpPlaces) {
        if (pageOrClass == QLatin1String(place.where)) {
            return &place;
        }
    }
    return nullptr;
}

} // namespace

QString helpTopicOf(const QWidget *focus)
{
    for (const QWidget *widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        const QString own = widget->property("helpTopic").toString();
        if (!own.isEmpty()) {
            return own;
        }
        for (const QString &name : {widget->property("page").toString(), QString::fromLatin1(widget->metaObject()->className())}) {
            if (const HelpPlace *place = helpPlaceOf(name)) {
                return QString::fromLatin1(place->topic);
            }
        }
    }
    return QStringLiteral("first-steps");
}

bool hasHelpTopic(const QString &pageOrClass)
{
    return helpPlaceOf(pageOrClass) != nullptr;
}

QStringList helpTopics()
{
    QStringList topics;
    for (const HelpPlace &place : helpPlaces) {
        topics.append(QString::fromLatin1(place.topic));
    }
    return topics;
}
