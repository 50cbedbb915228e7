// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsoninput.h"

JsonInput::JsonInput(QWidget *parent)
    : QWidget(parent)
{
}

JsonInput::~JsonInput() = default;

std::optional<QString> JsonInput::problem() const
{
    return std::nullopt;
}

void JsonInput::retranslate() {}
