// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importfilestep.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/exchange/filedroparea.h"
#include "views/exchange/importentities.h"
#include "views/exchange/sourcepreviewmodel.h"
#include "views/exchange/sourcesettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ImportFileStep::ImportFileStep(const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rowsLabel(textLabel(QString(), TextKind::Section, this))
    , m_entity(new QComboBox(this))
    , m_entityHelp(textLabel(QString(), TextKind::Muted, this))
    , m_older(new QCheckBox(this))
    , m_olderHelp(textLabel(QString(), TextKind::Muted, this))
    , m_readLabel(textLabel(QString(), TextKind::Section, this))
    , m_settings(new SourceSettings(this))
    , m_other(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_drop(new FileDropArea(this))
    , m_sameIcon(new QLabel(this))
    , m_same(textLabel(QString(), TextKind::Body, this))
    , m_remarks(textLabel(QString(), TextKind::Warning, this))
    , m_previewTitle(textLabel(QString(), TextKind::Section, this))
    , m_preview(new QTableView(this))
    , m_model(new SourcePreviewModel(this))
    , m_reading(new QWidget(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *drop = new QWidget(this);
    auto *dropLayout = new QVBoxLayout(drop);
    dropLayout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space16());
    dropLayout->addWidget(m_drop);
    m_stack->addWidget(drop);
    m_stack->addWidget(makePreview());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_drop);
    connect(m_drop, &FileDropArea::chooseRequested, this, &ImportFileStep::chooseRequested);
    connect(m_drop, &FileDropArea::pasteRequested, this, &ImportFileStep::pasteRequested);
    connect(m_drop, &FileDropArea::dropped, this, &ImportFileStep::dropped);
    connect(m_other, &QPushButton::clicked, this, &ImportFileStep::chooseRequested);
    connect(m_paste, &QPushButton::clicked, this, &ImportFileStep::pasteRequested);
    connect(m_settings, &SourceSettings::changed, this, [this] { emit choicesChanged(m_settings->choices()); });
    connect(m_entity, &QComboBox::activated, this, [this] {
        updateWords();
        emit entityChosen(entity());
    });
    connect(m_older, &QCheckBox::toggled, this, &ImportFileStep::olderSystemChanged);
    retranslate();
    showNothing();
}

QWidget *ImportFileStep::makeSide()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space16());
    layout->setSpacing(metrics.space8());
    for (QLabel *label : {m_entityHelp, m_olderHelp}) {
        label->setWordWrap(true);
    }
    m_entity->setMaxVisibleItems(20);
    m_rowsLabel->setBuddy(m_entity);
    layout->addWidget(m_rowsLabel);
    layout->addWidget(m_entity);
    layout->addWidget(m_entityHelp);
    layout->addWidget(m_older);
    layout->addWidget(m_olderHelp);
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, metrics.space12(), 0, 0);
    reading->setSpacing(metrics.space8());
    reading->addWidget(m_readLabel);
    reading->addWidget(m_settings);
    auto *others = new QVBoxLayout;
    others->setSpacing(metrics.space8());
    others->addWidget(m_other);
    others->addWidget(m_paste);
    reading->addSpacing(metrics.space4());
    reading->addLayout(others);
    layout->addWidget(m_reading);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    scroll->setFixedWidth(metrics.px(316));
    return scroll;
}

QWidget *ImportFileStep::makePreview()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), 0, 0);
    layout->setSpacing(metrics.space8());
    m_same->setWordWrap(true);
    m_remarks->setWordWrap(true);
    auto *same = new QHBoxLayout;
    same->setSpacing(metrics.space8());
    same->addWidget(m_sameIcon, 0, Qt::AlignTop);
    same->addWidget(m_same, 1);
    m_preview->setModel(m_model);
    m_preview->setShowGrid(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setCornerButtonEnabled(false);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_preview->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(same);
    layout->addWidget(m_remarks);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
    return page;
}

