// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/duplicatesdialog.h"

#include "views/common/busystrip.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum PairColumn { PairOneColumn, PairOtherColumn, PairWhyColumn, PairSureColumn, PairColumnCount };
enum MergeListColumn { MergeKeptNameColumn, MergeGoneNameColumn, MergeWhenColumn, MergeByColumn, MergeListColumnCount };
constexpr int Percent = 100;

QTableWidget *plainTable(int columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::of().row());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const DisplayFormat &format, QWidget *parent)
    : PanelDialog(parent)
    , m_format(format)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_pairTable(plainTable(PairColumnCount, this))
    , m_mergeTable(plainTable(MergeListColumnCount, this))
    , m_none(new EmptyState(this))
    , m_noMerge(new EmptyState(this))
    , m_busy(new BusyStrip(this))
    , m_search(addSideButton(ButtonKind::Flat))
    , m_close(addButton(ButtonKind::Flat))
    , m_open(addButton(ButtonKind::Normal))
    , m_dismiss(addButton(ButtonKind::Normal))
    , m_takeBack(addButton(ButtonKind::Normal))
    , m_merge(addButton(ButtonKind::Primary))
{
    setWindowModality(Qt::NonModal);
    setContentRoom(900, 560);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_pairTable->setObjectName(QStringLiteral("pairs"));
    m_mergeTable->setObjectName(QStringLiteral("merges"));
    m_search->setIcon(icon(QStringLiteral("refresh-cw")));
    m_none->setIcon(QStringLiteral("users"));
    m_noMerge->setIcon(QStringLiteral("users"));
    const int nameWidth = ThemeMetrics::of().px(190);
    for (const int column : {PairOneColumn, PairOtherColumn}) {
        m_pairTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_pairTable->horizontalHeader()->resizeSection(column, nameWidth);
    }
    m_pairTable->horizontalHeader()->setSectionResizeMode(PairSureColumn, QHeaderView::ResizeToContents);
    m_mergeTable->horizontalHeader()->setSectionResizeMode(MergeWhenColumn, QHeaderView::ResizeToContents);
    for (QWidget *page : {static_cast<QWidget *>(m_pairTable), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_mergeTable), static_cast<QWidget *>(m_noMerge)}) {
        m_pages->addWidget(page);
    }
    content()->addWidget(m_tabs);
    content()->addWidget(m_pages, 1);
    content()->addWidget(m_busy);
    connect(m_tabs, &QTabBar::currentChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_pairTable, &QTableWidget::itemSelectionChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_mergeTable, &QTableWidget::itemSelectionChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_pairTable, &QTableWidget::itemActivated, this, [this] { m_merge->click(); });
    connect(m_search, &QPushButton::clicked, this, &DuplicatesDialog::searchRequested);
    connect(m_busy, &BusyStrip::cancelRequested, this, &DuplicatesDialog::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair *pair = currentPair()) {
            emit openRequested(m_pairTable->currentColumn() == PairOtherColumn ? pair->other.id : pair->one.id);
        }
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair *pair = currentPair()) {
            emit dismissRequested(pair->one.id, pair->other.id);
        }
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair *pair = currentPair()) {
            emit mergeRequested(pair->one.id, pair->other.id);
        }
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const int row = m_mergeTable->currentRow();
        if (row >= 0 && row < m_merges.size() && !m_merges.at(row).undone) {
            emit takeBackRequested(m_merges.at(row).id);
        }
    });
    retranslate();
    m_pairTable->setFocus();
}

void DuplicatesDialog::retranslate()
{
    setHeading(tr("Possible duplicates"), tr("People with the same document, phone or e-mail, or whose names are alike. You decide."));
    m_tabs->setTabText(0, tr("To decide"));
    m_tabs->setTabText(1, tr("Merges made"));
    m_tabs->setAccessibleName(tr("Possible duplicates"));
    m_pairTable->setHorizontalHeaderLabels({tr("Person"), tr("And"), tr("Why"), tr("How sure")});
    m_pairTable->setAccessibleName(tr("Possible duplicates"));
    m_mergeTable->setHorizontalHeaderLabels({tr("Stayed"), tr("Went"), tr("When"), tr("By whom")});
    m_mergeTable->setAccessibleName(tr("Merges made"));
    m_none->setTitle(tr("Nobody stands twice"));
    m_none->setText(tr("No two people look alike. New people are compared when they are saved."));
    m_noMerge->setTitle(tr("No merge was made yet"));
    m_noMerge->setText(tr("Merged people can be parted again here, whenever you want."));
    m_search->setText(tr("&Search again"));
    m_close->setText(tr("Close"));
    m_open->setText(tr("&Open"));
    m_dismiss->setText(tr("&Not the same"));
    m_dismiss->setToolTip(tr("They are two people: do not ask again (Del)."));
    m_takeBack->setText(tr("&Take back"));
    m_merge->setText(tr("&Merge…"));
    fillPairs();
    fillMerges();
}

QString DuplicatesDialog::sureText(double confidence)
{
    if (confidence >= CertainDuplicate) {
        return tr("Almost certain");
    }
    return confidence >= LikelyDuplicate ? tr("Likely") : tr("Possible");
}

