// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/demo/demoecosystem.h"

#include <QCryptographicHash>

namespace {
struct TaskSketch
{
    QString title;
    QString projectId;
    QString assignee;
    QString assigner;
    QString type = QStringLiteral("deliverable");
    QString status = QStringLiteral("pending");
    QString priority = QStringLiteral("medium");
    int dueIn = 0; ///< days from today
};

void addTask(DemoEcosystem &demo, const TaskSketch &sketch)
{
    const bool done = sketch.status == QLatin1String("completed");
    demo.rows.add(QStringLiteral("tasks"),
                  {{QStringLiteral("id"), demo.newId(sketch.dueIn - 21)},
                   {QStringLiteral("project_id"), sketch.projectId.isEmpty() ? QVariant() : QVariant(sketch.projectId)},
                   {QStringLiteral("title"), sketch.title},
                   {QStringLiteral("task_type"), sketch.type},
                   {QStringLiteral("assigned_to"), sketch.assignee},
                   {QStringLiteral("assigned_by"), sketch.assigner},
                   {QStringLiteral("due_date"), QVariant::fromValue(demo.at(sketch.dueIn, 17))},
                   {QStringLiteral("status"), sketch.status},
                   {QStringLiteral("priority"), sketch.priority},
                   {QStringLiteral("progress_percentage"), QVariant::fromValue(Decimal{done ? 10000 : 0, 2})},
                   {QStringLiteral("completed_at"), done ? QVariant::fromValue(demo.at(sketch.dueIn - 1, 16)) : QVariant()},
                   {QStringLiteral("created_by"), sketch.assigner},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(sketch.dueIn - 21))}});
}

void addDocument(DemoEcosystem &demo, const DemoEntrepreneur &owner, const QString &type, const QString &title, const QString &file, int days)
{
    const QString id = demo.newId(-days);
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    demo.rows.add(QStringLiteral("documents"),
                  {{QStringLiteral("id"), id},
                   {QStringLiteral("owner_id"), owner.person.id},
                   {QStringLiteral("project_id"), owner.projectId},
                   {QStringLiteral("filename"), QString(id + file.mid(file.lastIndexOf(QLatin1Char('.'))))},
                   {QStringLiteral("original_filename"), file},
                   {QStringLiteral("file_size"), qint64(demo.random.between(40, 2400)) * 1024},
                   {QStringLiteral("mime_type"), QStringLiteral("application/pdf")},
                   {QStringLiteral("file_hash"), QString::fromLatin1(hash)},
                   {QStringLiteral("storage_provider"), QStringLiteral("local")},
                   {QStringLiteral("storage_path"), QStringLiteral("demo/%1").arg(id)},
                   {QStringLiteral("title"), title},
                   {QStringLiteral("document_type"), type},
                   {QStringLiteral("visibility"), QStringLiteral("organization")},
                   {QStringLiteral("processing_status"), QStringLiteral("completed")},
                   {QStringLiteral("created_by"), owner.person.id},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-days, 18))}});
}

void addNotification(DemoEcosystem &demo, const QString &userId, const QString &title, const QString &message, const QString &type, int daysAgo)
{
    demo.rows.add(QStringLiteral("notifications"),
                  {{QStringLiteral("id"), demo.newId(-daysAgo)},
                   {QStringLiteral("user_id"), userId},
                   {QStringLiteral("title"), title},
                   {QStringLiteral("message"), message},
                   {QStringLiteral("notification_type"), type},
                   {QStringLiteral("is_read"), daysAgo > 2},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-daysAgo, 8, 30))},
                   {QStringLiteral("scheduled_for"), QVariant::fromValue(demo.at(-daysAgo, 8, 30))}});
}
} // namespace

