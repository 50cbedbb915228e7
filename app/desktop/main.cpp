// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopmain.h"

int main(int argc, char *argv[])
{
    return runDesktop(argc, argv);
}
