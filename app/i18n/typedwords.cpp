// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/typedwords.h"

#include <QTranslator>

#include <memory>

TypedFormat typedFormat(const DisplayFormat &display)
{
    static const std::shared_ptr<QTranslator> spanish = [] {
        auto translator = std::make_shared<QTranslator>();
        static_cast<void>(translator->load(QStringLiteral(":/i18n/semillero_es.qm")));
        return translator;
    }();
    TypedFormat format;
    format.display = display;
    format.words = [](const Text &text) {
        QStringList words{text.translated()};
        if (text.source != nullptr) {
            words.append(QString::fromUtf8(text.source));
            words.append(spanish->translate(text.context, text.source, text.comment));
        }
        words.removeAll(QString());
        words.removeDuplicates();
        return words;
    };
    return format;
}
