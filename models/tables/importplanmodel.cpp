// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importplanmodel.h"

#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/instant.h"

#include <algorithm>
#include <array>
#include <limits>

namespace {

/// What needs a look comes first, what stays as it is last.
int urgency(RowOutcome outcome)
{
    constexpr std::array order{RowOutcome::Refused, RowOutcome::Duplicate, RowOutcome::Changed,
                               RowOutcome::New,     RowOutcome::Unchanged, RowOutcome::Skipped};
    return int(std::find(order.begin(), order.end(), outcome) - order.begin());
}

bool needsLook(RowOutcome outcome)
{
    return outcome == RowOutcome::Refused || outcome == RowOutcome::Duplicate;
}

/// True where a value can read otherwise than it stands in the file. Numbers cost most: only where digits are searched.
bool looksDifferent(const Field *field, bool searchesNumber)
{
    if (field == nullptr) {
        return false;
    }
    switch (field->type) {
    case FieldType::Reference:
    case FieldType::Vocabulary: return true;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant: return searchesNumber;
    default: return false;
    }
}

bool isSameFile(const ImportPlan &one, const ImportPlan &other)
{
    return one.source.hash == other.source.hash && one.rows.size() == other.rows.size() && one.mapping == other.mapping &&
           one.targets.size() == other.targets.size();
}

/// The targets that have columns, in the order of the file.
QList<int> targetsInFileOrder(const ImportPlan &plan)
{
    QList<std::pair<qsizetype, int>> places;
    for (int target = 0; target < plan.targets.size(); ++target) {
        if (!plan.isMapped(target) || plan.targets.at(target).path.field == QLatin1String("password_hash")) {
            continue;
        }
        const FieldMapping *mapping = plan.mapping.mappingOf(plan.targets.at(target).text);
        if (mapping != nullptr && mapping->columns.isEmpty()) {
            continue; // a constant says the same in every row
        }
        const qsizetype place =
            mapping == nullptr ? plan.source.headings.size() : plan.source.headings.indexOf(mapping->columns.first());
        places.append({place, target});
    }
    std::stable_sort(places.begin(), places.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<int> targets;
    for (const auto &[place, target] : std::as_const(places)) {
        targets.append(target);
    }
    return targets;
}

} // namespace

ImportPlanModel::ImportPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPlanModel::setPlan(const ImportPlan &plan)
{
    if (!m_plan.rows.isEmpty() && isSameFile(m_plan, plan)) {
        m_plan = plan;
        if (!m_order.isEmpty()) {
            emit dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_plan = plan;
    m_targets = targetsInFileOrder(plan);
    m_shown = PlanRows::All;
    m_words.clear();
    m_sortColumn = -1;
    rebuild();
    endResetModel();
}

void ImportPlanModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void ImportPlanModel::setRows(PlanRows rows)
{
    beginResetModel();
    m_shown = rows;
    rebuild();
    endResetModel();
}

void ImportPlanModel::setSearch(const QString &search)
{
    beginResetModel();
    m_words = fold(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_searchesNumber = std::any_of(search.cbegin(), search.cend(), [](QChar character) { return character.isDigit(); });
    rebuild();
    endResetModel();
}

void ImportPlanModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_order.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1));
    }
}

bool ImportPlanModel::isShown(const PlannedImportRow &row) const
{
    bool shown = true;
    switch (m_shown) {
    case PlanRows::All: break;
    case PlanRows::Review: shown = needsLook(row.outcome); break;
    case PlanRows::Imported: shown = row.outcome == RowOutcome::New || row.outcome == RowOutcome::Changed; break;
    case PlanRows::New: shown = row.outcome == RowOutcome::New; break;
    case PlanRows::Changed: shown = row.outcome == RowOutcome::Changed; break;
    case PlanRows::Unchanged: shown = row.outcome == RowOutcome::Unchanged; break;
    case PlanRows::Refused: shown = row.outcome == RowOutcome::Refused; break;
    case PlanRows::Duplicate: shown = row.outcome == RowOutcome::Duplicate; break;
    case PlanRows::Skipped: shown = row.outcome == RowOutcome::Skipped; break;
    }
    if (!shown || m_words.isEmpty()) {
        return shown;
    }
    QString text = QString::number(row.number);
    for (const int target : m_targets) {
        text += QLatin1Char(' ') + row.typed.value(target);
        if (looksDifferent(m_plan.targets.at(target).field, m_searchesNumber)) {
            text += QLatin1Char(' ') + cellText(row, target);
        }
    }
    text += QLatin1Char(' ') + reason(row);
    const QString folded = fold(text);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return folded.contains(word); });
}

