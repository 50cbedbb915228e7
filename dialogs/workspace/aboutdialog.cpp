// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/aboutdialog.h"

#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

struct BuiltWith
{
    const char *name;
    const char *licence;
    const char *address;
};
constexpr BuiltWith builtWith[] = {
    {"Qt 6", "LGPL-3.0", "https://www.qt.io"},
    {"PostgreSQL libpq", "PostgreSQL Licence", "https://www.postgresql.org"},
    {"SQLite", "Public Domain", "https://www.sqlite.org"},
    {"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"zxcvbn-c", "MIT", "https://github.com/tsyrogit/zxcvbn-c"},
    {"Lucide", "ISC", "https://lucide.dev"},
};

} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : PanelDialog(parent)
    , m_version(version)
    , m_tabs(new QTabWidget(this))
    , m_about(new QTextBrowser(this))
    , m_parts(new QTextBrowser(this))
    , m_copy(addSideButton(ButtonKind::Flat))
    , m_close(addButton(ButtonKind::Primary))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setContentRoom(520, 420);
    for (QTextBrowser *page : {m_about, m_parts}) {
        page->setFrameShape(QFrame::NoFrame);
        page->setOpenExternalLinks(true);
        page->document()->setDocumentMargin(metrics.space8());
    }
    m_tabs->addTab(m_about, QString());
    m_tabs->addTab(m_parts, QString());
    m_tabs->setDocumentMode(true);
    content()->addWidget(m_tabs, 1);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_close->setFocus();
}

QString AboutDialog::versionText() const
{
    return QStringLiteral("Semillero %1, Qt %2, %3")
        .arg(m_version, QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
}

void AboutDialog::retranslate()
{
    setHeading(tr("About Semillero"), tr("Version %1").arg(m_version));
    const auto paragraph = [](const QString &words) { return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); };
    m_about->setHtml(
        paragraph(
            tr("Semillero is the workplace of an entrepreneurship ecosystem: programs and cohorts, entrepreneurs and "
               "their projects, mentors, meetings, and the figures that show whether it works.")) %
        paragraph(tr("It works with a file on this computer or with a PostgreSQL server of your organization.")) %
        paragraph(
            tr("Semillero is free software: you may use, study, share and improve it under the GNU General Public "
               "License, version 3 or later. It comes without any warranty.")) %
        paragraph(tr("Copyright © 2026 the Semillero developers.")));
    QString parts = paragraph(tr("Semillero is built with:"));
    parts.append(QStringLiteral("<table cellspacing='6'>"));
    for (const BuiltWith &part : builtWith) {
        parts.append(QStringLiteral("<tr><td>%1</td><td>%2</td><td><a href='%3'>%3</a></td></tr>")
                         .arg(QString::fromLatin1(part.name), QString::fromLatin1(part.licence),
                              QString::fromLatin1(part.address)));
    }
    parts.append(QStringLiteral("</table>"));
    m_parts->setHtml(parts);
    m_tabs->setAccessibleName(tr("About Semillero"));
    m_about->setAccessibleName(tr("About"));
    m_parts->setAccessibleName(tr("Built with"));
    m_tabs->setTabText(0, tr("About"));
    m_tabs->setTabText(1, tr("Built with"));
    m_copy->setText(tr("Copy the version"));
    m_close->setText(tr("Close"));
}
