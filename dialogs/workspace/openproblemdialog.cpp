// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/openproblemdialog.h"

#include "dialogs/workspace/commandbox.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// What is no failure but a step to take.
bool isMilder(ErrorCode code)
{
    return code == ErrorCode::OlderSchema || code == ErrorCode::NewerSchema || code == ErrorCode::Locked ||
           code == ErrorCode::ReadOnlyDatabase;
}

} // namespace

OpenProblemDialog::OpenProblemDialog(const Error &error, const DatabaseProfile &profile, QWidget *parent)
    : PanelDialog(parent)
    , m_error(error)
    , m_profile(profile)
    , m_guide(openGuide(error, profile))
    , m_icon(new QLabel(this))
    , m_sentence(textLabel(QString(), TextKind::Body, this))
    , m_showDetails(new QPushButton(this))
    , m_details(textLabel(error.detail, TextKind::Muted, this))
    , m_close(addSideButton(ButtonKind::Flat))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setContentRoom(600);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space12());
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    content()->addLayout(line);
    if (!m_guide.command.isEmpty()) {
        m_command = new CommandBox(m_guide.command, this);
        content()->addWidget(m_command);
    }
    setButtonKind(m_showDetails, ButtonKind::Link);
    m_showDetails->setCheckable(true);
    m_showDetails->setVisible(!error.detail.isEmpty());
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->hide();
    content()->addWidget(m_showDetails, 0, Qt::AlignLeft);
    content()->addWidget(m_details);
    content()->addStretch(1);
    connect(m_showDetails, &QPushButton::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        retranslate();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    addActions();
    updateIcon();
    retranslate();
}

void OpenProblemDialog::addActions()
{
    for (qsizetype i = 0; i < m_guide.actions.size(); ++i) {
        m_buttons.append(nullptr);
    }
    // The bar reads from the weakest to the strongest.
    for (qsizetype i = m_guide.actions.size() - 1; i >= 0; --i) {
        const OpenAction action = m_guide.actions.at(i);
        m_buttons[i] = addButton(i == 0 ? ButtonKind::Primary : ButtonKind::Normal);
        connect(m_buttons.at(i), &QPushButton::clicked, this, [this, action] { choose(action); });
    }
    m_buttons.first()->setFocus();
}

QPushButton *OpenProblemDialog::actionButton(OpenAction action) const
{
    const qsizetype at = m_guide.actions.indexOf(action);
    return at < 0 ? nullptr : m_buttons.at(at);
}

void OpenProblemDialog::choose(OpenAction action)
{
    if (action == OpenAction::CopyCommand) {
        m_command->copy();
        return;
    }
    emit actionChosen(action);
    accept();
}

void OpenProblemDialog::retranslate()
{
    m_guide = openGuide(m_error, m_profile);
    setHeading(m_guide.title);
    m_sentence->setText(m_guide.sentence);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(openActionText(m_guide.actions.at(i)));
    }
    m_showDetails->setText(m_showDetails->isChecked() ? tr("Hide details") : tr("Show details"));
    m_close->setText(tr("Close"));
}

void OpenProblemDialog::changeEvent(QEvent *event)
{
    PanelDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void OpenProblemDialog::updateIcon()
{
    const int side = ThemeMetrics::of().px(24);
    const bool milder = isMilder(m_error.code);
    m_icon->setPixmap(icon(milder ? QStringLiteral("triangle-alert") : QStringLiteral("octagon-alert"),
                           milder ? IconColor::Warning : IconColor::Danger)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
}
