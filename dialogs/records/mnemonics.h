// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Gives every label a mnemonic of its own ("&Name"), first letters of words before others; a label for which no letter is
/// left stays without. `taken` are letters in use elsewhere in the window. Ampersands that stand in a label are kept.
[[nodiscard]] QStringList withMnemonics(const QStringList &labels, const QString &taken = QString());
