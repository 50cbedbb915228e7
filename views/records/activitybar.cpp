// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/activitybar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/choicechips.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

const QLatin1String actionField("action");
const QLatin1String momentField("created_at");

struct QuickFilter
{
    const char *key;
    const char *icon;
    QStringList actions; ///< empty: everything
    bool onlyWithSignIn = false;
};

const QList<QuickFilter> &quickFilters()
{
    static const auto words = [](const char *actions) { return QString::fromLatin1(actions).split(QLatin1Char(' ')); };
    static const QList<QuickFilter> filters{
        {"all", "", {}},
        {"changes", "pencil", words("created updated")},
        {"deletions", "trash-2", words("deleted")},
        {"sign_ins", "log-in", words("signed_in signed_out password_changed password_reset viewed_as"), true},
        {"failed", "shield-alert", words("sign_in_failed"), true},
        {"exports", "download", words("exported")},
        {"contacts", "contact", words("viewed_contacts"), true},
        {"roles", "key", words("role_changed access_reviewed")},
    };
    return filters;
}

QStringList actionsOf(const QList<Filter> &filters, bool &simple)
{
    QStringList actions;
    for (const Filter &filter : filters) {
        if (filter.field == actionField) {
            simple = simple && actions.isEmpty() && (filter.op == FilterOperator::In || filter.op == FilterOperator::Equal);
            for (const QVariant &value : filter.values) {
                actions.append(value.toString());
            }
        }
    }
    actions.sort();
    return actions;
}

} // namespace

ActivityBar::ActivityBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChoiceChips(this))
    , m_period(new QComboBox(this))
    , m_person(new QPushButton(this))
    , m_kind(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), 0, metrics.pageMargin(), metrics.space12());
    layout->addWidget(m_chips);
    m_person->setIcon(icon(QStringLiteral("user")));
    m_kind->setIcon(icon(QStringLiteral("layers")));
    for (QPushButton *button : {m_person, m_kind}) {
        setButtonKind(button, ButtonKind::Flat);
        m_chips->addWidget(button);
    }
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chips->addWidget(m_period);
    connect(m_chips, &ChoiceChips::chosen, this, [this](const QString &key) { emit filtersWanted(actionField, filtersOf(key)); });
    connect(m_person, &QPushButton::clicked, this, [this] { emit fieldWanted(QStringLiteral("user_id")); });
    connect(m_kind, &QPushButton::clicked, this, [this] { emit fieldWanted(QStringLiteral("entity_type")); });
    connect(m_period, &QComboBox::activated, this, [this] {
        const QString period = m_period->currentData().toString();
        emit filtersWanted(momentField, period.isEmpty() ? QList<Filter>()
                                                         : QList<Filter>{{momentField, FilterOperator::During, {period}}});
    });
    retranslate();
    m_chips->setCurrent(QStringLiteral("all"));
}

QList<Filter> ActivityBar::filtersOf(const QString &key)
{
    for (const QuickFilter &filter : quickFilters()) {
        if (key == QLatin1String(filter.key) && filter.actions.size() == 1) {
            return {{actionField, FilterOperator::Equal, {filter.actions.constFirst()}}};
        }
        if (key == QLatin1String(filter.key) && !filter.actions.isEmpty()) {
            QVariantList values;
            for (const QString &action : filter.actions) {
                values.append(action);
            }
            return {{actionField, FilterOperator::In, values}};
        }
    }
    return {};
}

void ActivityBar::setFilters(const QList<Filter> &filters)
{
    bool simple = true;
    const QStringList actions = actionsOf(filters, simple);
    QString current;
    for (const QuickFilter &filter : quickFilters()) {
        QStringList wanted = filter.actions;
        wanted.sort();
        if (simple && wanted == actions) {
            current = QString::fromLatin1(filter.key);
        }
    }
    m_chips->setCurrent(current);
    QString period;
    for (const Filter &filter : filters) {
        if (filter.field == momentField) {
            period = filter.op == FilterOperator::During ? filter.values.value(0).toString() : QString();
        }
    }
    m_period->setCurrentIndex(qMax(0, m_period->findData(period)));
}

void ActivityBar::setSignIn(bool signIn)
{
    m_signIn = signIn;
    retranslate();
}

void ActivityBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ActivityBar::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    m_period->addItem(tr("Any time"), QString());
    m_period->addItem(tr("Today"), QStringLiteral("today"));
    m_period->addItem(tr("The last 7 days"), QStringLiteral("last-7d"));
    m_period->addItem(tr("The last 30 days"), QStringLiteral("last-30d"));
    m_period->addItem(tr("This month"), QStringLiteral("this-month"));
    m_period->addItem(tr("Last month"), QStringLiteral("last-month"));
    m_period->setCurrentIndex(qMax(0, m_period->findData(chosen)));
}

void ActivityBar::retranslate()
{
    const QString texts[] = {tr("All"),
                             //: Quick filters of the log: what was done
                             tr("Changes"), tr("Deletions"), tr("Sign-ins"), tr("Failed sign-ins"), tr("Exports"),
                             tr("Contact data viewed"), tr("Role changes")};
    QList<ChoiceChips::Choice> choices;
    for (qsizetype i = 0; i < quickFilters().size(); ++i) {
        const QuickFilter &filter = quickFilters().at(i);
        if (m_signIn || !filter.onlyWithSignIn) {
            choices.append({QString::fromLatin1(filter.key), texts[i], QString::fromLatin1(filter.icon)});
        }
    }
    m_chips->setChoices(choices);
    m_person->setText(tr("Who…"));
    m_person->setToolTip(tr("Only what one person did"));
    m_kind->setText(tr("Kind of record…"));
    m_kind->setToolTip(tr("Only one kind of record"));
    fillPeriods();
    m_period->setAccessibleName(tr("When"));
    setAccessibleName(tr("Quick filters of the activity"));
}
