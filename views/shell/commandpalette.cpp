// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "models/core/fold.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/shell/palettedelegate.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

bool matchesWords(const QString &folded, const QStringList &words)
{
    for (const QString &word : words) {
        if (!folded.contains(word)) {
            return false;
        }
    }
    return true;
}

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(textLabel(QString(), TextKind::Muted, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setFrameShape(QFrame::StyledPanel);
    setSurface(this, Surface::Content);
    m_input->addAction(::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space8(), metrics.space8(), metrics.space8(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    retranslate();
}

void CommandPalette::setCommands(const QList<PaletteCommand> &commands)
{
    m_commands = commands;
    filter(m_input->text());
}

void CommandPalette::openBelow(QWidget *anchor)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_input->clear();
    filter(QString());
    resize(qMax(anchor->width(), metrics.px(380)), metrics.px(420));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 2));
    move(corner);
    show();
    m_input->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (const PaletteCommand &command : qAsConst(m_commands)) {
        if (!matchesWords(fold(QString(command.title + QLatin1Char(' ') + command.group)), words)) {
            continue;
        }
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(PaletteDelegate::IdRole, command.id);
        item->setData(PaletteDelegate::GroupRole, command.group);
        item->setData(PaletteDelegate::IconRole, command.icon);
        item->setData(PaletteDelegate::ShortcutRole, command.shortcut.toString(QKeySequence::NativeText));
        item->setData(Qt::AccessibleDescriptionRole, command.group);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const QString id = item->data(PaletteDelegate::IdRole).toString();
    hide();
    emit chosen(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int count = m_list->count();
            if (count > 0) {
                m_list->setCurrentRow((row + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            }
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
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
    setAccessibleName(tr("Go to a page or a command"));
    m_input->setPlaceholderText(tr("Page or command"));
    m_input->setAccessibleName(tr("Page or command"));
    m_list->setAccessibleName(tr("Pages and commands"));
    m_nothing->setText(tr("No page or command has that name."));
}
