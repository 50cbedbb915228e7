// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/commandbox.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

CommandBox::CommandBox(const QString &command, QWidget *parent)
    : QFrame(parent)
    , m_command(new QLabel(command, this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), QString(), this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(metrics.secondaryFont().pixelSize());
    m_command->setFont(font);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), metrics.space8(), metrics.space8(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_command, 1);
    layout->addWidget(m_copy);
    setButtonKind(m_copy, ButtonKind::Flat);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &CommandBox::copy);
    retranslate();
}

QString CommandBox::command() const
{
    return m_command->text();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_command->text());
    m_copied = true;
    m_copy->setIcon(icon(QStringLiteral("check"), IconColor::Success));
    retranslate();
}

void CommandBox::retranslate()
{
    m_copy->setText(m_copied ? tr("Copied") : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the command"));
    m_command->setAccessibleName(tr("Command: %1").arg(m_command->text()));
}

void CommandBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
