// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/asofstrip.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/flowlayout.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int TypingTime = 600; ///< ms until a moment that is being typed counts

} // namespace

AsOfStrip::AsOfStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel(QString(), TextKind::Strong, this))
    , m_edit(new QDateTimeEdit(this))
    , m_state(textLabel(QString(), TextKind::Muted, this))
    , m_all(new QPushButton(this))
    , m_changed(new QPushButton(this))
    , m_gone(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_warning(textLabel(QString(), TextKind::Warning, this))
    , m_timer(new QTimer(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space8(), metrics.pageMargin(), metrics.space8());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.space8());
    auto *words = new FlowLayout; // two lines in a small window
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics.space8());
    words->addWidget(m_title);
    words->addWidget(m_edit);
    words->addWidget(m_state);
    for (QPushButton *button : {m_all, m_changed, m_gone, m_new}) {
        setButtonKind(button, ButtonKind::Flat);
        words->addWidget(button);
    }
    row->addLayout(words, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_title->setMinimumHeight(metrics.control());
    m_state->setMinimumHeight(metrics.control());
    layout->addLayout(row);
    layout->addWidget(m_warning);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_edit->setCalendarPopup(true);
    m_title->setBuddy(m_edit);
    m_back->setIcon(icon(QStringLiteral("undo-2"), IconColor::Text));
    for (QPushButton *button : {m_all, m_changed, m_gone}) {
        button->setCheckable(true);
    }
    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingTime);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, [this] { emit momentChosen(moment()); });
    connect(m_all, &QPushButton::clicked, this, [this] { choose(Show::All); });
    connect(m_changed, &QPushButton::clicked, this, [this] { choose(Show::Changed); });
    connect(m_gone, &QPushButton::clicked, this, [this] { choose(Show::Gone); });
    connect(m_new, &QPushButton::clicked, this, &AsOfStrip::newSinceRequested);
    connect(m_back, &QPushButton::clicked, this, &AsOfStrip::backRequested);
    retranslate();
}

void AsOfStrip::retranslate()
{
    setAccessibleName(tr("The list as it was"));
    m_title->setText(tr("As of"));
    m_edit->setAccessibleName(tr("Day and time of the list"));
    m_back->setText(tr("Back to now"));
    sayState();
}

void AsOfStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit wordsWanted();
    }
}

void AsOfStrip::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_edit->setLocale(format.locale);
    m_edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_edit->setMinimumWidth(ThemeMetrics::of().px(170)); // its own hint forgets the calendar's button
}

void AsOfStrip::setMoment(Instant at, Instant latest)
{
    const QSignalBlocker blocker(m_edit);
    // The widget knows no zone of ours: it shows the wall clock of the person's.
    const auto wall = [this](Instant instant) {
        const QDateTime there = instant.toUtc().toTimeZone(m_format.zone);
        return QDateTime(there.date(), there.time());
    };
    m_edit->setMaximumDateTime(wall(latest));
    m_edit->setDateTime(wall(at));
}

Instant AsOfStrip::moment() const
{
    return Instant::fromDateTime(QDateTime(m_edit->date(), m_edit->time(), m_format.zone));
}

void AsOfStrip::setBusy()
{
    m_counts.reset();
    sayState();
    m_warning->hide();
}

void AsOfStrip::setCounts(qint64 rows, qint64 changed, qint64 gone, qint64 newSince)
{
    m_counts = {rows, changed, gone, newSince};
    sayState();
    m_all->setChecked(true);
    m_changed->setChecked(false);
    m_gone->setChecked(false);
}

void AsOfStrip::sayState()
{
    for (QPushButton *button : {m_all, m_changed, m_gone, m_new}) {
        button->setVisible(m_counts.has_value());
    }
    if (!m_counts) {
        m_state->setText(tr("Reading the history…"));
        return;
    }
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    //: Stands behind "As of 1/9/2026 18:00"
    m_state->setText(tr("read only"));
    m_all->setText(tr("%Ln record(s)", nullptr, count(m_counts->rows)));
    m_changed->setText(tr("%Ln changed since", nullptr, count(m_counts->changed)));
    m_gone->setText(tr("%Ln gone since", nullptr, count(m_counts->gone)));
    m_new->setText(tr("%Ln new since", nullptr, count(m_counts->newSince)));
    m_changed->setEnabled(m_counts->changed > 0);
    m_gone->setEnabled(m_counts->gone > 0);
    m_new->setEnabled(m_counts->newSince > 0);
}

void AsOfStrip::setWarning(const QString &sentence)
{
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty());
}

void AsOfStrip::focusMoment()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void AsOfStrip::choose(Show show)
{
    m_all->setChecked(show == Show::All);
    m_changed->setChecked(show == Show::Changed);
    m_gone->setChecked(show == Show::Gone);
    emit showChosen(show);
}
