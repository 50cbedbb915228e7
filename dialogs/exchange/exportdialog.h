// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/exporter.h"
#include "models/exchange/layouts/exchangelayout.h"

#include <QDialog>
#include <QTimer>

class ExportColumns;
class ExportOptions;
class MessageBar;
class PageHeader;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QRadioButton;
class QTableWidget;
class QToolButton;

/// What is exported, how, and how it would look: records, columns, format, authorizations, saved layouts. Reads and writes nothing
/// itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    enum class Scope { Selected, Visible, Whole };
    enum class LayoutTask { Save, SaveAs, Rename, Share, Remove };

    /// What there is to choose from.
    struct Offer
    {
        qint64 selected = 0;
        qint64 visible = 0; ///< on the screen
        qint64 listed = 0;
        QString filters; ///< as a sentence; may be empty
        QList<ExportColumn> columns; ///< of the list, as the person sees it
    };

    /// `entity` and `catalog` outlive it.
    ExportDialog(const Entity &entity, const Catalog &catalog, const Offer &offer, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] ExportLayout exportLayout() const;
    void setExportLayout(const ExportLayout &layout);
    void setLayouts(const QList<ExchangeLayout> &layouts, const QString &currentId);
    /// The saved one that is chosen; an empty id: none.
    [[nodiscard]] ExchangeLayout currentLayout() const;
    void showPreview(const ExportPreview &preview);
    void showPreviewFailure(const Error &error);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ExportOptions &options() const { return *m_options; }
    [[nodiscard]] ExportColumns &columns() const { return *m_columns; }

    static constexpr int PreviewRows = 4;

signals:
    void previewWanted();
    void exportWanted();
    void printWanted();
    void layoutChosen(const ExchangeLayout &layout);
    void layoutTaskWanted(ExportDialog::LayoutTask task);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScope(const Offer &offer);
    [[nodiscard]] QWidget *makeRightSide();
    [[nodiscard]] QWidget *makeLayoutBar();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeButtons();
    void buildMenu();
    void askAgain();
    void takeUsualColumns();
    void updateButtons();
    void retranslate();

    const Entity &m_entity;
    const Catalog &m_catalog;
    Offer m_offer;
    PageHeader *m_header;
    MessageBar *m_messages;
    QRadioButton *m_selected;
    QRadioButton *m_visible;
    QRadioButton *m_whole;
    QLabel *m_filters;
    QLabel *m_layoutLabel;
    QComboBox *m_layouts;
    QToolButton *m_layoutMenu;
    ExportColumns *m_columns;
    ExportOptions *m_options;
    QLabel *m_previewTitle;
    QTableWidget *m_preview;
    QPushButton *m_cancel;
    QPushButton *m_print;
    QPushButton *m_export;
    QList<ExchangeLayout> m_saved;
    QTimer m_soon;
    bool m_machine = false; ///< what the columns' usual titles follow
    qint64 m_rows = -1;
};
