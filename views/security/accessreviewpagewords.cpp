// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the access review says.
#include "views/security/accessreviewpage.h"

#include "models/security/accesswords.h"
#include "views/common/emptystate.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/records/choicechips.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

void AccessReviewPage::updateEmpty()
{
    m_empty->setTitle(tr("Nobody here"));
    m_empty->setText(tr("No access matches. That is often good news."));
    const bool nothing = m_read && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
}

void AccessReviewPage::updateLast()
{
    const std::optional<AccessReviewMark> &last = m_model->review().last;
    if (!m_read) {
        m_last->setText({});
    } else if (!last) {
        m_last->setText(tr("Not reviewed yet"));
    } else {
        const QString by = last->by.isEmpty() ? tr("the system") : last->by;
        //: %1 is a moment, %2 a person
        m_last->setText(tr("Last reviewed on %1 by %2").arg(displayInstant(QVariant::fromValue(last->at), m_format), by));
        m_last->setToolTip(last->note);
    }
}

void AccessReviewPage::updateChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_chosen->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        return;
    }
    const AccessEntry &entry = m_model->entry(rows.constFirst().row());
    const QString gives = accessSentence(entry, m_format.locale);
    if (entry.givenAt && !entry.givenBy.isEmpty()) {
        //: %1 is a person, %2 says what they may do, %3 who gave it, %4 a moment
        m_chosen->setText(tr("%1: %2 Given by %3 on %4.")
                              .arg(entry.name, gives, entry.givenBy, displayInstant(QVariant::fromValue(*entry.givenAt), m_format)));
    } else {
        //: %1 is a person, %2 says what they may do
        m_chosen->setText(tr("%1: %2").arg(entry.name, gives));
    }
}

void AccessReviewPage::fillOrganizations()
{
    const QString chosen = organizationId();
    m_organization->clear();
    if (m_everything) {
        m_organization->addItem(tr("All organizations"), QString());
    }
    for (const Candidate &organization : std::as_const(m_organizations)) {
        m_organization->addItem(organization.label, organization.id);
    }
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(chosen)));
    m_organization->setVisible(m_organization->count() > 1);
}

void AccessReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AccessReviewPage::retranslate()
{
    m_header->setTitle(tr("Access review"));
    m_header->setSubtitle(tr("Who can see what, since when, and whether they still use it."));
    m_reviewed->setText(tr("&Mark as reviewed…"));
    m_reviewedButton->setText(tr("Mark as reviewed…"));
    m_export->setText(tr("&Export…"));
    m_exportButton->setText(tr("Export…"));
    m_person->setText(tr("&Go to the person"));
    m_find->setText(tr("&Find"));
    m_refresh->setText(tr("&Refresh"));
    m_search->setPlaceholderText(tr("Search people and roles"));
    m_search->setAccessibleName(tr("Search people and roles"));
    m_organization->setAccessibleName(tr("Organization"));
    m_chips->setAccessibleName(tr("What to look for"));
    m_table->setAccessibleName(tr("Access review"));
    m_model->retranslate();
    fillChips();
    fillOrganizations();
    updateLast();
    updateEmpty();
}
