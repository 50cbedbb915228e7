// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/openguide.h"
#include "dialogs/workspace/paneldialog.h"

class CommandBox;

/// Says why a workspace did not open and offers the ways on as buttons. Closes on each of them but CopyCommand.
class OpenProblemDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenProblemDialog)

public:
    OpenProblemDialog(const Error &error, const DatabaseProfile &profile, QWidget *parent = nullptr);

    [[nodiscard]] const OpenGuide &guide() const { return m_guide; }
    /// nullptr when the guide does not offer it.
    [[nodiscard]] QPushButton *actionButton(OpenAction action) const;

signals:
    void actionChosen(OpenAction action);

private:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void addActions();
    void choose(OpenAction action);
    void updateIcon();

    Error m_error;
    DatabaseProfile m_profile;
    OpenGuide m_guide;
    QLabel *m_icon;
    QLabel *m_sentence;
    CommandBox *m_command = nullptr;
    QPushButton *m_showDetails;
    QLabel *m_details;
    QPushButton *m_close;
    QList<QPushButton *> m_buttons; ///< in the order of the guide's actions
};
