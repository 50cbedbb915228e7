// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict/conflictdialog.h"

#include "dialogs/conflict/conflictrow.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/hairline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

ConflictDialog::ConflictDialog(const QString &record, const QList<ConflictQuestion> &questions, QWidget *parent)
    : QDialog(parent)
    , m_left(textLabel(QString(), TextKind::Muted, this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Two people changed the same"));
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *body = new QWidget;
    setSurface(body, Surface::Content);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space8());
    column->setSpacing(0);
    for (const ConflictQuestion &question : questions) {
        if (!m_rows.isEmpty()) {
            column->addWidget(new Hairline(body));
        }
        auto *row = new ConflictRow(question, body);
        connect(row, &ConflictRow::changed, this, &ConflictDialog::updateButtons);
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(record));
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtonBar());
    const QSize available = screen()->availableSize() - QSize(metrics.px(24), metrics.px(48));
    const int height = metrics.px(190) + static_cast<int>(m_rows.size()) * metrics.px(104);
    resize(QSize(metrics.px(760), qMin(height, metrics.px(600))).boundedTo(available));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ConflictDialog::save);
    }
    updateButtons();
    if (!m_rows.isEmpty()) {
        m_rows.constFirst()->focusFirst();
    }
}

QWidget *ConflictDialog::makeHead(const QString &record)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space4());
    QLabel *title = textLabel(record, TextKind::Title, head);
    title->setWordWrap(true);
    QLabel *text = textLabel(tr("Somebody else changed the same fields while you did. Which value stays? Everything else that "
                                "you typed is saved as it is."),
                             TextKind::Muted, head);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    if (m_rows.size() > 1) {
        auto *all = new QHBoxLayout;
        all->setSpacing(metrics.space16());
        for (const bool mine : {false, true}) {
            auto *button = new QPushButton(mine ? tr("All mine") : tr("All theirs"), head);
            setButtonKind(button, ButtonKind::Link);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, mine] { chooseAll(mine); });
            all->addWidget(button);
        }
        all->addStretch();
        layout->addLayout(all);
    }
    return head;
}

QWidget *ConflictDialog::makeButtonBar()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(metrics.buttonBar());
    auto *back = new QPushButton(tr("Back to the form"), bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), 0);
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_left, 1);
    layout->addWidget(back);
    layout->addWidget(m_save);
    setButtonKind(back, ButtonKind::Flat);
    setButtonKind(m_save, ButtonKind::Primary);
    for (QPushButton *button : {back, m_save}) {
        button->setMinimumHeight(metrics.dialogControl());
        button->setAutoDefault(false);
    }
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConflictDialog::save);
    return bar;
}

QHash<QString, bool> ConflictDialog::choices() const
{
    QHash<QString, bool> chosen;
    for (const ConflictRow *row : m_rows) {
        if (const std::optional<bool> mine = row->choice()) {
            chosen.insert(row->question().field, *mine);
        }
    }
    return chosen;
}

void ConflictDialog::chooseAll(bool mine)
{
    for (ConflictRow *row : std::as_const(m_rows)) {
        row->choose(mine);
    }
}

void ConflictDialog::updateButtons()
{
    const auto left = static_cast<int>(m_rows.size() - choices().size());
    m_left->setText(left == 0 ? tr("Ctrl+Enter saves, Esc goes back") : tr("%Ln field(s) to decide", nullptr, left));
    m_save->setEnabled(left == 0);
}

void ConflictDialog::save()
{
    if (m_save->isEnabled()) {
        emit decided(choices());
        accept();
    }
}
