// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/newpasswordfields.h"

#include "dialogs/security/strengthbar.h"
#include "dialogs/workspace/passwordfield.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

NewPasswordFields::NewPasswordFields(QWidget *parent)
    : QWidget(parent)
    , m_rules(textLabel(QString(), TextKind::Muted, this))
    , m_newLabel(textLabel(QString(), TextKind::Body, this))
    , m_new(new PasswordField(this))
    , m_bar(new StrengthBar(this))
    , m_strengthName(textLabel(QString(), TextKind::Strong, this))
    , m_advice(textLabel(QString(), TextKind::Muted, this))
    , m_againLabel(textLabel(QString(), TextKind::Body, this))
    , m_again(new PasswordField(this))
    , m_difference(textLabel(QString(), TextKind::Muted, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    for (QLabel *label : {m_rules, m_advice, m_difference}) {
        label->setWordWrap(true);
    }
    // Room for two lines, so that nothing moves while somebody types.
    m_advice->setMinimumHeight(2 * QFontMetrics(metrics.secondaryFont()).lineSpacing());
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_newLabel->setBuddy(m_new);
    m_againLabel->setBuddy(m_again);
    auto *strength = new QHBoxLayout;
    strength->setSpacing(metrics.space12());
    strength->addWidget(m_bar, 1);
    strength->addWidget(m_strengthName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space4());
    layout->addWidget(m_rules);
    layout->addSpacing(metrics.space8());
    layout->addWidget(m_newLabel);
    layout->addWidget(m_new);
    layout->addSpacing(metrics.space4());
    layout->addLayout(strength);
    layout->addWidget(m_advice);
    layout->addSpacing(metrics.space4());
    layout->addWidget(m_againLabel);
    layout->addWidget(m_again);
    layout->addWidget(m_difference);
    for (PasswordField *field : {m_new, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewPasswordFields::update);
    }
    setFocusProxy(m_new);
    retranslate();
}

void NewPasswordFields::setOwnWords(const QStringList &words)
{
    m_ownWords = words;
    update();
}

QString NewPasswordFields::password() const
{
    return m_new->text();
}

bool NewPasswordFields::isComplete() const
{
    return m_strength.acceptable() && m_new->text() == m_again->text();
}

void NewPasswordFields::clear()
{
    m_new->clear();
    m_again->clear();
}

void NewPasswordFields::focusFirst()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void NewPasswordFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NewPasswordFields::retranslate()
{
    m_rules->setText(tr("At least %1 characters. Three or four words that do not belong together are easy to remember and hard to "
                        "guess. Capitals, digits and signs are welcome, not required.")
                         .arg(PasswordStrength::minimumCharacters));
    m_newLabel->setText(tr("&New password"));
    m_againLabel->setText(tr("New password, &again"));
    m_bar->setAccessibleName(tr("How strong the password is"));
    update();
}

void NewPasswordFields::update()
{
    m_strength = passwordStrength(m_new->text(), m_ownWords);
    m_bar->setStrength(m_strength);
    const bool isEmpty = m_new->text().isEmpty();
    m_strengthName->setText(isEmpty ? QString() : m_strength.name());
    m_advice->setText(isEmpty ? QString() : m_strength.sentence());
    m_new->setAccessibleDescription(isEmpty ? m_rules->text() : QString(m_strength.name() + QLatin1Char(' ') + m_strength.sentence()));
    const bool differs = !m_again->text().isEmpty() && m_again->text() != m_new->text();
    const bool same = !m_again->text().isEmpty() && !differs;
    setTextKind(m_difference, same ? TextKind::Success : TextKind::Muted);
    m_difference->setText(differs ? tr("Not the same yet.") : same ? tr("Both are the same.") : QStringLiteral(" "));
    m_again->setAccessibleDescription(m_difference->text().trimmed());
    emit changed();
}
