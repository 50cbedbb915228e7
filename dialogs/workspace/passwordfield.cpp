// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/passwordfield.h"

#include "views/common/icons.h"

#include <QAction>
#include <QEvent>

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_show(addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
{
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &PasswordField::setShown);
    setShown(false);
}

void PasswordField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_show->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    retranslate();
}

void PasswordField::retranslate()
{
    m_show->setText(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_show->setToolTip(m_show->text());
}

void PasswordField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        m_show->setChecked(false);
    }
}
