// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"

#include <QImage>

class QMimeData;

/// The photo of a person: chosen as a file, dropped, pasted, or taken away.
class PhotoDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhotoDialog)

public:
    PhotoDialog(const QString &personName, const QString &personId, QWidget *parent = nullptr);

    /// A null image: the person has none.
    void setPhoto(const QImage &photo);
    void setBusy(bool busy);

signals:
    void fileChosen(const QString &path);
    void imageChosen(const QImage &image);
    void removeRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void chooseFile();
    void paste();
    void updateFace();
    /// A picture or the file of one; false when it holds neither.
    bool take(const QMimeData *mime);

    QString m_name;
    QString m_id;
    QImage m_photo;
    QLabel *m_face;
    QLabel *m_hint;
    QPushButton *m_remove;
    QPushButton *m_close;
    QPushButton *m_paste;
    QPushButton *m_choose;
};
