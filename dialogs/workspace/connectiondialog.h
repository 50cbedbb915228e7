// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/operations/serverprobe.h"

class ConnectionFields;
class ConnectionReportView;

/// What the person typed to reach a server.
struct ConnectionChoice
{
    DatabaseProfile profile;
    QString password;
    bool rememberPassword = false;
};

/// Asks how to reach a PostgreSQL server and tries it on demand. Never blocks; closing drops a running test.
class ConnectionDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDialog)

public:
    /// `keychainAvailable` false: the box "Remember" is off and says why.
    explicit ConnectionDialog(ServerProbe probe, bool keychainAvailable = true, QWidget *parent = nullptr);

    void setProfile(const DatabaseProfile &profile);
    void setPassword(const QString &password);
    [[nodiscard]] ConnectionChoice choice() const;
    /// Shows why connecting failed; what was typed stays.
    void showError(const Error &error);
    void setBusy(bool busy);

signals:
    void connectRequested(const ConnectionChoice &choice);
    /// "Read a connection file…"
    void connectionFileRequested();
    /// "Save as connection file…"
    void saveConnectionFileRequested(const DatabaseProfile &profile);

private:
    void retranslate() override;
    void test();
    void showReport(const Result<ServerReport> &report);
    void connectNow();

    ServerProbe m_probe;
    int m_testNumber = 0;
    bool m_busy = false;
    ConnectionFields *m_fields;
    ConnectionReportView *m_report;
    QPushButton *m_readFile;
    QPushButton *m_saveFile;
    QPushButton *m_cancel;
    QPushButton *m_test;
    QPushButton *m_connect;
};
