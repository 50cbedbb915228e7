// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// With what XML reserves as entities and what it cannot hold as U+FFFD.
[[nodiscard]] QByteArray xmlText(const QString &text);
/// The same with spaces and tabs as OpenDocument keeps them.
[[nodiscard]] QByteArray odsParagraph(const QString &line);
[[nodiscard]] QByteArray odsManifest();
[[nodiscard]] QByteArray odsOpening();
/// `tables`: the entries of the sheets' views.
[[nodiscard]] QByteArray odsSettings(const QByteArray &tables);
/// "'Sheet'.A1:'Sheet'.C12", as an attribute.
[[nodiscard]] QByteArray odsRange(const QString &sheet, int columns, int rows);
