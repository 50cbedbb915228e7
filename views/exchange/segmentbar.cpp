// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/segmentbar.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace {

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        return {QFontMetrics(metrics.strongFont()).horizontalAdvance(text()) + 2 * metrics.space12(), metrics.control()};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        const ThemeColors &colors = ThemeColors::of(palette());
        QPainter painter(this);
        if (isChecked() || underMouse()) {
            QPainterPath frame; // the group's rounded corners
            frame.addRoundedRect(QRectF(parentWidget()->rect()).translated(-x(), -y()).adjusted(1, 1, -1, -1), metrics.controlRadius(),
                                 metrics.controlRadius());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(frame);
            painter.fillRect(rect(), isChecked() ? colors.accentSoft : colors.hover);
            painter.setClipping(false);
        }
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors.accent, metrics.focusWidth()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), metrics.cellRadius(), metrics.cellRadius());
        }
        painter.setFont(isChecked() ? metrics.strongFont() : metrics.bodyFont());
        painter.setPen(isEnabled() ? colors.text : colors.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

void SegmentBar::addSegment(int id)
{
    auto *segment = new Segment(this);
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
}

void SegmentBar::setText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

void SegmentBar::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
    update();
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.lineStrong);
    painter.setBrush(colors.content);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics.controlRadius(), metrics.controlRadius());
    const QList<QAbstractButton *> segments = m_group->buttons();
    for (qsizetype at = 1; at < segments.size(); ++at) {
        const qreal left = segments.at(at)->x() - 0.5;
        painter.drawLine(QPointF(left, 1), QPointF(left, height() - 1));
    }
}
