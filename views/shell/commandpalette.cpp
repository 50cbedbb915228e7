// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "models/search/searchmatches.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/shell/palettedelegate.h"
#include "views/shell/palettemodel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int busyAfterMilliseconds = 400;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_input(new QLineEdit(this))
    , m_model(new PaletteModel(this))
    , m_list(new QListView(this))
    , m_notice(textLabel(QString(), TextKind::Muted, this))
    , m_nothing(textLabel(QString(), TextKind::Muted, this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
    , m_slow(new QTimer(this))
{
    buildLayout();
    m_slow->setSingleShot(true);
    m_slow->setInterval(busyAfterMilliseconds);
    connect(m_slow, &QTimer::timeout, this, &CommandPalette::showNotice);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::changeText);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrent(index.row());
        choose((QGuiApplication::keyboardModifiers() & Qt::AltModifier) != 0);
    });
    retranslate();
}

void CommandPalette::buildLayout()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setFrameShape(QFrame::StyledPanel);
    setSurface(this, Surface::Content);
    m_input->addAction(::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_notice->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space8(), metrics.space8(), metrics.space8(), metrics.space8());
    layout->setSpacing(metrics.space4());
    layout->addWidget(m_input);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::setCatalog(const Catalog *catalog)
{
    m_content.catalog = catalog;
    m_content.recent.clear();
    m_content.answer = {};
    retranslate();
}

void CommandPalette::setLocale(const QLocale &locale)
{
    m_content.locale = locale;
}

void CommandPalette::setCommands(const QList<PaletteCommand> &commands)
{
    m_content.commands = commands;
    refill(false);
}

void CommandPalette::setRecent(const QList<SearchHit> &recent)
{
    m_content.recent = recent;
    if (m_content.text.isEmpty()) {
        refill(m_moved);
    }
}

void CommandPalette::setAnswer(const SearchAnswer &answer)
{
    if (answer.text != m_content.text) {
        return;
    }
    m_content.answer = answer;
    m_content.counts.clear();
    m_failed = false;
    setBusy(false);
    refill(m_moved);
    if (m_pending != 0) {
        choose(m_pending == 2);
    }
}

void CommandPalette::setError(const Error &error)
{
    m_error = error;
    m_failed = true;
    m_pending = 0;
    m_content.answer = {};
    setBusy(false);
    refill(m_moved);
}

void CommandPalette::setCount(const QString &entity, qint64 records)
{
    m_content.counts.insert(entity, records);
    refill(true);
}

void CommandPalette::setText(const QString &text)
{
    m_input->setText(text);
}

void CommandPalette::openBelow(QWidget *anchor)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QWidget *window = anchor->window();
    m_content.answer = {};
    m_content.counts.clear();
    m_failed = false;
    {
        const QSignalBlocker quiet(m_input);
        m_input->clear();
    }
    m_content.text.clear();
    m_moved = false;
    m_pending = 0;
    setBusy(false);
    emit opened();
    refill(false);
    const int room = window->width() - 2 * metrics.space24();
    resize(qMin(qMax(anchor->width(), metrics.px(680)), room), qMin(metrics.px(520), window->height() - metrics.px(96)));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + metrics.px(2)));
    const int left = qMax(corner.x(), window->mapToGlobal(QPoint(metrics.space24(), 0)).x());
    move(left, corner.y());
    show();
    m_input->setFocus();
}

void CommandPalette::changeText(const QString &text)
{
    m_content.text = text.trimmed();
    m_content.counts.clear();
    m_moved = false;
    m_pending = 0;
    m_failed = false;
    const bool forRecords =
        m_content.catalog != nullptr && !m_content.text.isEmpty() && !m_content.text.startsWith(PaletteRows::commandPrefix);
    if (!forRecords) {
        m_content.answer = {};
    }
    setBusy(forRecords);
    refill(false);
    emit searchRequested(forRecords ? m_content.text : QString());
}

void CommandPalette::refill(bool keepCurrent)
{
    const int before = currentRow();
    const PaletteRow current = before >= 0 ? m_model->row(before) : PaletteRow();
    m_model->setRows(m_content.rows());
    const int kept = keepCurrent && before >= 0 ? m_model->find(current) : -1;
    setCurrent(kept >= 0 ? kept : m_model->nextChoice(-1, 1));
    if (kept < 0) {
        m_list->scrollToTop();
    }
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    showNotice();
}

void CommandPalette::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_slow->start();
    } else {
        m_slow->stop();
    }
}