void addDemoTasks(DemoEcosystem &demo)
{
    static const QStringList deliverables = {QStringLiteral("Enviar costos por libra"), QStringLiteral("Entrevistar a cinco clientes"),
                                             QStringLiteral("Cargar RUT actualizado"), QStringLiteral("Presentación en tres minutos")};
    int number = 0;
    for (const DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        for (int i = 0; i < 4; ++i) {
            const int dueIn = -49 + i * 21 + number % 7;
            const bool overdue = entrepreneur.fallingBehind && i == 2;
            const bool done = dueIn < 0 && !overdue;
            addTask(demo, {deliverables.at(i), entrepreneur.projectId, entrepreneur.person.id, demo.programs.at(entrepreneur.program).coordinatorId,
                           QStringLiteral("deliverable"), entrepreneur.droppedOut ? QStringLiteral("cancelled") : (done ? QStringLiteral("completed") : QStringLiteral("pending")),
                           overdue ? QStringLiteral("high") : QStringLiteral("medium"), overdue ? -6 : dueIn});
        }
        ++number;
    }
    const QString me = demo.coordinators.constFirst().id;
    const QString chief = demo.administrator.id;
    addTask(demo, {QStringLiteral("Firmar el convenio del segundo semestre"), QString(), chief, chief, QStringLiteral("general"), QStringLiteral("pending"), QStringLiteral("high"), 1});
    addTask(demo, {QStringLiteral("Revisar el informe trimestral"), QString(), chief, me, QStringLiteral("deliverable"), QStringLiteral("in_progress"), QStringLiteral("medium"), 4});
    addTask(demo, {QStringLiteral("Enviar lista del taller"), QString(), me, chief, QStringLiteral("general"), QStringLiteral("pending"), QStringLiteral("high"), -3});
    addTask(demo, {QStringLiteral("Excel de avance para la dirección"), QString(), me, chief, QStringLiteral("general"), QStringLiteral("in_progress"), QStringLiteral("urgent"), 0});
    addTask(demo, {QStringLiteral("Reasignar a quienes esperan a la mentora más pedida"), QString(), me, me, QStringLiteral("general"), QStringLiteral("pending"), QStringLiteral("high"), 1});
    addTask(demo, {QStringLiteral("Pedir RUT a 9 personas"), QString(), me, me, QStringLiteral("action_item"), QStringLiteral("pending"), QStringLiteral("medium"), 1});
    addTask(demo, {QStringLiteral("Recibir la línea base que falta"), QString(), me, me, QStringLiteral("action_item"), QStringLiteral("blocked"), QStringLiteral("high"), -10});
    addTask(demo, {QStringLiteral("Confirmar sala del taller"), QString(), me, me, QStringLiteral("general"), QStringLiteral("pending"), QStringLiteral("low"), 2});
    addTask(demo, {QStringLiteral("Revisar un monto que parece tener un cero de más"), demo.entrepreneurs.at(1).projectId, me, me, QStringLiteral("action_item"), QStringLiteral("pending"), QStringLiteral("high"), 0});
}

void addDemoDocuments(DemoEcosystem &demo)
{
    int number = 0;
    for (const DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        addDocument(demo, entrepreneur, QStringLiteral("identity"), QStringLiteral("Cédula"), QStringLiteral("cedula.pdf"), 144);
        if (number % 7 != 4 && number != 1) { // nine have not handed in their tax register
            addDocument(demo, entrepreneur, QStringLiteral("tax_register"), QStringLiteral("RUT"), QStringLiteral("RUT.pdf"), 143);
        }
        if (number % 4 == 0) {
            addDocument(demo, entrepreneur, QStringLiteral("pitch_deck"), QStringLiteral("Presentación de %1").arg(entrepreneur.projectName), QStringLiteral("presentación.pdf"), 20);
        }
        ++number;
    }
}

