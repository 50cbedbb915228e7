// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/mergedialog.h"

#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum MergeColumn { MergeFieldColumn, MergeKeptColumn, MergeGoneColumn, MergeChoiceColumn, MergeColumnCount };

} // namespace

MergeDialog::MergeDialog(const Catalog &catalog, const DisplayFormat &format, QWidget *parent)
    : PanelDialog(parent)
    , m_catalog(catalog)
    , m_format(format)
    , m_staysLabel(textLabel(QString(), TextKind::Section, this))
    , m_keptStays(new QRadioButton(this))
    , m_goneStays(new QRadioButton(this))
    , m_fieldsLabel(textLabel(QString(), TextKind::Section, this))
    , m_fields(new QTableWidget(0, MergeColumnCount, this))
    , m_same(textLabel(QString(), TextKind::Muted, this))
    , m_movesLabel(textLabel(QString(), TextKind::Section, this))
    , m_moves(textLabel(QString(), TextKind::Body, this))
    , m_notes(textLabel(QString(), TextKind::Warning, this))
    , m_cancel(addButton(ButtonKind::Flat))
    , m_merge(addButton(ButtonKind::Primary))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setContentRoom(820, 580);
    m_fields->setShowGrid(false);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setTabKeyNavigation(false);
    m_fields->setWordWrap(true);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(metrics.px(38));
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setSectionResizeMode(MergeFieldColumn, QHeaderView::ResizeToContents);
    m_fields->setMinimumHeight(metrics.px(150));
    for (QLabel *label : {m_moves, m_notes, m_same}) {
        label->setWordWrap(true);
    }
    auto *stays = new QHBoxLayout;
    stays->setSpacing(metrics.space16());
    stays->addWidget(m_keptStays);
    stays->addWidget(m_goneStays);
    stays->addStretch(1);
    content()->addWidget(m_staysLabel);
    content()->addLayout(stays);
    content()->addWidget(m_fieldsLabel);
    content()->addWidget(m_fields, 1);
    content()->addWidget(m_same);
    content()->addWidget(m_movesLabel);
    content()->addWidget(m_moves);
    content()->addWidget(m_notes);
    m_keptStays->setChecked(true);
    connect(m_goneStays, &QRadioButton::clicked, this, [this] { emit swapRequested(m_preview.goneId, m_preview.keptId); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (m_merge->isEnabled()) {
            emit mergeRequested(request());
        }
    });
    retranslate();
}

void MergeDialog::retranslate()
{
    setHeading(tr("Merge two people"),
               m_remaining > 0 ? tr("Everything that belongs to the one passes to the other. After these two, %Ln more wait.", nullptr, int(m_remaining))
                               : tr("Everything that belongs to the one passes to the other. You can take it back, also later."));
    m_staysLabel->setText(tr("Who stays"));
    m_fieldsLabel->setText(tr("Where they differ"));
    m_movesLabel->setText(tr("What moves"));
    m_same->setText(tr("They do not differ in anything that both have."));
    m_fields->setAccessibleName(tr("Where they differ"));
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("&Merge"));
    setPreview(m_preview, m_remaining);
}

void MergeDialog::setPreview(const MergePreview &preview, qsizetype remaining)
{
    const bool counted = m_remaining != remaining;
    m_preview = preview;
    m_remaining = remaining;
    if (counted) {
        retranslate();
        return;
    }
    m_keptStays->setText(preview.keptLabel);
    m_goneStays->setText(preview.goneLabel);
    m_keptStays->setAccessibleName(tr("%1 stays").arg(preview.keptLabel));
    m_goneStays->setAccessibleName(tr("%1 stays").arg(preview.goneLabel));
    m_keptStays->setChecked(true);
    fillFields();
    fillMoves();
    m_merge->setEnabled(!preview.keptId.isEmpty() && preview.together == 0);
}

