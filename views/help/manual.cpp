// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/manual.h"

#include "models/core/fold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int excerptLength = 110;

QString withoutMarkup(const QString &line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|]|^\\s*[-#]+\\s|^\\s*\\d+\\.\\s"));
    QString plain = line;
    plain.replace(link, QStringLiteral("\\1"));
    plain.remove(marks);
    return plain.simplified();
}

QString excerptAround(const QString &words, const QString &firstWord)
{
    const qsizetype at = qMax(qsizetype(0), fold(words).indexOf(firstWord) - excerptLength / 3);
    qsizetype from = at == 0 ? 0 : words.indexOf(QLatin1Char(' '), at) + 1;
    QString excerpt = words.mid(from, excerptLength);
    if (from + excerptLength < words.size()) {
        excerpt = excerpt.left(excerpt.lastIndexOf(QLatin1Char(' '))) + QChar(0x2026);
    }
    return from == 0 ? excerpt : QChar(0x2026) + excerpt;
}

} // namespace

Manual Manual::read(const QString &language)
{
    Manual manual;
    const QDir folder(QStringLiteral(":/manual/") + language);
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            manual.m_chapters.append(parse(name, QString::fromUtf8(file.readAll())));
        }
    }
    return manual;
}

ManualChapter Manual::parse(const QString &fileName, const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^(#+)\\s+(.*?)\\s*\\{#([\\w-]+)\\}\\s*$"));
    ManualChapter chapter;
    chapter.id = fileName.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('-'), 1);
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = heading.match(line);
        if (!match.hasMatch()) {
            chapter.markdown += line + QLatin1Char('\n');
            if (!chapter.sections.isEmpty()) {
                ManualSection &section = chapter.sections.last();
                section.words = QString(section.words + QLatin1Char(' ') + withoutMarkup(line)).trimmed();
            }
            continue;
        }
        const int level = static_cast<int>(match.capturedLength(1));
        chapter.sections.append({match.captured(3), match.captured(2), level, QString()});
        chapter.markdown += match.captured(1) + QLatin1Char(' ') + match.captured(2) + QLatin1Char('\n');
        if (level == 1) {
            chapter.title = match.captured(2);
        }
    }
    return chapter;
}

const ManualChapter *Manual::chapter(const QString &id) const
{
    const auto found = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                    [&id](const ManualChapter &chapter) { return chapter.id == id; });
    return found == m_chapters.cend() ? nullptr : &*found;
}

bool Manual::has(const QString &topic) const
{
    const ManualChapter *found = chapter(topic.section(QLatin1Char('#'), 0, 0));
    const QString anchor = topic.section(QLatin1Char('#'), 1);
    if (found == nullptr || anchor.isEmpty()) {
        return found != nullptr;
    }
    return std::any_of(found->sections.cbegin(), found->sections.cend(),
                       [&anchor](const ManualSection &section) { return section.anchor == anchor; });
}

QList<ManualHit> Manual::search(const QString &text) const
{
    const QStringList wanted = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<ManualHit> titled;
    QList<ManualHit> others;
    if (wanted.isEmpty()) {
        return titled;
    }
    for (const ManualChapter &chapter : m_chapters) {
        for (const ManualSection &section : chapter.sections) {
            const QString title = fold(section.title);
            const QString all = QString(title + QLatin1Char(' ') + fold(section.words));
            const auto in = [](const QString &where) {
                return [&where](const QString &word) { return where.contains(word); };
            };
            if (!std::all_of(wanted.cbegin(), wanted.cend(), in(all))) {
                continue;
            }
            const bool inTitle = std::any_of(wanted.cbegin(), wanted.cend(), in(title));
            (inTitle ? titled : others)
                .append({chapter.id, section.anchor,
                         section.level == 1 ? section.title : QStringLiteral("%1 › %2").arg(chapter.title, section.title),
                         excerptAround(section.words, wanted.first())});
        }
    }
    return titled + others;
}