void CommandPalette::showNotice()
{
    const bool slow = m_busy && !m_slow->isActive();
    QString notice;
    if (m_failed) {
        notice = tr("Records cannot be searched: %1").arg(m_error.message);
    } else if (slow) {
        notice = tr("Searching…");
    } else if (!m_busy && m_content.isCorrected()) {
        QStringList words;
        for (const SearchCorrection &correction : std::as_const(m_content.answer.corrections)) {
            words.append(correction.meant.normalized(QString::NormalizationForm_C));
        }
        notice = tr("Nothing has those words. Results for “%1”").arg(words.join(QLatin1Char(' ')));
    }
    setTextKind(m_notice, m_failed ? TextKind::Danger : TextKind::Muted);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_nothing->setText(m_busy ? tr("Searching…")
                              : m_content.catalog == nullptr
                                  ? tr("No page or command has that name.")
                                  : tr("Nothing has those words. Try fewer letters, or another spelling."));
}

int CommandPalette::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void CommandPalette::setCurrent(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row > 0 && !m_model->row(row - 1).isChoice()) {
        m_list->scrollTo(m_model->index(row - 1)); // the title of its group as well
    }
    announce();
}

/// The focus stays in the field: a screen reader is told which line is meant.
void CommandPalette::announce()
{
    const int row = currentRow();
    const QString line = row < 0 ? QString() : m_model->data(m_model->index(row), Qt::AccessibleTextRole).toString();
    m_input->setAccessibleDescription(line);
    if (QAccessible::isActive() && isVisible() && row >= 0) {
        QAccessibleEvent described(m_input, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
        QAccessibleEvent focus(m_list, QAccessible::Focus);
        focus.setChild(row);
        QAccessible::updateAccessibility(&focus);
    }
}

int CommandPalette::rowsOfAPage() const
{
    return qMax(1, m_list->viewport()->height() / ThemeMetrics::of().row() - 1);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = currentRow();
    const bool control = (modifiers & Qt::ControlModifier) != 0;
    int to = -1;
    switch (key) {
    case Qt::Key_Down: to = control ? m_model->nextGroup(row, 1) : m_model->nextChoice(row, 1); break;
    case Qt::Key_Up: to = control ? m_model->nextGroup(row, -1) : m_model->nextChoice(row < 0 ? 0 : row, -1); break;
    case Qt::Key_Tab: to = m_model->nextGroup(row, 1); break;
    case Qt::Key_Backtab: to = m_model->nextGroup(row, -1); break;
    case Qt::Key_PageDown: to = m_model->nextChoice(qMin(row + rowsOfAPage(), m_model->rowCount() - 1) - 1, 1); break;
    case Qt::Key_PageUp: to = m_model->nextChoice(qMax(row - rowsOfAPage(), 0) + 1, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose((modifiers & Qt::AltModifier) != 0); return true;
    default: return false;
    }
    if (to >= 0) {
        m_moved = true;
        setCurrent(to);
    }
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QString CommandPalette::meantText() const
{
    QString text = m_content.text;
    for (const SearchCorrection &correction : m_content.answer.corrections) {
        const SearchTerms terms{{correction.typed}, {}};
        const QList<SearchMatch> matches = searchMatches(text, terms);
        if (!matches.isEmpty()) {
            text.replace(matches.constFirst().start, matches.constFirst().length, correction.meant.normalized(QString::NormalizationForm_C));
        }
    }
    return text;
}

void CommandPalette::choose(bool form)
{
    if (m_busy && !m_moved) {
        m_pending = form ? 2 : 1;
        return;
    }
    m_pending = 0;
    const int at = currentRow();
    if (at < 0) {
        return;
    }
    const PaletteRow row = m_model->row(at);
    const QString text = meantText();
    hide();
    switch (row.kind) {
    case PaletteRow::Kind::Record: emit recordChosen(row.entity, row.id, form); break;
    case PaletteRow::Kind::ShowAll: emit listChosen(row.entity, text); break;
    case PaletteRow::Kind::Page:
    case PaletteRow::Kind::Command: emit chosen(row.id); break;
    case PaletteRow::Kind::Header: break;
    }
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    setBusy(false);
    m_pending = 0;
    emit searchRequested(QString());
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CommandPalette::retranslate()
{
    const bool records = m_content.catalog != nullptr;
    const QString what = records ? tr("Search people, programs, projects, meetings, pages, commands…") : tr("Page or command");
    setAccessibleName(tr("Search everything"));
    m_input->setPlaceholderText(what);
    m_input->setAccessibleName(what);
    const QList<QAction *> buttons = m_input->actions();
    for (QAction *magnifier : buttons) {
        magnifier->setText(m_input->accessibleName());
    }
    m_list->setAccessibleName(tr("What was found"));
    m_hint->setText(records ? tr("Enter: go to it · Alt+Enter: open its form · Ctrl+Down: next group · > commands only")
                            : tr("Enter: go to it · > commands only"));
    showNotice();
}
