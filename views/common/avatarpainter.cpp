// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatarpainter.h"

#include "views/common/avatarphotos.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>
#include <QStringList>

namespace {

/// Stable between runs and platforms, unlike qHash.
size_t tintOf(const QString &key)
{
    quint32 hash = 2166136261U;
    for (const QChar c : key) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return (hash ^ (hash >> 15)) % 6;
}

QString firstLetterOf(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isLetter()) {
            return word.at(i).toUpper();
        }
        if (word.at(i).isHighSurrogate() && i + 1 < word.size() &&
            QChar::isLetter(QChar::surrogateToUcs4(word.at(i), word.at(i + 1)))) {
            return word.mid(i, 2);
        }
    }
    return {};
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList letters;
    for (const QString &word :
         name.normalized(QString::NormalizationForm_C).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetterOf(word); !letter.isEmpty()) {
            letters.append(letter);
        }
    }
    if (letters.size() > 1) {
        return letters.first() + letters.last();
    }
    return letters.isEmpty() ? QString() : letters.first();
}

QRect paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QString &key, int size,
                  const QPalette &palette)
{
    const ThemeColors::Pair &pair = ThemeColors::of(palette).avatars.at(tintOf(key.isEmpty() ? name : key));
    const QRect circle(rect.x(), rect.y() + (rect.height() - size) / 2, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (const QImage photo = AvatarPhotos::shared().photo(key); !photo.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        QBrush brush(photo);
        brush.setTransform(QTransform::fromTranslate(circle.x(), circle.y())
                               .scale(qreal(size) / photo.width(), qreal(size) / photo.height()));
        painter->setBrush(brush);
        painter->drawEllipse(circle);
        painter->restore();
        return circle;
    }
    painter->setBrush(pair.background);
    painter->drawEllipse(circle);
    QFont font = ThemeMetrics::of().strongFont();
    font.setPixelSize(qMax(7, qRound(size * 0.40)));
    painter->setFont(font);
    painter->setPen(pair.text);
    painter->drawText(circle, Qt::AlignCenter, initialsOf(name));
    painter->restore();
    return circle;
}
