// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingdraft.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;
class TargetPicker;

/// Values that are the same for every row ("Program = Raíces"): a field each, chosen and filled in here. Changes its own copy of
/// the draft and tells.
class ConstantsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConstantsPanel)

public:
    explicit ConstantsPanel(const RecordContext &context, QWidget *parent = nullptr);

    void showDraft(const MappingDraft &draft);
    [[nodiscard]] const MappingDraft &draft() const { return m_draft; }
    [[nodiscard]] TargetPicker *picker() const { return m_picker; }
    /// A line for a target that has no value yet.
    void addLine(const QString &target);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void makeLine(const QString &target, const QString &constant);
    [[nodiscard]] QWidget *makeInput(const QString &target, const QString &constant, QWidget *parent);
    void take(const QString &target, const QString &text);

    RecordContext m_context;
    MappingDraft m_draft;
    QStringList m_lines; ///< the targets that are shown, in order
    TargetPicker *m_picker;
    QLabel *m_text;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};
