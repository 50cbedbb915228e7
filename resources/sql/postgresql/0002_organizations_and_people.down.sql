-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE availability_exceptions;
DROP TABLE person_details;
DROP TABLE admins;
DROP TABLE clients;
DROP TABLE allies;
DROP TABLE entrepreneurs;
DROP TABLE user_organizations;
DROP TABLE organizations;
DROP TABLE users;
