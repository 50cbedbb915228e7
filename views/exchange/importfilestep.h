// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcereader.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class FileDropArea;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SourcePreviewModel;
class SourceSettings;

/// Step 1: which file, how it is read, what its rows are. Shows the first rows as they will be read.
class ImportFileStep final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFileStep)

public:
    explicit ImportFileStep(const RecordContext &context, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// Empty: not chosen yet.
    void setEntity(const QString &entity);
    [[nodiscard]] QString entity() const;
    /// What was read, and by which choices.
    void showSource(const SourceTable &table, const SourceChoices &choices);
    /// No file; with a sentence: `name` was refused.
    void showNothing(const QString &name = QString(), const QString &sentence = QString());
    /// "This very file was imported on … by …"; empty: it was not.
    void setSameFile(const QString &sentence);
    [[nodiscard]] bool isOlderSystem() const;
    void setOlderSystem(bool older);
    [[nodiscard]] FileDropArea &dropArea() const { return *m_drop; }
    [[nodiscard]] SourceSettings &settings() const { return *m_settings; }
    [[nodiscard]] QTableView *preview() const { return m_preview; }

signals:
    void chooseRequested();
    void pasteRequested();
    void dropped(const QString &path);
    void choicesChanged(const SourceChoices &choices);
    void entityChosen(const QString &entity);
    void olderSystemChanged(bool older);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makePreview();
    void fillEntities();
    void retranslate();
    void updateWords();

    RecordContext m_context;
    QLabel *m_rowsLabel;
    QComboBox *m_entity;
    QLabel *m_entityHelp;
    QCheckBox *m_older;
    QLabel *m_olderHelp;
    QLabel *m_readLabel;
    SourceSettings *m_settings;
    QPushButton *m_other;
    QPushButton *m_paste;
    QStackedWidget *m_stack;
    FileDropArea *m_drop;
    QLabel *m_sameIcon;
    QLabel *m_same;
    QLabel *m_remarks;
    QLabel *m_previewTitle;
    QTableView *m_preview;
    SourcePreviewModel *m_model;
    QWidget *m_reading;
    qint64 m_rows = 0;
};
