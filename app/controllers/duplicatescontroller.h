// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/people/duplicatesdialog.h"
#include "models/database/guirelay.h"

#include <QObject>
#include <QPointer>

class MergeController;
class QWidget;

/// Looks for people who stand twice, in the background with progress; and asks when somebody is made who looks like a person
/// that is known. GUI thread.
class DuplicatesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicatesController)

public:
    /// Pairs that are shown: what somebody can look through.
    static constexpr qsizetype mostPairs = 2'000;

    /// `merges` outlives it.
    DuplicatesController(const RecordPageServices &services, MergeController &merges, QObject *parent);
    ~DuplicatesController() override;

    void showDialog(const DisplayFormat &format, QWidget *window);
    /// "Is it one of these?": goes on when nobody is alike or the person says that it is somebody else.
    void askBeforeCreate(const QString &entity, const FieldValues &values, QWidget *window,
                         const std::function<void(bool goOn)> &decided);
    [[nodiscard]] DuplicatesDialog *dialog() const { return m_dialog; }

private:
    void search();
    void readMerges();
    void dismiss(const QString &one, const QString &other);
    void ask(const QString &entity, const QList<DuplicatePair> &alike, QWidget *window,
             const std::function<void(bool goOn)> &decided);
    void showError(const Error &error);

    RecordPageServices m_services;
    MergeController &m_merges;
    GuiRelay m_relay;
    CancelToken m_token;
    DisplayFormat m_format;
    QPointer<DuplicatesDialog> m_dialog;
};
