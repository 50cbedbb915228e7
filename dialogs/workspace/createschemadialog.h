// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/operations/serverprobe.h"

/// An empty database: offers to make the schema where the login may, else gives the administrator's command.
class CreateSchemaDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateSchemaDialog)

public:
    CreateSchemaDialog(const DatabaseProfile &profile, const ServerReport &report, QWidget *parent = nullptr);

signals:
    void createRequested();

private:
    void retranslate() override;

    DatabaseProfile m_profile;
    ServerReport m_report;
    QLabel *m_text;
    QLabel *m_command;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_create;
};
