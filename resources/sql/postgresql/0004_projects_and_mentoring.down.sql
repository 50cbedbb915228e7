-- SPDX-FileCopyrightText: 2026 The Semillero developers
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE user_ratings;
DROP TABLE mentorships;
DROP TABLE application_reviews;
DROP TABLE program_applications;
DROP TABLE projects;
