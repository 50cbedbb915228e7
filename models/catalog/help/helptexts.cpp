// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

std::vector<FieldAbout> allHelp()
{
    std::vector<FieldAbout> all;
    for (const auto family : {&commonHelp, &contactHelp, &derivedHelp, &documentHelp, &meetingHelp,
                              &mentoringHelp, &messagingHelp, &organizationHelp, &peopleHelp, &programHelp,
                              &projectHelp, &systemHelp, &taskHelp}) {
        const std::span<const FieldAbout> texts = family();
        all.insert(all.end(), texts.begin(), texts.end());
    }
    return all;
}
