// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/preferencesdialog.h"

#include "models/core/decimal.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {

/// "UTC-05:00" at that moment.
QString zoneOffset(const QTimeZone &zone, Instant now)
{
    const int minutes = zone.offsetFromUtc(now.toUtc()) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, PreferencesFormat format, Instant now,
                                     QWidget *parent)
    : PanelDialog(parent)
    , m_preferences(preferences)
    , m_format(std::move(format))
    , m_now(now)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_numbers(new QComboBox(this))
    , m_previewTitle(textLabel(QString(), TextKind::Section, this))
    , m_close(addButton(ButtonKind::Primary))
{
    setContentRoom(520);
    buildForm();
    buildPreview();
    content()->addStretch(1);
    fillZones();
    retranslate();
    for (QComboBox *box : {m_language, m_theme, m_numbers}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    }
    connect(m_zone, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
        m_zone->setCurrentIndex(found < 0 ? m_zone->currentIndex() : found);
        m_zone->setEditText(m_zone->itemText(m_zone->currentIndex()));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_language->setFocus();
}

void PreferencesDialog::buildForm()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.space12());
    grid->setVerticalSpacing(metrics.space8());
    grid->setColumnMinimumWidth(0, metrics.px(132));
    grid->setColumnStretch(1, 1);
    QComboBox *const boxes[] = {m_language, m_theme, m_zone, m_numbers};
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = textLabel(QString(), TextKind::Body, this);
        m_labels[i]->setBuddy(boxes[i]);
        boxes[i]->setMinimumHeight(metrics.dialogControl());
        grid->addWidget(m_labels[i], i, 0);
        grid->addWidget(boxes[i], i, 1);
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    content()->addLayout(grid);
}

void PreferencesDialog::buildPreview()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *card = new QFrame(this);
    setCard(card);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    grid->setHorizontalSpacing(metrics.space12());
    grid->setVerticalSpacing(metrics.space4());
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_previewTitle, 0, 0, 1, 2);
    for (int i = 0; i < 3; ++i) {
        m_previewNames[i] = textLabel(QString(), TextKind::Muted, card);
        m_previewValues[i] = textLabel(QString(), TextKind::Body, card);
        m_previewValues[i]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_previewNames[i], i + 1, 0);
        grid->addWidget(m_previewValues[i], i + 1, 1);
    }
    content()->addSpacing(metrics.space8());
    content()->addWidget(card);
}

void PreferencesDialog::retranslate()
{
    setHeading(tr("Preferences"), tr("They take effect at once, on this computer."));
    m_labels[0]->setText(tr("&Language"));
    m_labels[1]->setText(tr("&Theme"));
    m_labels[2]->setText(tr("Time &zone"));
    m_labels[3]->setText(tr("&Numbers and dates"));
    m_zone->lineEdit()->setPlaceholderText(tr("Type to search, for example Bogota"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_previewTitle->setText(tr("This is how it looks"));
    m_previewNames[0]->setText(tr("A number"));
    m_previewNames[1]->setText(tr("An amount"));
    m_previewNames[2]->setText(tr("This moment"));
    m_close->setText(tr("Done"));
    fillChoices();
    updatePreview();
}

void PreferencesDialog::fillChoices()
{
    m_filling = true;
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language)));

    m_theme->clear();
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme)));

    m_numbers->clear();
    m_numbers->addItem(tr("As the language"), QString());
    m_numbers->addItem(tr("Colombia (1.234.567,89)"), QStringLiteral("es_CO"));
    m_numbers->addItem(tr("United States (1,234,567.89)"), QStringLiteral("en_US"));
    m_numbers->setCurrentIndex(qMax(0, m_numbers->findData(m_preferences.numberFormat)));

    m_zone->setItemText(0, tr("Automatic: mine, else the workspace's"));
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(m_preferences.zone)));
    m_zone->setEditText(m_zone->itemText(m_zone->currentIndex()));
    m_filling = false;
}

void PreferencesDialog::fillZones()
{
    m_zone->addItem(QString(), QByteArray());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones) {
        const bool isPlace =
            id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") && !id.startsWith("right/");
        if (isPlace) {
            m_zone->addItem(QStringLiteral("%1 (%2)").arg(QString::fromLatin1(id), zoneOffset(QTimeZone(id), m_now)),
                            id);
        }
    }
}

void PreferencesDialog::take()
{
    if (m_filling) {
        return;
    }
    Preferences chosen;
    chosen.language = m_language->currentData().toString();
    chosen.theme = ThemeChoice(m_theme->currentData().toInt());
    chosen.zone = m_zone->currentData().toByteArray();
    chosen.numberFormat = m_numbers->currentData().toString();
    if (chosen == m_preferences) {
        return;
    }
    m_preferences = chosen;
    emit preferencesChanged(m_preferences);
    updatePreview();
}

void PreferencesDialog::updatePreview()
{
    constexpr double exampleNumber = 1234567.89;
    constexpr qint64 exampleAmount = 1850000;
    const DisplayFormat format = m_format(m_preferences);
    m_previewValues[0]->setText(format.locale.toString(exampleNumber, 'f', 2));
    m_previewValues[1]->setText(displayMoney(QVariant::fromValue(Decimal{exampleAmount, 0}), format.currency, format));
    m_previewValues[2]->setText(displayInstant(QVariant::fromValue(m_now), format) % QLatin1String(" (") %
                                QString::fromLatin1(format.zone.id()) % QLatin1Char(')'));
}
