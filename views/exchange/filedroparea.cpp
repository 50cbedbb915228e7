// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/filedroparea.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

FileDropArea::FileDropArea(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_text(textLabel(QString(), TextKind::Muted, this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setAcceptDrops(true);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_choose->setIcon(icon(QStringLiteral("folder-open")));
    m_paste->setIcon(icon(QStringLiteral("clipboard")));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.space8());
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space24(), metrics.space24(), metrics.space24(), metrics.space24());
    layout->setSpacing(metrics.space8());
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(metrics.space8());
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &FileDropArea::chooseRequested);
    connect(m_paste, &QPushButton::clicked, this, &FileDropArea::pasteRequested);
    setFocusProxy(m_choose);
    retranslate();
}

void FileDropArea::setRefused(const QString &name, const QString &sentence)
{
    m_refusedName = name;
    m_refused = sentence;
    retranslate();
}

QString FileDropArea::fileOf(const QMimeData *data)
{
    if (data == nullptr || !data->hasUrls() || data->urls().size() != 1 || !data->urls().constFirst().isLocalFile()) {
        return {};
    }
    const QString path = data->urls().constFirst().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

void FileDropArea::setUnderDrag(bool under)
{
    m_isUnderDrag = under;
    update();
}

void FileDropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        setUnderDrag(true);
    }
}

void FileDropArea::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setUnderDrag(false);
}

void FileDropArea::dropEvent(QDropEvent *event)
{
    setUnderDrag(false);
    const QString path = fileOf(event->mimeData());
    if (!path.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit dropped(path);
    }
}

void FileDropArea::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isUnderDrag ? colors.accent : colors.lineStrong, m_isUnderDrag ? 2 : 1);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isUnderDrag ? colors.accentSoft : colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics.cardRadius(), metrics.cardRadius());
}

void FileDropArea::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

void FileDropArea::retranslate()
{
    const int side = ThemeMetrics::of().px(40);
    const bool refused = !m_refused.isEmpty();
    m_icon->setPixmap((refused ? icon(QStringLiteral("triangle-alert"), IconColor::Danger) : icon(QStringLiteral("file-spreadsheet")))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(refused ? tr("%1 cannot be read").arg(m_refusedName) : tr("Drop a spreadsheet here"));
    m_text->setText(refused ? m_refused
                            : tr("Excel (.xlsx), LibreOffice (.ods), CSV, text with tabs or JSON lines. Nothing is saved before you have "
                                 "seen what would happen to each row."));
    m_choose->setText(refused ? tr("Choose another &file…") : tr("Choose a &file…"));
    m_paste->setText(tr("&Paste from the clipboard"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}
