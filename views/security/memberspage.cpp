// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/security/memberspage.h"

#include "models/security/membersmodel.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/records/referencefield.h"
#include "views/security/membersdelegate.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

MembersPage::MembersPage(const CandidateSource &organizations, StateStore *state, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_organizationLabel(textLabel(QString(), TextKind::Muted, this))
    , m_organization(new ReferenceField(QStringLiteral("organizations"), organizations, this))
    , m_search(new SearchField(this))
    , m_filter(new QComboBox(this))
    , m_count(textLabel(QString(), TextKind::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_invite(new QPushButton(this))
    , m_model(new MembersModel(this))
    , m_actions(new MembersActions(this, m_table))
{
    setSurface(this, Surface::Content);
    setButtonKind(m_invite, ButtonKind::Primary);
    m_invite->setIcon(icon(QStringLiteral("user-plus"), IconColor::OnAccent));
    m_header->addAction(m_invite);
    buildTable();
    if (state != nullptr) {
        rememberHeader(m_table->horizontalHeader(), *state, QStringLiteral("members/header"));
    }
    m_empty->setIcon(QStringLiteral("users"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    updateActions();
}

void MembersPage::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MembersDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(MembersModel::PersonColumn, QHeaderView::Stretch);
    header->resizeSection(MembersModel::RoleColumn, metrics.px(150));
    header->resizeSection(MembersModel::StateColumn, metrics.px(230));
    header->resizeSection(MembersModel::SignInColumn, metrics.px(150));
    header->resizeSection(MembersModel::SinceColumn, metrics.px(100));
}

QWidget *MembersPage::makeFilters()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    m_organization->setMinimumWidth(metrics.px(140));
    m_organization->setMaximumWidth(metrics.px(280));
    m_organizationLabel->setBuddy(m_organization);
    m_search->setMinimumWidth(metrics.px(140));
    m_search->setMaximumWidth(metrics.px(220));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMaximumWidth(metrics.px(190));
    layout->addWidget(m_organizationLabel);
    layout->addWidget(m_organization, 3);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_count);
    return filters;
}

void MembersPage::connectParts()
{
    connect(m_invite, &QPushButton::clicked, m_actions->action(Command::Invite), &QAction::trigger);
    connect(m_empty, &EmptyState::buttonClicked, m_actions->action(Command::Invite), &QAction::trigger);
    connect(m_search, &SearchField::searchChanged, this, &MembersPage::filterChanged);
    connect(m_filter, &QComboBox::activated, this, &MembersPage::filterChanged);
    connect(m_organization, &ReferenceField::recordChosen, this, [this](const QString &id, const QString &name) {
        if (id.isEmpty()) { // an organization is always shown
            m_organization->setRecord(m_shown.id, m_shown.name);
        } else {
            emit organizationChosen(id, name);
        }
    });
    connect(m_model, &MembersModel::roleWanted, this, &MembersPage::roleWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembersPage::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != MembersModel::RoleColumn) {
            m_actions->action(Command::Open)->trigger();
        }
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QList<QAction *> offered = m_actions->recordActions();
        for (QAction *action : offered) {
            if (action == nullptr) {
                menu->addSeparator();
            } else {
                menu->addAction(action);
            }
        }
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_actions->action(Command::Find), &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_search->setShortcutHint(m_actions->action(Command::Find)->shortcut());
    connect(m_actions->action(Command::ChangeRole), &QAction::triggered, this, &MembersPage::editRole);
    for (const Command command : {Command::Invite, Command::Open, Command::Write, Command::ResetPassword, Command::Accept,
                                  Command::MakeOwner, Command::Activate, Command::Deactivate, Command::End, Command::Undo,
                                  Command::Refresh}) {
        connect(m_actions->action(command), &QAction::triggered, this, [this, command] { emit commandRequested(command); });
    }
}

QString MembersPage::search() const
{
    return m_search->text().trimmed();
}

MemberFilter MembersPage::filter() const
{
    return static_cast<MemberFilter>(m_filter->currentData().toInt());
}

void MembersPage::setFilter(MemberFilter filter)
{
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(filter)));
}

