// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/dayhoursinput.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QToolButton>

namespace {

/// "9", "9:00" and "09:00" as "09:00"; nothing when it is no time. "24:00" ends a day.
QString clockText(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == QLatin1String("24:00")) {
        return text;
    }
    QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (!time.isValid()) {
        time = QTime::fromString(text, QStringLiteral("H"));
    }
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

DayHoursInput::DayHoursInput(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_add(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeMetrics::of().space12());
    m_add->setIcon(icon(QStringLiteral("plus"), IconColor::Accent));
    setButtonKind(m_add, ButtonKind::Flat);
    m_layout->addWidget(m_add);
    m_layout->addStretch();
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addSpan(m_spans.isEmpty() ? QStringLiteral("08:00") : QStringLiteral("14:00"),
                m_spans.isEmpty() ? QStringLiteral("12:00") : QStringLiteral("18:00"));
        m_spans.constLast().from->setFocus();
        m_spans.constLast().from->selectAll();
        emit edited();
    });
}

void DayHoursInput::setDay(const QString &name)
{
    m_day = name;
    updateNames();
}

bool DayHoursInput::showJson(const QJsonArray &spans)
{
    while (!m_spans.isEmpty()) {
        removeSpan(m_spans.constFirst().widget);
    }
    for (const QJsonValue &span : spans) {
        const QJsonArray ends = span.toArray();
        if (ends.size() != 2 || !ends.at(0).isString() || !ends.at(1).isString()) {
            return false;
        }
        addSpan(ends.at(0).toString(), ends.at(1).toString());
    }
    return true;
}

QJsonArray DayHoursInput::json() const
{
    QJsonArray spans;
    for (const Span &span : m_spans) {
        const QString from = clockText(span.from->text());
        const QString to = clockText(span.to->text());
        if (!from.isEmpty() && !to.isEmpty()) {
            spans.append(QJsonArray{from, to});
        }
    }
    return spans;
}

std::optional<QString> DayHoursInput::problem() const
{
    for (const Span &span : m_spans) {
        const QString from = clockText(span.from->text());
        const QString to = clockText(span.to->text());
        const bool empty = span.from->text().trimmed().isEmpty() && span.to->text().trimmed().isEmpty();
        if (!empty && (from.isEmpty() || to.isEmpty())) {
            return tr("%1: write times as hours and minutes, such as 14:30.").arg(m_day);
        }
        if (!empty && from >= to) {
            return tr("%1: a span has to end after it begins.").arg(m_day);
        }
    }
    return std::nullopt;
}

QWidget *DayHoursInput::inputWidget() const
{
    return m_spans.isEmpty() ? static_cast<QWidget *>(m_add) : m_spans.constFirst().from;
}

void DayHoursInput::addSpan(const QString &from, const QString &to)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    Span span{new QWidget(this), new QLineEdit(from, this), new QLineEdit(to, this), new QToolButton(this)};
    auto *layout = new QHBoxLayout(span.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space4());
    for (QLineEdit *line : {span.from, span.to}) {
        line->setFixedWidth(metrics.px(64));
        line->setAlignment(Qt::AlignHCenter);
        connect(line, &QLineEdit::textEdited, this, &DayHoursInput::edited);
    }
    span.remove->setIcon(icon(QStringLiteral("x")));
    setButtonKind(span.remove, ButtonKind::Flat);
    layout->addWidget(span.from);
    layout->addWidget(textLabel(QStringLiteral("–"), TextKind::Muted, span.widget));
    layout->addWidget(span.to);
    layout->addWidget(span.remove);
    m_layout->insertWidget(static_cast<int>(m_spans.size()), span.widget);
    connect(span.remove, &QToolButton::clicked, this, [this, widget = span.widget] {
        removeSpan(widget);
        m_add->setFocus();
        emit edited();
    });
    m_spans.append(span);
    updateNames();
}

void DayHoursInput::removeSpan(QWidget *widget)
{
    m_spans.removeIf([widget](const Span &span) { return span.widget == widget; });
    widget->hide();
    widget->deleteLater();
    updateNames();
}

void DayHoursInput::updateNames()
{
    m_add->setToolTip(tr("Add hours"));
    m_add->setAccessibleName(tr("%1: add hours").arg(m_day));
    for (const Span &span : std::as_const(m_spans)) {
        span.from->setAccessibleName(tr("%1: from").arg(m_day));
        span.to->setAccessibleName(tr("%1: to").arg(m_day));
        span.remove->setToolTip(tr("Remove"));
        span.remove->setAccessibleName(tr("%1: remove these hours").arg(m_day));
    }
}
