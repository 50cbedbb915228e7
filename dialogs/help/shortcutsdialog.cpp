// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/help/shortcutsdialog.h"

#include "models/core/fold.h"
#include "views/common/icons.h"
#include "views/common/searchfield.h"
#include "views/common/thememetrics.h"

#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent)
    : PanelDialog(parent)
    , m_groups(groups)
    , m_search(new SearchField(this))
    , m_list(new QTreeWidget(this))
    , m_print(addSideButton(ButtonKind::Flat))
    , m_close(addButton(ButtonKind::Primary))
{
    setContentRoom(640, 520);
    content()->addWidget(m_search);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    content()->addWidget(framed(m_list), 1);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_print, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_search->setFocus();
}

void ShortcutsDialog::fill()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_list->clear();
    for (const ShortcutGroup &group : qAsConst(m_groups)) {
        auto *title = new QTreeWidgetItem(m_list, {group.title});
        title->setFont(0, metrics.strongFont());
        title->setFirstColumnSpanned(true);
        for (const ShortcutEntry &entry : group.entries) {
            auto *item = new QTreeWidgetItem(title, {entry.text, entry.keys});
            item->setToolTip(0, entry.text);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(0, Qt::AccessibleTextRole,
                          entry.keys.isEmpty() ? entry.text : QStringLiteral("%1: %2").arg(entry.text, entry.keys));
        }
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        int shown = 0;
        for (int k = 0; k < group->childCount(); ++k) {
            const QString all = fold(QStringList{group->text(0), group->child(k)->text(0), group->child(k)->text(1)}.join(
                QLatin1Char(' ')));
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
            group->child(k)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

QString ShortcutsDialog::html() const
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(tr("Keyboard shortcuts"));
    for (const ShortcutGroup &group : m_groups) {
        html += QStringLiteral("<h3>%1</h3><table width=\"100%\" cellpadding=\"2\">").arg(group.title.toHtmlEscaped());
        for (const ShortcutEntry &entry : group.entries) {
            if (!entry.keys.isEmpty()) {
                html += QStringLiteral("<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>")
                            .arg(entry.text.toHtmlEscaped(), entry.keys.toHtmlEscaped());
            }
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

void ShortcutsDialog::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument document;
        document.setHtml(html());
        document.print(printer);
    });
    dialog->open();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setHeading(tr("Keyboard shortcuts"), tr("Everything can be done without the mouse. Commands without keys are in the menus and in Ctrl+K."));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
}
