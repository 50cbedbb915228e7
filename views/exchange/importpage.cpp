// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importpage.h"

#include "views/common/busystrip.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importfilestep.h"
#include "views/exchange/importresultstep.h"
#include "views/exchange/importstepbar.h"
#include "views/exchange/planstep.h"
#include "views/records/hairline.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int importSteps = 4;

} // namespace

ImportPage::ImportPage(const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(new ImportStepBar(importSteps, this))
    , m_list(new QPushButton(this))
    , m_place(textLabel(QString(), TextKind::Muted, this))
    , m_title(textLabel(QString(), TextKind::Title, this))
    , m_fileIcon(new QLabel(this))
    , m_fileName(textLabel(QString(), TextKind::Muted, this))
    , m_remark(textLabel(QString(), TextKind::Muted, this))
    , m_messages(new MessageBar(this))
    , m_busy(new BusyStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_file(new ImportFileStep(context, this))
    , m_columns(new ImportColumnsStep(context, this))
    , m_plan(new PlanStep(*context.catalog, context.state, this))
    , m_result(new ImportResultStep(context.format, this))
    , m_hintIcon(new QLabel(this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_primary(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    for (QWidget *step : QList<QWidget *>{m_file, m_columns, m_plan, m_result}) {
        m_stack->addWidget(step);
    }
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(metrics.space8(), 0, metrics.space8(), 0);
    messages->addWidget(m_messages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(this));
    layout->addLayout(messages);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline(this));
    layout->addWidget(makeFooter());
    m_plan->setDisplayFormat(context.format);
    setFocusProxy(m_stack);
    connectParts();
    retranslate();
    setStep(Step::File);
}

QWidget *ImportPage::makeHead()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *head = new QWidget(this);
    setButtonKind(m_list, ButtonKind::Link);
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(metrics.space4());
    m_list->setFixedHeight(metrics.px(20));
    crumbs->addWidget(m_list);
    crumbs->addWidget(m_place);
    crumbs->addStretch(1);
    const int side = metrics.icon();
    m_fileIcon->setPixmap(icon(QStringLiteral("file-text")).pixmap(QSize(side, side), devicePixelRatioF()));
    m_fileName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fileName->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.space8());
    title->addWidget(m_title, 1);
    title->addWidget(m_fileIcon);
    title->addWidget(m_fileName);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(metrics.space16());
    steps->addWidget(m_steps);
    steps->addWidget(m_remark, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space8(), metrics.pageMargin(), metrics.space12());
    layout->setSpacing(0);
    layout->addLayout(crumbs);
    layout->addLayout(title);
    layout->addSpacing(metrics.space8());
    layout->addLayout(steps);
    return head;
}

QWidget *ImportPage::makeFooter()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *footer = new QWidget(this);
    setSurface(footer, Surface::Panel);
    setButtonKind(m_cancel, ButtonKind::Flat);
    setButtonKind(m_primary, ButtonKind::Primary);
    m_hint->setWordWrap(true);
    for (QPushButton *button : {m_cancel, m_back, m_primary}) {
        button->setMinimumHeight(metrics.dialogControl());
    }
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space8(), metrics.pageMargin(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_hintIcon);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_primary);
    footer->setMinimumHeight(metrics.buttonBar());
    return footer;
}

void ImportPage::connectParts()
{
    connect(m_steps, &ImportStepBar::stepRequested, this, [this](int step) { emit stepRequested(Step(step)); });
    connect(m_list, &QPushButton::clicked, this, &ImportPage::listRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelRequested);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::backRequested);
    connect(m_primary, &QPushButton::clicked, this, &ImportPage::nextRequested);
    connect(m_columns, &ImportColumnsStep::draftChanged, this, &ImportPage::updateWords);
    connect(m_result, &ImportResultStep::changed, this, &ImportPage::updateWords);
}

void ImportPage::setStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    m_messages->clear();
    updateWords();
    emit statusTextChanged(statusText());
}

void ImportPage::setEntity(const Entity *entity)
{
    m_entity = entity;
    m_file->setEntity(entity == nullptr ? QString() : entity->name);
    updateWords();
}

void ImportPage::setSource(const std::optional<SourceTable> &source)
{
    m_source = source;
    m_counts.reset();
    updateWords();
}

void ImportPage::setCounts(const ImportCounts &counts, qint64 milliseconds, bool tried)
{
    m_counts = counts;
    m_planTime = milliseconds;
    m_tried = tried;
    updateWords();
    emit statusTextChanged(statusText());
}

void ImportPage::setUndoUntil(const QDate &day)
{
    m_undoUntil = day;
    updateHint();
}

void ImportPage::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_file->setDisplayFormat(format);
    m_columns->setDisplayFormat(format);
    m_plan->setDisplayFormat(format);
    m_result->setDisplayFormat(format);
    updateWords();
}

void ImportPage::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy) {
        m_focus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    }
    m_file->setEnabled(!busy);
    m_columns->setEnabled(!busy);
    m_result->setEnabled(!busy);
    m_plan->setBusy(busy);
    updateWords();
    if (!busy && m_focus != nullptr && m_focus->isVisible() && m_focus->isEnabled()) { // what is disabled loses it
        m_focus->setFocus();
    }
}

QString ImportPage::number(int count) const
{
    return m_context.format.locale.toString(count);
}

QString ImportPage::statusText() const
{
    if (!m_counts || m_step != Step::Review) {
        return {};
    }
    QStringList parts = {number(m_counts->created), number(m_counts->changed), number(m_counts->unchanged), number(m_counts->refused),
                         number(m_counts->duplicates)};
    if (m_counts->skipped > 0) {
        parts.append(number(m_counts->skipped));
    }
    //: Rows = new + changed + unchanged + refused + duplicates
    return tr("%1 = %2").arg(number(m_counts->rows), parts.join(QStringLiteral(" + ")));
}

