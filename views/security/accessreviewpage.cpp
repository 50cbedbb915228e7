// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/security/accessreviewpage.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"
#include "views/records/choicechips.h"
#include "views/security/accessstatedelegate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

struct AccessChip
{
    AccessFilter filter;
    const char *key;
    const char *words;
    bool always = true; ///< false: shown only where something matches
    bool onlyWithSignIn = false;
};

const AccessChip accessChips[] = {
    {AccessFilter::All, "all", QT_TRANSLATE_NOOP("AccessReviewPage", "All")},
    {AccessFilter::Platform, "platform", QT_TRANSLATE_NOOP("AccessReviewPage", "Platform administrators")},
    {AccessFilter::NeverSignedIn, "never", QT_TRANSLATE_NOOP("AccessReviewPage", "Never signed in"), true, true},
    {AccessFilter::Inactive, "inactive", QT_TRANSLATE_NOOP("AccessReviewPage", "Not for 90 days"), true, true},
    {AccessFilter::MustSetPassword, "password", QT_TRANSLATE_NOOP("AccessReviewPage", "Must set a password"), false, true},
    {AccessFilter::Invited, "invited", QT_TRANSLATE_NOOP("AccessReviewPage", "Invited")},
    {AccessFilter::Left, "left", QT_TRANSLATE_NOOP("AccessReviewPage", "Left")},
    {AccessFilter::Deactivated, "deactivated", QT_TRANSLATE_NOOP("AccessReviewPage", "Deactivated people")},
    {AccessFilter::Logins, "logins", QT_TRANSLATE_NOOP("AccessReviewPage", "Logins of the database"), false, true},
};

AccessFilter accessFilterOf(const QString &key)
{
    for (const AccessChip &chip : accessChips) {
        if (key == QLatin1String(chip.key)) {
            return chip.filter;
        }
    }
    return AccessFilter::All;
}

} // namespace

AccessReviewPage::AccessReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new AccessReviewModel(this))
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_search(new SearchField(this))
    , m_organization(new QComboBox(this))
    , m_chips(new ChoiceChips(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_last(textLabel(QString(), TextKind::Muted, this))
    , m_chosen(textLabel(QString(), TextKind::Body, this))
    , m_reviewed(new QAction(icon(QStringLiteral("clipboard-check")), QString(), this))
    , m_export(new QAction(icon(QStringLiteral("download")), QString(), this))
    , m_person(new QAction(icon(QStringLiteral("external-link")), QString(), this))
    , m_find(new QAction(icon(QStringLiteral("search")), QString(), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh-cw")), QString(), this))
    , m_exportButton(new QPushButton(this))
    , m_reviewedButton(new QPushButton(this))
{
    setSurface(this, Surface::Content);
    setButtonKind(m_reviewedButton, ButtonKind::Primary);
    m_reviewedButton->setIcon(icon(QStringLiteral("clipboard-check"), IconColor::OnAccent));
    m_exportButton->setIcon(icon(QStringLiteral("download")));
    m_header->addAction(m_exportButton);
    m_header->addAction(m_reviewedButton);
    m_empty->setIcon(QStringLiteral("shield-check"));
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_chosen->setWordWrap(true);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space8());
    setSurface(m_chosen, Surface::Panel);
    layout->addWidget(m_chosen);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    m_chips->setCurrent(QStringLiteral("all"));
    updateActions();
    updateChosen();
}

void AccessReviewPage::buildTable()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(AccessReviewModel::StateColumn, new AccessStateDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_person, m_export, m_reviewed});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const std::pair<int, int> widths[] = {{AccessReviewModel::PersonColumn, 210},    {AccessReviewModel::OrganizationColumn, 190},
                                          {AccessReviewModel::RoleColumn, 170},      {AccessReviewModel::GivesColumn, 360},
                                          {AccessReviewModel::StateColumn, 160},     {AccessReviewModel::LastSignInColumn, 140},
                                          {AccessReviewModel::SinceColumn, 100},     {AccessReviewModel::GivenByColumn, 150},
                                          {AccessReviewModel::EmailColumn, 220}};
    for (const auto &[column, width] : widths) {
        header->resizeSection(column, metrics.px(width));
    }
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
}

QWidget *AccessReviewPage::makeFilters()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *filters = new QWidget(this);
    auto *layout = new QVBoxLayout(filters);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space8());
    m_search->setFixedWidth(metrics.px(240));
    line->addWidget(m_search);
    m_organization->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_organization->setMaximumWidth(metrics.px(280));
    line->addWidget(m_organization);
    m_last->setWordWrap(true);
    line->addWidget(m_last, 1);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    return filters;
}

