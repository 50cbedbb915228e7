// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/savedviewscontroller.h"

#include "app/controllers/undohistory.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/statestore.h"
#include "views/common/userprompt.h"
#include "views/records/recordpage.h"
#include "views/records/viewswitch.h"

#include <QAction>

#include <algorithm>

SavedViewsController::SavedViewsController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_service(services.store.database())
    , m_switch(new ViewSwitch(&page))
{
    page.setFilterLead(m_switch);
    connectSwitch();
    addCommands();
    if (m_services.context.state != nullptr) {
        m_switch->setFirst(QString::fromUtf8(m_services.context.state->state(firstKey())));
    }
    connect(&m_page, &RecordPage::listChanged, this, &SavedViewsController::updateChanged);
    connect(&m_page.model(), &RecordTableModel::loadingChanged, this, &SavedViewsController::updateChanged);
    reload([this] { openFirst(); });
}

void SavedViewsController::connectSwitch()
{
    connect(m_switch, &ViewSwitch::chosen, this, &SavedViewsController::choose);
    connect(m_switch, &ViewSwitch::saveRequested, this, &SavedViewsController::save);
    connect(m_switch, &ViewSwitch::saveAsRequested, this, &SavedViewsController::askNameAndCreate);
    connect(m_switch, &ViewSwitch::renameRequested, this, &SavedViewsController::rename);
    connect(m_switch, &ViewSwitch::shareRequested, this, &SavedViewsController::share);
    connect(m_switch, &ViewSwitch::removeRequested, this, &SavedViewsController::remove);
    connect(m_switch, &ViewSwitch::moveRequested, this, &SavedViewsController::move);
    connect(m_switch, &ViewSwitch::firstRequested, this, &SavedViewsController::keepFirst);
}

void SavedViewsController::addCommands()
{
    const auto add = [this](const char *id, const Text &name, const QKeySequence &keys) {
        PageCommand command;
        command.id = QString::fromLatin1(id);
        command.text = name;
        command.icon = QStringLiteral("bookmark");
        command.shortcut = keys;
        command.menu = PageCommand::Menu::View;
        command.group = 40;
        command.inContextMenu = false;
        return m_page.recordActions().add(command);
    };
    connect(add("choose_view", text("SavedViewsController", "Saved views…"), QKeySequence(Qt::CTRL | Qt::Key_L)),
            &QAction::triggered, m_switch, &QToolButton::showMenu);
    m_save = add("save_view", text("SavedViewsController", "Save this view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_save, &QAction::triggered, this, &SavedViewsController::save);
}

QString SavedViewsController::firstKey() const
{
    return QStringLiteral("records/%1/first-view").arg(m_page.entity().name);
}

void SavedViewsController::reload(const std::function<void()> &then)
{
    whenDone(m_service.list(m_page.entity().name), this, [this, then](const Result<QList<SavedView>> &views) {
        if (!views.ok()) {
            if (views.error().code != ErrorCode::Cancelled) {
                showError(views.error());
            }
            return;
        }
        m_views = views.value();
        m_switch->setViews(m_views);
        emit viewsChanged();
        if (then) {
            then();
        }
    });
}

void SavedViewsController::openFirst()
{
    const QString first = m_services.context.state == nullptr
                              ? QString()
                              : QString::fromUtf8(m_services.context.state->state(firstKey()));
    const ListState shown = m_page.listState();
    if (!first.isEmpty() && shown.filters.isEmpty() && shown.search.isEmpty()) { // not over a link's filters
        choose(first);
    }
}

const SavedView *SavedViewsController::find(const QString &id) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(), [&id](const SavedView &view) { return view.id == id; });
    return found == m_views.cend() ? nullptr : &*found;
}

const SavedView *SavedViewsController::current() const
{
    return find(m_switch->current());
}

void SavedViewsController::choose(const QString &viewId)
{
    const SavedView *view = find(viewId);
    if (view == nullptr) {
        ListState all = m_page.listState();
        all.search.clear();
        all.filters.clear();
        all.sortField.clear();
        m_switch->setCurrent(QString());
        m_page.setListState(all, {});
        return;
    }
    QStringList missing;
    const ListState state = ListState::fromJson(m_page.entity(), view->state, &missing);
    if (!missing.isEmpty()) {
        m_page.messageBar().showMessage(
            MessageBar::Level::Warning,
            tr("“%1” names fields that this version of the program does not know. It is shown without them.").arg(view->name),
            missing.join(QStringLiteral(", ")));
    }
    applyState(*view, state);
}

/// Names the records that the view filters by before it is shown, so that its chips say whom they mean.
void SavedViewsController::applyState(const SavedView &view, const ListState &state)
{
    QHash<QString, QStringList> idsByEntity;
    for (const Filter &filter : state.filters) {
        const Field *field = m_page.entity().field(filter.field);
        if (field != nullptr && field->type == FieldType::Reference) {
            for (const QVariant &value : filter.values) {
                idsByEntity[field->references].append(value.toString());
            }
        }
    }
    const auto show = [this, id = view.id, state](const QHash<QString, QString> &labels) {
        m_switch->setCurrent(id);
        m_page.setListState(state, labels);
        m_saved = state;
        if (state.columns.isEmpty()) {
            m_saved.columns = m_page.listState().columns;
        }
        updateChanged();
    };
    if (idsByEntity.isEmpty() || !m_services.context.labels) {
        show({});
        return;
    }
    auto labels = std::make_shared<QHash<QString, QString>>();
    auto open = std::make_shared<qsizetype>(idsByEntity.size());
    for (auto it = idsByEntity.cbegin(); it != idsByEntity.cend(); ++it) {
        whenDone(m_services.context.labels(it.key(), it.value()), this,
                 [labels, open, show](const Result<QHash<QString, QString>> &named) {
                     if (named.ok()) { // without a name the chip says that it is not visible
                         labels->insert(named.value());
                     }
                     if (--*open == 0) {
                         show(*labels);
                     }
                 });
    }
}

