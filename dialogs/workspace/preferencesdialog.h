// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/instant.h"
#include "models/operations/preferences.h"

#include <functional>

class QComboBox;

/// How a choice of preferences would show values: the preview asks it.
using PreferencesFormat = std::function<DisplayFormat(const Preferences &)>;

/// Language, theme, zone and number format. Every choice takes effect at once.
class PreferencesDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    PreferencesDialog(const Preferences &preferences, PreferencesFormat format, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

signals:
    void preferencesChanged(const Preferences &preferences);

private:
    void retranslate() override;
    void buildForm();
    void buildPreview();
    void fillChoices();
    void fillZones();
    void take();
    void updatePreview();

    Preferences m_preferences;
    PreferencesFormat m_format;
    Instant m_now;
    bool m_filling = false;
    QLabel *m_labels[4];
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zone;
    QComboBox *m_numbers;
    QLabel *m_previewTitle;
    QLabel *m_previewNames[3];
    QLabel *m_previewValues[3];
    QPushButton *m_close;
};
