// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/wordstable.h"

#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QHeaderView>

namespace {

const QLatin1String UnknownWord("?");

} // namespace

WordsTable::WordsTable(QWidget *parent)
    : QTableWidget(parent)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setColumnCount(3);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics.control() + metrics.space4());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(2, metrics.px(132));
}

void WordsTable::showWords(const QList<WordUse> &uses, const Vocabulary &vocabulary, const QLocale &locale)
{
    setHorizontalHeaderLabels({tr("In the file"), tr("Rows"), tr("Means")});
    QStringList texts{vocabulary.name, locale.name()};
    for (const WordUse &use : uses) {
        texts.append(use.text);
    }
    if (texts == m_texts) { // the same words: the focus stays where it is
        markWords(uses);
        return;
    }
    m_texts = texts;
    const auto rows = static_cast<int>(std::min<qsizetype>(mostWords, uses.size()));
    setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const WordUse &use = uses.at(row);
        auto *text = new QTableWidgetItem(use.text.simplified());
        text->setToolTip(use.text);
        auto *count = new QTableWidgetItem(locale.toString(use.rows));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, 0, text);
        setItem(row, 1, count);
        auto *choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        //: %1 is a word of the file that is given a value
        choice->setAccessibleName(tr("“%1” means").arg(use.text.simplified()));
        choice->addItem(tr("Unknown"), UnknownWord);
        choice->addItem(tr("Nothing"), QString());
        for (const Term &term : vocabulary.terms) {
            choice->addItem(term.label.translated(), term.value);
        }
        if (use.known && !use.value.isEmpty() && choice->findData(use.value) < 0) {
            choice->addItem(use.value, use.value);
        }
        connect(choice, &QComboBox::activated, this, [this, choice, word = use.text] {
            const QString value = choice->currentData().toString();
            emit wordChosen(word, value == UnknownWord ? QString() : value, value != UnknownWord);
        });
        setCellWidget(row, 2, choice);
    }
    markWords(uses);
    updateGeometry();
}

void WordsTable::markWords(const QList<WordUse> &uses)
{
    for (int row = 0; row < rowCount(); ++row) {
        const WordUse &use = uses.at(row);
        item(row, 0)->setIcon(use.known ? QIcon() : icon(QStringLiteral("triangle-alert"), IconColor::Warning));
        auto *choice = qobject_cast<QComboBox *>(cellWidget(row, 2));
        choice->setCurrentIndex(use.known ? std::max(0, choice->findData(use.value)) : 0);
    }
}

QSize WordsTable::sizeHint() const
{
    const int shown = qBound(2, rowCount(), 10);
    return {QTableWidget::sizeHint().width(), horizontalHeader()->sizeHint().height() + shown * verticalHeader()->defaultSectionSize() + 4};
}
