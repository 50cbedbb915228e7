// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange/exportoptions.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

ExportOptions::ExportOptions(const Catalog &catalog, bool concernsPeople, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_format(new QComboBox(this))
    , m_formatHelp(textLabel(QString(), TextKind::Muted, this))
    , m_delimiter(new QComboBox(this))
    , m_delimiterLabel(new QLabel(this))
    , m_bom(new QCheckBox(this))
    , m_machine(new QCheckBox(this))
    , m_machineHelp(textLabel(QString(), TextKind::Muted, this))
    , m_consentLabel(new QLabel(this))
    , m_consent(new QComboBox(this))
    , m_omitted(textLabel(QString(), TextKind::Muted, this))
    , m_formatLabel(new QLabel(this))
    , m_concernsPeople(concernsPeople)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space4());
    m_formatLabel->setBuddy(m_format);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_consentLabel->setBuddy(m_consent);
    for (QWidget *widget : QList<QWidget *>{m_formatLabel, m_format, m_formatHelp, m_delimiterLabel, m_delimiter, m_bom, m_machine,
                                            m_machineHelp, m_consentLabel, m_consent, m_omitted}) {
        if (widget == m_machine || widget == m_consentLabel) {
            layout->addSpacing(metrics.space8());
        }
        layout->addWidget(widget);
    }
    for (QLabel *label : {m_formatHelp, m_machineHelp, m_omitted}) {
        label->setWordWrap(true);
    }
    m_consentLabel->setVisible(concernsPeople);
    m_consent->setVisible(concernsPeople);
    m_omitted->setVisible(concernsPeople);
    fill();
    retranslate();
    for (QComboBox *box : {m_format, m_delimiter, m_consent}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportOptions::update);
    }
    for (QCheckBox *box : {m_bom, m_machine}) {
        connect(box, &QCheckBox::toggled, this, &ExportOptions::update);
    }
    connect(this, &ExportOptions::changed, this, [this] { setOmitted(-1); });
    setFocusProxy(m_format);
}

void ExportOptions::fill()
{
    for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::Ods, ExportFormat::Pdf, ExportFormat::JsonLines}) {
        m_format->addItem(QString(), static_cast<int>(format));
    }
    for (const QChar delimiter : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t'), QLatin1Char('|')}) {
        m_delimiter->addItem(QString(), delimiter);
    }
    m_consent->addItem(QString(), QString());
    const Entity *consents = m_catalog.entity(u"user_consents");
    const Field *type = consents == nullptr ? nullptr : consents->field(u"consent_type");
    if (type != nullptr && type->vocabulary) {
        for (const QString &value : type->vocabulary->values()) {
            m_consent->addItem(QString(), value);
        }
    }
}

void ExportOptions::setLayout(const ExportLayout &layout)
{
    const QSignalBlocker formats(m_format);
    const QSignalBlocker delimiters(m_delimiter);
    const QSignalBlocker consents(m_consent);
    const QSignalBlocker bom(m_bom);
    const QSignalBlocker machine(m_machine);
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(layout.format))));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(layout.delimiter)));
    m_consent->setCurrentIndex(std::max(0, m_consent->findData(layout.consent)));
    m_bom->setChecked(layout.byteOrderMark);
    m_machine->setChecked(layout.machineValues);
    update();
}

void ExportOptions::apply(ExportLayout &layout) const
{
    layout.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    layout.delimiter = m_delimiter->currentData().toChar();
    layout.byteOrderMark = m_bom->isChecked();
    layout.machineValues = m_machine->isChecked() && m_machine->isEnabled();
    layout.consent = m_consent->currentData().toString();
}

void ExportOptions::setOmitted(qint64 omitted)
{
    m_omittedCount = omitted;
    if (m_consent->currentData().toString().isEmpty()) {
        m_omitted->setText(tr("Nobody is left out."));
    } else if (omitted < 0) {
        m_omitted->setText(tr("Counting who would be left out…"));
    } else {
        m_omitted->setText(tr("%Ln record(s) would be left out, and the file says so.", nullptr,
                              static_cast<int>(std::min<qint64>(omitted, std::numeric_limits<int>::max()))));
    }
}

void ExportOptions::update()
{
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    const bool csv = format == ExportFormat::Csv;
    m_delimiter->setVisible(csv);
    m_delimiterLabel->setVisible(csv);
    m_bom->setVisible(csv);
    m_machine->setEnabled(format != ExportFormat::Pdf);
    switch (format) {
    case ExportFormat::Xlsx:
        m_formatHelp->setText(tr("For Excel and LibreOffice: numbers and dates are real ones, the headings stay in view."));
        break;
    case ExportFormat::Ods:
        m_formatHelp->setText(tr("For LibreOffice: numbers and dates are real ones."));
        break;
    case ExportFormat::Csv:
        m_formatHelp->setText(tr("Plain text that every program reads. Cells that would run as formulas are made harmless."));
        break;
    case ExportFormat::JsonLines:
        m_formatHelp->setText(tr("For other programs: one record a line."));
        break;
    case ExportFormat::Pdf:
        m_formatHelp->setText(tr("To read, send and print: pages with headings and numbers."));
        break;
    }
    emit changed();
}

void ExportOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ExportOptions::retranslate()
{
    const auto name = [this](ExportFormat format, const QString &words) {
        m_format->setItemText(m_format->findData(static_cast<int>(format)), words);
    };
    m_formatLabel->setText(tr("&Format"));
    name(ExportFormat::Xlsx, tr("Excel workbook (XLSX)"));
    name(ExportFormat::Csv, tr("Text with separators (CSV)"));
    name(ExportFormat::Ods, tr("OpenDocument spreadsheet (ODS)"));
    name(ExportFormat::Pdf, tr("Document (PDF)"));
    name(ExportFormat::JsonLines, tr("JSON lines"));
    m_delimiterLabel->setText(tr("&Separator"));
    m_delimiter->setItemText(0, tr("Comma ,"));
    m_delimiter->setItemText(1, tr("Semicolon ; (Excel in Spanish)"));
    m_delimiter->setItemText(2, tr("Tabulator"));
    m_delimiter->setItemText(3, tr("Bar |"));
    m_bom->setText(tr("Mark for &Excel"));
    m_bom->setToolTip(tr("A byte order mark at the beginning: without it Excel shows accents wrongly when the file is opened by a double click."));
    m_machine->setText(tr("Values to &import again"));
    m_machineHelp->setText(tr("As the workspace keeps them, with the fields' own names, instead of as people read them."));
    m_consentLabel->setText(tr("&Authorization of the people"));
    m_consent->setItemText(0, tr("Not asked for"));
    const Entity *consents = m_catalog.entity(u"user_consents");
    for (int i = 1; i < m_consent->count(); ++i) {
        const QString value = m_consent->itemData(i).toString();
        m_consent->setItemText(i, consents->field(u"consent_type")->vocabulary->label(value));
    }
    setOmitted(m_omittedCount);
    const QSignalBlocker blocker(this);
    update();
}
