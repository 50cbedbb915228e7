// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"

class QTabWidget;
class QTextBrowser;

/// Version, what it is built with, licences.
class AboutDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);

private:
    void retranslate() override;
    [[nodiscard]] QString versionText() const;

    QString m_version;
    QTabWidget *m_tabs;
    QTextBrowser *m_about;
    QTextBrowser *m_parts;
    QPushButton *m_copy;
    QPushButton *m_close;
};