const Member *MembersPage::currentMember() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->member(index.row()) : nullptr;
}

void MembersPage::setCurrentMember(const QString &membershipId)
{
    const int row = m_model->rowOf(membershipId);
    if (row >= 0) {
        m_table->selectRow(row);
    }
}

void MembersPage::editRole()
{
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), MembersModel::RoleColumn);
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable)) {
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    }
}

void MembersPage::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_model->setDisplayFormat(format);
    updateEmpty();
}

void MembersPage::setLocal(bool local)
{
    m_actions->setLocal(local);
    m_table->setColumnHidden(MembersModel::SignInColumn, local);
}

void MembersPage::setOrganization(const ManagedOrganization &organization, bool hasOthers)
{
    m_shown = organization;
    m_organization->setRecord(organization.id, organization.name);
    m_organization->setReadOnly(!hasOthers);
    updateActions();
}

void MembersPage::showMembers(const QList<Member> &members, const QStringList &roles, bool more)
{
    const QString kept = currentMember() == nullptr ? QString() : currentMember()->membershipId;
    m_more = more;
    m_model->setGivenRoles(roles);
    m_model->setMembers(members);
    if (!members.isEmpty()) {
        m_table->selectRow(qMax(0, m_model->rowOf(kept)));
    }
    updateActions();
    updateEmpty();
}

void MembersPage::showNothing()
{
    m_shown = ManagedOrganization();
    showMembers({}, {}, false);
}

void MembersPage::setUndo(const QString &what)
{
    m_actions->setUndo(what);
}

void MembersPage::updateActions()
{
    const QStringList &roles = m_model->givenRoles();
    m_actions->setMember(currentMember(), !roles.isEmpty(), roles.contains(QLatin1String("owner")));
    m_invite->setEnabled(!roles.isEmpty());
}

void MembersPage::updateEmpty()
{
    const bool isFiltered = !search().isEmpty() || filter() != MemberFilter::Current;
    if (m_shown.id.isEmpty()) {
        m_empty->setTitle(tr("There is no organization yet"));
        m_empty->setText(tr("Make one on the page Organizations first; then invite its people here."));
    } else {
        m_empty->setTitle(isFiltered ? tr("Nobody matches") : tr("Nobody belongs to this organization yet"));
        m_empty->setText(isFiltered ? tr("Search for less or show everybody.")
                                    : tr("Invite the people who run it: they may do what their role says."));
    }
    m_empty->setButton(m_shown.id.isEmpty() || isFiltered ? QString() : tr("Invite somebody…"), QStringLiteral("user-plus"));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    m_count->setText(m_more ? tr("The first %Ln: search for others", nullptr, m_model->rowCount())
                            : tr("%Ln people", nullptr, m_model->rowCount()));
    m_count->setVisible(m_model->rowCount() > 0);
}

void MembersPage::fillFilters()
{
    const int chosen = m_filter->count() == 0 ? static_cast<int>(MemberFilter::Current) : m_filter->currentData().toInt();
    const auto add = [this](const QString &text, MemberFilter filter) { m_filter->addItem(text, static_cast<int>(filter)); };
    m_filter->clear();
    add(tr("Everybody who belongs"), MemberFilter::Current);
    add(tr("The team: more than member"), MemberFilter::Team);
    add(tr("Invited"), MemberFilter::Invited);
    add(tr("Left"), MemberFilter::Left);
    add(tr("All of them"), MemberFilter::Everybody);
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
}

void MembersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MembersPage::retranslate()
{
    m_header->setTitle(tr("Members"));
    m_header->setSubtitle(tr("Who belongs to an organization, and what they may do there."));
    m_organizationLabel->setText(tr("Organi&zation:"));
    m_organization->setAccessibleName(tr("Organization"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search by name"));
    m_filter->setAccessibleName(tr("Which members are shown"));
    m_table->setAccessibleName(tr("Members"));
    m_invite->setText(tr("Invite…"));
    m_actions->retranslate();
    m_model->retranslate();
    fillFilters();
    updateEmpty();
}
