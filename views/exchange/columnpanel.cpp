// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/columnpanel.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/exchange/targetchoices.h"
#include "views/exchange/targetpicker.h"
#include "views/exchange/wordstable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// A part of the panel that is shown only where it has a meaning.
QVBoxLayout *partLayout(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, ThemeMetrics::of().space8(), 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    return layout;
}

} // namespace

ColumnPanel::ColumnPanel(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_picker(new TargetPicker(this))
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_facts(textLabel(QString(), TextKind::Muted, this))
    , m_targetLabel(textLabel(QString(), TextKind::Body, this))
    , m_target(new QPushButton(this))
    , m_help(textLabel(QString(), TextKind::Muted, this))
    , m_joinBox(new QWidget(this))
    , m_joined(textLabel(QString(), TextKind::Body, m_joinBox))
    , m_joinerLabel(textLabel(QString(), TextKind::Body, m_joinBox))
    , m_joiner(new QComboBox(m_joinBox))
    , m_forward(new QPushButton(m_joinBox))
    , m_tagBox(new QWidget(this))
    , m_tagLabel(textLabel(QString(), TextKind::Body, m_tagBox))
    , m_separators(new QLineEdit(m_tagBox))
    , m_tagHelp(textLabel(QString(), TextKind::Muted, m_tagBox))
    , m_wordBox(new QWidget(this))
    , m_wordTitle(textLabel(QString(), TextKind::Strong, m_wordBox))
    , m_words(new WordsTable(m_wordBox))
    , m_unknownLabel(textLabel(QString(), TextKind::Body, m_wordBox))
    , m_unknown(new QComboBox(m_wordBox))
    , m_referenceBox(new QWidget(this))
    , m_findLabel(textLabel(QString(), TextKind::Body, m_referenceBox))
    , m_find(new QComboBox(m_referenceBox))
    , m_create(new QCheckBox(m_referenceBox))
    , m_change(new QCheckBox(m_referenceBox))
    , m_readingTitle(textLabel(QString(), TextKind::Strong, this))
    , m_reading(textLabel(QString(), TextKind::Body, this))
    , m_problem(textLabel(QString(), TextKind::Danger, this))
{
    build();
    connectParts();
    retranslate();
}

void ColumnPanel::build()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    for (QLabel *label : {m_title, m_facts, m_help, m_joined, m_tagHelp, m_reading, m_problem, m_wordTitle}) {
        label->setWordWrap(true);
    }
    for (QComboBox *box : {m_joiner, m_unknown, m_find}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_targetLabel->setBuddy(m_target);
    m_joinerLabel->setBuddy(m_joiner);
    m_tagLabel->setBuddy(m_separators);
    m_unknownLabel->setBuddy(m_unknown);
    m_findLabel->setBuddy(m_find);
    m_target->setIcon(icon(QStringLiteral("chevrons-up-down")));
    m_target->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_words->setMinimumHeight(metrics.px(120));
    QVBoxLayout *join = partLayout(m_joinBox);
    for (QWidget *widget : QList<QWidget *>{m_joined, m_joinerLabel, m_joiner, m_forward}) {
        join->addWidget(widget);
    }
    QVBoxLayout *tags = partLayout(m_tagBox);
    for (QWidget *widget : QList<QWidget *>{m_tagLabel, m_separators, m_tagHelp}) {
        tags->addWidget(widget);
    }
    QVBoxLayout *words = partLayout(m_wordBox);
    for (QWidget *widget : QList<QWidget *>{m_wordTitle, m_words, m_unknownLabel, m_unknown}) {
        words->addWidget(widget);
    }
    QVBoxLayout *reference = partLayout(m_referenceBox);
    for (QWidget *widget : QList<QWidget *>{m_findLabel, m_find, m_create, m_change}) {
        reference->addWidget(widget);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space16());
    layout->setSpacing(metrics.space4());
    for (QWidget *widget : QList<QWidget *>{m_title, m_facts, m_targetLabel, m_target, m_help, m_readingTitle, m_reading, m_problem,
                                            m_joinBox, m_tagBox, m_wordBox, m_referenceBox}) {
        if (widget == m_targetLabel || widget == m_readingTitle) {
            layout->addSpacing(metrics.space8());
        }
        layout->addWidget(widget);
    }
    layout->addStretch(1);
}

void ColumnPanel::connectParts()
{
    connect(m_target, &QPushButton::clicked, this, [this] { openPicker(m_target, m_target->rect()); });
    connect(m_picker, &TargetPicker::chosen, this, &ColumnPanel::takeTarget);
    connect(m_joiner, &QComboBox::activated, this, [this] {
        m_draft.setJoiner(targetText(), m_joiner->currentData().toString());
        emit changed();
    });
    connect(m_forward, &QPushButton::clicked, this, [this] {
        m_draft.moveForward(m_heading);
        emit changed();
    });
    connect(m_separators, &QLineEdit::editingFinished, this, [this] {
        const FieldMapping *field = m_draft.mappingOfColumn(m_heading);
        if (field != nullptr && field->separators != m_separators->text()) {
            m_draft.setSeparators(targetText(), m_separators->text());
            emit changed();
        }
    });
    connect(m_words, &WordsTable::wordChosen, this, [this](const QString &text, const QString &value, bool known) {
        m_draft.setWord(targetText(), text, value, known);
        emit changed();
    });
    connect(m_unknown, &QComboBox::activated, this, [this] {
        m_draft.setUnknown(targetText(), FieldMapping::Unknown(m_unknown->currentData().toInt()));
        emit changed();
    });
    connect(m_find, &QComboBox::activated, this, &ColumnPanel::takeReference);
    for (QCheckBox *box : {m_create, m_change}) {
        connect(box, &QCheckBox::toggled, this, &ColumnPanel::takeReference);
    }
}

void ColumnPanel::showColumn(const MappingDraft &draft, const QString &heading, const SourceTable &source, const TypedFormat &format,
                             const QHash<QString, ColumnReading> &readings)
{
    m_draft = draft;
    m_heading = heading;
    m_source = source;
    m_format = format;
    m_readings = readings;
    update();
}

QString ColumnPanel::targetText() const
{
    const FieldMapping *field = m_draft.isEmpty() ? nullptr : m_draft.mappingOfColumn(m_heading);
    return field == nullptr ? QString() : field->target.toText();
}

void ColumnPanel::openPicker(QWidget *anchor, const QRect &place)
{
    if (!m_heading.isEmpty()) {
        m_picker->openAt(anchor, place, targetChoices(m_catalog, m_draft, m_heading), targetText());
    }
}

void ColumnPanel::takeTarget(const QString &target)
{
    m_draft.setTarget(m_heading, target);
    emit changed();
}

void ColumnPanel::takeReference()
{
    const FieldMapping *field = m_draft.mappingOfColumn(m_heading);
    if (m_isFilling || field == nullptr) {
        return;
    }
    ReferenceMapping reference;
    reference.field = field->target.via.isEmpty() ? field->target.field : field->target.via;
    const QString key = m_find->currentData().toString();
    reference.keys = key.isEmpty() ? QStringList() : QStringList{key};
    reference.create = m_create->isChecked();
    reference.update = m_change->isChecked();
    m_draft.setReference(reference);
    emit changed();
}

void ColumnPanel::update()
{
    m_isFilling = true;
    const auto &columns = m_draft.columns();
    const auto column = std::find_if(columns.cbegin(), columns.cend(),
                                     [this](const MappingDraft::Column &one) { return one.sketch.heading == m_heading; });
    const bool known = column != columns.cend();
    const FieldMapping *field = known ? m_draft.mappingOfColumn(m_heading) : nullptr;
    const Field *target = field == nullptr ? nullptr : fieldOfTarget(m_catalog, m_draft.entity(), field->target);
    m_title->setText(known ? m_heading.simplified() : tr("No column is selected"));
    m_facts->setText(known ? tr("%1 of %2 rows have a value. %3")
                                 .arg(m_format.display.locale.toString(column->sketch.filled),
                                      m_format.display.locale.toString(m_source.rows.size()),
                                      tr("%Ln different one(s).", nullptr, column->sketch.distinct))
                           : QString());
    m_targetLabel->setVisible(known);
    m_target->setVisible(known);
    const QString label = field == nullptr ? tr("Do not import") : targetLabel(m_catalog, m_draft.entity(), field->target);
    m_target->setText(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_target->setAccessibleName(tr("Goes to: %1").arg(label));
    m_help->setText(target == nullptr ? QString() : target->help.translated());
    m_help->setVisible(!m_help->text().isEmpty());
    updateJoined(field);
    updateTags(target, field);
    updateWords(target, field);
    updateReference(field);
    updateReading(field);
    m_isFilling = false;
}

void ColumnPanel::updateJoined(const FieldMapping *field)
{
    m_joinBox->setVisible(field != nullptr && field->columns.size() > 1);
    if (field == nullptr) {
        return;
    }
    m_joined->setText(tr("Joined: %1").arg(field->columns.join(QStringLiteral(" + ")).simplified()));
    const QList<QPair<QString, QString>> joiners = {{QStringLiteral(" "), tr("a space")},
                                                    {QStringLiteral(", "), tr("a comma")},
                                                    {QStringLiteral("; "), tr("a semicolon")},
                                                    {QStringLiteral(" - "), tr("a dash")},
                                                    {QStringLiteral("\n"), tr("a new line")},
                                                    {QString(), tr("nothing")}};
    m_joiner->clear();
    for (const auto &[value, word] : joiners) {
        m_joiner->addItem(word, value);
    }
    if (m_joiner->findData(field->joiner) < 0) {
        m_joiner->addItem(field->joiner, field->joiner);
    }
    m_joiner->setCurrentIndex(m_joiner->findData(field->joiner));
    m_forward->setEnabled(field->columns.indexOf(m_heading) > 0);
}

void ColumnPanel::updateTags(const Field *target, const FieldMapping *field)
{
    const bool tags = target != nullptr && field->target.key.isEmpty()
        && (target->type == FieldType::TagList || (target->type == FieldType::Json && target->shape == JsonShape::StringList));
    m_tagBox->setVisible(tags);
    if (tags) {
        m_separators->setText(field->separators);
    }
}

void ColumnPanel::updateWords(const Field *target, const FieldMapping *field)
{
    const bool words = target != nullptr && target->vocabulary != nullptr && field->target.key.isEmpty()
        && (target->type == FieldType::Vocabulary || target->type == FieldType::Text);
    m_wordBox->setVisible(words);
    if (!words) {
        return;
    }
    const QList<WordUse> uses = wordsOf(m_catalog, m_draft.mapping(), *field, m_source, m_format);
    m_words->showWords(uses, *target->vocabulary, m_format.display.locale);
    const auto unknown = static_cast<int>(std::count_if(uses.cbegin(), uses.cend(), [](const WordUse &use) { return !use.known; }));
    m_wordTitle->setText(unknown == 0 ? tr("What the words mean") : tr("What the words mean: %Ln unknown", nullptr, unknown));
    setTextKind(m_wordTitle, unknown == 0 ? TextKind::Strong : TextKind::Warning);
    m_unknown->clear();
    m_unknown->addItem(tr("refuse the row"), int(FieldMapping::Unknown::Refuse));
    if (!target->vocabulary->closed) {
        m_unknown->addItem(tr("take them as they stand"), int(FieldMapping::Unknown::Keep));
    }
    m_unknown->addItem(tr("leave the field empty"), int(FieldMapping::Unknown::Empty));
    m_unknown->setCurrentIndex(std::max(0, m_unknown->findData(int(field->unknown))));
}

void ColumnPanel::updateReference(const FieldMapping *field)
{
    const Entity *entity = field == nullptr ? nullptr : &m_draft.entity();
    const QString name = field == nullptr ? QString() : field->target.via.isEmpty() ? field->target.field : field->target.via;
    const ReferenceMapping *reference = field == nullptr ? nullptr : m_draft.mapping().referenceOf(name);
    const Field *link = reference == nullptr ? nullptr : entity->field(name);
    const Entity *other = link == nullptr ? nullptr : m_catalog.entity(link->references);
    m_referenceBox->setVisible(other != nullptr);
    if (other == nullptr) {
        return;
    }
    QStringList words;
    const auto keyText = [other](const QString &key) {
        QStringList names;
        for (const QString &part : key.split(QLatin1Char('+'))) {
            const Field *named = other->field(part);
            names.append(named == nullptr ? part : named->label.translated());
        }
        return names.join(QStringLiteral(" + "));
    };
    const QStringList keys = defaultKeys(*other);
    for (const QString &key : keys) {
        words.append(keyText(key));
    }
    m_find->clear();
    //: %1 names fields, in order: "E-mail, Document number"
    m_find->addItem(tr("as usual: %1").arg(words.join(QStringLiteral(", "))), QString());
    for (const QString &key : keys) {
        m_find->addItem(keyText(key), key);
    }
    if (!reference->keys.isEmpty() && m_find->findData(reference->keys.constFirst()) < 0) {
        m_find->addItem(keyText(reference->keys.constFirst()), reference->keys.constFirst());
    }
    m_find->setCurrentIndex(reference->keys.isEmpty() ? 0 : m_find->findData(reference->keys.constFirst()));
    m_findLabel->setText(tr("%1: &found by").arg(link->label.translated()));
    m_create->setChecked(reference->create);
    m_change->setChecked(reference->update);
    m_change->setVisible(!field->target.via.isEmpty());
}

void ColumnPanel::updateReading(const FieldMapping *field)
{
    const ColumnReading reading = field == nullptr ? ColumnReading() : m_readings.value(field->target.toText());
    QStringList lines;
    for (const ColumnReading::Example &example : reading.examples) {
        const QString typed = example.typed.left(60);
        const QString shown = example.shown.simplified().left(60);
        lines.append(typed == shown ? typed : QStringLiteral("%1  →  %2").arg(typed, shown));
    }
    m_readingTitle->setVisible(!lines.isEmpty());
    m_reading->setVisible(!lines.isEmpty());
    m_reading->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(reading.failed > 0);
    //: %2 is what stands in the file, %3 a sentence that says why it is refused
    m_problem->setText(tr("Row %1, “%2”: %3").arg(reading.problemRow).arg(reading.problemTyped.left(60), reading.problem));
}

void ColumnPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_draft.isEmpty()) {
            update();
        }
    }
}

void ColumnPanel::retranslate()
{
    m_targetLabel->setText(tr("&Goes to"));
    m_joinerLabel->setText(tr("with this &between them"));
    m_joiner->setAccessibleName(tr("Between joined columns"));
    m_forward->setText(tr("Put this column &earlier"));
    m_tagLabel->setText(tr("&Separators"));
    m_separators->setAccessibleName(tr("Separators"));
    m_separators->setPlaceholderText(tr(", ; | and new lines"));
    m_tagHelp->setText(tr("Each of these characters parts one word from the next."));
    m_unknownLabel->setText(tr("&Unknown words:"));
    m_unknown->setAccessibleName(tr("Unknown words"));
    m_find->setAccessibleName(tr("Found by"));
    m_create->setText(tr("&Make those that are not there"));
    m_change->setText(tr("Up&date those that are there"));
    m_readingTitle->setText(tr("How it is read"));
    m_words->setAccessibleName(tr("Words of the file and their values"));
}
