// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/contactinput.h"

#include "dialogs/records/mapinput.h"
#include "dialogs/records/objectinput.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {

const QString &socialMediaKey()
{
    static const QString key = QStringLiteral("social_media");
    return key;
}

QList<JsonCellSpec> contactCells()
{
    return {JsonCellSpec{QStringLiteral("phone"), text("ContactInput", "Phone")},
            JsonCellSpec{QStringLiteral("email"), text("ContactInput", "E-mail")}};
}

} // namespace

ContactInput::ContactInput(const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_fields(new ObjectInput(contactCells(), context, this))
    , m_networksLabel(textLabel(QString(), TextKind::Muted, this))
    , m_networks(new MapInput(MapInput::Values::Texts, context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    layout->addWidget(m_fields);
    layout->addWidget(m_networksLabel);
    layout->addWidget(m_networks);
    setMaximumWidth(ThemeMetrics::of().px(480));
    setFocusProxy(m_fields);
    connect(m_fields, &ObjectInput::edited, this, &ContactInput::edited);
    connect(m_networks, &MapInput::edited, this, &ContactInput::edited);
    retranslate();
}

bool ContactInput::showJson(const QJsonValue &value)
{
    return m_fields->showJson(value) && m_networks->showJson(value.toObject().value(socialMediaKey()));
}

QJsonValue ContactInput::json() const
{
    QJsonObject object = m_fields->json().toObject();
    const QJsonValue networks = m_networks->json();
    if (!networks.isNull()) {
        object.insert(socialMediaKey(), networks);
    } else if (!object.value(socialMediaKey()).toObject().isEmpty()) {
        object.remove(socialMediaKey());
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QWidget *ContactInput::inputWidget()
{
    return m_fields->inputWidget();
}

std::optional<QString> ContactInput::problem() const
{
    return m_fields->problem();
}

void ContactInput::retranslate()
{
    m_networksLabel->setText(tr("Social media"));
    m_fields->retranslate();
    m_networks->retranslate();
}
