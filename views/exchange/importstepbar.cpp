// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importstepbar.h"

#include "views/common/icons.h"
#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace {

/// One step: a circle with its number or a check mark, then its name.
class StepButton final : public QAbstractButton
{
public:
    enum class Look { Done, Current, Ahead };

    StepButton(int number, QWidget *parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setLook(Look look)
    {
        m_look = look;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
        return {metrics.px(22) + metrics.space8() + words + metrics.space8(), metrics.px(26)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        const ThemeColors &colors = ThemeColors::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = metrics.px(22);
        const QRect circle(metrics.px(2), (height() - side) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look == Look::Current ? colors.accent : m_look == Look::Done ? colors.accentSoft : colors.neutralSoft);
        painter.drawEllipse(circle);
        if (m_look == Look::Done) {
            const int mark = metrics.px(14);
            ::icon(QStringLiteral("check"), IconColor::Accent)
                .paint(&painter, QRect(circle.center() - QPoint(mark / 2 - 1, mark / 2 - 1), QSize(mark, mark)));
        } else {
            painter.setFont(metrics.chipFont());
            painter.setPen(m_look == Look::Current ? colors.onAccent : colors.muted);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
        }
        painter.setFont(wordsFont());
        painter.setPen(m_look == Look::Ahead ? colors.muted : colors.text);
        const QRect words(circle.right() + metrics.space8(), 0, width() - circle.right() - metrics.space8(), height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            drawFocusRing(&painter, rect(), palette(), metrics.controlRadius());
        }
    }

private:
    [[nodiscard]] QFont wordsFont() const
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        return m_look == Look::Current ? metrics.strongFont() : metrics.bodyFont();
    }

    int m_number;
    Look m_look = Look::Ahead;
};

} // namespace

ImportStepBar::ImportStepBar(int steps, QWidget *parent)
    : QWidget(parent)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(32));
    for (int step = 0; step < steps; ++step) {
        auto *button = new StepButton(step + 1, this);
        layout->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { emit stepRequested(step); });
    }
    layout->addStretch(1);
    update();
}

void ImportStepBar::setTitles(const QStringList &titles)
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        m_buttons.at(step)->setText(titles.value(step));
    }
    update();
}

void ImportStepBar::setCurrent(int step)
{
    m_current = step;
    update();
}

void ImportStepBar::setGoingBack(bool possible)
{
    m_goingBack = possible;
    update();
}

void ImportStepBar::update()
{
    const auto steps = static_cast<int>(m_buttons.size());
    for (int step = 0; step < steps; ++step) {
        auto *button = static_cast<StepButton *>(m_buttons.at(step));
        const bool done = step < m_current;
        button->setLook(done ? StepButton::Look::Done : step == m_current ? StepButton::Look::Current : StepButton::Look::Ahead);
        button->setEnabled(done && m_goingBack);
        button->setFocusPolicy(done && m_goingBack ? Qt::StrongFocus : Qt::NoFocus);
        button->setCursor(done && m_goingBack ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const QString place = tr("Step %1 of %2: %3").arg(step + 1).arg(steps).arg(button->text());
        button->setAccessibleName(done ? tr("%1, done").arg(place) : step == m_current ? tr("%1, current").arg(place) : place);
    }
    QWidget::update();
}

void ImportStepBar::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    for (qsizetype step = 1; step < m_buttons.size(); ++step) {
        const int left = m_buttons.at(step - 1)->geometry().right();
        const int right = m_buttons.at(step)->geometry().left() - metrics.space4();
        painter.fillRect(QRect(left, height() / 2, right - left, 1), step <= m_current ? colors.accent : colors.lineStrong);
    }
}