void addDemoConversations(DemoEcosystem &demo)
{
    static const QStringList lines = {QStringLiteral("Buenos días, ¿nos vemos el jueves a las 8?"), QStringLiteral("Sí, claro. Llevo los costos que me pidió 🙌"),
                                      QStringLiteral("Perfecto. Traiga también la lista de clientes."), QStringLiteral("Listo, quedó cargada en documentos."),
                                      QStringLiteral("¿Podemos mover la sesión? Tengo feria el martes.")};
    int number = 0;
    for (const DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        ++number;
        if (entrepreneur.mentor < 0 || number % 3 != 0) {
            continue;
        }
        const QString id = demo.newId(-60);
        const DemoPerson &mentor = demo.mentors.at(entrepreneur.mentor).person;
        demo.rows.add(QStringLiteral("conversations"),
                      {{QStringLiteral("id"), id},
                       {QStringLiteral("conversation_type"), QStringLiteral("mentorship")},
                       {QStringLiteral("title"), QStringLiteral("%1 y %2").arg(entrepreneur.person.firstName, mentor.firstName)},
                       {QStringLiteral("mentorship_id"), entrepreneur.mentorshipId},
                       {QStringLiteral("created_by"), mentor.id},
                       {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-60))}});
        for (const QString &user : {mentor.id, entrepreneur.person.id}) {
            demo.rows.add(QStringLiteral("conversation_participants"),
                          {{QStringLiteral("id"), demo.newId(-60)}, {QStringLiteral("conversation_id"), id}, {QStringLiteral("user_id"), user},
                           {QStringLiteral("role"), QStringLiteral("member")}, {QStringLiteral("joined_at"), QVariant::fromValue(demo.at(-60))}});
        }
        for (int i = 0; i < 3 + number % 3; ++i) {
            const Instant sent = demo.at(-50 + i * 9, 7 + (number + i) % 12, (number * 7) % 60);
            demo.rows.add(QStringLiteral("messages"),
                          {{QStringLiteral("id"), demo.random.id(sent)}, {QStringLiteral("conversation_id"), id},
                           {QStringLiteral("sender_id"), i % 2 == 0 ? mentor.id : entrepreneur.person.id},
                           {QStringLiteral("content"), lines.at(i % lines.size())},
                           {QStringLiteral("delivered_at"), QVariant::fromValue(sent)},
                           {QStringLiteral("created_at"), QVariant::fromValue(sent)}});
        }
    }
    const QString me = demo.coordinators.constFirst().id;
    addNotification(demo, me, QStringLiteral("45 postulaciones en la convocatoria"), QStringLiteral("27 están en evaluación."), QStringLiteral("application_received"), 0);
    addNotification(demo, me, QStringLiteral("Un mentor pausó su disponibilidad"), QStringLiteral("Vuelve en un mes."), QStringLiteral("mentor_paused"), 1);
    addNotification(demo, me, QStringLiteral("3 personas sin autorización de datos"), QStringLiteral("No entran en el informe hasta que firmen."), QStringLiteral("consent_missing"), 2);
    addNotification(demo, me, QStringLiteral("Comité de seguimiento"), QStringLiteral("El acta está lista."), QStringLiteral("meeting_reminder"), 9);
    addNotification(demo, demo.administrator.id, QStringLiteral("Informe trimestral"), QStringLiteral("El financiador lo espera este mes."), QStringLiteral("task_assigned"), 1);
}

void addDemoEvents(DemoEcosystem &demo)
{
    int number = 0;
    for (const DemoEntrepreneur &applicant : demo.applicants) {
        ++number;
        demo.rows.add(QStringLiteral("analytics_events"),
                      {{QStringLiteral("id"), demo.newId(-1 - number % 19)}, {QStringLiteral("event_name"), QStringLiteral("application_submitted")},
                       {QStringLiteral("event_category"), QStringLiteral("user")}, {QStringLiteral("user_id"), applicant.person.id},
                       {QStringLiteral("organization_id"), demo.openCall.organizationId},
                       {QStringLiteral("timestamp"), QVariant::fromValue(demo.at(-1 - number % 19, 8 + number % 12))},
                       {QStringLiteral("country"), QStringLiteral("CO")}, {QStringLiteral("device_type"), number % 4 == 0 ? QStringLiteral("desktop") : QStringLiteral("mobile")}});
    }
}
