// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QLocale>

/// A list of choices of which several can be marked, by Space or a click anywhere on the row, each with a number at its right.
class CheckList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckList)

public:
    explicit CheckList(const QLocale &locale, QWidget *parent = nullptr);

    /// A value that is there already stays as it is.
    void addChoice(const QString &words, const QVariant &value);
    void setChecked(const QVariant &value, bool checked);
    [[nodiscard]] QVariantList checkedValues() const;
    [[nodiscard]] QString wordsOf(const QVariant &value) const;
    /// From now on a choice without a number has none: 0.
    void setCountsKnown();
    void setCount(const QVariant &value, qint64 count);
    [[nodiscard]] qint64 countOf(const QVariant &value) const; ///< -1 while it is not known
    /// Shows those that contain the text, accents and case aside; the first of them becomes the current one.
    void narrow(const QString &text);
    /// Marks the current choice, or takes its mark away.
    void toggleCurrent();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *find(const QVariant &value) const;
    void describe(QListWidgetItem &item);
    void toggle(QListWidgetItem *item);

    QLocale m_locale;
    QListWidgetItem *m_pressed = nullptr;
};
