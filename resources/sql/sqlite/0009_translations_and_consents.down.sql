-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE deleted_records;
DROP TABLE user_consents;
DROP TABLE translations;
