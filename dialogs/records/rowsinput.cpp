// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/rowsinput.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

struct RowsInput::RowWidgets
{
    QWidget *widget = nullptr;
    QJsonObject base; ///< keeps keys that have no column
    QList<JsonCell *> cells;
    QToolButton *up = nullptr;
    QToolButton *remove = nullptr;
};

namespace {

/// The value under a key; "text.es" names a key inside an object.
QJsonValue rowValue(const QJsonObject &object, const QString &key)
{
    const qsizetype point = key.indexOf(u'.');
    return point < 0 ? object.value(key) : object.value(key.left(point)).toObject().value(key.mid(point + 1));
}

void setRowValue(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (const qsizetype point = key.indexOf(u'.'); point >= 0) {
        QJsonObject inner = object.value(key.left(point)).toObject();
        const bool known = object.contains(key.left(point));
        setRowValue(inner, key.mid(point + 1), value);
        if (known || !inner.isEmpty()) {
            object.insert(key.left(point), inner);
        }
    } else if (value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, value);
    }
}

QToolButton *rowsIconButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    setButtonKind(button, ButtonKind::Flat);
    return button;
}

} // namespace

RowsInput::RowsInput(const QList<JsonCellSpec> &columns, const Text &addLabel, const RecordContext &context,
                     QWidget *parent)
    : JsonInput(parent)
    , m_columns(columns)
    , m_addLabel(addLabel)
    , m_context(context)
    , m_rowsLayout(new QVBoxLayout)
    , m_head(new QWidget(this))
    , m_add(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space4());
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics.space8());
    for (const JsonCellSpec &spec : m_columns) {
        auto *label = textLabel(QString(), TextKind::Muted, m_head);
        m_headLabels.append(label);
        label->setVisible(spec.line == 0 && spec.kind != JsonCellSpec::Kind::MadeId);
        if (spec.width > 0) {
            label->setFixedWidth(metrics.px(spec.width));
        }
        head->addWidget(label, spec.width > 0 ? 0 : 1);
    }
    head->addSpacing(2 * metrics.control() + metrics.space8());
    layout->addWidget(m_head);
    m_rowsLayout->setSpacing(metrics.space4());
    layout->addLayout(m_rowsLayout);
    m_add->setIcon(icon(QStringLiteral("plus"), IconColor::Accent));
    setButtonKind(m_add, ButtonKind::Link);
    m_add->setAutoDefault(false);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RowsInput::addRow);
    retranslate();
}

RowsInput::~RowsInput()
{
    qDeleteAll(m_rows);
}

bool RowsInput::showJson(const QJsonValue &value)
{
    clearRows();
    if (value.isNull() || value.isUndefined()) {
        return true;
    }
    if (!value.isArray()) {
        return false;
    }
    bool fits = true;
    for (const QJsonValue &element : value.toArray()) {
        if (!element.isObject()) {
            return false;
        }
        appendRow(element.toObject(), &fits);
    }
    return fits;
}

QJsonValue RowsInput::json() const
{
    QJsonArray array;
    for (const RowWidgets *row : m_rows) {
        if (const QJsonObject object = rowObject(*row); !object.isEmpty()) {
            array.append(object);
        }
    }
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QWidget *RowsInput::inputWidget()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst()->cells.constFirst()->input();
}

std::optional<QString> RowsInput::problem() const
{
    for (const RowWidgets *row : m_rows) {
        for (const JsonCell *cell : row->cells) {
            if (const std::optional<QString> problem = cell->problem()) {
                return problem;
            }
        }
    }
    return std::nullopt;
}

void RowsInput::retranslate()
{
    for (int i = 0; i < m_columns.size(); ++i) {
        m_headLabels.at(i)->setText(m_columns.at(i).label.translated());
    }
    m_add->setText(m_addLabel.translated());
    updateNames();
}

int RowsInput::rowCount() const
{
    return static_cast<int>(m_rows.size());
}

void RowsInput::addRow()
{
    bool fits = true;
    const RowWidgets *row = appendRow({}, &fits);
    for (const JsonCell *cell : row->cells) {
        if (cell->input() != nullptr) {
            cell->input()->setFocus();
            break;
        }
    }
    emit edited();
}

