// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldrow.h"

#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/fieldhelpbutton.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

FieldRow::FieldRow(FieldEditor *editor, QGridLayout *grid, QWidget *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_label(new QLabel(parent))
    , m_required(textLabel(QStringLiteral("*"), TextKind::Danger, parent))
    , m_about(new FieldHelpButton(editor->field(), m_label, editor, parent))
    , m_help(textLabel(QString(), TextKind::Muted, parent))
    , m_note(textLabel(QString(), TextKind::Warning, parent))
    , m_errorLine(new QWidget(parent))
    , m_errorIcon(new QLabel(m_errorLine))
    , m_error(textLabel(QString(), TextKind::Danger, m_errorLine))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *labelLine = new QHBoxLayout;
    labelLine->setSpacing(metrics.space4());
    labelLine->setContentsMargins(0, metrics.px(7), 0, 0);
    labelLine->addWidget(m_label);
    labelLine->addWidget(m_required);
    if (editor->isWide()) {
        labelLine->addWidget(m_about);
    }
    labelLine->addStretch();
    m_label->setWordWrap(true);
    m_required->setVisible(editor->field().is(FieldFlag::Required) && editor->field().type != FieldType::Bool);
    auto *errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(metrics.space4());
    errorLayout->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);
    m_errorIcon->setPixmap(icon(QStringLiteral("triangle-alert"), IconColor::Danger).pixmap(metrics.icon()));
    m_error->setWordWrap(true);
    m_help->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_errorLine->hide();

    const int row = grid->rowCount();
    if (editor->isWide()) {
        grid->addLayout(labelLine, row, 0, 1, 3);
        grid->addWidget(editor, row + 1, 0, 1, 3);
    } else {
        grid->addLayout(labelLine, row, 0, Qt::AlignTop);
        grid->addWidget(editor, row, 1);
        auto *aboutLine = new QVBoxLayout;
        aboutLine->setContentsMargins(0, metrics.space4(), 0, 0);
        aboutLine->addWidget(m_about);
        aboutLine->addStretch();
        grid->addLayout(aboutLine, row, 2);
    }
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 0, metrics.space4());
    below->setSpacing(metrics.px(2));
    below->addWidget(m_help);
    below->addWidget(m_note);
    below->addWidget(m_errorLine);
    grid->addLayout(below, row + 2, editor->isWide() ? 0 : 1, 1, editor->isWide() ? 2 : 1);
    m_label->setBuddy(editor->inputWidget());
    retranslate();
}

void FieldRow::setLabel(const QString &labelWithMnemonic)
{
    m_label->setText(labelWithMnemonic);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QString bare = QString(labelWithMnemonic).remove(u'&');
    const int width = QFontMetrics(metrics.bodyFont()).horizontalAdvance(bare) + metrics.space4();
    m_label->setFixedWidth(qMin(width, metrics.formLabel() - metrics.space16()));
    m_label->setMinimumHeight(m_label->heightForWidth(m_label->width())); // two lines where the words need them
    m_label->setBuddy(m_editor->inputWidget());
}

void FieldRow::setLabelShown(bool shown)
{
    m_label->setVisible(shown);
    m_required->setVisible(shown && m_editor->field().is(FieldFlag::Required)
                           && m_editor->field().type != FieldType::Bool);
}

void FieldRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    m_help->setVisible(sentence.isEmpty() && !m_help->text().isEmpty());
    m_editor->setErrorShown(!sentence.isEmpty());
    QWidget *input = m_editor->inputWidget();
    input->setAccessibleDescription(sentence.isEmpty() ? m_help->text() : sentence);
}

QString FieldRow::error() const
{
    return m_error->text();
}

void FieldRow::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_editor->inputWidget()->setAccessibleDescription(sentence);
    }
}

QString FieldRow::note() const
{
    return m_note->text();
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_editor->setEnabled(!readOnly);
}

void FieldRow::retranslate()
{
    const Field &field = m_editor->field();
    m_editor->retranslate();
    m_about->retranslate();
    m_help->setText(field.help.translated());
    m_help->setVisible(m_error->text().isEmpty() && !m_help->text().isEmpty());
    m_required->setToolTip(tr("Required"));
    QWidget *input = m_editor->inputWidget();
    input->setAccessibleName(field.label.translated());
    input->setAccessibleDescription(m_error->text().isEmpty() ? m_help->text() : m_error->text());
}
