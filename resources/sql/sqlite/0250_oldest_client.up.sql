-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which programs may work with this schema. 'oldest_program' is the oldest Semillero that it accepts, as "major.minor.patch".
-- A program below it is refused and told which one to install; a program that does not know the newest steps, but is not below
-- it, goes on working. A later step that an older program cannot live with (something dropped, renamed or made stricter) raises
-- it by one line: UPDATE schema_info SET value = '…' WHERE key = 'oldest_program'.
INSERT INTO schema_info (key, value) VALUES ('oldest_program', '0.1.0');
