// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accessreviewcontroller.h"

#include "app/controllers/workspacefiles.h"
#include "models/core/whendone.h"
#include "models/database/access.h"
#include "models/database/sqlerror.h"
#include "models/security/accesscsv.h"
#include "models/security/accessreviewrepository.h"
#include "models/security/exportlog.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/security/accessreviewpage.h"

#include <QFileInfo>
#include <QSaveFile>

namespace {

constexpr int offeredOrganizations = 500;

Result<void> writeReviewFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return errorOf(ErrorCode::Io, file.errorString());
    }
    return {};
}

} // namespace

AccessReviewController::AccessReviewController(const RecordStore &store, UserPrompt &prompt, AppSettings &settings, QWidget *parent)
    : m_store(store)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_page(new AccessReviewPage(parent))
{
    setParent(m_page);
    connectPage();
    m_page->setReadOnly(store.database().access().readOnly);
    readOrganizations();
    refresh();
}

void AccessReviewController::connectPage()
{
    connect(m_page, &AccessReviewPage::organizationChanged, this, &AccessReviewController::refresh);
    connect(m_page, &AccessReviewPage::refreshRequested, this, &AccessReviewController::refresh);
    connect(m_page, &AccessReviewPage::exportRequested, this, &AccessReviewController::chooseFile);
    connect(m_page, &AccessReviewPage::reviewedRequested, this, &AccessReviewController::askForNote);
    connect(m_page, &AccessReviewPage::personRequested, this, &AccessReviewController::personRequested);
}

void AccessReviewController::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_page->setDisplayFormat(format);
}

/// Those whose access the person may review.
void AccessReviewController::readOrganizations()
{
    const Access access = m_store.database().access();
    if (!access.seesAll()) {
        const QStringList led = access.organizations({QStringLiteral("owner"), QStringLiteral("admin")});
        QList<Candidate> organizations;
        for (const AccessMembership &membership : access.memberships) {
            if (led.contains(membership.organizationId)) {
                organizations.append({membership.organizationId, membership.organizationName, {}});
            }
        }
        m_page->setOrganizations(organizations, false);
        return;
    }
    whenDone(m_store.candidates(QStringLiteral("organizations"), QString(), offeredOrganizations), this,
             [this](const Result<QList<Candidate>> &organizations) {
                 if (organizations.ok()) {
                     m_page->setOrganizations(organizations.value(), true);
                 } else if (organizations.error().code != ErrorCode::Cancelled) {
                     m_page->messageBar().showError(organizations.error());
                 }
             });
}

void AccessReviewController::refresh()
{
    const int generation = ++m_generation;
    m_page->setBusy(true);
    whenDone(m_store.database().run<AccessReview>(Lane::Background,
                                                  [organization = m_page->organizationId()](Executor &executor) {
                                                      return AccessReviewRepository(executor).read(organization, MostRows);
                                                  }),
             this, [this, generation](const Result<AccessReview> &review) {
                 if (generation == m_generation) {
                     show(review);
                 }
             });
}

void AccessReviewController::show(const Result<AccessReview> &review)
{
    m_page->setBusy(false);
    if (!review.ok()) {
        if (review.error().code != ErrorCode::Cancelled) {
            m_page->messageBar().showError(review.error());
        }
        return;
    }
    m_page->showReview(review.value(), m_store.database().clock().now());
    if (review.value().total > review.value().entries.size()) {
        m_page->messageBar().showMessage(
            MessageBar::Level::Info,
            tr("The first %L1 of %L2 are shown, those who may most first. Choose an organization, or use semilleroctl access-review for all.")
                .arg(review.value().entries.size())
                .arg(review.value().total));
    }
}

void AccessReviewController::chooseFile()
{
    const QString organization = m_page->model().review().organizationName;
    const QString day = m_store.database().clock().now().toUtc().toTimeZone(m_format.zone).date().toString(Qt::ISODate);
    //: The proposed name of a file; %1 is a day
    const QString name = organization.isEmpty() ? tr("Access review %1").arg(day)
                                                //: The proposed name of a file; %1 is an organization, %2 a day
                                                : tr("Access review %1 %2").arg(organization, day);
    chooseNewTableFile(m_page, m_settings, this, name, [this](const QString &path) { exportTo(path); });
}

void AccessReviewController::exportTo(const QString &path)
{
    ExportNote note;
    const QList<AccessEntry> entries = m_page->model().shownEntries();
    note.entity = QStringLiteral("user_organizations");
    note.rows = entries.size();
    note.filters = m_page->filterText();
    note.destination = QStringLiteral("access_review");
    note.name = QFileInfo(path).fileName();
    note.organizationId = m_page->model().review().organizationId;
    const QByteArray content = accessReviewCsv(entries, m_format);
    m_page->setBusy(true);
    whenDone(m_store.database().run<void>(Lane::Background,
                                          [note, path, content](Executor &executor) -> Result<void> {
                                              if (auto logged = logExport(executor, note); !logged) {
                                                  return logged;
                                              }
                                              return writeReviewFile(path, content);
                                          }),
             this, [this, name = note.name](const Result<void> &written) {
                 m_page->setBusy(false);
                 if (written.ok()) {
                     m_page->messageBar().showMessage(MessageBar::Level::Success, tr("Saved as %1.").arg(name));
                     emit logChanged();
                 } else {
                     m_page->messageBar().showError(written.error());
                 }
             });
}

void AccessReviewController::askForNote()
{
    PromptText question;
    const QString organization = m_page->model().review().organizationName;
    question.title = organization.isEmpty() ? tr("Mark the access of the whole workspace as reviewed")
                                            : tr("Mark the access of %1 as reviewed").arg(organization);
    question.label = tr("What was found, what was changed:");
    question.value = tr("Nothing to change");
    question.acceptText = tr("Mark as reviewed");
    m_prompt.askText(m_page, question, [this](const std::optional<QString> &note) {
        if (note) {
            markReviewed(*note);
        }
    });
}

void AccessReviewController::markReviewed(const QString &note)
{
    m_page->setBusy(true);
    whenDone(m_store.database().run<void>(Lane::Interactive,
                                          [organization = m_page->model().review().organizationId, note](Executor &executor) {
                                              return AccessReviewRepository(executor).markReviewed(organization, note);
                                          }),
             this, [this](const Result<void> &marked) {
                 m_page->setBusy(false);
                 if (!marked.ok()) {
                     m_page->messageBar().showError(marked.error());
                     return;
                 }
                 m_page->messageBar().showMessage(MessageBar::Level::Success, tr("Marked as reviewed."));
                 refresh();
                 emit logChanged();
             });
}
