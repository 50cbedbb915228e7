-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE documents;
DROP TABLE messages;
DROP TABLE conversation_participants;
DROP TABLE conversations;
