// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange/exportdialog.h"

#include "dialogs/exchange/exportcolumns.h"
#include "dialogs/exchange/exportoptions.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace {

constexpr int PreviewDelay = 250; // ms without a further change
constexpr int WidestColumn = 220; // design pixels

int shownNumber(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

bool concernsPeople(const Entity &entity, const Catalog &catalog)
{
    return entity.isPerson() || std::any_of(entity.fields.cbegin(), entity.fields.cend(), [&catalog](const Field &field) {
               const Entity *other = field.type == FieldType::Reference ? catalog.entity(field.references) : nullptr;
               return other != nullptr && other->isPerson() && !field.name.endsWith(QLatin1String("_by"));
           });
}

} // namespace

ExportDialog::ExportDialog(const Entity &entity, const Catalog &catalog, const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_catalog(catalog)
    , m_offer(offer)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_selected(new QRadioButton(this))
    , m_visible(new QRadioButton(this))
    , m_whole(new QRadioButton(this))
    , m_filters(textLabel(QString(), TextKind::Muted, this))
    , m_layoutLabel(new QLabel(this))
    , m_layouts(new QComboBox(this))
    , m_layoutMenu(new QToolButton(this))
    , m_columns(new ExportColumns(entity, this))
    , m_options(new ExportOptions(catalog, concernsPeople(entity, catalog), this))
    , m_previewTitle(textLabel(QString(), TextKind::Section, this))
    , m_preview(new QTableWidget(this))
    , m_cancel(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space12());
    inner->setSpacing(metrics.space12());
    inner->addWidget(makeScope(offer));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics.space24());
    middle->addWidget(m_columns, 1);
    middle->addWidget(makeRightSide());
    inner->addLayout(middle, 1);
    inner->addWidget(makePreview());
    layout->addLayout(inner, 1);
    layout->addWidget(makeButtons());
    QSize available = screen()->availableSize() - QSize(metrics.px(24), metrics.px(48));
    if (parent != nullptr) {
        available = available.boundedTo(parent->window()->size()); // never larger than the window that it belongs to
    }
    resize(QSize(metrics.px(980), metrics.px(760)).boundedTo(available));
    setMinimumSize(QSize(metrics.px(700), metrics.px(520)).boundedTo(available));

    m_soon.setParent(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(PreviewDelay);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::previewWanted);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::askAgain);
    connect(m_columns, &ExportColumns::usualRequested, this, &ExportDialog::takeUsualColumns);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::askAgain);
    connect(m_layouts, &QComboBox::activated, this, [this] {
        if (!currentLayout().id.isEmpty()) {
            emit layoutChosen(currentLayout());
        }
        buildMenu();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::printWanted);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportWanted);
    ExportLayout first;
    first.entity = entity.name;
    first.columns = offer.columns;
    setExportLayout(first);
    setLayouts({}, {});
    retranslate();
    m_export->setFocus();
}

/// Scrolls where the window is low.
QWidget *ExportDialog::makeRightSide()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *side = new QWidget;
    setSurface(side, Surface::Content);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, metrics.space8(), 0);
    lines->setSpacing(metrics.space12());
    lines->addWidget(makeLayoutBar());
    lines->addWidget(m_options);
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    scroll->setFixedWidth(metrics.px(326));
    return scroll;
}

QWidget *ExportDialog::makeScope(const Offer &offer)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics.space4());
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space16());
    for (QRadioButton *button : {m_whole, m_selected, m_visible}) {
        line->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ExportDialog::askAgain);
    }
    line->addStretch(1);
    lines->addLayout(line);
    m_filters->setWordWrap(true);
    lines->addWidget(m_filters);
    m_filters->setVisible(!offer.filters.isEmpty());
    m_selected->setVisible(offer.selected > 0);
    m_visible->setVisible(offer.visible > 0 && offer.visible < offer.listed);
    (offer.selected > 1 ? m_selected : m_whole)->setChecked(true);
    return box;
}

QWidget *ExportDialog::makeLayoutBar()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics.space4());
    m_layoutLabel->setBuddy(m_layouts);
    lines->addWidget(m_layoutLabel);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space4());
    m_layouts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(m_layouts, 1);
    m_layoutMenu->setIcon(icon(QStringLiteral("ellipsis")));
    m_layoutMenu->setPopupMode(QToolButton::InstantPopup);
    m_layoutMenu->setMenu(new QMenu(m_layoutMenu));
    line->addWidget(m_layoutMenu);
    lines->addLayout(line);
    return box;
}

QWidget *ExportDialog::makePreview()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics.space4());
    lines->addWidget(m_previewTitle);
    lines->addWidget(m_preview);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setWordWrap(false);
    m_preview->setFixedHeight(metrics.header() + metrics.row() * PreviewRows + metrics.px(14));
    return box;
}

QWidget *ExportDialog::makeButtons()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(metrics.buttonBar());
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), 0);
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_print);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    setButtonKind(m_print, ButtonKind::Normal);
    setButtonKind(m_cancel, ButtonKind::Flat);
    setButtonKind(m_export, ButtonKind::Primary);
    for (QPushButton *button : {m_print, m_cancel, m_export}) {
        button->setMinimumHeight(metrics.dialogControl());
        button->setAutoDefault(false);
    }
    m_export->setDefault(true);
    return bar;
}

ExportDialog::Scope ExportDialog::scope() const
{
    if (m_selected->isChecked()) {
        return Scope::Selected;
    }
    return m_visible->isChecked() ? Scope::Visible : Scope::Whole;
}

