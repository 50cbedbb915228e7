-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP FUNCTION app.set_person_active(uuid, boolean);
DROP FUNCTION app.transfer_ownership(uuid, uuid);
DROP FUNCTION app.resume_membership(uuid);
DROP FUNCTION app.end_membership(uuid);
DROP FUNCTION app.set_member_role(uuid, text);
DROP FUNCTION app.answer_invitation(uuid, boolean);
DROP FUNCTION app.my_invitations();
DROP FUNCTION app.invite_by_email(uuid, text, text);
DROP FUNCTION app.invite_member(uuid, uuid, text);
DROP FUNCTION app.add_member(uuid, text, text, text, text, text);
DROP FUNCTION app_private.ended_by(uuid);
DROP FUNCTION app_private.invite(uuid, uuid, text);
DROP FUNCTION app_private.is_last_owner(uuid, uuid);
DROP FUNCTION app_private.lock_members(uuid);
DROP FUNCTION app_private.forbid_members();
DROP FUNCTION app_private.refuse_members(text);
DROP FUNCTION app_private.may_give_role(uuid, text);
DROP FUNCTION app_private.acts_for_platform();
