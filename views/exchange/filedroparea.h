// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;

/// A place to drop one file on, with the other ways to give one: choosing it, pasting a block of cells. Also says why the last
/// one could not be read.
class FileDropArea final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDropArea)

public:
    explicit FileDropArea(QWidget *parent = nullptr);

    /// Why the file `name` was refused; empty sentence: nothing was.
    void setRefused(const QString &name, const QString &sentence);
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    /// The one local file of a drag; empty: none, several, or a folder.
    [[nodiscard]] static QString fileOf(const QMimeData *data);

signals:
    void chooseRequested();
    void pasteRequested();
    void dropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void setUnderDrag(bool under);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QString m_refusedName;
    QString m_refused;
    bool m_isUnderDrag = false;
};
