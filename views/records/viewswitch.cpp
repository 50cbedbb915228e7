// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/viewswitch.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace {

constexpr int ViewsWithKeys = 9;

QString withoutMnemonicMarks(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewSwitch::ViewSwitch(QWidget *page)
    : QToolButton(page)
    , m_page(page)
    , m_menu(new QMenu(this))
{
    setButtonKind(this, ButtonKind::Normal);
    setIcon(::icon(QStringLiteral("bookmark"), IconColor::Text));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setProperty("alignLeft", true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFixedHeight(ThemeMetrics::of().control());
    setFocusPolicy(Qt::StrongFocus);
    rebuildMenu();
}

QSize ViewSwitch::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    QSize size = QToolButton::sizeHint();
    size.setWidth(std::clamp(size.width(), metrics.px(120), metrics.px(220)));
    return size;
}

void ViewSwitch::setViews(const QList<SavedView> &views)
{
    m_views = views;
    if (currentView() == nullptr) {
        m_current.clear();
        m_changed = false;
    }
    rebuildMenu();
}

void ViewSwitch::setCurrent(const QString &viewId)
{
    m_current = viewId;
    m_changed = false;
    rebuildMenu();
}

void ViewSwitch::setChanged(bool changed)
{
    if (changed != m_changed) {
        m_changed = changed;
        rebuildMenu();
    }
}

void ViewSwitch::setFirst(const QString &viewId)
{
    m_first = viewId;
    rebuildMenu();
}

const SavedView *ViewSwitch::currentView() const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(), [this](const SavedView &view) { return view.id == m_current; });
    return found == m_views.cend() ? nullptr : &*found;
}

void ViewSwitch::rebuildMenu()
{
    for (QAction *old : m_menu->actions()) { // one of them may be what is being carried out
        m_menu->removeAction(old);
        m_page->removeAction(old);
        old->deleteLater();
    }
    QAction *all = m_menu->addAction(tr("All records"), this, [this] { emit chosen(QString()); });
    all->setCheckable(true);
    all->setChecked(m_current.isEmpty());
    all->setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));
    all->setShortcutContext(Qt::WindowShortcut);
    m_page->addAction(all);
    addViews(tr("My views"), false);
    addViews(tr("Shared views"), true);
    addCommands();
    updateLabel();
}

void ViewSwitch::addViews(const QString &title, bool shared)
{
    bool titled = false;
    for (int i = 0; i < m_views.size(); ++i) {
        const SavedView &view = m_views.at(i);
        if (view.shared != shared) {
            continue;
        }
        if (!titled) {
            m_menu->addSection(title);
            titled = true;
        }
        QAction *choice = m_menu->addAction(withoutMnemonicMarks(view.name), this, [this, id = view.id] { emit chosen(id); });
        choice->setCheckable(true);
        choice->setChecked(view.id == m_current);
        if (i < ViewsWithKeys) {
            choice->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
            choice->setShortcutContext(Qt::WindowShortcut);
            m_page->addAction(choice);
        }
    }
}

void ViewSwitch::addCommands()
{
    const SavedView *view = currentView();
    m_menu->addSeparator();
    if (view != nullptr) {
        const QString name = withoutMnemonicMarks(view->name);
        m_menu->addAction(tr("Save changes to “%1”").arg(name), this, &ViewSwitch::saveRequested)->setEnabled(m_changed);
        m_menu->addAction(tr("Back to “%1” as it is saved").arg(name), this, [this] { emit chosen(m_current); })->setEnabled(m_changed);
    }
    m_menu->addAction(::icon(QStringLiteral("plus")), tr("Save as a new view…"), this, &ViewSwitch::saveAsRequested);
    QAction *first = m_menu->addAction(tr("Open this page with it"), this, &ViewSwitch::firstRequested);
    first->setCheckable(true);
    first->setChecked(m_first == m_current);
    if (view == nullptr) {
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(::icon(QStringLiteral("pencil")), tr("Rename…"), this, &ViewSwitch::renameRequested);
    QAction *shared = m_menu->addAction(tr("Shared with everybody in the organization"), this, &ViewSwitch::shareRequested);
    shared->setCheckable(true);
    shared->setChecked(view->shared);
    shared->setEnabled(view->isOwn);
    const auto position = view - m_views.constData();
    m_menu->addAction(tr("Move up"), this, [this] { emit moveRequested(-1); })->setEnabled(position > 0);
    m_menu->addAction(tr("Move down"), this, [this] { emit moveRequested(1); })->setEnabled(position + 1 < m_views.size());
    m_menu->addAction(::icon(QStringLiteral("trash-2")), tr("Delete this view"), this, &ViewSwitch::removeRequested)
        ->setEnabled(view->isOwn);
}

void ViewSwitch::updateLabel()
{
    const SavedView *view = currentView();
    const QString name = view == nullptr ? tr("All records") : view->name;
    const QString shown = m_changed && view != nullptr ? tr("%1 (changed)").arg(name) : name;
    setText(fontMetrics().elidedText(withoutMnemonicMarks(shown), Qt::ElideRight, ThemeMetrics::of().px(150)));
    setToolTip(m_changed && view != nullptr
                   ? tr("The list is no longer as “%1” was saved. Save the changes or go back in this menu.").arg(name)
                   : tr("Saved views: %1").arg(name));
    setAccessibleName(tr("Saved view: %1").arg(shown));
    updateGeometry();
}

void ViewSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuildMenu();
    }
    QToolButton::changeEvent(event);
}
