<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../dialogs/workspace/aboutdialog.cpp" line="+72" />
            <location line="+20" />
            <source>About Semillero</source>
            <translation>Acerca de Semillero</translation>
        </message>
        <message>
            <location line="-20" />
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Semillero is the workplace of an entrepreneurship ecosystem: programs and cohorts, entrepreneurs and their projects, mentors, meetings, and the figures that show whether it works.</source>
            <translation>Semillero es el lugar de trabajo de un ecosistema de emprendimiento: programas y cohortes, emprendedores y sus proyectos, mentores, reuniones y las cifras que muestran si funciona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It works with a file on this computer or with a PostgreSQL server of your organization.</source>
            <translation>Trabaja con un archivo en este computador o con un servidor PostgreSQL de su organización.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Semillero is free software: you may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Semillero es software libre: puede usarlo, estudiarlo, compartirlo y mejorarlo según la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copyright © 2026 the Semillero developers.</source>
            <translation>Copyright © 2026 los desarrolladores de Semillero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Semillero is built with:</source>
            <translation>Semillero está hecho con:</translation>
        </message>
        <message>
            <location line="+10" />
            <location line="+2" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location line="-1" />
            <location line="+2" />
            <source>Built with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy the version</source>
            <translation>Copiar la versión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>AboutPopup</name>
        <message>
            <location filename="../views/help/aboutpopup.cpp" line="+52" />
            <source>What is this?</source>
            <translation>¿Qué es esto?</translation>
        </message>
    </context>
    <context>
        <name>AboutText</name>
        <message>
            <location filename="../views/help/abouttext.cpp" line="+59" />
            <source>F1 opens the manual at the chapter about this.</source>
            <translation>F1 abre el manual en el capítulo sobre esto.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewCommand</name>
        <message>
            <location filename="../app/ctl/accessreviewcommand.cpp" line="+78" />
            <source>No organization is called "%1".</source>
            <translation>Ninguna organización se llama "%1".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several organizations are called "%1": give the id.</source>
            <translation>Varias organizaciones se llaman "%1": indique el id.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Says who can see what: roles, since when, given by whom, last sign-in.</source>
            <translation>Dice quién puede ver qué: roles, desde cuándo, dados por quién, último inicio de sesión.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For platform administrators everything, for those who lead an organization that one; the server's administrator sees everything. --csv writes a table for a spreadsheet, --json one object. With either of them it is written down as an export.</source>
            <translation>Para administradores de la plataforma, todo; para quienes dirigen una organización, esa; el administrador del servidor ve todo. --csv escribe una tabla para hoja de cálculo, --json un objeto. Con cualquiera de los dos queda anotado como exportación.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Either --csv or --json.</source>
            <translation>O --csv o --json.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Given by</source>
            <translation>Dado por</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last sign-in</source>
            <translation>Último inicio</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What it gives</source>
            <translation>Qué permite</translation>
        </message>
        <message numerus="yes">
            <location line="+9" />
            <source>%n access(es)</source>
            <translation>
                <numerusform>%n acceso</numerusform>
                <numerusform>%n accesos</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Last reviewed on %1 by %2.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Última revisión el %1 por %2.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>the system</source>
            <translation>el sistema</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Never reviewed.</source>
            <translation>Nunca revisado.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewController</name>
        <message>
            <location filename="../app/controllers/accessreviewcontroller.cpp" line="+115" />
            <source>The first %L1 of %L2 are shown, those who may most first. Choose an organization, or use semilleroctl access-review for all.</source>
            <translation>Se muestran los primeros %L1 de %L2, primero quienes más pueden. Elija una organización o use semilleroctl access-review para verlos todos.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Access review %1</source>
            <extracomment>The proposed name of a file; %1 is a day</extracomment>
            <translation>Revisión de accesos %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Access review %1 %2</source>
            <extracomment>The proposed name of a file; %1 is an organization, %2 a day</extracomment>
            <translation>Revisión de accesos %1 %2</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Mark the access of the whole workspace as reviewed</source>
            <translation>Marcar como revisados los accesos de todo el espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark the access of %1 as reviewed</source>
            <translation>Marcar como revisados los accesos de %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was found, what was changed:</source>
            <translation>Qué se encontró, qué se cambió:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing to change</source>
            <translation>Nada por cambiar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark as reviewed</source>
            <translation>Marcar como revisado</translation>
        </message>
        <message>
            <location line="+21" />
            <source>Marked as reviewed.</source>
            <translation>Marcado como revisado.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewModel</name>
        <message>
            <location filename="../models/security/accessreviewmodel.cpp" line="+132" />
            <source>Left</source>
            <translation>Salió</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Deactivated</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Invited</source>
            <translation>Invitada</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Signed in</source>
            <translation>Con sesión abierta</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Must set a password</source>
            <translation>Debe definir contraseña</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Never signed in</source>
            <translation>Nunca inició sesión</translation>
        </message>
        <message>
            <location line="+26" />
            <source>All organizations</source>
            <extracomment>Stands where the name of an organization would: the access reaches all of them</extracomment>
            <translation>Todas las organizaciones</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1, login %2</source>
            <extracomment>%1 is a role, %2 a personal login of the database</extracomment>
            <translation>%1, cuenta %2</translation>
        </message>
        <message>
            <location line="+46" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+2" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What it gives</source>
            <translation>Qué permite</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Given by</source>
            <translation>Dado por</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last sign-in</source>
            <translation>Último inicio</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewPage</name>
        <message>
            <location filename="../views/security/accessreviewpagewords.cpp" line="+22" />
            <source>Nobody here</source>
            <translation>Nadie aquí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No access matches. That is often good news.</source>
            <translation>Ningún acceso cumple. Suele ser buena noticia.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Not reviewed yet</source>
            <translation>Sin revisar todavía</translation>
        </message>
        <message>
            <location line="+2" />
            <source>the system</source>
            <translation>el sistema</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last reviewed on %1 by %2</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Última revisión el %1 por %2</translation>
        </message>
        <message>
            <location line="+16" />
            <source>%1: %2 Given by %3 on %4.</source>
            <extracomment>%1 is a person, %2 says what they may do, %3 who gave it, %4 a moment</extracomment>
            <translation>%1: %2 Dado por %3 el %4.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1: %2</source>
            <extracomment>%1 is a person, %2 says what they may do</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <location line="+9" />
            <source>All organizations</source>
            <translation>Todas las organizaciones</translation>
        </message>
        <message>
            <location line="+19" />
            <location line="+13" />
            <source>Access review</source>
            <translation>Revisión de accesos</translation>
        </message>
        <message>
            <location line="-12" />
            <source>Who can see what, since when, and whether they still use it.</source>
            <translation>Quién puede ver qué, desde cuándo y si todavía lo usa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Mark as reviewed…</source>
            <translation>&amp;Marcar como revisado…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark as reviewed…</source>
            <translation>Marcar como revisado…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Go to the person</source>
            <translation>&amp;Ir a la persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search people and roles</source>
            <translation>Buscar personas y roles</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What to look for</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <location filename="../views/security/accessreviewpage.cpp" line="+38" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Platform administrators</source>
            <translation>Administradores de la plataforma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Never signed in</source>
            <translation>Nunca iniciaron sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not for 90 days</source>
            <translation>Sin entrar hace 90 días</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Deben definir contraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invitadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Salieron</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivated people</source>
            <translation>Personas desactivadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logins of the database</source>
            <translation>Cuentas de la base de datos</translation>
        </message>
    </context>
    <context>
        <name>AccountController</name>
        <message>
            <location filename="../app/controllers/accountcontroller.cpp" line="+182" />
            <source>Your password is changed. Other computers are signed out.</source>
            <translation>Su contraseña cambió. En los demás equipos se cerró la sesión.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Sign out everywhere?</source>
            <translation>¿Cerrar sesión en todas partes?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your sessions on all computers end at once, this one too. Do this when a computer was lost, or somebody may know your password; then change it.</source>
            <translation>Sus sesiones en todos los equipos terminan de inmediato, también la de este. Hágalo si se perdió un equipo o si alguien puede conocer su contraseña; luego cámbiela.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sign out everywhere</source>
            <translation>Cerrar sesión en todas partes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+80" />
            <source>You see what %1 sees. Nothing can be changed.</source>
            <translation>Usted ve lo que ve %1. No se puede cambiar nada.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stop viewing</source>
            <translation>Dejar de ver</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your session has ended. Everything stays as it is until you sign in again.</source>
            <translation>Su sesión terminó. Todo queda como está hasta que inicie sesión otra vez.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Sign in again…</source>
            <translation>Iniciar sesión otra vez…</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <location filename="../app/controllers/accountwords.cpp" line="+22" />
            <source>Platform administrator</source>
            <translation>Administra todo el espacio de trabajo</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1, %2</source>
            <extracomment>A role and its organization: "Coordinator, Fundación Raíces"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Entrepreneur</source>
            <translation>Emprendedor/a</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Mentor</source>
            <translation>Mentor/a</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Client</source>
            <translation>Entidad aliada</translation>
        </message>
    </context>
    <context>
        <name>ActivityBar</name>
        <message>
            <location filename="../views/records/activitybar.cpp" line="+149" />
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 7 days</source>
            <translation>Los últimos 7 días</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 30 days</source>
            <translation>Los últimos 30 días</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last month</source>
            <translation>El mes pasado</translation>
        </message>
        <message>
            <location line="+6" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changes</source>
            <extracomment>Quick filters of the log: what was done</extracomment>
            <translation>Cambios</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Deletions</source>
            <translation>Eliminaciones</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Sign-ins</source>
            <translation>Inicios de sesión</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Failed sign-ins</source>
            <translation>Inicios fallidos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contact data viewed</source>
            <translation>Datos de contacto vistos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Role changes</source>
            <translation>Cambios de rol</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Who…</source>
            <translation>Quién…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only what one person did</source>
            <translation>Solo lo que hizo una persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind of record…</source>
            <translation>Tipo de registro…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only one kind of record</source>
            <translation>Solo un tipo de registro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Quick filters of the activity</source>
            <translation>Filtros rápidos de la actividad</translation>
        </message>
    </context>
    <context>
        <name>ActivityController</name>
        <message>
            <location filename="../app/controllers/activitycontroller.cpp" line="+32" />
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <location line="+13" />
            <source>&amp;Go to the record</source>
            <translation>&amp;Ir al registro</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Only what this &amp;person did</source>
            <translation>Solo lo que hizo esta &amp;persona</translation>
        </message>
    </context>
    <context>
        <name>ActivityDetail</name>
        <message>
            <location filename="../views/records/activitydetail.cpp" line="+72" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Network address</source>
            <translation>Dirección de red</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Device</source>
            <translation>Equipo</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../app/desktop/application.cpp" line="+198" />
            <source>That workspace is already open in another window, which is in front now.</source>
            <translation>Ese espacio de trabajo ya está abierto en otra ventana, que ahora está al frente.</translation>
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <location filename="../models/lists/asofrepository.cpp" line="+213" />
            <source>A list as it was comes from the activity, which you may not see. Ask whoever administers your organization.</source>
            <translation>Una lista como era antes sale de la actividad, que usted no puede ver. Pregunte a quien administra su organización.</translation>
        </message>
        <message>
            <location line="+55" />
            <source>This list is too long to be shown as it was: more than 200,000 records.</source>
            <translation>Esta lista es demasiado larga para mostrarla como era: tiene más de 200.000 registros.</translation>
        </message>
    </context>
    <context>
        <name>AsOfController</name>
        <message>
            <location filename="../app/controllers/asofcontroller.cpp" line="+45" />
            <source>T&amp;hen and now…</source>
            <translation>Antes y a&amp;hora…</translation>
        </message>
        <message>
            <location line="+144" />
            <source>%1 as it was; read only</source>
            <translation>%1 como era; solo lectura</translation>
        </message>
        <message>
            <location line="+18" />
            <source>There is no history of these records: they are shown as they are now.</source>
            <translation>Estos registros no tienen historial: se muestran como están ahora.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The history begins on %1; what was before is not known.</source>
            <translation>El historial comienza el %1; no se sabe cómo era antes.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Computed columns are not in the history and stay empty: %1.</source>
            <translation>Las columnas calculadas no están en el historial y quedan vacías: %1.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Deleted since</source>
            <translation>Eliminado desde entonces</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Now empty</source>
            <translation>Ahora vacío</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
    </context>
    <context>
        <name>AsOfStrip</name>
        <message>
            <location filename="../views/records/asofstrip.cpp" line="+84" />
            <source>As of</source>
            <translation>Al</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back to now</source>
            <translation>Volver a hoy</translation>
        </message>
        <message>
            <location line="-3" />
            <source>The list as it was</source>
            <translation>La lista como era</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Day and time of the list</source>
            <translation>Día y hora de la lista</translation>
        </message>
        <message>
            <location line="+61" />
            <source>Reading the history…</source>
            <translation>Leyendo el historial…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>read only</source>
            <extracomment>Stands behind "As of 1/9/2026 18:00"</extracomment>
            <translation>solo lectura</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln changed since</source>
            <translation>
                <numerusform>%Ln cambió desde entonces</numerusform>
                <numerusform>%Ln cambiaron desde entonces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln gone since</source>
            <translation>
                <numerusform>%Ln ya no está</numerusform>
                <numerusform>%Ln ya no están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln new since</source>
            <translation>
                <numerusform>%Ln nuevo desde entonces</numerusform>
                <numerusform>%Ln nuevos desde entonces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AvailabilityInput</name>
        <message>
            <location filename="../dialogs/records/availabilityinput.cpp" line="+29" />
            <source>Minutes between meetings</source>
            <translation>Minutos entre reuniones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings a day at most</source>
            <translation>Máximo de reuniones por día</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings a week at most</source>
            <translation>Máximo de reuniones por semana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of notice at least</source>
            <translation>Horas mínimas de aviso</translation>
        </message>
        <message>
            <location line="+110" />
            <source>Choose a time zone of the list, such as America/Bogota.</source>
            <translation>Elija una zona horaria de la lista, como America/Bogota.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>BackupsController</name>
        <message>
            <location filename="../app/controllers/backupscontroller.cpp" line="+48" />
            <source>Today's backup copy could not be made. %1 Your workspace itself is all right.</source>
            <translation>No se pudo hacer la copia de seguridad de hoy. %1 Su espacio de trabajo está bien.</translation>
        </message>
        <message>
            <location line="+39" />
            <source>Making a backup copy…</source>
            <translation>Haciendo una copia de seguridad…</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../dialogs/workspace/backupsdialog.cpp" line="+73" />
            <location line="+7" />
            <source>Backup copies</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message numerus="yes">
            <location line="-7" />
            <source>%1 is copied once a day when you open it. The last %n copies are kept.</source>
            <translation>
                <numerusform>%1 se copia una vez al día al abrirlo. Se conserva la última copia.</numerusform>
                <numerusform>%1 se copia una vez al día al abrirlo. Se conservan las últimas %n copias.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Made</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location line="+5" />
            <source>There is no copy yet</source>
            <translation>Todavía no hay copias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One is made by itself on every day that you open the workspace; you can also make one now.</source>
            <translation>Cada día que abre el espacio de trabajo se hace una sola; también puede hacer una ahora.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>They lie in %1. Copy one to another disk now and then.</source>
            <translation>Están en %1. Copie una a otro disco de vez en cuando.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Daily</source>
            <translation>Diaria</translation>
        </message>
        <message>
            <location line="+2" />
            <source>By you</source>
            <translation>La hizo usted</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Before a restore</source>
            <translation>Antes de restaurar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Before an update</source>
            <translation>Antes de actualizar</translation>
        </message>
        <message>
            <location line="+40" />
            <source>Restore the copy of %1?</source>
            <translation>¿Restaurar la copia de %1?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 becomes what it was then. Everything that was changed since is replaced, but kept as a backup copy of its own, to which you can go back.</source>
            <translation>%1 vuelve a ser lo que era entonces. Todo lo que cambió desde ese momento se reemplaza, pero queda en una copia de seguridad propia a la que puede volver.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
    </context>
    <context>
        <name>BellButton</name>
        <message numerus="yes">
            <location filename="../views/shell/bellbutton.cpp" line="+60" />
            <source>Notifications, %n unread</source>
            <translation>
                <numerusform>Notificaciones, %n sin leer</numerusform>
                <numerusform>Notificaciones, %n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
    </context>
    <context>
        <name>BoolFieldEditor</name>
        <message>
            <location filename="../dialogs/records/boolfieldeditor.cpp" line="+32" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="+0" />
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>BrowseListing</name>
        <message>
            <location filename="../models/database/browselisting.cpp" line="+89" />
            <source>These rows cannot be shown before the list was counted. Refresh the list to count it.</source>
            <translation>Estas filas no se pueden mostrar antes de contar la lista. Actualice la lista para contarla.</translation>
        </message>
    </context>
    <context>
        <name>BrowseScan</name>
        <message>
            <location filename="../models/database/browsescan.cpp" line="+130" />
            <source>The list has more than 10 million records. Filter it to reach the ones further down.</source>
            <translation>La lista tiene más de 10 millones de registros. Use un filtro para llegar a los que están más abajo.</translation>
        </message>
    </context>
    <context>
        <name>BulkChangeFlow</name>
        <message>
            <location filename="../app/controllers/bulkchangeflow.cpp" line="+52" />
            <source>Looking at the records…</source>
            <translation>Revisando los registros…</translation>
        </message>
        <message numerus="yes">
            <location line="+30" />
            <source>Change %Ln record(s) at once?</source>
            <translation>
                <numerusform>¿Cambiar %Ln registro de una vez?</numerusform>
                <numerusform>¿Cambiar %Ln registros de una vez?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>That is a large part of the workspace. All of them are changed, or none; you can undo it while the program is open. Type the number %1 to go on.</source>
            <translation>Es una parte grande del espacio de trabajo. Se cambian todos o ninguno; puede deshacerlo mientras el programa esté abierto. Escriba el número %1 para continuar.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Change them</source>
            <translation>Cambiarlos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Changing the records…</source>
            <translation>Cambiando los registros…</translation>
        </message>
    </context>
    <context>
        <name>BulkEditController</name>
        <message>
            <location filename="../app/controllers/bulkeditcontroller.cpp" line="+35" />
            <source>Go back to the list to edit rows together.</source>
            <translation>Vuelva a la lista para editar filas en conjunto.</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <location filename="../dialogs/editing/bulkeditdialog.cpp" line="+128" />
            <source>%1: edit together</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: editar en conjunto</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) selected</source>
            <translation>
                <numerusform>%Ln registro seleccionado</numerusform>
                <numerusform>%Ln registros seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln selected row(s)</source>
            <translation>
                <numerusform>La fila seleccionada</numerusform>
                <numerusform>Las %Ln filas seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) that the filters find</source>
            <translation>
                <numerusform>La única fila que encuentran los filtros</numerusform>
                <numerusform>Las %Ln filas que encuentran los filtros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) of the list</source>
            <translation>
                <numerusform>La única fila de la lista</numerusform>
                <numerusform>Las %Ln filas de la lista</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add a field</source>
            <translation>&amp;Agregar un campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a field and what is done to it: here you see what becomes of every record.</source>
            <translation>Elija un campo y qué hacer con él: aquí verá cómo queda cada registro.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message numerus="yes">
            <location filename="../app/controllers/bulkwords.cpp" line="+33" />
            <source>%Ln record(s) are as before.</source>
            <translation>
                <numerusform>%Ln registro quedó como antes.</numerusform>
                <numerusform>%Ln registros quedaron como antes.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing came back.</source>
            <translation>No volvió nada.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln changed since and keep(s) what is new: %1.</source>
            <translation>
                <numerusform>%Ln cambió desde entonces y conserva lo nuevo: %1.</numerusform>
                <numerusform>%Ln cambiaron desde entonces y conservan lo nuevo: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln deleted since: %1.</source>
            <translation>
                <numerusform>%Ln fue eliminado desde entonces: %1.</numerusform>
                <numerusform>%Ln fueron eliminados desde entonces: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln cannot have the old value any more: %1.</source>
            <translation>
                <numerusform>%Ln ya no puede tener el valor anterior: %1.</numerusform>
                <numerusform>%Ln ya no pueden tener el valor anterior: %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1: %2 changed.</source>
            <extracomment>%1 is the name of a record, %2 the label of a field</extracomment>
            <translation>%1: se cambió %2.</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%1 changed in %Ln record(s).</source>
            <translation>
                <numerusform>Se cambió %1 en %Ln registro.</numerusform>
                <numerusform>Se cambió %1 en %Ln registros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) changed.</source>
            <translation>
                <numerusform>Se cambió %Ln registro.</numerusform>
                <numerusform>Se cambiaron %Ln registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BusyStrip</name>
        <message>
            <location filename="../views/common/busystrip.cpp" line="+20" />
            <location line="+59" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="-14" />
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>CellEditController</name>
        <message>
            <location filename="../app/controllers/celleditcontroller.cpp" line="+182" />
            <source>Somebody else emptied %1 meanwhile.</source>
            <translation>Mientras tanto otra persona dejó vacío %1.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody else changed %1 meanwhile to "%2".</source>
            <translation>Mientras tanto otra persona cambió %1 a «%2».</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 was not saved: %2 What you typed ("%3") stays in its cell.</source>
            <translation>%1 no se guardó: %2 Lo que escribió («%3») sigue en su celda.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take theirs</source>
            <translation>Dejar lo de la otra persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Save mine</source>
            <translation>Guardar lo mío</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Edit again</source>
            <translation>Editar otra vez</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <location filename="../views/records/cellediting.cpp" line="+69" />
            <source>%1 is given once, when the record is made.</source>
            <translation>%1 se indica una sola vez, al crear el registro.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is kept by the program and cannot be changed here.</source>
            <translation>%1 lo lleva el programa y no se cambia aquí.</translation>
        </message>
    </context>
    <context>
        <name>CellFilterController</name>
        <message>
            <location filename="../app/controllers/cellfiltercontroller.cpp" line="+57" />
            <source>Add a &amp;filter…</source>
            <translation>Agregar un &amp;filtro…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Filter by &amp;this value</source>
            <translation>Filtrar por es&amp;te valor</translation>
        </message>
        <message>
            <location line="+3" />
            <source>E&amp;xclude this value</source>
            <translation>E&amp;xcluir este valor</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Clear search and filters</source>
            <translation>&amp;Limpiar búsqueda y filtros</translation>
        </message>
    </context>
    <context>
        <name>ChangeCellDelegate</name>
        <message>
            <location filename="../dialogs/editing/changecelldelegate.cpp" line="+106" />
            <source>empty</source>
            <extracomment>What a field has when it has nothing</extracomment>
            <translation>vacío</translation>
        </message>
    </context>
    <context>
        <name>ChangeDialog</name>
        <message numerus="yes">
            <location filename="../dialogs/editing/changedialog.cpp" line="+143" />
            <source>Nothing was changed: %Ln record(s) cannot take it. Leave them out, or change what you ask for.</source>
            <translation>
                <numerusform>No se cambió nada: %Ln registro no lo admite. Omítalo o cambie lo que pide.</numerusform>
                <numerusform>No se cambió nada: %Ln registros no lo admiten. Omítalos o cambie lo que pide.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+58" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>&amp;Change %Ln record(s)</source>
            <translation>
                <numerusform>Ca&amp;mbiar %Ln registro</numerusform>
                <numerusform>Ca&amp;mbiar %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Change</source>
            <translation>Ca&amp;mbiar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mend or leave out what is refused first.</source>
            <translation>Corrija u omita primero lo que no se admite.</translation>
        </message>
    </context>
    <context>
        <name>ChangePasswordDialog</name>
        <message>
            <location filename="../dialogs/security/changepassworddialog.cpp" line="+60" />
            <source>The present password is not right. Nothing was changed.</source>
            <translation>La contraseña actual no es correcta. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Change your password</source>
            <translation>Cambiar su contraseña</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Everywhere else where you are signed in, you are signed out.</source>
            <translation>En los demás equipos donde tenga la sesión abierta, se cerrará.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Present password</source>
            <translation>Contraseña &amp;actual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Change password</source>
            <translation>Cambiar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>ChangePlanModel</name>
        <message>
            <location filename="../models/editing/changeplanmodel.cpp" line="+128" />
            <source>%1 → %2</source>
            <extracomment>What a field had, and what it would have</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <location line="+0" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location line="+53" />
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <location line="+35" />
            <source>Changes</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stays as it is</source>
            <translation>Queda igual</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
    </context>
    <context>
        <name>ChangePreview</name>
        <message>
            <location filename="../dialogs/editing/changepreview.cpp" line="+106" />
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Only what changes</source>
            <translation>Solo lo que cambia</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Only what is refused</source>
            <translation>Solo lo que no se admite</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Rows shown</source>
            <translation>Filas que se muestran</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview of the changes</source>
            <translation>Vista previa de los cambios</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%Ln row(s) change</source>
            <translation>
                <numerusform>%Ln fila cambia</numerusform>
                <numerusform>%Ln filas cambian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln stay(s) as it is</source>
            <translation>
                <numerusform>%Ln queda igual</numerusform>
                <numerusform>%Ln quedan igual</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln no se admite</numerusform>
                <numerusform>%Ln no se admiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln omitida</numerusform>
                <numerusform>%Ln omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Leave out what is refused</source>
            <translation>&amp;Omitir lo que no se admite</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <location filename="../views/records/checklist.cpp" line="+167" />
            <source>%1, %2</source>
            <extracomment>Read aloud: %1 is a choice, %2 how many records have it</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChoiceFilterEditor</name>
        <message>
            <location filename="../views/records/choicefiltereditor.cpp" line="+40" />
            <source>Find in the list</source>
            <translation>Buscar en la lista</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Find in the list of %1</source>
            <translation>Buscar en la lista de %1</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Another one …</source>
            <translation>Otro …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Look up another one: %1</source>
            <translation>Buscar otro registro: %1</translation>
        </message>
        <message>
            <location line="+40" />
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <location line="+4" />
            <source>has any of</source>
            <translation>tiene alguna de</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is any of</source>
            <translation>es alguno de</translation>
        </message>
        <message>
            <location line="+2" />
            <source>has all of</source>
            <translation>tiene todas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>has none of</source>
            <translation>no tiene ninguna de</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is none of</source>
            <translation>no es ninguno de</translation>
        </message>
        <message>
            <location line="+6" />
            <location line="+64" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="-63" />
            <location line="+63" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location line="-6" />
            <source>(empty)</source>
            <extracomment>A choice of a filter: records where the field has no value</extracomment>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
    </context>
    <context>
        <name>CoachMarks</name>
        <message>
            <location filename="../views/help/coachmarks.cpp" line="+238" />
            <source>%1 of %2</source>
            <extracomment>of a short tour: step 1 of 3</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Start working</source>
            <translation>Empezar a trabajar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tour of the window</source>
            <translation>Recorrido por la ventana</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <location filename="../views/records/columnchooser.cpp" line="+35" />
            <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
            <translation>Espacio muestra u oculta; Alt+Arriba y Alt+Abajo mueven.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Usual columns</source>
            <translation>Columnas habituales</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location line="+9" />
            <location line="+1" />
            <source>Find a column</source>
            <translation>Buscar una columna</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Columns of the list</source>
            <translation>Columnas de la lista</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Further fields</source>
            <translation>Otros campos</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>ColumnPanel</name>
        <message>
            <location filename="../views/exchange/columnpanel.cpp" line="+206" />
            <source>No column is selected</source>
            <translation>Ninguna columna seleccionada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 of %2 rows have a value. %3</source>
            <translation>%1 de %2 filas tienen un valor. %3</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln different one(s).</source>
            <translation>
                <numerusform>%Ln distinto.</numerusform>
                <numerusform>%Ln distintos.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>Do not import</source>
            <translation>No importar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goes to: %1</source>
            <translation>Va a: %1</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Joined: %1</source>
            <translation>Unidas: %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a space</source>
            <translation>un espacio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a comma</source>
            <translation>una coma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a semicolon</source>
            <translation>un punto y coma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a dash</source>
            <translation>un guion</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a new line</source>
            <translation>un salto de línea</translation>
        </message>
        <message>
            <location line="+1" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location line="+33" />
            <source>What the words mean</source>
            <translation>Qué significan las palabras</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>What the words mean: %Ln unknown</source>
            <translation>
                <numerusform>Qué significan las palabras: %Ln desconocida</numerusform>
                <numerusform>Qué significan las palabras: %Ln desconocidas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>refuse the row</source>
            <translation>rechazar la fila</translation>
        </message>
        <message>
            <location line="+2" />
            <source>take them as they stand</source>
            <translation>tomarlas como están</translation>
        </message>
        <message>
            <location line="+2" />
            <source>leave the field empty</source>
            <translation>dejar el campo vacío</translation>
        </message>
        <message>
            <location line="+30" />
            <source>as usual: %1</source>
            <extracomment>%1 names fields, in order: "E-mail, Document number"</extracomment>
            <translation>como siempre: %1</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: &amp;found by</source>
            <translation>%1: se &amp;busca por</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Row %1, “%2”: %3</source>
            <extracomment>%2 is what stands in the file, %3 a sentence that says why it is refused</extracomment>
            <translation>Fila %1, «%2»: %3</translation>
        </message>
        <message>
            <location line="+16" />
            <source>&amp;Goes to</source>
            <translation>&amp;Va a</translation>
        </message>
        <message>
            <location line="+1" />
            <source>with this &amp;between them</source>
            <translation>con esto e&amp;ntre ellas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between joined columns</source>
            <translation>Entre columnas unidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Put this column &amp;earlier</source>
            <translation>Poner esta columna &amp;antes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Separators</source>
            <translation>&amp;Separadores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Separators</source>
            <translation>Separadores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>, ; | and new lines</source>
            <translation>, ; | y saltos de línea</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each of these characters parts one word from the next.</source>
            <translation>Cada uno de estos caracteres separa una palabra de la siguiente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Unknown words:</source>
            <translation>Palabras &amp;desconocidas:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unknown words</source>
            <translation>Palabras desconocidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Found by</source>
            <translation>Se busca por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Make those that are not there</source>
            <translation>&amp;Crear los que no existen</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Up&amp;date those that are there</source>
            <translation>Ac&amp;tualizar los que ya existen</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it is read</source>
            <translation>Cómo se lee</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words of the file and their values</source>
            <translation>Palabras del archivo y sus valores</translation>
        </message>
    </context>
    <context>
        <name>ColumnsController</name>
        <message>
            <location filename="../app/controllers/columnscontroller.cpp" line="+43" />
            <source>C&amp;olumns…</source>
            <translation>C&amp;olumnas…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Move column to the left</source>
            <translation>Mover la columna a la izquierda</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Move column to the right</source>
            <translation>Mover la columna a la derecha</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Wider column</source>
            <translation>Columna más ancha</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Narrower column</source>
            <translation>Columna más angosta</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fit column to its content</source>
            <translation>Ajustar la columna al contenido</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Freeze or free columns up to here</source>
            <translation>Fijar o soltar las columnas hasta aquí</translation>
        </message>
    </context>
    <context>
        <name>CommandArguments</name>
        <message>
            <location filename="../app/ctl/commandarguments.cpp" line="+19" />
            <source>--%1 needs a whole number of %2 or more, not “%3”.</source>
            <translation>--%1 necesita un número entero de %2 o más, no «%3».</translation>
        </message>
    </context>
    <context>
        <name>CommandBox</name>
        <message>
            <location filename="../dialogs/workspace/commandbox.cpp" line="+56" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy the command</source>
            <translation>Copiar el comando</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Command: %1</source>
            <translation>Comando: %1</translation>
        </message>
    </context>
    <context>
        <name>CommandHelp</name>
        <message>
            <location filename="../app/ctl/commandhelp.cpp" line="+73" />
            <source>Usage: semilleroctl COMMAND [OPTIONS]</source>
            <translation>Uso: semilleroctl COMANDO [OPCIONES]</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Works on a Semillero workspace without a window.</source>
            <translation>Trabaja con un espacio de trabajo de Semillero sin ventana.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+20" />
            <source>Options of every command:</source>
            <translation>Opciones de todos los comandos:</translation>
        </message>
        <message>
            <location line="-18" />
            <source>Each command has --help. The exit code is 0 when it is done, 1 when the input was refused, 2 when the command could not run.</source>
            <translation>Cada comando tiene --help. El código de salida es 0 cuando terminó, 1 cuando los datos se rechazaron y 2 cuando el comando no se pudo ejecutar.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Usage: semilleroctl %1 [OPTIONS]</source>
            <translation>Uso: semilleroctl %1 [OPCIONES]</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Options:</source>
            <translation>Opciones:</translation>
        </message>
    </context>
    <context>
        <name>CommandOptions</name>
        <message>
            <location filename="../app/ctl/commandoptions.cpp" line="+11" />
            <source>Stop at this version of the schema.</source>
            <translation>Detenerse en esta versión del esquema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say what would be done and do nothing.</source>
            <translation>Decir qué se haría y no hacer nada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Months of the log to make beyond this one.</source>
            <translation>Meses del registro de actividad que se crean después de este.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Months of the log to make before this one.</source>
            <translation>Meses del registro de actividad que se crean antes de este.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only this organization.</source>
            <translation>Solo esta organización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write a table for a spreadsheet.</source>
            <translation>Escribir una tabla para hoja de cálculo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the demo ecosystem this many times as large.</source>
            <translation>Crear el ecosistema de demostración este número de veces más grande.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The day (YYYY-MM-DD) around which the demo ecosystem lives.</source>
            <translation>El día (AAAA-MM-DD) alrededor del cual vive el ecosistema de demostración.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only records in which every word is found, whatever the accents.</source>
            <translation>Solo registros en los que se encuentra cada palabra, sin importar las tildes.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Only records that meet it: field=value, !=, &gt;=, &lt;=, &gt;, &lt;, field~text (contains), !~text, ^=text (starts with), field@&gt;json, field:key=name, field:null, field:notnull, field:in=a|b (one of them; nothing between two bars stands for empty), field:notin=a|b, field:all=a|b (tags); dates that move with today, in UTC: field:during=today, this-week, last-month, next-quarter, this-year, last-14d, next-3w; field:older=3w (more than 3 weeks ago), field:older-or-never=3w, field:later=2m. May be given several times; all have to hold.</source>
            <translation>Solo los registros que la cumplen: campo=valor, !=, &gt;=, &lt;=, &gt;, &lt;, campo~texto (contiene), !~texto, ^=texto (comienza con), campo@&gt;json, campo:key=nombre, campo:null, campo:notnull, campo:in=a|b (alguno; nada entre dos barras significa vacío), campo:notin=a|b, campo:all=a|b (etiquetas); fechas que se mueven con el día de hoy, en UTC: campo:during=today, this-week, last-month, next-quarter, this-year, last-14d, next-3w; campo:older=3w (hace más de 3 semanas), campo:older-or-never=3w, campo:later=2m. Se puede repetir; todas tienen que cumplirse.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Order by this field; -FIELD for the reverse order.</source>
            <translation>Ordenar por este campo; -CAMPO para el orden inverso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>At most so many records.</source>
            <translation>Como máximo esta cantidad de registros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only these fields, separated by commas.</source>
            <translation>Solo estos campos, separados por comas.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Give a field a value; nothing after the = empties it. May be given several times.</source>
            <translation>Dar un valor a un campo; nada después del = lo vacía. Se puede dar varias veces.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Read the records from a file with one JSON object a line; - is standard input.</source>
            <translation>Leer los registros de un archivo con un objeto JSON por línea; - es la entrada estándar.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Also delete what depends on the records.</source>
            <translation>Eliminar también lo que depende de los registros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of the exported file: csv, xlsx, ods, jsonl or pdf.</source>
            <translation>Del archivo exportado: csv, xlsx, ods, jsonl o pdf.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Export with this saved layout (columns, titles, format, authorization), or with one in a file as JSON.</source>
            <translation>Exportar con este formato guardado (columnas, títulos, tipo de archivo, autorización), o con uno que esté en un archivo como JSON.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out people who have not given this authorization: data_processing, marketing or analytics.</source>
            <translation>Omitir a quienes no han dado esta autorización: data_processing, marketing o analytics.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>CSV for Excel: begin with a byte order mark.</source>
            <translation>CSV para Excel: empezar con una marca de orden de bytes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between the cells of a CSV: , ; | or tab.</source>
            <translation>Entre las celdas de un CSV: , ; | o tab.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Values as the workspace keeps them, to be imported again: ids, words of the lists, dates as YYYY-MM-DD.</source>
            <translation>Valores tal como los guarda el espacio de trabajo, para volver a importarlos: identificadores, palabras de las listas, fechas como AAAA-MM-DD.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read which column is which field from this file (JSON).</source>
            <translation>Leer de este archivo (JSON) qué columna es qué campo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write which column was which field into this file.</source>
            <translation>Guardar en este archivo qué columna fue qué campo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What finds the record that is there already: fields separated by commas, tried in turn; a+b have to match both.</source>
            <translation>Con qué se encuentra el registro que ya existe: campos separados por comas, en ese orden; con a+b deben coincidir ambos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>create (only new records), update (only those that are there) or both.</source>
            <translation>create (solo registros nuevos), update (solo los que ya existen) o both (ambos).</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The sheet of a workbook; else the first with rows.</source>
            <translation>La hoja del libro; si no se indica, la primera con filas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of a text file: UTF-8, UTF-16LE, UTF-16BE or Windows-1252; else it is detected.</source>
            <translation>De un archivo de texto: UTF-8, UTF-16LE, UTF-16BE o Windows-1252; si no se indica, se detecta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first row is no header: columns are called A, B, C…</source>
            <translation>La primera fila no tiene títulos: las columnas se llaman A, B, C…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The same value for every row. May be given several times.</source>
            <translation>El mismo valor para todas las filas. Puede darse varias veces.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Also make the records that rows refer to and that are not there.</source>
            <translation>Crear también los registros a los que se refieren las filas y que no existen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Also read amounts such as “~1.36 M€”, “15k” and “2 millones”.</source>
            <translation>Leer también montos como «~1.36 M€», «15k» y «2 millones».</translation>
        </message>
        <message>
            <location line="+2" />
            <source>People of an older system: kinds from roles, passwords kept where they are bcrypt, consents noted as not given.</source>
            <translation>Personas de un sistema anterior: el tipo sale del rol, las contraseñas bcrypt se conservan y las autorizaciones quedan como no dadas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import the good rows and leave out those that are refused.</source>
            <translation>Importar las filas válidas y dejar por fuera las que no lo son.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the last imports.</source>
            <translation>Mostrar las últimas importaciones.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take an import back; what was edited since is kept.</source>
            <translation>Deshacer una importación; lo que se editó después se conserva.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Count the figures that drifted anew, and keep what is counted.</source>
            <translation>Contar de nuevo las cifras que no coinciden y guardar lo contado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose login it is.</source>
            <translation>De quién es el usuario.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's e-mail.</source>
            <translation>El correo de la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's given names and surnames.</source>
            <translation>Los nombres y apellidos de la persona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Read the new password from the first line of a file; - is standard input.</source>
            <translation>Leer la contraseña nueva de la primera línea de un archivo; - es la entrada estándar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make a password and show it once.</source>
            <translation>Generar una contraseña y mostrarla una sola vez.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every session of the person, on every computer.</source>
            <translation>Todas las sesiones de la persona, en todos los equipos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The workspace is this file.</source>
            <translation>El espacio de trabajo es este archivo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The workspace is on a server: postgresql://user@host:port/database. Without --workspace and --database the PG* variables of libpq say where it is.</source>
            <translation>El espacio de trabajo está en un servidor: postgresql://usuario@servidor:puerto/base. Sin --workspace ni --database, las variables PG* de libpq dicen dónde está.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Who you are: with the program's login of a server you sign in as this person (a session in the keychain, SEMILLERO_PASSWORD, or you are asked); elsewhere the history names them, and without it the system.</source>
            <translation>Quién es usted: con el usuario del programa en un servidor inicia sesión como esta persona (una sesión del llavero, SEMILLERO_PASSWORD, o se le pregunta); en los demás casos el historial la nombra, y sin ella al sistema.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The language of texts.</source>
            <translation>El idioma de los textos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write results and errors as JSON.</source>
            <translation>Escribir resultados y errores como JSON.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show this help.</source>
            <translation>Mostrar esta ayuda.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the version of the program.</source>
            <translation>Mostrar la versión del programa.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../views/shell/commandpalette.cpp" line="+215" />
            <source>Records cannot be searched: %1</source>
            <translation>No se puede buscar en los registros: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+11" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location line="-5" />
            <source>Nothing has those words. Results for “%1”</source>
            <translation>Nada tiene esas palabras. Resultados para «%1»</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Nothing has those words. Try fewer letters, or another spelling.</source>
            <translation>Nada tiene esas palabras. Pruebe con menos letras o escríbalas de otra forma.</translation>
        </message>
        <message>
            <location line="+127" />
            <source>Page or command</source>
            <translation>Página o comando</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Search people, programs, projects, meetings, pages, commands…</source>
            <translation>Buscar personas, programas, proyectos, reuniones, páginas, comandos…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location line="+7" />
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter: go to it · Alt+Enter: open its form · Ctrl+Down: next group · &gt; commands only</source>
            <translation>Intro: ir · Alt+Intro: abrir su formulario · Ctrl+Abajo: grupo siguiente · &gt; solo comandos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter: go to it · &gt; commands only</source>
            <translation>Intro: ir · &gt; solo comandos</translation>
        </message>
        <message>
            <location line="-138" />
            <source>No page or command has that name.</source>
            <translation>Ninguna página ni comando se llama así.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../dialogs/conflict/conflictdialog.cpp" line="+21" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Two people changed the same</source>
            <translation>Dos personas cambiaron lo mismo</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Somebody else changed the same fields while you did. Which value stays? Everything else that you typed is saved as it is.</source>
            <translation>Otra persona cambió los mismos campos al mismo tiempo que usted. ¿Qué valor queda? Todo lo demás que escribió se guarda tal cual.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>All mine</source>
            <translation>Todo lo mío</translation>
        </message>
        <message>
            <location line="+0" />
            <source>All theirs</source>
            <translation>Todo lo de la otra persona</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Back to the form</source>
            <translation>Volver al formulario</translation>
        </message>
        <message>
            <location line="+39" />
            <source>Ctrl+Enter saves, Esc goes back</source>
            <translation>Ctrl+Intro guarda, Esc vuelve</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%Ln field(s) to decide</source>
            <translation>
                <numerusform>Falta decidir %Ln campo</numerusform>
                <numerusform>Falta decidir %Ln campos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictRow</name>
        <message>
            <location filename="../dialogs/conflict/conflictrow.cpp" line="+48" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1, %2</source>
            <extracomment>%1 is a person, %2 a date and time</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1, from %2: %3</source>
            <extracomment>For screen readers: a field, whose value it is, the value</extracomment>
            <translation>%1, de %2: %3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mine</source>
            <translation>Lo mío</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1, mine: %2</source>
            <translation>%1, lo mío: %2</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <location filename="../dialogs/workspace/connectiondialog.cpp" line="+56" />
            <source>Connect to your organization</source>
            <translation>Conectarse a su organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your administrator gives you these, or a connection file that fills them in.</source>
            <translation>Su administrador le da estos datos, o un archivo de conexión que los completa.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Read a connection file…</source>
            <translation>Leer un archivo de conexión…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save as a connection file, without password</source>
            <translation>Guardar como archivo de conexión, sin contraseña</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Test connection</source>
            <translation>&amp;Probar la conexión</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+33" />
            <source>Connect</source>
            <translation>Conectarse</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
    </context>
    <context>
        <name>ConnectionFields</name>
        <message>
            <location filename="../dialogs/workspace/connectionfields.cpp" line="+148" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What you call this connection</source>
            <translation>Cómo llama usted a esta conexión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Server *</source>
            <translation>&amp;Servidor *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+140" />
            <source>You can paste a whole postgresql:// address here.</source>
            <translation>Aquí puede pegar una dirección postgresql:// completa.</translation>
        </message>
        <message>
            <location line="-139" />
            <source>&amp;Database *</source>
            <translation>&amp;Base de datos *</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;User</source>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>C&amp;ontraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remember in this computer's keychain</source>
            <translation>&amp;Recordar en el llavero de este computador</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This computer's keychain is not available. The password is asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>El llavero de este computador no está disponible. La contraseña se pide cada vez, a menos que esté en el archivo de contraseñas de PostgreSQL.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Encryption</source>
            <translation>Ci&amp;frado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, server checked (recommended)</source>
            <translation>Cifrada, con servidor comprobado (recomendada)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, only the certificate checked</source>
            <translation>Cifrada, solo se comprueba el certificado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, server not checked</source>
            <translation>Cifrada, sin comprobar el servidor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>More options</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>CA &amp;certificate</source>
            <translation>&amp;Certificado de la autoridad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The file with which the server's certificate is checked; empty: the system's.</source>
            <translation>El archivo con el que se comprueba el certificado del servidor; vacío: los del sistema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose the CA certificate's file</source>
            <translation>Elegir el archivo del certificado de la autoridad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vicio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An entry of PostgreSQL's service file; server and database may then stay empty.</source>
            <translation>Una entrada del archivo de servicios de PostgreSQL; entonces servidor y base de datos pueden quedar vacíos.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Nobody can read along, and the server proves that it is the one you named.</source>
            <translation>Nadie puede leer lo que se envía y el servidor demuestra que es el que usted nombró.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nobody can read along, but another server with a certificate of the same authority could pretend to be yours.</source>
            <translation>Nadie puede leer lo que se envía, pero otro servidor con un certificado de la misma autoridad podría hacerse pasar por el suyo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The connection is encrypted, but you cannot be sure that it reaches your server: somebody in between could read everything.</source>
            <translation>La conexión va cifrada, pero no hay seguridad de que llegue a su servidor: alguien en el medio podría leerlo todo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Everything, the password too, can be read on the way. Use this only inside this computer.</source>
            <translation>Todo, también la contraseña, se puede leer en el camino. Úselo solo dentro de este computador.</translation>
        </message>
        <message>
            <location line="+96" />
            <source>Type the server's name, for example datos.example.org.</source>
            <translation>Escriba el nombre del servidor, por ejemplo datos.example.org.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Type the database's name.</source>
            <translation>Escriba el nombre de la base de datos.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Choose the CA certificate</source>
            <translation>Elija el certificado de la autoridad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionFile</name>
        <message>
            <location filename="../app/settings/connectionfile.cpp" line="+36" />
            <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
            <translation>No se puede leer %1. Revise que el archivo esté ahí y que usted pueda leerlo.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1 is not a connection file of Semillero. Ask your administrator for a new one.</source>
            <translation>%1 no es un archivo de conexión de Semillero. Pídale uno nuevo a su administrador.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1 does not name a server.</source>
            <translation>%1 no nombra ningún servidor.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>No se puede escribir %1. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionMonitor</name>
        <message>
            <location filename="../models/database/connectionmonitor.cpp" line="+12" />
            <source>The workspace is connected.</source>
            <translation>El espacio de trabajo está conectado.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connected through a pooler: changes by others appear when a list is refreshed.</source>
            <translation>Conexión a través de un agrupador: los cambios de otras personas aparecen al actualizar la lista.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The connection was lost and is being opened again.</source>
            <translation>La conexión se perdió y se está abriendo de nuevo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The connection is lost. The program keeps trying; check the network if it takes long.</source>
            <translation>La conexión se perdió. El programa sigue intentando; revise la red si tarda mucho.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionReportView</name>
        <message>
            <location filename="../dialogs/workspace/connectionreportview.cpp" line="+68" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Connected to PostgreSQL %1 as %2; it answers in %3 ms.</source>
            <extracomment>%1 server version, %2 the login's name, %3 a number of milliseconds</extracomment>
            <translation>Conectado a PostgreSQL %1 como %2; responde en %3 ms.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Encrypted, and the server proved who it is.</source>
            <translation>Cifrada, y el servidor demostró quién es.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Encrypted, but the server did not prove who it is.</source>
            <translation>Cifrada, pero el servidor no demostró quién es.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Not encrypted: everything can be read on the way.</source>
            <translation>Sin cifrar: todo se puede leer en el camino.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The database is ready to work with.</source>
            <translation>La base de datos está lista para trabajar.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The database is empty. When you connect, you can have its tables made.</source>
            <translation>La base de datos está vacía. Al conectarse puede pedir que se creen sus tablas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The database is empty. An administrator has to make its tables first.</source>
            <translation>La base de datos está vacía. Antes, un administrador debe crear sus tablas.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The database was made by an older version and has to be brought up to date.</source>
            <translation>La base de datos es de una versión anterior y se debe actualizar.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The database was made by a newer version. Update Semillero to use it.</source>
            <translation>La base de datos es de una versión más nueva. Actualice Semillero para usarla.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The database holds something else than Semillero. Choose another one.</source>
            <translation>La base de datos contiene otra cosa que no es Semillero. Elija otra.</translation>
        </message>
    </context>
    <context>
        <name>ConstantsPanel</name>
        <message>
            <location filename="../views/exchange/constantspanel.cpp" line="+101" />
            <source>Remove %1</source>
            <extracomment>%1 is a field that has the same value in every row</extracomment>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location line="+43" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location line="+34" />
            <source>What the file does not say and is the same in every row: the program, the cohort, the status.</source>
            <translation>Lo que el archivo no dice y es igual en todas las filas: el programa, la cohorte, el estado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add a field…</source>
            <translation>A&amp;gregar un campo…</translation>
        </message>
    </context>
    <context>
        <name>ContactInput</name>
        <message>
            <location filename="../dialogs/records/contactinput.cpp" line="+23" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+53" />
            <source>Social media</source>
            <translation>Redes sociales</translation>
        </message>
    </context>
    <context>
        <name>ContactsController</name>
        <message>
            <location filename="../app/controllers/contactscontroller.cpp" line="+38" />
            <source>Choose at most %L1 people to write to at once.</source>
            <translation>Elija máximo %L1 personas para escribirles a la vez.</translation>
        </message>
        <message>
            <location line="+47" />
            <source>No mail program took the message. Choose a mail program in the settings of this computer, then try again.</source>
            <translation>Ningún programa de correo abrió el mensaje. Elija uno en la configuración de este computador e intente de nuevo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No browser took the link to WhatsApp. Choose a browser in the settings of this computer, then try again.</source>
            <translation>Ningún navegador abrió el enlace de WhatsApp. Elija uno en la configuración de este computador e intente de nuevo.</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>%Ln contact(s) noted.</source>
            <translation>
                <numerusform>%Ln contacto anotado.</numerusform>
                <numerusform>%Ln contactos anotados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+14" />
            <source>%Ln contact(s) taken away again.</source>
            <translation>
                <numerusform>%Ln contacto retirado.</numerusform>
                <numerusform>%Ln contactos retirados.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Save as template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+42" />
            <source>The template is saved.</source>
            <translation>La plantilla quedó guardada.</translation>
        </message>
    </context>
    <context>
        <name>CopyController</name>
        <message>
            <location filename="../app/controllers/copycontroller.cpp" line="+120" />
            <source>Reading the rows to copy…</source>
            <translation>Leyendo las filas por copiar…</translation>
        </message>
        <message>
            <location line="+27" />
            <source>The first %L1 of %L2 rows were copied: more do not go through the clipboard. Filter the list and copy it in parts.</source>
            <translation>Se copiaron las primeras %L1 de %L2 filas: por el portapapeles no pasan más. Filtre la lista y cópiela por partes.</translation>
        </message>
        <message numerus="yes">
            <location line="+5" />
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>Se copió %Ln fila.</numerusform>
                <numerusform>Se copiaron %Ln filas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreateAdminCommand</name>
        <message>
            <location filename="../app/ctl/createadmincommand.cpp" line="+27" />
            <source>Names the first administrator of a workspace on a server.</source>
            <translation>Nombra a la primera persona administradora de un espacio de trabajo en un servidor.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Who may do everything in a new workspace; everybody else is invited from the program. Works while nobody who may do everything could sign in. The password is asked for twice, or comes from --password-file or SEMILLERO_NEW_PASSWORD. For the server's administrator.</source>
            <translation>Quien puede hacer todo en un espacio de trabajo nuevo; a las demás personas se las invita desde el programa. Funciona mientras nadie con acceso a todo pueda iniciar sesión. La contraseña se pide dos veces, o viene de --password-file o SEMILLERO_NEW_PASSWORD. Para quien administra el servidor.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Say who: semilleroctl admin create --email EMAIL --name "GIVEN NAMES SURNAMES"</source>
            <translation>Diga quién: semilleroctl admin create --email CORREO --name "NOMBRES APELLIDOS"</translation>
        </message>
        <message>
            <location line="+13" />
            <source>There is an administrator with access to everything already. If nobody knows the password any more: semilleroctl admin reset EMAIL</source>
            <translation>Ya hay una persona administradora con acceso a todo. Si ya nadie sabe la contraseña: semilleroctl admin reset CORREO</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 may do everything now and signs in as %2.</source>
            <translation>%1 ya puede hacer todo e inicia sesión como %2.</translation>
        </message>
    </context>
    <context>
        <name>CreateLoginCommand</name>
        <message>
            <location filename="../app/ctl/createlogincommand.cpp" line="+18" />
            <source>Makes a login of the server that is one person's own.</source>
            <translation>Crea un usuario del servidor propio de una persona.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Who uses it is that person, with one password, and cannot see what others ask the server. The password is asked for twice, read from --password-file, or made with --generate and shown once; the server gets only what it needs to check it. With --file, a text with e-mail and login on each line, all are made or none, each with a password that is shown once. For the server's administrator.</source>
            <translation>Quien lo usa es esa persona, con una sola contraseña, y no puede ver lo que otras le piden al servidor. La contraseña se pide dos veces, se lee de --password-file o se genera con --generate y se muestra una sola vez; el servidor recibe solo lo necesario para comprobarla. Con --file, un texto con correo y usuario en cada línea, se crean todos o ninguno, cada uno con una contraseña que se muestra una sola vez. Para quien administra el servidor.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The file %1 cannot be read.</source>
            <translation>No se puede leer el archivo %1.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Line %1 of %2 is not an e-mail and a login with a comma between them.</source>
            <translation>La línea %1 de %2 no es un correo y un usuario separados por una coma.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>With --file the logins and people stand in the file.</source>
            <translation>Con --file, los usuarios y las personas están en el archivo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Say which login and whose: semilleroctl logins create NAME --person EMAIL</source>
            <translation>Diga qué usuario y de quién: semilleroctl logins create NOMBRE --person CORREO</translation>
        </message>
        <message>
            <location line="+28" />
            <source>Login</source>
            <translation>Usuario del servidor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The passwords are shown this once. Hand each over to its person only.</source>
            <translation>Las contraseñas se muestran solo esta vez. Entregue cada una únicamente a su persona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The login %1 is ready.</source>
            <translation>El usuario %1 está listo.</translation>
        </message>
    </context>
    <context>
        <name>CreateRecordsCommand</name>
        <message>
            <location filename="../app/ctl/createrecordscommand.cpp" line="+35" />
            <source>Creates one record from --set, or many from --file.</source>
            <translation>Crea un registro con --set, o muchos con --file.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The rules are those of the forms. Of a file either every row is written or none: each refused row is named with its number and the reason. JSON values may be nested, references are ids.</source>
            <translation>Las reglas son las de los formularios. De un archivo se escriben todas las filas o ninguna: cada fila rechazada se nombra con su número y el motivo. Los valores JSON pueden ir anidados, las referencias son identificadores.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Give the record with --set FIELD=VALUE or the records with --file FILE.</source>
            <translation>Dé el registro con --set CAMPO=VALOR o los registros con --file ARCHIVO.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Created: %1</source>
            <translation>Creado: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+21" />
            <source>%n record(s) created.</source>
            <translation>
                <numerusform>Se creó %n registro.</numerusform>
                <numerusform>Se crearon %n registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreateSchemaDialog</name>
        <message>
            <location filename="../dialogs/workspace/createschemadialog.cpp" line="+42" />
            <source>This database is empty</source>
            <translation>Esta base de datos está vacía</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero. Afterwards you say who looks after it first.</source>
            <translation>Semillero puede crear ahora aquí sus tablas, roles y reglas. Toma unos segundos. Hágalo solo en una base de datos destinada a Semillero. Después usted dice quién la administra primero.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your login, %1, may not make tables. Ask the server's administrator to run these commands, then try again.</source>
            <translation>Su usuario de base de datos, %1, no puede crear tablas. Pida a quien administra el servidor que ejecute estos comandos e intente otra vez.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the tables</source>
            <translation>Crear las tablas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
    </context>
    <context>
        <name>CtlProgram</name>
        <message>
            <location filename="../app/ctl/ctlprogram.cpp" line="+113" />
            <source>“%1” is not a command of semilleroctl. The commands are: %2.</source>
            <translation>«%1» no es un comando de semilleroctl. Los comandos son: %2.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>“%1” does not take --%2. See semilleroctl %1 --help.</source>
            <translation>«%1» no admite --%2. Vea semilleroctl %1 --help.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>--language is es or en, not “%1”.</source>
            <translation>--language es «es» o «en», no «%1».</translation>
        </message>
    </context>
    <context>
        <name>CtlSession</name>
        <message>
            <location filename="../app/ctl/ctlsession.cpp" line="+58" />
            <source>This computer keeps no session for this workspace.</source>
            <translation>Este equipo no guarda ninguna sesión de este espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>This login of the server is %1's own. It cannot act as somebody else; leave out --as.</source>
            <translation>Este usuario del servidor es propio de %1. No puede actuar como otra persona; quite --as.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Password of %1:</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>Contraseña de %1:</translation>
        </message>
        <message>
            <location line="+29" />
            <source>This login of the server is the program's own and shows nothing by itself. Say who you are with --as EMAIL.</source>
            <translation>Este usuario del servidor es el del programa y por sí solo no muestra nada. Diga quién es con --as CORREO.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The one-time code is used up. Ask for another one.</source>
            <translation>El código de un solo uso ya se gastó. Pida otro.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../views/records/datefield.cpp" line="+115" />
            <source>Open the calendar (Alt+Down)</source>
            <translation>Abrir el calendario (Alt+Abajo)</translation>
        </message>
        <message>
            <location line="+4" />
            <source>dd</source>
            <extracomment>Letters for the day in an empty date field</extracomment>
            <translation>dd</translation>
        </message>
        <message>
            <location line="+2" />
            <source>mm</source>
            <extracomment>Letters for the month in an empty date field</extracomment>
            <translation>mm</translation>
        </message>
        <message>
            <location line="+2" />
            <source>yyyy</source>
            <extracomment>Letters for the year in an empty date field</extracomment>
            <translation>aaaa</translation>
        </message>
    </context>
    <context>
        <name>DateFieldEditor</name>
        <message>
            <location filename="../dialogs/records/datefieldeditor.cpp" line="+55" />
            <source>This is not a date.</source>
            <translation>Esto no es una fecha.</translation>
        </message>
    </context>
    <context>
        <name>DayFilterEditor</name>
        <message>
            <location filename="../views/records/dayfiltereditor.cpp" line="+48" />
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, last day</source>
            <translation>%1, último día</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: period</source>
            <translation>%1: período</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: how many</source>
            <translation>%1: cuántos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location line="+1" />
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: days, weeks or months</source>
            <translation>%1: días, semanas o meses</translation>
        </message>
        <message>
            <location line="+22" />
            <location line="+7" />
            <source>more than … ago</source>
            <translation>hace más de …</translation>
        </message>
        <message>
            <location line="-5" />
            <location line="+4" />
            <source>more than … ago or never</source>
            <translation>hace más de … o nunca</translation>
        </message>
        <message>
            <location line="+4" />
            <source>is in</source>
            <extracomment>A filter: in a period such as "this month"</extracomment>
            <translation>es en</translation>
        </message>
        <message>
            <location line="+1" />
            <source>in the last …</source>
            <translation>en los últimos …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>in the next …</source>
            <translation>en los próximos …</translation>
        </message>
        <message>
            <location line="+4" />
            <source>in more than …</source>
            <translation>dentro de más de …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>between</source>
            <translation>entre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>on</source>
            <translation>el día</translation>
        </message>
        <message>
            <location line="+1" />
            <source>before</source>
            <translation>antes del</translation>
        </message>
        <message>
            <location line="+1" />
            <source>after</source>
            <translation>después del</translation>
        </message>
        <message>
            <location line="+1" />
            <source>from</source>
            <translation>desde el</translation>
        </message>
        <message>
            <location line="+1" />
            <source>until</source>
            <translation>hasta el</translation>
        </message>
        <message>
            <location line="+17" />
            <source>“%1” is no date.</source>
            <translation>«%1» no es una fecha.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
    </context>
    <context>
        <name>DayHoursInput</name>
        <message>
            <location filename="../dialogs/records/dayhoursinput.cpp" line="+95" />
            <source>%1: write times as hours and minutes, such as 14:30.</source>
            <translation>%1: escriba las horas con sus minutos, como 14:30.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: a span has to end after it begins.</source>
            <translation>%1: una franja debe terminar después de empezar.</translation>
        </message>
        <message>
            <location line="+49" />
            <source>Add hours</source>
            <translation>Añadir horas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: add hours</source>
            <translation>%1: añadir horas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: from</source>
            <translation>%1: desde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: to</source>
            <translation>%1: hasta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: remove these hours</source>
            <translation>%1: quitar estas horas</translation>
        </message>
    </context>
    <context>
        <name>DeleteRecordsCommand</name>
        <message>
            <location filename="../app/ctl/deleterecordscommand.cpp" line="+36" />
            <source>Deletes records.</source>
            <translation>Elimina registros.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Where other records go with them or lose their link to them, it says how many and does nothing without --yes. People are not deleted: set is_active=false.</source>
            <translation>Donde otros registros se van con ellos o pierden su enlace, dice cuántos son y no hace nada sin --yes. Las personas no se eliminan: use is_active=false.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>This also deletes what belongs to them (%1).</source>
            <extracomment>%1 a list such as "Projects: 3; Meetings: 12"</extracomment>
            <translation>Esto también elimina lo que les pertenece (%1).</translation>
        </message>
        <message>
            <location line="+4" />
            <source>These records stay and lose their link (%1).</source>
            <extracomment>%1 a list such as "Projects: 3; Meetings: 12"</extracomment>
            <translation>Estos registros se quedan y pierden su enlace (%1).</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Nothing was deleted; add --yes to do it.</source>
            <translation>No se eliminó nada; añada --yes para hacerlo.</translation>
        </message>
        <message numerus="yes">
            <location line="+42" />
            <source>%n record(s) deleted.</source>
            <translation>
                <numerusform>Se eliminó %n registro.</numerusform>
                <numerusform>Se eliminaron %n registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoCommand</name>
        <message>
            <location filename="../app/ctl/democommand.cpp" line="+16" />
            <source>Fills a workspace with the demo ecosystem.</source>
            <translation>Llena un espacio de trabajo con el ecosistema de demostración.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records. On a terminal it shows how far it is. Ctrl+C stops it: what was written stays, in whole copies, and the last line says how many.</source>
            <translation>Todas las personas y organizaciones son inventadas. Primero se crea el espacio de trabajo o se actualiza su esquema. El mismo día y la misma escala dan los mismos registros. En una terminal muestra cuánto lleva. Ctrl+C la detiene: lo escrito queda, en copias completas, y la última línea dice cuántas.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>--today needs a day such as 2026-03-10, not “%1”.</source>
            <translation>--today necesita un día como 2026-03-10, no «%1».</translation>
        </message>
        <message numerus="yes">
            <location line="+46" />
            <source>The demo ecosystem is in the workspace: %n record(s).</source>
            <translation>
                <numerusform>El ecosistema de demostración está en el espacio de trabajo: %n registro.</numerusform>
                <numerusform>El ecosistema de demostración está en el espacio de trabajo: %n registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoProgress</name>
        <message numerus="yes">
            <location filename="../app/ctl/demoprogress.cpp" line="+21" />
            <source>%n second(s) left</source>
            <translation>
                <numerusform>falta %n segundo</numerusform>
                <numerusform>faltan %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>falta %n minuto</numerusform>
                <numerusform>faltan %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 of %2 copies, %3 records, %4 a second, %5</source>
            <translation>%1 de %2 copias, %3 registros, %4 por segundo, %5</translation>
        </message>
    </context>
    <context>
        <name>DetailController</name>
        <message>
            <location filename="../app/controllers/detailcontroller.cpp" line="+37" />
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Go to the detail or back</source>
            <translation>Ir al detalle o volver</translation>
        </message>
        <message>
            <location line="+94" />
            <source>This computer has no program for it. The address was copied instead: %1</source>
            <translation>Este equipo no tiene con qué abrirlo. La dirección quedó copiada: %1</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The link is copied. Whoever opens it in Semillero, with this workspace open, sees this record.</source>
            <translation>El enlace quedó copiado. Quien lo abra en Semillero, con este espacio de trabajo abierto, ve este registro.</translation>
        </message>
    </context>
    <context>
        <name>DowngradeCommand</name>
        <message>
            <location filename="../app/ctl/downgradecommand.cpp" line="+11" />
            <source>Takes steps of the schema back; without --to one step.</source>
            <translation>Deshace pasos del esquema; sin --to, uno.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>What a step had added goes with its data. --to 0 takes back everything. Make a backup first.</source>
            <translation>Lo que un paso agregó se va con sus datos. --to 0 lo deshace todo. Haga antes una copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>DraftsController</name>
        <message>
            <location filename="../app/controllers/draftscontroller.cpp" line="+60" />
            <source>Unsaved form from %2: %1</source>
            <extracomment>%1 is a form ("Entrepreneur: Ana Pérez"), %2 a time</extracomment>
            <translation>Formulario sin guardar (%2): %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+51" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message numerus="yes">
            <location line="-46" />
            <source>%Ln unsaved form(s), the last one from %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>
                <numerusform>%Ln formulario sin guardar (%1)</numerusform>
                <numerusform>%Ln formularios sin guardar (el último: %1)</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show…</source>
            <translation>Ver…</translation>
        </message>
        <message numerus="yes">
            <location line="+43" />
            <source>Discard %Ln unsaved form(s)?</source>
            <translation>
                <numerusform>¿Descartar %Ln formulario sin guardar?</numerusform>
                <numerusform>¿Descartar %Ln formularios sin guardar?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was typed there is lost for good.</source>
            <translation>Lo que se escribió allí se pierde definitivamente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>DraftsDialog</name>
        <message>
            <location filename="../dialogs/drafts/draftsdialog.cpp" line="+56" />
            <source>%1: %2</source>
            <extracomment>A form in a list: %1 is a kind of record, %2 its name</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <location line="+16" />
            <source>%Ln field(s) typed</source>
            <translation>
                <numerusform>%Ln campo escrito</numerusform>
                <numerusform>%Ln campos escritos</numerusform>
            </translation>
        </message>
        <message>
            <location line="+31" />
            <location line="+1" />
            <source>Unsaved forms</source>
            <translation>Formularios sin guardar</translation>
        </message>
        <message numerus="yes">
            <location line="-1" />
            <source>They are kept on this computer only, for %Ln days.</source>
            <translation>
                <numerusform>Se conservan solo en este computador, durante %Ln día.</numerusform>
                <numerusform>Se conservan solo en este computador, durante %Ln días.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
    </context>
    <context>
        <name>DropLoginCommand</name>
        <message>
            <location filename="../app/ctl/droplogincommand.cpp" line="+13" />
            <source>Drops a personal login and ends what it has open.</source>
            <translation>Elimina un usuario personal y cierra lo que tenga abierto.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The person stays, with everything that they did. Only logins that `logins create` made. For the server's administrator.</source>
            <translation>La persona se conserva, con todo lo que hizo. Solo usuarios creados con `logins create`. Para quien administra el servidor.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Say which login: semilleroctl logins drop NAME</source>
            <translation>Diga cuál usuario: semilleroctl logins drop NOMBRE</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The login %1 is gone.</source>
            <translation>El usuario %1 se eliminó.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesController</name>
        <message>
            <location filename="../app/controllers/duplicatescontroller.cpp" line="+118" />
            <source>The search was stopped: not everybody was compared.</source>
            <translation>La búsqueda se detuvo: no se compararon todas las personas.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>They are remembered as two people.</source>
            <translation>Quedan como dos personas distintas.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>They are asked about again.</source>
            <translation>Se volverá a preguntar por ellas.</translation>
        </message>
        <message>
            <location line="+36" />
            <source>%1 (%2)</source>
            <comment>a name and what is known</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Is it one of these?</source>
            <translation>¿Es una de estas personas?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody like this is known already:</source>
            <translation>Ya hay alguien parecido:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No, save as a new person</source>
            <translation>No, guardar como persona nueva</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../dialogs/people/duplicatesdialog.cpp" line="+122" />
            <location line="+3" />
            <location line="+2" />
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <location line="-5" />
            <source>People with the same document, phone or e-mail, or whose names are alike. You decide.</source>
            <translation>Personas con el mismo documento, celular o correo, o con nombres parecidos. Usted decide.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+5" />
            <source>Merges made</source>
            <translation>Combinaciones hechas</translation>
        </message>
        <message>
            <location line="-3" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>And</source>
            <translation>Y</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location line="+0" />
            <source>How sure</source>
            <translation>Qué tan seguro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stayed</source>
            <translation>Quedó</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Went</source>
            <translation>Se combinó</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>By whom</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody stands twice</source>
            <translation>Nadie está dos veces</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No two people look alike. New people are compared when they are saved.</source>
            <translation>No hay dos personas que se parezcan. Las nuevas se comparan al guardarlas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No merge was made yet</source>
            <translation>Todavía no hay combinaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Merged people can be parted again here, whenever you want.</source>
            <translation>Aquí puede volver a separar a las personas combinadas cuando quiera.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Search again</source>
            <translation>&amp;Buscar de nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Not the same</source>
            <translation>&amp;No es la misma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They are two people: do not ask again (Del).</source>
            <translation>Son dos personas: no volver a preguntar (Supr).</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Take back</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Merge…</source>
            <translation>&amp;Combinar…</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Almost certain</source>
            <translation>Casi seguro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Possible</source>
            <translation>Posible</translation>
        </message>
        <message>
            <location line="+10" />
            <source>same document %1</source>
            <translation>mismo documento %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same mobile %1</source>
            <translation>mismo celular %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same e-mail</source>
            <translation>mismo correo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <location line="+3" />
            <source>names alike</source>
            <translation>nombres parecidos</translation>
        </message>
        <message>
            <location line="+3" />
            <source>names and surnames exchanged</source>
            <translation>nombres y apellidos invertidos</translation>
        </message>
        <message>
            <location line="+3" />
            <source>a nickname</source>
            <translation>un apodo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>born on the same day</source>
            <translation>misma fecha de nacimiento</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another document</source>
            <translation>pero otro documento</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another date of birth</source>
            <translation>pero otra fecha de nacimiento</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another first name</source>
            <translation>pero otro nombre</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another surname</source>
            <translation>pero otro apellido</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1, taken back</source>
            <translation>%1, deshecha</translation>
        </message>
        <message>
            <location line="+40" />
            <source>Comparing people…</source>
            <translation>Comparando personas…</translation>
        </message>
    </context>
    <context>
        <name>DurationFieldEditor</name>
        <message>
            <location filename="../dialogs/records/durationfieldeditor.cpp" line="+65" />
            <source>Write a whole number, such as 24.</source>
            <translation>Escriba un número entero, como 24.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location line="+0" />
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <location line="+0" />
            <source>years</source>
            <translation>años</translation>
        </message>
        <message>
            <location line="+2" />
            <source>ISO 8601 (P1Y6M)</source>
            <extracomment>A length of time of several units, written as in P1Y6M</extracomment>
            <translation>ISO 8601 (P1Y6M)</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1, unit</source>
            <translation>%1, unidad</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentClock</name>
        <message>
            <location filename="../app/settings/environmentclock.cpp" line="+21" />
            <source>SEMILLERO_NOW has to be an instant such as 2026-03-10T15:00:00Z, not “%1”.</source>
            <translation>SEMILLERO_NOW debe ser un momento como 2026-03-10T15:00:00Z, no «%1».</translation>
        </message>
    </context>
    <context>
        <name>ErrorReport</name>
        <message>
            <location filename="../app/ctl/errorreport.cpp" line="+60" />
            <source>Row %1: %2</source>
            <extracomment>%1 the number of a line of the input, %2 a sentence</extracomment>
            <translation>Fila %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangeLayouts</name>
        <message>
            <location filename="../models/exchange/layouts/exchangelayoutrepository.cpp" line="+30" />
            <source>This was deleted meanwhile. Save it under a name again to keep it.</source>
            <translation>Se eliminó entretanto. Guárdelo de nuevo con un nombre para conservarlo.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>A name of at most 100 characters is needed.</source>
            <translation>Hace falta un nombre de 100 caracteres como máximo.</translation>
        </message>
        <message>
            <location line="+127" />
            <source>Somebody else changed this meanwhile.</source>
            <translation>Otra persona lo cambió entretanto.</translation>
        </message>
    </context>
    <context>
        <name>ExportColumns</name>
        <message>
            <location filename="../dialogs/exchange/exportcolumns.cpp" line="+183" />
            <location line="+1" />
            <source>Find a column</source>
            <translation>Buscar una columna</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Title in the file</source>
            <translation>Título en el archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move up (Alt+Up)</source>
            <translation>Subir (Alt+Arriba)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down (Alt+Down)</source>
            <translation>Bajar (Alt+Abajo)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Usual columns</source>
            <translation>Columnas habituales</translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message>
            <location filename="../app/ctl/exportcommand.cpp" line="+35" />
            <source>Exports the records of an entity into a file.</source>
            <translation>Exporta los registros de una entidad a un archivo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>FILE may be - for standard output (csv, jsonl). Without --format its ending decides. Without --fields and --layout the columns are those of the list; with --machine those that can be imported again. Every export is noted in the activity before it is written. The file appears when it is complete.</source>
            <translation>FILE puede ser - para la salida estándar (csv, jsonl). Sin --format decide su extensión. Sin --fields ni --layout las columnas son las de la lista; con --machine, las que se pueden volver a importar. Toda exportación queda anotada en la actividad antes de escribirse. El archivo aparece cuando está completo.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Name one file to write; - is standard output.</source>
            <translation>Indique un archivo para escribir; - es la salida estándar.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>A PDF needs --format pdf on the command line.</source>
            <translation>Un PDF necesita --format pdf en la línea de comandos.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>The layout is for %1, not for %2.</source>
            <translation>El formato es para %1, no para %2.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>“%1” cannot be read.</source>
            <translation>No se puede leer «%1».</translation>
        </message>
        <message>
            <location line="+18" />
            <source>No layout is saved for %1.</source>
            <translation>No hay ningún formato guardado para %1.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No layout is called “%1”. These are: %2.</source>
            <translation>Ningún formato se llama «%1». Estos hay: %2.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>--format is one of: %1.</source>
            <translation>--format es uno de: %1.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>--delimiter is , or ; or | or tab.</source>
            <translation>--delimiter es , o ; o | o tab.</translation>
        </message>
        <message numerus="yes">
            <location line="+32" />
            <source>%Ln record(s) exported to %1.</source>
            <extracomment>%1 is the name of a file</extracomment>
            <translation>
                <numerusform>%Ln registro exportado a %1.</numerusform>
                <numerusform>%Ln registros exportados a %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportController</name>
        <message>
            <location filename="../app/controllers/exportcontroller.cpp" line="+53" />
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Go back to today's list to export it.</source>
            <translation>Vuelva a la lista de hoy para exportarla.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>An export of this list is still running.</source>
            <translation>Todavía se está exportando esta lista.</translation>
        </message>
        <message>
            <location line="+86" />
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <location line="+18" />
            <source>The export was stopped; there is no file.</source>
            <translation>La exportación se detuvo; no hay archivo.</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%Ln record(s) sent to the printer.</source>
            <translation>
                <numerusform>%Ln registro enviado a la impresora.</numerusform>
                <numerusform>%Ln registros enviados a la impresora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) exported to %1.</source>
            <extracomment>%1 is the name of a file</extracomment>
            <translation>
                <numerusform>%Ln registro exportado a %1.</numerusform>
                <numerusform>%Ln registros exportados a %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+50" />
            <source>Search: “%1”</source>
            <extracomment>A quick search over a list</extracomment>
            <translation>Búsqueda: «%1»</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1: %2</source>
            <extracomment>A filter: %1 is a field, %2 what it asks for</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../dialogs/exchange/exportdialog.cpp" line="+272" />
            <location line="+94" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location line="-91" />
            <source>%1 · shared</source>
            <extracomment>A saved layout that others of the organization see, too</extracomment>
            <translation>%1 · compartido</translation>
        </message>
        <message>
            <location line="+27" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Rename…</source>
            <translation>Cambiar el &amp;nombre…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep it to &amp;yourself</source>
            <translation>Dejarlo solo para &amp;usted</translation>
        </message>
        <message>
            <location line="+0" />
            <source>S&amp;hare with the organization</source>
            <translation>Com&amp;partir con la organización</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Delete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <location line="+67" />
            <source>%1: export</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: exportar</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Every export is noted in the activity: who, when, which columns and how many records.</source>
            <translation>Toda exportación queda anotada en la actividad: quién, cuándo, qué columnas y cuántos registros.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln selected row(s)</source>
            <translation>
                <numerusform>La %Ln fila seleccionada</numerusform>
                <numerusform>Las %Ln filas seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln row(s) on the screen</source>
            <translation>
                <numerusform>La %Ln fila en pantalla</numerusform>
                <numerusform>Las %Ln filas en pantalla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) of the list</source>
            <translation>
                <numerusform>La %Ln fila de la lista</numerusform>
                <numerusform>Las %Ln filas de la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) that the filters find</source>
            <translation>
                <numerusform>La %Ln fila que encuentran los filtros</numerusform>
                <numerusform>Las %Ln filas que encuentran los filtros</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Layout</source>
            <translation>&amp;Formato guardado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved layout</source>
            <translation>Formato guardado</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Save, rename, share or delete the layout</source>
            <translation>Guardar, cambiar el nombre, compartir o eliminar el formato</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>Preview of %Ln record(s)</source>
            <translation>
                <numerusform>Vista previa de %Ln registro</numerusform>
                <numerusform>Vista previa de %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first rows of the file</source>
            <translation>Las primeras filas del archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
    </context>
    <context>
        <name>ExportFiles</name>
        <message>
            <location filename="../app/controllers/exportfiles.cpp" line="+37" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location line="+31" />
            <source>%1 %2</source>
            <extracomment>The proposed name of a file: %1 is what is exported, %2 a day</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Open file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Show folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <location filename="../app/controllers/exportflow.cpp" line="+71" />
            <source>These columns of the layout no longer exist and are left out: %1.</source>
            <extracomment>%1 is one or several names of columns</extracomment>
            <translation>Estas columnas del formato ya no existen y se omiten: %1.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Save the layout</source>
            <translation>Guardar el formato</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Rename the layout</source>
            <translation>Cambiar el nombre del formato</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Name, for instance the funder's:</source>
            <translation>Nombre, por ejemplo el del financiador:</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete the layout “%1”?</source>
            <translation>¿Eliminar el formato «%1»?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The others of the organization lose it, too. Files that were exported with it stay.</source>
            <translation>También lo pierden los demás de la organización. Los archivos exportados con él se conservan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files that were exported with it stay.</source>
            <translation>Los archivos exportados con él se conservan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete the layout</source>
            <translation>Eliminar el formato</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The layout “%1” is saved.</source>
            <translation>El formato «%1» quedó guardado.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <location filename="../dialogs/exchange/exportoptions.cpp" line="+112" />
            <source>Nobody is left out.</source>
            <translation>No se omite a nadie.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Counting who would be left out…</source>
            <translation>Contando a quiénes se omitiría…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) would be left out, and the file says so.</source>
            <translation>
                <numerusform>Se omitiría %Ln registro, y el archivo lo dice.</numerusform>
                <numerusform>Se omitirían %Ln registros, y el archivo lo dice.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+15" />
            <source>For Excel and LibreOffice: numbers and dates are real ones, the headings stay in view.</source>
            <translation>Para Excel y LibreOffice: los números y las fechas lo son de verdad y los títulos quedan siempre a la vista.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>For LibreOffice: numbers and dates are real ones.</source>
            <translation>Para LibreOffice: los números y las fechas lo son de verdad.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Plain text that every program reads. Cells that would run as formulas are made harmless.</source>
            <translation>Texto plano que lee cualquier programa. Las celdas que se ejecutarían como fórmulas se vuelven inofensivas.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>For other programs: one record a line.</source>
            <translation>Para otros programas: un registro por línea.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>To read, send and print: pages with headings and numbers.</source>
            <translation>Para leer, enviar e imprimir: páginas con títulos y numeración.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>&amp;Format</source>
            <translation>&amp;Tipo de archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Excel workbook (XLSX)</source>
            <translation>Libro de Excel (XLSX)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text with separators (CSV)</source>
            <translation>Texto con separadores (CSV)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>OpenDocument spreadsheet (ODS)</source>
            <translation>Hoja de cálculo OpenDocument (ODS)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document (PDF)</source>
            <translation>Documento (PDF)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>JSON lines</source>
            <translation>JSON por líneas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Separator</source>
            <translation>&amp;Separador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Comma ,</source>
            <translation>Coma ,</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Semicolon ; (Excel in Spanish)</source>
            <translation>Punto y coma ; (Excel en español)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tabulator</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bar |</source>
            <translation>Barra |</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark for &amp;Excel</source>
            <translation>Marca para E&amp;xcel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A byte order mark at the beginning: without it Excel shows accents wrongly when the file is opened by a double click.</source>
            <translation>Una marca de orden de bytes al comienzo: sin ella Excel muestra mal las tildes cuando el archivo se abre con doble clic.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Values to &amp;import again</source>
            <translation>Valores para &amp;volver a importar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>As the workspace keeps them, with the fields' own names, instead of as people read them.</source>
            <translation>Tal como los guarda el espacio de trabajo, con los nombres propios de los campos, y no como los leen las personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Authorization of the people</source>
            <translation>&amp;Autorización de las personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not asked for</source>
            <translation>No se pide</translation>
        </message>
    </context>
    <context>
        <name>FieldCellInput</name>
        <message>
            <location filename="../dialogs/editing/fieldcellinput.cpp" line="+131" />
            <source>No record is called "%1". Choose one from the list.</source>
            <translation>Ningún registro se llama «%1». Elija uno de la lista.</translation>
        </message>
    </context>
    <context>
        <name>FieldEditRow</name>
        <message>
            <location filename="../dialogs/editing/fieldeditrow.cpp" line="+66" />
            <source>Choose a field</source>
            <translation>Elija un campo</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is done to it</source>
            <translation>Qué se hace con él</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Remove this field</source>
            <translation>Quitar este campo</translation>
        </message>
        <message>
            <location line="+8" />
            <source>set to</source>
            <translation>cambiar a</translation>
        </message>
        <message>
            <location line="+2" />
            <source>empty</source>
            <translation>dejar vacío</translation>
        </message>
        <message>
            <location line="+2" />
            <source>add</source>
            <translation>agregar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>take away</source>
            <translation>quitar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>add to it</source>
            <translation>sumarle</translation>
        </message>
        <message>
            <location line="+2" />
            <source>subtract from it</source>
            <translation>restarle</translation>
        </message>
        <message>
            <location line="+2" />
            <source>replace text</source>
            <translation>reemplazar texto</translation>
        </message>
        <message>
            <location line="+68" />
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location line="+1" />
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <location line="+2" />
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <location line="+13" />
            <location line="+1" />
            <source>Text to find</source>
            <translation>Texto que se busca</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+1" />
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
    </context>
    <context>
        <name>FieldHelpButton</name>
        <message>
            <location filename="../dialogs/records/fieldhelpbutton.cpp" line="+40" />
            <source>What is “%1”?</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>¿Qué es “%1”?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is this? (Shift+F1)</source>
            <translation>¿Qué es esto? (Mayús+F1)</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <location filename="../views/records/fieldlist.cpp" line="+46" />
            <source>Find a field</source>
            <translation>Buscar un campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field to filter by</source>
            <translation>Campo por el que se filtra</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location line="+18" />
            <source>In the list</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Computed and kept by the system</source>
            <translation>Calculados y llevados por el sistema</translation>
        </message>
        <message>
            <location line="+85" />
            <source>No field is called “%1”. Look for another word, or clear it to see all fields.</source>
            <translation>Ningún campo se llama «%1». Busque otra palabra o bórrela para ver todos los campos.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <location filename="../dialogs/records/fieldrow.cpp" line="+135" />
            <source>Required</source>
            <translation>Obligatorio</translation>
        </message>
    </context>
    <context>
        <name>FigureSourcesView</name>
        <message>
            <location filename="../views/reconcile/figuresourcesview.cpp" line="+83" />
            <source>Choose a figure to see what it is counted from.</source>
            <translation>Elija una cifra para ver de dónde sale.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>No reason is left why the organization should look after this person.</source>
            <translation>Ya no hay razón para que la organización atienda a esta persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No record stands behind it.</source>
            <translation>No hay ningún registro detrás de ella.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Why the organization looks after this person:</source>
            <translation>Por qué la organización atiende a esta persona:</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>Counted from %Ln record(s):</source>
            <translation>
                <numerusform>Sale de %Ln registro:</numerusform>
                <numerusform>Sale de %Ln registros:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Counted from these and older records; the newest %Ln:</source>
            <translation>
                <numerusform>Sale de este registro y de otros más antiguos:</numerusform>
                <numerusform>Sale de estos registros y de otros más antiguos; los %Ln más recientes:</numerusform>
            </translation>
        </message>
        <message>
            <location line="+8" />
            <source>Records behind the figure</source>
            <translation>Registros de los que sale la cifra</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Gives</source>
            <translation>Aporta</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message>
            <location filename="../models/operations/figuretext.cpp" line="+11" />
            <source>Looked after by %1</source>
            <extracomment>%1 is an organization; the figure is yes or no</extracomment>
            <translation>Atendida por %1</translation>
        </message>
        <message>
            <location line="+14" />
            <source>no</source>
            <comment>looked after by an organization</comment>
            <translation>no</translation>
        </message>
        <message>
            <location line="+1" />
            <source>yes</source>
            <comment>looked after by an organization</comment>
            <translation>sí</translation>
        </message>
        <message>
            <location line="+18" />
            <source>%L1 of 5</source>
            <extracomment>A rating of a mentor in stars</extracomment>
            <translation>%L1 de 5</translation>
        </message>
        <message>
            <location line="+6" />
            <source>counted already</source>
            <extracomment>Behind a mentorship whose entrepreneur another mentorship of the same mentor counts</extracomment>
            <translation>ya contado</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Member of the organization</source>
            <translation>Miembro de la organización</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The profile names the organization</source>
            <translation>El perfil nombra la organización</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Application to one of its programs</source>
            <translation>Postulación a uno de sus programas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Project in one of its programs</source>
            <translation>Proyecto en uno de sus programas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mentorship in one of its programs</source>
            <translation>Mentoría en uno de sus programas</translation>
        </message>
    </context>
    <context>
        <name>FileDropArea</name>
        <message>
            <location filename="../views/exchange/filedroparea.cpp" line="+133" />
            <source>%1 cannot be read</source>
            <translation>No se puede leer %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Drop a spreadsheet here</source>
            <translation>Suelte aquí una hoja de cálculo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Excel (.xlsx), LibreOffice (.ods), CSV, text with tabs or JSON lines. Nothing is saved before you have seen what would happen to each row.</source>
            <translation>Excel (.xlsx), LibreOffice (.ods), CSV, texto con tabuladores o líneas JSON. No se guarda nada antes de que vea qué pasaría con cada fila.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Choose another &amp;file…</source>
            <translation>Elegir otro arc&amp;hivo…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Choose a &amp;file…</source>
            <translation>Elegir un arc&amp;hivo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste from the clipboard</source>
            <translation>&amp;Pegar del portapapeles</translation>
        </message>
    </context>
    <context>
        <name>FillController</name>
        <message>
            <location filename="../app/controllers/fillcontroller.cpp" line="+61" />
            <source>This column cannot be filled: the program keeps it. Go to another one first.</source>
            <translation>Esta columna no se puede rellenar: la lleva el programa. Vaya primero a otra.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Nothing to fill: the rows have that value already.</source>
            <translation>No hay nada que rellenar: las filas ya tienen ese valor.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1: fill down</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: rellenar hacia abajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The value of the first row goes into the others.</source>
            <translation>El valor de la primera fila pasa a las demás.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../views/records/filterbar.cpp" line="+211" />
            <source>Filter: %1 %2</source>
            <extracomment>%1 is a field, %2 what it is filtered by</extracomment>
            <translation>Filtro: %1 %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter changes it, Delete removes it</source>
            <translation>Entrar lo cambia, Supr lo quita</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search in %1</source>
            <translation>Buscar en %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Looks at: %1</source>
            <translation>Busca en: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a filter</source>
            <translation>Añadir un filtro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Clear</source>
            <extracomment>Takes search and filters away</extracomment>
            <translation>Limpiar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Clear search and filters</source>
            <translation>Limpiar la búsqueda y los filtros</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Choose columns</source>
            <translation>Elegir columnas</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <location filename="../views/records/filterpopup.cpp" line="+29" />
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Choose another field</source>
            <translation>Elegir otro campo</translation>
        </message>
        <message>
            <location line="+61" />
            <source>%1: choose another field</source>
            <translation>%1: elegir otro campo</translation>
        </message>
        <message>
            <location line="-49" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <location filename="../views/records/filtertext.cpp" line="+36" />
            <source>a record</source>
            <translation>un registro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location line="-14" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location line="-2" />
            <source>never</source>
            <extracomment>A filter: the moment has not come ("last session: never")</extracomment>
            <translation>nunca</translation>
        </message>
        <message>
            <location line="+42" />
            <source>%1 or %2</source>
            <extracomment>%1 is one or several words separated by commas, %2 the last one</extracomment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <location line="+12" />
            <source>at least %1</source>
            <translation>al menos %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>until %1</source>
            <extracomment>A filter: days until %1</extracomment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>at most %1</source>
            <translation>máximo %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>after %1</source>
            <translation>después del %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>more than %1</source>
            <translation>más de %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>before %1</source>
            <translation>antes del %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>less than %1</source>
            <translation>menos de %1</translation>
        </message>
        <message>
            <location line="+13" />
            <source>not empty</source>
            <extracomment>A filter: the field has a value</extracomment>
            <translation>no vacío</translation>
        </message>
        <message>
            <location line="+4" />
            <source>not %1</source>
            <extracomment>A filter: %1 is one word or several: "not A or B"</extracomment>
            <translation>no %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>all of %1</source>
            <extracomment>A filter: tags separated by commas</extracomment>
            <translation>todas: %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>does not contain “%1”</source>
            <translation>no contiene «%1»</translation>
        </message>
        <message>
            <location line="+2" />
            <source>starts with “%1”</source>
            <translation>comienza con «%1»</translation>
        </message>
        <message>
            <location line="+3" />
            <source>has “%1”</source>
            <extracomment>A filter on structured data: %1 is a key or a word in it</extracomment>
            <translation>tiene «%1»</translation>
        </message>
        <message>
            <location line="+28" />
            <source>on %1</source>
            <extracomment>A filter: one day, one number</extracomment>
            <translation>el %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>between %1 and %2</source>
            <translation>entre %1 y %2</translation>
        </message>
        <message>
            <location line="+22" />
            <source> and </source>
            <extracomment>Between two conditions on one field: "contains A and contains B"</extracomment>
            <translation> y </translation>
        </message>
        <message>
            <location line="-97" />
            <source>from %1</source>
            <extracomment>A filter: days from %1 on</extracomment>
            <translation>desde %1</translation>
        </message>
        <message>
            <location line="+38" />
            <source>contains “%1”</source>
            <translation>contiene «%1»</translation>
        </message>
        <message numerus="yes">
            <location filename="../views/records/periodtext.cpp" line="+18" />
            <source>more than %n week(s) ago</source>
            <translation>
                <numerusform>hace más de %n semana</numerusform>
                <numerusform>hace más de %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n month(s) ago</source>
            <translation>
                <numerusform>hace más de %n mes</numerusform>
                <numerusform>hace más de %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>hace más de %n día</numerusform>
                <numerusform>hace más de %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>more than %n week(s) ago or never</source>
            <translation>
                <numerusform>hace más de %n semana o nunca</numerusform>
                <numerusform>hace más de %n semanas o nunca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n month(s) ago or never</source>
            <translation>
                <numerusform>hace más de %n mes o nunca</numerusform>
                <numerusform>hace más de %n meses o nunca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n day(s) ago or never</source>
            <translation>
                <numerusform>hace más de %n día o nunca</numerusform>
                <numerusform>hace más de %n días o nunca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in more than %n week(s)</source>
            <translation>
                <numerusform>dentro de más de %n semana</numerusform>
                <numerusform>dentro de más de %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in more than %n month(s)</source>
            <translation>
                <numerusform>dentro de más de %n mes</numerusform>
                <numerusform>dentro de más de %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in more than %n day(s)</source>
            <translation>
                <numerusform>dentro de más de %n día</numerusform>
                <numerusform>dentro de más de %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+10" />
            <source>in the last %n week(s)</source>
            <translation>
                <numerusform>en la última semana</numerusform>
                <numerusform>en las últimas %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the last %n month(s)</source>
            <translation>
                <numerusform>en el último mes</numerusform>
                <numerusform>en los últimos %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the last %n day(s)</source>
            <translation>
                <numerusform>en el último día</numerusform>
                <numerusform>en los últimos %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in the next %n week(s)</source>
            <translation>
                <numerusform>en la próxima semana</numerusform>
                <numerusform>en las próximas %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the next %n month(s)</source>
            <translation>
                <numerusform>en el próximo mes</numerusform>
                <numerusform>en los próximos %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the next %n day(s)</source>
            <translation>
                <numerusform>en el próximo día</numerusform>
                <numerusform>en los próximos %n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+10" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this week</source>
            <translation>esta semana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last week</source>
            <translation>la semana pasada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next week</source>
            <translation>la próxima semana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this month</source>
            <translation>este mes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last month</source>
            <translation>el mes pasado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next month</source>
            <translation>el próximo mes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this quarter</source>
            <translation>este trimestre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last quarter</source>
            <translation>el trimestre pasado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next quarter</source>
            <translation>el próximo trimestre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this year</source>
            <translation>este año</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last year</source>
            <translation>el año pasado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next year</source>
            <translation>el próximo año</translation>
        </message>
    </context>
    <context>
        <name>FilterValueEditor</name>
        <message>
            <location filename="../views/records/filtervalueeditor.cpp" line="+49" />
            <source>%1: comparison</source>
            <extracomment>How a filter compares: contains, before, is empty</extracomment>
            <translation>%1: comparación</translation>
        </message>
        <message>
            <location line="+16" />
            <source>is not empty</source>
            <translation>no está vacío</translation>
        </message>
        <message>
            <location line="+10" />
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
    </context>
    <context>
        <name>FirstAdministratorDialog</name>
        <message>
            <location filename="../dialogs/security/firstadministratordialog.cpp" line="+82" />
            <source>The first administrator</source>
            <translation>Quien administra primero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is ready and knows nobody yet. This person sees and may do everything, and lets the others in.</source>
            <translation>%1 está listo y todavía no conoce a nadie. Esta persona ve y puede hacer todo, y da acceso a las demás.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;First name *</source>
            <translation>&amp;Nombres *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Last name *</source>
            <translation>&amp;Apellidos *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail, to sign in with *</source>
            <translation>&amp;Correo, para iniciar sesión *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Add administrator</source>
            <translation>Agregar</translation>
        </message>
    </context>
    <context>
        <name>FixedKeys</name>
        <message>
            <location filename="../app/controllers/fixedkeys.cpp" line="+7" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a table</source>
            <translation>En una tabla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the cells of a table</source>
            <translation>En las celdas de una tabla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While choosing columns</source>
            <translation>Al escoger columnas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While choosing what is exported</source>
            <translation>Al elegir lo que se exporta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list with groups</source>
            <translation>En una lista con grupos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a form</source>
            <translation>En un formulario</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the search over everything</source>
            <translation>En la búsqueda de todo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In filters and questions</source>
            <translation>En filtros y preguntas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On the page of figures</source>
            <translation>En la página de cifras</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While importing</source>
            <translation>Al importar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the dry run of an import</source>
            <translation>En la simulación de una importación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On the page of imports</source>
            <translation>En la página de importaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the manual</source>
            <translation>En el manual</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Next or previous control</source>
            <translation>Control siguiente o anterior</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open a menu: with the underlined letter</source>
            <translation>Abrir un menú: con la letra subrayada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Press the button that has the focus</source>
            <translation>Oprimir el botón que tiene el foco</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close what is open on top</source>
            <translation>Cerrar lo que está abierto encima</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Previous or next record</source>
            <translation>Registro anterior o siguiente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>First or last record</source>
            <translation>Primer o último registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A page up or down</source>
            <translation>Una página arriba o abajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Select more records</source>
            <translation>Seleccionar más registros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Select all records</source>
            <translation>Seleccionar todos los registros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to the record that the cell names</source>
            <translation>Ir al registro que nombra la celda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edit the cell: type, or</source>
            <translation>Editar la celda: escribir, o</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Turn a yes or no around</source>
            <translation>Cambiar de sí a no</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save and go down, or up</source>
            <translation>Guardar y bajar, o subir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save and edit the next or previous cell</source>
            <translation>Guardar y editar la celda siguiente o la anterior</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the cell as it was</source>
            <translation>Dejar la celda como estaba</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The value for all selected rows</source>
            <translation>El valor para todas las filas seleccionadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose cells of several columns</source>
            <translation>Elegir celdas de varias columnas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next or previous quick filter</source>
            <translation>Filtro rápido siguiente o anterior</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show or hide the column</source>
            <translation>Mostrar u ocultar la columna</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+3" />
            <source>Move it up or down</source>
            <translation>Moverla hacia arriba o hacia abajo</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Take the column or leave it out</source>
            <translation>Incluir la columna o dejarla por fuera</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Another title for the column</source>
            <translation>Otro título para la columna</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Close or open a group</source>
            <translation>Cerrar o abrir un grupo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open all groups</source>
            <translation>Abrir todos los grupos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show one group as a list</source>
            <translation>Mostrar un grupo como lista</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave; what was changed is asked about</source>
            <translation>Salir; si hay cambios, se pregunta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to a field: with its underlined letter</source>
            <translation>Ir a un campo: con su letra subrayada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to the record in its list</source>
            <translation>Ir al registro en su lista</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open its form</source>
            <translation>Abrir su formulario</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go on with what is marked</source>
            <translation>Seguir con lo marcado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave everything as it was</source>
            <translation>Dejar todo como estaba</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the record out of the repair, or take it in</source>
            <translation>Dejar el registro por fuera de la reparación, o incluirlo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go on to the next step</source>
            <translation>Seguir al próximo paso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose where the column goes</source>
            <translation>Elegir a dónde va la columna</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the column out</source>
            <translation>Omitir la columna</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mend the cell</source>
            <translation>Corregir la celda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the row out</source>
            <translation>Omitir la fila</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next row to review</source>
            <translation>Siguiente fila por revisar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record that is there</source>
            <translation>Abrir el registro que ya existe</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the records that it made</source>
            <translation>Mostrar los registros que creó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo the import</source>
            <translation>Deshacer la importación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back or forward</source>
            <translation>Atrás o adelante</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Larger, smaller or usual letters</source>
            <translation>Letra más grande, más pequeña o normal</translation>
        </message>
    </context>
    <context>
        <name>FormConflicts</name>
        <message>
            <location filename="../app/controllers/formconflicts.cpp" line="+27" />
            <source>another record</source>
            <translation>otro registro</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 emptied this meanwhile. You choose when you save.</source>
            <extracomment>%1 is a person</extracomment>
            <translation>%1 dejó esto vacío entretanto. Usted decide al guardar.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed this to “%2” meanwhile. You choose when you save.</source>
            <extracomment>%1 is a person, %2 the value they gave</extracomment>
            <translation>%1 cambió esto a «%2» entretanto. Usted decide al guardar.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>Changed elsewhere meanwhile, and kept: %1.</source>
            <extracomment>%1 is a list of fields</extracomment>
            <translation>Cambió entretanto en otro lugar y se conservó: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Changed meanwhile by %1, and kept: %2.</source>
            <extracomment>%1 is one or more people, %2 a list of fields</extracomment>
            <translation>Cambios de %1 entretanto, que se conservaron: %2.</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <location filename="../views/records/groupmenu.cpp" line="+25" />
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Other fields</source>
            <translation>Otros campos</translation>
        </message>
        <message>
            <location line="+17" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By week</source>
            <translation>Por semana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By year</source>
            <translation>Por año</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <location line="+20" />
            <source>No totals</source>
            <translation>Sin totales</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Order of the groups</source>
            <translation>Orden de los grupos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By number of records</source>
            <translation>Por cantidad de registros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By total</source>
            <translation>Por total</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Smallest first</source>
            <translation>De menor a mayor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Largest first</source>
            <translation>De mayor a menor</translation>
        </message>
    </context>
    <context>
        <name>GroupTableModel</name>
        <message>
            <location filename="../models/tables/grouptablemodel.cpp" line="+268" />
            <source>Group %1, %2, closed</source>
            <extracomment>%1 is the name of a group of records, %2 how many they are</extracomment>
            <translation>Grupo %1, %2, cerrado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Group %1, %2, open</source>
            <translation>Grupo %1, %2, abierto</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupTableView</name>
        <message>
            <location filename="../views/records/grouptableview.cpp" line="+79" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location line="+166" />
            <source>Show this group as a list</source>
            <translation>Mostrar este grupo como lista</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Open all groups</source>
            <translation>Abrir todos los grupos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close all groups</source>
            <translation>Cerrar todos los grupos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <location filename="../models/lists/grouprepository.cpp" line="+145" />
            <source>%1 cannot be grouped or added up by "%2".</source>
            <translation>%1: no se puede agrupar ni totalizar por «%2».</translation>
        </message>
        <message>
            <location filename="../models/lists/grouping.cpp" line="+37" />
            <source>Week of %1</source>
            <extracomment>%1 is the Monday</extracomment>
            <translation>Semana del %1</translation>
        </message>
        <message>
            <location line="+66" />
            <source>Empty</source>
            <extracomment>The group of records without a value</extracomment>
            <translation>Vacío</translation>
        </message>
        <message>
            <location line="+14" />
            <source>several currencies</source>
            <translation>varias monedas</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Average</source>
            <translation>Promedio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Smallest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Largest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
    </context>
    <context>
        <name>GroupingController</name>
        <message>
            <location filename="../app/controllers/groupingcontroller.cpp" line="+79" />
            <source>&amp;Group by and totals…</source>
            <translation>A&amp;grupar y totalizar…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Totals of the shown columns</source>
            <translation>&amp;Totales de las columnas visibles</translation>
        </message>
        <message>
            <location line="+28" />
            <source>The list shows no column of numbers or amounts to add up.</source>
            <translation>La lista no muestra ninguna columna de números o valores para sumar.</translation>
        </message>
        <message>
            <location line="+105" />
            <source>%1 in groups</source>
            <translation>%1 en grupos</translation>
        </message>
        <message numerus="yes">
            <location line="+9" />
            <source>There are more than %Ln groups; the largest are shown.</source>
            <translation>
                <numerusform>Hay más de %Ln grupo; se muestran los más grandes.</numerusform>
                <numerusform>Hay más de %Ln grupos; se muestran los más grandes.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 of %2</source>
            <extracomment>A total: %1 is its kind ("Sum"), %2 the column</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../dialogs/help/helpwindow.cpp" line="+312" />
            <source>Help</source>
            <extracomment>%1 is the chapter of the manual</extracomment>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1 – Help</source>
            <translation>%1 – Ayuda</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Found in the manual</source>
            <translation>Encontrado en el manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The manual does not mention that. Try another word.</source>
            <translation>El manual no lo menciona. Pruebe con otra palabra.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Smaller letters</source>
            <translation>Letra más pequeña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Larger letters</source>
            <translation>Letra más grande</translation>
        </message>
    </context>
    <context>
        <name>HistoryActView</name>
        <message numerus="yes">
            <location filename="../views/records/historyactview.cpp" line="+53" />
            <source>Show %Ln more field(s)</source>
            <translation>
                <numerusform>Ver %Ln campo más</numerusform>
                <numerusform>Ver %Ln campos más</numerusform>
            </translation>
        </message>
        <message>
            <location line="+16" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1 by %2</source>
            <extracomment>A line of a record's history: %1 what was done ("Changed"), %2 by whom</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>What can be done with this change</source>
            <translation>Qué se puede hacer con este cambio</translation>
        </message>
        <message>
            <location line="+27" />
            <source>Restore this value: %1</source>
            <translation>Restaurar este valor: %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>as before</source>
            <translation>como antes</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Restore the value of %1</source>
            <extracomment>Read aloud on the button that puts an older value back: %1 is the field</extracomment>
            <translation>Restaurar el valor de %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 → %2</source>
            <extracomment>A change of a field: %1 what it was, %2 what it became</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Restore all of this change</source>
            <translation>Restaurar todo este cambio</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Show the list as it was then</source>
            <translation>Ver la lista como estaba entonces</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>HistoryController</name>
        <message>
            <location filename="../app/controllers/historycontroller.cpp" line="+91" />
            <source>The record has this value already.</source>
            <translation>El registro ya tiene este valor.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Somebody changed this record meanwhile, so nothing was restored. It shows the newest values now; try again if you still want the older one.</source>
            <translation>Alguien cambió este registro entretanto, así que no se restauró nada. Ya muestra los valores más recientes; inténtelo de nuevo si todavía quiere el anterior.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Restored: %1.</source>
            <translation>Restaurado: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>As before: %1.</source>
            <translation>Como antes: %1.</translation>
        </message>
    </context>
    <context>
        <name>HistoryText</name>
        <message>
            <location filename="../views/records/historytext.cpp" line="+30" />
            <source>another record</source>
            <translation>otro registro</translation>
        </message>
        <message>
            <location line="+3" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location line="+87" />
            <source>Created</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Creó</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Changed</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Cambió</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Deleted</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Eliminó</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../views/records/historyview.cpp" line="+89" />
            <location line="+149" />
            <source>Everybody</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <location line="-87" />
            <location line="+84" />
            <source>All fields</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <location line="-33" />
            <source>Nothing has been recorded about this yet.</source>
            <translation>Todavía no hay nada registrado sobre esto.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>No change of that field or by that person.</source>
            <translation>Ningún cambio de ese campo o de esa persona.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>You see what you changed here yourself. What others changed is for the staff of the organization.</source>
            <translation>Aquí ve lo que cambió usted. Lo que cambiaron otras personas lo ve el equipo de la organización.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Today, %1</source>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Yesterday, %1</source>
            <translation>Ayer, %1</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Changes of which field</source>
            <translation>De qué campo son los cambios</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changes by whom</source>
            <translation>De quién son los cambios</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show older changes</source>
            <translation>Ver cambios anteriores</translation>
        </message>
        <message>
            <location line="-142" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../views/shell/homepage.cpp" line="+105" />
            <source>You are signed in, but nobody has given you a place here yet. Ask whoever looks after the workspace to make you a member of your organization.</source>
            <translation>La sesión está iniciada, pero nadie le ha dado todavía un lugar aquí. Pida a quien administra el espacio de trabajo que le haga miembro de su organización.</translation>
        </message>
        <message>
            <location line="+42" />
            <location line="+26" />
            <source>What is on today</source>
            <translation>Lo que hay para hoy</translation>
        </message>
        <message>
            <location line="-23" />
            <source>Good morning, %1. This is what is on today</source>
            <translation>Buenos días, %1. Esto es lo que hay para hoy</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Good afternoon, %1. This is what is on today</source>
            <translation>Buenas tardes, %1. Esto es lo que hay para hoy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good evening, %1. This is what is on today</source>
            <translation>Buenas noches, %1. Esto es lo que hay para hoy</translation>
        </message>
        <message>
            <location line="+5" />
            <source>New meeting</source>
            <translation>Nueva reunión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New task</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings today</source>
            <translation>Reuniones de hoy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All meetings</source>
            <translation>Todas las reuniones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your tasks</source>
            <translation>Sus tareas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All tasks</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open calls</source>
            <translation>Convocatorias abiertas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All programs</source>
            <translation>Todos los programas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In this workspace</source>
            <translation>En este espacio de trabajo</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Today, %1</source>
            <extracomment>The long date of the locale, as "Monday, 23 November"</extracomment>
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>dddd, d MMMM</source>
            <translation>dddd d 'de' MMMM</translation>
        </message>
        <message>
            <location line="+2" />
            <source>No meetings today.</source>
            <translation>No hay reuniones hoy.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say who you are to see your tasks here.</source>
            <translation>Diga quién es para ver aquí sus tareas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No open tasks for you.</source>
            <translation>No tiene tareas pendientes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No program takes applications today.</source>
            <translation>Ningún programa recibe postulaciones hoy.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>until %1</source>
            <extracomment>A span of time: "until 10:00 · virtual"</extracomment>
            <translation>hasta las %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>over</source>
            <translation>terminó</translation>
        </message>
        <message>
            <location line="+2" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message numerus="yes">
            <location line="+13" />
            <source>overdue, %n day(s)</source>
            <translation>
                <numerusform>vencida, %n día</numerusform>
                <numerusform>vencida, %n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location line="+2" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <location line="+30" />
            <source>closes today</source>
            <translation>cierra hoy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>closes on %1</source>
            <translation>cierra el %1</translation>
        </message>
    </context>
    <context>
        <name>IdListInput</name>
        <message>
            <location filename="../dialogs/records/idlistinput.cpp" line="+85" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Delete removes it</source>
            <translation>Supr lo quita</translation>
        </message>
    </context>
    <context>
        <name>ImportArguments</name>
        <message>
            <location filename="../app/ctl/importarguments.cpp" line="+41" />
            <source>--delimiter is one character, or tab.</source>
            <translation>--delimiter es un solo carácter, o tab.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>The file %1 could not be read: %2. Check its name and its permissions.</source>
            <translation>No se pudo leer el archivo %1: %2. Revise su nombre y sus permisos.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 holds no mapping: it is no JSON object.</source>
            <translation>%1 no contiene una asignación de columnas: no es un objeto JSON.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The mapping is for %1, not for %2.</source>
            <translation>La asignación de columnas es para %1, no para %2.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>No column of the file says which field it is. Give a mapping with --map.</source>
            <translation>Ninguna columna del archivo indica a qué campo corresponde. Dé una asignación con --map.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>--key: %1 has no field “%2”.</source>
            <translation>--key: %1 no tiene el campo «%2».</translation>
        </message>
        <message>
            <location line="+8" />
            <source>--mode is create, update or both.</source>
            <translation>--mode es create, update o both.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>--constant is FIELD=VALUE, not “%1”.</source>
            <translation>--constant es CAMPO=VALOR, no «%1».</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The mapping could not be written to %1: %2.</source>
            <translation>No se pudo guardar la asignación de columnas en %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumnsModel</name>
        <message>
            <location filename="../views/exchange/importcolumnsmodel.cpp" line="+69" />
            <source>Not imported</source>
            <translation>No se importa</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 (part %2)</source>
            <extracomment>A target that several columns fill: its name, then which of them this one is</extracomment>
            <translation>%1 (parte %2)</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Left out</source>
            <translation>Se omite</translation>
        </message>
        <message>
            <location line="+0" />
            <source>This column is not imported.</source>
            <translation>Esta columna no se importa.</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln not readable</source>
            <translation>
                <numerusform>%Ln ilegible</numerusform>
                <numerusform>%Ln ilegibles</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Row %1: %2</source>
            <translation>Fila %1: %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Guessed from what stands in the column.</source>
            <translation>Se dedujo de lo que hay en la columna.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sure</source>
            <translation>Seguro</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The heading names this field.</source>
            <translation>El encabezado nombra este campo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <location line="+0" />
            <source>You, or a saved mapping, chose this field.</source>
            <translation>Usted, o una asignación guardada, eligió este campo.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Column of the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goes to</source>
            <translation>Va a</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ImportColumnsStep</name>
        <message>
            <location filename="../views/exchange/importcolumnsstep.cpp" line="+241" />
            <source>No column is imported yet.</source>
            <translation>Todavía no se importa ninguna columna.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nothing fills: %1. Choose a column for each, or give the same value to all rows.</source>
            <translation>Nada llena: %1. Elija una columna para cada uno o dé el mismo valor a todas las filas.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>To update records, a column has to say which: an e-mail, a document number, a name.</source>
            <translation>Para actualizar registros, una columna debe decir cuáles: un correo, un número de documento, un nombre.</translation>
        </message>
        <message numerus="yes">
            <location line="+19" />
            <source>%1 of %Ln column(s) are imported.</source>
            <translation>
                <numerusform>Se importan %1 de %Ln columna.</numerusform>
                <numerusform>Se importan %1 de %Ln columnas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 Nothing fills: %2.</source>
            <translation>%1 Nada llena: %2.</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+2" />
            <source>Saved mappings</source>
            <translation>Asignaciones guardadas</translation>
        </message>
        <message>
            <location line="+17" />
            <source>The saved mapping “%1” fits this file.</source>
            <translation>La asignación guardada «%1» sirve para este archivo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Use it</source>
            <translation>Usarla</translation>
        </message>
        <message>
            <location line="+26" />
            <source>&amp;Begin again with suggestions</source>
            <translation>&amp;Empezar de nuevo con las sugerencias</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Save under a name…</source>
            <translation>&amp;Guardar con un nombre…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Save the &amp;changes</source>
            <translation>Guardar los &amp;cambios</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Share with my &amp;organization</source>
            <translation>Compartir con mi &amp;organización</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Delete this mapping</source>
            <translation>Eli&amp;minar esta asignación</translation>
        </message>
        <message>
            <location line="+41" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same in all</source>
            <translation>Igual en todas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is set</source>
            <translation>Qué se ajusta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <location filename="../app/ctl/importcommand.cpp" line="+53" />
            <source>Imports a file into an entity, all of it or nothing; lists and undoes imports.</source>
            <translation>Importa un archivo en una entidad, todo o nada; muestra y deshace importaciones.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>FILE is CSV, XLSX, ODS or JSON lines; - is standard input. Columns are understood by their headings in Spanish and English; --save-map writes what was understood, --map takes it from there. With --dry-run nothing is written. A file with rows that are refused writes nothing, unless --skip-refused says so; duplicates are never imported. Instead of a file: --list shows the last imports, --undo ID takes one back and keeps what was edited since.</source>
            <translation>ARCHIVO es CSV, XLSX, ODS o líneas JSON; - es la entrada estándar. Las columnas se reconocen por sus títulos en español e inglés; --save-map guarda lo que se reconoció y --map lo toma de ahí. Con --dry-run no se guarda nada. Si hay filas no válidas no se importa ninguna, salvo con --skip-refused; los duplicados nunca se importan. En lugar de un archivo: --list muestra las últimas importaciones y --undo ID deshace una y conserva lo que se editó después.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>--list and --undo ID stand alone, without a file.</source>
            <translation>--list y --undo ID van solos, sin archivo.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location line="+0" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../app/ctl/importcommandreport.cpp" line="+33" />
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../app/ctl/importcommandreport.cpp" line="+0" />
            <source>Changed</source>
            <translation>Cambian</translation>
        </message>
        <message>
            <location line="+0" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location line="+3" />
            <source>undone</source>
            <translation>deshecha</translation>
        </message>
        <message>
            <location line="+0" />
            <source>can be undone</source>
            <translation>se puede deshacer</translation>
        </message>
        <message>
            <location line="+12" />
            <source>--undo takes the id of an import; --list shows them.</source>
            <translation>--undo recibe el identificador de una importación; --list los muestra.</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Removed</source>
            <translation>Eliminados</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Restored</source>
            <translation>Restablecidos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Kept</source>
            <translation>Conservados</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Already gone</source>
            <translation>Ya no estaban</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Kept: %1. %2</source>
            <translation>Se conserva: %1. %2</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Standard input</source>
            <translation>Entrada estándar</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name one file to read; - is standard input.</source>
            <translation>Indique un archivo; - es la entrada estándar.</translation>
        </message>
        <message numerus="yes">
            <location line="+27" />
            <source>%Ln row(s) are refused: nothing was imported. Mend them, or go on without them with --skip-refused.</source>
            <translation>
                <numerusform>%Ln fila no es válida: no se importó nada. Corríjala, o siga sin ella con --skip-refused.</numerusform>
                <numerusform>%Ln filas no son válidas: no se importó nada. Corríjalas, o siga sin ellas con --skip-refused.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../app/ctl/importcommandreport.cpp" line="+0" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Unchanged</source>
            <translation>Iguales</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Refused</source>
            <translation>No válidas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Duplicates</source>
            <translation>Duplicadas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Skipped</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Imported. To take it back: semilleroctl import --undo %1</source>
            <translation>Importado. Para deshacerlo: semilleroctl import --undo %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing was written.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1: a value is needed and no column gives it. Give it to all rows with --constant %2=…</source>
            <translation>%1: hace falta un valor y ninguna columna lo da. Déselo a todas las filas con --constant %2=…</translation>
        </message>
        <message numerus="yes">
            <location line="+21" />
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… y %Ln más.</numerusform>
                <numerusform>… y %Ln más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <location filename="../app/controllers/importcontroller.cpp" line="+154" />
            <source>Leave the import of %1?</source>
            <translation>¿Abandonar la importación de %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing of it has been saved. What you set for its columns and decided about its rows is lost; a mapping can be saved under a name.</source>
            <translation>No se ha guardado nada de ella. Se pierde lo que ajustó en sus columnas y decidió sobre sus filas; una asignación se puede guardar con un nombre.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave the import</source>
            <translation>Abandonar la importación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go on importing</source>
            <translation>Seguir importando</translation>
        </message>
        <message>
            <location line="+81" />
            <source>Cancelled. Nothing was saved.</source>
            <translation>Cancelado. No se guardó nada.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Reading %1…</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Reading the clipboard…</source>
            <translation>Leyendo el portapapeles…</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Reading was cancelled.</source>
            <translation>Se canceló la lectura.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The clipboard</source>
            <translation>el portapapeles</translation>
        </message>
        <message>
            <location line="+30" />
            <source>There is no text on the clipboard. Copy cells in your spreadsheet first.</source>
            <translation>No hay texto en el portapapeles. Copie primero celdas en su hoja de cálculo.</translation>
        </message>
        <message>
            <location line="+67" />
            <source>Looking at the columns…</source>
            <translation>Mirando las columnas…</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Looking at what would happen to each row…</source>
            <translation>Mirando qué pasaría con cada fila…</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Looking at the row again…</source>
            <translation>Mirando de nuevo la fila…</translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message>
            <location filename="../views/exchange/importdetail.cpp" line="+136" />
            <source>Undone on %1.</source>
            <translation>Se deshizo el %1.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undone on %1 by %2.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>%2 la deshizo el %1.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) removed.</source>
            <translation>
                <numerusform>Se quitó %Ln registro.</numerusform>
                <numerusform>Se quitaron %Ln registros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) got back what they had.</source>
            <translation>
                <numerusform>%Ln registro recuperó lo que tenía.</numerusform>
                <numerusform>%Ln registros recuperaron lo que tenían.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) stayed, because somebody had worked on them.</source>
            <translation>
                <numerusform>%Ln registro se conservó, porque alguien lo había trabajado.</numerusform>
                <numerusform>%Ln registros se conservaron, porque alguien los había trabajado.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>It can be undone until %1. What somebody edits meanwhile stays.</source>
            <translation>Se puede deshacer hasta el %1. Lo que alguien edite mientras tanto se conserva.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It can no longer be undone, or not by you.</source>
            <translation>Ya no se puede deshacer, o no puede hacerlo usted.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>New</source>
            <comment>imports</comment>
            <extracomment>Rows of an import</extracomment>
            <translation>Nuevas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <translation>Cambian</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unchanged</source>
            <translation>Iguales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not valid</source>
            <translation>No válidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate</source>
            <translation>Duplicadas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Skipped</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Fields changed</source>
            <translation>Campos cambiados</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Made beside them</source>
            <translation>Creados además</translation>
        </message>
        <message>
            <location line="+14" />
            <source>always “%1”</source>
            <extracomment>A value that is the same for every row: "always “Cali”"</extracomment>
            <translation>siempre «%1»</translation>
        </message>
        <message>
            <location line="+13" />
            <source>What came of the rows</source>
            <translation>Qué pasó con las filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the new records</source>
            <translation>Mostrar los registros nuevos</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Without a file</source>
            <translation>Sin archivo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 · %2 · %3</source>
            <extracomment>%1 is a kind of record in the plural, %2 a moment, %3 a person</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
    </context>
    <context>
        <name>ImportEntryController</name>
        <message>
            <location filename="../app/controllers/importentrycontroller.cpp" line="+35" />
            <source>Import a spreadsheet…</source>
            <translation>Importar una hoja de cálculo…</translation>
        </message>
    </context>
    <context>
        <name>ImportFileStep</name>
        <message>
            <location filename="../views/exchange/importfilestep.cpp" line="+152" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message numerus="yes">
            <location line="+37" />
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <location line="+50" />
            <source>Each row becomes one record of this kind.</source>
            <translation>Cada fila se convierte en un registro de este tipo.</translation>
        </message>
        <message numerus="yes">
            <location line="+5" />
            <source>%Ln row(s), as they will be read</source>
            <translation>
                <numerusform>%Ln fila, como se va a leer</numerusform>
                <numerusform>%Ln filas, como se van a leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The first %Ln rows, as they will be read</source>
            <translation>
                <numerusform>La primera fila, como se va a leer</numerusform>
                <numerusform>Las primeras %Ln filas, como se van a leer</numerusform>
            </translation>
        </message>
        <message>
            <location line="+5" />
            <source>What are the &amp;rows?</source>
            <translation>¿Qué son las &amp;filas?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What are the rows?</source>
            <translation>¿Qué son las filas?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They come from an older system</source>
            <translation>Vienen de un sistema anterior</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Roles in Spanish or English say who is an entrepreneur and who is a mentor. Passwords that are kept as bcrypt stay valid, everybody else sets a new one. Authorizations are noted as not given.</source>
            <translation>Los roles en español o inglés dicen quién es emprendedor y quién es mentor. Las contraseñas guardadas con bcrypt siguen valiendo; las demás personas ponen una nueva. Las autorizaciones se anotan como no dadas.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>How the file is read</source>
            <translation>Cómo se lee el archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose another &amp;file…</source>
            <translation>Elegir otro arc&amp;hivo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste from the clipboard</source>
            <translation>&amp;Pegar del portapapeles</translation>
        </message>
        <message>
            <location line="+3" />
            <source>First rows of the file</source>
            <translation>Primeras filas del archivo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Row numbers</source>
            <translation>Números de fila</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <location filename="../models/exchange/mapping/importmappingjson.cpp" line="+39" />
            <source>The mapping cannot be read: "%1" is unknown or not of the right kind.</source>
            <extracomment>%1 is a name inside a JSON file</extracomment>
            <translation>La asignación de columnas no se puede leer: «%1» se desconoce o no es del tipo que corresponde.</translation>
        </message>
        <message>
            <location line="+239" />
            <source>The mapping is for "%1", and there are no such records.</source>
            <extracomment>%1 is the name of a table</extracomment>
            <translation>La asignación de columnas es para «%1», y no hay registros de esa clase.</translation>
        </message>
    </context>
    <context>
        <name>ImportMappings</name>
        <message numerus="yes">
            <location filename="../app/controllers/importmappings.cpp" line="+117" />
            <source>The file does not have %Ln of its column(s): %1.</source>
            <translation>
                <numerusform>El archivo no tiene %Ln de sus columnas: %1.</numerusform>
                <numerusform>El archivo no tiene %Ln de sus columnas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>Save the mapping</source>
            <translation>Guardar la asignación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+12" />
            <location line="+27" />
            <source>The mapping “%1” is saved.</source>
            <translation>La asignación «%1» está guardada.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Your organization sees the mapping “%1” now.</source>
            <translation>Su organización ve ahora la asignación «%1».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only you see the mapping “%1” now.</source>
            <translation>Ahora solo usted ve la asignación «%1».</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete the mapping “%1”?</source>
            <translation>¿Eliminar la asignación «%1»?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody in your organization can use it any more. What was imported with it stays.</source>
            <translation>Nadie más en su organización podrá usarla. Lo que se importó con ella se queda.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was imported with it stays.</source>
            <translation>Lo que se importó con ella se queda.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
    </context>
    <context>
        <name>ImportOutcome</name>
        <message>
            <location filename="../app/controllers/importoutcome.cpp" line="+63" />
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>This very file was imported on %1 by %2: %Ln record(s).</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>
                <numerusform>Este mismo archivo se importó el %1; lo hizo %2: %Ln registro.</numerusform>
                <numerusform>Este mismo archivo se importó el %1; lo hizo %2: %Ln registros.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 That import was undone.</source>
            <translation>%1 Esa importación se deshizo.</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>Importing %Ln record(s)…</source>
            <translation>
                <numerusform>Importando %Ln registro…</numerusform>
                <numerusform>Importando %Ln registros…</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>The import was cancelled. Nothing was saved.</source>
            <translation>Se canceló la importación. No se guardó nada.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Nothing was saved: the database refuses rows that looked good. They are marked now; correct or skip them and import again.</source>
            <translation>No se guardó nada: la base de datos rechaza filas que parecían buenas. Ya están marcadas; corríjalas u omítalas e importe de nuevo.</translation>
        </message>
        <message numerus="yes">
            <location line="+38" />
            <source>%Ln record(s) imported from %1.</source>
            <translation>
                <numerusform>%Ln registro importado de %1.</numerusform>
                <numerusform>%Ln registros importados de %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+5" />
            <source>The import was undone already.</source>
            <translation>La importación ya se había deshecho.</translation>
        </message>
        <message numerus="yes">
            <location line="+24" />
            <source>The import was undone: %Ln record(s) removed.</source>
            <translation>
                <numerusform>Se deshizo la importación: %Ln registro quitado.</numerusform>
                <numerusform>Se deshizo la importación: %Ln registros quitados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln got back what they had.</source>
            <translation>
                <numerusform>%Ln recuperó lo que tenía.</numerusform>
                <numerusform>%Ln recuperaron lo que tenían.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln were kept, because somebody has worked on them since.</source>
            <translation>
                <numerusform>%Ln se conservó, porque alguien ha trabajado en él desde entonces.</numerusform>
                <numerusform>%Ln se conservaron, porque alguien ha trabajado en ellos desde entonces.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+8" />
            <source>Looking at what undoing would do…</source>
            <translation>Mirando qué haría deshacer…</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>%Ln record(s) are removed.</source>
            <translation>
                <numerusform>Se quita %Ln registro.</numerusform>
                <numerusform>Se quitan %Ln registros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) get back what they had.</source>
            <translation>
                <numerusform>%Ln registro recupera lo que tenía.</numerusform>
                <numerusform>%Ln registros recuperan lo que tenían.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) are kept:</source>
            <translation>
                <numerusform>Se conserva %Ln registro:</numerusform>
                <numerusform>Se conservan %Ln registros:</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>Undo the import of %1?</source>
            <translation>¿Deshacer la importación de %1?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undo the import</source>
            <translation>Deshacer la importación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Undoing the import…</source>
            <translation>Deshaciendo la importación…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Undoing was cancelled. Nothing was changed.</source>
            <translation>Se canceló. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1 - not imported</source>
            <translation>%1 - no importadas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Saving rows…</source>
            <translation>Guardando filas…</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%Ln row(s) are saved in %1.</source>
            <translation>
                <numerusform>%Ln fila está guardada en %1.</numerusform>
                <numerusform>%Ln filas están guardadas en %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <location filename="../views/exchange/importpage.cpp" line="+231" />
            <source>%1 = %2</source>
            <extracomment>Rows = new + changed + unchanged + refused + duplicates</extracomment>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Choose a file first.</source>
            <translation>Elija primero un archivo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>There are no rows to import.</source>
            <translation>No hay filas para importar.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Say what the rows are first.</source>
            <translation>Diga primero qué son las filas.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>No row would be imported.</source>
            <translation>No se importaría ninguna fila.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>&amp;Import %Ln record(s)</source>
            <translation>
                <numerusform>&amp;Importar %Ln registro</numerusform>
                <numerusform>&amp;Importar %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Import</source>
            <translation>&amp;Importar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Show the list</source>
            <translation>&amp;Ver la lista</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Show them</source>
            <translation>&amp;Verlos</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1, sheet %2</source>
            <translation>%1, hoja %2</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln column(s)</source>
            <translation>
                <numerusform>%Ln columna</numerusform>
                <numerusform>%Ln columnas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+10" />
            <location line="+88" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location line="-88" />
            <source>› Import</source>
            <translation>› Importar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a file</source>
            <translation>Elija un archivo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Where each column goes</source>
            <translation>A dónde va cada columna</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Look before you import</source>
            <translation>Revise antes de importar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import: %1</source>
            <translation>Importar: %1</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Nothing has been saved yet.</source>
            <translation>Aún no se ha guardado nada.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The dry run took %1 s.</source>
            <extracomment>%1 is a number of seconds: "1.8"</extracomment>
            <translation>La simulación tardó %1 s.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The database is asked when you import.</source>
            <translation>A la base de datos se le pregunta al importar.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Import &amp;another file</source>
            <translation>Importar &amp;otro archivo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Back</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <location line="+14" />
            <source>You can undo the whole import until %1; what somebody edits afterwards is kept.</source>
            <translation>Podrá deshacer toda la importación hasta el %1; lo que alguien edite después se conserva.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Next you say where each column goes.</source>
            <translation>Después dirá a dónde va cada columna.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Next you see what would happen to each row, before anything is saved.</source>
            <translation>Después verá qué pasaría con cada fila, antes de guardar nada.</translation>
        </message>
        <message>
            <location line="+41" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Dry run</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ImportPlanModel</name>
        <message>
            <location filename="../models/tables/importplanmodeltext.cpp" line="+89" />
            <source>Was empty before</source>
            <translation>Antes estaba vacío</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Before: %1</source>
            <translation>Antes %1</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Also creates: %1</source>
            <translation>También crea: %1</translation>
        </message>
        <message>
            <location line="+14" />
            <source>You left it out</source>
            <translation>Usted la omitió</translation>
        </message>
        <message>
            <location filename="../models/tables/importplanmodel.cpp" line="+266" />
            <source>New</source>
            <comment>a row of a file</comment>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changes</source>
            <comment>a row of a file</comment>
            <translation>Cambia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same</source>
            <comment>a row of a file</comment>
            <translation>Igual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not valid</source>
            <comment>a row of a file</comment>
            <translation>No válido</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate</source>
            <comment>a row of a file</comment>
            <translation>Duplicado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left out</source>
            <comment>a row of a file</comment>
            <translation>Omitido</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>ImportResultStep</name>
        <message numerus="yes">
            <location filename="../views/exchange/importresultstep.cpp" line="+145" />
            <source>%Ln record(s) imported</source>
            <translation>
                <numerusform>%Ln registro importado</numerusform>
                <numerusform>%Ln registros importados</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>From %1.</source>
            <translation>De %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You can undo the whole import until %1; what somebody edits afterwards is kept.</source>
            <translation>Podrá deshacer toda la importación hasta el %1; lo que alguien edite después se conserva.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>and %Ln that they refer to</source>
            <translation>
                <numerusform>y %Ln al que se refieren</numerusform>
                <numerusform>y %Ln a los que se refieren</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>were created</source>
            <translation>se crearon</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <translation>Cambia</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%Ln field(s) updated</source>
            <translation>
                <numerusform>%Ln campo actualizado</numerusform>
                <numerusform>%Ln campos actualizados</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unchanged</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location line="+0" />
            <source>were already like that</source>
            <translation>ya estaban así</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not imported</source>
            <translation>No importado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 refused, %2 duplicate, %3 left out</source>
            <translation>no válidas: %1, duplicadas: %2, omitidas: %3</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The import was undone</source>
            <translation>Se deshizo la importación</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Everything is as it was before.</source>
            <translation>Todo está como estaba antes.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) were kept: somebody has worked on them since.</source>
            <translation>
                <numerusform>%Ln registro se conservó: alguien ha trabajado en él desde entonces.</numerusform>
                <numerusform>%Ln registros se conservaron: alguien ha trabajado en ellos desde entonces.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>had been created</source>
            <translation>se habían creado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restored</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>have what they had before</source>
            <translation>tienen lo que tenían antes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>were edited since</source>
            <translation>se editaron después</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Gone already</source>
            <translation>Ya no estaba</translation>
        </message>
        <message>
            <location line="+1" />
            <source>somebody had deleted them</source>
            <translation>alguien los había eliminado</translation>
        </message>
        <message>
            <location line="+21" />
            <source>&amp;Undo this import…</source>
            <translation>&amp;Deshacer esta importación…</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>Sa&amp;ve the %Ln row(s) that were not imported…</source>
            <translation>
                <numerusform>&amp;Guardar la fila que no se importó…</numerusform>
                <numerusform>&amp;Guardar las %Ln filas que no se importaron…</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>All imports</source>
            <translation>Todas las importaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept records</source>
            <translation>Registros conservados</translation>
        </message>
    </context>
    <context>
        <name>ImportRowsFile</name>
        <message>
            <location filename="../app/controllers/importrowsfile.cpp" line="+20" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changed</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Unchanged</source>
            <translation>Igual</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Not valid</source>
            <translation>No válido</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Duplicate</source>
            <translation>Duplicado</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Row of the file</source>
            <translation>Fila del archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>ImportRules</name>
        <message>
            <location filename="../models/exchange/mapping/rulesguess.cpp" line="+152" />
            <source>Some dates of the file begin with the day, others with the month.</source>
            <translation>Unas fechas del archivo empiezan por el día y otras por el mes.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Dates such as %1 can be read in two ways: here the month comes first.</source>
            <extracomment>%1 is a date of the file</extracomment>
            <translation>Fechas como %1 se pueden leer de dos maneras: aquí el mes va primero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dates such as %1 can be read in two ways: here the day comes first.</source>
            <translation>Fechas como %1 se pueden leer de dos maneras: aquí el día va primero.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Some numbers of the file have a decimal comma, others a decimal point.</source>
            <translation>Unos números del archivo llevan coma decimal y otros punto decimal.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Numbers such as %1 can be read in two ways: here the point groups thousands and the comma is the decimal sign.</source>
            <extracomment>%1 is a number of the file</extracomment>
            <translation>Números como %1 se pueden leer de dos maneras: aquí el punto separa los miles y la coma los decimales.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Numbers such as %1 can be read in two ways: here the comma groups thousands and the point is the decimal sign.</source>
            <translation>Números como %1 se pueden leer de dos maneras: aquí la coma separa los miles y el punto los decimales.</translation>
        </message>
    </context>
    <context>
        <name>ImportStepBar</name>
        <message>
            <location filename="../views/exchange/importstepbar.cpp" line="+134" />
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, done</source>
            <translation>%1, listo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1, current</source>
            <translation>%1, actual</translation>
        </message>
    </context>
    <context>
        <name>ImportTargets</name>
        <message>
            <location filename="../models/exchange/mapping/mappingtarget.cpp" line="+23" />
            <source>Street and number</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location line="+1" />
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Department or state</source>
            <translation>Departamento o estado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+49" />
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Password of the older system</source>
            <translation>Contraseña del sistema anterior</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location line="+7" />
            <source>There is no field "%1" that an import could fill.</source>
            <translation>No hay un campo «%1» que una importación pueda llenar.</translation>
        </message>
        <message>
            <location line="+63" />
            <source>"%1" is kept by the program and cannot be imported.</source>
            <translation>«%1» lo lleva el programa y no se puede importar.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>"%1" names a part of a field that has none.</source>
            <translation>«%1» nombra una parte de un campo que no tiene partes.</translation>
        </message>
    </context>
    <context>
        <name>ImportUndoDialog</name>
        <message>
            <location filename="../dialogs/exchange/importundodialog.cpp" line="+116" />
            <source>this file</source>
            <translation>este archivo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undo the import of %1?</source>
            <translation>¿Deshacer la importación de %1?</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The import of %1 was undone</source>
            <translation>La importación de %1 se deshizo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Imported on %1.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Importado el %1.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Imported on %1 by %2.</source>
            <translation>Importado el %1 por %2.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>new records are removed</source>
            <translation>registros nuevos se quitan</translation>
        </message>
        <message>
            <location line="+0" />
            <source>new records were removed</source>
            <translation>registros nuevos se quitaron</translation>
        </message>
        <message>
            <location line="+1" />
            <source>changed records get back what they had</source>
            <translation>registros cambiados recuperan lo que tenían</translation>
        </message>
        <message>
            <location line="+0" />
            <source>changed records got back what they had</source>
            <translation>registros cambiados recuperaron lo que tenían</translation>
        </message>
        <message>
            <location line="+2" />
            <source>stay, because somebody worked on them</source>
            <translation>se conservan, porque alguien los trabajó</translation>
        </message>
        <message>
            <location line="+0" />
            <source>stayed, because somebody had worked on them</source>
            <translation>se conservaron, porque alguien los había trabajado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What stays, and why</source>
            <translation>Qué se conserva y por qué</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What stayed, and why</source>
            <translation>Qué se conservó y por qué</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>Only the first %Ln are named.</source>
            <translation>
                <numerusform>Solo se nombra el primero.</numerusform>
                <numerusform>Solo se nombran los primeros %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) were gone already.</source>
            <translation>
                <numerusform>%Ln registro ya no estaba.</numerusform>
                <numerusform>%Ln registros ya no estaban.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Removed records do not go to the recycle list: they are as the file has them, and the file can be imported again.</source>
            <translation>Los registros que se quitan no van a la lista de reciclaje: están tal como en el archivo, y el archivo se puede importar de nuevo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Undo import</source>
            <translation>&amp;Deshacer importación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ImportValues</name>
        <message>
            <location filename="../models/exchange/mapping/valuereader.cpp" line="+93" />
            <source>%1: "%2" is no exact amount. Write it in digits, or let the import read such amounts.</source>
            <extracomment>%1 is the name of a field, %2 what stands in the file</extracomment>
            <translation>%1: «%2» no es un valor exacto. Escríbalo en cifras, o permita que la importación lea valores así.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: the role "%2" is unknown. Say which kind of person it means.</source>
            <extracomment>%1 is the name of a field, %2 what stands in the file</extracomment>
            <translation>%1: no se conoce el rol «%2». Indique a qué tipo de persona corresponde.</translation>
        </message>
    </context>
    <context>
        <name>ImportsController</name>
        <message>
            <location filename="../app/controllers/importscontroller.cpp" line="+121" />
            <source>Looking at what undoing would do…</source>
            <translation>Viendo qué pasaría al deshacer…</translation>
        </message>
        <message>
            <location line="+16" />
            <source>Undoing the import…</source>
            <translation>Deshaciendo la importación…</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The import of %1 was undone.</source>
            <translation>La importación de %1 se deshizo.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) removed.</source>
            <translation>
                <numerusform>Se quitó %Ln registro.</numerusform>
                <numerusform>Se quitaron %Ln registros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) got back what they had.</source>
            <translation>
                <numerusform>%Ln registro recuperó lo que tenía.</numerusform>
                <numerusform>%Ln registros recuperaron lo que tenían.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) stayed.</source>
            <translation>
                <numerusform>%Ln registro se conservó.</numerusform>
                <numerusform>%Ln registros se conservaron.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Se canceló. No cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>ImportsModel</name>
        <message>
            <location filename="../models/exchange/importing/importsmodel.cpp" line="+59" />
            <source>Imported</source>
            <translation>Importada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Partly undone</source>
            <translation>Deshecha en parte</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Undone</source>
            <translation>Deshecha</translation>
        </message>
        <message>
            <location line="+28" />
            <source>Without a file</source>
            <translation>Sin archivo</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Rows that were not valid, duplicates, and rows that somebody skipped</source>
            <translation>Filas no válidas, duplicadas y las que alguien omitió</translation>
        </message>
        <message>
            <location line="+7" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location line="+3" />
            <source>New</source>
            <comment>imports</comment>
            <extracomment>Records that an import made</extracomment>
            <translation>Nuevos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changed</source>
            <translation>Cambiados</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Por fuera</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <location filename="../views/exchange/importspage.cpp" line="+231" />
            <location line="+8" />
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <location line="-7" />
            <source>Files that were brought in, and what came of them. An import can be undone for 30 days.</source>
            <translation>Archivos que se trajeron y qué resultó de ellos. Una importación se puede deshacer durante 30 días.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Undo import…</source>
            <translation>&amp;Deshacer importación…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo import…</source>
            <translation>Deshacer importación…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Show the new records</source>
            <translation>&amp;Mostrar los registros nuevos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The chosen import</source>
            <translation>La importación elegida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing was imported yet</source>
            <translation>Todavía no se ha importado nada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bring a spreadsheet: every row is checked before anything is saved, and the whole import can be undone.</source>
            <translation>Traiga una hoja de cálculo: cada fila se revisa antes de guardar nada, y toda la importación se puede deshacer.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import a file…</source>
            <translation>Importar un archivo…</translation>
        </message>
    </context>
    <context>
        <name>InputRows</name>
        <message>
            <location filename="../app/ctl/inputrows.cpp" line="+20" />
            <source>The file %1 could not be read: %2. Check its name and its permissions.</source>
            <translation>No se pudo leer el archivo %1: %2. Revise su nombre y sus permisos.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This line is not UTF-8 text; save the file as UTF-8.</source>
            <translation>Esta línea no es texto UTF-8; guarde el archivo como UTF-8.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This line is not valid JSON (%1, character %2).</source>
            <translation>Esta línea no es JSON válido (%1, carácter %2).</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+22" />
            <source>A record is a JSON object, such as {"name": "…"}.</source>
            <translation>Un registro es un objeto JSON, como {"name": "…"}.</translation>
        </message>
        <message>
            <location line="-10" />
            <source>The input is not valid JSON (%1, character %2).</source>
            <translation>La entrada no es JSON válido (%1, carácter %2).</translation>
        </message>
    </context>
    <context>
        <name>InstantFieldEditor</name>
        <message>
            <location filename="../dialogs/records/instantfieldeditor.cpp" line="+52" />
            <source>Write the time as hours and minutes, such as 14:30.</source>
            <translation>Escriba la hora con sus minutos, como 14:30.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>hh:mm</source>
            <extracomment>Letters for hours and minutes in an empty field</extracomment>
            <translation>hh:mm</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, time of the clock</source>
            <translation>%1, hora del reloj</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Time of %1</source>
            <extracomment>%1 is a time zone such as America/Bogota</extracomment>
            <translation>Hora de %1</translation>
        </message>
    </context>
    <context>
        <name>InvitationStrip</name>
        <message>
            <location filename="../views/shell/invitationstrip.cpp" line="+73" />
            <source>%1 invites you to join as %2</source>
            <extracomment>%1 is an organization, %2 a role in small letters</extracomment>
            <translation>%1 le invita a unirse como %2</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Accept the invitation of %1</source>
            <translation>Aceptar la invitación de %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decline the invitation of %1</source>
            <translation>Rechazar la invitación de %1</translation>
        </message>
    </context>
    <context>
        <name>InvitationsController</name>
        <message>
            <location filename="../app/controllers/invitationscontroller.cpp" line="+59" />
            <source>You belong to %1 now.</source>
            <translation>Usted pertenece ahora a %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You declined the invitation of %1.</source>
            <translation>Usted rechazó la invitación de %1.</translation>
        </message>
    </context>
    <context>
        <name>InviteDialog</name>
        <message>
            <location filename="../dialogs/security/invitedialog.cpp" line="+155" />
            <source>Invite whoever has this address</source>
            <translation>Invitar a quien tenga este correo</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Type a name or an e-mail address. Who is known already gets an invitation, which waits on their Home until they accept.</source>
            <translation>Escriba un nombre o un correo. Quien ya está registrado recibe una invitación, que espera en su Inicio hasta que la acepte.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody of that name is known to you. Type their e-mail address, or add them as somebody new.</source>
            <translation>Usted no conoce a nadie con ese nombre. Escriba su correo, o agregue a la persona como nueva.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Nobody here has this address yet. Write down who it is.</source>
            <translation>Nadie tiene aquí este correo todavía. Anote quién es.</translation>
        </message>
        <message>
            <location line="+65" />
            <source>Invite to %1</source>
            <extracomment>%1 is the name of an organization</extracomment>
            <translation>Invitar a %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody new belongs at once and sets a password with a code that you give them.</source>
            <translation>Quien es nuevo pertenece de una vez y pone su contraseña con un código que usted le da.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whoever is known already decides for themselves whether they join.</source>
            <translation>Quien ya está registrado decide por sí mismo si se une.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Name or e-mail</source>
            <translation>Nombre o correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who are known</source>
            <translation>Personas registradas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;First names *</source>
            <translation>&amp;Nombres *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Last names *</source>
            <translation>&amp;Apellidos *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail</source>
            <translation>&amp;Correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Mobile</source>
            <translation>Ce&amp;lular</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Role</source>
            <translation>&amp;Rol</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Somebody who is &amp;known</source>
            <translation>Alguien re&amp;gistrado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Somebody &amp;new</source>
            <translation>Alguien n&amp;uevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add</source>
            <translation>Agr&amp;egar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Invite</source>
            <translation>&amp;Invitar</translation>
        </message>
    </context>
    <context>
        <name>JsonCell</name>
        <message>
            <location filename="../dialogs/records/jsoncell.cpp" line="+158" />
            <source>%1 has to be a number.</source>
            <translation>%1 debe ser un número.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 is not a date. Write it as %2.</source>
            <translation>%1 no es una fecha. Escríbala como %2.</translation>
        </message>
    </context>
    <context>
        <name>JsonFieldEditor</name>
        <message>
            <location filename="../dialogs/records/jsonfieldeditor.cpp" line="+73" />
            <source>Another program wrote this in a form of its own. It is kept as it is unless you change it.</source>
            <translation>Otro programa escribió esto a su manera. Se conserva como está, a menos que usted lo cambie.</translation>
        </message>
    </context>
    <context>
        <name>JsonShape</name>
        <message>
            <location filename="../dialogs/records/jsoninputfactory.cpp" line="+48" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Street and number</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <location line="+0" />
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>State or department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <location line="+27" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is one of</source>
            <translation>es uno de</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is none of</source>
            <translation>no es ninguno de</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is at least</source>
            <translation>es por lo menos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is at most</source>
            <translation>es como máximo</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sentence in Spanish</source>
            <translation>Frase en español</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sentence in English</source>
            <translation>Frase en inglés</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Add a requirement</source>
            <translation>Añadir un requisito</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required</source>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a document</source>
            <translation>Añadir un documento</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Metric</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a metric</source>
            <translation>Añadir un indicador</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <comment>goal</comment>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reached</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a goal</source>
            <translation>Añadir una meta</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Action item</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <comment>action item</comment>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add an action item</source>
            <translation>Añadir un compromiso</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Minutes</source>
            <comment>duration</comment>
            <translation>Minutos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a subject</source>
            <translation>Añadir un tema</translation>
        </message>
    </context>
    <context>
        <name>JsonTextInput</name>
        <message>
            <location filename="../dialogs/records/jsontextinput.cpp" line="+77" />
            <source>This is not JSON. Check brackets, commas and quotes.</source>
            <translation>Esto no es JSON. Revise paréntesis, comas y comillas.</translation>
        </message>
    </context>
    <context>
        <name>ListLoginsCommand</name>
        <message>
            <location filename="../app/ctl/listloginscommand.cpp" line="+25" />
            <source>Lists the personal logins of a server.</source>
            <translation>Muestra los usuarios personales de un servidor.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For the server's administrator.</source>
            <translation>Para quien administra el servidor.</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Login</source>
            <translation>Usuario del servidor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last signed in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <location line="+0" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location line="+2" />
            <source>the server has no such role</source>
            <translation>el servidor ya no lo tiene</translation>
        </message>
        <message>
            <location line="+0" />
            <source>active</source>
            <translation>activo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>deactivated</source>
            <translation>persona desactivada</translation>
        </message>
        <message>
            <location line="+3" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
    </context>
    <context>
        <name>ListRecordsCommand</name>
        <message>
            <location filename="../app/ctl/listrecordscommand.cpp" line="+97" />
            <source>Lists the records of an entity.</source>
            <translation>Lista los registros de una entidad.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</source>
            <translation>Para las personas, una tabla con los campos que muestran las listas y los identificadores; con --json, un arreglo de objetos con todos los campos. Sin --limit se listan todos los registros.</translation>
        </message>
        <message numerus="yes">
            <location line="+129" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LocationWarning</name>
        <message>
            <location filename="../models/operations/locationwarning.cpp" line="+63" />
            <source>This workspace lies in a folder that %1 synchronises. Two computers changing it at the same time can damage it. Move it to a folder of this computer; the backup copies protect it.</source>
            <translation>Este espacio de trabajo está en una carpeta que %1 sincroniza. Si dos computadores lo cambian a la vez, se puede dañar. Muévalo a una carpeta de este computador; las copias de seguridad lo protegen.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This workspace lies on a network drive (%1). An interrupted connection, or a second computer, can damage it. Move it to a disk of this computer, or use a server for working together.</source>
            <translation>Este espacio de trabajo está en una unidad de red (%1). Una conexión interrumpida, o un segundo computador, lo puede dañar. Muévalo a un disco de este computador, o use un servidor para trabajar entre varios.</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <location filename="../app/desktop/mainmenu.cpp" line="+279" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Record</source>
            <translation>&amp;Registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ad&amp;ministration</source>
            <translation>Ad&amp;ministración</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;New workspace…</source>
            <translation>&amp;Nuevo espacio de trabajo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open workspace…</source>
            <translation>&amp;Abrir espacio de trabajo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Connect to a server…</source>
            <translation>&amp;Conectarse a un servidor…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>See the &amp;demo</source>
            <translation>Ver la &amp;demostración</translation>
        </message>
        <message>
            <location line="+1" />
            <source>I&amp;mport a spreadsheet…</source>
            <translation>I&amp;mportar una hoja de cálculo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Backups of this workspace…</source>
            <translation>Copias de &amp;seguridad de este espacio…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Unsaved forms…</source>
            <translation>&amp;Formularios sin guardar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Quit</source>
            <translation>Sal&amp;ir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search &amp;everything…</source>
            <translation>&amp;Buscar en todo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bac&amp;k</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For&amp;ward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Navigation</source>
            <translation>&amp;Navegación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Full screen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Notifications</source>
            <translation>&amp;Notificaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>I am &amp;somebody else…</source>
            <translation>Soy &amp;otra persona…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Change password…</source>
            <translation>&amp;Cambiar la contraseña…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign &amp;out</source>
            <translation>Cerrar &amp;sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign out e&amp;verywhere…</source>
            <translation>Cerrar s&amp;esión en todas partes…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;View as somebody else…</source>
            <translation>&amp;Ver como otra persona…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stop v&amp;iewing</source>
            <translation>&amp;Dejar de ver</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;What is this?</source>
            <translation>¿&amp;Qué es esto?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keyboard shortcuts…</source>
            <translation>A&amp;tajos de teclado…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Tour of the window</source>
            <translation>&amp;Recorrido por la ventana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;About Semillero</source>
            <translation>&amp;Acerca de Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Like the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Light</source>
            <translation>&amp;Claros</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Dark</source>
            <translation>&amp;Oscuros</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../app/desktop/mainwindow.cpp" line="+209" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location line="+90" />
            <source>Opening %1…</source>
            <translation>Abriendo %1…</translation>
        </message>
        <message>
            <location line="+4" />
            <source>No workspace is open</source>
            <translation>No hay ningún espacio de trabajo abierto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open one of yours, look at the demo, or connect to your organization.</source>
            <translation>Abra uno suyo, vea la demostración o conéctese a su organización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a workspace…</source>
            <translation>Elegir un espacio de trabajo…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1
Anyone who holds this file can read it.</source>
            <translation>%1
Quien tenga este archivo puede leerlo.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
    </context>
    <context>
        <name>MapInput</name>
        <message>
            <location filename="../dialogs/records/mapinput.cpp" line="+13" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Add an entry</source>
            <translation>Añadir una entrada</translation>
        </message>
    </context>
    <context>
        <name>MemberInviting</name>
        <message>
            <location filename="../app/controllers/memberinviting.cpp" line="+133" />
            <source>Hello, %1. %2 invites you to join as %3. Sign in to Semillero: the invitation waits on your Home page, where you accept or decline it.</source>
            <translation>Hola, %1. %2 le invita a unirse como %3. Inicie sesión en Semillero: la invitación espera en su página de Inicio, donde la acepta o la rechaza.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Hello, %1. I write to you about your account in Semillero at %2.</source>
            <translation>Hola, %1. Le escribo por su cuenta en Semillero de %2.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Send the invitation again</source>
            <translation>Enviar la invitación otra vez</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write to %1</source>
            <translation>Escribir a %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invitation to %1</source>
            <translation>Invitación a %1</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Reset the password of %1?</source>
            <translation>¿Restablecer la contraseña de %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The old password stops working and their sessions end. They set a new one with a code that you give them.</source>
            <translation>La contraseña anterior deja de servir y sus sesiones se cierran. Pone una nueva con un código que usted le da.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Your access to Semillero</source>
            <translation>Su acceso a Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hello, %1. With this code you set your password in Semillero (%2): %3
It works for three days and once only. Sign in with your e-mail address and the code.</source>
            <translation>Hola, %1. Con este código pone su contraseña en Semillero (%2): %3
Sirve durante tres días y una sola vez. Inicie sesión con su correo y el código.</translation>
        </message>
    </context>
    <context>
        <name>MemberMessages</name>
        <message>
            <location filename="../app/controllers/membermessages.cpp" line="+44" />
            <source>WhatsApp could not be opened. Copy the text and send it in another way.</source>
            <translation>No se pudo abrir WhatsApp. Copie el texto y envíelo de otra manera.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No mail program could be opened. Copy the text and send it in another way.</source>
            <translation>No se pudo abrir ningún programa de correo. Copie el texto y envíelo de otra manera.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+4" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 has neither a mobile number nor an e-mail address here. Tell them in person.</source>
            <translation>%1 no tiene aquí ni celular ni correo. Dígaselo en persona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>MembersActions</name>
        <message>
            <location filename="../views/security/membersactions.cpp" line="+96" />
            <source>&amp;Invite…</source>
            <translation>&amp;Invitar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open person</source>
            <translation>&amp;Abrir persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Change &amp;role…</source>
            <translation>Cambiar &amp;rol…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Send the in&amp;vitation again…</source>
            <translation>Enviar la in&amp;vitación otra vez…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Write to the person…</source>
            <translation>&amp;Escribir a la persona…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reset &amp;password…</source>
            <translation>Restablecer &amp;contraseña…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A&amp;ccept for the person</source>
            <translation>Ace&amp;ptar por la persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Hand the organization over…</source>
            <translation>Entregar la &amp;organización…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Activate a&amp;gain</source>
            <translation>Activar de &amp;nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Deactivate…</source>
            <translation>&amp;Desactivar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Withdraw th&amp;e invitation…</source>
            <translation>Re&amp;tirar la invitación…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;End the membership…</source>
            <translation>&amp;Terminar la membresía…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
    </context>
    <context>
        <name>MembersController</name>
        <message>
            <location filename="../app/controllers/memberscontroller.cpp" line="+85" />
            <source>%1 is invited: the membership counts once they accept.</source>
            <translation>%1 tiene una invitación: la membresía cuenta cuando la acepte.</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+221" />
            <source>The invitation of %1 is withdrawn.</source>
            <translation>La invitación de %1 está retirada.</translation>
        </message>
        <message>
            <location line="-217" />
            <location line="+258" />
            <source>%1 belongs to %2 now.</source>
            <translation>%1 pertenece ahora a %2.</translation>
        </message>
        <message>
            <location line="-110" />
            <source>%1: the role is “%2” now.</source>
            <extracomment>%1 is a person, %2 a role</extracomment>
            <translation>%1: el rol es ahora «%2».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 has the role “%2” again.</source>
            <translation>%1 tiene otra vez el rol «%2».</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Hand %1 over to %2?</source>
            <translation>¿Entregar %1 a %2?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>They become owner and you administrator: from then on only they give the roles of owners and administrators.</source>
            <translation>Esa persona pasa a ser propietaria y usted administrador: desde entonces solo ella da los roles de propietario y administrador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They become owner, beside those who are owners now.</source>
            <translation>Esa persona pasa a ser propietaria, junto a quienes ya lo son.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+32" />
            <location line="+35" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="-54" />
            <source>%1 is the owner now.</source>
            <translation>%1 tiene ahora la propiedad.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Leave %1?</source>
            <translation>¿Retirarse de %1?</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End the membership of %1?</source>
            <translation>¿Terminar la membresía de %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You no longer see what belongs to the organization. Only another invitation brings you back.</source>
            <translation>Usted deja de ver lo que es de la organización. Solo otra invitación le permite volver.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They no longer see what belongs to the organization. What they did stays. You can undo this.</source>
            <translation>Deja de ver lo que es de la organización. Lo que hizo permanece. Se puede deshacer.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave</source>
            <translation>Retirarse</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End membership</source>
            <translation>Terminar membresía</translation>
        </message>
        <message>
            <location line="+17" />
            <source>You left %1.</source>
            <translation>Usted se retiró de %1.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 is invited again.</source>
            <translation>%1 tiene otra vez la invitación.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The membership of %1 ended.</source>
            <translation>La membresía de %1 terminó.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1 belongs to it again.</source>
            <translation>%1 pertenece otra vez.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Deactivate %1?</source>
            <translation>¿Desactivar a %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They can no longer sign in anywhere and are no longer offered, but everything they did stays. You can undo this.</source>
            <translation>Ya no puede iniciar sesión en ninguna parte ni aparece para elegir, pero todo lo que hizo permanece. Se puede deshacer.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location line="+16" />
            <location line="+1" />
            <source>%1 is active again.</source>
            <translation>%1 está otra vez en uso.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>%1 is deactivated.</source>
            <translation>%1 está fuera de uso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is deactivated again.</source>
            <translation>%1 está otra vez fuera de uso.</translation>
        </message>
    </context>
    <context>
        <name>MembersDelegate</name>
        <message>
            <location filename="../views/security/membersdelegate.cpp" line="+92" />
            <source>Role of %1</source>
            <translation>Rol de %1</translation>
        </message>
    </context>
    <context>
        <name>MembersModel</name>
        <message>
            <location filename="../models/security/membersmodel.cpp" line="+79" />
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Debe poner una contraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivated</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Did not accept</source>
            <translation>No aceptó</translation>
        </message>
        <message>
            <location line="+8" />
            <source>since %1</source>
            <translation>desde el %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <location line="+50" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location line="+1" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last sign-in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <location filename="../views/security/memberspage.cpp" line="+258" />
            <source>There is no organization yet</source>
            <translation>Todavía no hay ninguna organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make one on the page Organizations first; then invite its people here.</source>
            <translation>Cree primero una en la página Organizaciones; después invite aquí a su gente.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody matches</source>
            <translation>Nadie coincide</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nobody belongs to this organization yet</source>
            <translation>Nadie pertenece todavía a esta organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search for less or show everybody.</source>
            <translation>Busque menos o muestre a todas las personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invite the people who run it: they may do what their role says.</source>
            <translation>Invite a quienes la dirigen: podrán hacer lo que dice su rol.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Invite somebody…</source>
            <translation>Invitar a alguien…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>The first %Ln: search for others</source>
            <translation>
                <numerusform>La primera persona: busque a las demás</numerusform>
                <numerusform>Las primeras %Ln: busque a las demás</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Everybody who belongs</source>
            <translation>Quienes pertenecen</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The team: more than member</source>
            <translation>El equipo: más que miembro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invitados</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Quienes se retiraron</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All of them</source>
            <translation>Todas las personas</translation>
        </message>
        <message>
            <location line="+14" />
            <location line="+7" />
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <location line="-6" />
            <source>Who belongs to an organization, and what they may do there.</source>
            <translation>Quién pertenece a una organización y qué puede hacer allí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organi&amp;zation:</source>
            <translation>Organi&amp;zación:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search by name</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which members are shown</source>
            <translation>Qué miembros se muestran</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Invite…</source>
            <translation>Invitar…</translation>
        </message>
    </context>
    <context>
        <name>MergeController</name>
        <message>
            <location filename="../app/controllers/mergecontroller.cpp" line="+79" />
            <source>You work as %1 at the moment: choose %1 as the one who stays.</source>
            <translation>En este momento usted trabaja como %1: elija a %1 como la persona que queda.</translation>
        </message>
        <message>
            <location line="+32" />
            <source>%1 and %2 are one person now.</source>
            <translation>%1 y %2 ahora son una sola persona.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>%1 and %2 are two people again.</source>
            <translation>%1 y %2 vuelven a ser dos personas.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln value(s) and records were changed since: they stay as they are.</source>
            <translation>
                <numerusform>%Ln dato cambió desde entonces y queda como está.</numerusform>
                <numerusform>%Ln datos cambiaron desde entonces y quedan como están.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <location filename="../dialogs/people/mergedialog.cpp" line="+82" />
            <source>Merge two people</source>
            <translation>Combinar dos personas</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Everything that belongs to the one passes to the other. After these two, %Ln more wait.</source>
            <translation>
                <numerusform>Todo lo de una persona pasa a la otra. Después de estas dos falta %Ln más.</numerusform>
                <numerusform>Todo lo de una persona pasa a la otra. Después de estas dos faltan %Ln más.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everything that belongs to the one passes to the other. You can take it back, also later.</source>
            <translation>Todo lo de una persona pasa a la otra. Se puede deshacer, también más adelante.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who stays</source>
            <translation>Quién queda</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+3" />
            <source>Where they differ</source>
            <translation>En qué se diferencian</translation>
        </message>
        <message>
            <location line="-2" />
            <source>What moves</source>
            <translation>Qué pasa de una a otra</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They do not differ in anything that both have.</source>
            <translation>No se diferencian en nada que ambas tengan.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Merge</source>
            <translation>&amp;Combinar</translation>
        </message>
        <message>
            <location line="+15" />
            <location line="+1" />
            <source>%1 stays</source>
            <translation>Queda %1</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stays</source>
            <translation>Queda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is kept</source>
            <translation>Qué se conserva</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location line="+4" />
            <source>What is kept: %1</source>
            <translation>Qué se conserva: %1</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Other records</source>
            <translation>Otros registros</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: %2</source>
            <comment>kind of record and how many</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%1: %Ln record(s) of both are the same. Of each two one remains: the one that got further or may do more, else that of %2; what is empty there is filled from the other.</source>
            <translation>
                <numerusform>%1: %Ln registro está en ambas. De cada dos queda uno: el que llegó más lejos o tiene más permisos; si no, el de %2. Lo que esté vacío se completa con el otro.</numerusform>
                <numerusform>%1: %Ln registros están en ambas. De cada dos queda uno: el que llegó más lejos o tiene más permisos; si no, el de %2. Lo que esté vacío se completa con el otro.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1 also comes to stand among: %2.</source>
            <translation>%1 también quedará entre: %2.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln meeting(s) are at the same time as others: the person is kept there as optional.</source>
            <translation>
                <numerusform>%Ln reunión se cruza con otra: la persona queda allí como opcional.</numerusform>
                <numerusform>%Ln reuniones se cruzan con otras: la persona queda allí como opcional.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>A record names both, such as a mentorship between them: they cannot be the same person. Delete that record first if it is a mistake.</source>
            <translation>Un registro nombra a las dos personas, por ejemplo una mentoría entre ellas: no pueden ser la misma persona. Si es un error, elimine primero ese registro.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing hangs on %1.</source>
            <translation>%1 no tiene nada asociado.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../views/common/messagebar.cpp" line="+160" />
            <source>Hide details</source>
            <translation>Ocultar los detalles</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>MigrateCommand</name>
        <message>
            <location filename="../app/ctl/migratecommand.cpp" line="+11" />
            <source>Makes a workspace, or brings one to this program's schema.</source>
            <translation>Crea un espacio de trabajo, o lleva uno al esquema de este programa.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>A file that is not there yet is made. On a server an empty database is filled, by a superuser, or by an owner where the roles and extensions exist already.</source>
            <translation>Un archivo que todavía no existe se crea. En un servidor se llena una base de datos vacía: lo hace un superusuario, o un dueño donde los roles y las extensiones ya existen.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <location filename="../app/desktop/navigationlayout.cpp" line="+25" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Insight</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Administration</source>
            <translation>Administración</translation>
        </message>
        <message>
            <location line="+63" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Access review</source>
            <translation>Revisión de accesos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Recycle list</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>NavigationView</name>
        <message>
            <location filename="../views/shell/navigationview.cpp" line="+144" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message numerus="yes">
            <location line="+19" />
            <location line="+1" />
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n le espera</numerusform>
                <numerusform>%n le esperan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPasswordFields</name>
        <message>
            <location filename="../dialogs/security/newpasswordfields.cpp" line="+98" />
            <source>At least %1 characters. Three or four words that do not belong together are easy to remember and hard to guess. Capitals, digits and signs are welcome, not required.</source>
            <translation>Al menos %1 caracteres. Tres o cuatro palabras que no tengan que ver entre sí se recuerdan fácil y se adivinan difícil. Mayúsculas, cifras y signos son bienvenidos, no obligatorios.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;New password</source>
            <translation>Contraseña n&amp;ueva</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New password, &amp;again</source>
            <translation>Contraseña nueva, &amp;otra vez</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How strong the password is</source>
            <translation>Qué tan segura es la contraseña</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Not the same yet.</source>
            <translation>Todavía no coinciden.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Both are the same.</source>
            <translation>Las dos coinciden.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPanel</name>
        <message>
            <location filename="../dialogs/workspace/notificationspanel.cpp" line="+79" />
            <location line="+2" />
            <location line="+1" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Mark all as read</source>
            <translation>Marcar todas como leídas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Mark as read</source>
            <translation>Marcar como leída</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What concerns you will be here: reminders, tasks, messages.</source>
            <translation>Aquí estará lo que le concierne: recordatorios, tareas, mensajes.</translation>
        </message>
        <message>
            <location line="+53" />
            <source>read</source>
            <translation>leída</translation>
        </message>
        <message>
            <location line="+0" />
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
    </context>
    <context>
        <name>NumberFilterEditor</name>
        <message>
            <location filename="../views/records/numberfiltereditor.cpp" line="+20" />
            <source>and</source>
            <extracomment>Between two numbers or days: "between 5 and 10"</extracomment>
            <translation>y</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, at most</source>
            <translation>%1, máximo</translation>
        </message>
        <message>
            <location line="+9" />
            <source>at least</source>
            <translation>al menos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>at most</source>
            <translation>máximo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>between</source>
            <translation>entre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is exactly</source>
            <translation>es exactamente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <location line="+1" />
            <source>more than</source>
            <translation>más de</translation>
        </message>
        <message>
            <location line="+1" />
            <source>less than</source>
            <translation>menos de</translation>
        </message>
        <message>
            <location line="+14" />
            <source>“%1” is no number.</source>
            <translation>«%1» no es un número.</translation>
        </message>
    </context>
    <context>
        <name>OneTimeCodeDialog</name>
        <message>
            <location filename="../dialogs/security/onetimecodedialog.cpp" line="+42" />
            <source>A new password for %1</source>
            <translation>Una nueva contraseña para %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>This code is shown once. Nobody can read it again, not even you.</source>
            <translation>Este código se muestra una sola vez. Nadie puede volver a leerlo, ni usted.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Give it to %1: they sign in with their e-mail address and this code, and then choose a password of their own. It works for three days and once only. Where they were signed in, they no longer are.</source>
            <translation>Déselo a %1: inicia sesión con su correo y este código, y después elige su propia contraseña. Sirve durante tres días y una sola vez. Las sesiones que tenía abiertas se cerraron.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;WhatsApp…</source>
            <translation>&amp;WhatsApp…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail…</source>
            <translation>&amp;Correo…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Opens a message with the code; you send it</source>
            <translation>Abre un mensaje con el código; usted lo envía</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
    </context>
    <context>
        <name>OpenGuide</name>
        <message>
            <location filename="../dialogs/workspace/openguide.cpp" line="+57" />
            <source>This file is not a workspace</source>
            <translation>Este archivo no es un espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is damaged or was not made by Semillero. Choose another file, or restore a backup copy if it was your workspace.</source>
            <translation>%1 está dañado o no lo hizo Semillero. Elija otro archivo, o restaure una copia de seguridad si era su espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This workspace has to be brought up to date</source>
            <translation>Este espacio de trabajo se debe actualizar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was made by an older version of Semillero. A backup copy is made first; afterwards older versions cannot open it any more.</source>
            <translation>%1 es de una versión anterior de Semillero. Primero se hace una copia de seguridad; después, las versiones anteriores ya no podrán abrirlo.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>This workspace cannot be written</source>
            <translation>En este espacio de trabajo no se puede escribir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You may read %1, but not change it. Work with a copy in another folder, or get permission to write and try again.</source>
            <translation>Puede leer %1, pero no cambiarlo. Trabaje con una copia en otra carpeta, o consiga permiso para escribir y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This workspace is in use</source>
            <translation>Este espacio de trabajo está en uso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Another program is working with %1. Close it there, then try again.</source>
            <translation>Otro programa está trabajando con %1. Ciérrelo allí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is no space left beside %1. Free some space, then try again; nothing was lost.</source>
            <translation>No queda espacio junto a %1. Libere espacio y vuelva a intentarlo; no se perdió nada.</translation>
        </message>
        <message>
            <location line="+8" />
            <location line="+8" />
            <source>The workspace cannot be opened</source>
            <translation>El espacio de trabajo no se puede abrir</translation>
        </message>
        <message>
            <location line="-7" />
            <source>%1 is not there or cannot be read. If it was moved, choose it where it is now; if it lies on a drive, connect that and try again.</source>
            <translation>%1 no está o no se puede leer. Si se movió, elija dónde está ahora; si está en una unidad externa, conéctela y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The server refused the sign-in</source>
            <translation>El servidor no aceptó el inicio de sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The user name or the password for %1 is wrong. Type the password again, or check the user name.</source>
            <translation>El usuario o la contraseña de %1 no son correctos. Escriba la contraseña de nuevo o revise el usuario.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The server cannot be reached</source>
            <translation>No se puede llegar al servidor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 does not answer. Check the network (and the VPN, if you need one) and the server's address, then try again.</source>
            <translation>%1 no responde. Revise la red (y la VPN, si la necesita) y la dirección del servidor, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This database has to be brought up to date</source>
            <translation>Esta base de datos se debe actualizar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was made by an older version of Semillero. Ask your administrator to run this command:</source>
            <translation>%1 es de una versión anterior de Semillero. Pídale a su administrador que ejecute este comando:</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This database holds something else</source>
            <translation>Esta base de datos contiene otra cosa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was not made by Semillero. Check the database's name, or ask your administrator for an empty one.</source>
            <translation>%1 no la hizo Semillero. Revise el nombre de la base de datos, o pídale a su administrador una vacía.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>You are not allowed in</source>
            <translation>No tiene acceso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The server knows you, but gives you no access to %1. Ask your administrator, or sign in as somebody else.</source>
            <translation>El servidor lo conoce, pero no le da acceso a %1. Pregúntele a su administrador, o entre como otra persona.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This server only reads</source>
            <translation>Este servidor solo es de lectura</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is a copy for reading. Connect to the main server.</source>
            <translation>%1 es una copia de lectura. Conéctese al servidor principal.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server's disk is full</source>
            <translation>El disco del servidor está lleno</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is no space left on %1. Tell your administrator, then try again.</source>
            <translation>No queda espacio en %1. Avísele a su administrador y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server cannot be used</source>
            <translation>El servidor no se puede usar</translation>
        </message>
        <message>
            <location line="+14" />
            <source>This workspace needs a newer Semillero</source>
            <translation>Este espacio de trabajo necesita un Semillero más nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was used with a newer version of Semillero. Update the program on this computer, then open it again. Nothing was changed.</source>
            <translation>%1 se usó con una versión más nueva de Semillero. Actualice el programa en este computador y ábralo de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>This Semillero is too old for the workspace</source>
            <translation>Este Semillero es muy antiguo para el espacio de trabajo</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back up and bring up to date</source>
            <translation>Copiar y actualizar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Restore a backup copy…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Work with a copy…</source>
            <translation>Trabajar con una copia…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Type the password…</source>
            <translation>Escribir la contraseña…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Edit the connection…</source>
            <translation>Editar la conexión…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Make the tables</source>
            <translation>Crear las tablas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy the command</source>
            <translation>Copiar el comando</translation>
        </message>
    </context>
    <context>
        <name>OpenProblemDialog</name>
        <message>
            <location filename="../dialogs/workspace/openproblemdialog.cpp" line="+107" />
            <source>Hide details</source>
            <translation>Ocultar los detalles</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../views/shell/paletterows.cpp" line="+66" />
            <source>Show all in %1</source>
            <translation>Mostrar todo en %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show all %1 in %2</source>
            <translation>Mostrar los %1 en %2</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Opened lately</source>
            <translation>Abierto hace poco</translation>
        </message>
        <message>
            <location line="+98" />
            <source>Best matches</source>
            <translation>Mejores resultados</translation>
        </message>
    </context>
    <context>
        <name>PartitionsCommand</name>
        <message>
            <location filename="../app/ctl/partitionscommand.cpp" line="+23" />
            <source>Makes the coming months of the log and says how it is divided.</source>
            <translation>Crea los meses que vienen del registro de actividad y dice cómo está dividido.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>On a server the log has one partition for each month. This makes those of the coming months (%1 without --ahead) and, with --back, of past ones, moves rows that waited in the default partition to their month, and reports every partition with its rows and size. For the server's administrator; `migrate` makes the coming months as well. Once a month from cron is enough. A file has no partitions.</source>
            <translation>En un servidor el registro de actividad tiene una partición por mes. Esto crea las de los meses que vienen (%1 sin --ahead) y, con --back, las de meses pasados, lleva a su mes las filas que esperaban en la partición por defecto e informa cada partición con sus filas y su tamaño. Para el administrador del servidor; `migrate` también crea los meses que vienen. Basta una vez al mes desde cron. Un archivo no tiene particiones.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>At most %1 months.</source>
            <translation>Máximo %1 meses.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>This workspace is a file: its log is one table and needs no partitions.</source>
            <translation>Este espacio de trabajo es un archivo: su registro de actividad es una sola tabla y no necesita particiones.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Partition</source>
            <translation>Partición</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location line="+3" />
            <source>any other</source>
            <extracomment>The partition that takes the rows of no month</extracomment>
            <translation>cualquier otro</translation>
        </message>
        <message>
            <location line="+3" />
            <source>not known</source>
            <extracomment>How many rows, by the server's estimate</extracomment>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location line="+1" />
            <source>about %1</source>
            <translation>unas %1</translation>
        </message>
        <message>
            <location line="+10" />
            <source>No month was missing.</source>
            <translation>No faltaba ningún mes.</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%n month(s) made.</source>
            <translation>
                <numerusform>%n mes creado.</numerusform>
                <numerusform>%n meses creados.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>Missing: %1</source>
            <translation>Faltan: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln row(s) lie in the default partition. Use --back to make the months they belong to.</source>
            <translation>
                <numerusform>%Ln fila está en la partición por defecto. Use --back para crear su mes.</numerusform>
                <numerusform>%Ln filas están en la partición por defecto. Use --back para crear sus meses.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasswordCommand</name>
        <message>
            <location filename="../app/ctl/passwordcommand.cpp" line="+11" />
            <source>Sets one's own password on a server.</source>
            <translation>Cambia la propia contraseña en un servidor.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Signs in as --as says, with the password so far or a one-time code (SEMILLERO_PASSWORD, else asked for), and sets a new one (--password-file, SEMILLERO_NEW_PASSWORD, else asked for twice). All other sessions of the person end.</source>
            <translation>Inicia sesión como dice --as, con la contraseña actual o un código de un solo uso (SEMILLERO_PASSWORD; si no, se pide), y pone una nueva (--password-file, SEMILLERO_NEW_PASSWORD; si no, se pide dos veces). Las demás sesiones de la persona terminan.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</source>
            <translation>Aquí nadie inicia sesión: un archivo no tiene contraseñas, y tampoco los usuarios dueños del esquema.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Say whose password: --as EMAIL</source>
            <translation>Diga de quién es la contraseña: --as CORREO</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Password of %1 so far, or the one-time code:</source>
            <translation>Contraseña actual de %1, o el código de un solo uso:</translation>
        </message>
        <message>
            <location line="+30" />
            <source>The new password holds from now on.</source>
            <translation>La contraseña nueva vale desde ahora.</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <location filename="../dialogs/workspace/passworddialog.cpp" line="+46" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>C&amp;ontraseña</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Password of %1</source>
            <translation>C&amp;ontraseña de %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remember in this computer's keychain</source>
            <translation>&amp;Recordar en el llavero de este computador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This computer's keychain is not available.</source>
            <translation>El llavero de este computador no está disponible.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connect</source>
            <translation>Conectarse</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <location filename="../dialogs/workspace/passwordfield.cpp" line="+29" />
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrength</name>
        <message>
            <location filename="../models/security/passwordstrength.cpp" line="+164" />
            <source>Very weak</source>
            <translation>Muy débil</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Weak</source>
            <translation>Débil</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Fair</source>
            <translation>Aceptable</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <location line="+13" />
            <source>At least %1 characters.</source>
            <translation>Al menos %1 caracteres.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Too long: at most %1 characters, fewer with accents.</source>
            <translation>Demasiado larga: máximo %1 caracteres, menos si lleva tildes.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out your name, your address and words of your work: they are tried first.</source>
            <translation>No use su nombre, su correo ni palabras de su trabajo: es lo primero que se prueba.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It contains a word that is tried first. Several words that do not belong together are better.</source>
            <translation>Contiene una palabra de las primeras que se prueban. Es mejor usar varias palabras que no tengan relación entre sí.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out rows of letters or numbers such as “abc”, “4321” or “qwerty”.</source>
            <translation>No use series de letras o números como «abc», «4321» o «qwerty».</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repeating a letter or a word adds hardly anything.</source>
            <translation>Repetir una letra o una palabra casi no agrega nada.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out dates and years: they are tried first.</source>
            <translation>No use fechas ni años: es lo primero que se prueba.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>One or two more words make it stronger.</source>
            <translation>Con una o dos palabras más será más fuerte.</translation>
        </message>
    </context>
    <context>
        <name>PasteController</name>
        <message>
            <location filename="../app/controllers/pastecontroller.cpp" line="+50" />
            <source>There is no text on the clipboard. Copy cells in your spreadsheet first.</source>
            <translation>No hay texto en el portapapeles. Copie primero unas celdas de su hoja de cálculo.</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>Are these %Ln lines new records?</source>
            <translation>
                <numerusform>¿Es esta línea un registro nuevo?</numerusform>
                <numerusform>¿Son estas %Ln líneas registros nuevos?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>No column says which records of this list they are. Importing shows what would happen to each line before anything is saved; pasting writes them over the rows from the current one down.</source>
            <translation>Ninguna columna dice qué registros de esta lista son. Importar muestra qué pasaría con cada línea antes de guardar nada; pegar las escribe sobre las filas desde la actual hacia abajo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import them…</source>
            <translation>Importarlas…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paste over the rows</source>
            <translation>Pegar sobre las filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="../dialogs/editing/pastedialog.cpp" line="+26" />
            <source>identifier</source>
            <translation>identificador</translation>
        </message>
        <message>
            <location line="+2" />
            <source>name of the record</source>
            <translation>nombre del registro</translation>
        </message>
        <message>
            <location line="+69" />
            <source>Column %1</source>
            <extracomment>A column of a pasted block</extracomment>
            <translation>Columna %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Not pasted</source>
            <translation>No se pega</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Finds the record: %1</source>
            <extracomment>%1 is a field by which a line finds its record, such as "E-mail"</extracomment>
            <translation>Encuentra el registro: %1</translation>
        </message>
        <message>
            <location line="+67" />
            <source>The lines go into the rows of the list one after the other, from the current row down.</source>
            <translation>Las líneas van a las filas de la lista una tras otra, desde la fila actual hacia abajo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every line finds its record by its %1, wherever it stands in the list.</source>
            <translation>Cada línea encuentra su registro por este dato, esté donde esté en la lista: %1.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: paste from a spreadsheet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: pegar desde una hoja de cálculo</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln line(s) on the clipboard. Nothing is written before you say so.</source>
            <translation>
                <numerusform>%Ln línea en el portapapeles. No se escribe nada hasta que usted lo diga.</numerusform>
                <numerusform>%Ln líneas en el portapapeles. No se escribe nada hasta que usted lo diga.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first line has &amp;headings</source>
            <translation>La primera línea tiene &amp;títulos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say what the columns are: here you see what becomes of every cell.</source>
            <translation>Diga qué son las columnas: aquí verá cómo queda cada celda.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <location filename="../models/people/messagetext.cpp" line="+20" />
            <source>First names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last names</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mentor</source>
            <translation>Mentor/a</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last session</source>
            <translation>Última sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../models/people/personmergerpreview.cpp" line="+47" />
            <location filename="../models/people/personmerger.cpp" line="+86" />
            <source>Choose two different people.</source>
            <translation>Elija dos personas diferentes.</translation>
        </message>
        <message>
            <location filename="../models/people/personmerger.cpp" line="-41" />
            <source>One record names both, such as a mentorship or a rating between them: they cannot be the same person. Delete that record first if it is a mistake.</source>
            <translation>Un registro nombra a las dos personas, por ejemplo una mentoría o una calificación entre ellas: no pueden ser la misma persona. Si es un error, elimine primero ese registro.</translation>
        </message>
        <message>
            <location line="+61" />
            <source>Somebody changed one of the two people meanwhile. Look at the preview again.</source>
            <translation>Entre tanto alguien cambió los datos de una de las dos personas. Revise de nuevo la vista previa.</translation>
        </message>
        <message>
            <location line="+264" />
            <source>This merge is not known any more.</source>
            <translation>Esta combinación ya no existe.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This merge was taken back already.</source>
            <translation>Esta combinación ya se deshizo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The person who stayed has been merged into somebody else since. Undo that merge first.</source>
            <translation>La persona que quedó se combinó después con otra. Deshaga primero esa combinación.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Only the person who merged the two can take it back.</source>
            <translation>Solo quien combinó a las dos personas puede deshacerlo.</translation>
        </message>
        <message>
            <location filename="../views/common/avatarimage.cpp" line="+28" />
            <source>This picture is too large. Choose one of at most 20,000 pixels a side.</source>
            <translation>La imagen es demasiado grande. Elija una de máximo 20.000 píxeles por lado.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This file cannot be read.</source>
            <translation>No se puede leer este archivo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This file is no picture that can be read. Choose a JPEG or PNG file.</source>
            <translation>Este archivo no es una imagen que se pueda leer. Elija un archivo JPEG o PNG.</translation>
        </message>
        <message>
            <location filename="../models/people/servermerge.cpp" line="+17" />
            <source>You cannot merge yourself with somebody. Ask a platform administrator.</source>
            <translation>No puede combinarse usted con otra persona. Pídalo a quien administra la plataforma.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>One of the two belongs to a team or administers the platform: their rights would change hands. Ask a platform administrator to merge them.</source>
            <translation>Una de las dos personas hace parte de un equipo o administra la plataforma: sus permisos pasarían a otras manos. Pida a quien administra la plataforma que las combine.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Something that you may not see belongs to the person who would be merged, in another organization or private. Nothing was changed. Ask a platform administrator to merge them.</source>
            <translation>A la persona que se combinaría le pertenece algo que usted no puede ver, de otra organización o privado. No se cambió nada. Pida a quien administra la plataforma que las combine.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You may only merge people whom your organization looks after. Ask a platform administrator.</source>
            <translation>Solo puede combinar personas que acompaña su organización. Pídalo a quien administra la plataforma.</translation>
        </message>
        <message>
            <location filename="../models/people/rowmerger.cpp" line="+171" />
            <source>Some records of this person are not yours to change. Nothing was changed. Ask a platform administrator to merge them.</source>
            <translation>Algunos registros de esta persona no los puede cambiar usted. No se cambió nada. Pida a quien administra la plataforma que las combine.</translation>
        </message>
    </context>
    <context>
        <name>PeopleController</name>
        <message>
            <location filename="../app/controllers/peoplecontroller.cpp" line="+43" />
            <source>&amp;Write…</source>
            <translation>&amp;Escribir…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Note a contact…</source>
            <translation>A&amp;notar contacto…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>P&amp;hoto…</source>
            <translation>&amp;Foto…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Merge selected…</source>
            <translation>&amp;Combinar seleccionadas…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Possible duplicates…</source>
            <translation>&amp;Posibles duplicados…</translation>
        </message>
    </context>
    <context>
        <name>PeoplePhotoController</name>
        <message>
            <location filename="../app/controllers/peoplephotocontroller.cpp" line="+115" />
            <source>The photo was taken away.</source>
            <translation>Se quitó la foto.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The photo is set.</source>
            <translation>La foto quedó guardada.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The photo is as it was before.</source>
            <translation>La foto está como antes.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../views/shell/personbutton.cpp" line="+60" />
            <source>Nobody chosen yet</source>
            <translation>Todavía no se ha elegido a nadie</translation>
        </message>
        <message>
            <location line="+0" />
            <source>At work: %1</source>
            <translation>Trabajando: %1</translation>
        </message>
    </context>
    <context>
        <name>PersonalLogins</name>
        <message>
            <location filename="../models/security/personallogins.cpp" line="+18" />
            <source>“%1” cannot be a login: it begins with a small letter, has small letters, digits, “_”, “.” and “-”, at most 63 of them, and is none of the server's own.</source>
            <translation>«%1» no sirve como usuario del servidor: debe empezar con minúscula y tener minúsculas, números, «_», «.» y «-», máximo 63 en total, y no ser uno de los propios del servidor.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The server has a login “%1” already. Choose another name.</source>
            <translation>El servidor ya tiene el usuario «%1». Elija otro nombre.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The person of “%1” is deactivated or gone. Nothing was made.</source>
            <translation>La persona de «%1» está desactivada o ya no existe. No se creó nada.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>“%1” is no personal login of this workspace. `semilleroctl logins list` names them.</source>
            <translation>«%1» no es un usuario personal de este espacio de trabajo. `semilleroctl logins list` los muestra.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This login of the server may not make or drop logins. Run it as a superuser.</source>
            <translation>Este usuario del servidor no puede crear ni eliminar usuarios. Ejecútelo como superusuario.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Nobody active in this workspace has the e-mail “%1”.</source>
            <translation>Ninguna persona activa de este espacio de trabajo tiene el correo «%1».</translation>
        </message>
    </context>
    <context>
        <name>PhotoDialog</name>
        <message>
            <location filename="../dialogs/people/photodialog.cpp" line="+50" />
            <location line="+35" />
            <source>Photo of %1</source>
            <translation>Foto de %1</translation>
        </message>
        <message>
            <location line="-34" />
            <source>Drop a picture here, paste one, or choose a file. The middle of it is kept as a small square.</source>
            <translation>Arrastre una imagen, péguela o elija un archivo. Se conserva el centro, como un cuadrado pequeño.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remove photo</source>
            <translation>&amp;Quitar foto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Choose file…</source>
            <translation>&amp;Elegir archivo…</translation>
        </message>
        <message>
            <location line="+30" />
            <source>No photo: initials are shown</source>
            <translation>Sin foto: se muestran las iniciales</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Choose a photo</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Pictures (%1)</source>
            <translation>Imágenes (%1)</translation>
        </message>
        <message>
            <location line="+24" />
            <source>There is no picture to paste: copy one first.</source>
            <translation>No hay una imagen para pegar: copie una primero.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Save the picture on this computer first: nothing is fetched from the internet.</source>
            <translation>Guarde primero la imagen en este computador: no se descarga nada de internet.</translation>
        </message>
    </context>
    <context>
        <name>PlanLegend</name>
        <message>
            <location filename="../views/exchange/planlegend.cpp" line="+21" />
            <source>not valid</source>
            <translation>no válida</translation>
        </message>
        <message>
            <location line="+0" />
            <source>duplicate</source>
            <translation>duplicada</translation>
        </message>
        <message>
            <location line="+0" />
            <source>changes</source>
            <translation>cambia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Colors of the cells: %1</source>
            <translation>Colores de las celdas: %1</translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message>
            <location filename="../views/exchange/planstepwords.cpp" line="+21" />
            <location line="+1" />
            <source>Search in the rows</source>
            <translation>Buscar en las filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which rows are shown</source>
            <translation>Qué filas se muestran</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rows of the file</source>
            <translation>Filas del archivo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mend the cell</source>
            <translation>Corregir la celda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take in again</source>
            <translation>Volver a tomar en cuenta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is another: create it</source>
            <translation>Es otro: crearlo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is the same: update it</source>
            <translation>Es el mismo: actualizarlo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next row to review</source>
            <translation>Siguiente fila por revisar</translation>
        </message>
        <message>
            <location line="+13" />
            <source>will be created</source>
            <translation>se crearán</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n field(s) will be updated</source>
            <translation>
                <numerusform>se actualizará %n campo</numerusform>
                <numerusform>se actualizarán %n campos</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>are not touched</source>
            <translation>no se tocan</translation>
        </message>
        <message>
            <location line="+1" />
            <source>are not imported</source>
            <translation>no se importan</translation>
        </message>
        <message>
            <location line="+1" />
            <source>you decide which one stays</source>
            <translation>usted decide cuál queda</translation>
        </message>
        <message>
            <location line="+2" />
            <source>All %1</source>
            <translation>Todas %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To review %1</source>
            <translation>Por revisar %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Imported %1</source>
            <translation>Se importan %1</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>Save the %n in Excel</source>
            <translation>
                <numerusform>Guardar la fila en Excel</numerusform>
                <numerusform>Guardar las %n en Excel</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The rows to review with their reasons, to be mended in a spreadsheet and imported again</source>
            <translation>Las filas por revisar con sus motivos, para corregirlas en una hoja de cálculo e importarlas de nuevo</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The file has no rows</source>
            <translation>El archivo no tiene filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose another file, or another sheet of it, in the first step.</source>
            <translation>Elija otro archivo, u otra hoja de este, en el primer paso.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing to review</source>
            <translation>Nada por revisar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every row can be imported as it is, or is in the workspace already.</source>
            <translation>Todas las filas se pueden importar como están o ya están en el espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+4" />
            <source>Show all rows</source>
            <translation>Mostrar todas las filas</translation>
        </message>
        <message>
            <location line="-2" />
            <source>No row has these words</source>
            <translation>Ninguna fila tiene esas palabras</translation>
        </message>
        <message>
            <location line="+0" />
            <source>No such rows</source>
            <translation>No hay filas así</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../dialogs/workspace/preferencesdialog.cpp" line="+111" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location line="+0" />
            <source>They take effect at once, on this computer.</source>
            <translation>Se aplican de inmediato, en este computador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Numbers and dates</source>
            <translation>&amp;Números y fechas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Type to search, for example Bogota</source>
            <translation>Escriba para buscar, por ejemplo Bogotá</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This is how it looks</source>
            <translation>Así se ve</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A number</source>
            <translation>Un número</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An amount</source>
            <translation>Un monto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This moment</source>
            <translation>Este momento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location line="+9" />
            <location line="+6" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location line="+4" />
            <source>As the language</source>
            <translation>Como el idioma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Colombia (1.234.567,89)</source>
            <translation>Colombia (1.234.567,89)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>United States (1,234,567.89)</source>
            <translation>Estados Unidos (1,234,567.89)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Automatic: mine, else the workspace's</source>
            <translation>Automática: la mía, si no la del espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <location filename="../app/settings/profilejson.cpp" line="+82" />
            <source>The port has to be a number from 1 to 65535.</source>
            <translation>El puerto debe ser un número de 1 a 65535.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The encryption has to be verify-full, verify-ca, require or disable.</source>
            <translation>El cifrado debe ser verify-full, verify-ca, require o disable.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The server's address is missing.</source>
            <translation>Falta la dirección del servidor.</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <location filename="../app/desktop/mainmenu.cpp" line="-298" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <location filename="../views/common/questiondialog.cpp" line="+39" />
            <source>Show details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <location line="+12" />
            <source>&amp;Type “%1” to go on:</source>
            <translation>&amp;Escriba «%1» para continuar:</translation>
        </message>
    </context>
    <context>
        <name>RawDataSection</name>
        <message>
            <location filename="../dialogs/records/rawdatasection.cpp" line="+41" />
            <source>Raw data</source>
            <extracomment>Section of a form: structured fields as JSON text</extracomment>
            <translation>Datos sin formato</translation>
        </message>
        <message>
            <location line="+51" />
            <source>%1, as JSON</source>
            <translation>%1, como JSON</translation>
        </message>
    </context>
    <context>
        <name>RecipientList</name>
        <message>
            <location filename="../dialogs/people/recipientlist.cpp" line="+41" />
            <source>People to write to</source>
            <translation>Personas a quienes escribir</translation>
        </message>
        <message>
            <location line="+24" />
            <source>No authorization for their data</source>
            <translation>Sin autorización de tratamiento de datos</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No e-mail</source>
            <translation>Sin correo</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No mobile</source>
            <translation>Sin celular</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is no number</source>
            <translation>%1 no es un número</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: digits are missing</source>
            <translation>%1: faltan dígitos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: too many digits</source>
            <translation>%1: sobran dígitos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: the country code is missing</source>
            <translation>%1: falta el indicativo del país</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is a fixed line</source>
            <translation>%1 es un teléfono fijo</translation>
        </message>
        <message>
            <location line="+32" />
            <location line="+3" />
            <source>✓ Written</source>
            <translation>✓ Escrito</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Without authorization</source>
            <translation>Sin autorización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cannot be reached by e-mail</source>
            <translation>No se les puede escribir por correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cannot be reached by WhatsApp</source>
            <translation>No se les puede escribir por WhatsApp</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ReconcileController</name>
        <message>
            <location filename="../app/controllers/reconcilecontroller.cpp" line="+66" />
            <source>Comparing figures with their records…</source>
            <translation>Comparando las cifras con sus registros…</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The comparison was cancelled. Nothing was changed.</source>
            <translation>Se canceló la comparación. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+38" />
            <source>%1, %2: %3 → %4</source>
            <extracomment>A figure before and after its repair: "Ana Pérez, Sessions held: 3 → 4"</extracomment>
            <translation>%1, %2: %3 → %4</translation>
        </message>
        <message numerus="yes">
            <location line="+14" />
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>Repair %Ln figure(s)?</source>
            <translation>
                <numerusform>¿Reparar %Ln cifra?</numerusform>
                <numerusform>¿Reparar %Ln cifras?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>They are counted anew at that moment, so changes made meanwhile are in them. The log keeps what stood there. There is nothing to undo: a figure only says what its records say.</source>
            <translation>Se cuentan de nuevo en ese momento, así que incluyen lo que haya cambiado entretanto. El historial conserva lo que había. No hay nada que deshacer: una cifra solo dice lo que dicen sus registros.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Repairing figures…</source>
            <translation>Reparando las cifras…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The repair was cancelled. Nothing was changed.</source>
            <translation>Se canceló la reparación. No se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <location line="+15" />
            <source>%Ln figure(s) repaired %1.</source>
            <extracomment>%1 is "in 3 records"</extracomment>
            <translation>
                <numerusform>%Ln cifra reparada %1.</numerusform>
                <numerusform>%Ln cifras reparadas %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in %Ln record(s)</source>
            <translation>
                <numerusform>en %Ln registro</numerusform>
                <numerusform>en %Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln agreed already: somebody else was faster.</source>
            <translation>
                <numerusform>%Ln ya coincidía: alguien se adelantó.</numerusform>
                <numerusform>%Ln ya coincidían: alguien se adelantó.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReconcileModel</name>
        <message>
            <location filename="../models/operations/reconcilemodel.cpp" line="+114" />
            <source>%1: %2</source>
            <extracomment>%1 is the kind of a record ("Mentor"), %2 its name</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <location line="+40" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stored</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Counted</source>
            <translation>Contada</translation>
        </message>
    </context>
    <context>
        <name>ReconcilePage</name>
        <message numerus="yes">
            <location filename="../views/reconcile/reconcilepage.cpp" line="+222" />
            <source>The first %Ln figures that drifted. Repair them, then compare again.</source>
            <translation>
                <numerusform>La primera cifra que no coincide. Repárela y compare de nuevo.</numerusform>
                <numerusform>Las primeras %Ln cifras que no coinciden. Repárelas y compare de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln figure(s) drifted. The figures of one record are repaired together.</source>
            <translation>
                <numerusform>%Ln cifra no coincide. Las cifras de un mismo registro se reparan juntas.</numerusform>
                <numerusform>%Ln cifras no coinciden. Las cifras de un mismo registro se reparan juntas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Everything agrees</source>
            <translation>Todo coincide</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) were compared: every figure is what its records say.</source>
            <translation>
                <numerusform>Se comparó %Ln registro: todas las cifras coinciden con sus registros.</numerusform>
                <numerusform>Se compararon %Ln registros: todas las cifras coinciden con sus registros.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not compared yet</source>
            <translation>Todavía sin comparar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures are kept up to date by themselves. After a restored backup or work in the database by other means they can be off.</source>
            <translation>Las cifras se mantienen al día solas. Después de restaurar una copia de seguridad o de trabajar en la base de datos por otros medios, pueden quedar mal.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Compare now</source>
            <translation>Comparar ahora</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Counts, hours and ratings kept by the program, compared with the records behind them.</source>
            <translation>Conteos, horas y calificaciones que lleva el programa, comparados con sus registros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Repair…</source>
            <translation>&amp;Reparar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark &amp;all</source>
            <translation>Marcar &amp;todas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark &amp;none</source>
            <translation>No marcar &amp;ninguna</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open record</source>
            <translation>&amp;Abrir el registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Compare again</source>
            <translation>&amp;Comparar de nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Compare again</source>
            <translation>Comparar de nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures that drifted</source>
            <translation>Cifras que no coinciden</translation>
        </message>
    </context>
    <context>
        <name>ReconcileRecordsCommand</name>
        <message>
            <location filename="../app/ctl/reconcilerecordscommand.cpp" line="+26" />
            <source>Compares the figures that are kept by the program (projects, sessions, hours, ratings, places, attendance) with the records behind them.</source>
            <translation>Compara las cifras que lleva el programa (proyectos, sesiones, horas, calificaciones, cupos, asistencia) con los registros de los que salen.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Exit code 1 when figures drifted; with --repair they are counted anew and the exit code is 0. On a server for platform administrators.</source>
            <translation>Código de salida 1 cuando hay cifras que no coinciden; con --repair se cuentan de nuevo y el código de salida es 0. En un servidor, para administradores de la plataforma.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>All records are compared: give no entity and no ids.</source>
            <translation>Se comparan todos los registros: no indique entidad ni identificadores.</translation>
        </message>
        <message numerus="yes">
            <location line="+41" />
            <source>%n figure(s) drifted. --repair puts them right.</source>
            <translation>
                <numerusform>%n cifra no coincide. --repair la corrige.</numerusform>
                <numerusform>%n cifras no coinciden. --repair las corrige.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+33" />
            <source>Everything agrees: %n record(s) compared.</source>
            <translation>
                <numerusform>Todo coincide: se comparó %n registro.</numerusform>
                <numerusform>Todo coincide: se compararon %n registros.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stored</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Counted</source>
            <translation>Contada</translation>
        </message>
        <message>
            <location line="+9" />
            <source>There are more: this is where the list was cut.</source>
            <translation>Hay más: la lista se cortó aquí.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n figure(s) repaired.</source>
            <translation>
                <numerusform>%n cifra reparada.</numerusform>
                <numerusform>%n cifras reparadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordActions</name>
        <message>
            <location filename="../views/records/recordactions.cpp" line="+32" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Duplicate…</source>
            <translation>Duplicar…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Deactivate…</source>
            <translation>Desactivar…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Detail pane</source>
            <extracomment>Shows or hides the pane beside the table</extracomment>
            <translation>Panel de detalle</translation>
        </message>
    </context>
    <context>
        <name>RecordArguments</name>
        <message>
            <location filename="../app/ctl/recordarguments.cpp" line="+32" />
            <source>Name the kind of record, one of: %1.</source>
            <translation>Nombre el tipo de registro, uno de: %1.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>“%1” is not a kind of record. These are: %2.</source>
            <translation>«%1» no es un tipo de registro. Estos son: %2.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name the record by its id; records list … --json shows the ids.</source>
            <translation>Nombre el registro por su identificador; records list … --json muestra los identificadores.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>“%1” is one argument too many.</source>
            <translation>«%1» es un argumento de más.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>“%1” is no id: 36 characters such as 01930e5c-….</source>
            <translation>«%1» no es un identificador: 36 caracteres como 01930e5c-….</translation>
        </message>
        <message>
            <location line="+17" />
            <source>“%1” is not a field of %2. Its fields are: %3.</source>
            <translation>«%1» no es un campo de %2. Sus campos son: %3.</translation>
        </message>
        <message>
            <location line="+43" />
            <source>--set needs FIELD=VALUE, not “%1”.</source>
            <translation>--set necesita CAMPO=VALOR, no «%1».</translation>
        </message>
    </context>
    <context>
        <name>RecordBatch</name>
        <message numerus="yes">
            <location filename="../app/ctl/recordbatch.cpp" line="+36" />
            <source>Nothing was written: %1 of %n row(s) were refused.</source>
            <translation>
                <numerusform>No se escribió nada: se rechazó %1 de %n fila.</numerusform>
                <numerusform>No se escribió nada: se rechazaron %1 de %n filas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordDeletion</name>
        <message>
            <location filename="../app/controllers/recorddeletion.cpp" line="+50" />
            <source>%1 cannot be deleted</source>
            <extracomment>%1 is a record's name or "3 programs"</extracomment>
            <translation>No se puede eliminar %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>These still need it: %1. Delete them first, or change what they refer to.</source>
            <translation>Todavía lo necesitan: %1. Elimínelos primero, o cambie a qué se refieren.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Delete %1?</source>
            <extracomment>%1 is a record's name or "3 programs"</extracomment>
            <translation>¿Eliminar %1?</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This goes with it: %1.</source>
            <translation>Se va con él: %1.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This stays, but no longer refers to it: %1.</source>
            <translation>Se queda, pero ya no se refiere a él: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing else depends on it.</source>
            <translation>Nada más depende de él.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You can undo this with Ctrl+Z.</source>
            <translation>Lo puede deshacer con Ctrl+Z.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RecordDetailPane</name>
        <message>
            <location filename="../views/records/recorddetailpane.cpp" line="+145" />
            <source>Related</source>
            <extracomment>Tab of the pane beside a table: the records that refer to this one</extracomment>
            <translation>Relacionados</translation>
        </message>
        <message>
            <location line="+114" />
            <source>Summary</source>
            <extracomment>Tab of the pane beside a table: the main fields of the record</extracomment>
            <translation>Resumen</translation>
        </message>
        <message>
            <location line="+3" />
            <source>History</source>
            <extracomment>Tab of the pane beside a table: what changed in the record</extracomment>
            <translation>Historial</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Detail of the record</source>
            <translation>Detalle del registro</translation>
        </message>
        <message>
            <location line="-15" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
    </context>
    <context>
        <name>RecordField</name>
        <message>
            <location filename="../views/records/celltext.cpp" line="+15" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <location filename="../dialogs/records/recordform.cpp" line="+374" />
            <source>Sections of the form</source>
            <translation>Secciones del formulario</translation>
        </message>
    </context>
    <context>
        <name>RecordFormController</name>
        <message>
            <location filename="../app/controllers/recordformcontrollersaving.cpp" line="+163" />
            <source>The connection was lost while saving. It is not known yet whether it arrived; everything you typed is still here. Try again: that finds out first and makes nothing twice.</source>
            <translation>La conexión se perdió al guardar y aún no se sabe si el cambio llegó. Todo lo que escribió sigue aquí. Intente de nuevo: primero se averigua y nada se crea dos veces.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>The connection was lost while saving, but the record had arrived.</source>
            <translation>La conexión se perdió al guardar, pero el registro sí había llegado.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>This record was deleted meanwhile. Save to bring it back with what you typed.</source>
            <translation>Este registro se eliminó entretanto. Guarde para recuperarlo con lo que escribió.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>The connection was lost while saving, but everything had arrived.</source>
            <translation>La conexión se perdió al guardar, pero todo había llegado.</translation>
        </message>
        <message>
            <location line="+82" />
            <source>%1 was deleted meanwhile</source>
            <translation>%1 se eliminó entretanto</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It is not in the recycle list either. It can be made anew from what stands in the form.</source>
            <translation>Tampoco está en la papelera. Puede crearse de nuevo con lo que hay en el formulario.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It was deleted on %1. It can be brought back together with what you typed.</source>
            <translation>Se eliminó el %1. Puede recuperarse junto con lo que usted escribió.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 deleted it on %2. It can be brought back together with what you typed.</source>
            <translation>%1 lo eliminó el %2. Puede recuperarse junto con lo que usted escribió.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Restore and save</source>
            <translation>Recuperar y guardar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Make it anew</source>
            <translation>Crearlo de nuevo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back to the form</source>
            <translation>Volver al formulario</translation>
        </message>
        <message>
            <location line="+23" />
            <source>The record was deleted meanwhile. It is back, with your changes.</source>
            <translation>El registro se había eliminado entretanto. Está de vuelta, con sus cambios.</translation>
        </message>
        <message>
            <location filename="../app/controllers/recordformcontroller.cpp" line="+148" />
            <source>That form had been saved after all: %1.</source>
            <translation>Ese formulario sí se había guardado: %1.</translation>
        </message>
    </context>
    <context>
        <name>RecordFormDialog</name>
        <message>
            <location filename="../dialogs/records/recordformdialog.cpp" line="+103" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <location line="+63" />
            <source>Leave without saving?</source>
            <translation>¿Salir sin guardar?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep as draft</source>
            <translation>Conservar como borrador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave without saving</source>
            <translation>Salir sin guardar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <location line="+42" />
            <source>Fields with * are required</source>
            <translation>Los campos con * son obligatorios</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>You may read this record, not change it. Esc leaves.</source>
            <translation>Puede leer este registro, no cambiarlo. Esc sale.</translation>
        </message>
        <message>
            <location line="-6" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location line="-47" />
            <source>What you typed can be kept as a draft on this computer and finished later.</source>
            <translation>Lo que escribió puede conservarse como borrador en este computador y terminarse después.</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ctrl+Enter saves, Esc leaves</source>
            <translation>Ctrl+Entrar guarda, Esc sale</translation>
        </message>
    </context>
    <context>
        <name>RecordLocator</name>
        <message>
            <location filename="../app/controllers/recordlocator.cpp" line="+67" />
            <source>%1 is not in this list with its search and filters.</source>
            <extracomment>%1 is the name of a record</extracomment>
            <translation>%1 no está en esta lista con la búsqueda y los filtros que tiene.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show it anyway</source>
            <translation>Mostrarlo de todos modos</translation>
        </message>
        <message>
            <location line="+14" />
            <source>The record is there, but this list does not show it.</source>
            <translation>El registro existe, pero esta lista no lo muestra.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>That record is not there any more, or it is not visible to you.</source>
            <translation>Ese registro ya no está, o usted no puede verlo.</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../views/records/recordpage.cpp" line="+334" />
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1: nothing here yet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Programs"</extracomment>
            <translation>%1: todavía no hay nada aquí</translation>
        </message>
        <message>
            <location line="+3" />
            <source>What others share with you, or make for you, appears here.</source>
            <translation>Aquí aparece lo que otros comparten con usted o hacen para usted.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No record matches the search and the filters.</source>
            <translation>Ningún registro coincide con la búsqueda y los filtros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Clear search and filters</source>
            <translation>Limpiar la búsqueda y los filtros</translation>
        </message>
        <message numerus="yes">
            <location line="+39" />
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln marcado</numerusform>
                <numerusform>%Ln marcados</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>about %Ln record(s)</source>
            <translation>
                <numerusform>cerca de %Ln registro</numerusform>
                <numerusform>cerca de %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <location line="+45" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
    </context>
    <context>
        <name>RecordPageController</name>
        <message numerus="yes">
            <location filename="../app/controllers/recordpagecontroller.cpp" line="+291" />
            <source>%Ln record(s) deleted.</source>
            <translation>
                <numerusform>Se eliminó %Ln registro.</numerusform>
                <numerusform>Se eliminaron %Ln registros.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+18" />
            <source>Deactivate %1?</source>
            <translation>¿Desactivar a %1?</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Deactivate %Ln people?</source>
            <translation>
                <numerusform>¿Desactivar a %Ln persona?</numerusform>
                <numerusform>¿Desactivar a %Ln personas?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>People are not deleted: they can no longer sign in and are no longer offered, but everything they did stays. You can undo this.</source>
            <translation>Las personas no se eliminan: ya no pueden iniciar sesión ni aparecen en las listas, pero todo lo que hicieron queda. Lo puede deshacer.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>%Ln people activated.</source>
            <translation>
                <numerusform>%Ln persona activada.</numerusform>
                <numerusform>%Ln personas activadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln people deactivated.</source>
            <translation>
                <numerusform>Se desactivó a %Ln persona.</numerusform>
                <numerusform>Se desactivó a %Ln personas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>They are inactive again.</source>
            <translation>Vuelven a estar inactivas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They are active again.</source>
            <translation>Vuelven a estar activas.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <location line="-61" />
            <source>%Ln record(s) are back.</source>
            <translation>
                <numerusform>Volvió %Ln registro.</numerusform>
                <numerusform>Volvieron %Ln registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordTableModel</name>
        <message>
            <location filename="../models/tables/recordtablemodelcells.cpp" line="+59" />
            <location line="+3" />
            <source>Deleted meanwhile</source>
            <translation>Eliminado mientras tanto</translation>
        </message>
        <message>
            <location line="-1" />
            <source>This row is being loaded</source>
            <translation>Esta fila se está cargando</translation>
        </message>
        <message>
            <location line="+11" />
            <source>sorted ascending</source>
            <translation>ordenada de menor a mayor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>sorted descending</source>
            <translation>ordenada de mayor a menor</translation>
        </message>
        <message>
            <location line="+4" />
            <source>filtered</source>
            <translation>filtrada</translation>
        </message>
        <message>
            <location filename="../models/tables/recordcell.cpp" line="+23" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%n day(s)</source>
            <extracomment>How long ago, in a narrow column</extracomment>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+19" />
            <source>Not visible to you</source>
            <extracomment>Stands for the name of a record that the person's rights hide.</extracomment>
            <translation>No visible para usted</translation>
        </message>
        <message>
            <location filename="../models/tables/recordtablemodelmarks.cpp" line="+25" />
            <source>%1, being saved</source>
            <translation>%1, se está guardando</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, not saved: %2</source>
            <translation>%1, sin guardar: %2</translation>
        </message>
    </context>
    <context>
        <name>RecycleController</name>
        <message>
            <location filename="../app/controllers/recyclecontroller.cpp" line="+203" />
            <source>%1: %2</source>
            <extracomment>%1 is a record ("Program Raíces"), %2 why it could not come back</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <location line="+9" />
            <source>%Ln record(s) are back.</source>
            <translation>
                <numerusform>%Ln registro está de vuelta.</numerusform>
                <numerusform>%Ln registros están de vuelta.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing could come back: %1</source>
            <translation>Nada pudo volver: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) are back. The rest stays here: %1</source>
            <translation>
                <numerusform>%Ln registro está de vuelta. El resto sigue aquí: %1</numerusform>
                <numerusform>%Ln registros están de vuelta. El resto sigue aquí: %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>Restore what it belongs to as well?</source>
            <translation>¿Recuperar también aquello a lo que pertenece?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it belongs to was deleted too. Both come back together.</source>
            <translation>Aquello a lo que pertenece también se eliminó. Ambos vuelven juntos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore both</source>
            <translation>Recuperar ambos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message numerus="yes">
            <location line="+28" />
            <source>Delete %Ln record(s) for good?</source>
            <translation>
                <numerusform>¿Eliminar %Ln registro definitivamente?</numerusform>
                <numerusform>¿Eliminar %Ln registros definitivamente?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>They cannot be brought back afterwards, not even by an administrator. The history keeps that they were there.</source>
            <translation>Después no se pueden recuperar, ni siquiera por la administración. El historial de cambios conserva que existieron.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Delete for good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+3" />
            <source>for good</source>
            <extracomment>A word that the person types before a large deletion</extracomment>
            <translation>definitivamente</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Deleted for good.</source>
            <translation>Eliminado definitivamente.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Deleted records are kept for ever from now on.</source>
            <translation>Desde ahora los registros eliminados se conservan para siempre.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Deleted records are kept for %Ln days from now on; older ones go in a week at the earliest.</source>
            <translation>
                <numerusform>Desde ahora los registros eliminados se conservan %Ln día; los más antiguos se van en una semana como pronto.</numerusform>
                <numerusform>Desde ahora los registros eliminados se conservan %Ln días; los más antiguos se van en una semana como pronto.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecycleModel</name>
        <message numerus="yes">
            <location filename="../models/editing/recyclemodel.cpp" line="+82" />
            <source>%Ln record(s)</source>
            <extracomment>%1 are the names of the first of them</extracomment>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s): %1</source>
            <translation>
                <numerusform>%Ln registro: %1</numerusform>
                <numerusform>%Ln registros: %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Without a name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <location line="+40" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Went with it</source>
            <translation>Con él</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location line="+2" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>RecyclePage</name>
        <message>
            <location filename="../views/recycle/recyclepage.cpp" line="+276" />
            <source>Nothing deleted matches</source>
            <translation>Nada eliminado coincide</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing is deleted</source>
            <translation>No hay nada eliminado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take a filter away to see more.</source>
            <translation>Quite un filtro para ver más.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What somebody deletes waits here and can be put back.</source>
            <translation>Lo que alguien elimina espera aquí y se puede recuperar.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Any kind</source>
            <translation>Cualquier tipo</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+6" />
            <source>%1 (%2)</source>
            <extracomment>%1 is a kind of record or a person, %2 how many deletions there are</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Anybody</source>
            <translation>Cualquier persona</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 24 hours</source>
            <translation>Las últimas 24 horas</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>The last %Ln days</source>
            <translation>
                <numerusform>El último día</numerusform>
                <numerusform>Los últimos %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+13" />
            <source>after %Ln days</source>
            <translation>
                <numerusform>después de %Ln día</numerusform>
                <numerusform>después de %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location line="+14" />
            <location line="+13" />
            <source>Recycle list</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location line="-12" />
            <source>What was deleted in this workspace, by anybody. Enter puts it back.</source>
            <translation>Lo que se eliminó en este espacio de trabajo, sin importar quién. Intro lo recupera.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Restore</source>
            <translation>&amp;Recuperar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Delete for good…</source>
            <translation>&amp;Eliminar definitivamente…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete for good…</source>
            <translation>Eliminar definitivamente…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search names</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted by</source>
            <translation>Quién lo eliminó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted when</source>
            <translation>Cuándo se eliminó</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Deleted for &amp;good by itself:</source>
            <translation>Se elimina &amp;definitivamente:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When deleted records go for good by themselves</source>
            <translation>Cuándo se eliminan definitivamente por sí solos los registros de la papelera</translation>
        </message>
    </context>
    <context>
        <name>RecyclePreview</name>
        <message>
            <location filename="../views/recycle/recyclepreview.cpp" line="+77" />
            <source>%1 (%2)</source>
            <extracomment>%1 is a kind of record, %2 how many there are</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <location line="+12" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… y %Ln más</numerusform>
                <numerusform>… y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <location line="+18" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="+0" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location line="+20" />
            <location line="+1" />
            <source>What it holds</source>
            <translation>Qué contiene</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+65" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
        <message>
            <location line="+88" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location line="+70" />
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show the list (Down)</source>
            <translation>Mostrar la lista (Abajo)</translation>
        </message>
    </context>
    <context>
        <name>RelatedSection</name>
        <message>
            <location filename="../views/records/relatedsection.cpp" line="+104" />
            <source>%1, %2</source>
            <extracomment>Read aloud for a section of related records: %1 "Cohorts", %2 how many</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Show all %1</source>
            <translation>Ver todos: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show all: %1</source>
            <extracomment>Read aloud: %1 is a kind of records, such as "Cohorts"</extracomment>
            <translation>Ver todos: %1</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Unfolded</source>
            <translation>Desplegado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Folded</source>
            <translation>Plegado</translation>
        </message>
    </context>
    <context>
        <name>RelatedView</name>
        <message>
            <location filename="../views/records/relatedview.cpp" line="+152" />
            <source>Nothing refers to this record yet.</source>
            <extracomment>%1 lists the kinds of records that a record has none of: "Documents, Tasks"</extracomment>
            <translation>Nada se refiere todavía a este registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing in: %1</source>
            <translation>Nada en: %1</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message numerus="yes">
            <location filename="../views/common/relativetime.cpp" line="+17" />
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>hace %n hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>en %n minuto</numerusform>
                <numerusform>en %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>en %n hora</numerusform>
                <numerusform>en %n horas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in %n day(s)</source>
            <translation>
                <numerusform>en %n día</numerusform>
                <numerusform>en %n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+15" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
    </context>
    <context>
        <name>ResetAdminCommand</name>
        <message>
            <location filename="../app/ctl/resetadmincommand.cpp" line="+14" />
            <source>Issues a one-time code to somebody who cannot sign in any more.</source>
            <translation>Da un código de un solo uso a quien ya no puede iniciar sesión.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The code is shown once and works for three days, in place of the password; it can do nothing but set a new one. Until then the old password holds. For the server's administrator; others do it from the program.</source>
            <translation>El código se muestra una sola vez y sirve tres días en lugar de la contraseña; solo permite poner una nueva. Hasta entonces vale la anterior. Para quien administra el servidor; las demás personas lo hacen desde el programa.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Say whose password: semilleroctl admin reset EMAIL</source>
            <translation>Diga de quién es la contraseña: semilleroctl admin reset CORREO</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Shown this once: it is %1's password for setting a new one, within three days.</source>
            <translation>Se muestra solo esta vez: con él %1 pone una contraseña nueva, en un plazo de tres días.</translation>
        </message>
    </context>
    <context>
        <name>RolesCommand</name>
        <message>
            <location filename="../app/ctl/rolescommand.cpp" line="+13" />
            <source>Sets up the roles and grants of a server.</source>
            <translation>Prepara los roles y permisos de un servidor.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Run it as a superuser; running it again changes nothing. A local workspace has no roles.</source>
            <translation>Ejecútelo como superusuario; repetirlo no cambia nada. Un espacio de trabajo local no tiene roles.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>The roles are set up.</source>
            <translation>Los roles están listos.</translation>
        </message>
    </context>
    <context>
        <name>RowMapper</name>
        <message>
            <location filename="../models/exchange/mapping/rowmapper.cpp" line="+50" />
            <source>There are no records of the kind "%1".</source>
            <translation>No hay registros de la clase «%1».</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Only people come from an older system.</source>
            <translation>De un sistema anterior solo se traen personas.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>The file has no column "%1".</source>
            <translation>El archivo no tiene una columna «%1».</translation>
        </message>
        <message>
            <location line="+8" />
            <source>"%1" is filled by exactly one column.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>«%1» se llena con una sola columna.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing fills "%1".</source>
            <translation>Nada llena «%1».</translation>
        </message>
        <message>
            <location line="+25" />
            <source>"%1" is filled twice.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>«%1» se llena dos veces.</translation>
        </message>
    </context>
    <context>
        <name>RowsInput</name>
        <message>
            <location filename="../dialogs/records/rowsinput.cpp" line="+266" />
            <source>%1, row %2</source>
            <extracomment>A cell of a small table: %1 is the column, %2 the number of the row</extracomment>
            <translation>%1, fila %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move row %1 up</source>
            <translation>Subir la fila %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove row %1</source>
            <translation>Quitar la fila %1</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <location filename="../views/exchange/rulespanel.cpp" line="+100" />
            <source>identifier</source>
            <translation>identificador</translation>
        </message>
        <message>
            <location line="+20" />
            <source>never: every row is new</source>
            <translation>nunca: cada fila es nueva</translation>
        </message>
        <message>
            <location line="+0" />
            <source>nothing else</source>
            <translation>nada más</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Without it, the same person in two files becomes two records.</source>
            <translation>Sin esto, la misma persona en dos archivos se convierte en dos registros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No column goes to these fields: nothing can be found by them, every row is new.</source>
            <translation>Ninguna columna va a estos campos: por ellos no se encuentra nada y cada fila es nueva.</translation>
        </message>
        <message>
            <location line="+59" />
            <source>Records that are there already</source>
            <translation>Registros que ya existen</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Make new ones, update the others</source>
            <translation>Crear los nuevos, actualizar los demás</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only make new ones</source>
            <translation>Solo crear los nuevos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only update, make none</source>
            <translation>Solo actualizar, no crear</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A row &amp;is the same record when this agrees:</source>
            <translation>Una fila es el &amp;mismo registro cuando coincide:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A row is the same record when this agrees</source>
            <translation>Una fila es el mismo registro cuando coincide</translation>
        </message>
        <message>
            <location line="+1" />
            <source>if that finds none, &amp;then this:</source>
            <translation>si no se encuentra, &amp;entonces:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>If that finds none, then this</source>
            <translation>Si no se encuentra, entonces</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the file writes</source>
            <translation>Cómo escribe el archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N&amp;umbers</source>
            <translation>Nú&amp;meros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Dates</source>
            <translation>&amp;Fechas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>day/month/year: 31/12/2025</source>
            <translation>día/mes/año: 31/12/2025</translation>
        </message>
        <message>
            <location line="+0" />
            <source>month/day/year: 12/31/2025</source>
            <translation>mes/día/año: 12/31/2025</translation>
        </message>
        <message>
            <location line="+0" />
            <source>year-month-day: 2025-12-31</source>
            <translation>año-mes-día: 2025-12-31</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read &amp;amounts in words, too</source>
            <translation>Leer &amp;montos con palabras</translation>
        </message>
        <message>
            <location line="+1" />
            <source>“~1.36 M€” is 1.360.000, “2 millones” is 2.000.000, “15k” is 15.000; signs of currencies and “about” are left out. Otherwise such a cell is refused.</source>
            <translation>«~1.36 M€» es 1.360.000, «2 millones» es 2.000.000, «15k» es 15.000; los signos de moneda y «aprox.» se omiten. Si no, una celda así se rechaza.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Empty cells</source>
            <translation>Celdas vacías</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Empty the field of a record that is there</source>
            <translation>&amp;Vaciar el campo del registro que ya existe</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Words that mean nothing</source>
            <translation>&amp;Palabras que no significan nada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words that mean nothing</source>
            <translation>Palabras que no significan nada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N/D; -; no data</source>
            <translation>N/D; -; sin dato</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Parted by semicolons. Such a cell counts as empty.</source>
            <translation>Separadas por punto y coma. Una celda así cuenta como vacía.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <location filename="../models/lists/savedviewrepository.cpp" line="+21" />
            <source>This view was deleted meanwhile. Save it as a new one to keep it.</source>
            <translation>Entretanto alguien eliminó esta vista. Para conservarla, guárdela como una nueva.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Somebody else changed this view meanwhile.</source>
            <translation>Entretanto otra persona cambió esta vista.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>A view needs a name of at most 100 characters.</source>
            <translation>La vista necesita un nombre de 100 caracteres como máximo.</translation>
        </message>
    </context>
    <context>
        <name>SavedViewsController</name>
        <message>
            <location filename="../app/controllers/savedviewscontroller.cpp" line="+60" />
            <source>Saved views…</source>
            <translation>Vistas guardadas…</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+136" />
            <source>Save this view</source>
            <translation>Guardar esta vista</translation>
        </message>
        <message>
            <location line="-70" />
            <source>“%1” names fields that this version of the program does not know. It is shown without them.</source>
            <translation>«%1» menciona campos que esta versión del programa no conoce. Se muestra sin ellos.</translation>
        </message>
        <message>
            <location line="+64" />
            <location line="+32" />
            <source>“%1” is saved.</source>
            <translation>«%1» quedó guardada.</translation>
        </message>
        <message>
            <location line="-25" />
            <location line="+37" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="-36" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+35" />
            <source>Rename this view</source>
            <translation>Cambiar el nombre de la vista</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Rename</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The view is now called “%1”.</source>
            <translation>La vista ahora se llama «%1».</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Everybody in the organization sees “%1” now.</source>
            <translation>Ahora toda la organización ve «%1».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only you see “%1” now.</source>
            <translation>Ahora solo usted ve «%1».</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The view “%1” is deleted.</source>
            <translation>Se eliminó la vista «%1».</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The view “%1” is back.</source>
            <translation>La vista «%1» está de vuelta.</translation>
        </message>
    </context>
    <context>
        <name>SchemaReport</name>
        <message numerus="yes">
            <location filename="../app/ctl/schemareport.cpp" line="+22" />
            <source>%n step(s) would be applied.</source>
            <translation>
                <numerusform>Se aplicaría %n paso.</numerusform>
                <numerusform>Se aplicarían %n pasos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n step(s) applied.</source>
            <translation>
                <numerusform>Se aplicó %n paso.</numerusform>
                <numerusform>Se aplicaron %n pasos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n step(s) taken back.</source>
            <translation>
                <numerusform>Se deshizo %n paso.</numerusform>
                <numerusform>Se deshicieron %n pasos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchCommand</name>
        <message>
            <location filename="../app/ctl/searchcommand.cpp" line="+21" />
            <source>Searches everything that has a name: people, programs, projects, meetings, documents and more.</source>
            <translation>Busca en todo lo que tiene nombre: personas, programas, proyectos, reuniones, documentos y más.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Words in any order, accents and case do not matter, beginnings are enough; when nothing has the words as they are typed, typing errors are forgiven. The best come first, %1 of them without --limit. With --json one object with the records found and the corrected words.</source>
            <translation>Las palabras van en cualquier orden, no importan tildes ni mayúsculas y basta el comienzo; cuando nada tiene las palabras como se escribieron, se perdonan los errores de tecleo. Lo mejor va primero, %1 sin --limit. Con --json, un objeto con los registros encontrados y las palabras corregidas.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Say which words to search for.</source>
            <translation>Diga qué palabras buscar.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Nothing was found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nothing has “%1”; these have “%2”.</source>
            <translation>Nada tiene «%1»; esto tiene «%2».</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+3" />
            <location filename="../views/common/searchfield.cpp" line="+78" />
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../views/common/searchfield.cpp" line="+0" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>SecretPrompt</name>
        <message>
            <location filename="../app/ctl/secretprompt.cpp" line="+31" />
            <source>There is no terminal to ask for a password at. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</source>
            <translation>No hay una terminal donde pedir la contraseña. Indíquela en SEMILLERO_PASSWORD, o una nueva con --password-file o SEMILLERO_NEW_PASSWORD.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Nobody can be asked for a password here. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</source>
            <translation>Aquí no hay a quién pedirle la contraseña. Indíquela en SEMILLERO_PASSWORD, o una nueva con --password-file o SEMILLERO_NEW_PASSWORD.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>New password of %1:</source>
            <extracomment>%1 is the name of a person or of a login</extracomment>
            <translation>Contraseña nueva de %1:</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The same once more:</source>
            <translation>Otra vez la misma:</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The two passwords are not the same. Nothing was changed.</source>
            <translation>Las dos contraseñas no son iguales. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The file %1 with the password cannot be read.</source>
            <translation>No se puede leer el archivo %1 con la contraseña.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>It is empty.</source>
            <translation>Está vacía.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This password is not taken. %1</source>
            <translation>Esta contraseña no se acepta. %1</translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <location filename="../app/settings/secretstore.cpp" line="+20" />
            <source>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>El llavero de este computador no está disponible, así que la contraseña no se guardó. Se pedirá cada vez, a menos que esté en el archivo de contraseñas de PostgreSQL.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>The password comes from the variable PGPASSWORD.</source>
            <translation>La contraseña viene de la variable PGPASSWORD.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The password comes from PostgreSQL's password file.</source>
            <translation>La contraseña viene del archivo de contraseñas de PostgreSQL.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The password comes from PostgreSQL's service file.</source>
            <translation>La contraseña viene del archivo de servicios de PostgreSQL.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This computer's keychain is not available, so the password is asked for each time.</source>
            <translation>El llavero de este computador no está disponible, así que la contraseña se pide cada vez.</translation>
        </message>
        <message>
            <location line="+38" />
            <source>The password comes from this computer's keychain.</source>
            <translation>La contraseña viene del llavero de este computador.</translation>
        </message>
    </context>
    <context>
        <name>SelectionProcessInput</name>
        <message>
            <location filename="../dialogs/records/selectionprocessinput.cpp" line="+94" />
            <source>Add a stage</source>
            <translation>Añadir una etapa</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Weights: %1 = %2 %</source>
            <extracomment>%1 is a sum such as 40 + 35 + 25, %2 its result</extracomment>
            <translation>Pesos: %1 = %2 %</translation>
        </message>
    </context>
    <context>
        <name>SetPasswordDialog</name>
        <message>
            <location filename="../dialogs/security/setpassworddialog.cpp" line="+55" />
            <source>Choose your password</source>
            <translation>Elija su contraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You signed in with a code that works only once. Choose a password that nobody else knows; you use it from now on.</source>
            <translation>Usted inició sesión con un código que sirve una sola vez. Elija una contraseña que nadie más conozca; la usará desde ahora.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Set password</source>
            <translation>Fijar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>SheetController</name>
        <message>
            <location filename="../app/controllers/sheetcontroller.cpp" line="+28" />
            <source>Save the record's sheet…</source>
            <translation>Guardar la ficha del registro…</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Print the record's sheet…</source>
            <translation>Imprimir la ficha del registro…</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <location line="+0" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The sheet is saved as %1.</source>
            <extracomment>%1 is the name of a file</extracomment>
            <translation>La ficha quedó guardada como %1.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The sheet was sent to the printer.</source>
            <translation>La ficha se envió a la impresora.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutCatalog</name>
        <message>
            <location filename="../app/controllers/shortcutcatalog.cpp" line="+77" />
            <source>In a list: record</source>
            <translation>En una lista: registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list: edit</source>
            <translation>En una lista: editar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list: view</source>
            <translation>En una lista: ver</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../dialogs/help/shortcutsdialog.cpp" line="+85" />
            <location line="+28" />
            <location line="+1" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Everything can be done without the mouse. Commands without keys are in the menus and in Ctrl+K.</source>
            <translation>Todo se puede hacer sin el ratón. Las órdenes sin tecla están en los menús y en Ctrl+K.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search commands and keys</source>
            <translation>Buscar órdenes y teclas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands and their keys</source>
            <translation>Órdenes y sus teclas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ShowRecordCommand</name>
        <message>
            <location filename="../app/ctl/showrecordcommand.cpp" line="+47" />
            <source>Shows one record.</source>
            <translation>Muestra un registro.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people the fields that have a value; with --json an object with every field.</source>
            <translation>Para las personas, los campos que tienen un valor; con --json, un objeto con todos los campos.</translation>
        </message>
    </context>
    <context>
        <name>SignInController</name>
        <message>
            <location filename="../app/controllers/signincontroller.cpp" line="+233" />
            <source>You are signed in, but this computer's keychain did not take it: you will be asked again next time.</source>
            <translation>La sesión está iniciada, pero el llavero de este equipo no la guardó: la próxima vez se le preguntará de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../dialogs/security/signindialog.cpp" line="+108" />
            <source>The e-mail or the password is not right. Check both; capital and small letters differ in passwords.</source>
            <translation>El correo o la contraseña no son correctos. Revise ambos; en las contraseñas, mayúsculas y minúsculas cuentan como distintas.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server does not answer. Check the network (and the VPN, if you need one), then try again.</source>
            <translation>El servidor no responde. Revise la red (y la VPN, si la necesita) e intente otra vez.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>You can try again now.</source>
            <translation>Ya puede intentar otra vez.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Too many tries. The next one is possible in %1 minutes.</source>
            <translation>Demasiados intentos. El siguiente será posible en %1 minutos.</translation>
        </message>
        <message>
            <location line="+28" />
            <location line="+16" />
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location line="-13" />
            <source>%1, on %2</source>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your session has ended</source>
            <translation>Su sesión terminó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, sign in again to go on. Everything you typed is still there, and what was not saved can be repeated.</source>
            <translation>%1, inicie sesión otra vez para seguir. Todo lo que escribió sigue ahí, y lo que no se guardó se puede repetir.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;E-mail</source>
            <translation>&amp;Correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>Con&amp;traseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keep me signed in on this computer</source>
            <translation>&amp;Mantener la sesión en este equipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only where nobody else uses your account of this computer. What is kept lies in its keychain.</source>
            <translation>Solo donde nadie más usa su cuenta de este equipo. Lo que se guarda queda en su llavero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This computer's keychain is not available.</source>
            <translation>El llavero de este equipo no está disponible.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>I am &amp;somebody else</source>
            <translation>Soy &amp;otra persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
    </context>
    <context>
        <name>SignInService</name>
        <message>
            <location filename="../models/security/signinservice.cpp" line="+105" />
            <source>There is an administrator with access to everything already. Issue a new password instead.</source>
            <translation>Ya hay una persona administradora con acceso a todo. En su lugar, restablezca su contraseña.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This person is deactivated and cannot sign in. Activate them first.</source>
            <translation>Esta persona está desactivada y no puede iniciar sesión. Actívela primero.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This person is deactivated and sees nothing.</source>
            <translation>Esta persona está desactivada y no ve nada.</translation>
        </message>
        <message numerus="yes">
            <location line="+65" />
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Demasiados intentos. Espere %n segundo e intente de nuevo.</numerusform>
                <numerusform>Demasiados intentos. Espere %n segundos e intente de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+16" />
            <source>E-mail and password do not belong together. Check both; capitals count.</source>
            <translation>El correo y la contraseña no corresponden. Revise los dos; las mayúsculas cuentan.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This login of the server belongs to nobody who may sign in. Ask the administrator.</source>
            <translation>Este usuario del servidor no es de nadie que pueda iniciar sesión. Consulte con la persona que administra.</translation>
        </message>
        <message>
            <location line="+80" />
            <source>The old password is wrong. Nothing was changed.</source>
            <translation>La contraseña anterior no es correcta. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+21" />
            <location line="+80" />
            <source>A password has from 10 to 72 characters, fewer with accents.</source>
            <translation>Una contraseña tiene de 10 a 72 caracteres, menos si lleva tildes.</translation>
        </message>
    </context>
    <context>
        <name>SignOutCommand</name>
        <message>
            <location filename="../app/ctl/signoutcommand.cpp" line="+10" />
            <source>Ends the session that this computer keeps, or all of a person's.</source>
            <translation>Cierra la sesión que guarda este equipo, o todas las de una persona.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Without --everywhere the session that the keychain keeps for this workspace ends, the desktop's. With it every session of the person of --as, on every computer.</source>
            <translation>Sin --everywhere se cierra la sesión que el llavero guarda para este espacio de trabajo, la de la aplicación. Con esa opción, todas las sesiones de la persona de --as, en todos los equipos.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</source>
            <translation>Aquí nadie inicia sesión: un archivo no tiene contraseñas, y tampoco los usuarios dueños del esquema.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Signed out.</source>
            <translation>Sesión cerrada.</translation>
        </message>
    </context>
    <context>
        <name>SourcePreviewModel</name>
        <message>
            <location filename="../views/exchange/sourcepreviewmodel.cpp" line="+63" />
            <source>Line %1 of the file</source>
            <translation>Línea %1 del archivo</translation>
        </message>
    </context>
    <context>
        <name>SourceSettings</name>
        <message>
            <location filename="../views/exchange/sourcesettings.cpp" line="+109" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Excel (.xlsx)</source>
            <translation>Excel (.xlsx)</translation>
        </message>
        <message>
            <location line="+2" />
            <source>LibreOffice (.ods)</source>
            <translation>LibreOffice (.ods)</translation>
        </message>
        <message>
            <location line="+2" />
            <source>JSON lines</source>
            <translation>Líneas JSON</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Comma  ,</source>
            <translation>Coma  ,</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Semicolon  ;</source>
            <translation>Punto y coma  ;</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Vertical bar  |</source>
            <translation>Barra vertical  |</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 (detected)</source>
            <extracomment>%1 is what the program found by itself, such as "UTF-8"</extracomment>
            <translation>%1 (detectado)</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+11" />
            <location line="+6" />
            <location line="+7" />
            <source>As detected</source>
            <translation>Como se detectó</translation>
        </message>
        <message>
            <location line="-2" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Linux and macOS (LF)</source>
            <translation>Linux y macOS (LF)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Windows (CR LF)</source>
            <translation>Windows (CR LF)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>old Mac (CR)</source>
            <translation>Mac antiguo (CR)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>mixed</source>
            <translation>mezclados</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delimiter</source>
            <translation>Delimitador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Quotes</source>
            <translation>Comillas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Line ends</source>
            <translation>Fines de línea</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rows above</source>
            <translation>Filas antes</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Rows above the headings: titles, logos, empty lines</source>
            <translation>Filas antes de los encabezados: títulos, logos, líneas vacías</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first row has the headings</source>
            <translation>La primera fila tiene los encabezados</translation>
        </message>
    </context>
    <context>
        <name>SqliteFile</name>
        <message>
            <location filename="../models/operations/sqlitefile.cpp" line="+43" />
            <source>%1 is not a Semillero workspace.</source>
            <translation>%1 no es un espacio de trabajo de Semillero.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 is damaged and cannot be read completely.</source>
            <translation>%1 está dañado y no se puede leer por completo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>There is no space left for %1. Free some space and try again.</source>
            <translation>No queda espacio para %1. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 cannot be written.</source>
            <translation>No se puede escribir %1.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Another program is using %1. Close it there and try again.</source>
            <translation>Otro programa está usando %1. Ciérrelo allí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 cannot be read or written. Check that the folder is there and that you may use it.</source>
            <translation>No se puede leer o escribir %1. Revise que la carpeta esté ahí y que usted pueda usarla.</translation>
        </message>
    </context>
    <context>
        <name>StageInput</name>
        <message>
            <location filename="../dialogs/records/stageinput.cpp" line="+31" />
            <source>Criterion</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Weight (%)</source>
            <translation>Peso (%)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Highest score</source>
            <translation>Puntaje máximo</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reviews at least</source>
            <translation>Evaluaciones mínimas</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+110" />
            <source>Reviewers</source>
            <translation>Evaluadores</translation>
        </message>
        <message>
            <location line="-108" />
            <source>Add a criterion</source>
            <translation>Añadir un criterio</translation>
        </message>
        <message>
            <location line="+103" />
            <source>Stage %1</source>
            <translation>Etapa %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove the stage</source>
            <translation>Quitar la etapa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove stage %1</source>
            <translation>Quitar la etapa %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Stage %1: name</source>
            <translation>Etapa %1: nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage %1: reviews at least</source>
            <translation>Etapa %1: evaluaciones mínimas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage %1: add a reviewer</source>
            <translation>Etapa %1: añadir un evaluador</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 % of the score</source>
            <extracomment>What a stage counts for in the final score; %1 is a number</extracomment>
            <translation>%1 % del puntaje</translation>
        </message>
    </context>
    <context>
        <name>StartOptions</name>
        <message>
            <location filename="../app/desktop/startoptions.cpp" line="+21" />
            <source>Runs an entrepreneurship ecosystem: programs, people, mentoring.</source>
            <translation>Opera un ecosistema de emprendimiento: programas, personas, mentoría.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The workspace to open: a *.semillero file.</source>
            <translation>El espacio de trabajo que se abre: un archivo *.semillero.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Shows this text.</source>
            <translation>Muestra este texto.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Shows the version.</source>
            <translation>Muestra la versión.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connects to a server: a saved connection or a postgresql:// address.</source>
            <translation>Se conecta a un servidor: una conexión guardada o una dirección postgresql://.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The person who is at work.</source>
            <translation>La persona que está trabajando.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The page to open, for instance programs or home.</source>
            <translation>La página que se abre, por ejemplo programs o home.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record to show: a copied link, or its kind and its identifier.</source>
            <translation>El registro que se muestra: un enlace copiado, o su tipo y su identificador.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>es or en, for this run.</source>
            <translation>es o en, para esta ejecución.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>light or dark, for this run.</source>
            <translation>light (claro) o dark (oscuro), para esta ejecución.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The window's size, for instance 1440x900.</source>
            <translation>El tamaño de la ventana, por ejemplo 1440x900.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The size of the tour's letters in percent, for instance 150.</source>
            <translation>El tamaño de la letra del recorrido en porcentaje, por ejemplo 150.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Renders every page and dialog into a folder and ends.</source>
            <translation>Dibuja todas las páginas y diálogos en una carpeta y termina.</translation>
        </message>
        <message>
            <location line="+35" />
            <source>The link has to be like semillero://programs/IDENTIFIER.</source>
            <translation>El enlace tiene que ser como semillero://programs/IDENTIFICADOR.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Name one workspace only: a file or a server.</source>
            <translation>Nombre un solo espacio de trabajo: un archivo o un servidor.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The language has to be es or en.</source>
            <translation>El idioma debe ser es o en.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The theme has to be light or dark.</source>
            <translation>El tema debe ser light o dark.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The window's size has to be like 1440x900.</source>
            <translation>El tamaño de la ventana debe ser como 1440x900.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The font scale has to be from 50 to 300.</source>
            <translation>La escala de la letra debe estar entre 50 y 300.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../views/shell/statusbar.cpp" line="+146" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location line="+3" />
            <source>No workspace</source>
            <translation>Sin espacio de trabajo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Connecting again…</source>
            <translation>Conectando de nuevo…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
    </context>
    <context>
        <name>SummaryBar</name>
        <message>
            <location filename="../views/records/summarybar.cpp" line="+25" />
            <source>%1: %2</source>
            <extracomment>Read aloud for a bar: %1 what it measures, %2 how far it is ("Sessions: 5 of 12")</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SummaryHead</name>
        <message>
            <location filename="../views/records/summaryhead.cpp" line="+82" />
            <location line="+87" />
            <source>Select a record to see it here.</source>
            <translation>Seleccione un registro para verlo aquí.</translation>
        </message>
        <message>
            <location line="-34" />
            <source>Not active</source>
            <extracomment>Chip in the head of a person or organization that was deactivated</extracomment>
            <translation>Sin actividad</translation>
        </message>
        <message>
            <location line="+31" />
            <source>What can be done with this record</source>
            <translation>Qué se puede hacer con este registro</translation>
        </message>
    </context>
    <context>
        <name>SummaryLinkLabel</name>
        <message>
            <location filename="../views/records/summarylinklabel.cpp" line="+96" />
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
    </context>
    <context>
        <name>SummaryText</name>
        <message>
            <location filename="../views/records/summarytext.cpp" line="+44" />
            <source>Has no mentor yet</source>
            <translation>Todavía no tiene mentor</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n meeting(s) missed in a row</source>
            <translation>
                <numerusform>%n inasistencia</numerusform>
                <numerusform>%n inasistencias seguidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>No session for %n day(s)</source>
            <translation>
                <numerusform>Sin sesión hace %n día</numerusform>
                <numerusform>Sin sesión hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>No session yet, after %n day(s)</source>
            <translation>
                <numerusform>Ninguna sesión todavía, tras %n día</numerusform>
                <numerusform>Ninguna sesión todavía, tras %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n task(s) overdue</source>
            <translation>
                <numerusform>%n tarea vencida</numerusform>
                <numerusform>%n tareas vencidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n document(s) missing</source>
            <translation>
                <numerusform>Falta %n documento</numerusform>
                <numerusform>Faltan %n documentos</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Places</source>
            <translation>Cupos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 of %2</source>
            <extracomment>How far something is: "5 of 12"</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Mentor</source>
            <translation>Mentor/a</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Entrepreneur</source>
            <translation>Emprendedor/a</translation>
        </message>
        <message>
            <location line="+14" />
            <source>overdue</source>
            <translation>vencida</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>overdue, %n day(s)</source>
            <translation>
                <numerusform>vencida, %n día</numerusform>
                <numerusform>vencida, %n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location line="+3" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
    </context>
    <context>
        <name>SummaryValue</name>
        <message>
            <location filename="../views/records/summaryvalue.cpp" line="+116" />
            <location line="+6" />
            <source>Show all</source>
            <translation>Ver todo</translation>
        </message>
        <message>
            <location line="-1" />
            <source>Show less</source>
            <translation>Ver menos</translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message>
            <location filename="../views/records/summaryview.cpp" line="+133" />
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Last session: %1</source>
            <translation>Última sesión: %1</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Progress</source>
            <extracomment>Title in the summary of a record: bars that show how far it is</extracomment>
            <translation>Avance</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Pending</source>
            <extracomment>Title in the summary of a record: what somebody has to do</extracomment>
            <translation>Pendiente</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>%Ln application(s) to decide</source>
            <translation>
                <numerusform>%Ln postulación por decidir</numerusform>
                <numerusform>%Ln postulaciones por decidir</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location line="+60" />
            <source>Kept by the program</source>
            <extracomment>Title in the summary of a record: what the program counts and writes down by itself</extracomment>
            <translation>Lo que lleva el programa</translation>
        </message>
    </context>
    <context>
        <name>SystemSection</name>
        <message>
            <location filename="../dialogs/records/systemsection.cpp" line="+61" />
            <source>System</source>
            <extracomment>Section of a form: what the system keeps about a record</extracomment>
            <translation>Sistema</translation>
        </message>
    </context>
    <context>
        <name>TagInput</name>
        <message>
            <location filename="../dialogs/records/taginput.cpp" line="+124" />
            <source>Add, then Enter</source>
            <translation>Añada y pulse Entrar</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete removes it</source>
            <translation>Supr lo quita</translation>
        </message>
    </context>
    <context>
        <name>TargetChoices</name>
        <message>
            <location filename="../views/exchange/targetchoices.cpp" line="+42" />
            <source>the same for every row</source>
            <translation>igual en todas las filas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>column “%1”</source>
            <extracomment>%1 is the heading of the column that goes there already</extracomment>
            <translation>columna «%1»</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Do not import</source>
            <translation>No importar</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Suggested</source>
            <translation>Sugerido</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <location filename="../views/exchange/targetpicker.cpp" line="+156" />
            <location line="+1" />
            <source>Search fields</source>
            <translation>Buscar campos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the column goes</source>
            <translation>A dónde va la columna</translation>
        </message>
    </context>
    <context>
        <name>TextFieldEditor</name>
        <message>
            <location filename="../dialogs/records/textfieldeditor.cpp" line="+47" />
            <source>name@example.org</source>
            <extracomment>Example of an e-mail address in an empty field</extracomment>
            <translation>nombre@example.org</translation>
        </message>
    </context>
    <context>
        <name>TextFilterEditor</name>
        <message>
            <location filename="../views/records/textfiltereditor.cpp" line="+18" />
            <source>has the key or word</source>
            <translation>tiene la clave o palabra</translation>
        </message>
        <message>
            <location line="+2" />
            <source>contains</source>
            <translation>contiene</translation>
        </message>
        <message>
            <location line="+1" />
            <source>starts with</source>
            <translation>comienza con</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+4" />
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <location line="-3" />
            <location line="+4" />
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <location line="-3" />
            <source>does not contain</source>
            <translation>no contiene</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../views/shell/topbar.cpp" line="+167" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+2" />
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Menus</source>
            <translation>Menús</translation>
        </message>
    </context>
    <context>
        <name>TotalsBar</name>
        <message>
            <location filename="../views/records/totalsbar.cpp" line="+49" />
            <source>Adding up…</source>
            <translation>Sumando…</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Totals of the list</source>
            <translation>Totales de la lista</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>No totals</source>
            <translation>Sin totales</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../app/desktop/tour.cpp" line="+90" />
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message numerus="yes">
            <location line="+98" />
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n imagen en %1</numerusform>
                <numerusform>%n imágenes en %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+77" />
            <source>%1 showed nothing.</source>
            <translation>%1 no mostró nada.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>%1 cannot be written.</source>
            <translation>No se puede escribir %1.</translation>
        </message>
        <message>
            <location filename="../app/desktop/tourcatalog.cpp" line="+110" />
            <source>Delete this program?</source>
            <translation>¿Eliminar este programa?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Its cohorts and applications are deleted with it.</source>
            <translation>Sus cohortes y postulaciones se eliminan con él.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete the program</source>
            <translation>Eliminar el programa</translation>
        </message>
    </context>
    <context>
        <name>UnsavedForms</name>
        <message>
            <location filename="../app/controllers/unsavedforms.cpp" line="+107" />
            <source>%1: %2</source>
            <extracomment>A form in a list: %1 is a kind of record, %2 its name</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… y %Ln más</numerusform>
                <numerusform>… y %Ln más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln form(s) are not saved</source>
            <translation>
                <numerusform>%Ln formulario está sin guardar</numerusform>
                <numerusform>%Ln formularios están sin guardar</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Save all</source>
            <translation>Guardar todo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep as draft</source>
            <translation>Conservar como borrador</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep as drafts</source>
            <translation>Conservar como borradores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>UpdateRecordsCommand</name>
        <message>
            <location filename="../app/ctl/updaterecordscommand.cpp" line="+42" />
            <source>Changes fields of one record (--set), or of many (--file).</source>
            <translation>Cambia campos de un registro (--set) o de muchos (--file).</translation>
        </message>
        <message>
            <location line="+5" />
            <source>In a file every row has the id of its record and the fields to change. Either every row is written or none.</source>
            <translation>En un archivo, cada fila tiene el id de su registro y los campos que cambian. Se escriben todas las filas o ninguna.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Give the changes with --set FIELD=VALUE or with --file FILE.</source>
            <translation>Dé los cambios con --set CAMPO=VALOR o con --file ARCHIVO.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Changed: %1</source>
            <translation>Modificado: %1</translation>
        </message>
        <message>
            <location line="+25" />
            <source>Each row needs the id of its record.</source>
            <translation>Cada fila necesita el id de su registro.</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%n record(s) changed.</source>
            <translation>
                <numerusform>Se modificó %n registro.</numerusform>
                <numerusform>Se modificaron %n registros.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerificationController</name>
        <message>
            <location filename="../app/controllers/verificationcontroller.cpp" line="+40" />
            <source>&amp;Verify…</source>
            <translation>&amp;Verificar…</translation>
        </message>
        <message numerus="yes">
            <location line="+42" />
            <source>%Ln selected record(s)</source>
            <translation>
                <numerusform>%Ln registro seleccionado</numerusform>
                <numerusform>%Ln registros seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+31" />
            <source>%Ln record(s) verified.</source>
            <translation>
                <numerusform>%Ln registro verificado.</numerusform>
                <numerusform>%Ln registros verificados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln verification(s) rejected.</source>
            <translation>
                <numerusform>%Ln verificación rechazada.</numerusform>
                <numerusform>%Ln verificaciones rechazadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln verification(s) withdrawn.</source>
            <translation>
                <numerusform>%Ln verificación retirada.</numerusform>
                <numerusform>%Ln verificaciones retiradas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Taken back.</source>
            <translation>Se deshizo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The decision is as it was before.</source>
            <translation>La decisión está como estaba antes.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../dialogs/security/verifydialog.cpp" line="+56" />
            <source>Verification of %1</source>
            <translation>Verificación de %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Your name and the time are kept with the decision.</source>
            <translation>Su nombre y la hora quedan con la decisión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Verified: the papers or references were checked</source>
            <translation>&amp;Verificada: se revisaron los papeles o las referencias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Rejected: something was not true</source>
            <translation>&amp;Rechazada: algo no era cierto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Not verified: withdraw or leave open</source>
            <translation>&amp;Sin verificar: retirarla o dejarla abierta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N&amp;ote: how it was checked</source>
            <translation>&amp;Nota: cómo se comprobó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which papers were seen, who was called</source>
            <translation>Qué papeles se vieron, a quién se llamó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keep the decision</source>
            <translation>&amp;Guardar la decisión</translation>
        </message>
    </context>
    <context>
        <name>ViewAsDialog</name>
        <message>
            <location filename="../dialogs/security/viewasdialog.cpp" line="+104" />
            <source>View as somebody else</source>
            <translation>Ver como otra persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The window shows exactly what that person sees and is offered. Nothing can be changed meanwhile. That you looked is written into the log.</source>
            <translation>La ventana muestra exactamente lo que esa persona ve y lo que se le ofrece. Mientras tanto no se puede cambiar nada. Que usted miró queda escrito en el historial.</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+1" />
            <source>Search by name</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody of that name.</source>
            <translation>Nadie con ese nombre.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <location filename="../views/records/viewswitch.cpp" line="+94" />
            <location line="+67" />
            <source>All records</source>
            <translation>Todos los registros</translation>
        </message>
        <message>
            <location line="-61" />
            <source>My views</source>
            <translation>Mis vistas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shared views</source>
            <translation>Vistas compartidas</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Save changes to “%1”</source>
            <translation>Guardar los cambios en «%1»</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back to “%1” as it is saved</source>
            <translation>Volver a «%1» como está guardada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save as a new view…</source>
            <translation>Guardar como vista nueva…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open this page with it</source>
            <translation>Abrir esta página con ella</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shared with everybody in the organization</source>
            <translation>Compartida con toda la organización</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete this view</source>
            <translation>Eliminar esta vista</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 (changed)</source>
            <translation>%1 (modificada)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The list is no longer as “%1” was saved. Save the changes or go back in this menu.</source>
            <translation>La lista ya no es como se guardó «%1». En este menú puede guardar los cambios o volver.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved views: %1</source>
            <translation>Vistas guardadas: %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved view: %1</source>
            <translation>Vista guardada: %1</translation>
        </message>
    </context>
    <context>
        <name>VocabularyFieldEditor</name>
        <message>
            <location filename="../dialogs/records/vocabularyfieldeditor.cpp" line="+74" />
            <source>Not stated</source>
            <translation>Sin indicar</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <location filename="../dialogs/workspace/welcomedialog.cpp" line="+80" />
            <source>Welcome to Semillero</source>
            <translation>Le damos la bienvenida a Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Run your entrepreneurship ecosystem: programs, people, mentoring and results.</source>
            <translation>Opere su ecosistema de emprendimiento: programas, personas, mentoría y resultados.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>See the demo</source>
            <translation>Ver la demostración</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A made-up ecosystem with programs, people and meetings, to try everything without risk.</source>
            <translation>Un ecosistema inventado, con programas, personas y reuniones, para probarlo todo sin riesgo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connect to my organization</source>
            <translation>Conectarme a mi organización</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Work together on your organization's PostgreSQL server.</source>
            <translation>Trabajar con otras personas en el servidor PostgreSQL de su organización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New empty workspace</source>
            <translation>Nuevo espacio de trabajo vacío</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A file on this computer. Anyone who has the file can read it.</source>
            <translation>Un archivo en este computador. Quien tenga el archivo puede leerlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open a workspace…</source>
            <translation>Abrir un espacio de trabajo…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A workspace file, or a connection file from your administrator.</source>
            <translation>Un archivo de trabajo, o un archivo de conexión de su administrador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Recent</source>
            <translation>&amp;Recientes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Recent workspaces</source>
            <translation>Espacios de trabajo recientes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Not found: %1</source>
            <translation>No se encuentra: %1</translation>
        </message>
        <message>
            <location line="+27" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Remove from this list</source>
            <translation>&amp;Quitar de esta lista</translation>
        </message>
    </context>
    <context>
        <name>WhoAreYouDialog</name>
        <message>
            <location filename="../dialogs/workspace/whoareyoudialog.cpp" line="+102" />
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The history of changes names you, and Home shows what waits for you. You can change this later.</source>
            <translation>El historial de cambios lleva su nombre, e Inicio muestra lo que le espera. Lo puede cambiar después.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search by name</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is nobody in this workspace yet. Add yourself.</source>
            <translation>Todavía no hay nadie en este espacio de trabajo. Agréguese.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody of that name. Search for less, or add yourself.</source>
            <translation>Nadie tiene ese nombre. Busque con menos letras, o agréguese.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;First name *</source>
            <translation>&amp;Nombres *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Last name *</source>
            <translation>&amp;Apellidos *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail</source>
            <translation>&amp;Correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You can leave the e-mail empty and fill in the rest later.</source>
            <translation>Puede dejar el correo vacío y completar lo demás después.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose from the list</source>
            <translation>Elegir de la lista</translation>
        </message>
        <message>
            <location line="+0" />
            <source>I am not in the list</source>
            <translation>No estoy en la lista</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add me</source>
            <translation>Agregarme</translation>
        </message>
        <message>
            <location line="+0" />
            <source>That is me</source>
            <translation>Soy yo</translation>
        </message>
    </context>
    <context>
        <name>WindowTour</name>
        <message>
            <location filename="../app/controllers/windowtour.cpp" line="+17" />
            <source>Everything has its list</source>
            <translation>Cada cosa tiene su lista</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Programs, people and work stand at the left. Each opens a list that you search, filter and sort; Enter opens a record. The groups below open when you click them.</source>
            <translation>Los programas, las personas y el trabajo están a la izquierda. Cada uno abre una lista que puede buscar, filtrar y ordenar; Intro abre un registro. Los grupos de abajo se abren con un clic.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Find anything at once</source>
            <translation>Encuentre lo que sea de inmediato</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 finds people, programs, projects, documents, pages and commands from anywhere, also when you do not remember how a name is written.</source>
            <translation>%1 encuentra personas, programas, proyectos, documentos, páginas y órdenes desde cualquier parte, aunque no recuerde cómo se escribe un nombre.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Help is one key away</source>
            <translation>La ayuda está a una tecla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 opens the manual at the right chapter, %2 says what a field is for, and %3 shows every key. What you delete or change by mistake comes back with %4.</source>
            <translation>%1 abre el manual en el capítulo que corresponde, %2 dice para qué es un campo y %3 muestra todas las teclas. Lo que elimine o cambie por error vuelve con %4.</translation>
        </message>
    </context>
    <context>
        <name>WordsTable</name>
        <message>
            <location filename="../views/exchange/wordstable.cpp" line="+39" />
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <location line="+23" />
            <source>“%1” means</source>
            <extracomment>%1 is a word of the file that is given a value</extracomment>
            <translation>«%1» significa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unknown</source>
            <translation>Desconocida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <location filename="../dialogs/workspace/workdialog.cpp" line="+42" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBackups</name>
        <message>
            <location filename="../models/operations/workspacebackups.cpp" line="+133" />
            <source>The folder for backup copies, %1, cannot be made. Check that you may write there.</source>
            <translation>No se puede crear la carpeta de las copias de seguridad, %1. Revise que pueda escribir ahí.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The backup copy cannot be stored in %1. Check that you may write there.</source>
            <translation>La copia de seguridad no se puede guardar en %1. Revise que pueda escribir ahí.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>%1 cannot be replaced. Check that you may write there.</source>
            <translation>No se puede reemplazar %1. Revise que pueda escribir ahí.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>The damaged workspace cannot be kept as a copy in %1, so nothing was replaced.</source>
            <translation>El espacio de trabajo dañado no se puede conservar como copia en %1, así que no se reemplazó nada.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceConnection</name>
        <message>
            <location filename="../app/ctl/workspaceconnection.cpp" line="+13" />
            <source>--workspace and --database name two workspaces; give one of them.</source>
            <translation>--workspace y --database nombran dos espacios de trabajo; dé uno solo.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</source>
            <translation>Diga cuál espacio de trabajo: --workspace ARCHIVO para un archivo, --database URL para un servidor, o defina PGHOST, PGDATABASE o PGSERVICE de libpq.</translation>
        </message>
        <message>
            <location line="+26" />
            <source>A file has neither logins nor passwords: whoever holds it can read it. This is for workspaces on a server.</source>
            <translation>Un archivo no tiene usuarios ni contraseñas: quien lo tenga puede leerlo. Esto es para espacios de trabajo en un servidor.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This takes the server's administrator: a login that owns the schema, such as the one that ran `migrate`.</source>
            <translation>Esto lo hace quien administra el servidor: un usuario dueño del esquema, como el que ejecutó `migrate`.</translation>
        </message>
        <message>
            <location line="+42" />
            <source>Nobody in this workspace has the e-mail “%1”; --as needs one who does.</source>
            <translation>Nadie en este espacio de trabajo tiene el correo «%1»; --as necesita a alguien que lo tenga.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The person with the e-mail “%1” is deactivated and cannot act.</source>
            <translation>La persona con el correo «%1» está desactivada y no puede actuar.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceController</name>
        <message>
            <location filename="../app/controllers/workspacecontroller.cpp" line="+161" />
            <source>There is no saved connection named %1. Choose one, or type its address.</source>
            <translation>No hay ninguna conexión guardada que se llame %1. Elija una o escriba su dirección.</translation>
        </message>
        <message>
            <location line="+27" />
            <source>The folder %1 for the demo cannot be made. Check that you may write there.</source>
            <translation>No se puede crear la carpeta %1 para la demostración. Revise que pueda escribir ahí.</translation>
        </message>
        <message>
            <location line="+70" />
            <source>Saved without password. Give the file to the people who shall connect.</source>
            <translation>Guardado sin contraseña. Dele el archivo a quienes se van a conectar.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceFiles</name>
        <message>
            <location filename="../app/controllers/workspacefiles.cpp" line="+56" />
            <source>Open a workspace</source>
            <translation>Abrir un espacio de trabajo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Workspaces (*.semillero *.semillero-server);;All files (*)</source>
            <translation>Espacios de trabajo (*.semillero *.semillero-server);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Workspaces (*.semillero)</source>
            <translation>Espacios de trabajo (*.semillero)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>My ecosystem</source>
            <extracomment>the proposed name of a new workspace's file</extracomment>
            <translation>Mi ecosistema</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Save as a table</source>
            <translation>Guardar como tabla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Choose a spreadsheet</source>
            <translation>Elegir una hoja de cálculo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.txt *.jsonl *.ndjson);;All files (*)</source>
            <translation>Hojas de cálculo y tablas (*.xlsx *.ods *.csv *.tsv *.txt *.jsonl *.ndjson);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Save rows</source>
            <translation>Guardar filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Excel workbooks (*.xlsx);;Tables (*.csv)</source>
            <translation>Libros de Excel (*.xlsx);;Tablas (*.csv)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Read a connection file</source>
            <translation>Leer un archivo de conexión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connection files (*.semillero-server);;All files (*)</source>
            <translation>Archivos de conexión (*.semillero-server);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Save as a connection file</source>
            <translation>Guardar como archivo de conexión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connection files (*.semillero-server)</source>
            <translation>Archivos de conexión (*.semillero-server)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>My organization</source>
            <extracomment>the proposed name of a connection file</extracomment>
            <translation>Mi organización</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1 is there already. Choose another name.</source>
            <translation>%1 ya existe. Elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceGateway</name>
        <message>
            <location filename="../app/controllers/workspacegateway.cpp" line="+58" />
            <source>%1 cannot be made. Check that you may write there.</source>
            <translation>No se puede crear %1. Revise que pueda escribir ahí.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceOpener</name>
        <message>
            <location filename="../app/controllers/workspaceopener.cpp" line="+37" />
            <location line="+39" />
            <source>Opening %1…</source>
            <translation>Abriendo %1…</translation>
        </message>
        <message>
            <location line="+26" />
            <location filename="../app/desktop/tourcatalog.cpp" line="-26" />
            <source>Making the demo…</source>
            <translation>Creando la demostración…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Making the workspace…</source>
            <translation>Creando el espacio de trabajo…</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Bringing %1 up to date…</source>
            <translation>Actualizando %1…</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceSession</name>
        <message>
            <location filename="../app/desktop/workspacesession.cpp" line="+300" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>WriteDialog</name>
        <message numerus="yes">
            <location filename="../dialogs/people/writedialog.cpp" line="+133" />
            <source>Write to %Ln people</source>
            <translation>
                <numerusform>Escribir a %Ln persona</numerusform>
                <numerusform>Escribir a %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each message opens with the text filled in; you send it yourself. It is noted as a contact with the person.</source>
            <translation>Cada mensaje se abre con el texto listo y usted lo envía. Queda anotado como contacto con la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;By</source>
            <translation>&amp;Medio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Template</source>
            <translation>&amp;Plantilla</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Subject</source>
            <translation>&amp;Asunto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Te&amp;xt for all</source>
            <translation>Te&amp;xto para todas las personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Insert field</source>
            <translation>&amp;Insertar campo</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Save as te&amp;mplate…</source>
            <translation>&amp;Guardar como plantilla…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;One e-mail to all</source>
            <translation>&amp;Un solo correo para todas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everybody in blind copy: nobody sees the others' addresses.</source>
            <translation>Todas las personas en copia oculta: nadie ve el correo de las demás.</translation>
        </message>
        <message>
            <location line="+42" />
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No template</source>
            <translation>Sin plantilla</translation>
        </message>
        <message>
            <location line="+67" />
            <source>&amp;What they read</source>
            <translation>&amp;Lo que leen</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;What %1 reads</source>
            <translation>&amp;Lo que lee %1</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Without a value for %1: %2. Write it into the text above.</source>
            <translation>Para %1 falta: %2. Escríbalo en el texto de arriba.</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+66" />
            <source>There is no text yet.</source>
            <translation>Todavía no hay texto.</translation>
        </message>
        <message>
            <location line="-56" />
            <source>%1 has not authorized the use of their data. Write only if you are asked to, or to get the authorization.</source>
            <translation>%1 no ha autorizado el uso de sus datos. Escriba solo si se lo pidió, o para obtener la autorización.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 was written to already. Write once more?</source>
            <translation>A %1 ya se le escribió. ¿Escribirle otra vez?</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Write anyway</source>
            <translation>Escribir de todos modos</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open e-mail, next</source>
            <translation>Abrir correo y seguir</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open e-mail</source>
            <translation>Abrir correo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open WhatsApp, next</source>
            <translation>Abrir WhatsApp y seguir</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open WhatsApp</source>
            <translation>Abrir WhatsApp</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write again</source>
            <translation>Escribir otra vez</translation>
        </message>
        <message>
            <location line="+22" />
            <source>This text is long: some mail programs cut it. Look at its end before you send it.</source>
            <translation>El texto es largo y algunos programas de correo lo cortan. Revise el final antes de enviarlo.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>One e-mail to all cannot say something different to each: take out %1, or write one by one.</source>
            <translation>Un solo correo no puede decirle algo distinto a cada persona: quite %1 o escriba uno por uno.</translation>
        </message>
        <message numerus="yes">
            <location line="+25" />
            <source>Mail programs take no longer lists of addresses: %Ln e-mails were opened.</source>
            <translation>
                <numerusform>Los programas de correo no aceptan listas más largas: se abrió %Ln correo.</numerusform>
                <numerusform>Los programas de correo no aceptan listas más largas: se abrieron %Ln correos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+17" />
            <source>Done: %Ln people were written to.</source>
            <translation>
                <numerusform>Listo: se le escribió a %Ln persona.</numerusform>
                <numerusform>Listo: se les escribió a %Ln personas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>Everybody was written to. To write to somebody once more, choose the person in the list.</source>
            <translation>Ya se les escribió a todas las personas. Para escribirle otra vez a alguien, elija la persona en la lista.</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <location filename="../models/security/accesscsv.cpp" line="+30" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location line="+0" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What it gives</source>
            <translation>Qué permite</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Left</source>
            <translation>Salió</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Given by</source>
            <translation>Dado por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last sign-in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open sessions</source>
            <translation>Sesiones abiertas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Debe definir una contraseña</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Active person</source>
            <translation>Persona activa</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Login of the database</source>
            <translation>Cuenta de la base de datos</translation>
        </message>
        <message>
            <location line="+13" />
            <source>All organizations</source>
            <translation>Todas las organizaciones</translation>
        </message>
        <message>
            <location filename="../models/security/accesswords.cpp" line="+63" />
            <source>Nothing any more: they left.</source>
            <translation>Nada ya: salió.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing while the person is deactivated.</source>
            <translation>Nada mientras la persona esté desactivada.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing until they accept.</source>
            <translation>Nada hasta que acepte.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Reads and changes everything of %1.</source>
            <extracomment>%1 is an organization</extracomment>
            <translation>Lee y modifica todo lo de %1.</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+18" />
            <source>Sees only what is their own.</source>
            <translation>Ve solo lo propio.</translation>
        </message>
        <message>
            <location line="-15" />
            <source>Reads %1 of %2, changes nothing.</source>
            <extracomment>%1 names kinds of records ("programs, cohorts and projects"), %2 an organization</extracomment>
            <translation>Lee %1 de %2, no modifica nada.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Reads and changes everything in the workspace. Gives and takes access.</source>
            <translation>Lee y modifica todo en el espacio de trabajo. Da y quita accesos.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Sees no people.</source>
            <translation>No ve personas.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Does not delete programs.</source>
            <translation>No elimina programas.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Gives and takes access.</source>
            <translation>Da y quita accesos.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Platform administrator</source>
            <translation>Administrador de la plataforma</translation>
        </message>
    </context>
    <context>
        <name>activity</name>
        <message>
            <location filename="../models/catalog/activitysentence.cpp" line="+65" />
            <source>somebody</source>
            <extracomment>Stands for a person whose name is not known</extracomment>
            <translation>alguien</translation>
        </message>
        <message>
            <location line="+10" />
            <source>something secret</source>
            <translation>un dato secreto</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 changed %2</source>
            <translation>%1 cambió %2</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%n other field(s)</source>
            <extracomment>One of the things in "Luz changed Name, Mobile and 3 other fields of José": %n is at least 2</extracomment>
            <translation>
                <numerusform>%n campo más</numerusform>
                <numerusform>%n campos más</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed %2 of %3</source>
            <extracomment>%1 is a person, %2 names fields ("Mobile and Address"), %3 a record</extracomment>
            <translation>%1 cambió %2 de %3</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 gave %2 the role %3</source>
            <extracomment>%1 gave, %2 received, %3 is a role such as "Coordinator"</extracomment>
            <translation>%1 dio a %2 el rol %3</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 took the role %3 from %2</source>
            <translation>%1 quitó a %2 el rol %3</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed the role of %2 from %3 to %4</source>
            <translation>%1 cambió el rol de %2 de %3 a %4</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1 made %2 a platform administrator</source>
            <translation>%1 hizo a %2 administrador de la plataforma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 took the platform's administration from %2</source>
            <translation>%1 quitó a %2 la administración de la plataforma</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 ended the membership of %2</source>
            <translation>%1 terminó la membresía de %2</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 accepted the membership of %2</source>
            <translation>%1 aceptó la membresía de %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 changed the membership of %2</source>
            <translation>%1 cambió la membresía de %2</translation>
        </message>
        <message numerus="yes">
            <location line="+12" />
            <source>%1 copied %Ln row(s) of %2</source>
            <extracomment>%1 is a person, %2 a kind of record in the plural</extracomment>
            <translation>
                <numerusform>%1 copió %Ln fila de %2</numerusform>
                <numerusform>%1 copió %Ln filas de %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%1 saved the access review with %Ln row(s)</source>
            <translation>
                <numerusform>%1 guardó la revisión de accesos con %Ln fila</numerusform>
                <numerusform>%1 guardó la revisión de accesos con %Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 saved a copy of the whole workspace</source>
            <translation>%1 guardó una copia de todo el espacio de trabajo</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%1 exported %Ln row(s) of %2</source>
            <translation>
                <numerusform>%1 exportó %Ln fila de %2</numerusform>
                <numerusform>%1 exportó %Ln filas de %2</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 as “%2”</source>
            <extracomment>%1 is a sentence, %2 the name of a file</extracomment>
            <translation>%1 como «%2»</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 looked at the e-mails in the access review</source>
            <translation>%1 consultó los correos en la revisión de accesos</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%1 looked at the contact data of %Ln people</source>
            <translation>
                <numerusform>%1 consultó los datos de contacto de %Ln persona</numerusform>
                <numerusform>%1 consultó los datos de contacto de %Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 looked at the contact data of %2</source>
            <translation>%1 consultó los datos de contacto de %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 reviewed who has access to the workspace</source>
            <translation>%1 revisó quién tiene acceso al espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 reviewed who has access to %2</source>
            <translation>%1 revisó quién tiene acceso a %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Somebody tried to sign in with an e-mail that nobody here has</source>
            <translation>Alguien intentó iniciar sesión con un correo que nadie tiene aquí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody tried to sign in as %1 and failed</source>
            <translation>Alguien intentó iniciar sesión como %1 y no pudo</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 created %2</source>
            <translation>%1 creó %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 deleted %2</source>
            <translation>%1 eliminó %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 looked at %2</source>
            <translation>%1 consultó %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 signed in</source>
            <translation>%1 inició sesión</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 signed out</source>
            <translation>%1 cerró sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 changed their password</source>
            <translation>%1 cambió su contraseña</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 reset the password of %2</source>
            <translation>%1 restableció la contraseña de %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 looked at the workspace as %2</source>
            <translation>%1 vio el espacio de trabajo como %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 repaired the figures of %2</source>
            <translation>%1 reparó las cifras de %2</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Somebody</source>
            <extracomment>Begins a sentence; a person whose name is not visible</extracomment>
            <translation>Alguien</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: %2, %3</source>
            <extracomment>%1 is a person, %2 what they did, %3 a record</extracomment>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../models/catalog/entitybuilderfields.cpp" line="+29" />
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location line="+167" />
            <location filename="../models/catalog/families/memberships.cpp" line="+97" />
            <location filename="../models/catalog/families/messaging.cpp" line="+59" />
            <location line="+55" />
            <location filename="../models/catalog/families/tasks.cpp" line="+150" />
            <location filename="../models/catalog/families/documents.cpp" line="+109" />
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-54" />
            <location line="+55" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <location line="+6" />
            <location filename="../models/catalog/families/messaging.cpp" line="-54" />
            <source>Created by</source>
            <translation>Creado por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed by</source>
            <translation>Modificado por</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/organizations.cpp" line="+15" />
            <location filename="../models/catalog/families/profiles.cpp" line="+36" />
            <source>Incubator</source>
            <translation>Incubadora</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>Accelerator</source>
            <translation>Aceleradora</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>University</source>
            <translation>Universidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Chamber of commerce</source>
            <translation>Cámara de comercio</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+3" />
            <source>Foundation</source>
            <translation>Fundación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-5" />
            <source>Public agency</source>
            <translation>Entidad pública</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>Corporation</source>
            <translation>Gran empresa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Coworking space</source>
            <translation>Espacio de coworking</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cooperative</source>
            <translation>Cooperativa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funder</source>
            <translation>Financiador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+2" />
            <source>Non-profit organization</source>
            <translation>Organización sin ánimo de lucro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Young company</source>
            <translation>Empresa naciente</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+139" />
            <location line="+48" />
            <location line="+10" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location line="+7" />
            <location line="+34" />
            <location line="+28" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+107" />
            <location filename="../models/catalog/families/memberships.cpp" line="-46" />
            <location filename="../models/catalog/families/system.cpp" line="+76" />
            <location line="+23" />
            <location filename="../models/catalog/families/profiles.cpp" line="-114" />
            <location line="+53" />
            <location line="+48" />
            <location filename="../models/catalog/families/programs.cpp" line="+75" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="-62" />
            <source>Organizations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whoever runs programs, funds them or takes part in the ecosystem.</source>
            <translation>Quienes operan programas, los financian o participan en el ecosistema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New organization</source>
            <translation>Nueva organización</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin with your own organization: programs and people belong to one.</source>
            <translation>Empiece por su propia organización: los programas y las personas pertenecen a una.</translation>
        </message>
        <message>
            <location line="+5" />
            <location filename="../models/catalog/families/contacts.cpp" line="+85" />
            <location filename="../models/catalog/families/projects.cpp" line="+51" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <location line="+49" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-8" />
            <location filename="../models/catalog/families/meetings.cpp" line="+96" />
            <location filename="../models/catalog/families/tasks.cpp" line="-62" />
            <location filename="../models/catalog/families/programs.cpp" line="-47" />
            <location line="+48" />
            <location filename="../models/catalog/families/documents.cpp" line="-16" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-2" />
            <location line="+53" />
            <location filename="../models/catalog/families/meetings.cpp" line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <location line="+46" />
            <location filename="../models/catalog/families/profiles.cpp" line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+57" />
            <location filename="../models/catalog/families/programs.cpp" line="-47" />
            <location filename="../models/catalog/families/documents.cpp" line="+1" />
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+2" />
            <source>Industry</source>
            <translation>Industria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a picture.</source>
            <translation>La dirección web de una imagen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+10" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location line="-9" />
            <location filename="../models/catalog/families/messaging.cpp" line="-41" />
            <location line="+24" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Employees</source>
            <translation>Empleados</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Annual revenue</source>
            <translation>Ingresos anuales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Founded</source>
            <translation>Fecha de fundación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>organizations.is_active</comment>
            <translation>Activa</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-26" />
            <source>Verification</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+1" />
            <source>Decided with "Verify…": who and when stands among the verifications.</source>
            <translation>Se decide con «Verificar…»: quién y cuándo está entre las verificaciones.</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/contacts.cpp" line="-15" />
            <location line="+24" />
            <location filename="../models/catalog/families/memberships.cpp" line="+7" />
            <location line="+19" />
            <location line="+21" />
            <location line="+23" />
            <location filename="../models/catalog/families/system.cpp" line="+59" />
            <location filename="../models/catalog/families/projects.cpp" line="+32" />
            <location filename="../models/catalog/families/messaging.cpp" line="-25" />
            <location line="+24" />
            <location line="+30" />
            <location filename="../models/catalog/families/meetings.cpp" line="+24" />
            <location line="+33" />
            <location filename="../models/catalog/families/tasks.cpp" line="-25" />
            <location line="+41" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+21" />
            <location filename="../models/catalog/families/programs.cpp" line="+22" />
            <location line="+30" />
            <location line="+31" />
            <location line="+39" />
            <location filename="../models/catalog/families/documents.cpp" line="+17" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="-16" />
            <location filename="../models/catalog/families/meetings.cpp" line="-45" />
            <location filename="../models/catalog/families/tasks.cpp" line="-55" />
            <location line="+56" />
            <location filename="../models/catalog/families/profiles.cpp" line="+26" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-6" />
            <location filename="../models/catalog/families/programs.cpp" line="-109" />
            <location line="+37" />
            <location line="+24" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Identity</source>
            <comment>verifications.subject</comment>
            <translation>Identidad</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Withdrawn</source>
            <comment>verifications.status</comment>
            <translation>Retirada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Verified</source>
            <comment>verifications.status</comment>
            <translation>Verificada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rejected</source>
            <comment>verifications.status</comment>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+28" />
            <source>Verification</source>
            <comment>verifications</comment>
            <translation>Verificación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Verifications</source>
            <comment>verifications</comment>
            <translation>Verificaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who checked which organization, mentor or identity, when, and how.</source>
            <translation>Quién comprobó qué organización, mentor o identidad, cuándo y cómo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decisions appear here when somebody verifies an organization, a mentor or a person.</source>
            <translation>Las decisiones aparecen aquí cuando alguien verifica una organización, un mentor o una persona.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Verified what</source>
            <comment>verifications.subject</comment>
            <translation>Qué se verificó</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Decision</source>
            <comment>verifications.status</comment>
            <translation>Decisión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Note</source>
            <comment>verifications.note</comment>
            <translation>Nota</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By</source>
            <comment>verifications.decided_by</comment>
            <translation>Por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When</source>
            <comment>verifications.decided_at</comment>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-122" />
            <source>Agroindustry</source>
            <translation>Agroindustria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Food</source>
            <translation>Alimentos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fashion and crafts</source>
            <translation>Moda y artesanías</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tourism</source>
            <translation>Turismo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Circular economy</source>
            <translation>Economía circular</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Financial technology</source>
            <translation>Tecnología financiera</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-98" />
            <source>Education</source>
            <translation>Educación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commerce</source>
            <translation>Comercio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logistics</source>
            <translation>Logística</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Creative industries</source>
            <translation>Industrias creativas</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location line="+1" />
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Pending</source>
            <comment>verification_status</comment>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Verified</source>
            <comment>verification_status</comment>
            <translation>Verificada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rejected</source>
            <comment>verification_status</comment>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Available</source>
            <comment>availability_status</comment>
            <translation>Disponible</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Busy</source>
            <comment>availability_status</comment>
            <translation>Con agenda llena</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On a break</source>
            <comment>availability_status</comment>
            <translation>En pausa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not available</source>
            <comment>availability_status</comment>
            <translation>No disponible</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Finance</source>
            <translation>Finanzas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sales</source>
            <translation>Ventas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Marketing</source>
            <translation>Mercadeo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Law</source>
            <translation>Derecho</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Taxes</source>
            <translation>Impuestos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sanitary registration (INVIMA)</source>
            <translation>Registro sanitario (INVIMA)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Technology</source>
            <translation>Tecnología</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Agricultural export</source>
            <translation>Exportación agrícola</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investment</source>
            <translation>Inversión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Talent and teams</source>
            <translation>Talento y equipos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Impact measurement</source>
            <translation>Medición de impacto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <location line="+8" />
            <source>In the program</source>
            <translation>En el programa</translation>
        </message>
        <message>
            <location line="+41" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import</source>
            <comment>imports</comment>
            <translation>Importación</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-78" />
            <location line="+29" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-42" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+70" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="-28" />
            <source>Call</source>
            <comment>contacts.channel</comment>
            <translation>Llamada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In person</source>
            <comment>contacts.channel</comment>
            <translation>En persona</translation>
        </message>
        <message>
            <location line="+7" />
            <source>From us</source>
            <comment>contacts.direction</comment>
            <translation>De nosotros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From the person</source>
            <comment>contacts.direction</comment>
            <translation>De la persona</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Answered</source>
            <comment>contacts.outcome</comment>
            <translation>Respondió</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No answer</source>
            <comment>contacts.outcome</comment>
            <translation>No respondió</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Call again</source>
            <comment>contacts.outcome</comment>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Wrong number or address</source>
            <comment>contacts.outcome</comment>
            <translation>Número o correo equivocado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not interested</source>
            <comment>contacts.outcome</comment>
            <translation>No le interesa</translation>
        </message>
        <message>
            <location line="+15" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+38" />
            <source>Contact</source>
            <comment>contacts</comment>
            <translation>Contacto</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contacts</source>
            <comment>contacts</comment>
            <translation>Contactos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who was written to, called or met, when and by whom, newest first.</source>
            <translation>A quién se le escribió, se llamó o se visitó, cuándo y quién lo hizo; lo más reciente primero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New contact</source>
            <comment>contacts</comment>
            <translation>Nuevo contacto</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Messages that you send from a list of people are written down here; calls and talks you note yourself.</source>
            <translation>Los mensajes que envíe desde una lista de personas quedan anotados aquí; las llamadas y conversaciones las anota usted.</translation>
        </message>
        <message>
            <location line="+6" />
            <location line="+26" />
            <source>Channel</source>
            <comment>contacts.channel</comment>
            <translation>Medio</translation>
        </message>
        <message>
            <location line="-25" />
            <source>Direction</source>
            <comment>contacts.direction</comment>
            <translation>Sentido</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When</source>
            <comment>contacts.contacted_at</comment>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By</source>
            <comment>contacts.contacted_by</comment>
            <translation>Quién contactó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+23" />
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <location line="-21" />
            <source>Outcome</source>
            <comment>contacts.outcome</comment>
            <translation>Resultado</translation>
        </message>
        <message>
            <location line="+11" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <source>Message template</source>
            <translation>Plantilla de mensaje</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Message templates</source>
            <translation>Plantillas de mensajes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Texts to write to people with; fields in braces are filled in for each person.</source>
            <translation>Textos para escribirles a las personas; los campos entre llaves se completan para cada una.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New template</source>
            <translation>Nueva plantilla</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down what you send again and again.</source>
            <translation>Guarde aquí lo que envía una y otra vez.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Of e-mails only.</source>
            <translation>Solo en los correos.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fields: {first_name} {last_name} {full_name} {program} {cohort} {project} {mentor} {last_session} {next_session} {organization} {coordinator} {today}</source>
            <translation>Campos: {first_name} {last_name} {full_name} {program} {cohort} {project} {mentor} {last_session} {next_session} {organization} {coordinator} {today}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In use</source>
            <comment>message_templates.is_active</comment>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-38" />
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Push notification</source>
            <translation>Notificación en el celular</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-77" />
            <location line="+29" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <source>Phone call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/organizations.cpp" line="-4" />
            <location filename="../models/catalog/families/contacts.cpp" line="+15" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+8" />
            <location filename="../models/catalog/families/memberships.cpp" line="-71" />
            <location line="+22" />
            <location line="+39" />
            <location filename="../models/catalog/families/system.cpp" line="-61" />
            <location filename="../models/catalog/families/messaging.cpp" line="-39" />
            <location filename="../models/catalog/families/meetings.cpp" line="+34" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+38" />
            <location filename="../models/catalog/families/people.cpp" line="+12" />
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+2" />
            <location filename="../models/catalog/families/projects.cpp" line="-20" />
            <location filename="../models/catalog/families/profiles.cpp" line="+13" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-18" />
            <location filename="../models/catalog/families/programs.cpp" line="-86" />
            <location line="+57" />
            <location line="+25" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+3" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location line="+35" />
            <source>Cohort</source>
            <translation>Cohorte</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-10" />
            <location line="+50" />
            <location filename="../models/catalog/families/documents.cpp" line="-72" />
            <source>Application</source>
            <translation>Postulación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-8" />
            <source>Review</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="-1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-26" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-4" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-92" />
            <source>Entrepreneur</source>
            <translation>Emprendedor/a</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/organizations.cpp" line="-28" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+29" />
            <location line="+24" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Mentor</source>
            <translation>Mentor/a</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+48" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Client</source>
            <translation>Entidad aliada</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="-96" />
            <location filename="../models/catalog/families/messaging.cpp" line="-53" />
            <location filename="../models/catalog/families/profiles.cpp" line="+27" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <location filename="../models/security/memberroles.cpp" line="+23" />
            <source>Administrator</source>
            <translation>Administrador/a</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+90" />
            <source>Personal details</source>
            <translation>Datos personales</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+12" />
            <location filename="../models/catalog/families/system.cpp" line="-20" />
            <location filename="../models/catalog/families/projects.cpp" line="-8" />
            <location filename="../models/catalog/families/messaging.cpp" line="-8" />
            <location line="+40" />
            <location filename="../models/catalog/families/meetings.cpp" line="-49" />
            <location filename="../models/catalog/families/tasks.cpp" line="-69" />
            <location filename="../models/catalog/families/profiles.cpp" line="-108" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="+2" />
            <location filename="../models/catalog/families/documents.cpp" line="+40" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="-2" />
            <location filename="../models/catalog/families/messaging.cpp" line="-39" />
            <location line="+40" />
            <location filename="../models/catalog/families/meetings.cpp" line="-1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-10" />
            <location filename="../models/catalog/families/documents.cpp" line="+1" />
            <source>Mentorship</source>
            <translation>Mentoría</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-8" />
            <location line="+57" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="+1" />
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-7" />
            <source>Meeting participant</source>
            <translation>Participante de reunión</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-14" />
            <location line="+32" />
            <location line="+25" />
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-31" />
            <source>Conversation participant</source>
            <translation>Participante de conversación</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="+12" />
            <location line="+24" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+24" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="-10" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-10" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+50" />
            <source>Notification</source>
            <translation>Notificación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+18" />
            <source>Membership</source>
            <translation>Membresía</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+41" />
            <location line="+11" />
            <location filename="../models/catalog/families/profiles.cpp" line="+55" />
            <source>Rating</source>
            <translation>Calificación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+10" />
            <source>Consent</source>
            <translation>Autorización</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="+67" />
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="-39" />
            <source>Absence</source>
            <translation>Ausencia</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/memberships.cpp" line="-52" />
            <location filename="../models/security/memberroles.cpp" line="-2" />
            <source>Owner</source>
            <comment>user_organizations.role</comment>
            <translation>Propietario/a</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/security/memberroles.cpp" line="+4" />
            <source>Coordinator</source>
            <translation>Coordinador/a</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/security/memberroles.cpp" line="+2" />
            <source>Analyst</source>
            <translation>Analista</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-68" />
            <location filename="../models/security/memberroles.cpp" line="+2" />
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Collaboration</source>
            <translation>Colaboración</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Processing of personal data</source>
            <translation>Tratamiento de datos personales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>News and invitations</source>
            <translation>Noticias e invitaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Memberships</source>
            <translation>Membresías</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who belongs to which organization, and what they may do there.</source>
            <translation>Quién pertenece a cada organización y qué puede hacer en ella.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New membership</source>
            <translation>Nueva membresía</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A membership gives a person a role in an organization.</source>
            <translation>Una membresía le da a una persona un rol en una organización.</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/messaging.cpp" line="+52" />
            <location filename="../models/catalog/families/meetings.cpp" line="+9" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+59" />
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+3" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <comment>user_organizations.accepted_at</comment>
            <translation>Aceptada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The membership counts from then on.</source>
            <translation>La membresía cuenta desde entonces.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="+4" />
            <source>Left</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-50" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Absences</source>
            <translation>Ausencias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave and other times at which somebody cannot meet, beside their weekly hours.</source>
            <translation>Licencias y otros momentos en que alguien no puede reunirse, además de su horario semanal.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New absence</source>
            <translation>Nueva ausencia</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down holidays and leave, so that nobody plans a meeting then.</source>
            <translation>Registre vacaciones y licencias para que nadie programe una reunión en esos días.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-38" />
            <location filename="../models/catalog/families/programs.cpp" line="+57" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Ratings</source>
            <translation>Calificaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people think of the work with each other. A mentor's rating is the average of these.</source>
            <translation>Lo que las personas opinan del trabajo conjunto. La calificación de un mentor es el promedio de estas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New rating</source>
            <translation>Nueva calificación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Ratings appear when people say how the work together was.</source>
            <translation>Las calificaciones aparecen cuando las personas cuentan cómo les fue trabajando juntas.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>By</source>
            <translation>De</translation>
        </message>
        <message>
            <location line="+1" />
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-75" />
            <location line="+1" />
            <location line="+82" />
            <location filename="../models/catalog/families/tasks.cpp" line="+12" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The identifier of the mentorship or project.</source>
            <translation>El identificador de la mentoría o del proyecto.</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="+37" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Consents</source>
            <translation>Autorizaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people allowed to be done with their data, when, and on which legal basis.</source>
            <translation>Qué permitieron las personas que se haga con sus datos, cuándo y con qué base legal.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New consent</source>
            <translation>Nueva autorización</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Every person needs one before their data is used.</source>
            <translation>Cada persona necesita una antes de que se usen sus datos.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Given</source>
            <comment>user_consents.consent_given</comment>
            <translation>Otorgada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-79" />
            <location line="+29" />
            <source>Network address</source>
            <translation>Dirección de red</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-28" />
            <location line="+29" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Legal basis</source>
            <translation>Base legal</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept for</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long the data is kept, such as 5 years.</source>
            <translation>Cuánto tiempo se conservan los datos, por ejemplo 5 años.</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/documents.cpp" line="-31" />
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/system.cpp" line="-88" />
            <source>Created</source>
            <comment>activity_logs.action</comment>
            <translation>Creó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <comment>activity_logs.action</comment>
            <translation>Modificó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted</source>
            <comment>activity_logs.action</comment>
            <translation>Eliminó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Viewed</source>
            <comment>activity_logs.action</comment>
            <translation>Consultó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Signed in</source>
            <comment>activity_logs.action</comment>
            <translation>Inició sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign-in failed</source>
            <comment>activity_logs.action</comment>
            <translation>Inicio de sesión fallido</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Signed out</source>
            <comment>activity_logs.action</comment>
            <translation>Cerró sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Password changed</source>
            <comment>activity_logs.action</comment>
            <translation>Contraseña cambiada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Password reset</source>
            <comment>activity_logs.action</comment>
            <translation>Contraseña restablecida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Viewed as somebody else</source>
            <comment>activity_logs.action</comment>
            <translation>Visto como otra persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Exported</source>
            <comment>activity_logs.action</comment>
            <translation>Exportado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contact data viewed</source>
            <comment>activity_logs.action</comment>
            <translation>Datos de contacto vistos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role changed</source>
            <comment>activity_logs.action</comment>
            <translation>Rol cambiado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures repaired</source>
            <comment>activity_logs.action</comment>
            <translation>Cifras reparadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Access reviewed</source>
            <comment>activity_logs.action</comment>
            <translation>Accesos revisados</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/people.cpp" line="+0" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+0" />
            <location filename="../models/catalog/families/profiles.cpp" line="-122" />
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+0" />
            <source>Mentorships</source>
            <translation>Mentorías</translation>
        </message>
        <message>
            <location line="+1" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-37" />
            <source>Mobile</source>
            <translation>Celular</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tablet</source>
            <translation>Tableta</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who did what, and when: changes, sign-ins, exports. Nobody can change it.</source>
            <translation>Quién hizo qué y cuándo: cambios, inicios de sesión, exportaciones. Nadie puede modificarlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every change stands here from the moment it is made.</source>
            <translation>Cada cambio queda aquí desde el momento en que se hace.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+83" />
            <location filename="../models/catalog/families/tasks.cpp" line="-1" />
            <source>Kind of record</source>
            <translation>Tipo de registro</translation>
        </message>
        <message>
            <location line="-80" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+2" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+14" />
            <source>Other data</source>
            <translation>Otros datos</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+23" />
            <source>Session</source>
            <comment>activity_logs.session_id</comment>
            <translation>Sesión</translation>
        </message>
        <message>
            <location line="-20" />
            <location line="+23" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location line="-16" />
            <location line="+10" />
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <location line="-10" />
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened in the programs people use, one line each: the raw material of the figures.</source>
            <translation>Lo que pasa en los programas que la gente usa, una línea por evento: la materia prima de las cifras.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Events arrive from the applications that people use.</source>
            <translation>Los eventos llegan de las aplicaciones que la gente usa.</translation>
        </message>
        <message>
            <location line="+9" />
            <location filename="../models/catalog/families/documents.cpp" line="+55" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+36" />
            <source>Properties</source>
            <translation>Propiedades</translation>
        </message>
        <message>
            <location line="-32" />
            <source>Came from</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location line="+1" />
            <source>two capital letters, such as CO</source>
            <translation>dos letras mayúsculas, como CO</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location line="+1" />
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind of device</source>
            <translation>Tipo de dispositivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Operating system</source>
            <translation>Sistema operativo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Browser</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Daily figure</source>
            <translation>Cifra diaria</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Daily figures</source>
            <translation>Cifras diarias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures a day, by metric and dimension, added up from events and records.</source>
            <translation>Cifras por día, indicador y dimensión, sumadas a partir de eventos y registros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures appear once events have been added up.</source>
            <translation>Las cifras aparecen cuando se suman los eventos.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Metric</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dimension</source>
            <translation>Dimensión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Count</source>
            <translation>Conteo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Average</source>
            <translation>Promedio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Smallest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Largest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Translations</source>
            <translation>Traducciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Texts of records in another language, such as the name of a program.</source>
            <translation>Textos de los registros en otro idioma, como el nombre de un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New translation</source>
            <translation>Nueva traducción</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write a program's name and description in another language.</source>
            <translation>Escriba el nombre y la descripción de un programa en otro idioma.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The record's identifier.</source>
            <translation>El identificador del registro.</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-8" />
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-2" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The column's name, such as name or description.</source>
            <translation>El nombre de la columna, como name o description.</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-21" />
            <location line="+24" />
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-49" />
            <location line="+70" />
            <location filename="../models/catalog/families/tasks.cpp" line="-4" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/projects.cpp" line="-26" />
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In development</source>
            <comment>projects.status</comment>
            <translation>En desarrollo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In testing</source>
            <comment>projects.status</comment>
            <translation>En pruebas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Launch</source>
            <comment>projects.status</comment>
            <translation>Lanzamiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Growth</source>
            <comment>projects.status</comment>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changing course</source>
            <comment>projects.status</comment>
            <translation>Cambio de rumbo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>projects.status</comment>
            <translation>Pausado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>projects.status</comment>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+13" />
            <source>Concept</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prototype</source>
            <translation>Prototipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Minimum product</source>
            <translation>Producto mínimo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pilot</source>
            <translation>Piloto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/projects.cpp" line="+7" />
            <source>Sells to people (B2C)</source>
            <translation>Vende a personas (B2C)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sells to companies (B2B)</source>
            <translation>Vende a empresas (B2B)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sells through companies (B2B2C)</source>
            <translation>Vende a través de empresas (B2B2C)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Marketplace</source>
            <translation>Plataforma de compra y venta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Subscription</source>
            <translation>Suscripción</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Social enterprise</source>
            <translation>Empresa social</translation>
        </message>
        <message>
            <location line="+8" />
            <source>What entrepreneurs build: stage, money, team and progress.</source>
            <translation>Lo que construyen los emprendedores: etapa, dinero, equipo y avance.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New project</source>
            <translation>Nuevo proyecto</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A project belongs to an entrepreneur and may take part in a program.</source>
            <translation>Un proyecto pertenece a un emprendedor y puede participar en un programa.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>In one sentence</source>
            <translation>En una frase</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Business model</source>
            <translation>Modelo de negocio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose problem it is, and how they live with it today.</source>
            <translation>De quién es el problema y cómo lo vive hoy.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Solution</source>
            <translation>Solución</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Target market</source>
            <translation>Mercado objetivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Competition</source>
            <translation>Competencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Revenue model</source>
            <translation>Modelo de ingresos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funding needed</source>
            <translation>Financiación requerida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funding raised</source>
            <translation>Financiación obtenida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Monthly sales</source>
            <translation>Ventas del mes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Projected revenue</source>
            <translation>Ingresos proyectados</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One line a year.</source>
            <translation>Una línea por año.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Team size</source>
            <translation>Tamaño del equipo</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+22" />
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location line="-21" />
            <source>Skills needed</source>
            <translation>Habilidades que necesita</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-36" />
            <source>Progress (%)</source>
            <translation>Avance (%)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Planned launch</source>
            <translation>Lanzamiento previsto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Launched</source>
            <translation>Fecha de lanzamiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>User metrics</source>
            <translation>Métricas de usuarios</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Market validation</source>
            <translation>Validación de mercado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-103" />
            <source>Public</source>
            <translation>Público</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking funding</source>
            <translation>Busca financiación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking a mentor</source>
            <translation>Busca mentor/a</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking partners</source>
            <translation>Busca socios</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+19" />
            <location line="+55" />
            <source>Last session</source>
            <translation>Última sesión</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../models/catalog/families/profiles.cpp" line="-55" />
            <location line="+55" />
            <source>Session</source>
            <comment>how long ago</comment>
            <translation>Sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The latest mentoring session that was held for the project.</source>
            <translation>La última sesión de mentoría que se realizó para el proyecto.</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+22" />
            <location line="+16" />
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Business</source>
            <translation>Negocio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Traction</source>
            <translation>Tracción</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Looking for</source>
            <translation>Qué busca</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/messaging.cpp" line="-89" />
            <source>Between two people</source>
            <translation>Entre dos personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Moderator</source>
            <translation>Moderador/a</translation>
        </message>
        <message>
            <location line="+9" />
            <location filename="../models/catalog/families/documents.cpp" line="+20" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-10" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From the system</source>
            <translation>Del sistema</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people write to each other, by person, group, project or mentorship.</source>
            <translation>Lo que las personas se escriben: entre dos, por grupo, por proyecto o por mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin a conversation about a project or a mentorship.</source>
            <translation>Empiece una conversación sobre un proyecto o una mentoría.</translation>
        </message>
        <message>
            <location line="+6" />
            <location filename="../models/catalog/families/meetings.cpp" line="-15" />
            <location filename="../models/catalog/families/tasks.cpp" line="-11" />
            <location line="+46" />
            <location filename="../models/catalog/families/documents.cpp" line="-23" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Archived</source>
            <comment>conversations.is_archived</comment>
            <translation>Archivada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Muted</source>
            <comment>conversations.is_muted</comment>
            <translation>Silenciada</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Conversation participants</source>
            <translation>Participantes de conversaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who reads and writes in which conversation.</source>
            <translation>Quién lee y escribe en cada conversación.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="+42" />
            <source>New participant</source>
            <translation>Nuevo participante</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Add who takes part in a conversation.</source>
            <translation>Agregue a quienes participan en una conversación.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>May add people</source>
            <translation>Puede agregar personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>May remove people</source>
            <translation>Puede retirar personas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-8" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pinned</source>
            <comment>conversation_participants.is_pinned</comment>
            <translation>Fijada</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every message of every conversation, newest first.</source>
            <translation>Todos los mensajes de todas las conversaciones; los más recientes primero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New message</source>
            <translation>Nuevo mensaje</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Messages stand here when people write to each other.</source>
            <translation>Los mensajes quedan aquí cuando las personas se escriben.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>From</source>
            <comment>messages.sender_id</comment>
            <translation>De</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Reply to</source>
            <translation>Responde a</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Thread</source>
            <translation>Hilo</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-22" />
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+18" />
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read by</source>
            <translation>Leído por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edited</source>
            <translation>Editado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edited at</source>
            <translation>Editado el</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted at</source>
            <translation>Eliminado el</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/meetings.cpp" line="-100" />
            <source>Mentoring session</source>
            <translation>Sesión de mentoría</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Project review</source>
            <translation>Revisión de proyecto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Workshop or team meeting</source>
            <translation>Taller o reunión de equipo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pitch to investors</source>
            <translation>Presentación a inversionistas</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Online</source>
            <translation>Virtual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In person</source>
            <translation>Presencial</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Both</source>
            <translation>Mixta</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Scheduled</source>
            <comment>meetings.status</comment>
            <translation>Programada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>meetings.status</comment>
            <translation>En curso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Held</source>
            <comment>meetings.status</comment>
            <translation>Realizada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>meetings.status</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rescheduled</source>
            <comment>meetings.status</comment>
            <translation>Reprogramada</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Organizer</source>
            <translation>Organiza</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required</source>
            <comment>meeting_participants.role</comment>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Optional</source>
            <comment>meeting_participants.role</comment>
            <translation>Opcional</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Observer</source>
            <translation>Observador/a</translation>
        </message>
        <message>
            <location line="+7" />
            <source>No answer yet</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <comment>meeting_participants.invitation_status</comment>
            <translation>Aceptó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Declined</source>
            <comment>meeting_participants.invitation_status</comment>
            <translation>No aceptó</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Perhaps</source>
            <translation>Tal vez</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Not recorded</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+50" />
            <source>Attended</source>
            <translation>Asistió</translation>
        </message>
        <message>
            <location line="-49" />
            <source>Did not come</source>
            <translation>No asistió</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Came late</source>
            <translation>Llegó tarde</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Excellent</source>
            <translation>Excelente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fair</source>
            <translation>Regular</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Poor</source>
            <translation>Mala</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions, workshops and committees: when, where, who came and what was agreed.</source>
            <translation>Sesiones, talleres y comités: cuándo, dónde, quién asistió y qué se acordó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New meeting</source>
            <translation>Nueva reunión</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Schedule the first session of a mentorship or a workshop.</source>
            <translation>Programe la primera sesión de una mentoría o un taller.</translation>
        </message>
        <message>
            <location line="+11" />
            <location filename="../models/catalog/families/tasks.cpp" line="-50" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location filename="../models/catalog/families/programs.cpp" line="+34" />
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+0" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <source>Ended</source>
            <translation>Terminó</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+11" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Platform and link, or address and room. A room cannot be booked twice.</source>
            <translation>Plataforma y enlace, o dirección y sala. Una sala no se puede reservar dos veces.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Objectives</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Materials</source>
            <translation>Materiales</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Why it was cancelled or moved.</source>
            <translation>Por qué se canceló o se movió.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+12" />
            <location filename="../models/catalog/families/documents.cpp" line="-61" />
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <location line="-11" />
            <source>Action items</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Minutes held</source>
            <translation>Minutos realizados</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How useful it was</source>
            <translation>Qué tan útil fue</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+33" />
            <source>From 1 to 5.</source>
            <translation>De 1 a 5.</translation>
        </message>
        <message>
            <location line="-30" />
            <source>Time and place</source>
            <translation>Hora y lugar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Meeting participants</source>
            <translation>Participantes de reuniones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is invited to which meeting, what they answered and whether they came.</source>
            <translation>Quién está invitado a cada reunión, qué respondió y si asistió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add who has to be at a meeting.</source>
            <translation>Agregue a quienes deben estar en una reunión.</translation>
        </message>
        <message>
            <location line="+8" />
            <location filename="../models/catalog/families/tasks.cpp" line="+54" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+9" />
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <location line="-8" />
            <source>Joined</source>
            <translation>Ingreso</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Private notes</source>
            <translation>Notas privadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/tasks.cpp" line="-133" />
            <source>General</source>
            <comment>tasks.task_type</comment>
            <translation>General</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Milestone</source>
            <translation>Hito</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deliverable</source>
            <translation>Entregable</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Action item</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Pending</source>
            <comment>tasks.status</comment>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>tasks.status</comment>
            <translation>En curso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Blocked</source>
            <comment>tasks.status</comment>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>tasks.status</comment>
            <translation>Hecha</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>tasks.status</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location line="+7" />
            <location line="+21" />
            <source>Low</source>
            <comment>tasks.priority</comment>
            <translation>Baja</translation>
        </message>
        <message>
            <location line="-20" />
            <source>Medium</source>
            <comment>tasks.priority</comment>
            <translation>Media</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+21" />
            <source>High</source>
            <comment>tasks.priority</comment>
            <translation>Alta</translation>
        </message>
        <message>
            <location line="-20" />
            <location line="+21" />
            <source>Urgent</source>
            <comment>tasks.priority</comment>
            <translation>Urgente</translation>
        </message>
        <message>
            <location line="-14" />
            <source>Reminder of a meeting</source>
            <translation>Recordatorio de reunión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Task assigned</source>
            <translation>Tarea asignada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Message received</source>
            <translation>Mensaje recibido</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Application decided</source>
            <translation>Postulación decidida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document missing</source>
            <translation>Falta un documento</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Normal</source>
            <comment>notifications.priority</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Accepted</source>
            <comment>notifications.action_taken</comment>
            <translation>Aceptada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Declined</source>
            <comment>notifications.action_taken</comment>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dismissed</source>
            <comment>notifications.action_taken</comment>
            <translation>Descartada</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What has to be done, by whom and until when.</source>
            <translation>Qué hay que hacer, quién lo hace y para cuándo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New task</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing to do. Write down what was agreed.</source>
            <translation>No hay nada pendiente. Escriba lo que se acordó.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Part of</source>
            <translation>Parte de</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Assigned to</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Assigned by</source>
            <translation>Asignada por</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Hours estimated</source>
            <translation>Horas estimadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours spent</source>
            <translation>Horas dedicadas</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+47" />
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <location line="-45" />
            <source>Depends on</source>
            <translation>Depende de</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Blocks</source>
            <translation>Bloquea</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+12" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location line="-11" />
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Links or file names, one a line.</source>
            <translation>Enlaces o nombres de archivo, uno por línea.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>tasks.completed_at</comment>
            <translation>Hecha</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time log</source>
            <translation>Registro de tiempo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Repeats</source>
            <translation>Se repite</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it repeats</source>
            <translation>Cómo se repite</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Assignment</source>
            <translation>Asignación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="+81" />
            <source>Belongs to</source>
            <translation>Pertenece a</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <location line="+12" />
            <source>What people were told, through which channel, and how they reacted.</source>
            <translation>Qué se les avisó a las personas, por qué canal y cómo reaccionaron.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New notification</source>
            <translation>Nueva notificación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Notifications appear when something waits for a person.</source>
            <translation>Las notificaciones aparecen cuando algo espera a una persona.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read</source>
            <comment>notifications.is_read</comment>
            <translation>Leída</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read at</source>
            <translation>Leída el</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Planned for</source>
            <translation>Programada para</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Expires</source>
            <translation>Vence</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="-182" />
            <source>Beginner</source>
            <translation>Principiante</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Some experience</source>
            <translation>Alguna experiencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Experienced</source>
            <translation>Con experiencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Expert</source>
            <translation>Experto/a</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Investor</source>
            <translation>Inversionista</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Individual</source>
            <translation>Persona natural</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Active</source>
            <comment>clients.status</comment>
            <translation>Activa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Inactive</source>
            <comment>clients.status</comment>
            <translation>Inactiva</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prospect</source>
            <comment>clients.status</comment>
            <translation>Potencial</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Partner</source>
            <comment>clients.status</comment>
            <translation>Aliada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Suspended</source>
            <comment>clients.status</comment>
            <translation>Suspendida</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Up to 10 people</source>
            <translation>Hasta 10 personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>11 to 50 people</source>
            <translation>De 11 a 50 personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>51 to 200 people</source>
            <translation>De 51 a 200 personas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>More than 200 people</source>
            <translation>Más de 200 personas</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the memberships give</source>
            <translation>Lo que dan las membresías</translation>
        </message>
        <message>
            <location line="+8" />
            <source>At risk</source>
            <translation>En riesgo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Without mentor</source>
            <translation>Sin mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>entrepreneurs.follow_up</comment>
            <translation>Pausada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On track</source>
            <translation>Al día</translation>
        </message>
        <message>
            <location line="+7" />
            <source>missed two sessions</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>2 inasistencias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>overdue task</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>tarea vencida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>six weeks without a session</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>seis semanas sin sesión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>program paused</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>programa en pausa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>mentorship paused</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>mentoría en pausa</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Entrepreneurs</source>
            <translation>Emprendedores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who applied or take part, with their projects and their mentors.</source>
            <translation>Personas vinculadas o postuladas, con sus proyectos y sus mentores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New entrepreneur</source>
            <translation>Nuevo emprendedor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down the first entrepreneur.</source>
            <translation>Registre al primer emprendedor.</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+53" />
            <source>About the person</source>
            <translation>Sobre la persona</translation>
        </message>
        <message>
            <location line="-52" />
            <source>Experience</source>
            <translation>Experiencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Industries of interest</source>
            <translation>Industrias de interés</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Skills</source>
            <translation>Habilidades</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Previous experience</source>
            <translation>Experiencia previa</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+60" />
            <source>Hours of mentoring</source>
            <translation>Horas de mentoría</translation>
        </message>
        <message>
            <location line="-59" />
            <source>Funding received</source>
            <translation>Financiación recibida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Times for meetings</source>
            <translation>Horario para reuniones</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+62" />
            <source>How to reach the person</source>
            <translation>Cómo contactar a la persona</translation>
        </message>
        <message>
            <location line="-61" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location line="+21" />
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+27" />
            <location line="+35" />
            <location line="+12" />
            <source>Availability</source>
            <translation>Disponibilidad</translation>
        </message>
        <message>
            <location line="-73" />
            <source>Introduction completed</source>
            <translation>Inducción terminada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The project with which the person takes part, else their newest.</source>
            <translation>El proyecto con el que participa; si no, el más reciente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage</source>
            <comment>entrepreneurs.project_stage</comment>
            <translation>Etapa</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Program and cohort</source>
            <translation>Programa y cohorte</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program in which the person takes part, else the one applied to last.</source>
            <translation>El programa en el que participa; si no, el último al que se postuló.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Way through the program</source>
            <translation>Vinculación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The status of the application to that program.</source>
            <translation>El estado de la postulación a ese programa.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The mentor of the newest active mentorship.</source>
            <translation>Quien acompaña la mentoría activa más reciente.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The latest mentoring session that was held and to which the person came.</source>
            <translation>La última sesión de mentoría que se realizó y a la que asistió.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mentoring sessions that were held and to which the person came.</source>
            <translation>Sesiones de mentoría que se realizaron y a las que asistió.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>At risk: the last two sessions missed, a task overdue, or six weeks without a session. Without mentor: taking part with no active mentorship.</source>
            <translation>En riesgo: faltó a las dos últimas sesiones, tiene una tarea vencida o lleva seis semanas sin sesión. Sin mentor: participa sin una mentoría activa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last contact</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contact</source>
            <comment>how long ago</comment>
            <translation>Contacto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The latest message, call or visit that was noted down.</source>
            <translation>El último mensaje, llamada o visita que se anotó.</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+47" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location line="-46" />
            <source>Support</source>
            <translation>Acompañamiento</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Mentors</source>
            <translation>Mentores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who accompany entrepreneurs: what they know, when they can, how many they take.</source>
            <translation>Quienes acompañan a los emprendedores: qué saben, cuándo pueden y a cuántos reciben.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New mentor</source>
            <translation>Nuevo mentor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Mentors need areas of expertise and places to be matched.</source>
            <translation>Los mentores necesitan áreas de experiencia y cupos para la asignación.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Position</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Areas of expertise</source>
            <translation>Áreas de experiencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Industries</source>
            <translation>Industrias</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certifications</source>
            <translation>Certificaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hourly rate</source>
            <translation>Tarifa por hora</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Empty or zero for those who give their time.</source>
            <translation>Vacío o cero para quienes donan su tiempo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>three capital letters, such as COP</source>
            <translation>tres letras mayúsculas, como COP</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Weekly hours</source>
            <translation>Horario semanal</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-46" />
            <location line="+47" />
            <source>Places</source>
            <translation>Cupos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many entrepreneurs the mentor takes at a time. Empty: no limit.</source>
            <translation>A cuántos emprendedores atiende a la vez. Vacío: sin límite.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Entrepreneurs now</source>
            <translation>Emprendedores ahora</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Entrepreneurs in all</source>
            <translation>Emprendedores en total</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Ratings received</source>
            <translation>Calificaciones recibidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Way of working</source>
            <translation>Forma de trabajo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Specializations</source>
            <translation>Especializaciones</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Active mentorships</source>
            <translation>Mentorías activas</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-30" />
            <source>Places free</source>
            <translation>Cupos libres</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The places less the active mentorships. Empty where there is no limit.</source>
            <translation>Los cupos menos las mentorías activas. Vacío si no hay límite.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The latest mentoring session that the mentor held.</source>
            <translation>La última sesión de mentoría que realizó.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Expertise</source>
            <translation>Experiencia</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Clients</source>
            <translation>Entidades aliadas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investors, companies, public agencies and others who support the ecosystem, with their contact.</source>
            <translation>Inversionistas, empresas, entidades públicas y otros que apoyan el ecosistema, con su contacto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New client</source>
            <translation>Nueva entidad aliada</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down who supports the ecosystem and who speaks for them.</source>
            <translation>Registre a quienes apoyan el ecosistema y quién habla por ellos.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Legal name</source>
            <translation>Razón social</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax number</source>
            <translation>NIT</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Areas of interest</source>
            <translation>Áreas de interés</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investment range</source>
            <translation>Rango de inversión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Such as "20 to 100 million COP".</source>
            <translation>Por ejemplo "20 a 100 millones COP".</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-22" />
            <location filename="../models/catalog/families/profiles.cpp" line="+1" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="+4" />
            <source>Interests</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Administrators</source>
            <translation>Administradores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who run programs and the workspace. One who may do everything always remains.</source>
            <translation>Quienes operan los programas y el espacio de trabajo. Siempre queda uno que puede hacerlo todo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New administrator</source>
            <translation>Nuevo administrador</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Coordinators and analysts are administrators with a membership in an organization.</source>
            <translation>Coordinadores y analistas son administradores con una membresía en una organización.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>May do</source>
            <translation>Puede hacer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Department</source>
            <translation>Área</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last action</source>
            <translation>Última acción</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Administration</source>
            <translation>Administración</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/mentoring.cpp" line="-65" />
            <source>Ongoing</source>
            <comment>mentorships.mentorship_type</comment>
            <translation>Continua</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For a project</source>
            <translation>Por proyecto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One time</source>
            <translation>Única</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every two weeks</source>
            <translation>Cada dos semanas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Active</source>
            <comment>mentorships.status</comment>
            <translation>Activa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>mentorships.status</comment>
            <translation>Pausada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>mentorships.status</comment>
            <translation>Terminada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>mentorships.status</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Which mentor accompanies whom, how often they meet and how it goes.</source>
            <translation>Qué mentor acompaña a quién, cada cuánto se reúnen y cómo va.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New mentorship</source>
            <translation>Nueva mentoría</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A mentorship brings a mentor and an entrepreneur together.</source>
            <translation>Una mentoría une a un mentor con un emprendedor.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Decides which organization the mentorship belongs to.</source>
            <translation>Decide a qué organización pertenece la mentoría.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Focus areas</source>
            <translation>Temas de trabajo</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-18" />
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions planned</source>
            <translation>Sesiones previstas</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="-105" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <source>Sessions held</source>
            <translation>Sesiones realizadas</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Minutes of a session</source>
            <translation>Minutos por sesión</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Achievements</source>
            <translation>Logros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Challenges</source>
            <translation>Dificultades</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+11" />
            <source>Success metrics</source>
            <translation>Indicadores de éxito</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Rating by the entrepreneur</source>
            <translation>Calificación del emprendedor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rating by the mentor</source>
            <translation>Calificación del mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entrepreneur says</source>
            <translation>Lo que dice el emprendedor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor says</source>
            <translation>Lo que dice el mentor</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/catalog/families/programs.cpp" line="+111" />
            <source>Evaluation</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/programs.cpp" line="-187" />
            <source>Incubation</source>
            <translation>Incubación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Acceleration</source>
            <translation>Aceleración</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+20" />
            <source>Mentoring</source>
            <translation>Mentoría</translation>
        </message>
        <message>
            <location line="-19" />
            <source>Funding</source>
            <translation>Financiación</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Draft</source>
            <comment>programs.status</comment>
            <translation>Borrador</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Published</source>
            <comment>programs.status</comment>
            <translation>Publicado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>programs.status</comment>
            <translation>Activo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>programs.status</comment>
            <translation>Terminado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>programs.status</comment>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Seed capital</source>
            <translation>Capital semilla</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Workspace</source>
            <comment>programs.benefits</comment>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Network of contacts</source>
            <translation>Red de contactos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Legal support</source>
            <translation>Apoyo jurídico</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Planned</source>
            <comment>cohorts.status</comment>
            <translation>Planeada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>cohorts.status</comment>
            <translation>Activa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>cohorts.status</comment>
            <translation>Terminada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>cohorts.status</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+7" />
            <source>Submitted</source>
            <comment>program_applications.status</comment>
            <translation>Enviada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Under review</source>
            <comment>program_applications.status</comment>
            <translation>En evaluación</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+7" />
            <source>Accepted</source>
            <comment>program_applications.status</comment>
            <translation>Seleccionada</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <source>Waitlisted</source>
            <comment>program_applications.status</comment>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <source>Rejected</source>
            <comment>program_applications.status</comment>
            <translation>No seleccionada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Withdrawn</source>
            <comment>program_applications.status</comment>
            <translation>Desistida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enrolled</source>
            <comment>program_applications.status</comment>
            <translation>Vinculada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>program_applications.status</comment>
            <translation>Pausada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>program_applications.status</comment>
            <translation>Terminada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Graduated</source>
            <comment>program_applications.status</comment>
            <translation>Graduada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dropped out</source>
            <comment>program_applications.status</comment>
            <translation>Retirada</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/programs.cpp" line="+7" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What organizations offer to entrepreneurs: calls, dates, places and how people are chosen.</source>
            <translation>Lo que las organizaciones ofrecen: convocatorias, fechas, cupos y cómo se elige a las personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New program</source>
            <translation>Nuevo programa</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Create the first program: its call, its dates and its places.</source>
            <translation>Cree el primer programa: su convocatoria, sus fechas y sus cupos.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>With the edition: "Raíces 2027-1".</source>
            <translation>Con la edición: "Raíces 2027-1".</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Start of applications</source>
            <translation>Inicio de la convocatoria</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End of applications</source>
            <translation>Cierre de la convocatoria</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day counts.</source>
            <translation>El último día cuenta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Start of the program</source>
            <translation>Inicio del programa</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End of the program</source>
            <translation>Fin del programa</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+19" />
            <source>Eligibility</source>
            <translation>Requisitos habilitantes</translation>
        </message>
        <message>
            <location line="-18" />
            <source>All of them have to hold for an application to be considered.</source>
            <translation>Se deben cumplir todos para que la postulación se considere.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required documents</source>
            <translation>Documentos requeridos</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+17" />
            <source>Selection process</source>
            <translation>Proceso de selección</translation>
        </message>
        <message>
            <location line="-16" />
            <source>The weights of all criteria add up to 100.</source>
            <translation>Los pesos de todos los criterios suman 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Benefits</source>
            <translation>Beneficios</translation>
        </message>
        <message>
            <location line="+4" />
            <source>People outside the organization may see the call.</source>
            <translation>Las personas de fuera de la organización pueden ver la convocatoria.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Applications received</source>
            <translation>Postulaciones recibidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Taking part</source>
            <translation>Participan</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enrolled in the program, or paused.</source>
            <translation>Personas vinculadas al programa o en pausa.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The places less those who take part. Empty where there is no limit.</source>
            <translation>Los cupos menos quienes participan. Vacío si no hay límite.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Places and benefits</source>
            <translation>Cupos y beneficios</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Cohorts</source>
            <translation>Cohortes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The groups that go through a program together.</source>
            <translation>Los grupos que recorren juntos un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New cohort</source>
            <translation>Nueva cohorte</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A cohort gathers the people who start a program at the same time.</source>
            <translation>Una cohorte reúne a quienes empiezan un programa al mismo tiempo.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Dates and places</source>
            <translation>Fechas y cupos</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Applications</source>
            <translation>Postulaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each person's way through a program, from the application to the graduation.</source>
            <translation>El camino de cada persona por un programa, de la postulación al grado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New application</source>
            <translation>Nueva postulación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Applications arrive while a call is open; they can also be written down here.</source>
            <translation>Las postulaciones llegan mientras la convocatoria está abierta; también se pueden registrar aquí.</translation>
        </message>
        <message>
            <location line="+11" />
            <location line="+9" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location line="-8" />
            <location line="+44" />
            <source>Submitted</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <location line="-43" />
            <location line="+8" />
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <location line="-7" />
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decided by</source>
            <translation>Decidida por</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Why the person was chosen or not, or why they left.</source>
            <translation>Por qué se eligió o no a la persona, o por qué se retiró.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Reviews</source>
            <translation>Evaluaciones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What reviewers think of applications, stage by stage.</source>
            <translation>Lo que los evaluadores opinan de las postulaciones, etapa por etapa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New review</source>
            <translation>Nueva evaluación</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Reviews appear when reviewers score applications.</source>
            <translation>Las evaluaciones aparecen cuando los evaluadores puntúan postulaciones.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Reviewer</source>
            <translation>Evaluador/a</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage</source>
            <comment>application_reviews.stage</comment>
            <translation>Etapa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The stage of the program's selection process.</source>
            <translation>La etapa del proceso de selección del programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Scores</source>
            <translation>Puntajes</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Conflict of interest</source>
            <translation>Conflicto de interés</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The reviewer knows the person; the scores do not count.</source>
            <translation>El evaluador conoce a la persona; los puntajes no cuentan.</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/documents.cpp" line="-98" />
            <source>This workspace</source>
            <translation>Este espacio de trabajo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>S3 storage</source>
            <translation>Almacenamiento S3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Google Cloud storage</source>
            <translation>Almacenamiento de Google Cloud</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Business plan</source>
            <translation>Plan de negocio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Presentation to investors</source>
            <translation>Presentación a inversionistas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Financial model</source>
            <translation>Modelo financiero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy of the identity document</source>
            <translation>Copia del documento de identidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax registration (RUT)</source>
            <translation>Registro tributario (RUT)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certificate of the chamber of commerce</source>
            <translation>Certificado de cámara de comercio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Authorization of personal data</source>
            <translation>Autorización de datos personales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Letter of commitment</source>
            <translation>Carta de compromiso</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Financial</source>
            <translation>Financiero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Learning material</source>
            <translation>Material de formación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Only the owner</source>
            <translation>Solo el dueño</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project</source>
            <translation>El proyecto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship</source>
            <translation>La mentoría</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization</source>
            <translation>La organización</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>documents.processing_status</comment>
            <translation>En curso</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>documents.processing_status</comment>
            <translation>Listo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Failed</source>
            <comment>documents.processing_status</comment>
            <translation>Falló</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Plans, presentations, certificates and minutes, with their versions and who may see them.</source>
            <translation>Planes, presentaciones, certificados y actas, con sus versiones y quién puede verlos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New document</source>
            <translation>Nuevo documento</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down a file that belongs to a project, a mentorship or a meeting.</source>
            <translation>Registre un archivo de un proyecto, una mentoría o una reunión.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Owner</source>
            <comment>documents.owner_id</comment>
            <translation>Dueño/a</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Stored as</source>
            <translation>Guardado como</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Size in bytes</source>
            <translation>Tamaño en bytes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File type</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Checksum (SHA-256)</source>
            <translation>Suma de verificación (SHA-256)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Stored at</source>
            <translation>Guardado en</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bucket</source>
            <translation>Contenedor</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Latest version</source>
            <translation>Última versión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who may see it</source>
            <translation>Quién puede verlo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Download allowed</source>
            <translation>Se permite descargar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Processing</source>
            <translation>Procesamiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text of the document</source>
            <translation>Texto del documento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Small picture</source>
            <translation>Miniatura</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last opened</source>
            <translation>Última apertura</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sharing</source>
            <translation>Compartir</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/personcolumns.cpp" line="-59" />
            <source>Citizen's card (CC)</source>
            <translation>Cédula de ciudadanía (CC)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Foreigner's card (CE)</source>
            <translation>Cédula de extranjería (CE)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Identity card of minors (TI)</source>
            <translation>Tarjeta de identidad (TI)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Passport (PA)</source>
            <translation>Pasaporte (PA)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Temporary protection permit (PPT)</source>
            <translation>Permiso por protección temporal (PPT)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax number (NIT)</source>
            <translation>NIT</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Woman</source>
            <translation>Mujer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Man</source>
            <translation>Hombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Non-binary</source>
            <translation>No binario</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prefers not to say</source>
            <translation>Prefiere no decirlo</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rural population</source>
            <translation>Población rural</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Indigenous people</source>
            <translation>Población indígena</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Afro-descendant people</source>
            <translation>Población afrodescendiente</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Raizal people</source>
            <translation>Población raizal</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Palenquero people</source>
            <translation>Población palenquera</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rrom people</source>
            <translation>Población rrom</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Victim of the armed conflict</source>
            <translation>Víctima del conflicto armado</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Person with a disability</source>
            <translation>Persona con discapacidad</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Head of household</source>
            <translation>Cabeza de hogar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Migrant</source>
            <translation>Migrante</translation>
        </message>
        <message>
            <location line="+10" />
            <source>First names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Name</source>
            <comment>a person's whole name</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last names</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Empty when the person has none of their own.</source>
            <translation>Vacío cuando la persona no tiene uno propio.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind of person</source>
            <translation>Tipo de persona</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Active</source>
            <comment>users.is_active</comment>
            <translation>Activa</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is not active cannot sign in and is not offered in lists.</source>
            <translation>Quien no está activo no puede iniciar sesión ni aparece en las listas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Identity verified</source>
            <translation>Identidad verificada</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last sign-in</source>
            <translation>Último inicio de sesión</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Kind of document</source>
            <translation>Tipo de documento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document number</source>
            <translation>Número de documento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Gender</source>
            <translation>Género</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Municipality code</source>
            <translation>Código del municipio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The DIVIPOLA code of the place where the person lives.</source>
            <translation>El código DIVIPOLA del lugar donde vive la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>five digits, such as 05001</source>
            <translation>cinco dígitos, como 05001</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Municipality</source>
            <translation>Municipio</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Population groups</source>
            <translation>Grupos poblacionales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sensitive: only what the person wants to say. Reports show groups of five or more.</source>
            <translation>Sensible: solo lo que la persona quiera decir. Los informes muestran grupos de cinco o más.</translation>
        </message>
        <message>
            <location line="+13" />
            <location line="+3" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/people.cpp" line="+1" />
            <source>Everybody who is known, whatever they do in the ecosystem.</source>
            <translation>Todas las personas conocidas, hagan lo que hagan en el ecosistema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New person</source>
            <translation>Nueva persona</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Entrepreneurs and mentors have pages of their own; here are all people.</source>
            <translation>Emprendedores y mentores tienen sus propias páginas; aquí están todas las personas.</translation>
        </message>
    </context>
    <context>
        <name>database</name>
        <message>
            <location filename="../models/database/recordreader.cpp" line="+48" />
            <location filename="../models/database/recordselect.cpp" line="+20" />
            <location filename="../models/editing/bulkcommon.cpp" line="+13" />
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="+90" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+175" />
            <source>There is no kind of record called "%1".</source>
            <translation>No hay ningún tipo de registro llamado "%1".</translation>
        </message>
        <message>
            <location line="+210" />
            <location filename="../models/database/valuecounts.cpp" line="+49" />
            <location filename="../models/database/recordrules.cpp" line="+69" />
            <location filename="../models/database/recordselect.cpp" line="+7" />
            <location filename="../models/exchange/exporting/exporter.cpp" line="+103" />
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="+18" />
            <source>%1 has no field "%2".</source>
            <translation>%1 no tiene el campo "%2".</translation>
        </message>
        <message>
            <location filename="../models/database/recordremover.cpp" line="+30" />
            <source>People are not deleted, because records of others name them. Deactivate them instead: they can no longer sign in and are not offered any more.</source>
            <translation>Las personas no se eliminan, porque registros de otros las nombran. Desactívelas: ya no podrán iniciar sesión ni aparecerán en las listas.</translation>
        </message>
        <message>
            <location line="+139" />
            <source>%1: %2</source>
            <extracomment>%1 is a kind of record, %2 how many there are: "Tasks: 3"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Other records still need this one (%1). Delete or change those first.</source>
            <extracomment>%1 is a list such as "Tasks: 3, Meetings: 1"</extracomment>
            <translation>Otros registros todavía necesitan este (%1). Elimine o cambie esos primero.</translation>
        </message>
        <message>
            <location filename="../models/database/recordwriter.cpp" line="+133" />
            <source>An id has 36 characters, such as 01890a5d-ac96-774b-bcce-b302099a8057.</source>
            <translation>Un identificador tiene 36 caracteres, como 01890a5d-ac96-774b-bcce-b302099a8057.</translation>
        </message>
        <message>
            <location filename="../models/database/conditionbuilder.cpp" line="+54" />
            <source>%1 has no field "%2" to filter by.</source>
            <translation>%1 no tiene el campo "%2" para filtrar.</translation>
        </message>
        <message>
            <location filename="../models/database/migrator.cpp" line="+148" />
            <source>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</source>
            <translation>Esta base de datos contiene otra cosa que no es un espacio de trabajo de Semillero. Elija otra, o una vacía.</translation>
        </message>
        <message>
            <location line="+67" />
            <source>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</source>
            <translation>Este espacio de trabajo es de un Semillero más nuevo. Instale la última versión para abrirlo; no se cambió nada.</translation>
        </message>
        <message>
            <location line="-186" />
            <source>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</source>
            <translation>Esta base de datos está vacía. Su administrador debe ejecutar "semilleroctl migrate" una vez antes de usarla.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</source>
            <translation>Este espacio de trabajo es de un Semillero anterior y primero se debe migrar. Haga una copia y ejecute "semilleroctl migrate".</translation>
        </message>
        <message>
            <location line="+173" />
            <source>This workspace needs Semillero %1 or newer; this is %2. Install that version, then open it again. Nothing was changed.</source>
            <translation>Este espacio de trabajo necesita Semillero %1 o más reciente; este es %2. Instale esa versión y ábralo otra vez. No se cambió nada.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Step %1 of the schema is not the one that this program knows, so nothing was changed. Use the Semillero that made this workspace.</source>
            <translation>El paso %1 del esquema no es el que este programa conoce, así que no se cambió nada. Use el Semillero que creó este espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This workspace was made by a newer Semillero. Install the newest version to migrate it; nothing was changed.</source>
            <translation>Este espacio de trabajo es de un Semillero más nuevo. Instale la última versión para migrarlo; no se cambió nada.</translation>
        </message>
        <message>
            <location line="+25" />
            <source>The server has not been prepared for Semillero yet. Ask its administrator to run "semilleroctl roles" on this database as a superuser.</source>
            <translation>El servidor todavía no está preparado para Semillero. Pídale a su administrador que ejecute "semilleroctl roles" en esta base de datos como superusuario.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>This login may not change the schema. Sign in as a superuser or as a member of ecosystem_owner.</source>
            <translation>Este usuario no puede cambiar el esquema. Entre como superusuario o como miembro de ecosystem_owner.</translation>
        </message>
        <message>
            <location line="+155" />
            <source>The newest step of this workspace is not known to this program, so it cannot be undone. Use the Semillero that made it.</source>
            <translation>Este programa no conoce el paso más nuevo de este espacio de trabajo, así que no lo puede deshacer. Use el Semillero que lo hizo.</translation>
        </message>
        <message>
            <location line="+43" />
            <source>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</source>
            <translation>Solo un superusuario puede crear roles y extensiones. Entre como tal, o pídale al administrador del servidor que ejecute "semilleroctl roles".</translation>
        </message>
        <message>
            <location filename="../models/database/workspace.cpp" line="+52" />
            <source>There is already a file "%1". Choose another name.</source>
            <translation>Ya existe un archivo "%1". Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../models/database/profile.cpp" line="+46" />
            <source>"%1" is no sslmode. Use verify-full, verify-ca, require or disable.</source>
            <translation>"%1" no es un sslmode. Use verify-full, verify-ca, require o disable.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The address has the option "%1", which is not supported. Use host, port, dbname, user, service, sslmode and sslrootcert.</source>
            <translation>La dirección tiene la opción "%1", que no se admite. Use host, port, dbname, user, service, sslmode y sslrootcert.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The address cannot be read. Write it as postgresql://user@host:5432/database.</source>
            <translation>No se puede leer la dirección. Escríbala como postgresql://usuario@servidor:5432/base.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>The port has to be a number from 1 to 65535.</source>
            <translation>El puerto debe ser un número de 1 a 65535.</translation>
        </message>
        <message>
            <location line="+29" />
            <source>%1 on %2</source>
            <extracomment>%1 is a database, %2 the server that has it</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <location filename="../models/database/sqlitehandle.cpp" line="+32" />
            <source>There is already a file "%1" in %2. Choose another name.</source>
            <extracomment>%1 is a file's name, %2 its folder</extracomment>
            <translation>Ya existe un archivo "%1" en %2. Elija otro nombre.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>"%1" cannot be made: the folder %2 does not exist. Create it first.</source>
            <translation>"%1" no se puede crear: la carpeta %2 no existe. Créela primero.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>There is no file "%1" in %2. It may have been moved; choose it where it is now.</source>
            <translation>No hay ningún archivo "%1" en %2. Quizás se movió; elija dónde está ahora.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>"%1" in %2 cannot be read. Check that it is a file and that you may open it.</source>
            <translation>"%1" en %2 no se puede leer. Revise que sea un archivo y que usted pueda abrirlo.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>"%1" in %2 is not a Semillero workspace. Choose a file that ends in .semillero, or make a new workspace.</source>
            <translation>"%1" en %2 no es un espacio de trabajo de Semillero. Elija un archivo que termine en .semillero, o cree un espacio de trabajo nuevo.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>"%1" can only be read. Check that you may write to it and to its folder %2, or copy it to a folder of your own.</source>
            <translation>"%1" solo se puede leer. Revise que pueda escribir en él y en su carpeta %2, o cópielo a una carpeta suya.</translation>
        </message>
        <message>
            <location filename="../models/database/sqlerror.cpp" line="+140" />
            <source>You may not change this field. Ask whoever administers your organization or the platform.</source>
            <translation>Usted no puede cambiar este campo. Pídalo a quien administra su organización o la plataforma.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You may not see the record that is chosen here. Choose another one.</source>
            <translation>Usted no puede ver el registro elegido aquí. Elija otro.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You are looking at the workspace as another person: nothing can be changed meanwhile.</source>
            <translation>Está viendo el espacio de trabajo como otra persona: mientras tanto no se puede cambiar nada.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>This field is required.</source>
            <translation>Este campo es obligatorio.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A text is too long for its field.</source>
            <translation>Un texto es demasiado largo para su campo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A value does not have the form that its field needs.</source>
            <translation>Un valor no tiene la forma que su campo necesita.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A number or date is out of range.</source>
            <translation>Un número o una fecha están fuera de rango.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is already a record with these values.</source>
            <translation>Ya existe un registro con estos valores.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A record that this one refers to does not exist (any more).</source>
            <translation>Un registro al que este se refiere no existe (o ya no).</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Other records still need this one. Delete or change those first.</source>
            <translation>Otros registros todavía necesitan este. Elimine o cambie esos primero.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This mentor has no free place. Choose another mentor or raise the number of places first.</source>
            <translation>Este mentor no tiene cupos libres. Elija otro mentor o aumente primero sus cupos.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Somebody or a room is already taken at that time. Choose another time or free the other meeting.</source>
            <translation>Alguien o una sala ya está ocupada a esa hora. Elija otra hora o libere la otra reunión.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A value breaks a rule of the database.</source>
            <translation>Un valor incumple una regla de la base de datos.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The record does not exist any more. Somebody may have deleted it.</source>
            <translation>El registro ya no existe. Quizás alguien lo eliminó.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Somebody else changed this record meanwhile. Open it again to see what changed, then save.</source>
            <translation>Otra persona cambió este registro mientras tanto. Ábralo de nuevo para ver qué cambió y guarde después.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You are not allowed to do this. Ask an administrator of your organization for access.</source>
            <translation>Usted no tiene permiso para hacer esto. Pídale acceso a un administrador de su organización.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server refused the sign-in. Check the user name and the password.</source>
            <translation>El servidor no aceptó el inicio de sesión. Revise el usuario y la contraseña.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You are not signed in any more. Sign in again; what you typed is kept.</source>
            <translation>La sesión terminó. Inicie sesión de nuevo; lo que escribió se conserva.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You have to set a password of your own first. Then sign in with it.</source>
            <translation>Primero debe establecer una contraseña propia. Luego inicie sesión con ella.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>There were too many tries to sign in. Wait a few minutes, then try again.</source>
            <translation>Hubo demasiados intentos de iniciar sesión. Espere unos minutos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This workspace needs a newer Semillero. Install the version that its administrator names, then open it again.</source>
            <translation>Este espacio de trabajo necesita un Semillero más reciente. Instale la versión que indique quien lo administra y ábralo de nuevo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The workspace can only be read. Check that you may write to the file and its folder.</source>
            <translation>El espacio de trabajo solo se puede leer. Revise que pueda escribir en el archivo y en su carpeta.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The disk is full, nothing was saved. Free some space and try again.</source>
            <translation>El disco está lleno y no se guardó nada. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Another program is using the workspace right now. Wait a moment or close it, then try again.</source>
            <translation>Otro programa está usando el espacio de trabajo en este momento. Espere un poco o ciérrelo, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>No se puede llegar al servidor. Revise la dirección y la red, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The connection to the server was lost. What you typed is kept; try again when it is back.</source>
            <translation>Se perdió la conexión con el servidor. Lo que escribió se conserva; vuelva a intentarlo cuando regrese.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server took too long to answer. Try again, or ask for less at once.</source>
            <translation>El servidor tardó demasiado en responder. Vuelva a intentarlo, o pida menos a la vez.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The file cannot be read or written. Check the disk and that you may use the file.</source>
            <translation>No se puede leer o escribir el archivo. Revise el disco y que usted pueda usar el archivo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The file is damaged or is not a Semillero workspace. Choose another file or restore a copy.</source>
            <translation>El archivo está dañado o no es un espacio de trabajo de Semillero. Elija otro archivo o restaure una copia.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Too many people are changing the same records. Try again.</source>
            <translation>Demasiadas personas están cambiando los mismos registros. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The work was cancelled.</source>
            <translation>El trabajo se canceló.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This is not available in this kind of workspace.</source>
            <translation>Esto no está disponible en este tipo de espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Something went wrong inside the program. Nothing was saved; the details help to find out why.</source>
            <translation>Algo falló dentro del programa. No se guardó nada; los detalles ayudan a saber por qué.</translation>
        </message>
        <message>
            <location line="+40" />
            <source>You may read this record, but not change or delete it. Ask whoever administers your organization.</source>
            <translation>Usted puede leer este registro, pero no cambiarlo ni eliminarlo. Pídalo a quien administra su organización.</translation>
        </message>
        <message>
            <location filename="../models/database/constraintsentences.cpp" line="+34" />
            <location filename="../models/security/memberroles.cpp" line="+67" />
            <source>Somebody else already has this e-mail address.</source>
            <translation>Otra persona ya tiene este correo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>There is already a record with this id.</source>
            <translation>Ya existe un registro con este identificador.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>There is already a record with the same values: %1.</source>
            <extracomment>%1 is one or more names of fields, as in "Person, Organization"</extracomment>
            <translation>Ya existe un registro con los mismos valores: %1.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>This is the last administrator with access to everything. Make another one first.</source>
            <translation>Este es el último administrador con acceso a todo. Nombre primero a otro.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>"%1" has a value that is not allowed here.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>"%1" tiene un valor que aquí no se permite.</translation>
        </message>
        <message>
            <location line="+109" />
            <source>"%1" names a record that does not exist. Choose one from: %2.</source>
            <extracomment>%1 is the name of a field, %2 the kind of record it names</extracomment>
            <translation>"%1" nombra un registro que no existe. Elija uno de: %2.</translation>
        </message>
        <message>
            <location filename="../models/database/recordlabels.cpp" line="+41" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
        <message>
            <location filename="../models/database/recordrules.cpp" line="-15" />
            <source>%1: these records are written by the program itself and cannot be changed.</source>
            <extracomment>%1 is a kind of record, in the plural</extracomment>
            <translation>%1: estos registros los escribe el propio programa y no se pueden cambiar.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>"%1" is kept by the program and cannot be set.</source>
            <translation>"%1" lo lleva el programa y no se puede fijar.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>"%1" is given once, when the record is made, and cannot be changed.</source>
            <translation>"%1" se da una vez, al crear el registro, y no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../models/database/postgresconnect.cpp" line="+116" />
            <source>The server of "%1" cannot be reached. Check the address, the port and the network, then try again.</source>
            <translation>No se puede llegar al servidor de "%1". Revise la dirección, el puerto y la red, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The server of "%1" could not prove who it is, so nothing was sent to it. Choose the certificate of its authority, or ask its administrator.</source>
            <translation>El servidor de "%1" no pudo demostrar quién es, así que no se le envió nada. Elija el certificado de su autoridad, o pregúntele a su administrador.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>The server has no database "%1". Check its name, or ask the administrator to create it.</source>
            <translation>El servidor no tiene la base de datos "%1". Revise su nombre, o pídale al administrador que la cree.</translation>
        </message>
        <message>
            <location line="+38" />
            <source>The server runs an old PostgreSQL. Semillero needs version 15 or newer.</source>
            <translation>El servidor tiene un PostgreSQL antiguo. Semillero necesita la versión 15 o una más nueva.</translation>
        </message>
        <message>
            <location filename="../models/database/recordrestorer.cpp" line="+248" />
            <source>The %1 that it belongs to is gone for good.</source>
            <extracomment>%1 is a kind of record, such as "program"</extracomment>
            <translation>Aquello a lo que pertenece (%1) ya no existe.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The %1 that it belongs to was deleted as well.</source>
            <translation>Aquello a lo que pertenece (%1) también se eliminó.</translation>
        </message>
        <message>
            <location filename="../models/database/recordselect.cpp" line="+6" />
            <source>A list on a server cannot be sorted by %1.</source>
            <translation>En un servidor la lista no se puede ordenar por %1.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <location filename="../models/demo/demowriter.cpp" line="+97" />
            <source>%1 %2 of %3 copies of the demo are in the workspace, each of them whole.</source>
            <translation>%1 En el espacio de trabajo hay %2 de %3 copias de la demostración, todas completas.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Stopped; nothing was written.</source>
            <translation>Detenido; no se escribió nada.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>The demo can be made from 1 to %1 times as large.</source>
            <translation>La demostración se puede hacer de 1 a %1 veces más grande.</translation>
        </message>
        <message>
            <location line="-20" />
            <source>This workspace has the demo already.</source>
            <translation>Este espacio de trabajo ya tiene la demostración.</translation>
        </message>
    </context>
    <context>
        <name>display</name>
        <message numerus="yes">
            <location filename="../models/catalog/fielddisplay.cpp" line="+59" />
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mes</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <location line="+67" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message numerus="yes">
            <location filename="../models/catalog/jsondisplay.cpp" line="+98" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>drafts</name>
        <message>
            <location filename="../models/editing/draftfiles.cpp" line="+24" />
            <source>What you type cannot be kept on this computer while it is not saved, so it would be lost if the program ended. Check the space on the disk, and save soon.</source>
            <translation>Lo que escribe no puede conservarse en este computador mientras no se guarde, así que se perdería si el programa terminara. Revise el espacio en el disco y guarde pronto.</translation>
        </message>
    </context>
    <context>
        <name>editing</name>
        <message>
            <location filename="../app/controllers/pastecontroller.cpp" line="-36" />
            <source>Paste from a spreadsheet…</source>
            <translation>Pegar desde una hoja de cálculo…</translation>
        </message>
        <message>
            <location filename="../app/controllers/copycontroller.cpp" line="-105" />
            <source>Copy cells only</source>
            <translation>Copiar solo las celdas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows without headings</source>
            <translation>Copiar filas sin títulos</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows as Markdown</source>
            <translation>Copiar filas como Markdown</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows as JSON</source>
            <translation>Copiar filas como JSON</translation>
        </message>
        <message>
            <location filename="../app/controllers/bulkeditcontroller.cpp" line="-13" />
            <source>Edit together…</source>
            <translation>Editar en conjunto…</translation>
        </message>
        <message>
            <location filename="../app/controllers/celleditcontroller.cpp" line="-169" />
            <source>Edit cell</source>
            <translation>Editar celda</translation>
        </message>
        <message>
            <location filename="../app/controllers/fillcontroller.cpp" line="-89" />
            <source>Fill down</source>
            <translation>Rellenar hacia abajo</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkcommon.cpp" line="+13" />
            <source>This record was deleted meanwhile.</source>
            <translation>Este registro fue eliminado mientras tanto.</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkplanner.cpp" line="+20" />
            <source>These are more than %L1 records: too many for one change. Filter the list, or change it in parts.</source>
            <translation>Son más de %L1 registros: demasiados para un solo cambio. Filtre la lista o cámbiela por partes.</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkwriter.cpp" line="+26" />
            <source>"%1" was changed meanwhile by somebody else.</source>
            <translation>Mientras tanto otra persona cambió «%1».</translation>
        </message>
        <message>
            <location filename="../models/editing/pasteplanner.cpp" line="+27" />
            <source>%1: several records are called "%2".</source>
            <translation>%1: varios registros se llaman «%2».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: no record is called "%2".</source>
            <translation>%1: ningún registro se llama «%2».</translation>
        </message>
        <message>
            <location line="+57" />
            <source>Another line of the block is for the same record.</source>
            <translation>Otra línea del bloque es para el mismo registro.</translation>
        </message>
        <message>
            <location line="+29" />
            <source>The list ends here: there is no row for this line.</source>
            <translation>La lista termina aquí: no hay fila para esta línea.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>The line says nothing of which record it is for.</source>
            <translation>La línea no dice de qué registro es.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>No record has this %1: "%2".</source>
            <translation>Ningún registro tiene este dato (%1): «%2».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several records have this %1: "%2".</source>
            <translation>Varios registros tienen este dato (%1): «%2».</translation>
        </message>
        <message>
            <location line="+16" />
            <source>No record is called "%1".</source>
            <translation>Ningún registro se llama «%1».</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several records are called "%1".</source>
            <translation>Varios registros se llaman «%1».</translation>
        </message>
        <message>
            <location filename="../app/controllers/importentrycontroller.cpp" line="-17" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <location filename="../app/desktop/tourimports.cpp" line="+88" />
            <location filename="../models/exchange/importing/importundo.cpp" line="-129" />
            <source>It was edited since.</source>
            <translation>Se editó después.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+1" />
            <source>The person has signed in since.</source>
            <translation>La persona inició sesión después.</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+14" />
            <source>Other records need it (%1).</source>
            <extracomment>%1 is a list such as "Tasks: 3, Meetings: 1"</extracomment>
            <translation>Otros registros lo necesitan (%1).</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/exchange/importing/importundo.cpp" line="-3" />
            <source>%1: %2</source>
            <extracomment>%1 is a kind of record, %2 how many there are: "Tasks: 3"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/exchange/importing/importrestorer.cpp" line="+135" />
            <source>Edited since: %1.</source>
            <extracomment>%1 is a list of fields: "Phone, Notes"</extracomment>
            <translation>Editado después: %1.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planjudge.cpp" line="+130" />
            <source>You may not read the record that this row is.</source>
            <translation>No tiene permiso para ver el registro al que corresponde esta fila.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1 is there already and is not changed.</source>
            <translation>%1 ya existe y no se cambia.</translation>
        </message>
        <message>
            <location line="+34" />
            <source>No record is there that this row could change.</source>
            <translation>No hay un registro que esta fila pueda cambiar.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/importplanner.cpp" line="+71" />
            <source>%1: you may not import these records.</source>
            <translation>%1: no tiene permiso para importar estos registros.</translation>
        </message>
        <message>
            <location line="+177" />
            <source>This cell is not there any more.</source>
            <translation>Esta celda ya no existe.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/plantwins.cpp" line="+197" />
            <source>So many people were not compared by name: only by e-mail and document.</source>
            <translation>Por ser tantas personas no se compararon los nombres: solo el correo y el documento.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planmatcher.cpp" line="+29" />
            <source>%1: none is called “%2”.</source>
            <extracomment>%1 is a kind of record ("Organization"), %2 what the file calls it</extracomment>
            <translation>%1: no hay registros con el nombre «%2».</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: several are called “%2”. Name it by its id or e-mail.</source>
            <translation>%1: hay varios con el nombre «%2». Indíquelo por su identificador o su correo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1: several are called “%2”: %3.</source>
            <extracomment>%1 is a kind of record, %2 what the file calls it, %3 the records that are called so</extracomment>
            <translation>%1: hay varios con el nombre «%2»: %3.</translation>
        </message>
        <message>
            <location line="+242" />
            <source>%1: this person is known, but as something else.</source>
            <translation>%1: esta persona ya está registrada, pero con otro perfil.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planlayout.cpp" line="+82" />
            <source>There is no kind of record called "%1".</source>
            <translation>No existe un tipo de registro llamado «%1».</translation>
        </message>
        <message>
            <location line="+16" />
            <source>%1: "%2" refers to no other record.</source>
            <translation>%1: «%2» no se refiere a otro registro.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/twinsentences.cpp" line="+12" />
            <source>Same e-mail as %1</source>
            <translation>Mismo correo que %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shares the e-mail with %1</source>
            <translation>Comparte correo con %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same document as %1</source>
            <translation>Mismo documento que %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same phone as %1</source>
            <translation>Mismo celular que %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same name as %1</source>
            <translation>Mismo nombre que %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Almost the same name as %1</source>
            <translation>Casi el mismo nombre que %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is the same record as %1</source>
            <translation>Es el mismo registro que %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>It says the same as %1</source>
            <translation>Dice lo mismo que %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>row %1</source>
            <translation>la fila %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>row %1, %2</source>
            <extracomment>within "Same e-mail as row 79, Ana Milena Díaz"</extracomment>
            <translation>la fila %1, %2</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/recordsheet.cpp" line="+133" />
            <source>Kept by the program</source>
            <translation>Lo que lleva el programa</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/recordsheetfiles.cpp" line="+104" />
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exporter.cpp" line="-48" />
            <source>Choose at least one column.</source>
            <translation>Elija al menos una columna.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>There is no authorization called "%1".</source>
            <translation>No hay ninguna autorización llamada «%1».</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exporterfile.cpp" line="+13" />
            <source>Only CSV and JSON lines can be written to standard output.</source>
            <translation>En la salida estándar solo se pueden escribir CSV y JSON por líneas.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="-81" />
            <source>This is no layout of an export.</source>
            <translation>Esto no es un formato de exportación.</translation>
        </message>
        <message>
            <location filename="../models/exchange/importing/importundo.cpp" line="-24" />
            <source>This import was undone already.</source>
            <translation>Esta importación ya se deshizo.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>This import is more than 30 days old and can no longer be undone.</source>
            <translation>Esta importación tiene más de 30 días y ya no se puede deshacer.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>It was not made by this import.</source>
            <translation>No lo creó esta importación.</translation>
        </message>
        <message>
            <location line="+58" />
            <source>Only whoever did this import, as long as they are on the team, and who administers the organization may undo it.</source>
            <translation>Solo pueden deshacer esta importación quien la hizo, mientras siga en el equipo, y quien administra la organización.</translation>
        </message>
        <message>
            <location filename="../models/exchange/importing/importpeople.cpp" line="+51" />
            <source>The row holds a character that cannot be stored.</source>
            <translation>La fila contiene un carácter que no se puede guardar.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <location filename="../models/catalog/help/projectshelp.cpp" line="+10" />
            <source>The person behind the project, who is called about it. Partners stand in the team.</source>
            <translation>La persona que responde por el proyecto y a quien se llama. Los socios van en el equipo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that accompanies the project now. Empty for projects outside every program.</source>
            <translation>El programa que acompaña hoy el proyecto. Vacío si no está en ninguno.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name under which the project is known, or the working name until it has one.</source>
            <translation>El nombre con el que se conoce el proyecto, o el provisional mientras lo tiene.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project is, in a paragraph that somebody who never heard of it understands.</source>
            <translation>Qué es el proyecto, en un párrafo que entienda quien nunca ha oído de él.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project in one sentence, as it would stand on a poster: “Coffee leather for shoes that last”.</source>
            <translation>El proyecto en una frase, como iría en un afiche: “Cuero de café para zapatos que duran”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trade in which the project earns its money. Mentors are matched by it and reports are split by it.</source>
            <translation>El sector en el que el proyecto gana su dinero. Con él se asignan mentores y se dividen los informes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To whom it sells and how: to people, to companies, by subscription, as a meeting place of both.</source>
            <translation>A quién vende y cómo: a personas, a empresas, por suscripción o como punto de encuentro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose problem it solves, and how those people manage today. Reviewers start reading here.</source>
            <translation>De quién es el problema que resuelve y cómo se las arreglan hoy. Por aquí empiezan a leer los evaluadores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project does about the problem, and why that is better than what there is.</source>
            <translation>Qué hace el proyecto frente al problema y por qué es mejor que lo que hay.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who buys it, and how many of them there are: “bakeries in Antioquia, about 3,000”.</source>
            <translation>Quién lo compra y cuántos son: “panaderías de Antioquia, cerca de 3.000”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who else solves this problem, and what the project does differently.</source>
            <translation>Quién más resuelve este problema y qué hace distinto el proyecto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the money comes from: sales, rents, commissions, contracts.</source>
            <translation>De dónde sale el dinero: ventas, arriendos, comisiones, contratos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much money the project looks for to reach its next step, without what it has already.</source>
            <translation>Cuánto dinero busca el proyecto para su siguiente paso, sin contar lo que ya tiene.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money received from outside so far: seed capital, prizes, credits, investment. Not its sales.</source>
            <translation>Dinero recibido de fuera hasta hoy: capital semilla, premios, créditos, inversión. No son sus ventas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project sells in a usual month at present. Reports compare it with the baseline.</source>
            <translation>Lo que el proyecto vende hoy en un mes normal. Los informes lo comparan con la línea base.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entrepreneur expects to sell, one line a year: 2027 and its amount.</source>
            <translation>Lo que el emprendedor espera vender, un renglón por año: 2027 y su monto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people work in the project, the entrepreneur included, paid or not.</source>
            <translation>Cuántas personas trabajan en el proyecto, con el emprendedor, pagadas o no.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who works in it and at what: name and role, one person a line.</source>
            <translation>Quiénes trabajan en él y en qué: nombre y papel, una persona por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the team lacks, such as bookkeeping or export. Mentors are proposed by these words.</source>
            <translation>Lo que le falta al equipo, como contabilidad o exportación. Con estas palabras se proponen mentores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project is doing now, from the idea to growth, or paused. Only the moves that make sense now are offered.</source>
            <translation>En qué anda el proyecto, de la idea al crecimiento, o en pausa. Solo se ofrecen los pasos que caben ahora.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the product itself has come, from concept to production. Programs accept projects from a certain stage on.</source>
            <translation>Qué tan avanzado está el producto, del concepto a la producción. Los programas reciben proyectos desde cierta etapa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much of what was planned with the mentor is done, from 0 to 100.</source>
            <translation>Cuánto está hecho de lo planeado con el mentor, de 0 a 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When work on the project began, even before it joined a program.</source>
            <translation>Cuándo empezó el trabajo en el proyecto, aun antes de entrar a un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the entrepreneur plans to sell for the first time.</source>
            <translation>Cuándo planea el emprendedor vender por primera vez.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the first sale really happened. Empty until then.</source>
            <translation>Cuándo ocurrió de verdad la primera venta. Vacío hasta entonces.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures about its customers, one a line, such as “active customers” and their number.</source>
            <translation>Cifras de sus clientes, una por renglón, por ejemplo “clientes activos” y su número.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What shows that people want it: interviews, letters of intent, first sales. One fact a line.</source>
            <translation>Lo que muestra que la gente lo quiere: entrevistas, cartas de intención, primeras ventas. Un hecho por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The steps that were agreed, each with its day, and whether it is done.</source>
            <translation>Los pasos acordados, cada uno con su fecha y si ya está hecho.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether allies and other organizations may see the project's name and sentence.</source>
            <translation>Si las entidades aliadas y otras organizaciones pueden ver el nombre y la frase del proyecto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project looks for money now. Funders find it by this.</source>
            <translation>Activo si el proyecto busca recursos ahora. Así lo encuentran los financiadores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project would like a mentor. The matching of mentors starts from these.</source>
            <translation>Activo si el proyecto quiere un mentor. La asignación de mentores parte de estos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project looks for partners or allies to work with.</source>
            <translation>Activo si el proyecto busca socios o aliados con quienes trabajar.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/contactshelp.cpp" line="+10" />
            <source>Who was written to, called or met. The last contact in the lists of people comes from here.</source>
            <translation>A quién se escribió, llamó o visitó. De aquí sale el último contacto en las listas de personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How they were reached: e-mail, WhatsApp, a call, or in person.</source>
            <translation>Por qué medio: correo, WhatsApp, llamada o en persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether we reached out to the person or the person to us.</source>
            <translation>Si nosotros buscamos a la persona o ella a nosotros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it happened. The program fills it in when you write from here.</source>
            <translation>Cuándo ocurrió. El programa lo llena cuando usted escribe desde aquí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who of the team spoke or wrote.</source>
            <translation>Quién del equipo habló o escribió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The template the message was made from, if it was one.</source>
            <translation>La plantilla de la que salió el mensaje, si la hubo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it was about, in a few words; the subject line of an e-mail.</source>
            <translation>De qué se trató, en pocas palabras; el asunto del correo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message as it was opened in WhatsApp or the mail program. It may have been changed there before it was sent.</source>
            <translation>El mensaje tal como se abrió en WhatsApp o en el correo. Pudo cambiarse allí antes de enviarlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it ended: answered, no answer, wrong number. It tells whom to try again and how.</source>
            <translation>En qué quedó: respondió, no respondió, número equivocado. Dice con quién insistir y cómo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person said and what was agreed, so that the next to call knows it.</source>
            <translation>Lo que dijo la persona y lo que se acordó, para que lo sepa quien llame después.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How you find the template when writing, such as “Invitation to the first session”.</source>
            <translation>Como encuentra usted la plantilla al escribir, por ejemplo “Invitación a la primera sesión”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it is meant for: e-mail has a subject, WhatsApp is short.</source>
            <translation>Para qué medio es: el correo lleva asunto; WhatsApp es corto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In which language it is written. People are offered the templates of theirs first.</source>
            <translation>En qué idioma está escrita. A cada persona se le ofrecen primero las de su idioma.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The subject of the e-mail. Fields such as {first_name} are filled in for each person.</source>
            <translation>El asunto del correo. Los campos como {first_name} se llenan para cada persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message. Fields such as {first_name} are filled in for each person when you write to them.</source>
            <translation>El mensaje. Los campos como {first_name} se llenan para cada persona al escribirle.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off to keep a template without offering it any more.</source>
            <translation>Inactiva para conservar la plantilla sin ofrecerla más.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/commonhelp.cpp" line="+10" />
            <source>When this record was first written down. The program sets it; it does not change afterwards.</source>
            <translation>Cuándo se anotó este registro por primera vez. Lo pone el programa y no cambia después.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When something in this record last changed. The history says what it was and who did it.</source>
            <translation>Cuándo cambió algo de este registro por última vez. El historial dice qué fue y quién lo hizo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who wrote this record down. Empty when the program or an import made it.</source>
            <translation>La persona que anotó este registro. Vacío cuando lo creó el programa o una importación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who last changed something here. The history has every change before it as well.</source>
            <translation>La persona que hizo el último cambio aquí. El historial tiene también todos los anteriores.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/meetingshelp.cpp" line="+10" />
            <source>The mentorship whose session this is. Held sessions count towards its hours.</source>
            <translation>La mentoría de la que esta es una sesión. Las sesiones realizadas suman a sus horas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project the meeting is about, when it is no mentoring session.</source>
            <translation>El proyecto del que trata la reunión, si no es una sesión de mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it is about, as it will stand in people's calendars: “Costs of the new packaging”.</source>
            <translation>De qué se trata, como quedará en el calendario de la gente: “Costos del nuevo empaque”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people should know before they come: what to prepare, how to get there.</source>
            <translation>Lo que la gente debe saber antes de venir: qué preparar, cómo llegar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is a mentoring session, a review of a project, a workshop or team meeting, or a pitch to investors.</source>
            <translation>Si es una sesión de mentoría, una revisión de proyecto, un taller o reunión de equipo, o una presentación a inversionistas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it begins, in your own time. The program refuses a time at which somebody or the room is taken.</source>
            <translation>Cuándo empieza, en su propia hora. El programa no acepta una hora en la que alguien o el salón estén ocupados.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it ends. Sessions usually take 60 minutes, workshops 2 to 4 hours.</source>
            <translation>Cuándo termina. Una sesión suele durar 60 minutos; un taller, de 2 a 4 horas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it really began. Written down afterwards, for the hours that are reported.</source>
            <translation>Cuándo empezó de verdad. Se anota después, para las horas que se reportan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it really ended.</source>
            <translation>Cuándo terminó de verdad.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The zone in which the time was agreed. Each person still reads it in their own.</source>
            <translation>La zona en la que se acordó la hora. Cada persona la lee de todos modos en la suya.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Online, in the same place, or some here and some there.</source>
            <translation>En línea, en el mismo lugar, o unos aquí y otros allá.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where people meet: the platform with its link, or the address and the room.</source>
            <translation>Dónde se encuentran: la plataforma con su enlace, o la dirección y el salón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What will be talked about and how many minutes each point gets.</source>
            <translation>De qué se va a hablar y cuántos minutos tiene cada punto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What should be clear when the meeting ends, one point a line.</source>
            <translation>Lo que debe quedar claro al terminar la reunión, un punto por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is needed: files, samples, a projector. One thing a line.</source>
            <translation>Lo que se necesita: archivos, muestras, proyector. Una cosa por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Scheduled, going on, held or cancelled. A rescheduled meeting frees its time; the new one is a record of its own.</source>
            <translation>Programada, en curso, realizada o cancelada. Una reunión reprogramada libera su hora; la nueva es otro registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why it did not take place or was moved, as one would tell the others.</source>
            <translation>Por qué no se hizo o se movió, como se les diría a los demás.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was said and agreed. People of the mentorship read it before the next session.</source>
            <translation>Lo que se dijo y se acordó. La gente de la mentoría lo lee antes de la siguiente sesión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who does what until when. Each can become a task.</source>
            <translation>Quién hace qué y hasta cuándo. Cada compromiso puede volverse una tarea.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What comes next, without a person or a day yet.</source>
            <translation>Lo que sigue, todavía sin persona ni fecha.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files and links that belong to the minutes, one a line.</source>
            <translation>Archivos y enlaces que acompañan el acta, uno por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many of those invited came. Counted by the program from the participants.</source>
            <translation>Cuántos de los invitados vinieron. Lo cuenta el programa a partir de los participantes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long it lasted, when it was not what was planned.</source>
            <translation>Cuánto duró, si no fue lo planeado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much the meeting helped, from 1 (nothing) to 5 (a lot), in the opinion of who wrote the minutes.</source>
            <translation>Cuánto sirvió la reunión, de 1 (nada) a 5 (mucho), según quien escribió el acta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting to which the person is invited.</source>
            <translation>La reunión a la que se invita a la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is invited.</source>
            <translation>A quién se invita.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who calls the meeting, who must be there, who may come and who only watches. The time of required people is kept free for it.</source>
            <translation>Quién convoca, quién debe estar, quién puede venir y quién solo observa. A quienes deben estar se les reserva la hora.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered to the invitation. Without an answer, call them.</source>
            <translation>Qué respondió la persona a la invitación. Si no ha respondido, llámela.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the person came. Attendance decides about certificates and shows who is at risk.</source>
            <translation>Si la persona vino. La asistencia decide los certificados y muestra quién está en riesgo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person arrived or came online.</source>
            <translation>Cuándo llegó o se conectó la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person went.</source>
            <translation>Cuándo se fue la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How well the person's connection worked online. Who often has a bad one is better met in person.</source>
            <translation>Qué tan bien funcionó la conexión de la persona. Con quien falla seguido conviene verse en persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What only the person who writes it should read again. Not part of the minutes.</source>
            <translation>Lo que solo debería volver a leer quien lo escribe. No hace parte del acta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How content the person was with the meeting, from 1 to 5.</source>
            <translation>Qué tan contenta quedó la persona con la reunión, de 1 a 5.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/documentshelp.cpp" line="+10" />
            <source>Whose document it is: who handed it in or answers for it.</source>
            <translation>De quién es el documento: quien lo entregó o responde por él.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project to which it belongs, such as its business plan.</source>
            <translation>El proyecto al que pertenece, como su plan de negocio.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship to which it belongs.</source>
            <translation>La mentoría a la que pertenece.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting to which it belongs, such as its minutes.</source>
            <translation>La reunión a la que pertenece, como su acta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name under which the file is kept, so that two files of the same name do not get in each other's way.</source>
            <translation>El nombre con el que se guarda el archivo, para que dos del mismo nombre no se estorben.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name the file had when it arrived, with its ending: “RUT Luz Dary.pdf”.</source>
            <translation>El nombre que traía el archivo, con su terminación: “RUT Luz Dary.pdf”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How large the file is. A million bytes is one megabyte.</source>
            <translation>Cuánto pesa el archivo. Un millón de bytes es un megabyte.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of file it is in the words of computers, such as application/pdf.</source>
            <translation>Qué clase de archivo es en palabras del computador, por ejemplo application/pdf.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The fingerprint of the file. If it differs one day, the file is no longer the same.</source>
            <translation>La huella del archivo. Si un día es distinta, el archivo ya no es el mismo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In which place the file itself lies.</source>
            <translation>En qué sitio está el archivo mismo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the file lies in that place.</source>
            <translation>Dónde queda el archivo en ese sitio.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In cloud storage, the container that has the file. Empty otherwise.</source>
            <translation>En la nube, el contenedor que tiene el archivo. Vacío en los demás casos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the document is, in words: “Business plan, second version”.</source>
            <translation>Qué es el documento, en palabras: “Plan de negocio, segunda versión”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What one should know before opening it.</source>
            <translation>Lo que conviene saber antes de abrirlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which paper it is, such as the RUT. Required documents of a program are ticked off by it.</source>
            <translation>Qué papel es, por ejemplo el RUT. Con esto se van completando los documentos que pide un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For what it is kept: the application, legal matters, money, learning, reports.</source>
            <translation>Para qué se guarda: postulación, asuntos legales, dinero, formación, informes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words of your own by which you want to find it again.</source>
            <translation>Palabras propias con las que quiera encontrarlo otra vez.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which version this is, counted from 1.</source>
            <translation>Qué versión es, contando desde 1.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The version before this one.</source>
            <translation>La versión anterior a esta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On for the version that counts now.</source>
            <translation>Activo en la versión que vale ahora.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who may open it, from only its owner to everybody. Think twice before “Everybody”.</source>
            <translation>Quién puede abrirlo, desde solo su dueño hasta todos. Piénselo dos veces antes de elegir “Todos”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when it may be read but not taken away.</source>
            <translation>Inactivo si se puede leer, pero no descargar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the file has been read for search and preview.</source>
            <translation>Si el archivo ya se leyó para búsqueda y vista previa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The words found in the file, so that search finds it by them.</source>
            <translation>Las palabras halladas en el archivo, para encontrarlo por ellas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a small picture of its first page.</source>
            <translation>La dirección web de una imagen pequeña de su primera página.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a preview.</source>
            <translation>La dirección web de una vista previa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many times it was taken away. Counted by the program.</source>
            <translation>Cuántas veces se descargó. Lo cuenta el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many times it was opened. Counted by the program.</source>
            <translation>Cuántas veces se abrió. Lo cuenta el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When somebody last opened it.</source>
            <translation>Cuándo lo abrió alguien por última vez.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/messaginghelp.cpp" line="+10" />
            <source>The conversation to which the message belongs. Its participants can read it.</source>
            <translation>La conversación a la que pertenece el mensaje. Sus participantes pueden leerlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who wrote it.</source>
            <translation>Quién lo escribió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was written.</source>
            <translation>Lo que se escribió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is words, a file, a picture, a link, or a note of the program itself.</source>
            <translation>Si son palabras, un archivo, una imagen, un enlace o una nota del mismo programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message that this one answers.</source>
            <translation>El mensaje al que responde este.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first message of the thread, so that answers stay together.</source>
            <translation>El primer mensaje del hilo, para que las respuestas queden juntas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files and links sent with it, one a line.</source>
            <translation>Archivos y enlaces que van con él, uno por renglón.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it reached the others.</source>
            <translation>Cuándo les llegó a los demás.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who has read it and when.</source>
            <translation>Quiénes lo han leído y cuándo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the text was changed after it was sent.</source>
            <translation>Activo si el texto cambió después de enviado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the text was last changed.</source>
            <translation>Cuándo cambió el texto por última vez.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when its author took it back.</source>
            <translation>Activo si su autor lo retiró.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was taken back.</source>
            <translation>Cuándo se retiró.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between two people, in a group, or about a project or a mentorship.</source>
            <translation>Entre dos personas, en grupo, o sobre un proyecto o una mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the conversation is called. Between two people it can stay empty.</source>
            <translation>Cómo se llama la conversación. Entre dos personas puede quedar vacío.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the conversation is for, so that people write in the right one.</source>
            <translation>Para qué es la conversación, para que cada quien escriba donde corresponde.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when nobody writes there any more. It stays readable.</source>
            <translation>Activo cuando ya nadie escribe allí. Se puede seguir leyendo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when new messages should not be announced to anybody.</source>
            <translation>Activo si los mensajes nuevos no se deben avisar a nadie.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project people talk about.</source>
            <translation>El proyecto del que se habla.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship people talk about.</source>
            <translation>La mentoría de la que se habla.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting people talk about, such as how to get there.</source>
            <translation>La reunión de la que se habla, por ejemplo cómo llegar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The conversation in which the person takes part.</source>
            <translation>La conversación en la que participa la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who takes part.</source>
            <translation>Quién participa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who looks after the conversation: administrators and moderators may add and remove people.</source>
            <translation>Quién cuida la conversación: administradores y moderadores pueden agregar y retirar personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person may bring others in.</source>
            <translation>Activo si la persona puede traer a otros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person may take others out.</source>
            <translation>Activo si la persona puede retirar a otros.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person came in.</source>
            <translation>Cuándo entró la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person left. What they wrote stays.</source>
            <translation>Cuándo salió la persona. Lo que escribió se conserva.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Up to when the person has read. Later messages count as new for them.</source>
            <translation>Hasta cuándo ha leído la persona. Lo posterior cuenta como nuevo para ella.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when the person does not want to be told of new messages here.</source>
            <translation>Inactivo si la persona no quiere avisos de mensajes nuevos aquí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person keeps this conversation at the top.</source>
            <translation>Activo si la persona mantiene arriba esta conversación.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/organizationshelp.cpp" line="+10" />
            <source>The name by which the organization is known. Programs, people and reports carry it.</source>
            <translation>El nombre con el que se conoce la organización. Lo llevan los programas, las personas y los informes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the organization does for entrepreneurs and where.</source>
            <translation>Qué hace la organización por los emprendedores y dónde.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of organization it is: incubator, university, chamber of commerce, foundation, public agency.</source>
            <translation>Qué clase de organización es: incubadora, universidad, cámara de comercio, fundación, entidad pública.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trade it concentrates on. Empty when it works with all.</source>
            <translation>El sector en el que se concentra. Vacío si trabaja con todos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the public reads about it, with https:// in front.</source>
            <translation>Dónde la gente puede leer sobre ella, con https:// al comienzo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of its logo. Reports and invitations show it.</source>
            <translation>La dirección web de su logo. Aparece en informes e invitaciones.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where its office is. Meetings in person start from this address.</source>
            <translation>Dónde queda su oficina. Las reuniones presenciales parten de esta dirección.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The phone, e-mail and networks of the organization itself, not of a person in it.</source>
            <translation>El teléfono, el correo y las redes de la organización misma, no de alguien de ella.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Settings of other programs about this organization. Change them only when somebody asks you to.</source>
            <translation>Ajustes de otros programas sobre esta organización. Cámbielos solo si alguien se lo pide.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people work there.</source>
            <translation>Cuántas personas trabajan allí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it took in during its last whole year.</source>
            <translation>Lo que recibió en su último año completo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day it was founded, as in its papers.</source>
            <translation>El día en que se fundó, como está en sus papeles.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when the organization no longer takes part. Its programs and their history stay.</source>
            <translation>Inactiva cuando la organización ya no participa. Sus programas y su historia se conservan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether somebody checked that the organization exists and who speaks for it.</source>
            <translation>Si alguien comprobó que la organización existe y quién habla por ella.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is a member.</source>
            <translation>Quién es miembro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization to which the person belongs. One person may belong to several.</source>
            <translation>La organización a la que pertenece la persona. Se puede pertenecer a varias.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person may do there: owners and administrators manage people, coordinators run programs, analysts read figures, members see their own.</source>
            <translation>Qué puede hacer allí la persona: dueños y administradores manejan personas, coordinadores ejecutan programas, analistas leen cifras y miembros ven lo suyo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Permissions beside the role, for other programs that read this workspace.</source>
            <translation>Permisos además del rol, para otros programas que leen este espacio de trabajo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person was added to the organization.</source>
            <translation>Cuándo se agregó la persona a la organización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person accepted. Until then the membership gives no rights.</source>
            <translation>Cuándo aceptó la persona. Hasta entonces la membresía no da permisos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person left. What they did there stays in the history.</source>
            <translation>Cuándo se retiró la persona. Lo que hizo allí queda en el historial.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is an organization, a mentor's experience or a person's identity that was checked.</source>
            <translation>Si se comprobó una organización, la experiencia de un mentor o la identidad de una persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that was checked.</source>
            <translation>La organización que se comprobó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who was checked.</source>
            <translation>La persona a quien se comprobó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was decided. The latest decision is the one that lists show.</source>
            <translation>Qué se decidió. Las listas muestran la última decisión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it was checked: the papers that were seen, who was called.</source>
            <translation>Cómo se comprobó: los papeles que se vieron, a quién se llamó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who decided, and answers for it.</source>
            <translation>Quién decidió, y responde por ello.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was decided.</source>
            <translation>Cuándo se decidió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who cannot meet in that time.</source>
            <translation>Quién no puede reunirse en ese tiempo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment from which the person cannot meet.</source>
            <translation>El momento desde el cual la persona no puede reunirse.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment from which the person can meet again.</source>
            <translation>El momento desde el cual la persona puede volver a reunirse.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why, as far as others may know: “Leave”, “Fair in Cali”.</source>
            <translation>Por qué, hasta donde otros pueden saberlo: “Licencia”, “Feria en Cali”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who gives the rating.</source>
            <translation>Quién da la calificación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is rated. For a mentor it goes into the average in their record.</source>
            <translation>A quién se califica. Si es mentor, entra en el promedio de su ficha.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the two did together: a mentorship, a project, other work.</source>
            <translation>Qué hicieron juntos: una mentoría, un proyecto, otro trabajo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship or project that the rating speaks of, by its identifier.</source>
            <translation>La mentoría o el proyecto del que habla la calificación, por su identificador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1, bad, to 5, excellent.</source>
            <translation>De 1, malo, a 5, excelente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why, in words that help to do it better next time.</source>
            <translation>Por qué, en palabras que ayuden a hacerlo mejor la próxima vez.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose data it is about.</source>
            <translation>De quién son los datos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person was asked to allow: the handling of their data, messages, figures.</source>
            <translation>Qué se le pidió autorizar a la persona: el tratamiento de sus datos, mensajes, cifras.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On: allowed. Off: refused or withdrawn, from the date of this record.</source>
            <translation>Activo: autorizó. Inactivo: negó o revocó, desde la fecha de este registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person decided. The latest decision for each purpose counts.</source>
            <translation>Cuándo decidió la persona. Para cada fin vale la decisión más reciente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From where the person answered, as a proof, when it happened on the web.</source>
            <translation>Desde dónde respondió la persona, como prueba, si fue por internet.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>With which device the person answered, as a proof.</source>
            <translation>Con qué dispositivo respondió la persona, como prueba.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the law lets us keep the data: the authorization itself, a contract, a duty.</source>
            <translation>Por qué la ley permite tener los datos: la autorización misma, un contrato, un deber.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For what exactly the data is used, in the words that the person read.</source>
            <translation>Para qué exactamente se usan los datos, con las palabras que leyó la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long the data may be kept, such as 5 years. Afterwards it must be erased.</source>
            <translation>Cuánto tiempo se pueden tener los datos, por ejemplo 5 años. Después hay que suprimirlos.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/mentoringhelp.cpp" line="+10" />
            <source>The mentor who accompanies. A mentor whose places are full cannot be given another mentorship.</source>
            <translation>El mentor que acompaña. A un mentor con los cupos llenos no se le puede dar otra mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who is accompanied.</source>
            <translation>La persona a la que se acompaña.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project they work on together, when it is about one.</source>
            <translation>El proyecto en el que trabajan juntos, si se trata de uno.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that pays for it or reports it. It decides which organization the mentorship belongs to.</source>
            <translation>El programa que la paga o la reporta. De él depende a qué organización pertenece la mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group of the entrepreneur, so that a cohort's mentorships can be read together.</source>
            <translation>El grupo del emprendedor, para ver juntas las mentorías de una cohorte.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it goes on for a while, for one project, or is a single conversation.</source>
            <translation>Si dura un tiempo, es para un proyecto o es una sola conversación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the two work on, such as costs or sales. Compared with what the mentor knows.</source>
            <translation>En qué trabajan los dos, como costos o ventas. Se compara con lo que sabe el mentor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What should be reached at the end, each with a day. The mentor marks what is done.</source>
            <translation>Lo que debe lograrse al final, con fecha. El mentor marca lo que está hecho.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many weeks it is meant to last.</source>
            <translation>Cuántas semanas debe durar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many sessions were agreed. The ones held are counted beside it.</source>
            <translation>Cuántas sesiones se acordaron. Al lado se cuentan las realizadas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many sessions were held, counted by the program from the meetings.</source>
            <translation>Cuántas sesiones se han realizado; las cuenta el programa a partir de las reuniones.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How often the two meet: every week, every two weeks or once a month.</source>
            <translation>Cada cuánto se reúnen: cada semana, cada dos semanas o una vez al mes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long one session takes, usually 60 minutes. New sessions start with it.</source>
            <translation>Cuánto dura una sesión, por lo general 60 minutos. Las nuevas sesiones parten de ahí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it goes, in a few words, written by the mentor or the coordinator now and then.</source>
            <translation>Cómo va, en pocas palabras; lo escriben de vez en cuando el mentor o el coordinador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was reached so far, one thing a line: “first order from a supermarket”.</source>
            <translation>Lo logrado hasta hoy, una cosa por renglón: “primer pedido de un supermercado”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What stands in the way, one thing a line. Read before the next session.</source>
            <translation>Lo que estorba, una cosa por renglón. Léalo antes de la siguiente sesión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How one will know that it helped, with unit and target: “monthly sales, 8 million”.</source>
            <translation>Cómo se sabrá que sirvió, con unidad y meta: “ventas mensuales, 8 millones”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day of the first session or of the agreement.</source>
            <translation>El día de la primera sesión o del acuerdo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day until which it is planned.</source>
            <translation>El día hasta el cual está planeada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which it really ended, earlier or later than planned.</source>
            <translation>El día en que terminó de verdad, antes o después de lo planeado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active mentorships take a place of the mentor; paused, finished and cancelled ones do not.</source>
            <translation>Las mentorías activas ocupan un cupo del mentor; las pausadas, finalizadas o canceladas, no.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1 to 5, given by the entrepreneur at the end. It is about the work together, not the person.</source>
            <translation>De 1 a 5, la da el emprendedor al final. Es sobre el trabajo en conjunto, no sobre la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1 to 5, given by the mentor at the end.</source>
            <translation>De 1 a 5, la da el mentor al final.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What helped and what did not, in the entrepreneur's words.</source>
            <translation>Qué sirvió y qué no, en palabras del emprendedor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor would do differently, and what the person needs next.</source>
            <translation>Qué haría distinto el mentor y qué necesita ahora la persona.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/taskshelp.cpp" line="+10" />
            <source>The project that the task brings forward.</source>
            <translation>El proyecto que avanza con la tarea.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship in which it was agreed.</source>
            <translation>La mentoría en la que se acordó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting in which it was agreed, so that one can read why.</source>
            <translation>La reunión en la que se acordó, para poder leer por qué.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The larger task of which this is one step.</source>
            <translation>La tarea más grande de la que esta es un paso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is to be done, beginning with a verb: “Send the RUT”.</source>
            <translation>Lo que hay que hacer, empezando por un verbo: “Enviar el RUT”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is needed to do it: how, with whom, where the papers are.</source>
            <translation>Lo que hace falta para hacerla: cómo, con quién, dónde están los papeles.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An ordinary task, a milestone of the project, something to hand in, or what came out of a meeting.</source>
            <translation>Una tarea común, un hito del proyecto, algo por entregar o un compromiso de una reunión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who does it. It appears on that person's home page.</source>
            <translation>Quién la hace. Aparece en la página de inicio de esa persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who asked for it and wants to know when it is done.</source>
            <translation>Quién la pidió y quiere saber cuándo queda lista.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Until when it must be done. Afterwards it counts as overdue.</source>
            <translation>Hasta cuándo debe hacerse. Después cuenta como vencida.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When work on it may begin.</source>
            <translation>Cuándo se puede empezar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many hours it will probably take, such as 2.5.</source>
            <translation>Cuántas horas tomará probablemente, por ejemplo 2,5.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many hours it has taken so far.</source>
            <translation>Cuántas horas ha tomado hasta ahora.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it waits, is being done, is blocked by something else, done or cancelled.</source>
            <translation>Si espera, se está haciendo, está bloqueada por otra cosa, hecha o cancelada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What comes first when there is not time for everything.</source>
            <translation>Qué va primero cuando no hay tiempo para todo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much of it is done, from 0 to 100.</source>
            <translation>Cuánto está hecho, de 0 a 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tasks that must be done before this one can begin.</source>
            <translation>Tareas que deben estar hechas antes de poder empezar esta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tasks that wait for this one.</source>
            <translation>Tareas que esperan a esta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it ended: what was done, what came out.</source>
            <translation>Cómo terminó: qué se hizo y qué resultó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What proves that it was done, such as a link to the file or its name.</source>
            <translation>Lo que demuestra que se hizo, como un enlace al archivo o su nombre.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was finished.</source>
            <translation>Cuándo se terminó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Single entries of time that other programs wrote.</source>
            <translation>Anotaciones sueltas de tiempo que escribieron otros programas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many comments there are. Counted by the program.</source>
            <translation>Cuántos comentarios hay. Los cuenta el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when it has to be done again and again, such as a monthly report.</source>
            <translation>Activo si hay que hacerla una y otra vez, como un informe mensual.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How often it comes back, in words such as “every”: “month”.</source>
            <translation>Cada cuánto vuelve, en palabras, por ejemplo “cada”: “mes”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is told. Only this person sees it behind the bell.</source>
            <translation>A quién se le avisa. Solo esa persona lo ve en la campana.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened, in a few words that stand alone.</source>
            <translation>Qué pasó, en pocas palabras que se entiendan solas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The whole message, as the person reads it.</source>
            <translation>El mensaje completo, como lo lee la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the person is told: a reminder, a task, a decision, a missing document.</source>
            <translation>Por qué se avisa: un recordatorio, una tarea, una decisión, un documento que falta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of which kind the record is that the message speaks of.</source>
            <translation>De qué clase es el registro del que habla el aviso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record that opens when the person follows the message.</source>
            <translation>El registro que se abre cuando la persona sigue el aviso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What other programs need to show the message.</source>
            <translation>Lo que otros programas necesitan para mostrar el aviso.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On which ways the person is told: in the program, by e-mail, by WhatsApp.</source>
            <translation>Por qué medios se avisa: en el programa, por correo, por WhatsApp.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person has seen it.</source>
            <translation>Activo cuando la persona ya lo vio.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person saw it.</source>
            <translation>Cuándo lo vio la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it should reach the person, such as a day before a meeting.</source>
            <translation>Cuándo debe llegarle a la persona, por ejemplo un día antes de la reunión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it reached the person's device.</source>
            <translation>Cuándo llegó al dispositivo de la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much it hurries. Urgent ones stand first.</source>
            <translation>Qué tanto urge. Lo urgente va primero.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From when on it no longer matters, such as the end of the meeting it announces.</source>
            <translation>Desde cuándo ya no importa, como el fin de la reunión que anuncia.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The answers that the message offers, written by the program that sent it.</source>
            <translation>Las respuestas que ofrece el aviso; las escribe el programa que lo envió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered with a click.</source>
            <translation>Lo que respondió la persona con un clic.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person answered.</source>
            <translation>Cuándo respondió la persona.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/programshelp.cpp" line="+10" />
            <source>The organization that runs the program and answers for it. Its coordinators may edit the program; others only see it.</source>
            <translation>La organización que ejecuta el programa y responde por él. Sus coordinadores pueden editarlo; los demás solo lo ven.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How people call the program, with its edition, so that this year's and last year's can be told apart in every list.</source>
            <translation>Como la gente llama al programa, con su edición, para distinguir en cada lista el de este año del año pasado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the program offers and for whom, in a few sentences. People who think of applying read this first.</source>
            <translation>Qué ofrece el programa y para quién, en pocas frases. Es lo primero que lee quien piensa en postularse.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the program mainly does: incubate ideas, accelerate businesses, bring people together with mentors, or give money. Dashboards compare programs of the same type.</source>
            <translation>Qué hace sobre todo el programa: incubar ideas, acelerar negocios, acercar mentores o entregar recursos. Los tableros comparan programas del mismo tipo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many weeks one participant takes from start to graduation, such as 24. Cohorts may run longer or shorter; their own dates count for them.</source>
            <translation>Cuántas semanas toma un participante desde el inicio hasta graduarse, por ejemplo 24. Una cohorte puede durar más o menos: para ella valen sus propias fechas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people the whole program can take, over all its cohorts. Reviewers and the committee plan with it.</source>
            <translation>Cuántas personas puede recibir el programa entero, sumadas todas sus cohortes. Con este número planean los evaluadores y el comité.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first day on which people may apply.</source>
            <translation>El primer día en que la gente puede postularse.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day of the call. Applications that arrive later belong to the next edition.</source>
            <translation>El último día de la convocatoria. Las postulaciones que lleguen después son de la siguiente edición.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which the program begins for its participants, usually with the first workshop.</source>
            <translation>El día en que el programa comienza para los participantes, casi siempre con el primer taller.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which the program ends, usually with the demo day or the graduation.</source>
            <translation>El día en que termina el programa, casi siempre con la muestra final o la graduación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What an application must fulfil before anybody evaluates it, such as “the project is at prototype stage or later”. Each line is one condition and is shown to people in both languages.</source>
            <translation>Lo que una postulación debe cumplir antes de que alguien la evalúe, por ejemplo “el proyecto está en prototipo o más adelante”. Cada renglón es un requisito y se muestra en los dos idiomas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The papers that each participant hands in, such as the RUT or the authorization of personal data. Compare it with the documents of each participant to see what is missing.</source>
            <translation>Los papeles que entrega cada participante, como el RUT o la autorización de datos personales. Compárelo con los documentos de cada participante para ver qué falta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How people are chosen: the stages, who evaluates in each, and the criteria with their weights. Reviews are written against these criteria.</source>
            <translation>Cómo se escoge a la gente: las etapas, quién evalúa en cada una y los criterios con su peso. Las evaluaciones se escriben con estos criterios.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What a participant receives, such as mentoring, a place to work or seed capital. Used in the call and to find programs by what they offer.</source>
            <translation>Lo que recibe cada participante, como mentoría, un lugar de trabajo o capital semilla. Se usa en la convocatoria y para buscar programas por lo que ofrecen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was promised to funders, each with its unit and its target, such as “jobs created: 60”. Reports compare the result with these targets.</source>
            <translation>Lo que se prometió a los financiadores, cada cosa con su unidad y su meta, por ejemplo “empleos creados: 60”. Los informes comparan el resultado con estas metas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the program stands: a draft only its team sees, published while the call is open, active while it runs, then completed or cancelled. Only the moves that make sense now are offered.</source>
            <translation>En qué va el programa: borrador que solo ve su equipo, publicado mientras la convocatoria está abierta, activo mientras se ejecuta y luego finalizado o cancelado. Solo se ofrecen los pasos que caben ahora.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether people outside the organization may see the call. Turn it on when the call is published.</source>
            <translation>Si las personas de fuera de la organización pueden ver la convocatoria. Actívelo cuando la publique.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that the person applied to. A person has one application per program; the way through it is this record.</source>
            <translation>El programa al que se postuló la persona. Cada persona tiene una postulación por programa; este registro es su recorrido.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who applied. Their data, projects and documents are read from the person's own record.</source>
            <translation>Quién se postuló. Sus datos, proyectos y documentos se leen de la ficha de la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group with which the person goes through the program. Empty until they are enrolled.</source>
            <translation>El grupo con el que la persona recorre el programa. Vacío hasta que queda vinculada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project with which the person applied, where the program asks for one.</source>
            <translation>El proyecto con el que la persona se postuló, si el programa pide uno.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the person has come: from submitted to accepted, enrolled and graduated, or withdrawn and dropped out on the way. Lists and dashboards count people by it.</source>
            <translation>Hasta dónde ha llegado la persona: de enviada a seleccionada, vinculada y graduada, o desistida y retirada en el camino. Las listas y los tableros cuentan a la gente por esto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered in the application form, one question a line, as it arrived.</source>
            <translation>Lo que la persona respondió en el formulario de postulación, una pregunta por renglón, tal como llegó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the application arrived. It decides whether it came in time.</source>
            <translation>Cuándo llegó la postulación. De esto depende si llegó a tiempo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the selection committee decided. The status follows from it and moves on afterwards; the decision stays.</source>
            <translation>Lo que decidió el comité de selección. De ahí sale el estado, que después avanza; la decisión queda.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the committee decided, for the minutes and for the answer to the person.</source>
            <translation>Cuándo decidió el comité, para el acta y para la respuesta a la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who wrote down the decision of the committee.</source>
            <translation>Quién anotó la decisión del comité.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the person was chosen or not, or why they left, in words that could be read to them: “moved to another city”.</source>
            <translation>Por qué se escogió o no a la persona, o por qué se fue, en palabras que se le podrían leer: “se mudó de ciudad”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that this group goes through. A program can have several cohorts, at the same time or one after the other.</source>
            <translation>El programa que recorre este grupo. Un programa puede tener varias cohortes, a la vez o una tras otra.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the group is called, such as “Cohort 2” or the name of its town. People see it beside their program.</source>
            <translation>Cómo se llama el grupo, por ejemplo “Cohorte 2” o el nombre de su municipio. La gente lo ve junto a su programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What sets this group apart: place, timetable, who accompanies it.</source>
            <translation>Qué distingue a este grupo: lugar, horario, quién lo acompaña.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first day of this group, from which its weeks are counted.</source>
            <translation>El primer día de este grupo; desde ahí se cuentan sus semanas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day of this group.</source>
            <translation>El último día de este grupo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people fit into this group. The committee fills the groups by it.</source>
            <translation>Cuántas personas caben en este grupo. Con él reparte el comité a la gente en los grupos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the group is planned, going on, finished or cancelled.</source>
            <translation>Si el grupo está planeado, en marcha, finalizado o cancelado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The application that was evaluated.</source>
            <translation>La postulación que se evaluó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who evaluated it. Each reviewer writes one review per application and stage.</source>
            <translation>Quién la evaluó. Cada evaluador escribe una evaluación por postulación y etapa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which stage of the selection this review belongs to, such as “Interview”. The stages stand in the program.</source>
            <translation>A qué etapa de la selección pertenece esta evaluación, por ejemplo “Entrevista”. Las etapas están en el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The points for each criterion of the stage, from 0 to the most that the program allows. The weighted sum ranks the applications.</source>
            <translation>Los puntos de cada criterio de la etapa, de 0 al máximo que permite el programa. La suma ponderada da la clasificación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the reviewer wants the committee to know beside the points. Applicants do not see it.</source>
            <translation>Lo que el evaluador quiere que sepa el comité, además de los puntos. Los postulantes no lo ven.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Turn it on when the reviewer knows the person or has an interest. The scores are kept but do not count.</source>
            <translation>Actívelo cuando el evaluador conoce a la persona o tiene interés en el resultado. Los puntajes se guardan, pero no cuentan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the review was handed in. Empty while the reviewer still works on it.</source>
            <translation>Cuándo se entregó la evaluación. Vacío mientras el evaluador todavía trabaja en ella.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/systemhelp.cpp" line="+10" />
            <source>Who did it. Empty when the program did it by itself.</source>
            <translation>Quién lo hizo. Vacío cuando lo hizo el programa por sí mismo.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Of which kind the record is.</source>
            <translation>De qué clase es el registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record by its identifier, also when it no longer exists.</source>
            <translation>El registro por su identificador, aunque ya no exista.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the record was called when it happened.</source>
            <translation>Cómo se llamaba el registro cuando ocurrió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every changed field with its value before and after. Secrets are not written down.</source>
            <translation>Cada campo que cambió, con su valor antes y después. Los secretos no se anotan.</translation>
        </message>
        <message>
            <location line="-5" />
            <source>The whole line in words. Sort and filter by Who, Action and Kind of record.</source>
            <translation>Toda la línea en palabras. Ordene y filtre por Quién, Acción y Tipo de registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was done: a record made, changed or deleted, a sign-in, an export, a role given or taken, contact data looked at.</source>
            <translation>Qué se hizo: un registro creado, modificado o eliminado, un inicio de sesión, una exportación, un rol dado o quitado, datos de contacto consultados.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>What else the program noted: the import that made the change, the rows and filters of an export, the note of a review.</source>
            <translation>Qué más anotó el programa: la importación que hizo el cambio, las filas y los filtros de una exportación, la nota de una revisión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The address of the computer from which it was done, on a server.</source>
            <translation>La dirección del equipo desde el que se hizo, en un servidor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The device with which it was done.</source>
            <translation>El dispositivo con el que se hizo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization to which the record belongs.</source>
            <translation>La organización a la que pertenece el registro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project to which the record belongs, if any.</source>
            <translation>El proyecto al que pertenece el registro, si lo hay.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment in which it was done, to the second.</source>
            <translation>El momento en que se hizo, con segundos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened, in the short name that the applications use, such as session_booked.</source>
            <translation>Qué pasó, con el nombre corto que usan las aplicaciones, por ejemplo session_booked.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the event is about: a person, a project, a mentorship, the system.</source>
            <translation>De qué trata el evento: una persona, un proyecto, una mentoría, el sistema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose action it was. Empty when nobody had signed in.</source>
            <translation>De quién fue la acción. Vacío si nadie había iniciado sesión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For which organization it counts.</source>
            <translation>Para qué organización cuenta.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Details of the event, as the application sent them.</source>
            <translation>Detalles del evento, como los envió la aplicación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment in which it happened.</source>
            <translation>El momento en que ocurrió.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The address of the device on the network.</source>
            <translation>La dirección del dispositivo en la red.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the browser or application introduced itself.</source>
            <translation>Cómo se presentó el navegador o la aplicación.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The page or message that brought the person there.</source>
            <translation>La página o el mensaje que trajo a la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The country in its two letters, such as CO, as the network tells.</source>
            <translation>El país en sus dos letras, por ejemplo CO, según la red.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The department or state, as the network tells.</source>
            <translation>El departamento o estado, según la red.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The town, as the network tells. Often only roughly right.</source>
            <translation>La ciudad, según la red. Muchas veces solo es aproximada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Computer, telephone or tablet. Tells whether people need pages for small screens.</source>
            <translation>Computador, celular o tableta. Dice si la gente necesita páginas para pantallas pequeñas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The system of the device, such as Android.</source>
            <translation>El sistema del dispositivo, por ejemplo Android.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The browser in use, such as Firefox.</source>
            <translation>El navegador que se usó, por ejemplo Firefox.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day that is added up.</source>
            <translation>El día que se suma.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is counted, such as sessions_held.</source>
            <translation>Lo que se cuenta, por ejemplo sessions_held.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By what the figure is split: by program, by gender, by town. Empty for the total.</source>
            <translation>Por qué se divide la cifra: por programa, género o municipio. Vacío para el total.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The part of the split this line is about, such as one program.</source>
            <translation>La parte de la división de la que trata este renglón, por ejemplo un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many there were that day.</source>
            <translation>Cuántos hubo ese día.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All of that day added up.</source>
            <translation>La suma de todos los de ese día.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The sum divided by the count.</source>
            <translation>La suma dividida por la cantidad.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The smallest single value of that day.</source>
            <translation>El valor más pequeño de ese día.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The largest single value of that day.</source>
            <translation>El valor más grande de ese día.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the figure was calculated, for those who check it.</source>
            <translation>Cómo se calculó la cifra, para quien la revise.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of which kind the record is whose text is translated.</source>
            <translation>De qué clase es el registro cuyo texto se traduce.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record whose text is translated, by its identifier.</source>
            <translation>El registro cuyo texto se traduce, por su identificador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Into which language the text is translated.</source>
            <translation>A qué idioma se traduce el texto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which of the record's texts it is, by the name of its column: name, description.</source>
            <translation>Cuál de los textos del registro es, por el nombre de su columna: name, description.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The text in that language. Who reads the program in it sees this one.</source>
            <translation>El texto en ese idioma. Lo ve quien usa el programa en él.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/derivedhelp.cpp" line="+10" />
            <source>The project with which the person takes part now, or their newest. The program reads it from the applications and projects.</source>
            <translation>El proyecto con el que la persona participa ahora o, si no, el más nuevo. El programa lo toma de las postulaciones y proyectos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far that project has come, so that the list can be split into ideas and businesses.</source>
            <translation>Qué tan avanzado va ese proyecto, para separar en la lista las ideas de los negocios.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program in which the person takes part, else the one applied to last. Use it to see one program's people only.</source>
            <translation>El programa en el que participa la persona o, si no, el último al que se postuló. Sirve para ver solo la gente de un programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group of that program in which the person is.</source>
            <translation>El grupo de ese programa en el que está la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the person has come in that program, from submitted to graduated.</source>
            <translation>Hasta dónde ha llegado la persona en ese programa, de enviada a graduada.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who accompanies the person now: the mentor of their newest active mentorship. Empty means somebody to match.</source>
            <translation>Quién acompaña hoy a la persona: el mentor de su mentoría activa más nueva. Vacío quiere decir que falta asignarle uno.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago the person last was in a mentoring session. Filter by “longer ago than three weeks” to find those to call.</source>
            <translation>Hace cuánto estuvo la persona en una sesión de mentoría. Filtre por “hace más de tres semanas” para saber a quién llamar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many mentoring sessions the person has attended.</source>
            <translation>A cuántas sesiones de mentoría ha asistido la persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How somebody who takes part is doing, worked out every time from sessions, tasks and mentorships. Empty for those who do not take part.</source>
            <translation>Cómo va quien participa; se calcula cada vez con las sesiones, tareas y mentorías. Vacío para quienes no participan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What put the person into that state, so that you know what to talk about when you call.</source>
            <translation>Lo que puso a la persona en ese estado, para saber de qué hablar al llamarla.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago somebody of the team wrote to the person, called or met them. Read from the contacts.</source>
            <translation>Hace cuánto alguien del equipo le escribió, llamó o visitó. Sale de los contactos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people the mentor accompanies at this moment.</source>
            <translation>A cuántas personas acompaña el mentor en este momento.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many more entrepreneurs the mentor can take. Empty for those without a limit.</source>
            <translation>Cuántos emprendedores más puede recibir el mentor. Vacío para quienes no tienen límite.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago the mentor last held a session. A long time may mean that nobody writes them down.</source>
            <translation>Hace cuánto dio el mentor su última sesión. Mucho tiempo puede querer decir que nadie las anota.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people applied, whatever became of it.</source>
            <translation>Cuántas personas se postularon, sin importar qué pasó después.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people are in the program now, paused ones included.</source>
            <translation>Cuántas personas están hoy en el programa, contando las que están en pausa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many more people fit into the program. Empty for programs without a limit.</source>
            <translation>Cuántas personas más caben en el programa. Vacío para programas sin límite.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago there was a mentoring session about this project.</source>
            <translation>Hace cuánto hubo una sesión de mentoría sobre este proyecto.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/peoplehelp.cpp" line="+10" />
            <source>The given names as in the identity document, such as “Luz Dary”. Certificates and messages use them.</source>
            <translation>Los nombres como están en el documento de identidad, por ejemplo “Luz Dary”. Con ellos se hacen certificados y mensajes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Both family names where the person has two, such as “Quintero Mosquera”. Lists are sorted by them.</source>
            <translation>Los dos apellidos si los tiene, por ejemplo “Quintero Mosquera”. Por ellos se ordenan las listas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's own address: invitations and messages go there, and with it they sign in on a server. Leave it empty when they have none or share one.</source>
            <translation>El correo propio de la persona: allí llegan invitaciones y mensajes, y con él inicia sesión en un servidor. Déjelo vacío si no tiene o lo comparte.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mobile with the country's code, such as +57 300 000 0012. WhatsApp messages open with this number.</source>
            <translation>El celular con indicativo del país, por ejemplo +57 300 000 0012. Los mensajes de WhatsApp se abren con este número.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A picture of the person. Without one, their initials stand in a coloured circle.</source>
            <translation>Una foto de la persona. Sin foto aparecen sus iniciales en un círculo de color.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person mainly is in the ecosystem. It decides in which list they appear; one person may have other roles as well.</source>
            <translation>Lo que la persona es sobre todo en el ecosistema. De eso depende en qué lista aparece; puede tener además otros papeles.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is not active can no longer sign in and is not offered when somebody is chosen. Nothing of theirs is deleted.</source>
            <translation>Quien no está activo ya no puede iniciar sesión ni se ofrece al escoger personas. No se elimina nada suyo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when somebody compared the person with their identity document. Funders ask for it.</source>
            <translation>Activo cuando alguien comparó a la persona con su documento de identidad. Los financiadores lo piden.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person last signed in on a server. Stays empty in a local workspace.</source>
            <translation>Cuándo inició sesión por última vez en un servidor. En un espacio de trabajo local queda vacío.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The language in which the person wants to be written to. Templates of messages follow it.</source>
            <translation>El idioma en que la persona quiere que se le escriba. Las plantillas de mensajes lo siguen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the person's clock stands. Invitations show meetings in this zone, for instance to a mentor in Madrid.</source>
            <translation>La hora con la que vive la persona. Las invitaciones muestran las reuniones en esa zona, por ejemplo a un mentor en Madrid.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Facts about the person that have no field of their own, such as the languages they speak. Other programs may keep theirs here.</source>
            <translation>Datos de la persona sin campo propio, como los idiomas que habla. Otros programas pueden guardar aquí los suyos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which document proves who the person is: cédula, passport, permit. Reports for funders name it beside the number.</source>
            <translation>Con qué documento se identifica la persona: cédula, pasaporte, permiso. Los informes para financiadores lo traen junto al número.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The number on that document, without dots or spaces. Two people with the same one are probably the same person.</source>
            <translation>El número de ese documento, sin puntos ni espacios. Dos personas con el mismo número probablemente son la misma.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day the person was born. Reports only show age groups.</source>
            <translation>El día en que nació la persona. Los informes solo muestran grupos de edad.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person says, not what somebody supposes. Reports count by it, never below five people.</source>
            <translation>Lo que dice la persona, no lo que alguien supone. Los informes cuentan por esto, nunca menos de cinco personas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The five digits that DANE gives to the municipality where the person lives, such as 05001 for Medellín. Maps and reports use it.</source>
            <translation>Los cinco dígitos que el DANE da al municipio donde vive la persona, por ejemplo 05001 para Medellín. Lo usan los mapas e informes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The municipality where the person lives now, which may not be where they were born.</source>
            <translation>El municipio donde vive hoy la persona, que puede no ser donde nació.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Groups that the person says they belong to, such as rural, victim of the conflict or head of household. Sensitive data: ask, never assume, and only with authorization.</source>
            <translation>Grupos a los que la persona dice pertenecer, como rural, víctima del conflicto o jefe de hogar. Son datos sensibles: pregunte, nunca suponga, y solo con autorización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that accompanies the person. Its team may see and edit their data.</source>
            <translation>La organización que acompaña a la persona. Su equipo puede ver y editar sus datos.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who the person is and what moves them, in a few lines. Mentors read it before the first session.</source>
            <translation>Quién es la persona y qué la mueve, en pocas líneas. Los mentores lo leen antes de la primera sesión.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much the person has already done as an entrepreneur, not how good they are. It helps to find the right mentor.</source>
            <translation>Cuánto recorrido tiene la persona como emprendedora, no qué tan buena es. Ayuda a encontrar el mentor adecuado.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trades the person works in or would like to. Calls and mentors are proposed by them.</source>
            <translation>Los sectores en los que trabaja o quisiera trabajar. Con ellos se proponen convocatorias y mentores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person can do themselves, such as sewing, sales or bookkeeping. One word or two each.</source>
            <translation>Lo que la persona sabe hacer, como confección, ventas o contabilidad. Una o dos palabras cada una.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person studied and where, one line each. Not finished counts too.</source>
            <translation>Qué estudió la persona y dónde, un renglón cada uno. También vale lo que no terminó.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person did before: jobs, businesses, family trade. One line each.</source>
            <translation>Qué hizo antes la persona: empleos, negocios, oficio de la familia. Un renglón cada uno.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many projects the person has. Counted by the program.</source>
            <translation>Cuántos proyectos tiene la persona. Lo cuenta el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of mentoring so far, added up from the sessions held.</source>
            <translation>Horas de mentoría hasta hoy, sumadas de las sesiones realizadas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money the person's projects received through programs, added up by the program.</source>
            <translation>Dinero que recibieron los proyectos de la persona por medio de programas; lo suma el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person can usually meet, day by day. Sessions are proposed inside these hours.</source>
            <translation>Cuándo suele poder reunirse la persona, día por día. Las sesiones se proponen dentro de estas horas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the person wants to be reached, the best way first. Many never read e-mail but answer on WhatsApp.</source>
            <translation>Por dónde quiere que se le contacte, primero lo mejor. Muchos nunca leen el correo, pero responden por WhatsApp.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person wants to reach, each with a day if there is one. Reviewed with the mentor.</source>
            <translation>Lo que la persona quiere lograr, con fecha si la hay. Se revisa con el mentor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the person has time at present. “Paused” keeps them in the program without proposing sessions.</source>
            <translation>Si la persona tiene tiempo ahora. “En pausa” la deja en el programa sin proponerle sesiones.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person has been shown how the program works and has signed what they must.</source>
            <translation>Activo cuando ya se le explicó a la persona cómo funciona el programa y firmó lo que debía.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that brought the mentor. Others may still ask for them.</source>
            <translation>La organización que vinculó al mentor. Otras también pueden solicitarlo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who the mentor is and what they have done, in a few lines. Entrepreneurs read it when they get a mentor.</source>
            <translation>Quién es el mentor y qué ha hecho, en pocas líneas. Los emprendedores lo leen cuando se les asigna.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor does at work, such as “Finance manager”.</source>
            <translation>En qué trabaja el mentor, por ejemplo “Gerente financiera”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the mentor works, or “Independent”. It helps to see conflicts of interest.</source>
            <translation>Dónde trabaja el mentor, o “Independiente”. Ayuda a ver conflictos de interés.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In what the mentor can really help, such as finance, INVIMA or export. The matching of mentors looks here first.</source>
            <translation>En qué puede ayudar de verdad el mentor, como finanzas, INVIMA o exportación. La asignación de mentores mira primero aquí.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trades the mentor knows from inside.</source>
            <translation>Los sectores que el mentor conoce por dentro.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Titles and certificates that matter to the work, one a line, with the year.</source>
            <translation>Títulos y certificados que importan para el trabajo, uno por renglón, con el año.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What an hour costs the program. Empty or zero for those who give their time.</source>
            <translation>Lo que le cuesta la hora al programa. Vacío o cero para quienes donan su tiempo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The currency of the hourly rate, such as COP, or EUR for a mentor abroad.</source>
            <translation>La moneda de la tarifa por hora, por ejemplo COP, o EUR para un mentor en el exterior.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the mentor can meet, day by day, and how many sessions they take in a day and a week. Sessions are only proposed inside these hours.</source>
            <translation>Cuándo puede reunirse el mentor, día por día, y cuántas sesiones acepta por día y por semana. Las sesiones se proponen solo en esas horas.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many entrepreneurs the mentor takes at a time. When the places are full, no further mentorship can be made.</source>
            <translation>A cuántos emprendedores acompaña el mentor a la vez. Con los cupos llenos no se puede crear otra mentoría.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many active mentorships the mentor has. Counted by the program.</source>
            <translation>Cuántas mentorías activas tiene el mentor. Las cuenta el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of sessions the mentor has held in all. Certificates of thanks name them.</source>
            <translation>Horas de sesiones que ha dado el mentor en total. Van en los certificados de agradecimiento.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many different people the mentor has accompanied so far.</source>
            <translation>A cuántas personas distintas ha acompañado el mentor hasta hoy.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The average of the ratings that entrepreneurs gave, from 1 to 5. Counted by the program from the ratings.</source>
            <translation>El promedio de las calificaciones que dieron los emprendedores, de 1 a 5. Lo calcula el programa.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From how many ratings the average comes. Few ratings say little.</source>
            <translation>De cuántas calificaciones sale el promedio. Pocas dicen poco.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the mentor likes to work: asks questions, gives tasks, looks at the accounts together.</source>
            <translation>Cómo le gusta trabajar al mentor: hace preguntas, deja tareas, revisa cuentas en conjunto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the mentor wants to be reached, the best way first.</source>
            <translation>Por dónde quiere el mentor que se le contacte, primero lo mejor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What sets the mentor apart inside their areas, such as “cold chain” or “costs of craftwork”.</source>
            <translation>Lo que distingue al mentor dentro de sus áreas, por ejemplo “cadena de frío” o “costos en artesanía”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the mentor takes new entrepreneurs now. Paused mentors keep those they have.</source>
            <translation>Si el mentor recibe nuevos emprendedores ahora. Los mentores en pausa conservan a quienes ya tienen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether somebody checked the mentor's experience and references. Only verified mentors should work alone with people.</source>
            <translation>Si alguien revisó la experiencia y las referencias del mentor. Solo un mentor verificado debería trabajar a solas con la gente.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization of the ecosystem that keeps up the contact.</source>
            <translation>La organización del ecosistema que mantiene el contacto.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of supporter it is: investor, company, public agency, university. Lists of invitations start from it.</source>
            <translation>Qué clase de entidad es: inversionista, empresa, entidad pública, universidad. De ahí parten las listas de invitados.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the relation stands: a prospect, a partner, or asleep.</source>
            <translation>Cómo va la relación: por conquistar, aliada o inactiva.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name by which everybody knows the company or agency.</source>
            <translation>El nombre con el que todos conocen a la empresa o entidad.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name in the contract, as the chamber of commerce has it, such as “Semillas del Sur S.A.S.”</source>
            <translation>El nombre que va en el convenio, como está en la cámara de comercio, por ejemplo “Semillas del Sur S.A.S.”</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The NIT with its check digit, or the tax number of another country.</source>
            <translation>El NIT con su dígito de verificación, o el número tributario de otro país.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How large the company is, in the four sizes the law knows.</source>
            <translation>Qué tan grande es la empresa, en los cuatro tamaños de la ley.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entity wants to support. Projects of these trades are shown to it first.</source>
            <translation>Lo que la entidad quiere apoyar. Primero se le muestran proyectos de estos sectores.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much it usually puts into one project, in words, such as “20 to 100 million COP”.</source>
            <translation>Cuánto suele poner en un proyecto, en palabras, por ejemplo “20 a 100 millones COP”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the team should know before calling: who decides, what was promised, when to call again.</source>
            <translation>Lo que el equipo debe saber antes de llamar: quién decide, qué se prometió, cuándo volver a llamar.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>“Everything” may change every record of the workspace. “The organization” leaves it to the person's memberships. One who may do everything always remains.</source>
            <translation>“Todo” puede cambiar cualquier registro del espacio de trabajo. “La organización” lo deja a las membresías de la persona. Siempre queda alguien que puede todo.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The area in which the person works, such as “Systems” or “Cohorts”.</source>
            <translation>El área en la que trabaja la persona, por ejemplo “Sistemas” o “Cohortes”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Permissions beside the level, for other programs that read this workspace. The program itself goes by the level and the memberships.</source>
            <translation>Permisos además del nivel, para otros programas que leen este espacio de trabajo. Este programa se guía por el nivel y las membresías.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person last did something that only administrators may. Useful for the review of who still needs the role.</source>
            <translation>Cuándo hizo la persona por última vez algo reservado a administradores. Sirve para revisar quién necesita aún el rol.</translation>
        </message>
    </context>
    <context>
        <name>members</name>
        <message>
            <location filename="../models/security/membersrepository.cpp" line="+356" />
            <source>Nobody signs in to a file: it has no passwords.</source>
            <translation>En un archivo nadie inicia sesión: no tiene contraseñas.</translation>
        </message>
        <message>
            <location filename="../models/security/memberroles.cpp" line="-74" />
            <source>Everything in the organization: gives every role, hands the organization over.</source>
            <translation>Todo en la organización: da todos los roles y puede entregarla a otra persona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Runs the organization: people, programs and everything in them; gives the roles below.</source>
            <translation>Dirige la organización: personas, programas y todo lo que hay en ellos; da los roles siguientes.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Runs programs: applications, mentoring, meetings, documents and the people in them.</source>
            <translation>Dirige programas: postulaciones, mentorías, reuniones, documentos y las personas que están en ellos.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sees programs, projects and figures, and nobody's name.</source>
            <translation>Ve programas, proyectos y cifras, y el nombre de nadie.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Belongs to the organization and sees its programs, nothing else.</source>
            <translation>Pertenece a la organización y ve sus programas, nada más.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>This is the only owner of the organization. Make somebody else owner first.</source>
            <translation>Es el único propietario de la organización. Haga propietaria antes a otra persona.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody changes their own role. Ask another owner or administrator.</source>
            <translation>Nadie cambia su propio rol. Pídalo a otro propietario o administrador.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This person belongs to the organization already.</source>
            <translation>Esta persona ya pertenece a la organización.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This membership ended already. Invite the person again.</source>
            <translation>Esta membresía ya terminó. Invite de nuevo a la persona.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Only somebody who belongs to the organization and may sign in can become its owner.</source>
            <translation>Solo puede ser propietario quien pertenece a la organización y puede iniciar sesión.</translation>
        </message>
    </context>
    <context>
        <name>related</name>
        <message>
            <location filename="../models/related/relationchoices.cpp" line="+31" />
            <source>Applications decided</source>
            <translation>Postulaciones decididas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reviews written</source>
            <translation>Evaluaciones hechas</translation>
        </message>
        <message>
            <location line="+11" />
            <location line="+4" />
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Messages written</source>
            <translation>Mensajes escritos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tasks given to others</source>
            <translation>Tareas encargadas a otros</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Parts of the task</source>
            <translation>Partes de la tarea</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Later versions</source>
            <translation>Versiones posteriores</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ratings received</source>
            <translation>Calificaciones recibidas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ratings given</source>
            <translation>Calificaciones dadas</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Contacts with the person</source>
            <translation>Contactos con la persona</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contacts made</source>
            <translation>Contactos hechos</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Verifications decided</source>
            <translation>Verificaciones decididas</translation>
        </message>
        <message>
            <location filename="../models/related/historyrepository.cpp" line="+225" />
            <source>%1 (deleted)</source>
            <comment>a record that is gone</comment>
            <translation>%1 (eliminado)</translation>
        </message>
    </context>
    <context>
        <name>sink</name>
        <message>
            <location filename="../models/exchange/exporting/pagesink.cpp" line="+54" />
            <source>Pages cannot be made here.</source>
            <translation>Aquí no se pueden crear páginas.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>More than %L1 rows do not fit on pages. Narrow the list, or choose CSV or Excel. No file was made.</source>
            <translation>Más de %L1 filas no caben en páginas. Reduzca la lista o elija CSV o Excel. No se creó ningún archivo.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/sinkvalues.cpp" line="+86" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/sinkfile.cpp" line="+16" />
            <source>There is no room left for “%1”. Make room on the disk or choose another folder. No file was made.</source>
            <translation>No queda espacio para «%1». Libere espacio en el disco o elija otra carpeta. No se creó ningún archivo.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>“%1” cannot be written. Check the folder and whether you may write there. No file was made.</source>
            <translation>No se puede escribir «%1». Revise la carpeta y si usted puede escribir en ella. No se creó ningún archivo.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/csvsink.cpp" line="+73" />
            <source>“%1” cannot stand between the cells of a CSV file.</source>
            <translation>«%1» no puede separar las celdas de un archivo CSV.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/tablepages.cpp" line="+156" />
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <location line="+104" />
            <source>The printer takes no more pages.</source>
            <translation>La impresora no acepta más páginas.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Printing could not begin. Check the printer.</source>
            <translation>No se pudo empezar a imprimir. Revise la impresora.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Printing could not be finished. Check the printer.</source>
            <translation>No se pudo terminar de imprimir. Revise la impresora.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/odssink.cpp" line="+265" />
            <location filename="../models/exchange/exporting/xlsxsink.cpp" line="+245" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/xlsxsink.cpp" line="-58" />
            <source>“%1” of row %L2 has %L3 characters; a cell of Excel holds %L4. Choose CSV, JSON lines or ODS. No file was made.</source>
            <translation>«%1» de la fila %L2 tiene %L3 caracteres; una celda de Excel admite %L4. Elija CSV, líneas JSON u ODS. No se creó ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>source</name>
        <message>
            <location filename="../models/exchange/reading/packedxml.cpp" line="+69" />
            <location filename="../models/exchange/reading/sourcebuilder.cpp" line="+96" />
            <source>Reading was cancelled.</source>
            <translation>Se canceló la lectura.</translation>
        </message>
        <message>
            <location line="+4" />
            <location filename="../models/exchange/reading/xlsxreader.cpp" line="+206" />
            <location filename="../models/exchange/reading/odsreader.cpp" line="+112" />
            <source>A cell has more than %L1 characters, which is the most that can be read.</source>
            <translation>Una celda tiene más de %L1 caracteres, que es lo máximo que se puede leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../models/exchange/reading/workbookremarks.cpp" line="+20" />
            <source>%n cell(s) hold an error of the spreadsheet; the first is %1.</source>
            <translation>
                <numerusform>%n celda contiene un error de la hoja de cálculo: %1.</numerusform>
                <numerusform>%n celdas contienen un error de la hoja de cálculo; la primera es %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n hidden row(s) are read as well.</source>
            <translation>
                <numerusform>También se lee %n fila oculta.</numerusform>
                <numerusform>También se leen %n filas ocultas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n merged area(s): the value counts for the first cell only, the others are empty.</source>
            <translation>
                <numerusform>%n zona combinada: el valor cuenta solo para su primera celda, las demás están vacías.</numerusform>
                <numerusform>%n zonas combinadas: el valor cuenta solo para su primera celda, las demás están vacías.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sheetchoice.cpp" line="+10" />
            <source>The workbook has no sheet “%1”. It has: %2.</source>
            <translation>El libro no tiene la hoja «%1». Tiene: %2.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/odsreader.cpp" line="+118" />
            <location filename="../models/exchange/reading/ziparchive.cpp" line="+111" />
            <source>This file is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</source>
            <translation>Este archivo está protegido con contraseña. Ábralo en su hoja de cálculo, guárdelo sin contraseña e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/workbookreader.cpp" line="+20" />
            <source>This is a binary Excel workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</source>
            <translation>Este es un libro binario de Excel (.xlsb). Ábralo en Excel o LibreOffice, guárdelo como .xlsx e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>This is a packed file, but neither an Excel (.xlsx) nor an OpenDocument (.ods) workbook. Unpack it first, or choose the workbook itself.</source>
            <translation>Este es un archivo comprimido, pero no un libro de Excel (.xlsx) ni de OpenDocument (.ods). Descomprímalo primero o elija el libro mismo.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sourcereader.cpp" line="+29" />
            <source>This workbook is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</source>
            <translation>Este libro está protegido con contraseña. Ábralo en su hoja de cálculo, guárdelo sin contraseña e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This is a workbook in the old Excel format (.xls). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</source>
            <translation>Este libro está en el formato antiguo de Excel (.xls). Ábralo en Excel o LibreOffice, guárdelo como .xlsx e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is a PDF file, which has no table that could be read. Ask for the spreadsheet.</source>
            <translation>Este es un archivo PDF, que no tiene una tabla que se pueda leer. Pida la hoja de cálculo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is a web page, whatever the name of the file says. Open it in your spreadsheet program, save it as .xlsx and import that file.</source>
            <translation>Esto es una página web, diga lo que diga el nombre del archivo. Ábrala en su hoja de cálculo, guárdela como .xlsx e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is an XML file. Open it in your spreadsheet program, save it as .xlsx and import that file.</source>
            <translation>Este es un archivo XML. Ábralo en su hoja de cálculo, guárdelo como .xlsx e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>This file is no workbook, or it is damaged.</source>
            <translation>Este archivo no es un libro de cálculo o está dañado.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The file has more than %L1 MB, which is the most that can be read. Divide it into several files.</source>
            <translation>El archivo pesa más de %L1 MB, que es lo máximo que se puede leer. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The file has no rows.</source>
            <translation>El archivo no tiene filas.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The file “%1” cannot be read. Check its name and whether you may open it.</source>
            <translation>No se puede leer el archivo «%1». Revise su nombre y si usted puede abrirlo.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>The file “%1” could not be read to its end.</source>
            <translation>El archivo «%1» no se pudo leer hasta el final.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Clipboard</source>
            <translation>Portapapeles</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/jsonreader.cpp" line="+17" />
            <source>Line %L1 is not a JSON object, or it is cut off.</source>
            <translation>La línea %L1 no es un objeto JSON o está cortada.</translation>
        </message>
        <message>
            <location line="+73" />
            <source>Line %L1 has a value with more than %L2 characters, which is the most that can be read.</source>
            <translation>La línea %L1 tiene un valor de más de %L2 caracteres, que es lo máximo que se puede leer.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sourceencoding.cpp" line="+122" />
            <source>The encoding “%1” is not known. These are: %2.</source>
            <translation>No se conoce la codificación «%1». Se conocen: %2.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>This file is not a table: its content is binary. Choose a CSV, Excel (.xlsx), OpenDocument (.ods) or JSON file.</source>
            <translation>Este archivo no es una tabla: su contenido es binario. Elija un archivo CSV, Excel (.xlsx), OpenDocument (.ods) o JSON.</translation>
        </message>
        <message numerus="yes">
            <location filename="../models/exchange/reading/sourcebuilder.cpp" line="-43" />
            <source>The row has %n cell(s) too many.</source>
            <translation>
                <numerusform>A la fila le sobra %n celda.</numerusform>
                <numerusform>A la fila le sobran %n celdas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The row has %n cell(s) too few.</source>
            <translation>
                <numerusform>A la fila le falta %n celda.</numerusform>
                <numerusform>A la fila le faltan %n celdas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+46" />
            <source>Row %L1 has more than %L2 columns, which is the most that can be read.</source>
            <translation>La fila %L1 tiene más de %L2 columnas, que es lo máximo que se puede leer.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The file has more than %L1 rows, which is the most that can be read at once. Divide it into several files.</source>
            <translation>El archivo tiene más de %L1 filas, que es lo máximo que se puede leer de una vez. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The file has more than %L1 cells, which is the most that can be read at once. Divide it into several files.</source>
            <translation>El archivo tiene más de %L1 celdas, que es lo máximo que se puede leer de una vez. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/ziparchive.cpp" line="-90" />
            <source>This workbook is damaged or cut off. Open it in your spreadsheet program, save it again and import that file.</source>
            <translation>Este libro está dañado o cortado. Ábralo en su hoja de cálculo, guárdelo de nuevo e importe ese archivo.</translation>
        </message>
        <message>
            <location line="+97" />
            <source>This workbook unpacks to more than %L1 MB, which is the most that can be read. Save the sheet as CSV and divide it.</source>
            <translation>Este libro descomprimido pesa más de %L1 MB, que es lo máximo que se puede leer. Guarde la hoja como CSV y divídala.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/csvreader.cpp" line="+59" />
            <source>A quotation mark opens in line %L1 and does not close.</source>
            <translation>En la línea %L1 se abre una comilla que no se cierra.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The row contains characters that are no text (NUL).</source>
            <translation>La fila contiene caracteres que no son texto (NUL).</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Line %L1 has a cell with more than %L2 characters, which is the most that can be read. Is this file really a table?</source>
            <translation>La línea %L1 tiene una celda de más de %L2 caracteres, que es lo máximo que se puede leer. ¿Este archivo es de verdad una tabla?</translation>
        </message>
    </context>
    <context>
        <name>validation</name>
        <message>
            <location filename="../models/catalog/sentences.cpp" line="+43" />
            <source>%1: a value is needed.</source>
            <translation>%1: hace falta un valor.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: at most %2 characters; this has %3.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>%1: como máximo %2 caracteres; aquí hay %3.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: no control characters; take out the character U+0000.</source>
            <translation>%1: sin caracteres de control; quite el carácter U+0000.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: the identifier of a record, 36 characters such as 01890a5d-ac96-774b-bcce-b302099a8057.</source>
            <translation>%1: el identificador de un registro, 36 caracteres como 01890a5d-ac96-774b-bcce-b302099a8057.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: an e-mail address such as ana@example.org.</source>
            <translation>%1: un correo como ana@example.org.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a web address that begins with https:// or http:// and has no spaces.</source>
            <translation>%1: una dirección web que empiece con https:// o http:// y no tenga espacios.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a phone number of digits, spaces and + ( ) . - / #, such as +57 300 000 0001.</source>
            <translation>%1: un teléfono con dígitos, espacios y + ( ) . - / #, como +57 300 000 0001.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a whole number.</source>
            <translation>%1: un número entero.</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%1: a number such as 1234.5, with at most %n decimal(s).</source>
            <extracomment>%1 is the name of a field, %n how many decimals it takes</extracomment>
            <translation>
                <numerusform>%1: un número como 1234.5, con %n decimal como máximo.</numerusform>
                <numerusform>%1: un número como 1234.5, con %n decimales como máximo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>%1: at most %n digit(s) before the decimal point.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>
                <numerusform>%1: como máximo %n dígito antes del punto decimal.</numerusform>
                <numerusform>%1: como máximo %n dígitos antes del punto decimal.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1: from %2 to %3.</source>
            <translation>%1: de %2 a %3.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: at least %2.</source>
            <translation>%1: por lo menos %2.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: at most %2.</source>
            <translation>%1: como máximo %2.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: true or false.</source>
            <translation>%1: true o false.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a date as year, month and day, such as 2027-03-15.</source>
            <translation>%1: una fecha con año, mes y día, como 2027-03-15.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a date with a time, such as 2027-03-15T14:30:00-05:00.</source>
            <translation>%1: una fecha con hora, como 2027-03-15T14:30:00-05:00.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a period such as P5Y (five years), P6M (six months) or P30D (thirty days).</source>
            <translation>%1: un período como P5Y (cinco años), P6M (seis meses) o P30D (treinta días).</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a network address such as 192.0.2.10 or 2001:db8::10.</source>
            <translation>%1: una dirección de red como 192.0.2.10 o 2001:db8::10.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: one of these: %2.</source>
            <extracomment>%1 is the name of a field, %2 a list of words</extracomment>
            <translation>%1: uno de estos: %2.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: a time zone such as America/Bogota; “%2” is not known.</source>
            <extracomment>%1 is the name of a field, %2 what was typed</extracomment>
            <translation>%1: una zona horaria como America/Bogota; «%2» no se conoce.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: %2.</source>
            <extracomment>%1 is the name of a field, %2 says what it takes: "five digits"</extracomment>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: a text between quotation marks.</source>
            <translation>%1: un texto entre comillas.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: cannot be compared with %2.</source>
            <extracomment>%1 is the name of a field, %2 a sign such as &gt;=</extracomment>
            <translation>%1: no se puede comparar con %2.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a list of words, such as ["one", "two"].</source>
            <translation>%1: una lista de palabras, como ["uno", "dos"].</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: this cannot be read as JSON; look at character %2.</source>
            <extracomment>%1 is the name of a field, %2 a position</extracomment>
            <translation>%1: no se puede leer como JSON; revise el carácter %2.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: the weights of all criteria have to add up to 100; now they add up to %2.</source>
            <extracomment>%1 is the name of a field, %2 a number</extracomment>
            <translation>%1: los pesos de todos los criterios deben sumar 100; ahora suman %2.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: hours such as 09:00 to 12:00, the end after the start; “%2” is not.</source>
            <extracomment>%1 is the name of a field, %2 what was typed: "12:00 – 09:00"</extracomment>
            <translation>%1: horas como 09:00 a 12:00, con el fin después del inicio; «%2» no lo es.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1: later than “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "End: later than “Start”."</extracomment>
            <translation>%1: después de «%2».</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: not before “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "End: not before “Start”."</extracomment>
            <translation>%1: no antes de «%2».</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: not before “%2” (%3).</source>
            <extracomment>%1 and %2 are names of fields, %3 a date: "End: not before “Start” (12/01/2027)."</extracomment>
            <translation>%1: no antes de «%2» (%3).</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: somebody else than “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "Mentor: somebody else than “Entrepreneur”."</extracomment>
            <translation>%1: alguien distinto de «%2».</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1: “%2” cannot become “%3”; it stays as it is.</source>
            <extracomment>%1 is the name of a field, %2 and %3 are states: "Status: “Rescheduled” cannot become “Held”; it stays as it is."</extracomment>
            <translation>%1: «%2» no puede pasar a «%3»; se queda como está.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: “%2” cannot become “%3”; possible now: %4.</source>
            <extracomment>%1 is the name of a field, %2 and %3 are states, %4 a list of states</extracomment>
            <translation>%1: «%2» no puede pasar a «%3»; ahora es posible: %4.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: kept by the program; it cannot be set.</source>
            <translation>%1: lo lleva el programa; no se puede fijar.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: given when the record is made; it cannot be changed afterwards.</source>
            <translation>%1: se da al crear el registro; después no se puede cambiar.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>There is no field “%1”. There are: %2.</source>
            <extracomment>%1 is what was typed, %2 a list of names</extracomment>
            <translation>No hay ningún campo «%1». Hay: %2.</translation>
        </message>
        <message>
            <location filename="../models/catalog/filteroperators.cpp" line="+62" />
            <source>%1: a period such as today, this-week, last-month, last-14d or next-3w.</source>
            <extracomment>%1 is a field</extracomment>
            <translation>%1: un período como today, this-week, last-month, last-14d o next-3w.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1: a number of days, weeks or months such as 21d, 3w or 2m.</source>
            <extracomment>%1 is a field; d, w and m stand for days, weeks and months</extracomment>
            <translation>%1: un número de días, semanas o meses como 21d, 3w o 2m.</translation>
        </message>
        <message>
            <location line="+85" />
            <source>The filter of "%1" needs one value.</source>
            <extracomment>%1 is a field</extracomment>
            <translation>El filtro de «%1» necesita un valor.</translation>
        </message>
        <message>
            <location filename="../models/catalog/filtertext.cpp" line="+46" />
            <source>“%1” is no filter. A filter is field=value, !=, &gt;=, &lt;=, &gt;, &lt;, ~text, !~text, ^=start, @&gt;json, field:null, field:notnull, field:in=a|b, field:notin=a|b, field:all=a|b, field:key=name, field:during=this-month, field:older=3w, field:older-or-never=3w or field:later=3w.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>«%1» no es un filtro. Un filtro es campo=valor, !=, &gt;=, &lt;=, &gt;, &lt;, ~texto, !~texto, ^=comienzo, @&gt;json, campo:null, campo:notnull, campo:in=a|b, campo:notin=a|b, campo:all=a|b, campo:key=nombre, campo:during=this-month, campo:older=3w, campo:older-or-never=3w o campo:later=3w.</translation>
        </message>
    </context>
</TS>
