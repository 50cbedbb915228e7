// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/help/helpwindow.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/searchfield.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/help/manualview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int TopicRole = TwoLineDelegate::IdRole;
constexpr int zoomBy = 10;
constexpr QLatin1String zoomKey("help/zoom");

} // namespace

HelpWindow::HelpWindow(StateStore &state, const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_state(state)
    , m_manual(Manual::read(language))
    , m_search(new SearchField(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(new QStackedWidget(this))
    , m_contents(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
    , m_nothing(textLabel(QString(), TextKind::Muted, this))
    , m_view(new ManualView(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    buildLayout();
    connectParts();
    addKeys();
    const QSize available = screen()->availableSize();
    resize(QSize(metrics.px(920), metrics.px(640)).boundedTo(available));
    setMinimumSize(QSize(metrics.px(560), metrics.px(360)).boundedTo(available));
    rememberGeometry(this, m_state, QStringLiteral("help/geometry"));
    rememberSplitter(m_splitter, m_state, QStringLiteral("help/contents"));
    if (const int kept = m_state.state(QString(zoomKey)).toInt(); kept > 0) {
        m_view->setZoom(kept);
    }
    fillContents();
    retranslate();
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new TwoLineDelegate(m_hits));
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(metrics.space16(), metrics.space24(), metrics.space16(), 0);
    for (QWidget *part : {static_cast<QWidget *>(m_contents), static_cast<QWidget *>(m_hits), static_cast<QWidget *>(m_nothing)}) {
        m_side->addWidget(part);
        setSurface(part, Surface::Panel);
    }
    m_side->setMinimumWidth(metrics.px(180));
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({metrics.px(260), metrics.px(660)});
    layout->addWidget(m_splitter, 1);
}

QWidget *HelpWindow::makeBar()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Window);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.space8(), metrics.space8(), metrics.space8(), metrics.space8());
    layout->setSpacing(metrics.space4());
    const QList<QPair<QToolButton *, QString>> buttons = {{m_back, QStringLiteral("chevron-left")},
                                                          {m_forward, QStringLiteral("chevron-right")}};
    for (const auto &[button, name] : buttons) {
        button->setIcon(icon(name));
        button->setAutoRaise(true);
        button->setFixedSize(metrics.control(), metrics.control());
        layout->addWidget(button);
    }
    layout->addSpacing(metrics.space8());
    m_search->setShortcutHint(QKeySequence::Find);
    layout->addWidget(m_search, 1);
    layout->addSpacing(metrics.space8());
    m_smaller->setText(QStringLiteral("A−"));
    m_larger->setText(QStringLiteral("A+"));
    for (QToolButton *button : {m_smaller, m_larger}) {
        button->setAutoRaise(true);
        button->setMinimumSize(metrics.control(), metrics.control());
        layout->addWidget(button);
    }
    return bar;
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_future.append(m_topic);
        showPlace(m_past.takeLast());
    });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        m_past.append(m_topic);
        showPlace(m_future.takeLast());
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() - zoomBy); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() + zoomBy); });
    connect(m_view, &ManualView::zoomChanged, this,
            [this](int percent) { m_state.setState(QString(zoomKey), QByteArray::number(percent)); });
    connect(m_view, &ManualView::linkFollowed, this, &HelpWindow::follow);
    connect(m_search, &SearchField::searchChanged, this, &HelpWindow::showHits);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr && item->data(0, TopicRole).toString() != m_topic) {
            showTopic(item->data(0, TopicRole).toString());
        }
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            showTopic(item->data(TopicRole).toString());
        }
    });
}

void HelpWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_back->click(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_forward->click(); });
    key(QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    for (const int plus : {Qt::Key_Plus, Qt::Key_Equal}) {
        key(QKeySequence(Qt::CTRL | Qt::Key(plus)), [this] { m_larger->click(); });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_smaller->click(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(100); });
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const ManualChapter &chapter : m_manual.chapters()) {
        auto *top = new QTreeWidgetItem(m_contents, {chapter.title});
        top->setData(0, TopicRole, chapter.id);
        for (const ManualSection &section : chapter.sections) {
            if (section.level == 2) {
                auto *item = new QTreeWidgetItem(top, {section.title});
                item->setData(0, TopicRole, QString(chapter.id + QLatin1Char('#') + section.anchor));
                item->setToolTip(0, section.title);
            }
        }
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString known = m_manual.has(topic)           ? topic
                          : m_manual.chapters().isEmpty() ? QString()
                                                          : m_manual.chapters().first().id;
    if (!m_topic.isEmpty() && known != m_topic) {
        m_past.append(m_topic);
        m_future.clear();
    }
    showPlace(known);
}

void HelpWindow::showPlace(const QString &topic)
{
    const ManualChapter *chapter = m_manual.chapter(topic.section(QLatin1Char('#'), 0, 0));
    if (chapter != nullptr) {
        m_topic = topic;
        m_view->showChapter(*chapter, topic.section(QLatin1Char('#'), 1));
        selectInContents();
    }
    updateButtons();
    retranslate();
}

void HelpWindow::selectInContents()
{
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator it(m_contents); *it != nullptr; ++it) {
        if ((*it)->data(0, TopicRole).toString() == m_topic) {
            m_contents->collapseAll();
            if ((*it)->parent() == nullptr) {
                (*it)->setExpanded(true);
            }
            m_contents->setCurrentItem(*it);
            m_contents->scrollToItem(*it);
            return;
        }
    }
}

void HelpWindow::follow(const QString &target)
{
    if (target.contains(QLatin1String("://")) || target.startsWith(QLatin1String("mailto:"))) {
        emit webLinkFollowed(target);
    } else if (target.startsWith(QLatin1Char('#'))) {
        showTopic(QString(m_topic.section(QLatin1Char('#'), 0, 0) + target));
    } else {
        showTopic(target);
    }
}

void HelpWindow::search(const QString &text)
{
    m_search->setText(text);
    m_search->flush();
}

void HelpWindow::showHits(const QString &text)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    const QList<ManualHit> hits = m_manual.search(text);
    for (const ManualHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title, m_hits);
        item->setData(TwoLineDelegate::SecondLineRole, hit.excerpt);
        item->setToolTip(hit.excerpt);
        item->setData(TopicRole, QString(hit.chapter + QLatin1Char('#') + hit.anchor));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2").arg(hit.title, hit.excerpt));
    }
    QWidget *shown = text.trimmed().isEmpty() ? static_cast<QWidget *>(m_contents)
                     : hits.isEmpty()         ? static_cast<QWidget *>(m_nothing)
                                              : static_cast<QWidget *>(m_hits);
    m_side->setCurrentWidget(shown);
}

void HelpWindow::setLanguage(const QString &language)
{
    m_manual = Manual::read(language);
    fillContents();
    showHits(m_search->text());
    showPlace(m_topic);
}

void HelpWindow::updateButtons()
{
    m_back->setEnabled(!m_past.isEmpty());
    m_forward->setEnabled(!m_future.isEmpty());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (down && m_search->hasFocus() && m_hits->count() > 0 && m_side->currentWidget() == m_hits) {
        m_hits->setFocus();
        m_hits->setCurrentRow(qMax(0, m_hits->currentRow()));
    } else if (event->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) {
            close();
        } else {
            m_search->clear();
            m_contents->setFocus();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HelpWindow::retranslate()
{
    const ManualChapter *chapter = m_manual.chapter(m_topic.section(QLatin1Char('#'), 0, 0));
    //: %1 is the chapter of the manual
    setWindowTitle(chapter == nullptr ? tr("Help") : tr("%1 – Help").arg(chapter->title));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Found in the manual"));
    m_nothing->setText(tr("The manual does not mention that. Try another word."));
    const QList<QPair<QToolButton *, QString>> names = {{m_back, tr("Back")},
                                                        {m_forward, tr("Forward")},
                                                        {m_smaller, tr("Smaller letters")},
                                                        {m_larger, tr("Larger letters")}};
    for (const auto &[button, name] : names) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}
