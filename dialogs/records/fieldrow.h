// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/error.h"

#include <QObject>

class FieldEditor;
class FieldHelpButton;
class QGridLayout;
class QLabel;
class QWidget;

/// One field on a form: label with its mark, editor, help and error under it. Lives in the grid of its section.
class FieldRow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    /// Puts the widgets into the next rows of `grid`, whose widget is `parent`. Takes the editor.
    FieldRow(FieldEditor *editor, QGridLayout *grid, QWidget *parent);

    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    void setLabel(const QString &labelWithMnemonic);
    /// A wide field alone in a section of the same name needs no label of its own.
    void setLabelShown(bool shown);
    void setError(const QString &sentence); ///< empty: none
    [[nodiscard]] QString error() const;
    /// What happened to the field meanwhile, under it; empty: nothing.
    void setNote(const QString &sentence);
    [[nodiscard]] QString note() const;
    void setReadOnly(bool readOnly);
    void retranslate();

private:
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_required;
    FieldHelpButton *m_about;
    QLabel *m_help;
    QLabel *m_note;
    QWidget *m_errorLine;
    QLabel *m_errorIcon;
    QLabel *m_error;
};
