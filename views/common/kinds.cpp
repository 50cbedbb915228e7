// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/kinds.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace {

constexpr char kindProperty[] = "kind";

void setKind(QWidget *widget, const QString &kind)
{
    if (widget->property(kindProperty).toString() == kind) {
        return;
    }
    widget->setProperty(kindProperty, kind);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    widget->updateGeometry();
    widget->update();
}

QString textKindName(TextKind kind)
{
    switch (kind) {
    case TextKind::Body:
        return QStringLiteral("body");
    case TextKind::Strong:
        return QStringLiteral("strong");
    case TextKind::Title:
        return QStringLiteral("title");
    case TextKind::Section:
        return QStringLiteral("section");
    case TextKind::Muted:
        return QStringLiteral("muted");
    case TextKind::Danger:
        return QStringLiteral("danger");
    case TextKind::Warning:
        return QStringLiteral("warning");
    case TextKind::Success:
        return QStringLiteral("success");
    }
    return QString();
}

} // namespace

void setTextKind(QLabel *label, TextKind kind)
{
    setKind(label, textKindName(kind));
}

QLabel *textLabel(const QString &text, TextKind kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextKind(label, kind);
    return label;
}

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    if (kind == ButtonKind::Link) {
        button->setCursor(Qt::PointingHandCursor);
    }
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button == nullptr ? ButtonKind::Normal : ButtonKind(button->property("buttonKind").toInt());
}

void setSurface(QWidget *widget, Surface surface)
{
    widget->setBackgroundRole(surface == Surface::Window  ? QPalette::Window
                              : surface == Surface::Panel ? QPalette::AlternateBase
                                                          : QPalette::Base);
    widget->setAutoFillBackground(true);
}

void setCard(QWidget *widget)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    if (auto *frame = qobject_cast<QFrame *>(widget)) {
        frame->setFrameShape(QFrame::NoFrame);
    }
    setKind(widget, QStringLiteral("card"));
}
