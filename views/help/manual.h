// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A heading of a chapter and the words under it.
struct ManualSection
{
    QString anchor; ///< the same in every language
    QString title;
    int level = 2;  ///< 1: the chapter's own
    QString words;  ///< without mark-up, for the search
};

/// One file of resources/manual.
struct ManualChapter
{
    QString id; ///< "lists" of 03-lists.md
    QString title;
    QString markdown; ///< without the marks of the anchors
    QList<ManualSection> sections;
};

/// A place of the manual that a search found.
struct ManualHit
{
    QString chapter;
    QString anchor;
    QString title;
    QString excerpt;
};

/// The manual in one language, read from the resources. Headings carry their anchor: `## Filters {#filters}`. What stands
/// in bold is the name of a command or control as the screen has it; what stands in back quotes is a key ("Ctrl+K").
class Manual
{
public:
    [[nodiscard]] static Manual read(const QString &language);
    [[nodiscard]] static ManualChapter parse(const QString &fileName, const QString &text);

    [[nodiscard]] const QList<ManualChapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const ManualChapter *chapter(const QString &id) const; ///< nullptr when there is none
    /// `topic`: "lists" or "lists#filters".
    [[nodiscard]] bool has(const QString &topic) const;
    /// Sections that contain every word, folded; those with a word in the title first.
    [[nodiscard]] QList<ManualHit> search(const QString &text) const;

private:
    QList<ManualChapter> m_chapters;
};