QString ImportPage::hindrance() const
{
    if (m_step == Step::File) {
        if (!m_source) {
            return tr("Choose a file first.");
        }
        if (m_source->rows.isEmpty()) {
            return tr("There are no rows to import.");
        }
        return m_entity == nullptr ? tr("Say what the rows are first.") : QString();
    }
    if (m_step == Step::Columns) {
        return m_columns->hindrance();
    }
    if (m_step == Step::Review && (!m_counts || m_counts->created + m_counts->changed == 0)) {
        return tr("No row would be imported.");
    }
    return {};
}

QString ImportPage::primaryText() const
{
    switch (m_step) {
    case Step::File:
    case Step::Columns:
        return tr("&Next");
    case Step::Review:
        return m_counts ? tr("&Import %Ln record(s)", nullptr, m_counts->created + m_counts->changed) : tr("&Import");
    case Step::Result:
        return m_result->isUndone() ? tr("&Show the list") : tr("&Show them");
    }
    return {};
}

QString ImportPage::sourceText() const
{
    if (!m_source) {
        return {};
    }
    const QString file = m_source->format.sheet.isEmpty() ? m_source->name : tr("%1, sheet %2").arg(m_source->name, m_source->format.sheet);
    return QStringList{file, tr("%Ln row(s)", nullptr, static_cast<int>(m_source->rows.size())),
                       tr("%Ln column(s)", nullptr, static_cast<int>(m_source->headings.size()))}
        .join(QStringLiteral(" · "));
}

void ImportPage::updateWords()
{
    m_steps->setCurrent(int(m_step));
    m_steps->setGoingBack(!m_isBusy && m_step != Step::Result);
    m_list->setText(m_entity == nullptr ? QString() : m_entity->plural.translated());
    m_list->setVisible(m_entity != nullptr);
    m_place->setText(m_entity == nullptr ? tr("Import") : tr("› Import"));
    const QStringList titles = {tr("Choose a file"), tr("Where each column goes"), tr("Look before you import"), tr("Imported")};
    m_title->setText(titles.at(int(m_step)));
    setAccessibleName(tr("Import: %1").arg(m_title->text()));
    const QString whole = sourceText();
    m_fileName->setText(m_fileName->fontMetrics().elidedText(whole, Qt::ElideMiddle, ThemeMetrics::of().px(420)));
    m_fileName->setToolTip(whole);
    m_fileName->setAccessibleName(whole);
    m_fileIcon->setVisible(!whole.isEmpty());
    QStringList remark;
    if (m_step != Step::Result) {
        remark.append(tr("Nothing has been saved yet."));
    }
    if (m_step == Step::Review && m_counts) {
        //: %1 is a number of seconds: "1.8"
        remark.append(tr("The dry run took %1 s.").arg(m_context.format.locale.toString(double(m_planTime) / 1000, 'f', 1)));
        if (!m_tried) {
            remark.append(tr("The database is asked when you import."));
        }
    }
    m_remark->setText(remark.join(QLatin1Char(' ')));
    m_remark->setToolTip(m_remark->text());
    const QString why = hindrance();
    m_primary->setText(primaryText());
    m_primary->setEnabled(!m_isBusy && why.isEmpty());
    m_primary->setToolTip(why);
    m_back->setText(m_step == Step::Result ? tr("Import &another file") : tr("&Back"));
    m_back->setVisible(m_step != Step::File);
    m_back->setEnabled(!m_isBusy);
    m_cancel->setVisible(m_step != Step::Result);
    m_cancel->setEnabled(!m_isBusy);
    updateHint();
}

void ImportPage::updateHint()
{
    const QString why = hindrance();
    QString name = QStringLiteral("info");
    QString text = why;
    if (m_step == Step::Review && m_undoUntil.isValid()) {
        const QString undo = tr("You can undo the whole import until %1; what somebody edits afterwards is kept.")
                                 .arg(displayDate(m_undoUntil, m_context.format));
        text = why.isEmpty() ? undo : why;
        name = why.isEmpty() ? QStringLiteral("undo-2") : QStringLiteral("info");
    } else if (why.isEmpty() && m_step == Step::File && m_source) {
        text = tr("Next you say where each column goes.");
    } else if (why.isEmpty() && m_step == Step::Columns) {
        text = tr("Next you see what would happen to each row, before anything is saved.");
    } else if (m_step == Step::Columns) {
        name = QStringLiteral("triangle-alert");
    }
    const int side = ThemeMetrics::of().icon();
    m_hintIcon->setPixmap(icon(name, name == QLatin1String("triangle-alert") ? IconColor::Warning : IconColor::Accent)
                              .pixmap(QSize(side, side), devicePixelRatioF()));
    m_hintIcon->setVisible(!text.isEmpty());
    m_hint->setText(text);
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        const int side = ThemeMetrics::of().icon();
        m_fileIcon->setPixmap(icon(QStringLiteral("file-text")).pixmap(QSize(side, side), devicePixelRatioF()));
        updateHint();
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (!m_isBusy && m_step != Step::Result) {
            emit cancelRequested();
        }
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_primary->isEnabled()) {
            emit nextRequested();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ImportPage::retranslate()
{
    m_steps->setTitles({tr("File"), tr("Columns"), tr("Dry run"), tr("Import")});
    m_cancel->setText(tr("&Cancel"));
    updateWords();
}