void AccessReviewPage::connectParts()
{
    m_find->setShortcut(QKeySequence::Find);
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : {m_find, m_refresh}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_search->setShortcutHint(m_find->shortcut());
    connect(m_find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_refresh, &QAction::triggered, this, &AccessReviewPage::refreshRequested);
    connect(m_export, &QAction::triggered, this, &AccessReviewPage::exportRequested);
    connect(m_reviewed, &QAction::triggered, this, &AccessReviewPage::reviewedRequested);
    connect(m_person, &QAction::triggered, this, &AccessReviewPage::goToPerson);
    connect(m_exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_reviewedButton, &QPushButton::clicked, m_reviewed, &QAction::trigger);
    connect(m_table, &QTableView::doubleClicked, this, &AccessReviewPage::goToPerson);
    connect(m_organization, &QComboBox::activated, this, &AccessReviewPage::organizationChanged);
    connect(m_search, &SearchField::searchChanged, this, [this] {
        m_model->setSearch(m_search->text());
        updateEmpty();
    });
    connect(m_chips, &ChoiceChips::chosen, this, [this](const QString &key) {
        m_model->setFilter(accessFilterOf(key));
        updateEmpty();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessReviewPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessReviewPage::updateChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccessReviewPage::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccessReviewPage::updateChosen);
}

void AccessReviewPage::goToPerson()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        emit personRequested(m_model->entry(rows.constFirst().row()).personId);
    }
}

bool AccessReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToPerson();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<QAction *> AccessReviewPage::recordActions() const
{
    return {m_person, m_export, m_reviewed};
}

QList<QAction *> AccessReviewPage::viewActions() const
{
    return {m_find, m_refresh};
}

QString AccessReviewPage::organizationId() const
{
    return m_organization->currentData().toString();
}

QString AccessReviewPage::filterText() const
{
    QStringList parts;
    if (m_model->filter() != AccessFilter::All) {
        parts.append(m_chips->current());
    }
    if (!m_search->text().isEmpty()) {
        parts.append(QLatin1String("search=") + m_search->text());
    }
    return parts.join(QLatin1String("; "));
}

void AccessReviewPage::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_model->setDisplayFormat(format);
    updateLast();
}

void AccessReviewPage::setOrganizations(const QList<Candidate> &organizations, bool everything)
{
    m_everything = everything;
    m_organizations = organizations;
    fillOrganizations();
}

void AccessReviewPage::showReview(const AccessReview &review, Instant now)
{
    m_read = true;
    m_model->setReview(review, now);
    m_table->setColumnHidden(AccessReviewModel::LastSignInColumn, !review.hasSignIn);
    fillChips();
    updateLast();
    updateEmpty();
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    updateActions();
}

void AccessReviewPage::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void AccessReviewPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateActions();
}

void AccessReviewPage::updateActions()
{
    m_export->setEnabled(!m_busy && m_model->rowCount() > 0);
    m_exportButton->setEnabled(m_export->isEnabled());
    m_reviewed->setEnabled(!m_busy && m_read && !m_readOnly);
    m_reviewedButton->setEnabled(m_reviewed->isEnabled());
    m_person->setEnabled(m_table->selectionModel()->hasSelection());
}

void AccessReviewPage::fillChips()
{
    QList<ChoiceChips::Choice> choices;
    bool isOffered = false;
    for (const AccessChip &chip : accessChips) {
        const int count = m_model->count(chip.filter);
        if ((chip.onlyWithSignIn && !m_model->review().hasSignIn) || (!chip.always && count == 0)) {
            continue;
        }
        choices.append({QString::fromLatin1(chip.key), tr(chip.words), {}, m_read ? std::optional<int>(count) : std::nullopt});
        isOffered = isOffered || chip.filter == m_model->filter();
    }
    m_chips->setChoices(choices);
    if (!isOffered) {
        m_model->setFilter(AccessFilter::All);
        m_chips->setCurrent(QStringLiteral("all"));
    }
}