QString MergeDialog::valueText(const MergeField &difference, const QVariant &value) const
{
    const Field *field = m_catalog.entity(difference.entity)->field(difference.field);
    if (field->type == FieldType::Reference) {
        return m_preview.labels.value(value.toString());
    }
    return displayText(*field, value, m_format);
}

void MergeDialog::fillFields()
{
    m_fields->setHorizontalHeaderLabels({tr("Field"), m_preview.keptLabel.isEmpty() ? tr("Stays") : m_preview.keptLabel,
                                         m_preview.goneLabel, tr("What is kept")});
    m_fields->setRowCount(int(m_preview.fields.size()));
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const MergeField &difference = m_preview.fields.at(row);
        const Field *field = m_catalog.entity(difference.entity)->field(difference.field);
        const QString label = field->label.translated();
        const QString kept = valueText(difference, difference.kept);
        const QString gone = valueText(difference, difference.gone);
        m_fields->setItem(row, MergeFieldColumn, new QTableWidgetItem(label));
        m_fields->setItem(row, MergeKeptColumn, new QTableWidgetItem(kept));
        m_fields->setItem(row, MergeGoneColumn, new QTableWidgetItem(gone));
        m_fields->item(row, MergeKeptColumn)->setToolTip(kept);
        m_fields->item(row, MergeGoneColumn)->setToolTip(gone);
        auto *choice = new QComboBox(m_fields);
        choice->addItem(kept.isEmpty() ? tr("Nothing") : kept, int(MergeChoice::Kept));
        choice->addItem(gone, int(MergeChoice::Gone));
        if (difference.canJoin) {
            choice->addItem(tr("Both"), int(MergeChoice::Both));
        }
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setCurrentIndex(choice->findData(int(difference.choice)));
        choice->setAccessibleName(tr("What is kept: %1").arg(label));
        m_fields->setCellWidget(row, MergeChoiceColumn, choice);
    }
    m_fields->setVisible(!m_preview.fields.isEmpty());
    m_same->setVisible(m_preview.fields.isEmpty());
}

QString MergeDialog::kindName(const QString &table) const
{
    const Entity *entity = m_catalog.entity(table);
    return entity == nullptr ? tr("Other records") : entity->plural.translated();
}

void MergeDialog::fillMoves()
{
    QStringList moves;
    QStringList notes;
    for (const MergeMove &move : std::as_const(m_preview.moves)) {
        moves.append(tr("%1: %2", "kind of record and how many").arg(kindName(move.table), m_format.locale.toString(move.records)));
        if (move.twins > 0) {
            notes.append(tr("%1: %Ln record(s) of both are the same. Of each two one remains: the one that got further or may do "
                            "more, else that of %2; what is empty there is filled from the other.",
                            nullptr, int(move.twins))
                             .arg(kindName(move.table), m_preview.keptLabel));
        }
    }
    for (const QString &profile : std::as_const(m_preview.profiles)) {
        notes.append(tr("%1 also comes to stand among: %2.").arg(m_preview.keptLabel, kindName(profile)));
    }
    if (m_preview.overlaps > 0) {
        notes.append(tr("%Ln meeting(s) are at the same time as others: the person is kept there as optional.", nullptr, int(m_preview.overlaps)));
    }
    if (m_preview.together > 0) {
        notes = QStringList{tr("A record names both, such as a mentorship between them: they cannot be the same person. Delete that "
                               "record first if it is a mistake.")};
    }
    m_moves->setText(moves.isEmpty() ? tr("Nothing hangs on %1.").arg(m_preview.goneLabel) : moves.join(QStringLiteral("  ·  ")));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

MergeRequest MergeDialog::request() const
{
    MergeRequest wanted = {m_preview.keptId, m_preview.goneId, m_preview.keptVersion, m_preview.goneVersion, {}};
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_fields->cellWidget(row, MergeChoiceColumn));
        wanted.choices.insert(m_preview.fields.at(row).key(), MergeChoice(choice->currentData().toInt()));
    }
    return wanted;
}
