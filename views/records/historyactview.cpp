// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historyactview.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int foldedCreation = 4; ///< fields of a new record that are shown at once

QLabel *wrappedLine(const QString &text, TextKind kind, QWidget *parent)
{
    QLabel *label = textLabel(text, kind, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

HistoryActView::HistoryActView(const HistoryAct &act, const QList<HistoryChange> &changes, const DisplayFormat &format,
                               QWidget *parent)
    : QWidget(parent)
    , m_act(act)
    , m_changes(changes)
    , m_format(format)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.space4(), 0, metrics.space8());
    layout->setSpacing(metrics.px(2));
    addHead();
    const bool isUpdate = act.action == QLatin1String("updated");
    for (qsizetype i = 0; i < m_changes.size() && (isUpdate || i < foldedCreation); ++i) {
        addChange(m_changes.at(i));
    }
    if (!isUpdate && m_changes.size() > foldedCreation) {
        auto *more = new QPushButton(tr("Show %Ln more field(s)", nullptr, static_cast<int>(m_changes.size() - foldedCreation)), this);
        setButtonKind(more, ButtonKind::Link);
        layout->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this, more] {
            more->hide();
            for (qsizetype i = foldedCreation; i < m_changes.size(); ++i) {
                addChange(m_changes.at(i));
            }
        });
    }
}

void HistoryActView::addHead()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QDateTime moment = m_act.at.toUtc().toTimeZone(m_format.zone);
    const QString actor = m_act.actorId.isEmpty() ? tr("The system") : m_act.actorLabel;
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space8());
    QLabel *when = textLabel(moment.toString(QStringLiteral("HH:mm")), TextKind::Muted, this);
    when->setContentsMargins(0, metrics.space4(), 0, 0);
    when->setToolTip(m_format.locale.toString(moment, QLocale::LongFormat));
    //: A line of a record's history: %1 what was done ("Changed"), %2 by whom
    QLabel *what = wrappedLine(tr("%1 by %2").arg(historyActionText(m_act.action), actor), TextKind::Strong, this);
    what->setContentsMargins(0, metrics.space4(), 0, 0);
    auto *more = new QToolButton(this);
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setFixedSize(metrics.control(), metrics.control());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("What can be done with this change"));
    more->setAccessibleName(more->toolTip());
    setButtonKind(more, ButtonKind::Flat);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    head->addWidget(when, 0, Qt::AlignTop);
    head->addWidget(what, 1, Qt::AlignTop);
    head->addWidget(more, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    setAccessibleName(QStringLiteral("%1, %2").arg(when->toolTip(), what->text()));
}

void HistoryActView::addChange(const HistoryChange &change)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space8());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedLine(change.field, TextKind::Muted, this));
    addWords(words, change);
    line->addLayout(words, 1);
    if (change.restorable) {
        auto *restore = new QToolButton(this);
        restore->setIcon(icon(QStringLiteral("undo-2")));
        restore->setFixedSize(metrics.control(), metrics.control());
        restore->setToolTip(tr("Restore this value: %1").arg(change.isList() || change.before.isEmpty() ? tr("as before") : change.before));
        //: Read aloud on the button that puts an older value back: %1 is the field
        restore->setAccessibleName(tr("Restore the value of %1").arg(change.field));
        setButtonKind(restore, ButtonKind::Flat);
        connect(restore, &QToolButton::clicked, this, [this, kept = change.line] { emit restoreRequested({kept}); });
        line->addWidget(restore, 0, Qt::AlignVCenter);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void HistoryActView::addWords(QBoxLayout *layout, const HistoryChange &change)
{
    if (change.isList()) {
        for (const QString &item : change.added) {
            layout->addWidget(wrappedLine(QStringLiteral("+ ") + item, TextKind::Success, this));
        }
        for (const QString &item : change.removed) {
            layout->addWidget(wrappedLine(QString(QChar(0x2212)) + QLatin1Char(' ') + item, TextKind::Danger, this));
        }
        return;
    }
    if (m_act.action != QLatin1String("updated") && m_act.action != QLatin1String("role_changed")) {
        layout->addWidget(wrappedLine(change.before.isEmpty() ? change.after : change.before, TextKind::Body, this));
        return;
    }
    const QString nothing = tr("nothing");
    //: A change of a field: %1 what it was, %2 what it became
    layout->addWidget(wrappedLine(tr("%1 → %2").arg(change.before.isEmpty() ? nothing : change.before,
                                                    change.after.isEmpty() ? nothing : change.after),
                                  TextKind::Body, this));
}

void HistoryActView::fillMenu(QMenu *menu)
{
    menu->clear();
    const QList<HistoryLine> lines = restorableLines();
    QAction *restore = menu->addAction(icon(QStringLiteral("undo-2")), tr("Restore all of this change"));
    restore->setEnabled(!lines.isEmpty());
    connect(restore, &QAction::triggered, this, [this, lines] { emit restoreRequested(lines); });
    if (m_asOf) {
        connect(menu->addAction(icon(QStringLiteral("history")), tr("Show the list as it was then")), &QAction::triggered, this,
                [this] { emit asOfRequested(m_act.at); });
    }
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(historyActText(m_act, m_changes, m_format)); });
}

QList<HistoryLine> HistoryActView::restorableLines() const
{
    QList<HistoryLine> lines;
    for (const HistoryChange &change : m_changes) {
        if (change.restorable) {
            lines.append(change.line);
        }
    }
    return lines;
}
