// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/exportlayout.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

/// The format of an export, its options, and whom it leaves out, each with a line of what it means.
class ExportOptions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportOptions)

public:
    /// `catalog` outlives it. `concernsPeople`: an authorization can be asked for.
    ExportOptions(const Catalog &catalog, bool concernsPeople, QWidget *parent = nullptr);

    /// Takes everything but entity and columns.
    void setLayout(const ExportLayout &layout);
    /// Puts everything but entity and columns.
    void apply(ExportLayout &layout) const;
    /// How many would be left out; -1: not known yet.
    void setOmitted(qint64 omitted);
    [[nodiscard]] QComboBox &format() const { return *m_format; }
    [[nodiscard]] QComboBox &consent() const { return *m_consent; }
    [[nodiscard]] QCheckBox &machine() const { return *m_machine; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void update();
    void retranslate();

    const Catalog &m_catalog;
    QComboBox *m_format;
    QLabel *m_formatHelp;
    QComboBox *m_delimiter;
    QLabel *m_delimiterLabel;
    QCheckBox *m_bom;
    QCheckBox *m_machine;
    QLabel *m_machineHelp;
    QLabel *m_consentLabel;
    QComboBox *m_consent;
    QLabel *m_omitted;
    QLabel *m_formatLabel;
    bool m_concernsPeople;
    qint64 m_omittedCount = -1;
};
