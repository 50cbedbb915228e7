// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/columnreading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class WordsTable;
class TargetPicker;

/// Everything about one column of the file: where it goes, with which others it is joined, how tags are parted, what words mean,
/// how what it refers to is found, how its values are read. Changes its own copy of the draft and tells.
class ColumnPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnPanel)

public:
    /// `catalog` outlives it.
    explicit ColumnPanel(const Catalog &catalog, QWidget *parent = nullptr);

    /// Shows a column; the source gives the words in use. Cost: reads the whole column for vocabularies.
    void showColumn(const MappingDraft &draft, const QString &heading, const SourceTable &source, const TypedFormat &format,
                    const QHash<QString, ColumnReading> &readings);
    [[nodiscard]] const MappingDraft &draft() const { return m_draft; }
    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QPushButton *targetButton() const { return m_target; }
    [[nodiscard]] TargetPicker *picker() const { return m_picker; }
    [[nodiscard]] WordsTable *words() const { return m_words; }
    /// The choice of a target, below `place` of `anchor`.
    void openPicker(QWidget *anchor, const QRect &place);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void update();
    void updateJoined(const FieldMapping *field);
    void updateTags(const Field *target, const FieldMapping *field);
    void updateWords(const Field *target, const FieldMapping *field);
    void updateReference(const FieldMapping *field);
    void updateReading(const FieldMapping *field);
    void takeTarget(const QString &target);
    void takeReference();
    [[nodiscard]] QString targetText() const;

    const Catalog &m_catalog;
    MappingDraft m_draft;
    QString m_heading;
    SourceTable m_source;
    TypedFormat m_format;
    QHash<QString, ColumnReading> m_readings;
    TargetPicker *m_picker;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_targetLabel;
    QPushButton *m_target;
    QLabel *m_help;
    QWidget *m_joinBox;
    QLabel *m_joined;
    QLabel *m_joinerLabel;
    QComboBox *m_joiner;
    QPushButton *m_forward;
    QWidget *m_tagBox;
    QLabel *m_tagLabel;
    QLineEdit *m_separators;
    QLabel *m_tagHelp;
    QWidget *m_wordBox;
    QLabel *m_wordTitle;
    WordsTable *m_words;
    QLabel *m_unknownLabel;
    QComboBox *m_unknown;
    QWidget *m_referenceBox;
    QLabel *m_findLabel;
    QComboBox *m_find;
    QCheckBox *m_create;
    QCheckBox *m_change;
    QLabel *m_readingTitle;
    QLabel *m_reading;
    QLabel *m_problem;
    bool m_isFilling = false;
};
