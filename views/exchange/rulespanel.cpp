// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/rulespanel.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

RulesPanel::RulesPanel(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_existing(textLabel(QString(), TextKind::Strong, this))
    , m_mode(new QComboBox(this))
    , m_keyLabel(textLabel(QString(), TextKind::Body, this))
    , m_firstKey(new QComboBox(this))
    , m_secondLabel(textLabel(QString(), TextKind::Body, this))
    , m_secondKey(new QComboBox(this))
    , m_keyHelp(textLabel(QString(), TextKind::Warning, this))
    , m_written(textLabel(QString(), TextKind::Strong, this))
    , m_numberLabel(textLabel(QString(), TextKind::Body, this))
    , m_numbers(new QComboBox(this))
    , m_dateLabel(textLabel(QString(), TextKind::Body, this))
    , m_dates(new QComboBox(this))
    , m_remarks(textLabel(QString(), TextKind::Warning, this))
    , m_lenient(new QCheckBox(this))
    , m_lenientHelp(textLabel(QString(), TextKind::Muted, this))
    , m_emptyTitle(textLabel(QString(), TextKind::Strong, this))
    , m_emptyClears(new QCheckBox(this))
    , m_missingLabel(textLabel(QString(), TextKind::Body, this))
    , m_missing(new QLineEdit(this))
    , m_missingHelp(textLabel(QString(), TextKind::Muted, this))
{
    build();
    for (QComboBox *box : {m_mode, m_firstKey, m_secondKey, m_numbers, m_dates}) {
        connect(box, &QComboBox::activated, this, &RulesPanel::take);
    }
    for (QCheckBox *box : {m_lenient, m_emptyClears}) {
        connect(box, &QCheckBox::toggled, this, &RulesPanel::take);
    }
    connect(m_missing, &QLineEdit::editingFinished, this, &RulesPanel::take);
    retranslate();
}

void RulesPanel::build()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space16());
    layout->setSpacing(metrics.space4());
    for (QComboBox *box : {m_mode, m_firstKey, m_secondKey, m_numbers, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_remarks->hide();
    for (QLabel *label : {m_keyLabel, m_keyHelp, m_remarks, m_lenientHelp, m_missingHelp}) {
        label->setWordWrap(true);
    }
    m_keyLabel->setBuddy(m_firstKey);
    m_secondLabel->setBuddy(m_secondKey);
    m_numberLabel->setBuddy(m_numbers);
    m_dateLabel->setBuddy(m_dates);
    m_missingLabel->setBuddy(m_missing);
    const QList<QWidget *> widgets = {m_existing, m_mode, m_keyLabel, m_firstKey, m_secondLabel, m_secondKey, m_keyHelp};
    for (QWidget *widget : widgets) {
        layout->addWidget(widget);
    }
    layout->addSpacing(metrics.space12());
    for (QWidget *widget : QList<QWidget *>{m_written, m_numberLabel, m_numbers, m_dateLabel, m_dates, m_remarks, m_lenient, m_lenientHelp}) {
        layout->addWidget(widget);
    }
    layout->addSpacing(metrics.space12());
    for (QWidget *widget : QList<QWidget *>{m_emptyTitle, m_emptyClears, m_missingLabel, m_missing, m_missingHelp}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
}

void RulesPanel::showDraft(const MappingDraft &draft)
{
    m_draft = draft;
    fill();
}

void RulesPanel::setRemarks(const QStringList &remarks)
{
    m_remarks->setText(remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!remarks.isEmpty());
}

QString RulesPanel::keyName(const QString &key) const
{
    QStringList names;
    for (const QString &part : key.split(QLatin1Char('+'))) {
        const Field *field = m_draft.entity().field(part);
        names.append(part == QLatin1String("id") ? tr("identifier") : field == nullptr ? part : field->label.translated());
    }
    return names.join(QStringLiteral(" + "));
}

void RulesPanel::fillKeys(QComboBox *box, const QString &chosen)
{
    QStringList keys = defaultKeys(m_draft.entity());
    for (const FieldMapping &field : m_draft.mapping().fields) {
        const Field *own = field.target.via.isEmpty() && field.target.key.isEmpty() ? m_draft.entity().field(field.target.field) : nullptr;
        const bool suits = own != nullptr
            && (own->type == FieldType::Email || own->type == FieldType::Text || own->type == FieldType::Phone || own->type == FieldType::Id);
        if (suits && !keys.contains(own->name)) {
            keys.append(own->name);
        }
    }
    if (!chosen.isEmpty() && !keys.contains(chosen)) {
        keys.append(chosen);
    }
    box->clear();
    box->addItem(box == m_firstKey ? tr("never: every row is new") : tr("nothing else"), QString());
    for (const QString &key : std::as_const(keys)) {
        box->addItem(keyName(key), key);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void RulesPanel::fill()
{
    m_isFilling = true;
    const ImportMapping &mapping = m_draft.mapping();
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(mapping.mode))));
    fillKeys(m_firstKey, mapping.keys.value(0));
    fillKeys(m_secondKey, mapping.keys.value(1));
    m_secondLabel->setVisible(!mapping.keys.isEmpty());
    m_secondKey->setVisible(!mapping.keys.isEmpty());
    const bool blind = !mapping.keys.isEmpty() && !m_draft.findsRecords();
    m_keyHelp->setText(mapping.keys.isEmpty()
                           ? tr("Without it, the same person in two files becomes two records.")
                           : tr("No column goes to these fields: nothing can be found by them, every row is new."));
    m_keyHelp->setVisible(blind || mapping.keys.isEmpty());
    m_numbers->setCurrentIndex(mapping.rules.decimalPoint == QLatin1Char('.') ? 1 : 0);
    m_dates->setCurrentIndex(int(mapping.rules.dayOrder));
    m_lenient->setChecked(mapping.rules.lenientAmounts);
    m_emptyClears->setChecked(mapping.emptyClears);
    m_emptyClears->setEnabled(mapping.mode != ImportMode::Create);
    if (!m_missing->hasFocus()) {
        m_missing->setText(mapping.rules.missing.join(QStringLiteral("; ")));
    }
    m_isFilling = false;
}

void RulesPanel::take()
{
    if (m_isFilling || m_draft.isEmpty()) {
        return;
    }
    ImportMapping rules = m_draft.mapping();
    rules.mode = ImportMode(m_mode->currentData().toInt());
    QStringList keys = {m_firstKey->currentData().toString()};
    if (!keys.constFirst().isEmpty()) {
        keys.append(m_secondKey->currentData().toString());
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    if (keys != rules.keys.mid(0, 2)) {
        rules.keys = keys;
    }
    rules.rules.decimalPoint = m_numbers->currentIndex() == 1 ? QLatin1Char('.') : QLatin1Char(',');
    rules.rules.dayOrder = ValueRules::DayOrder(m_dates->currentIndex());
    rules.rules.lenientAmounts = m_lenient->isChecked();
    rules.emptyClears = m_emptyClears->isChecked();
    QStringList missing;
    for (const QString &word : m_missing->text().split(QLatin1Char(';'))) {
        if (!word.trimmed().isEmpty()) {
            missing.append(word.trimmed());
        }
    }
    rules.rules.missing = missing;
    const ImportMapping before = m_draft.mapping();
    m_draft.setRules(rules);
    if (!(m_draft.mapping() == before)) {
        fill();
        emit changed();
    }
}

void RulesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RulesPanel::retranslate()
{
    m_isFilling = true;
    m_existing->setText(tr("Records that are there already"));
    m_mode->clear();
    m_mode->addItem(tr("Make new ones, update the others"), int(ImportMode::Both));
    m_mode->addItem(tr("Only make new ones"), int(ImportMode::Create));
    m_mode->addItem(tr("Only update, make none"), int(ImportMode::Update));
    m_mode->setAccessibleName(m_existing->text());
    m_keyLabel->setText(tr("A row &is the same record when this agrees:"));
    m_firstKey->setAccessibleName(tr("A row is the same record when this agrees"));
    m_secondLabel->setText(tr("if that finds none, &then this:"));
    m_secondKey->setAccessibleName(tr("If that finds none, then this"));
    m_written->setText(tr("How the file writes"));
    m_numberLabel->setText(tr("N&umbers"));
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbers->clear();
    m_numbers->addItems({QStringLiteral("1.234,56"), QStringLiteral("1,234.56")});
    m_dateLabel->setText(tr("&Dates"));
    m_dates->setAccessibleName(tr("Dates"));
    m_dates->clear();
    m_dates->addItems({tr("day/month/year: 31/12/2025"), tr("month/day/year: 12/31/2025"), tr("year-month-day: 2025-12-31")});
    m_lenient->setText(tr("Read &amounts in words, too"));
    m_lenientHelp->setText(tr("“~1.36 M€” is 1.360.000, “2 millones” is 2.000.000, “15k” is 15.000; signs of currencies and “about” are left "
                              "out. Otherwise such a cell is refused."));
    m_emptyTitle->setText(tr("Empty cells"));
    m_emptyClears->setText(tr("&Empty the field of a record that is there"));
    m_missingLabel->setText(tr("&Words that mean nothing"));
    m_missing->setAccessibleName(tr("Words that mean nothing"));
    m_missing->setPlaceholderText(tr("N/D; -; no data"));
    m_missingHelp->setText(tr("Parted by semicolons. Such a cell counts as empty."));
    m_isFilling = false;
    if (!m_draft.isEmpty()) {
        fill();
    }
}
