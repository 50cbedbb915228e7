// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/relatedsection.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/relatedtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

RelatedSection::RelatedSection(const Relation &relation, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_relation(relation)
    , m_context(context)
    , m_title(new QToolButton(this))
    , m_create(new QToolButton(this))
    , m_message(textLabel(QString(), TextKind::Muted, this))
    , m_table(new RelatedTable(relation, context, this))
    , m_all(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.space4());
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.space4());
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setFixedHeight(metrics.control());
    m_title->setFont(metrics.strongFont());
    setButtonKind(m_title, ButtonKind::Flat);
    m_create->setIcon(icon(QStringLiteral("plus")));
    m_create->setFixedSize(metrics.control(), metrics.control());
    m_create->setVisible(context.allows(AccessVerb::Create, *relation.entity));
    setButtonKind(m_create, ButtonKind::Flat);
    head->addWidget(m_title, 1);
    head->addWidget(m_create);
    layout->addLayout(head);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(metrics.space24(), metrics.space4(), 0, metrics.space4());
    layout->addWidget(m_message);
    layout->addWidget(m_table);
    setButtonKind(m_all, ButtonKind::Link);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        emit toggled(m_isOpen);
    });
    connect(m_create, &QToolButton::clicked, this, &RelatedSection::createRequested);
    connect(m_all, &QPushButton::clicked, this, &RelatedSection::listRequested);
    connect(m_table, &RelatedTable::recordRequested, this, &RelatedSection::recordRequested);
    retranslate();
}

void RelatedSection::setCount(qint64 count, qint64 mostCounted)
{
    m_count = count;
    m_mostCounted = mostCounted;
    m_shownRows = -1;
    m_message->clear();
    m_table->setPage({});
    retranslate();
}

void RelatedSection::setPage(const Page &page)
{
    m_shownRows = page.rows.size();
    m_message->clear();
    m_table->setPage(page);
    updateBody();
}

void RelatedSection::showError(const Error &error)
{
    m_message->setText(error.sentences().join(QLatin1Char(' ')));
    updateBody();
}

void RelatedSection::setOpen(bool open)
{
    m_isOpen = open;
    updateBody();
}

void RelatedSection::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_table->setDisplayFormat(format);
    retranslate();
}

void RelatedSection::retranslate()
{
    const bool isMore = m_count > m_mostCounted;
    const QString number = m_context.format.locale.toString(isMore ? m_mostCounted : m_count) + (isMore ? QStringLiteral("+") : QString());
    const QString title = m_relation.titleText();
    m_title->setText(QStringLiteral("%1  %2").arg(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")), number));
    //: Read aloud for a section of related records: %1 "Cohorts", %2 how many
    m_title->setAccessibleName(tr("%1, %2").arg(title, number));
    const QString create = m_relation.entity->createLabel.translated();
    m_create->setToolTip(create);
    m_create->setAccessibleName(create);
    m_all->setText(tr("Show all %1").arg(number));
    //: Read aloud: %1 is a kind of records, such as "Cohorts"
    m_all->setAccessibleName(tr("Show all: %1").arg(title));
    m_table->retranslate();
    updateBody();
}

void RelatedSection::updateBody()
{
    const bool open = isOpen();
    m_title->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_title->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    m_message->setVisible(open && !m_message->text().isEmpty());
    m_table->setVisible(open && m_shownRows > 0);
    m_all->setVisible(open && m_shownRows >= 0 && m_count > m_shownRows);
}