void ImportFileStep::fillEntities()
{
    const QString chosen = entity();
    m_entity->clear();
    m_entity->addItem(tr("Choose…"), QString());
    for (const Entity *offered : importableEntities(m_context)) {
        m_entity->addItem(icon(offered->icon), offered->plural.translated(), offered->name);
    }
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(chosen)));
}

void ImportFileStep::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    updateWords();
}

void ImportFileStep::setEntity(const QString &entity)
{
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(entity)));
    updateWords();
}

QString ImportFileStep::entity() const
{
    return m_entity->currentData().toString();
}

void ImportFileStep::showSource(const SourceTable &table, const SourceChoices &choices)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_rows = table.rows.size();
    m_model->setTable(table);
    m_settings->showSource(table, choices);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_preview->columnWidth(column) + metrics.space8();
        m_preview->setColumnWidth(column, qBound(metrics.px(64), width, metrics.px(240)));
    }
    QString remarks = table.remarks.mid(0, 6).join(QLatin1Char('\n'));
    if (table.remarks.size() > 6) {
        remarks += QLatin1Char('\n') + tr("and %Ln more", nullptr, static_cast<int>(table.remarks.size() - 6));
    }
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_reading->show();
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_preview);
    updateWords();
}

void ImportFileStep::showNothing(const QString &name, const QString &sentence)
{
    m_drop->setRefused(name, sentence);
    m_model->setTable({});
    m_reading->hide();
    setSameFile(QString());
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_drop);
}

void ImportFileStep::setSameFile(const QString &sentence)
{
    const int side = ThemeMetrics::of().icon();
    m_sameIcon->setPixmap(icon(QStringLiteral("history"), IconColor::Info).pixmap(QSize(side, side), devicePixelRatioF()));
    m_same->setText(sentence);
    m_same->setVisible(!sentence.isEmpty());
    m_sameIcon->setVisible(!sentence.isEmpty());
}

bool ImportFileStep::isOlderSystem() const
{
    return m_older->isChecked() && m_older->isVisibleTo(this);
}

void ImportFileStep::setOlderSystem(bool older)
{
    m_older->setChecked(older);
}

void ImportFileStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ImportFileStep::updateWords()
{
    const Entity *chosen = m_context.catalog->entity(entity());
    m_entityHelp->setText(chosen == nullptr ? tr("Each row becomes one record of this kind.") : chosen->description.translated());
    const bool people = chosen != nullptr && chosen->isPerson();
    m_older->setVisible(people);
    m_olderHelp->setVisible(people);
    const auto shown = static_cast<int>(std::min<qint64>(m_rows, SourcePreviewModel::mostRows));
    m_previewTitle->setText(m_rows <= SourcePreviewModel::mostRows ? tr("%Ln row(s), as they will be read", nullptr, shown)
                                                                   : tr("The first %Ln rows, as they will be read", nullptr, shown));
}

void ImportFileStep::retranslate()
{
    m_rowsLabel->setText(tr("What are the &rows?"));
    m_entity->setAccessibleName(tr("What are the rows?"));
    m_older->setText(tr("They come from an older system"));
    m_olderHelp->setText(tr("Roles in Spanish or English say who is an entrepreneur and who is a mentor. Passwords that are kept as bcrypt "
                            "stay valid, everybody else sets a new one. Authorizations are noted as not given."));
    m_readLabel->setText(tr("How the file is read"));
    m_other->setText(tr("Choose another &file…"));
    m_paste->setText(tr("&Paste from the clipboard"));
    m_other->setIcon(icon(QStringLiteral("folder-open")));
    m_paste->setIcon(icon(QStringLiteral("clipboard")));
    m_preview->setAccessibleName(tr("First rows of the file"));
    if (auto *corner = m_preview->findChild<QAbstractButton *>()) {
        corner->setAccessibleName(tr("Row numbers"));
    }
    fillEntities();
    updateWords();
}
