// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// What holds for the whole file: how records that are there are found and what becomes of them, how numbers and dates are
/// written, what empty cells mean. Changes its own copy of the draft and tells.
class RulesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPanel)

public:
    /// `catalog` outlives it.
    explicit RulesPanel(const Catalog &catalog, QWidget *parent = nullptr);

    void showDraft(const MappingDraft &draft);
    /// What is doubtful about how the file writes, in sentences.
    void setRemarks(const QStringList &remarks);
    [[nodiscard]] const MappingDraft &draft() const { return m_draft; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillKeys(QComboBox *box, const QString &chosen);
    [[nodiscard]] QString keyName(const QString &key) const;
    void take();

    const Catalog &m_catalog;
    MappingDraft m_draft;
    QLabel *m_existing;
    QComboBox *m_mode;
    QLabel *m_keyLabel;
    QComboBox *m_firstKey;
    QLabel *m_secondLabel;
    QComboBox *m_secondKey;
    QLabel *m_keyHelp;
    QLabel *m_written;
    QLabel *m_numberLabel;
    QComboBox *m_numbers;
    QLabel *m_dateLabel;
    QComboBox *m_dates;
    QLabel *m_remarks;
    QCheckBox *m_lenient;
    QLabel *m_lenientHelp;
    QLabel *m_emptyTitle;
    QCheckBox *m_emptyClears;
    QLabel *m_missingLabel;
    QLineEdit *m_missing;
    QLabel *m_missingHelp;
    bool m_isFilling = false;
};
