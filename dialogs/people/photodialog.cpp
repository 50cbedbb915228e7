// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/photodialog.h"

#include "views/common/avatarpainter.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

PhotoDialog::PhotoDialog(const QString &personName, const QString &personId, QWidget *parent)
    : PanelDialog(parent)
    , m_name(personName)
    , m_id(personId)
    , m_face(new QLabel(this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
    , m_remove(addSideButton(ButtonKind::Danger))
    , m_close(addButton(ButtonKind::Flat))
    , m_paste(addButton(ButtonKind::Normal))
    , m_choose(addButton(ButtonKind::Primary))
{
    setContentRoom(460, 360);
    setAcceptDrops(true);
    m_face->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_choose->setIcon(icon(QStringLiteral("image"), IconColor::OnAccent));
    content()->addWidget(m_face, 1);
    content()->addWidget(m_hint);
    connect(m_choose, &QPushButton::clicked, this, &PhotoDialog::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &PhotoDialog::paste);
    connect(m_remove, &QPushButton::clicked, this, &PhotoDialog::removeRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void PhotoDialog::retranslate()
{
    setHeading(tr("Photo of %1").arg(m_name));
    m_hint->setText(tr("Drop a picture here, paste one, or choose a file. The middle of it is kept as a small square."));
    m_remove->setText(tr("&Remove photo"));
    m_close->setText(tr("Close"));
    m_paste->setText(tr("&Paste"));
    m_choose->setText(tr("&Choose file…"));
    updateFace();
}

void PhotoDialog::setPhoto(const QImage &photo)
{
    m_photo = photo;
    updateFace();
}

void PhotoDialog::updateFace()
{
    const int size = ThemeMetrics::of().px(150);
    const qreal ratio = devicePixelRatioF();
    QPixmap face(QSize(size, size) * ratio);
    face.setDevicePixelRatio(ratio);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_photo.isNull()) {
        paintAvatar(&painter, QRect(0, 0, size, size), m_name, QString(m_id + QLatin1Char('-')), size, palette());
    } else {
        QBrush brush(m_photo);
        brush.setTransform(QTransform::fromScale(qreal(size) / m_photo.width(), qreal(size) / m_photo.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawEllipse(0, 0, size, size);
    }
    painter.end();
    m_face->setPixmap(face);
    m_face->setAccessibleName(m_photo.isNull() ? tr("No photo: initials are shown") : tr("Photo of %1").arg(m_name));
    m_remove->setVisible(!m_photo.isNull());
}

void PhotoDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_choose, m_paste, m_remove}) {
        button->setEnabled(!busy);
    }
}

void PhotoDialog::chooseFile()
{
    QStringList patterns;
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const QByteArray &format : formats) {
        patterns.append(QStringLiteral("*.") + QString::fromLatin1(format));
    }
    auto *dialog = new QFileDialog(this, tr("Choose a photo"), QString(), tr("Pictures (%1)").arg(patterns.join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PhotoDialog::fileChosen);
    dialog->open();
}

bool PhotoDialog::take(const QMimeData *mime)
{
    if (mime->hasImage()) {
        emit imageChosen(qvariant_cast<QImage>(mime->imageData()));
        return true;
    }
    const QList<QUrl> urls = mime->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        emit fileChosen(urls.constFirst().toLocalFile());
        return true;
    }
    return false;
}

void PhotoDialog::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData())) {
        messageBar()->showMessage(MessageBar::Level::Info, tr("There is no picture to paste: copy one first."));
    }
}

void PhotoDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (mime->hasImage() || (!mime->urls().isEmpty() && mime->urls().constFirst().isLocalFile())) {
        event->acceptProposedAction();
    }
}

void PhotoDialog::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData())) {
        event->acceptProposedAction();
    } else {
        messageBar()->showMessage(MessageBar::Level::Info, tr("Save the picture on this computer first: nothing is fetched from the internet."));
    }
}

void PhotoDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    PanelDialog::keyPressEvent(event);
}
