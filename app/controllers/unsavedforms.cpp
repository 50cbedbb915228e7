// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/unsavedforms.h"

#include "app/controllers/draftkeeper.h"
#include "views/common/userprompt.h"

namespace {

constexpr qsizetype listedForms = 10;

enum Answer { Save, Keep, Discard }; // in the order of the question's choices

} // namespace

UnsavedForms::UnsavedForms(UserPrompt &prompt, DraftKeeper &drafts, QObject *parent)
    : QObject(parent)
    , m_prompt(prompt)
    , m_drafts(drafts)
{
}

void UnsavedForms::add(RecordFormController *form)
{
    m_forms.removeAll(nullptr);
    m_forms.append(form);
    form->setBeforeCreate(m_beforeCreate.value(form->entity().name));
    const DraftKeeper::Source source = [guarded = QPointer<RecordFormController>(form)] {
        const bool isOpen = guarded != nullptr && guarded->dialog() != nullptr;
        return isOpen ? std::optional<Draft>(guarded->draft()) : std::nullopt;
    };
    connect(form, &RecordFormController::edited, this, [this, form, source] { m_drafts.note(form->draftId(), source); });
    connect(form, &RecordFormController::settled, this, [this, form] { m_drafts.drop(form->draftId()); });
    connect(form, &RecordFormController::keptAsDraft, this, [this, form, source] {
        m_drafts.note(form->draftId(), source);
        m_drafts.flush();
        QMetaObject::invokeMethod(this, &UnsavedForms::draftKept, Qt::QueuedConnection); // once the form is gone
    });
    connect(form, &QObject::destroyed, this, [this] { m_forms.removeAll(nullptr); });
}

void UnsavedForms::saveAgain()
{
    const QList<QPointer<RecordFormController>> forms = m_forms;
    for (const QPointer<RecordFormController> &form : forms) {
        if (form != nullptr) {
            form->saveAgain();
        }
    }
}

bool UnsavedForms::raise(const QString &entity, const QString &recordId)
{
    for (const QPointer<RecordFormController> &form : std::as_const(m_forms)) {
        if (form == nullptr || form->entity().name != entity || form->recordId() != recordId) {
            continue;
        }
        if (RecordFormDialog *dialog = form->dialog()) {
            dialog->setWindowState(dialog->windowState() & ~Qt::WindowMinimized);
            dialog->show();
            dialog->raise();
            dialog->activateWindow();
        }
        return true; // without a dialog: it is being read
    }
    return false;
}

void UnsavedForms::recordsChanged(const QString &entity)
{
    for (const QPointer<RecordFormController> &form : std::as_const(m_forms)) {
        const bool isMeant = form != nullptr && (form->entity().name == entity || form->entity().joined.contains(entity)
                                                 || (form->entity().isPerson() && entity == QLatin1String("users")));
        if (isMeant) {
            form->lookAgain();
        }
    }
}

QList<RecordFormController *> UnsavedForms::unsaved() const
{
    QList<RecordFormController *> found;
    for (const QPointer<RecordFormController> &form : m_forms) {
        if (form != nullptr && form->isUnsaved()) {
            found.append(form);
        }
    }
    return found;
}

QStringList UnsavedForms::openDrafts() const
{
    QStringList ids;
    for (const QPointer<RecordFormController> &form : m_forms) {
        if (form != nullptr && form->dialog() != nullptr && form->dialog()->isVisible()) {
            ids.append(form->draftId());
        }
    }
    return ids;
}

QString UnsavedForms::describe(const RecordFormController &form)
{
    const QString kind = form.entity().singular.translated();
    const QString label = form.dialog() == nullptr ? QString() : form.dialog()->label();
    //: A form in a list: %1 is a kind of record, %2 its name
    return label.isEmpty() ? form.entity().createLabel.translated() : tr("%1: %2").arg(kind, label);
}

void UnsavedForms::settle(QWidget *window, const std::function<void()> &goOn)
{
    const QList<RecordFormController *> forms = unsaved();
    if (forms.isEmpty()) {
        goOn();
        return;
    }
    if (m_isAsking) {
        return;
    }
    QStringList lines;
    for (const RecordFormController *form : forms.mid(0, listedForms)) {
        lines.append(QStringLiteral("• ") + describe(*form));
    }
    if (forms.size() > listedForms) {
        lines.append(tr("… and %Ln more", nullptr, static_cast<int>(forms.size() - listedForms)));
    }
    PromptQuestion question;
    question.title = tr("%Ln form(s) are not saved", nullptr, static_cast<int>(forms.size()));
    question.text = lines.join(u'\n');
    question.choices = {{forms.size() == 1 ? tr("Save") : tr("Save all"), PromptChoice::Role::Accept},
                        {forms.size() == 1 ? tr("Keep as draft") : tr("Keep as drafts"), PromptChoice::Role::Secondary},
                        {tr("Discard"), PromptChoice::Role::Destructive},
                        {tr("Cancel"), PromptChoice::Role::Reject}};
    QList<QPointer<RecordFormController>> waiting;
    for (RecordFormController *form : forms) {
        waiting.append(form);
    }
    m_isAsking = true;
    m_prompt.ask(window, question, [this, waiting, goOn](int answer) {
        m_isAsking = false;
        if (answer == Save) {
            saveNext(waiting, goOn);
            return;
        }
        if (answer != Keep && answer != Discard) {
            return;
        }
        for (const QPointer<RecordFormController> &form : waiting) {
            if (form != nullptr) {
                answer == Keep ? form->keepAsDraft() : form->discard();
            }
        }
        goOn();
    });
}

/// One after the other; the first that cannot be saved stops it.
void UnsavedForms::saveNext(const QList<QPointer<RecordFormController>> &forms, const std::function<void()> &goOn)
{
    if (forms.isEmpty()) {
        goOn();
        return;
    }
    const QList<QPointer<RecordFormController>> rest = forms.mid(1);
    if (forms.constFirst() == nullptr) {
        saveNext(rest, goOn);
        return;
    }
    forms.constFirst()->saveThen([self = QPointer<UnsavedForms>(this), rest, goOn](bool isSaved) {
        if (isSaved && self != nullptr) {
            self->saveNext(rest, goOn);
        }
    });
}

void UnsavedForms::keepAllNow()
{
    const QList<RecordFormController *> forms = unsaved();
    for (RecordFormController *form : forms) {
        m_drafts.note(form->draftId(), [guarded = QPointer<RecordFormController>(form)] {
            return guarded == nullptr ? std::nullopt : std::optional<Draft>(guarded->draft());
        });
    }
    m_drafts.flushNow();
}
