// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldhelpbutton.h"

#include "models/catalog/fieldhelp.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"
#include "views/help/aboutpopup.h"
#include "views/help/fieldexplanation.h"

#include <QApplication>
#include <QEvent>

FieldHelpButton::FieldHelpButton(const Field &field, QWidget *label, QWidget *editor, QWidget *parent)
    : QToolButton(parent)
    , m_field(field)
    , m_label(label)
    , m_editor(editor)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setIcon(::icon(QStringLiteral("circle-help")));
    setIconSize(QSize(metrics.px(14), metrics.px(14)));
    setFixedSize(metrics.px(20), metrics.px(20));
    for (QWidget *part : {label, editor}) {
        part->installEventFilter(this);
    }
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    connect(this, &QToolButton::clicked, this, [this] {
        const QRect area(m_label->mapToGlobal(QPoint()), m_label->size());
        AboutPopup::show(fieldAboutHtml(m_field), area, window());
    });
    retranslate();
}

void FieldHelpButton::retranslate()
{
    //: %1 is the name of a field
    setAccessibleName(tr("What is “%1”?").arg(m_field.label.translated()));
    setToolTip(tr("What is this? (Shift+F1)"));
    explainField(m_label, m_field);
    explainField(m_editor, m_field, false);
    setWhatsThis(m_editor->whatsThis());
}

bool FieldHelpButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QToolButton::eventFilter(watched, event);
}

void FieldHelpButton::paintEvent(QPaintEvent *event)
{
    if (isRowInUse()) {
        QToolButton::paintEvent(event);
    }
}

bool FieldHelpButton::isRowInUse() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || m_label->underMouse() || m_editor->underMouse()
           || (focus != nullptr && (focus == m_editor || m_editor->isAncestorOf(focus)));
}
