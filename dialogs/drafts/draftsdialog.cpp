// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/drafts/draftsdialog.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "models/editing/draftfiles.h"
#include "views/common/relativetime.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

DraftsDialog::DraftsDialog(const Catalog &catalog, const Clock &clock, const DisplayFormat &format, QWidget *parent)
    : PanelDialog(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_format(format)
    , m_list(new QListWidget(this))
    , m_discard(addSideButton(ButtonKind::Danger))
    , m_later(addButton(ButtonKind::Flat))
    , m_resume(addButton(ButtonKind::Primary))
{
    setContentRoom(560, 420);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    content()->addWidget(framed(m_list), 1);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &DraftsDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit resumeRequested(item->data(TwoLineDelegate::IdRole).toString());
    });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeRequested(selected().value(0)); });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardRequested(selected()); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

QString DraftsDialog::title(const Catalog &catalog, const Draft &draft)
{
    const Entity *entity = catalog.entity(draft.entity);
    if (entity == nullptr) {
        return draft.label;
    }
    QString name = draft.label;
    if (draft.isNew()) {
        QStringList typed;
        for (const QString &part : entity->labelParts) {
            const Field *field = entity->field(part);
            if (field != nullptr && field->isText() && draft.values.value(part).isValid()) {
                typed.append(draft.values.value(part).toString());
            }
        }
        name = typed.join(u' ').simplified();
    }
    const QString kind = (draft.isNew() ? entity->createLabel : entity->singular).translated();
    //: A form in a list: %1 is a kind of record, %2 its name
    return name.isEmpty() ? entity->createLabel.translated() : tr("%1: %2").arg(kind, name);
}

void DraftsDialog::setDrafts(const QList<Draft> &drafts)
{
    m_drafts = drafts;
    fill();
}

void DraftsDialog::fill()
{
    m_list->clear();
    for (const Draft &draft : std::as_const(m_drafts)) {
        const Entity *entity = m_catalog.entity(draft.entity);
        auto *item = new QListWidgetItem(title(m_catalog, draft), m_list);
        const auto fields = static_cast<int>(draft.values.size());
        const QString count = tr("%Ln field(s) typed", nullptr, fields);
        item->setData(TwoLineDelegate::SecondLineRole, count);
        item->setData(TwoLineDelegate::RemarkRole, relativeTime(draft.at, m_clock.now(), m_format.zone, m_format.locale));
        item->setData(TwoLineDelegate::IconRole, entity == nullptr ? QStringLiteral("file") : entity->icon);
        item->setData(TwoLineDelegate::IdRole, draft.id);
        item->setData(Qt::AccessibleTextRole, QString(item->text() + QStringLiteral(", ") + count));
        item->setToolTip(displayInstant(QVariant::fromValue(draft.at), m_format));
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

QStringList DraftsDialog::selected() const
{
    QStringList ids;
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    for (const QListWidgetItem *item : items) {
        ids.append(item->data(TwoLineDelegate::IdRole).toString());
    }
    return ids;
}

void DraftsDialog::updateButtons()
{
    const auto count = m_list->selectedItems().size();
    m_resume->setEnabled(count == 1);
    m_discard->setEnabled(count > 0);
}

void DraftsDialog::retranslate()
{
    setHeading(tr("Unsaved forms"), tr("They are kept on this computer only, for %Ln days.", nullptr, DraftFiles::keptDays));
    m_list->setAccessibleName(tr("Unsaved forms"));
    m_discard->setText(tr("&Discard"));
    m_later->setText(tr("Later"));
    m_resume->setText(tr("&Continue"));
    fill();
}
