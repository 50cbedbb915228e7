// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange/importundodialog.h"

#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int KeptEntityRole = Qt::UserRole;
constexpr int KeptIdRole = Qt::UserRole + 1;

} // namespace

ImportUndoDialog::ImportUndoDialog(Purpose purpose, const Catalog &catalog, const ImportRecord &record, const ImportUndoReport &report,
                                   const DisplayFormat &format, QWidget *parent)
    : PanelDialog(parent)
    , m_purpose(purpose)
    , m_catalog(catalog)
    , m_record(record)
    , m_report(report)
    , m_format(format)
    , m_keptTitle(textLabel(QString(), TextKind::Strong, this))
    , m_kept(new QTreeWidget(this))
    , m_note(textLabel(QString(), TextKind::Muted, this))
    , m_cancel(purpose == Purpose::Ask ? addButton(ButtonKind::Flat) : nullptr)
    , m_confirm(addButton(ButtonKind::Primary))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool anyKept = !report.kept.isEmpty();
    setContentRoom(620, anyKept ? 440 : 220);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.space12());
    for (Figure &figure : m_figures) {
        figure = addFigure(row);
    }
    content()->addLayout(row);
    content()->addSpacing(metrics.space8());
    content()->addWidget(m_keptTitle);
    m_kept->setRootIsDecorated(false);
    m_kept->setUniformRowHeights(true);
    m_kept->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_kept->setColumnCount(3);
    QWidget *frame = framed(m_kept);
    frame->setVisible(anyKept);
    content()->addWidget(frame, 1);
    m_note->setWordWrap(true);
    content()->addWidget(m_note);
    if (!anyKept) {
        content()->addStretch(1);
    }
    connect(m_kept, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit recordRequested(item->data(0, KeptEntityRole).toString(), item->data(0, KeptIdRole).toString());
    });
    if (m_cancel != nullptr) {
        connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    }
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_purpose == Purpose::Ask) {
            emit confirmed();
        }
        accept();
    });
    retranslate();
    (m_cancel == nullptr ? m_confirm : m_cancel)->setFocus();
}

ImportUndoDialog::Figure ImportUndoDialog::addFigure(QHBoxLayout *row)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *card = new QWidget(this);
    setCard(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space4());
    Figure figure{textLabel(QString(), TextKind::Title, card), textLabel(QString(), TextKind::Muted, card)};
    figure.words->setWordWrap(true);
    layout->addWidget(figure.number);
    layout->addWidget(figure.words);
    layout->addStretch(1);
    row->addWidget(card, 1);
    return figure;
}

void ImportUndoDialog::setFigure(const Figure &figure, int number, const QString &words)
{
    figure.number->setText(m_format.locale.toString(number));
    figure.words->setText(words);
    figure.number->setAccessibleName(figure.number->text() + QLatin1Char(' ') + words);
}

void ImportUndoDialog::fillKept()
{
    m_kept->clear();
    for (const ImportUndoReport::Kept &kept : std::as_const(m_report.kept)) {
        const Entity *entity = m_catalog.entity(kept.entity);
        auto *item = new QTreeWidgetItem(
            m_kept, {kept.label, entity == nullptr ? kept.entity : entity->singular.translated(), kept.reason});
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
        }
        item->setData(0, KeptEntityRole, kept.entity);
        item->setData(0, KeptIdRole, kept.id);
    }
}

void ImportUndoDialog::retranslate()
{
    const bool asking = m_purpose == Purpose::Ask;
    const QString file = m_record.fileName.isEmpty() ? tr("this file") : m_record.fileName;
    const QString done = displayInstant(QVariant::fromValue(m_record.at), m_format);
    setHeading(asking ? tr("Undo the import of %1?").arg(file) : tr("The import of %1 was undone").arg(file),
               //: %1 is a moment, %2 a person
               m_record.byName.isEmpty() ? tr("Imported on %1.").arg(done) : tr("Imported on %1 by %2.").arg(done, m_record.byName));
    setFigure(m_figures[0], m_report.removed, asking ? tr("new records are removed") : tr("new records were removed"));
    setFigure(m_figures[1], m_report.restored, asking ? tr("changed records get back what they had") : tr("changed records got back what they had"));
    setFigure(m_figures[2], m_report.keptCount,
              asking ? tr("stay, because somebody worked on them") : tr("stayed, because somebody had worked on them"));
    m_keptTitle->setText(asking ? tr("What stays, and why") : tr("What stayed, and why"));
    m_keptTitle->setVisible(!m_report.kept.isEmpty());
    m_kept->setHeaderLabels({tr("Record"), tr("Kind"), tr("Reason")});
    m_kept->setAccessibleName(m_keptTitle->text());
    fillKept();
    m_kept->header()->setStretchLastSection(true);
    m_kept->header()->resizeSection(0, ThemeMetrics::of().px(180));
    m_kept->header()->resizeSection(1, ThemeMetrics::of().px(132));
    QStringList notes;
    if (m_report.keptCount > m_report.kept.size()) {
        notes.append(tr("Only the first %Ln are named.", nullptr, static_cast<int>(m_report.kept.size())));
    }
    if (m_report.alreadyGone > 0) {
        notes.append(tr("%Ln record(s) were gone already.", nullptr, m_report.alreadyGone));
    }
    if (asking) {
        notes.append(tr("Removed records do not go to the recycle list: they are as the file has them, and the file can be imported again."));
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    m_confirm->setText(asking ? tr("&Undo import") : tr("&Close"));
    if (m_cancel != nullptr) {
        m_cancel->setText(tr("Cancel"));
    }
}