ExportLayout ExportDialog::exportLayout() const
{
    ExportLayout layout;
    layout.entity = m_entity.name;
    layout.columns = m_columns->columns();
    m_options->apply(layout);
    return layout;
}

void ExportDialog::setExportLayout(const ExportLayout &layout)
{
    m_machine = layout.machineValues;
    m_options->setLayout(layout);
    m_columns->setColumns(layout.columns, layout.machineValues);
}

void ExportDialog::takeUsualColumns()
{
    const bool machine = m_options->machine().isChecked();
    m_columns->setColumns(machine || m_offer.columns.isEmpty() ? usualColumns(m_entity, machine) : m_offer.columns, machine);
}

void ExportDialog::setLayouts(const QList<ExchangeLayout> &layouts, const QString &currentId)
{
    m_saved = layouts;
    const QSignalBlocker blocker(m_layouts);
    m_layouts->clear();
    m_layouts->addItem(tr("None"), QString());
    for (const ExchangeLayout &layout : layouts) {
        //: A saved layout that others of the organization see, too
        m_layouts->addItem(layout.shared ? tr("%1 · shared").arg(layout.name) : layout.name, layout.id);
    }
    m_layouts->setCurrentIndex(std::max(0, m_layouts->findData(currentId)));
    buildMenu();
}

ExchangeLayout ExportDialog::currentLayout() const
{
    const QString id = m_layouts->currentData().toString();
    for (const ExchangeLayout &layout : m_saved) {
        if (layout.id == id) {
            return layout;
        }
    }
    return {};
}

void ExportDialog::buildMenu()
{
    QMenu *menu = m_layoutMenu->menu();
    menu->clear();
    const ExchangeLayout current = currentLayout();
    const auto add = [this, menu](const QString &words, LayoutTask task, bool enabled) {
        QAction *action = menu->addAction(words, this, [this, task] { emit layoutTaskWanted(task); });
        action->setEnabled(enabled);
    };
    const bool own = !current.id.isEmpty() && current.isOwn;
    add(tr("&Save"), LayoutTask::Save, own);
    add(tr("Save &as…"), LayoutTask::SaveAs, true);
    add(tr("&Rename…"), LayoutTask::Rename, own);
    add(current.shared ? tr("Keep it to &yourself") : tr("S&hare with the organization"), LayoutTask::Share, own);
    menu->addSeparator();
    add(tr("&Delete…"), LayoutTask::Remove, own);
}

/// The columns' usual titles follow the kind of values.
void ExportDialog::askAgain()
{
    if (m_options->machine().isChecked() != m_machine) {
        m_machine = m_options->machine().isChecked();
        QList<ExportColumn> columns = m_columns->columns();
        if (m_machine && columns == m_offer.columns) {
            columns = usualColumns(m_entity, true);
        } else if (!m_machine && columns == usualColumns(m_entity, true)) {
            columns = m_offer.columns;
        }
        m_columns->setColumns(columns, m_machine);
    }
    updateButtons();
    m_soon.start();
}

void ExportDialog::updateButtons()
{
    const bool any = !m_columns->columns().isEmpty();
    m_export->setEnabled(any);
    m_print->setEnabled(any);
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    m_rows = preview.counts.rows;
    m_options->setOmitted(preview.counts.omitted);
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(preview.titles.size()));
    m_preview->setHorizontalHeaderLabels(preview.titles);
    m_preview->setRowCount(static_cast<int>(preview.rows.size()));
    for (int row = 0; row < preview.rows.size(); ++row) {
        for (int column = 0; column < preview.rows.at(row).size(); ++column) {
            m_preview->setItem(row, column, new QTableWidgetItem(preview.rows.at(row).at(column).simplified()));
        }
    }
    m_preview->resizeColumnsToContents();
    const int widest = ThemeMetrics::of().px(WidestColumn);
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        m_preview->setColumnWidth(column, std::min(widest, m_preview->columnWidth(column)));
    }
    retranslate();
}

void ExportDialog::showPreviewFailure(const Error &error)
{
    m_preview->setRowCount(0);
    m_messages->showError(error);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        buildMenu();
        m_layouts->setItemText(0, tr("None"));
    }
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    //: %1 is a kind of record in the plural, such as "Entrepreneurs"
    const QString title = tr("%1: export").arg(m_entity.plural.translated());
    setWindowTitle(title);
    m_header->setTitle(title);
    m_header->setSubtitle(tr("Every export is noted in the activity: who, when, which columns and how many records."));
    m_selected->setText(tr("The %Ln selected row(s)", nullptr, shownNumber(m_offer.selected)));
    m_visible->setText(tr("The %Ln row(s) on the screen", nullptr, shownNumber(m_offer.visible)));
    m_whole->setText(m_offer.filters.isEmpty() ? tr("All %Ln row(s) of the list", nullptr, shownNumber(m_offer.listed))
                                               : tr("All %Ln row(s) that the filters find", nullptr, shownNumber(m_offer.listed)));
    m_filters->setText(m_offer.filters);
    m_layoutLabel->setText(tr("&Layout"));
    m_layouts->setAccessibleName(tr("Saved layout"));
    m_layoutMenu->setAccessibleName(tr("Save, rename, share or delete the layout"));
    m_layoutMenu->setToolTip(tr("Save, rename, share or delete the layout"));
    m_previewTitle->setText(m_rows < 0 ? tr("Preview") : tr("Preview of %Ln record(s)", nullptr, shownNumber(m_rows)));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_cancel->setText(tr("Cancel"));
    m_print->setText(tr("&Print…"));
    m_export->setText(tr("&Export…"));
}
