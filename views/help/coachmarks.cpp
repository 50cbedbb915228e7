// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/coachmarks.h"

#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int shadeAlpha = 120;
}

CoachMarks::CoachMarks(const QList<CoachStep> &steps, QWidget *window)
    : QWidget(window)
    , m_steps(steps)
    , m_card(new QFrame(this))
    , m_title(textLabel(QString(), TextKind::Section, m_card))
    , m_text(textLabel(QString(), TextKind::Body, m_card))
    , m_progress(textLabel(QString(), TextKind::Muted, m_card))
    , m_skip(new QPushButton(m_card))
    , m_back(new QPushButton(m_card))
    , m_next(new QPushButton(m_card))
{
    setFocusPolicy(Qt::StrongFocus);
    buildCard();
    window->installEventFilter(this);
    connect(m_skip, &QPushButton::clicked, this, &CoachMarks::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    hide();
}

void CoachMarks::buildCard()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(m_card);
    m_card->setFixedWidth(metrics.px(360));
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.space8());
    buttons->addWidget(m_progress);
    buttons->addStretch();
    setButtonKind(m_skip, ButtonKind::Flat);
    setButtonKind(m_next, ButtonKind::Primary);
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true); // Return presses it
        button->installEventFilter(this);
        buttons->addWidget(button);
    }
    layout->addSpacing(metrics.space4());
    layout->addLayout(buttons);
}

void CoachMarks::start()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    goTo(0);
}

void CoachMarks::setSteps(const QList<CoachStep> &steps)
{
    m_steps = steps;
    showStep();
}

void CoachMarks::goTo(int step)
{
    if (step >= m_steps.size()) {
        leave();
        return;
    }
    m_step = qMax(0, step);
    showStep();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CoachMarks::showStep()
{
    const CoachStep &step = m_steps.at(m_step);
    m_title->setText(step.title);
    m_text->setText(step.text);
    retranslate();
    placeCard();
    update();
}

void CoachMarks::leave()
{
    hide();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit finished();
}

QRect CoachMarks::light() const
{
    QRect all;
    for (const QPointer<QWidget> &target : m_steps.at(m_step).targets) {
        if (target != nullptr && target->isVisible()) {
            all |= QRect(mapFromGlobal(target->mapToGlobal(QPoint())), target->size());
        }
    }
    const int margin = ThemeMetrics::of().space4();
    return all.isNull() ? all : all.adjusted(-margin, -margin, margin, margin).intersected(rect());
}

/// Under the light, else above, else beside it, else in the middle: where it fits without covering what it speaks of.
void CoachMarks::placeCard()
{
    const int gap = ThemeMetrics::of().space12();
    m_card->adjustSize();
    m_card->resize(m_card->width(), qMax(m_card->sizeHint().height(), m_card->heightForWidth(m_card->width())));
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const QRect lit = light();
    const QSize card = m_card->size();
    const QPoint middle(room.center() - QPoint(card.width() / 2, card.height() / 2));
    const int x = qBound(room.left(), lit.center().x() - card.width() / 2, qMax(room.left(), room.right() - card.width()));
    const int y = qBound(room.top(), lit.center().y() - card.height() / 2, qMax(room.top(), room.bottom() - card.height()));
    QPoint corner = middle;
    if (!lit.isNull()) {
        if (lit.bottom() + gap + card.height() <= room.bottom()) {
            corner = QPoint(x, lit.bottom() + gap);
        } else if (lit.right() + gap + card.width() <= room.right()) {
            corner = QPoint(lit.right() + gap, y);
        } else if (lit.top() - gap - card.height() >= room.top()) {
            corner = QPoint(x, lit.top() - gap - card.height());
        }
    }
    m_card->move(corner);
}

bool CoachMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        placeCard();
    }
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) { // a button would pass the focus on
            goTo(m_step + (key == Qt::Key_Right ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CoachMarks::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = palette().color(QPalette::Shadow);
    shade.setAlpha(shadeAlpha);
    const QRectF lit(light());
    QPainterPath dark;
    dark.addRect(QRectF(rect()));
    if (!lit.isNull()) {
        QPainterPath hole;
        hole.addRoundedRect(lit, metrics.cardRadius(), metrics.cardRadius());
        dark = dark.subtracted(hole);
    }
    painter.fillPath(dark, shade);
    if (!lit.isNull()) {
        painter.setPen(QPen(colors.accent, metrics.focusWidth()));
        painter.drawRoundedRect(lit, metrics.cardRadius(), metrics.cardRadius());
    }
}

void CoachMarks::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_step + 1);
        break;
    default:
        break; // nothing reaches the window behind
    }
    event->accept();
}

/// The focus stays on the card.
bool CoachMarks::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        if (button->isVisibleTo(this)) {
            stops.append(button);
        }
    }
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    stops.at((at + (next ? 1 : count - 1) + count) % count)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void CoachMarks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CoachMarks::retranslate()
{
    const bool last = m_step + 1 >= m_steps.size();
    //: of a short tour: step 1 of 3
    m_progress->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(!last);
    m_back->setText(tr("Back"));
    m_back->setVisible(m_step > 0);
    m_next->setText(last ? tr("Start working") : tr("Next"));
    setAccessibleName(tr("Tour of the window"));
    m_card->setAccessibleName(QStringLiteral("%1, %2").arg(m_progress->text(), m_title->text()));
    m_card->setAccessibleDescription(m_text->text());
    m_next->setAccessibleDescription(QStringLiteral("%1. %2").arg(m_title->text(), m_text->text()));
}
