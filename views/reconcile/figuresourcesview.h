// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/operations/driftedfigure.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

/// What a counted figure is made of: the records, each with what it gives. Enter or a double click asks for the record.
class FigureSourcesView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureSourcesView)

public:
    /// More are not listed.
    static constexpr int mostSources = 200;

    explicit FigureSourcesView(const Catalog &catalog, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    void showSources(const DriftedFigure &figure, const QList<FigureSource> &sources);
    void clear();

signals:
    void recordRequested(const QString &entity, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString explanation() const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    std::optional<DriftedFigure> m_figure;
    QList<FigureSource> m_found;
    QLabel *m_title;
    QLabel *m_text;
    QTreeWidget *m_list;
};
