// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/themestyle.h"

#include "views/common/kinds.h"
#include "views/common/stylebuttons.h"
#include "views/common/styleinputs.h"
#include "views/common/styleitems.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>

namespace {

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

/// A line edit inside a combo box or spin box is drawn by its owner.
bool hasOwnFrame(const QWidget *widget)
{
    const QWidget *owner = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QComboBox *>(owner) == nullptr &&
           qobject_cast<const QAbstractSpinBox *>(owner) == nullptr;
}

void fillBordered(const QStyleOption *option, QPainter *painter, const QColor &ground, const QColor &border)
{
    painter->fillRect(option->rect, border);
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1), ground);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QHeaderView *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QDialog *>(widget) != nullptr || qobject_cast<QMenu *>(widget) != nullptr) {
        setSurface(widget, Surface::Content);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const ThemeMetrics sizes = ThemeMetrics::of();
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return sizes.icon();
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return sizes.px(32);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu *>(widget) != nullptr ? 0 : (isTextBox(widget) ? 2 : 1);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return 0;
    case PM_MenuBarItemSpacing:
        return sizes.space4();
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return metric == PM_MenuVMargin ? sizes.space4() : sizes.space8();
    case PM_FocusFrameHMargin:
        return sizes.space8() - 1;
    case PM_ScrollBarExtent:
        return sizes.px(12);
    case PM_ScrollBarSliderMin:
        return sizes.px(32);
    case PM_TabBarTabHSpace:
        return sizes.space16();
    case PM_ToolTipLabelFrameWidth:
        return sizes.px(6);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return sizes.space12();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return sizes.space8();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ScrollBar_LeftClickAbsolutePosition ? 0 : 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return int(ThemeColors::of(option == nullptr ? QPalette() : option->palette).line.rgb());
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const ThemeMetrics sizes = ThemeMetrics::of();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasWords = button != nullptr && !button->text.isEmpty();
        const bool hasMenu = button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu);
        int width = size.width() + (buttonKind(widget) == ButtonKind::Link ? 0 : 2 * sizes.space12());
        if (hasWords && !button->icon.isNull()) {
            width += sizes.space4();
        }
        if (hasMenu) {
            width += sizes.px(12);
        }
        return {hasWords ? width : sizes.control(), qMax(sizes.control(), size.height() + 2 * sizes.space4())};
    }
    case CT_ToolButton: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button != nullptr && button->toolButtonStyle != Qt::ToolButtonIconOnly
            && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            base.rwidth() += sizes.px(14) + sizes.space24(); // the chevron and the margins of other buttons
        }
        return base.expandedTo(QSize(sizes.control(), sizes.control()));
    }
    case CT_LineEdit:
        return {size.width() + 2 * sizes.space4(), qMax(sizes.control(), size.height() + sizes.space4())};
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + sizes.space8(), sizes.control()};
    }
    case CT_SpinBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + sizes.space12(), sizes.control()};
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, sizes.space24()));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {size.width(), sizes.px(9)};
        }
        const bool hasShortcut = item != nullptr && item->text.contains(QLatin1Char('\t'));
        const int extra = sizes.space12() + sizes.icon() + sizes.space8() + sizes.space24() +
                          (hasShortcut ? item->reservedShortcutWidth + sizes.space24() : sizes.space8());
        return {size.width() + extra, sizes.control()};
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * sizes.space8(), sizes.topBar() - 2};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        return header != nullptr && header->orientation == Qt::Vertical ? base : QSize(base.width(), sizes.header());
    }
    case CT_TabBarTab:
        return {size.width() + sizes.space8(), sizes.tab()};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(0, sizes.navigationRow()));
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    const ThemeMetrics sizes = ThemeMetrics::of();
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarRect(bar, sub, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return spinBoxRect(box, sub);
        }
    } else if (control == CC_ComboBox) {
        const int arrow = sizes.px(26);
        const QRect whole = option->rect;
        if (sub == SC_ComboBoxArrow) {
            return visualRect(option->direction, whole,
                              QRect(whole.right() - arrow + 1, whole.y(), arrow, whole.height()));
        }
        if (sub == SC_ComboBoxEditField) {
            return visualRect(option->direction, whole, whole.adjusted(sizes.space8(), 2, -arrow, -2));
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && hasOwnFrame(widget)) {
        const int side = ThemeMetrics::of().px(6);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? option->rect.adjusted(side, 2, -side, -2) : option->rect;
    }
    if (element == SE_PushButtonContents) {
        return option->rect;
    }
    if (element == SE_HeaderLabel) {
        const int side = ThemeMetrics::of().space8();
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_PanelStatusBar:
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!hasOwnFrame(widget)) {
            return;
        }
        if (frame != nullptr && frame->lineWidth > 0) {
            drawInputFrame(option, painter, widget);
        } else {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
        return;
    }
    case PE_Frame:
        if (isTextBox(widget)) {
            drawInputFrame(option, painter, widget);
        } else {
            fillBordered(option, painter, colors.content, colors.line);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(option, painter);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItemPanel(item, painter, widget);
        }
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)) {
            const bool inItem = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
            drawFocusRing(painter, inItem ? option->rect : option->rect.adjusted(-2, -1, 2, 1), option->palette,
                          ThemeMetrics::of().cellRadius());
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), colors.line);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        fillBordered(option, painter, colors.content, colors.lineStrong);
        return;
    case PE_PanelTipLabel:
        fillBordered(option, painter, colors.content, colors.lineStrong);
        return;
    case PE_IndicatorBranch:
        drawTreeBranch(option, painter);
        return;
    case PE_IndicatorArrowDown:
        drawThemeIcon(painter, option->rect, QStringLiteral("chevron-down"), ThemeMetrics::of().px(12), true);
        return;
    case PE_IndicatorArrowUp:
        drawThemeIcon(painter, option->rect, QStringLiteral("chevron-up"), ThemeMetrics::of().px(12), true);
        return;
    case PE_IndicatorArrowLeft:
        drawThemeIcon(painter, option->rect, QStringLiteral("chevron-left"), ThemeMetrics::of().px(14), true);
        return;
    case PE_IndicatorArrowRight:
        drawThemeIcon(painter, option->rect, QStringLiteral("chevron-right"), ThemeMetrics::of().px(14), true);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(button, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, painter);
        }
        return;
    case CE_HeaderEmptyArea: {
        const ThemeColors &colors = ThemeColors::of(option->palette);
        painter->fillRect(option->rect, colors.panel);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), colors.lineStrong);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(item, painter);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter);
        }
        return;
    case CE_MenuBarEmptyArea:
    case CE_ProgressBarLabel:
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(tab, painter);
        }
        return;
    case CE_ProgressBarGroove:
        drawProgressGroove(option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgressContents(bar, painter);
        }
        return;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine)) {
            break;
        }
        const QPoint centre = option->rect.center();
        const QRect line = frame->frameShape == QFrame::HLine
                               ? QRect(option->rect.x(), centre.y(), option->rect.width(), 1)
                               : QRect(centre.x(), option->rect.y(), 1, option->rect.height());
        painter->fillRect(line, ThemeColors::of(option->palette).line);
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, ThemeColors::of(option->palette).line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(combo, painter, widget, proxy());
            return;
        }
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(spin, painter, widget, proxy());
            return;
        }
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter, widget, proxy());
            return;
        }
    }
    const auto *button = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    if (button != nullptr && button->toolButtonStyle != Qt::ToolButtonIconOnly
        && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        drawMenuToolButton(button, painter, widget);
        return;
    }
    if (button != nullptr && button->toolButtonStyle == Qt::ToolButtonIconOnly) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
