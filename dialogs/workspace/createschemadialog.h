// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/operations/serverprobe.h"

class CommandBox;

/// An empty database: offers to make the tables where the login may, else gives the administrator's command.
class CreateSchemaDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateSchemaDialog)

public:
    CreateSchemaDialog(const DatabaseProfile &profile, const ServerReport &report, QWidget *parent = nullptr);

signals:
    void createRequested();
    void retryRequested();

private:
    void retranslate() override;

    DatabaseProfile m_profile;
    ServerReport m_report;
    QLabel *m_text;
    CommandBox *m_command;
    QPushButton *m_cancel;
    QPushButton *m_go;
};