RowsInput::RowWidgets *RowsInput::appendRow(const QJsonObject &object, bool *fits)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto row = std::make_unique<RowWidgets>();
    row->base = object;
    row->widget = new QWidget(this);
    auto *lines = new QVBoxLayout(row->widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics.space4());
    QList<QHBoxLayout *> layouts;
    for (const JsonCellSpec &spec : m_columns) {
        while (layouts.size() <= spec.line) {
            layouts.append(new QHBoxLayout);
            layouts.constLast()->setSpacing(metrics.space8());
            lines->addLayout(layouts.constLast());
        }
        auto *cell = new JsonCell(spec, m_context, row->widget);
        *fits = cell->showJson(rowValue(object, spec.key)) && *fits;
        row->cells.append(cell);
        cell->setVisible(cell->input() != nullptr);
        if (auto *line = qobject_cast<QLineEdit *>(cell->input()); line != nullptr && spec.line > 0) {
            line->setPlaceholderText(spec.label.translated());
        }
        layouts.at(spec.line)->addWidget(cell, spec.width > 0 ? 0 : 1);
        connect(cell, &JsonCell::edited, this, &RowsInput::edited);
    }
    row->up = rowsIconButton(QStringLiteral("arrow-up"), row->widget);
    row->remove = rowsIconButton(QStringLiteral("x"), row->widget);
    layouts.constFirst()->addWidget(row->up);
    layouts.constFirst()->addWidget(row->remove);
    for (int i = 1; i < layouts.size(); ++i) {
        layouts.at(i)->addSpacing(2 * metrics.control() + metrics.space8());
    }
    m_rowsLayout->addWidget(row->widget);
    RowWidgets *added = row.release();
    m_rows.append(added);
    connect(added->up, &QToolButton::clicked, this, [this, added] { moveRow(added, -1); });
    connect(added->remove, &QToolButton::clicked, this, [this, added] { removeRow(added); });
    updateNames();
    return added;
}

void RowsInput::removeRow(RowWidgets *row)
{
    const std::unique_ptr<RowWidgets> owned(row);
    m_rows.removeOne(row);
    row->widget->hide();
    row->widget->deleteLater();
    m_add->setFocus();
    updateNames();
    emit edited();
}

void RowsInput::moveRow(RowWidgets *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size()) {
        return;
    }
    m_rows.move(from, to);
    m_rowsLayout->removeWidget(row->widget);
    m_rowsLayout->insertWidget(static_cast<int>(to), row->widget);
    updateNames();
    emit edited();
}

void RowsInput::clearRows()
{
    for (RowWidgets *row : std::as_const(m_rows)) {
        row->widget->hide();
        row->widget->deleteLater();
    }
    qDeleteAll(m_rows);
    m_rows.clear();
    updateNames();
}

void RowsInput::updateNames()
{
    m_head->setVisible(!m_rows.isEmpty());
    for (int i = 0; i < m_rows.size(); ++i) {
        const RowWidgets &row = *m_rows.at(i);
        for (const JsonCell *cell : row.cells) {
            if (cell->input() != nullptr) {
                //: A cell of a small table: %1 is the column, %2 the number of the row
                cell->input()->setAccessibleName(tr("%1, row %2").arg(cell->spec().label.translated()).arg(i + 1));
            }
        }
        row.up->setEnabled(i > 0);
        row.up->setToolTip(tr("Move up"));
        row.up->setAccessibleName(tr("Move row %1 up").arg(i + 1));
        row.remove->setToolTip(tr("Remove"));
        row.remove->setAccessibleName(tr("Remove row %1").arg(i + 1));
    }
}

QJsonObject RowsInput::rowObject(const RowWidgets &row) const
{
    QJsonObject object = row.base;
    bool entered = false;
    for (const JsonCell *cell : row.cells) {
        const QJsonValue value = cell->json();
        setRowValue(object, cell->spec().key, value);
        entered = entered || (!value.isUndefined() && cell->input() != nullptr);
    }
    const bool hasMore = object.size() > m_columns.size(); // keys of another program
    return entered || hasMore ? object : QJsonObject();
}