QString DuplicatesDialog::evidenceText(const DuplicatePair &pair)
{
    using Kind = DuplicateEvidence::Kind;
    QStringList reasons;
    for (const DuplicateEvidence &evidence : pair.evidence) {
        switch (evidence.kind) {
        case Kind::SameDocument:
            reasons.append(tr("same document %1").arg(evidence.value));
            break;
        case Kind::SamePhone:
            reasons.append(tr("same mobile %1").arg(evidence.value));
            break;
        case Kind::SameEmail:
            reasons.append(tr("same e-mail"));
            break;
        case Kind::SameName:
            reasons.append(tr("same name"));
            break;
        case Kind::CloseName:
            reasons.append(tr("names alike"));
            break;
        case Kind::SwappedName:
            reasons.append(tr("names and surnames exchanged"));
            break;
        case Kind::Nickname:
            reasons.append(tr("a nickname"));
            break;
        case Kind::SameBirthDate:
            reasons.append(tr("born on the same day"));
            break;
        case Kind::OtherDocument:
            reasons.append(tr("but another document"));
            break;
        case Kind::OtherBirthDate:
            reasons.append(tr("but another date of birth"));
            break;
        case Kind::OtherGivenName:
            reasons.append(tr("but another first name"));
            break;
        case Kind::OtherSurname:
            reasons.append(tr("but another surname"));
            break;
        }
    }
    return reasons.join(QStringLiteral(", "));
}

void DuplicatesDialog::fillPairs()
{
    const int row = m_pairTable->currentRow();
    const int column = m_pairTable->currentColumn();
    m_pairTable->setRowCount(int(m_pairs.size()));
    for (int i = 0; i < m_pairTable->rowCount(); ++i) {
        const DuplicatePair &pair = m_pairs.at(i);
        const QString sure = tr("%1 (%2 %)").arg(sureText(pair.confidence)).arg(qRound(pair.confidence * Percent));
        const QStringList texts = {pair.one.fullName(), pair.other.fullName(), evidenceText(pair), sure};
        for (int c = 0; c < PairColumnCount; ++c) {
            m_pairTable->setItem(i, c, new QTableWidgetItem(texts.at(c)));
            m_pairTable->item(i, c)->setToolTip(texts.at(c));
        }
    }
    if (!m_pairs.isEmpty()) {
        m_pairTable->setCurrentCell(qBound(0, row, m_pairTable->rowCount() - 1), qMax(0, column));
    }
    updateButtons();
}

void DuplicatesDialog::fillMerges()
{
    m_mergeTable->setRowCount(int(m_merges.size()));
    for (int i = 0; i < m_mergeTable->rowCount(); ++i) {
        const MergeEntry &entry = m_merges.at(i);
        const QString when = displayInstant(QVariant::fromValue(entry.at), m_format);
        const QStringList texts = {entry.keptLabel, entry.goneLabel, entry.undone ? tr("%1, taken back").arg(when) : when, entry.byLabel};
        for (int c = 0; c < MergeListColumnCount; ++c) {
            m_mergeTable->setItem(i, c, new QTableWidgetItem(texts.at(c)));
        }
    }
    if (!m_merges.isEmpty()) {
        m_mergeTable->setCurrentCell(qBound(0, m_mergeTable->currentRow(), m_mergeTable->rowCount() - 1), 0);
    }
    updateButtons();
}

const DuplicatePair *DuplicatesDialog::currentPair() const
{
    const int row = m_pairTable->currentRow();
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

void DuplicatesDialog::updateButtons()
{
    const bool deciding = m_tabs->currentIndex() == 0;
    const bool hasPair = deciding && currentPair() != nullptr;
    const int row = m_mergeTable->currentRow();
    m_pages->setCurrentWidget(deciding ? (m_pairs.isEmpty() && m_hasSearched ? static_cast<QWidget *>(m_none) : m_pairTable)
                                       : (m_merges.isEmpty() ? static_cast<QWidget *>(m_noMerge) : m_mergeTable));
    for (QPushButton *button : {m_search, m_open, m_dismiss, m_merge}) {
        button->setVisible(deciding);
    }
    m_search->setEnabled(!m_isSearching);
    m_open->setEnabled(hasPair);
    m_dismiss->setEnabled(hasPair);
    m_merge->setEnabled(hasPair);
    m_takeBack->setVisible(!deciding);
    m_takeBack->setEnabled(row >= 0 && row < m_merges.size() && !m_merges.at(row).undone);
}

void DuplicatesDialog::setSearching(bool searching)
{
    m_isSearching = searching;
    m_hasSearched = m_hasSearched || !searching;
    if (searching) {
        m_busy->start(tr("Comparing people…"));
    } else {
        m_busy->finish();
    }
    updateButtons();
}

void DuplicatesDialog::setProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(done, total);
}

void DuplicatesDialog::setPairs(const QList<DuplicatePair> &pairs)
{
    m_pairs = pairs;
    fillPairs();
}

void DuplicatesDialog::setMerges(const QList<MergeEntry> &merges)
{
    m_merges = merges;
    fillMerges();
}

void DuplicatesDialog::removePair(const QString &one, const QString &other)
{
    m_pairs.removeIf([&](const DuplicatePair &pair) {
        return (pair.one.id == one && pair.other.id == other) || (pair.one.id == other && pair.other.id == one);
    });
    fillPairs();
}

void DuplicatesDialog::removePerson(const QString &id)
{
    m_pairs.removeIf([&](const DuplicatePair &pair) { return pair.one.id == id || pair.other.id == id; });
    fillPairs();
}

void DuplicatesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_dismiss->isVisible() && m_dismiss->isEnabled()) {
        m_dismiss->click();
        return;
    }
    PanelDialog::keyPressEvent(event);
}
