// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandtable.h"

#include "app/ctl/accessreviewcommand.h"
#include "app/ctl/createadmincommand.h"
#include "app/ctl/createlogincommand.h"
#include "app/ctl/createrecordscommand.h"
#include "app/ctl/deleterecordscommand.h"
#include "app/ctl/democommand.h"
#include "app/ctl/downgradecommand.h"
#include "app/ctl/droplogincommand.h"
#include "app/ctl/exportcommand.h"
#include "app/ctl/importcommand.h"
#include "app/ctl/listloginscommand.h"
#include "app/ctl/listrecordscommand.h"
#include "app/ctl/migratecommand.h"
#include "app/ctl/partitionscommand.h"
#include "app/ctl/passwordcommand.h"
#include "app/ctl/reconcilerecordscommand.h"
#include "app/ctl/resetadmincommand.h"
#include "app/ctl/rolescommand.h"
#include "app/ctl/searchcommand.h"
#include "app/ctl/showrecordcommand.h"
#include "app/ctl/signoutcommand.h"
#include "app/ctl/updaterecordscommand.h"

std::vector<std::unique_ptr<Command>> standardCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<MigrateCommand>());
    commands.push_back(std::make_unique<DowngradeCommand>());
    commands.push_back(std::make_unique<RolesCommand>());
    commands.push_back(std::make_unique<CreateAdminCommand>());
    commands.push_back(std::make_unique<ResetAdminCommand>());
    commands.push_back(std::make_unique<CreateLoginCommand>());
    commands.push_back(std::make_unique<DropLoginCommand>());
    commands.push_back(std::make_unique<ListLoginsCommand>());
    commands.push_back(std::make_unique<PasswordCommand>());
    commands.push_back(std::make_unique<SignOutCommand>());
    commands.push_back(std::make_unique<PartitionsCommand>());
    commands.push_back(std::make_unique<AccessReviewCommand>());
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ListRecordsCommand>());
    commands.push_back(std::make_unique<ShowRecordCommand>());
    commands.push_back(std::make_unique<CreateRecordsCommand>());
    commands.push_back(std::make_unique<UpdateRecordsCommand>());
    commands.push_back(std::make_unique<DeleteRecordsCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ReconcileRecordsCommand>());
    return commands;
}
