// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

/// Brings calls from worker threads to the thread that made the relay, for as long as its owner lives. The owner keeps it;
/// workers keep the Sender, which stays good afterwards and then does nothing.
class GuiRelay final
{
public:
    class Sender final
    {
    public:
        /// Thread-safe. The call is made from the owner's event loop, never after the relay is gone.
        void post(std::function<void()> call);

    private:
        friend class GuiRelay;
        QMutex m_mutex;
        QObject *m_target = nullptr;
    };

    GuiRelay();
    ~GuiRelay();
    Q_DISABLE_COPY_MOVE(GuiRelay)

    [[nodiscard]] std::shared_ptr<Sender> sender() const { return m_sender; }

private:
    QObject m_target;
    std::shared_ptr<Sender> m_sender;
};
