// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

/// One .h or .cpp file of the project.
struct SourceFile
{
    QString path; ///< from the project's root
    QStringList lines;

    [[nodiscard]] QString place(qsizetype line) const { return QStringLiteral("%1:%2").arg(path).arg(line + 1); }
    /// "place: line" for every line that matches; comments at the end of a line are not looked at.
    [[nodiscard]] QStringList matches(const QRegularExpression &pattern) const
    {
        QStringList found;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            QString code = lines.at(line);
            if (const qsizetype comment = code.indexOf(QLatin1String("//"));
                comment >= 0 && !code.contains(QLatin1String("://"))) {
                code.truncate(comment);
            }
            if (pattern.match(code).hasMatch()) {
                found += QStringLiteral("%1: %2").arg(place(line), lines.at(line).trimmed());
            }
        }
        return found;
    }
};

/// Every source file below these folders of the project, by path.
inline QList<SourceFile> sourceFiles(const QStringList &folders)
{
    const QString root = QStringLiteral(SEMILLERO_SOURCE_DIR "/");
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator iterator(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append(
                    {file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

inline QStringList productFolders()
{
    return {QStringLiteral("app"), QStringLiteral("dialogs"), QStringLiteral("models"), QStringLiteral("views")};
}
