// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/guirelay.h"

void GuiRelay::Sender::post(std::function<void()> call)
{
    const QMutexLocker lock(&m_mutex);
    if (m_target != nullptr) {
        QMetaObject::invokeMethod(m_target, std::move(call), Qt::QueuedConnection);
    }
}

GuiRelay::GuiRelay() : m_sender(std::make_shared<Sender>())
{
    m_sender->m_target = &m_target;
}

GuiRelay::~GuiRelay()
{
    const QMutexLocker lock(&m_sender->m_mutex);
    m_sender->m_target = nullptr;
}