void SavedViewsController::updateChanged()
{
    if (m_page.model().isLoading()) {
        return; // the columns follow when the first page is there
    }
    const SavedView *view = current();
    m_switch->setChanged(view != nullptr && !m_page.listState().sameAs(m_saved));
}

void SavedViewsController::save()
{
    const SavedView *view = current();
    if (view == nullptr) {
        askNameAndCreate();
        return;
    }
    SavedView changed = *view;
    changed.state = m_page.listState().toJson(m_page.entity());
    update(changed, tr("“%1” is saved.").arg(view->name));
}

void SavedViewsController::askNameAndCreate()
{
    PromptText question;
    question.title = tr("Save this view");
    question.label = tr("Name");
    question.acceptText = tr("Save");
    m_services.prompt.askText(&m_page, question, [this](const std::optional<QString> &name) {
        if (name) {
            SavedView view;
            view.entity = m_page.entity().name;
            view.name = *name;
            view.state = m_page.listState().toJson(m_page.entity());
            create(view);
        }
    });
}

void SavedViewsController::create(const SavedView &view)
{
    whenDone(m_service.add(view), this, [this](const Result<SavedView> &created) {
        if (!created.ok()) {
            showError(created.error());
            return;
        }
        m_saved = m_page.listState();
        reload([this, id = created.value().id] {
            m_switch->setCurrent(id);
            updateChanged();
        });
        m_page.messageBar().showMessage(MessageBar::Level::Success, tr("“%1” is saved.").arg(created.value().name));
    });
}

void SavedViewsController::rename()
{
    const SavedView *view = current();
    if (view == nullptr) {
        return;
    }
    PromptText question;
    question.title = tr("Rename this view");
    question.label = tr("Name");
    question.value = view->name;
    question.acceptText = tr("Rename");
    m_services.prompt.askText(&m_page, question, [this, id = view->id](const std::optional<QString> &name) {
        if (const SavedView *named = find(id); name && named != nullptr) {
            SavedView changed = *named;
            changed.name = *name;
            update(changed, tr("The view is now called “%1”.").arg(name->trimmed()));
        }
    });
}

void SavedViewsController::share(bool shared)
{
    const SavedView *view = current();
    if (view == nullptr) {
        return;
    }
    SavedView changed = *view;
    changed.shared = shared;
    update(changed, shared ? tr("Everybody in the organization sees “%1” now.").arg(view->name)
                           : tr("Only you see “%1” now.").arg(view->name));
}

void SavedViewsController::update(const SavedView &view, const QString &done)
{
    whenDone(m_service.update(view), this, [this, done](const Result<SavedView> &updated) {
        if (!updated.ok()) {
            showError(updated.error());
            reload();
            return;
        }
        if (updated.value().id == m_switch->current()) {
            m_saved = ListState::fromJson(m_page.entity(), updated.value().state);
        }
        reload([this] { updateChanged(); });
        m_page.messageBar().showMessage(MessageBar::Level::Success, done);
    });
}

void SavedViewsController::remove()
{
    const SavedView *view = current();
    if (view == nullptr) {
        return;
    }
    whenDone(m_service.remove(view->id), this, [this, gone = *view](const Result<void> &removed) {
        if (!removed.ok()) {
            showError(removed.error());
            return;
        }
        reload();
        m_services.undo.push({tr("The view “%1” is deleted.").arg(gone.name),
                              [service = m_service, gone, guard = QPointer<SavedViewsController>(this), &undo = m_services.undo] {
                                  return mapDone<Result<QString>>(service.add(gone), &undo, [guard](const Result<SavedView> &back) {
                                      if (back.ok() && guard != nullptr) {
                                          guard->reload();
                                      }
                                      return back.ok() ? Result<QString>(tr("The view “%1” is back.").arg(back.value().name))
                                                       : Result<QString>(back.error());
                                  });
                              },
                              {m_page.entity().name}});
    });
}

void SavedViewsController::move(int by)
{
    QStringList ids;
    for (const SavedView &view : std::as_const(m_views)) {
        ids.append(view.id);
    }
    const qsizetype from = ids.indexOf(m_switch->current());
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= ids.size()) {
        return;
    }
    ids.move(from, to);
    whenDone(m_service.reorder(ids), this, [this](const Result<void> &arranged) {
        if (!arranged.ok()) {
            showError(arranged.error());
        }
        reload();
    });
}

void SavedViewsController::keepFirst(bool first)
{
    const QString id = first ? m_switch->current() : QString();
    m_switch->setFirst(id);
    if (m_services.context.state != nullptr) {
        m_services.context.state->setState(firstKey(), id.toUtf8());
    }
}

void SavedViewsController::showError(const Error &error)
{
    m_page.messageBar().showError(error);
}
