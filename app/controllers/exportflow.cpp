// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportflow.h"

#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"

ExportFlow::ExportFlow(ExportDialog &dialog, const RecordPageServices &services, std::function<ExportRequest()> request)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_services(services)
    , m_service(services.store.catalog(), services.store.database())
    , m_layouts(services.store.database())
    , m_request(std::move(request))
{
    connect(&dialog, &ExportDialog::previewWanted, this, &ExportFlow::preview);
    connect(&dialog, &ExportDialog::layoutChosen, this, &ExportFlow::takeLayout);
    connect(&dialog, &ExportDialog::layoutTaskWanted, this, &ExportFlow::doTask);
    readLayouts({});
}

void ExportFlow::preview()
{
    m_token.cancel();
    m_token = CancelToken();
    const quint64 generation = ++m_generation;
    const ExportRequest request = m_request();
    if (request.layout.columns.isEmpty()) {
        m_dialog.showPreview({});
        return;
    }
    whenDone(m_service.preview(request, ExportDialog::PreviewRows, m_token), this, [this, generation](const Result<ExportPreview> &preview) {
        if (generation != m_generation) {
            return;
        }
        if (preview.ok()) {
            m_dialog.showPreview(preview.value());
        } else if (preview.error().code != ErrorCode::Cancelled) {
            m_dialog.showPreviewFailure(preview.error());
        }
    });
}

void ExportFlow::readLayouts(const QString &currentId)
{
    whenDone(m_layouts.list(ExchangeLayout::Kind::Export, m_request().layout.entity), this,
             [this, currentId](const Result<QList<ExchangeLayout>> &layouts) {
                 if (layouts.ok()) {
                     m_dialog.setLayouts(layouts.value(), currentId);
                 } else if (layouts.error().code != ErrorCode::Cancelled) {
                     m_dialog.messages().showError(layouts.error());
                 }
             });
}

void ExportFlow::takeLayout(const ExchangeLayout &layout)
{
    QStringList missing;
    const Result<ExportLayout> read = exportLayoutFromJson(layout.content, m_services.store.catalog(), &missing);
    if (!read) {
        m_dialog.messages().showError(read.error());
        return;
    }
    m_dialog.setExportLayout(read.value());
    if (missing.isEmpty()) {
        m_dialog.messages().clear();
    } else {
        m_dialog.messages().showMessage(MessageBar::Level::Warning,
                                        //: %1 is one or several names of columns
                                        tr("These columns of the layout no longer exist and are left out: %1.")
                                            .arg(missing.join(QStringLiteral(", "))));
    }
}

void ExportFlow::doTask(ExportDialog::LayoutTask task)
{
    ExchangeLayout layout = m_dialog.currentLayout();
    const QJsonObject content = toJson(m_dialog.exportLayout());
    switch (task) {
    case ExportDialog::LayoutTask::Save:
        layout.content = content;
        keep(layout);
        break;
    case ExportDialog::LayoutTask::SaveAs:
        askName(tr("Save the layout"), layout.name, [this, content](const QString &name) {
            ExchangeLayout made;
            made.kind = ExchangeLayout::Kind::Export;
            made.entity = m_request().layout.entity;
            made.name = name;
            made.content = content;
            keep(made);
        });
        break;
    case ExportDialog::LayoutTask::Rename:
        askName(tr("Rename the layout"), layout.name, [this, layout](const QString &name) mutable {
            layout.name = name;
            keep(layout);
        });
        break;
    case ExportDialog::LayoutTask::Share:
        layout.shared = !layout.shared;
        keep(layout);
        break;
    case ExportDialog::LayoutTask::Remove:
        askRemove(layout);
        break;
    }
}

void ExportFlow::askName(const QString &title, const QString &value, std::function<void(const QString &)> named)
{
    PromptText question;
    question.title = title;
    question.label = tr("Name, for instance the funder's:");
    question.value = value;
    question.acceptText = tr("Save");
    m_services.prompt.askText(&m_dialog, question, [named = std::move(named)](const std::optional<QString> &name) {
        if (name && !name->trimmed().isEmpty()) {
            named(name->trimmed());
        }
    });
}

void ExportFlow::askRemove(const ExchangeLayout &layout)
{
    PromptQuestion question;
    question.title = tr("Delete the layout “%1”?").arg(layout.name);
    question.text = layout.shared ? tr("The others of the organization lose it, too. Files that were exported with it stay.")
                                  : tr("Files that were exported with it stay.");
    question.choices = {{tr("Delete the layout"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(&m_dialog, question, [this, id = layout.id](int answer) {
        if (answer != 0) {
            return;
        }
        whenDone(m_layouts.remove(id), this, [this](const Result<void> &removed) {
            if (removed.ok()) {
                readLayouts({});
            } else {
                m_dialog.messages().showError(removed.error());
            }
        });
    });
}

void ExportFlow::keep(const ExchangeLayout &layout)
{
    whenDone(layout.id.isEmpty() ? m_layouts.add(layout) : m_layouts.update(layout), this, [this](const Result<ExchangeLayout> &kept) {
        if (kept.ok()) {
            m_dialog.messages().showMessage(MessageBar::Level::Success, tr("The layout “%1” is saved.").arg(kept.value().name));
            readLayouts(kept.value().id);
        } else {
            m_dialog.messages().showError(kept.error());
        }
    });
}
