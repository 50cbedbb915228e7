// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importentrycontroller.h"

#include "views/common/emptystate.h"
#include "views/exchange/filedroparea.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>

ImportEntryController::ImportEntryController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    QAction *import = page.recordActions().add({QStringLiteral("import"), text("editing", "Import…"), QStringLiteral("file-spreadsheet"),
                                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), PageCommand::Menu::Record, 12,
                                                PageCommand::Keys::Page, false, AccessVerb::Create});
    const auto open = [this] {
        if (m_services.importFile) {
            m_services.importFile(m_page.entity().name, {});
        }
    };
    connect(import, &QAction::triggered, this, open);
    connect(&page.emptyState(), &EmptyState::linkClicked, this, open);
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    retranslate();
}

void ImportEntryController::retranslate()
{
    m_page.emptyState().setLink(tr("Import a spreadsheet…"), QStringLiteral("file-spreadsheet"));
}

bool ImportEntryController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!FileDropArea::fileOf(drag->mimeData()).isEmpty()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = FileDropArea::fileOf(drop->mimeData());
        if (!path.isEmpty() && m_services.importFile) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            m_services.importFile(m_page.entity().name, {path, {}, {}});
            return true;
        }
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}
