// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Which place of the manual belongs to what has the focus: "lists#filters". Looked up by the name of the page, then by the
/// class of the widget and of what it stands in. A widget may say it itself in the property "helpTopic"; a page carries its
/// name in "page".
[[nodiscard]] QString helpTopicOf(const QWidget *focus);
/// Whether the page or the class has a topic of its own.
[[nodiscard]] bool hasHelpTopic(const QString &pageOrClass);
/// Every topic that is pointed to.
[[nodiscard]] QStringList helpTopics();
