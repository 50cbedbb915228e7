// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/textforms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+$"));
    return form.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^https?://[^\\s/?#]+[^\\s]*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9+() .#/-]+$"));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 5 && form.match(text).hasMatch();
}

bool isNetAddress(const QString &text)
{
    static const QRegularExpression four(
        QStringLiteral("^((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$|/)|(?=$|/))){4}(/(3[0-2]|[12]?\\d))?$"));
    static const QRegularExpression six(
        QStringLiteral("^(?=.*:.*:)(?!.*:::)(?!.*::.*::)[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}(/\\d{1,3})?$"));
    return four.match(text).hasMatch() || six.match(text).hasMatch();
}

bool isPeriod(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$"));
    return form.match(text).hasMatch();
}

bool isTimeZoneName(const QString &text)
{
    // Asking QTimeZone each time costs a look into the file system.
    static const QSet<QByteArray> known = [] {
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    return known.contains(text.toUtf8());
}

bool matchesWhole(const QString &pattern, const QString &text)
{
    thread_local QHash<QString, QRegularExpression> compiled;
    auto expression = compiled.find(pattern);
    if (expression == compiled.end()) {
        expression = compiled.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
    return expression->match(text).hasMatch();
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}
