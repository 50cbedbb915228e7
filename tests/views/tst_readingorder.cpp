// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingorder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

/// Tab follows the eye, whenever a control was made.
class TestReadingOrder final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLayout();
    void leavesOutWhatCannotBeUsed();
    void goesRound();

private:
    static QPushButton *button(const QString &name, QWidget *parent);
    static QStringList names(const QList<QWidget *> &widgets);
};

QPushButton *TestReadingOrder::button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(name, parent);
    made->setObjectName(name);
    return made;
}

QStringList TestReadingOrder::names(const QList<QWidget *> &widgets)
{
    QStringList all;
    for (const QWidget *widget : widgets) {
        all.append(widget->objectName());
    }
    return all;
}

void TestReadingOrder::followsTheLayout()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *splitter = new QSplitter(&window);
    auto *late = button(QStringLiteral("table"), splitter);
    splitter->addWidget(late);
    splitter->addWidget(button(QStringLiteral("pane"), splitter));
    auto *head = new QHBoxLayout;
    layout->addLayout(head);
    layout->addWidget(splitter);
    head->addWidget(button(QStringLiteral("second"), &window));
    head->insertWidget(0, button(QStringLiteral("first"), &window));
    window.show();
    QCOMPARE(names(readingOrder(&window)),
             QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("table"), QStringLiteral("pane")}));
}

void TestReadingOrder::leavesOutWhatCannotBeUsed()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *stack = new QStackedWidget(&window);
    stack->addWidget(button(QStringLiteral("shown"), stack));
    stack->addWidget(button(QStringLiteral("behind"), stack));
    layout->addWidget(stack);
    auto *grey = button(QStringLiteral("grey"), &window);
    grey->setEnabled(false);
    layout->addWidget(grey);
    auto *mouse = button(QStringLiteral("mouse"), &window);
    mouse->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(mouse);
    window.show();
    QCOMPARE(names(readingOrder(&window)), QStringList({QStringLiteral("shown")}));
}

void TestReadingOrder::goesRound()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *last = button(QStringLiteral("last"), &window);
    auto *first = button(QStringLiteral("first"), &window);
    layout->addWidget(first);
    layout->addWidget(last);
    window.show();
    QApplication::setActiveWindow(&window);
    first->setFocus();
    QVERIFY(focusNextInReadingOrder(&window, true));
    QVERIFY(last->hasFocus());
    QVERIFY(focusNextInReadingOrder(&window, true));
    QVERIFY(first->hasFocus());
    QVERIFY(focusNextInReadingOrder(&window, false));
    QVERIFY(last->hasFocus());
}

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
