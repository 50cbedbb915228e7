// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/openguide.h"
#include "dialogs/workspace/paneldialog.h"

class QToolButton;

/// Says why a workspace did not open and offers the ways on as buttons. Closes on each of them but CopyCommand.
class OpenProblemDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenProblemDialog)

public:
    OpenProblemDialog(const Error &error, const DatabaseProfile &profile, QWidget *parent = nullptr);

    [[nodiscard]] const OpenGuide &guide() const { return m_guide; }

signals:
    void actionChosen(OpenAction action);

private:
    void retranslate() override;
    void choose(OpenAction action);

    Error m_error;
    DatabaseProfile m_profile;
    OpenGuide m_guide;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_command;
    QLabel *m_place;
    QPushButton *m_showDetails;
    QLabel *m_details;
    QPushButton *m_close;
    QList<QPushButton *> m_buttons;
};
