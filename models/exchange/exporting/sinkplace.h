// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

/// For libraries that write files themselves: a path beside the wanted one, which becomes it at publish(). What was not published
/// is removed.
class SinkPlace final
{
public:
    explicit SinkPlace(QString path);
    ~SinkPlace();
    Q_DISABLE_COPY_MOVE(SinkPlace)

    /// Io where nothing can be written there.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] const QString &temporary() const { return m_temporary; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> publish();

private:
    QString m_path;
    QString m_temporary;
};
