// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/pastedialog.h"

#include "models/editing/fieldedit.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

const QLatin1String KeyMark("key:");

QString keyLabel(const Entity &entity, const QString &key)
{
    const Field *field = entity.field(key);
    if (key == QLatin1String("id")) {
        return PasteDialog::tr("identifier");
    }
    return field == nullptr ? PasteDialog::tr("name of the record") : field->label.translated();
}

} // namespace

PasteDialog::PasteDialog(const Entity &entity, const Catalog &catalog, const TypedFormat &format,
                         const ClipboardTable &block, const QStringList &columns, QWidget *parent)
    : ChangeDialog(catalog, format.display, parent)
    , m_entity(entity)
    , m_format(format)
    , m_block(block)
    , m_columns(columns)
    , m_mapping(guessMapping(entity, block, columns, format))
    , m_header(new QCheckBox(this))
    , m_way(textLabel(QString(), TextKind::Muted, this))
    , m_scroll(new QScrollArea(this))
{
    m_header->setChecked(m_mapping.hasHeader);
    m_way->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content().addWidget(m_header);
    content().addWidget(m_scroll);
    content().addWidget(m_way);
    preview().model().setTyping(true);
    buildColumns();
    connect(m_header, &QCheckBox::toggled, this, [this](bool on) {
        m_mapping.hasHeader = on;
        buildColumns();
        wantPlanSoon();
    });
    connect(&preview().model(), &ChangePlanModel::typed, this, &PasteDialog::typeCell);
    PasteDialog::retranslate();
}

ClipboardTable PasteDialog::lines() const
{
    ClipboardTable lines = m_block;
    if (m_mapping.hasHeader && !lines.rows.isEmpty()) {
        lines.rows.removeFirst();
    }
    return lines;
}

void PasteDialog::setMapping(const PasteMapping &mapping)
{
    m_mapping = mapping;
    const QSignalBlocker blocker(m_header);
    m_header->setChecked(mapping.hasHeader);
    buildColumns();
    wantPlanSoon();
}

void PasteDialog::buildColumns()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_choices.clear();
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, metrics.space4());
    grid->setHorizontalSpacing(metrics.space12());
    grid->setVerticalSpacing(metrics.space4());
    const int width = m_block.columns();
    for (int column = 0; column < width; ++column) {
        const QString first = m_block.cell(0, column).simplified();
        const QString example = m_block.cell(m_mapping.hasHeader ? 1 : 0, column).simplified();
        //: A column of a pasted block
        const QString title = m_mapping.hasHeader && !first.isEmpty() ? first : tr("Column %1").arg(column + 1);
        auto *label = textLabel(title, TextKind::Strong, m_grid);
        auto *sample = textLabel(QFontMetrics(font()).elidedText(example, Qt::ElideRight, metrics.px(190)), TextKind::Muted, m_grid);
        auto *choice = new QComboBox(m_grid);
        choice->setFixedWidth(metrics.px(200));
        choice->setMaxVisibleItems(20);
        choice->setAccessibleName(title);
        fillChoice(choice, column);
        grid->addWidget(label, 0, column);
        grid->addWidget(sample, 1, column);
        grid->addWidget(choice, 2, column);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, [this, column, choice] { takeChoice(column, choice->currentData().toString()); });
    }
    grid->setColumnStretch(width, 1);
    setSurface(m_grid, Surface::Content);
    m_scroll->setWidget(m_grid);
    m_scroll->setFixedHeight(m_grid->sizeHint().height() + m_scroll->horizontalScrollBar()->sizeHint().height());
    updateWay();
}

void PasteDialog::fillChoice(QComboBox *choice, int column) const
{
    choice->addItem(tr("Not pasted"), QString());
    for (const QString &key : pasteKeys(m_entity)) {
        //: %1 is a field by which a line finds its record, such as "E-mail"
        choice->addItem(tr("Finds the record: %1").arg(keyLabel(m_entity, key)), QString(KeyMark + key));
    }
    choice->insertSeparator(choice->count());
    for (const Section &section : m_entity.sections) {
        for (const QString &name : section.fields) {
            const Field *field = m_entity.field(name);
            if (field != nullptr && canBeEditedLater(m_entity, *field)) {
                choice->addItem(field->label.translated(), name);
            }
        }
    }
    const QString current = m_mapping.keyColumn == column ? QString(KeyMark + m_mapping.keyField) : m_mapping.fields.value(column);
    choice->setCurrentIndex(std::max(0, choice->findData(current)));
}

/// One key, and each field once: what another column had goes.
void PasteDialog::takeChoice(int column, const QString &choice)
{
    while (m_mapping.fields.size() <= column) {
        m_mapping.fields.append(QString());
    }
    if (m_mapping.keyColumn == column) {
        m_mapping.keyColumn = -1;
        m_mapping.keyField.clear();
    }
    m_mapping.fields[column].clear();
    if (choice.startsWith(KeyMark)) {
        m_mapping.keyColumn = column;
        m_mapping.keyField = choice.mid(KeyMark.size());
    } else if (!choice.isEmpty()) {
        for (QString &field : m_mapping.fields) {
            if (field == choice) {
                field.clear();
            }
        }
        m_mapping.fields[column] = choice;
    }
    for (int i = 0; i < m_choices.size(); ++i) {
        const QString current = m_mapping.keyColumn == i ? QString(KeyMark + m_mapping.keyField) : m_mapping.fields.value(i);
        m_choices.at(i)->setCurrentIndex(std::max(0, m_choices.at(i)->findData(current)));
    }
    updateWay();
    wantPlanSoon();
}

/// What is typed in the preview replaces the cell of the block.
void PasteDialog::typeCell(int planRow, int fieldColumn, const QString &text)
{
    const int line = planRow + (m_mapping.hasHeader ? 1 : 0);
    int seen = -1;
    for (int column = 0; column < m_mapping.fields.size() && line < m_block.rows.size(); ++column) {
        seen += m_mapping.fields.at(column).isEmpty() ? 0 : 1;
        if (seen == fieldColumn && !m_mapping.fields.at(column).isEmpty()) {
            QStringList &row = m_block.rows[line];
            while (row.size() <= column) {
                row.append(QString());
            }
            row[column] = text;
            wantPlanSoon();
            return;
        }
    }
}

void PasteDialog::updateWay()
{
    m_way->setText(m_mapping.keyColumn < 0
                       ? tr("The lines go into the rows of the list one after the other, from the current row down.")
                       : tr("Every line finds its record by its %1, wherever it stands in the list.")
                             .arg(keyLabel(m_entity, m_mapping.keyField)));
}

void PasteDialog::retranslate()
{
    ChangeDialog::retranslate();
    const int rows = static_cast<int>(m_block.rows.size());
    //: %1 is a kind of record in the plural, such as "Entrepreneurs"
    setHeading(tr("%1: paste from a spreadsheet").arg(m_entity.plural.translated()),
               tr("%Ln line(s) on the clipboard. Nothing is written before you say so.", nullptr, rows));
    m_header->setText(tr("The first line has &headings"));
    preview().setHint(tr("Say what the columns are: here you see what becomes of every cell."));
    updateWay();
}
