// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/sourcesettings.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace {

constexpr int mostSkipped = 1000;
const QLatin1String DetectedQuote("detected");

void chooseData(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

SourceSettings::SourceSettings(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_quotes(new QComboBox(this))
    , m_lines(textLabel(QString(), TextKind::Body, this))
    , m_header(new QCheckBox(this))
    , m_skipped(new QSpinBox(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics.space12());
    m_form->setVerticalSpacing(metrics.space8());
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_lines->setWordWrap(true);
    m_skipped->setRange(0, mostSkipped);
    m_skipped->setKeyboardTracking(false);
    for (QWidget *field : QList<QWidget *>{m_kind, m_sheet, m_encoding, m_delimiter, m_quotes, m_lines, m_skipped}) {
        m_form->addRow(new QLabel(this), field);
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setBuddy(field);
    }
    m_form->addRow(m_header);
    for (QComboBox *box : {m_kind, m_sheet, m_encoding, m_delimiter, m_quotes}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMinimumWidth(metrics.px(150));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &SourceSettings::changed);
    }
    connect(m_header, &QCheckBox::toggled, this, [this] {
        if (!m_isFilling) {
            emit changed();
        }
    });
    connect(m_skipped, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling) {
            emit changed();
        }
    });
    retranslate();
}

void SourceSettings::showSource(const SourceTable &table, const SourceChoices &choices)
{
    m_table = table;
    m_table.rows.clear();
    m_choices = choices;
    fill();
}

SourceChoices SourceSettings::choices() const
{
    SourceChoices choices = m_choices;
    choices.kind.reset();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0) {
        choices.kind = SourceFormat::Kind(kind);
    }
    choices.sheet = m_table.sheets.isEmpty() ? QString() : m_sheet->currentText();
    choices.encoding = m_encoding->currentData().toString();
    choices.delimiter.reset();
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty()) {
        choices.delimiter = delimiter.front();
    }
    choices.quote.reset();
    if (const QString quote = m_quotes->currentData().toString(); quote != DetectedQuote) {
        choices.quote = quote.isEmpty() ? QChar() : quote.front();
    }
    choices.hasHeader = m_header->isChecked();
    choices.skippedRows.reset();
    if (m_skipped->value() != m_table.format.skippedRows || m_choices.skippedRows) {
        choices.skippedRows = m_skipped->value();
    }
    return choices;
}

QString SourceSettings::kindName(SourceFormat::Kind kind) const
{
    switch (kind) {
    case SourceFormat::Kind::Csv:
        return tr("CSV");
    case SourceFormat::Kind::Xlsx:
        return tr("Excel (.xlsx)");
    case SourceFormat::Kind::Ods:
        return tr("LibreOffice (.ods)");
    case SourceFormat::Kind::JsonLines:
        return tr("JSON lines");
    }
    return {};
}

QString SourceSettings::delimiterName(QChar delimiter) const
{
    switch (delimiter.unicode()) {
    case u',':
        return tr("Comma  ,");
    case u';':
        return tr("Semicolon  ;");
    case u'\t':
        return tr("Tab");
    case u'|':
        return tr("Vertical bar  |");
    default:
        return QString(delimiter);
    }
}

void SourceSettings::fill()
{
    const SourceFormat &format = m_table.format;
    m_isFilling = true;
    const bool isText = format.kind == SourceFormat::Kind::Csv || format.kind == SourceFormat::Kind::JsonLines;
    //: %1 is what the program found by itself, such as "UTF-8"
    const auto detected = [](const QString &what) { return tr("%1 (detected)").arg(what); };
    m_kind->clear();
    m_kind->addItem(m_choices.kind ? tr("As detected") : detected(kindName(format.kind)), -1);
    if (isText) {
        for (const SourceFormat::Kind kind : {SourceFormat::Kind::Csv, SourceFormat::Kind::JsonLines}) {
            m_kind->addItem(kindName(kind), int(kind));
        }
    }
    chooseData(m_kind, m_choices.kind ? int(*m_choices.kind) : -1);
    m_sheet->clear();
    m_sheet->addItems(m_table.sheets);
    m_sheet->setCurrentText(format.sheet);
    m_encoding->clear();
    m_encoding->addItem(m_choices.encoding.isEmpty() ? detected(format.encoding) : tr("As detected"), QString());
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"}) {
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    chooseData(m_encoding, m_choices.encoding);
    m_delimiter->clear();
    m_delimiter->addItem(m_choices.delimiter ? tr("As detected") : detected(delimiterName(format.delimiter)), QString());
    for (const char16_t delimiter : {u',', u';', u'\t', u'|'}) {
        m_delimiter->addItem(delimiterName(QChar(delimiter)), QString(QChar(delimiter)));
    }
    chooseData(m_delimiter, m_choices.delimiter ? QString(*m_choices.delimiter) : QString());
    const auto quoteName = [](QChar quote) { return quote.isNull() ? tr("none") : QString(quote); };
    m_quotes->clear();
    m_quotes->addItem(m_choices.quote ? tr("As detected") : detected(quoteName(format.quote)), QString(DetectedQuote));
    for (const QChar quote : {QChar(u'"'), QChar(u'\''), QChar()}) {
        m_quotes->addItem(quoteName(quote), quote.isNull() ? QString() : QString(quote));
    }
    chooseData(m_quotes, !m_choices.quote ? QString(DetectedQuote) : m_choices.quote->isNull() ? QString() : QString(*m_choices.quote));
    const QStringList ends = {tr("Linux and macOS (LF)"), tr("Windows (CR LF)"), tr("old Mac (CR)"), tr("mixed")};
    m_lines->setText(ends.value(int(format.lineEnd)));
    m_header->setChecked(format.hasHeader);
    m_skipped->setValue(format.skippedRows);
    const bool isCsv = format.kind == SourceFormat::Kind::Csv;
    setRowShown(m_sheet, !m_table.sheets.isEmpty());
    setRowShown(m_encoding, isText && !format.encoding.isEmpty());
    for (QWidget *field : QList<QWidget *>{m_delimiter, m_quotes, m_lines}) {
        setRowShown(field, isCsv);
    }
    const bool rows = format.kind != SourceFormat::Kind::JsonLines;
    setRowShown(m_skipped, rows);
    m_header->setVisible(rows);
    m_isFilling = false;
}

void SourceSettings::setRowShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_form->labelForField(field)->setVisible(shown);
}

void SourceSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void SourceSettings::retranslate()
{
    const QList<QPair<QWidget *, QString>> words = {{m_kind, tr("Format")},
                                                    {m_sheet, tr("Sheet")},
                                                    {m_encoding, tr("Characters")},
                                                    {m_delimiter, tr("Delimiter")},
                                                    {m_quotes, tr("Quotes")},
                                                    {m_lines, tr("Line ends")},
                                                    {m_skipped, tr("Rows above")}};
    for (const auto &[field, word] : words) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(word);
        field->setAccessibleName(word);
    }
    m_skipped->setToolTip(tr("Rows above the headings: titles, logos, empty lines"));
    m_header->setText(tr("The first row has the headings"));
}
