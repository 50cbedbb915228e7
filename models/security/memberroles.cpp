// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/memberroles.h"

#include "models/core/text.h"

#include <QHash>

namespace {

struct RoleWords
{
    QString role;
    Text name;
    Text sentence;
};

const QList<RoleWords> &roleWords()
{
    static const QList<RoleWords> words = {
        {QStringLiteral("owner"), text("catalog", "Owner", "user_organizations.role"),
         text("members", "Everything in the organization: gives every role, hands the organization over.")},
        {QStringLiteral("admin"), text("catalog", "Administrator"),
         text("members", "Runs the organization: people, programs and everything in them; gives the roles below.")},
        {QStringLiteral("coordinator"), text("catalog", "Coordinator"),
         text("members", "Runs programs: applications, mentoring, meetings, documents and the people in them.")},
        {QStringLiteral("analyst"), text("catalog", "Analyst"),
         text("members", "Sees programs, projects and figures, and nobody's name.")},
        {QStringLiteral("member"), text("catalog", "Member"),
         text("members", "Belongs to the organization and sees its programs, nothing else.")},
    };
    return words;
}

const RoleWords *wordsOfRole(const QString &role)
{
    for (const RoleWords &words : roleWords()) {
        if (words.role == role) {
            return &words;
        }
    }
    return nullptr;
}

/// The sentence of a rule; empty where there is no such rule.
QString ruleSentence(const QString &rule)
{
    static const QHash<QString, Text> sentences = {
        {QStringLiteral("last_owner"),
         text("members", "This is the only owner of the organization. Make somebody else owner first.")},
        {QStringLiteral("own_role"), text("members", "Nobody changes their own role. Ask another owner or administrator.")},
        {QStringLiteral("already_member"), text("members", "This person belongs to the organization already.")},
        {QStringLiteral("membership_ended"), text("members", "This membership ended already. Invite the person again.")},
        {QStringLiteral("not_a_member"),
         text("members", "Only somebody who belongs to the organization and may sign in can become its owner.")},
    };
    return sentences.value(rule).translated();
}

} // namespace

QStringList memberRoles()
{
    QStringList roles;
    for (const RoleWords &words : roleWords()) {
        roles.append(words.role);
    }
    return roles;
}

QStringList rolesGivenBy(const QString &myRole, bool everything)
{
    if (everything || myRole == QLatin1String("owner")) {
        return memberRoles();
    }
    return myRole == QLatin1String("admin") ? memberRoles().mid(2) : QStringList();
}

QString memberRoleName(const QString &role)
{
    const RoleWords *words = wordsOfRole(role);
    return words == nullptr ? role : words->name.translated();
}

QString memberRoleSentence(const QString &role)
{
    const RoleWords *words = wordsOfRole(role);
    return words == nullptr ? QString() : words->sentence.translated();
}

Error explainMemberRefusal(const Error &error)
{
    Error explained = error;
    if (error.code == ErrorCode::Duplicate && error.constraint.contains(QLatin1String("email"))) {
        explained = fieldErrors({{QStringLiteral("email"), ErrorCode::Duplicate,
                                  text("database", "Somebody else already has this e-mail address.").translated()}});
        explained.detail = error.detail;
        explained.constraint = error.constraint;
    } else if (const QString sentence = ruleSentence(error.constraint); !sentence.isEmpty()) {
        explained.message = sentence;
    }
    return explained;
}

Error memberRefusal(const QString &rule)
{
    Error error;
    error.code = ErrorCode::Check;
    error.constraint = rule;
    error.message = ruleSentence(rule);
    return error;
}
