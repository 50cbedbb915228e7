// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importresultstep.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

enum KeptRole { KeptEntityRole = Qt::UserRole + 1, KeptIdRole };
constexpr int resultCards = 4;

} // namespace

ImportResultStep::ImportResultStep(const DisplayFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_icon(new QLabel(this))
    , m_title(textLabel(QString(), TextKind::Title, this))
    , m_text(textLabel(QString(), TextKind::Body, this))
    , m_cardRow(new QHBoxLayout)
    , m_kept(new QListWidget(this))
    , m_undo(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_imports(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_cardRow->setSpacing(metrics.space12());
    for (int card = 0; card < resultCards; ++card) {
        m_cards.append(makeCard());
        m_cardRow->addWidget(m_cards.last().widget, 1);
    }
    setButtonKind(m_imports, ButtonKind::Flat);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space12());
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.space8());
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    buttons->addWidget(m_imports);
    buttons->addStretch(1);
    m_kept->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space24(), metrics.space24(), metrics.space24(), metrics.space24());
    layout->setSpacing(metrics.space12());
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addSpacing(metrics.space8());
    layout->addLayout(m_cardRow);
    layout->addSpacing(metrics.space8());
    layout->addLayout(buttons);
    layout->addWidget(m_kept, 10);
    layout->addStretch(1);
    setFocusProxy(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultStep::undoRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportResultStep::saveRowsRequested);
    connect(m_imports, &QPushButton::clicked, this, &ImportResultStep::importsRequested);
    connect(m_kept, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit recordRequested(item->data(KeptEntityRole).toString(), item->data(KeptIdRole).toString());
    });
    updateWords();
}

ImportResultStep::Card ImportResultStep::makeCard()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *widget = new QFrame(this);
    ::setCard(widget);
    const Card card{widget, new QLabel(widget), textLabel(QString(), TextKind::Body, widget), textLabel(QString(), TextKind::Title, widget),
                    textLabel(QString(), TextKind::Muted, widget)};
    card.text->setWordWrap(true);
    auto *name = new QHBoxLayout;
    name->setSpacing(metrics.space8());
    name->addWidget(card.icon);
    name->addWidget(card.name, 1);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->setSpacing(0);
    layout->addLayout(name);
    layout->addWidget(card.number);
    layout->addWidget(card.text);
    layout->addStretch(1);
    return card;
}

void ImportResultStep::setCard(int card, const QString &iconName, const QString &name, int number, const QString &text)
{
    const Card &shown = m_cards.at(card);
    const int side = ThemeMetrics::of().icon();
    shown.icon->setPixmap(icon(iconName).pixmap(QSize(side, side), devicePixelRatioF()));
    shown.name->setText(name);
    shown.number->setText(m_format.locale.toString(number));
    shown.text->setText(text);
    shown.widget->setAccessibleName(QStringLiteral("%1: %2").arg(name, shown.number->text()));
    shown.widget->setVisible(!name.isEmpty());
}

void ImportResultStep::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    updateWords();
}

void ImportResultStep::showRecord(const ImportRecord &record, const QDate &undoUntil)
{
    m_record = record;
    m_until = undoUntil;
    m_undone.reset();
    updateWords();
    emit changed();
}

void ImportResultStep::showUndone(const ImportUndoReport &report)
{
    m_undone = report;
    updateWords();
    emit changed();
}

int ImportResultStep::notImported() const
{
    return m_record ? m_record->counts.refused + m_record->counts.duplicates + m_record->counts.skipped : 0;
}

QString ImportResultStep::summary() const
{
    return m_title->text() + QLatin1Char('\n') + m_text->text();
}

void ImportResultStep::updateDone()
{
    const ImportCounts &counts = m_record->counts;
    m_title->setText(tr("%Ln record(s) imported", nullptr, counts.created + counts.changed));
    QString text = tr("From %1.").arg(m_record->fileName);
    if (m_until.isValid()) {
        text += QLatin1Char(' ')
            + tr("You can undo the whole import until %1; what somebody edits afterwards is kept.").arg(displayDate(m_until, m_format));
    }
    m_text->setText(text);
    setCard(0, QStringLiteral("plus"), tr("New"), counts.created,
            counts.referencesCreated > 0 ? tr("and %Ln that they refer to", nullptr, counts.referencesCreated) : tr("were created"));
    setCard(1, QStringLiteral("pencil"), tr("Changed"), counts.changed, tr("%Ln field(s) updated", nullptr, counts.changedFields));
    setCard(2, QStringLiteral("check"), tr("Unchanged"), counts.unchanged, tr("were already like that"));
    setCard(3, QStringLiteral("circle-x"), tr("Not imported"), notImported(),
            tr("%1 refused, %2 duplicate, %3 left out")
                .arg(m_format.locale.toString(counts.refused), m_format.locale.toString(counts.duplicates),
                     m_format.locale.toString(counts.skipped)));
}

void ImportResultStep::updateUndone()
{
    m_title->setText(tr("The import was undone"));
    m_text->setText(m_undone->keptCount == 0
                        ? tr("Everything is as it was before.")
                        : tr("%Ln record(s) were kept: somebody has worked on them since.", nullptr, m_undone->keptCount));
    setCard(0, QStringLiteral("trash-2"), tr("Removed"), m_undone->removed, tr("had been created"));
    setCard(1, QStringLiteral("undo-2"), tr("Restored"), m_undone->restored, tr("have what they had before"));
    setCard(2, QStringLiteral("pin"), tr("Kept"), m_undone->keptCount, tr("were edited since"));
    setCard(3, QStringLiteral("circle-x"), m_undone->alreadyGone > 0 ? tr("Gone already") : QString(), m_undone->alreadyGone,
            tr("somebody had deleted them"));
    m_kept->clear();
    for (const ImportUndoReport::Kept &kept : m_undone->kept) {
        auto *item = new QListWidgetItem(QStringLiteral("%1: %2").arg(kept.label, kept.reason), m_kept);
        item->setData(KeptEntityRole, kept.entity);
        item->setData(KeptIdRole, kept.id);
    }
}

void ImportResultStep::updateWords()
{
    const int side = ThemeMetrics::of().px(28);
    m_icon->setPixmap(icon(m_undone ? QStringLiteral("undo-2") : QStringLiteral("circle-check"), IconColor::Success)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    if (m_undone) {
        updateUndone();
    } else if (m_record) {
        updateDone();
    }
    m_kept->setVisible(m_undone && !m_undone->kept.isEmpty());
    m_undo->setVisible(m_record && !m_undone && m_record->mayUndo);
    m_undo->setText(tr("&Undo this import…"));
    m_undo->setIcon(icon(QStringLiteral("undo-2")));
    m_save->setVisible(!m_undone && notImported() > 0);
    m_save->setText(tr("Sa&ve the %Ln row(s) that were not imported…", nullptr, notImported()));
    m_save->setIcon(icon(QStringLiteral("file-spreadsheet")));
    m_imports->setText(tr("All imports"));
    m_kept->setAccessibleName(tr("Kept records"));
    setAccessibleName(m_title->text());
}

void ImportResultStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        updateWords();
    }
}
