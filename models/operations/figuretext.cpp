// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/figuretext.h"

#include <QCoreApplication>

QString figureTitle(const Catalog &catalog, const DriftedFigure &figure)
{
    if (figure.isScope()) {
        //: %1 is an organization; the figure is yes or no
        return QCoreApplication::translate("FigureText", "Looked after by %1").arg(figure.organizationLabel);
    }
    const Entity *entity = catalog.entity(figure.entity);
    const Field *field = entity == nullptr ? nullptr : entity->field(figure.field);
    return field == nullptr ? figure.field : field->label.translated();
}

QString figureText(const Catalog &catalog, const DriftedFigure &figure, const std::optional<Decimal> &value,
                   const DisplayFormat &format)
{
    if (!value) {
        return {};
    }
    if (figure.isScope()) {
        return value->unscaled == 0 ? QCoreApplication::translate("FigureText", "no", "looked after by an organization")
                                    : QCoreApplication::translate("FigureText", "yes", "looked after by an organization");
    }
    const Entity *entity = catalog.entity(figure.entity);
    const Field *field = entity == nullptr ? nullptr : entity->field(figure.field);
    if (field == nullptr) {
        return value->toString();
    }
    if (field->type == FieldType::Integer) {
        return format.locale.toString(value->rescaled(0).value_or(Decimal()).unscaled);
    }
    return displayText(*field, QVariant::fromValue(value->rescaled(field->scale).value_or(*value)), format);
}

QString sourceText(const DriftedFigure &figure, const FigureSource &source)
{
    const qint64 amount = source.amount.rescaled(0).value_or(Decimal()).unscaled;
    if (figure.field == QLatin1String("average_rating")) {
        //: A rating of a mentor in stars
        return QCoreApplication::translate("FigureText", "%L1 of 5").arg(amount);
    }
    if (figure.field.contains(QLatin1String("_hours"))) {
        return QCoreApplication::translate("FigureText", "%Ln minute(s)", nullptr, static_cast<int>(amount));
    }
    //: Behind a mentorship whose entrepreneur another mentorship of the same mentor counts
    return amount == 0 && !figure.isScope() ? QCoreApplication::translate("FigureText", "counted already") : QString();
}

QString scopeReasonText(const QString &reason)
{
    if (reason == QLatin1String("membership")) {
        return QCoreApplication::translate("FigureText", "Member of the organization");
    }
    if (reason == QLatin1String("profile")) {
        return QCoreApplication::translate("FigureText", "The profile names the organization");
    }
    if (reason == QLatin1String("application")) {
        return QCoreApplication::translate("FigureText", "Application to one of its programs");
    }
    if (reason == QLatin1String("project")) {
        return QCoreApplication::translate("FigureText", "Project in one of its programs");
    }
    return QCoreApplication::translate("FigureText", "Mentorship in one of its programs");
}
