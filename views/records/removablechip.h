// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// Words that can be taken away: a set filter (the field, its value in bold), a tag. A click or Enter emits clicked();
/// the cross or Delete removes. Its owner names it for screen readers.
class RemovableChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovableChip)

public:
    /// `key` is for its owner: a field's name, a tag.
    explicit RemovableChip(const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    /// `value` is bold and may be empty.
    void setWords(const QString &label, const QString &value = QString());
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_key;
    QString m_label;
    QString m_value;
};