void ImportPlanModel::rebuild()
{
    m_order.clear();
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        if (isShown(m_plan.rows.at(row))) {
            m_order.append(row);
        }
    }
    if (m_sortColumn == NumberColumn) {
        if (m_sortOrder == Qt::DescendingOrder) {
            std::reverse(m_order.begin(), m_order.end());
        }
        return;
    }
    if (m_sortColumn < FirstTargetColumn) {
        std::stable_sort(m_order.begin(), m_order.end(), [this](int left, int right) {
            const int difference = urgency(m_plan.rows.at(left).outcome) - urgency(m_plan.rows.at(right).outcome);
            return m_sortOrder == Qt::AscendingOrder ? difference < 0 : difference > 0;
        });
        return;
    }
    QList<std::pair<std::pair<double, QString>, int>> keys;
    keys.reserve(m_order.size());
    for (const int row : std::as_const(m_order)) {
        keys.append({sortKey(m_plan.rows.at(row), m_sortColumn), row});
    }
    std::stable_sort(keys.begin(), keys.end(), [this](const auto &left, const auto &right) {
        return m_sortOrder == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    std::transform(keys.cbegin(), keys.cend(), m_order.begin(), [](const auto &key) { return key.second; });
}

/// Amounts and dates by their value, what could not be read after them; texts as they are shown.
std::pair<double, QString> ImportPlanModel::sortKey(const PlannedImportRow &row, int column) const
{
    const int at = target(column);
    const Field *field = at < 0 ? nullptr : m_plan.targets.at(at).field;
    const QVariant value = row.values.value(at);
    const FieldType type = field == nullptr ? FieldType::Text : field->type;
    double number = 0;
    switch (type) {
    case FieldType::Integer: number = value.toDouble(); break;
    case FieldType::Decimal:
    case FieldType::Money: number = value.value<Decimal>().toString().toDouble(); break;
    case FieldType::Date: number = double(value.toDate().toJulianDay()); break;
    case FieldType::Instant: number = double(value.value<Instant>().microseconds); break;
    default: return {0, fold(shownData(row, column).toString())};
    }
    return {value.isValid() ? number : std::numeric_limits<double>::infinity(), fold(shownData(row, column).toString())};
}

void ImportPlanModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

int ImportPlanModel::target(int column) const
{
    return column >= FirstTargetColumn && column < reasonColumn() ? m_targets.at(column - FirstTargetColumn) : -1;
}

int ImportPlanModel::nextToReview(int from) const
{
    const int rows = int(m_order.size());
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        if (needsLook(m_plan.rows.at(m_order.at(row)).outcome)) {
            return row;
        }
    }
    return -1;
}

int ImportPlanModel::tellingColumn(int row) const
{
    const PlannedImportRow &planned = m_plan.rows.at(m_order.at(row));
    for (int column = FirstTargetColumn; column < reasonColumn(); ++column) {
        if (cellState(planned, target(column)) != CellState::Plain) {
            return column;
        }
    }
    return std::min(int(FirstTargetColumn), reasonColumn());
}

Tone ImportPlanModel::toneOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return Tone::Success;
    case RowOutcome::Changed: return Tone::Info;
    case RowOutcome::Refused: return Tone::Danger;
    case RowOutcome::Duplicate: return Tone::Warning;
    case RowOutcome::Unchanged:
    case RowOutcome::Skipped: break;
    }
    return Tone::Neutral;
}

QString ImportPlanModel::outcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return tr("New", "a row of a file");
    case RowOutcome::Changed: return tr("Changes", "a row of a file");
    case RowOutcome::Unchanged: return tr("Same", "a row of a file");
    case RowOutcome::Refused: return tr("Not valid", "a row of a file");
    case RowOutcome::Duplicate: return tr("Duplicate", "a row of a file");
    case RowOutcome::Skipped: return tr("Left out", "a row of a file");
    }
    return {};
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reasonColumn() + 1;
}

Qt::ItemFlags ImportPlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (target(index.column()) >= 0) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool ImportPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int at = target(index.column());
    if (role != Qt::EditRole || at < 0) {
        return false;
    }
    const int row = m_order.at(index.row());
    if (value.toString() == m_plan.rows.at(row).typed.value(at)) {
        return false;
    }
    emit typed(row, at, value.toString());
    return true;
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const int at = target(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == NumberColumn || (at >= 0 && data(index(0, section), role).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == NumberColumn) {
        return tr("Row");
    }
    if (section == OutcomeColumn) {
        return tr("Result");
    }
    return at < 0 ? tr("Reason") : targetTitle(at);
}

QVariant ImportPlanModel::shownData(const PlannedImportRow &row, int column) const
{
    if (column == NumberColumn) {
        return row.number;
    }
    if (column == OutcomeColumn) {
        return outcomeText(row.outcome);
    }
    const int at = target(column);
    return at < 0 ? reason(row) : cellText(row, at);
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    const int at = target(column);
    if (role == Qt::TextAlignmentRole) {
        const Field *field = at < 0 ? nullptr : m_plan.targets.at(at).field;
        const bool right = column == NumberColumn ||
                           (field != nullptr && (field->type == FieldType::Money || field->type == FieldType::Decimal ||
                                                 field->type == FieldType::Integer));
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (!index.isValid() || index.row() >= m_order.size()) {
        return {};
    }
    const int position = m_order.at(index.row());
    const PlannedImportRow &row = m_plan.rows.at(position);
    switch (role) {
    case Qt::DisplayRole: return shownData(row, column);
    case Qt::EditRole: return at < 0 ? shownData(row, column) : QVariant(row.typed.value(at));
    case Qt::ToolTipRole: return at < 0 ? QVariant(column > NumberColumn ? reason(row) : QString()) : cellReason(row, at);
    case Qt::AccessibleTextRole: {
        const QString why = at < 0 ? QString() : cellReason(row, at);
        const QString text = shownData(row, column).toString();
        return why.isEmpty() ? text : text + QStringLiteral(": ") + why;
    }
    case PlanRowRole: return position;
    case ToneRole: return int(toneOf(row.outcome));
    case CellStateRole: return int(at < 0 ? CellState::Plain : cellState(row, at));
    case TargetRole: return at;
    case IconRole:
        switch (row.outcome) {
        case RowOutcome::Refused: return QStringLiteral("triangle-alert");
        case RowOutcome::Duplicate: return QStringLiteral("users");
        case RowOutcome::Changed: return QStringLiteral("pencil");
        case RowOutcome::New:
        case RowOutcome::Unchanged:
        case RowOutcome::Skipped: return QString();
        }
        return {};
    default: return {};
    }
}
