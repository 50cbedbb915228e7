// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/celleditor.h"

#include "views/common/kinds.h"
#include "views/common/theme.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace {

/// The sentence under a cell: on the ground of its state, with a border, so that it stands out from the rows it covers.
class CellNotice final : public QLabel
{
public:
    explicit CellNotice(QWidget *parent)
        : QLabel(parent)
    {
        const ThemeMetrics metrics = ThemeMetrics::of();
        setWordWrap(true);
        setContentsMargins(metrics.space8(), metrics.space4(), metrics.space8(), metrics.space4());
        setTextKind(this, TextKind::Danger);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const ThemeColors &colors = ThemeColors::of(palette());
        painter.fillRect(rect(), colors.dangerSoft);
        painter.setPen(colors.danger);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        QLabel::paintEvent(event);
    }
};

/// The next widget of the same input that takes keys: the time after the day.
QWidget *nextPart(const CellInput &input)
{
    QWidget *current = QApplication::focusWidget();
    if (current == nullptr || !input.isAncestorOf(current)) {
        return nullptr;
    }
    QWidget *next = current->nextInFocusChain();
    while (next != current && input.isAncestorOf(next)) {
        if ((next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isVisible() && next->isEnabled() && next->focusProxy() == nullptr
            && !current->isAncestorOf(next)) {
            return next;
        }
        next = next->nextInFocusChain();
    }
    return nullptr;
}

} // namespace

CellEditor::CellEditor(const QList<CellInput *> &inputs, QWidget *viewport)
    : QFrame(viewport)
    , m_notice(new CellNotice(viewport))
{
    setSurface(this, Surface::Content);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    for (CellInput *input : inputs) {
        addInput(input);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noticeFocus(now); });
}

CellEditor::~CellEditor()
{
    m_done = true;
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves while the inputs are deleted
    if (m_notice != nullptr) {
        m_notice->deleteLater();
    }
}

void CellEditor::addInput(CellInput *input)
{
    input->setParent(this);
    layout()->addWidget(input);
    m_inputs.append(input);
    const QList<QWidget *> parts = input->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        part->installEventFilter(this);
    }
    connect(input, &CellInput::edited, this, [this] {
        m_notice->hide();
        m_waiting.reset();
    });
    connect(input, &CellInput::settled, this, [this] {
        if (m_waiting) {
            take(*std::exchange(m_waiting, std::nullopt));
        }
    });
}

void CellEditor::placeOver(const QRect &cell)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QSize wanted = sizeHint();
    QRect place = cell.adjusted(0, 0, 0, -1);
    const bool lines = std::any_of(m_inputs.cbegin(), m_inputs.cend(), [](const CellInput *input) { return input->hasLines(); });
    const int least = lines ? metrics.px(320) : metrics.px(120) * static_cast<int>(m_inputs.size());
    place.setWidth(std::max({place.width(), std::min(wanted.width(), metrics.px(360)), least}));
    const int height = lines ? metrics.px(110) : std::max(place.height(), wanted.height());
    if (!lines) {
        place.moveTop(place.center().y() - height / 2);
    }
    place.setHeight(height);
    const QRect room = parentWidget()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    placeNotice();
}

void CellEditor::start(const QKeyEvent *key)
{
    show();
    raise();
    CellInput *first = m_inputs.constFirst();
    first->keyWidget()->setFocus(Qt::OtherFocusReason);
    if (key != nullptr) {
        first->startWith(*key);
    } else {
        first->selectAll();
    }
}

void CellEditor::showProblem(const FieldError &problem)
{
    m_notice->setText(problem.message);
    for (CellInput *input : std::as_const(m_inputs)) {
        if (input->field().name == problem.field) {
            input->keyWidget()->setAccessibleDescription(problem.message);
        }
    }
    placeNotice();
    m_notice->show();
    m_notice->raise();
}

QString CellEditor::problemText() const
{
    return m_notice->isVisible() ? m_notice->text() : QString();
}

void CellEditor::placeNotice()
{
    const int width = std::max(this->width(), ThemeMetrics::of().px(280));
    const int height = m_notice->heightForWidth(width);
    const QRect room = parentWidget()->rect();
    QRect place(x(), geometry().bottom() + 1, width, height);
    if (place.bottom() > room.bottom()) {
        place.moveBottom(y() - 1);
    }
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), 0));
    m_notice->setGeometry(place);
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_done) {
        for (CellInput *input : std::as_const(m_inputs)) {
            const auto *part = qobject_cast<QWidget *>(watched);
            if (part != nullptr && input->isAncestorOf(part)) {
                return handleKey(*input, *static_cast<QKeyEvent *>(event));
            }
        }
    }
    if (event->type() == QEvent::ShortcutOverride) { // the table's own keys rest while a cell is edited
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool CellEditor::handleKey(CellInput &input, const QKeyEvent &key)
{
    const qsizetype at = m_inputs.indexOf(&input);
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    switch (key.key()) {
    case Qt::Key_Escape:
        m_done = true;
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ControlModifier) {
            take(Next::AllRows);
            return true;
        }
        if (modifiers == Qt::AltModifier || (modifiers == Qt::ShiftModifier && input.hasLines())) {
            return false; // a new line where there are lines
        }
        take(modifiers == Qt::ShiftModifier ? Next::Up : Next::Down);
        return true;
    case Qt::Key_Tab:
        if (QWidget *part = nextPart(input)) {
            part->setFocus(Qt::TabFocusReason);
        } else if (at + 1 < m_inputs.size()) {
            m_inputs.at(at + 1)->keyWidget()->setFocus(Qt::TabFocusReason);
            m_inputs.at(at + 1)->selectAll();
        } else {
            take(Next::Right);
        }
        return true;
    case Qt::Key_Backtab:
        if (at > 0) {
            m_inputs.at(at - 1)->keyWidget()->setFocus(Qt::BacktabFocusReason);
            m_inputs.at(at - 1)->selectAll();
        } else {
            take(Next::Left);
        }
        return true;
    default:
        return false;
    }
}

void CellEditor::take(Next next)
{
    if (m_done) {
        return;
    }
    if (isSettling()) {
        m_waiting = next;
        return;
    }
    if (const std::optional<FieldError> problem = firstProblem()) {
        showProblem(*problem);
        return;
    }
    m_done = true;
    emit taken(next);
}

bool CellEditor::isSettling() const
{
    return std::any_of(m_inputs.cbegin(), m_inputs.cend(), [](const CellInput *input) { return input->isSettling(); });
}

std::optional<FieldError> CellEditor::firstProblem() const
{
    for (const CellInput *input : m_inputs) {
        if (const std::optional<FieldError> problem = input->problem()) {
            return problem;
        }
    }
    return std::nullopt;
}

void CellEditor::noticeFocus(QWidget *now)
{
    if (m_done || now == nullptr || now == this || isAncestorOf(now) || QApplication::activePopupWidget() != nullptr
        || now->window() != window()) {
        return;
    }
    if (isSettling()) {
        m_waiting = Next::Stay;
        return;
    }
    m_done = true;
    if (firstProblem()) {
        emit abandoned();
    } else {
        emit taken(Next::Stay);
    }
}
