<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../dialogs/workspace/aboutdialog.cpp" line="+71" />
            <source>About Semillero</source>
            <translation>Acerca de Semillero</translation>
        </message>
        <message>
            <location line="+0" />
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
            <location line="+9" />
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
        <name>Application</name>
        <message>
            <location filename="../app/desktop/application.cpp" line="+162" />
            <source>That workspace is already open in another window, which is in front now.</source>
            <translation>Ese espacio de trabajo ya está abierto en otra ventana, que ahora está al frente.</translation>
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
            <location filename="../models/database/browselisting.cpp" line="+88" />
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
        <name>BusyStrip</name>
        <message>
            <location filename="../views/common/busystrip.cpp" line="+19" />
            <location line="+54" />
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
        <name>ChoiceFilterEditor</name>
        <message>
            <location filename="../views/records/choicefiltereditor.cpp" line="+16" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <location filename="../views/records/columnmenu.cpp" line="+26" />
            <source>Usual columns</source>
            <translation>Columnas habituales</translation>
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
            <source>Only records that meet it: field=value, field!=value, field&gt;=value, field&lt;=value, field~text, field@&gt;json, field:null. May be given several times; all have to hold.</source>
            <translation>Solo registros que lo cumplen: campo=valor, campo!=valor, campo&gt;=valor, campo&lt;=valor, campo~texto, campo@&gt;json, campo:null. Se puede dar varias veces; se deben cumplir todos.</translation>
        </message>
        <message>
            <location line="+3" />
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
            <source>The history names this person; without it, the system.</source>
            <translation>El historial nombra a esta persona; sin ella, al sistema.</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../views/shell/commandpalette.cpp" line="+140" />
            <source>Go to a page or a command</source>
            <translation>Ir a una página o un comando</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Page or command</source>
            <translation>Página o comando</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pages and commands</source>
            <translation>Páginas y comandos</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No page or command has that name.</source>
            <translation>Ninguna página ni comando tiene ese nombre.</translation>
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
            <location filename="../models/database/connectionmonitor.cpp" line="+10" />
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
            <source>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero.</source>
            <translation>Semillero puede crear aquí sus tablas, roles y reglas ahora. Tarda unos segundos. Hágalo solo en una base de datos destinada a Semillero.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your login, %1, may not make tables. Ask your administrator to run this command, then try again.</source>
            <translation>Su usuario, %1, no puede crear tablas. Pídale a su administrador que ejecute este comando y vuelva a intentarlo.</translation>
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
        <name>DateField</name>
        <message>
            <location filename="../views/records/datefield.cpp" line="+115" />
            <source>Open the calendar (Alt+Down)</source>
            <translation>Abrir el calendario (Alt+Abajo)</translation>
        </message>
        <message>
            <location line="+3" />
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
            <location filename="../app/ctl/democommand.cpp" line="+14" />
            <source>Fills a workspace with the demo ecosystem.</source>
            <translation>Llena un espacio de trabajo con el ecosistema de demostración.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records.</source>
            <translation>Todas sus personas y organizaciones son inventadas. Primero se crea el espacio de trabajo o se actualiza su esquema. El mismo día y tamaño dan los mismos registros.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>--today needs a day such as 2026-03-10, not “%1”.</source>
            <translation>--today necesita un día como 2026-03-10, no «%1».</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>The demo ecosystem is in the workspace: %n record(s).</source>
            <translation>
                <numerusform>El ecosistema de demostración está en el espacio de trabajo: %n registro.</numerusform>
                <numerusform>El ecosistema de demostración está en el espacio de trabajo: %n registros.</numerusform>
            </translation>
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
        <name>FieldRow</name>
        <message>
            <location filename="../dialogs/records/fieldrow.cpp" line="+105" />
            <source>Required</source>
            <translation>Obligatorio</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../views/records/filterbar.cpp" line="+174" />
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
            <location filename="../views/records/filterpopup.cpp" line="+24" />
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Field to filter by</source>
            <translation>Campo por el que se filtra</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <location filename="../views/records/filtertext.cpp" line="+17" />
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
            <location line="+30" />
            <source>empty</source>
            <extracomment>A filter: the field has no value</extracomment>
            <translation>vacío</translation>
        </message>
        <message>
            <location line="+3" />
            <source>not %1</source>
            <translation>no %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>from %1</source>
            <extracomment>A filter: dates and numbers from %1 on</extracomment>
            <translation>desde %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>to %1</source>
            <extracomment>A filter: dates and numbers up to %1</extracomment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>contains “%1”</source>
            <translation>contiene «%1»</translation>
        </message>
    </context>
    <context>
        <name>FilterValueEditor</name>
        <message>
            <location filename="../views/records/filtervalueeditor.cpp" line="+40" />
            <source>Only where it is empty</source>
            <translation>Solo donde está vacío</translation>
        </message>
    </context>
    <context>
        <name>HistoryText</name>
        <message>
            <location filename="../views/records/historytext.cpp" line="+24" />
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
            <location line="+41" />
            <source>Created</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Creó</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Changed</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Modificó</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Deleted</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Eliminó</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../views/records/historyview.cpp" line="+80" />
            <source>Nothing has been recorded about this yet.</source>
            <translation>Todavía no se ha registrado nada sobre esto.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The system</source>
            <translation>El sistema</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 by %2</source>
            <extracomment>A line of a record's history: %1 what was done ("Changed"), %2 by whom</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <location line="+10" />
            <location line="+1" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 → %2</source>
            <extracomment>A change of a field: %1 what it was, %2 what it became</extracomment>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../views/shell/homepage.cpp" line="+138" />
            <location line="+22" />
            <source>What is on today</source>
            <translation>Lo que hay para hoy</translation>
        </message>
        <message>
            <location line="-19" />
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
            <location line="+2" />
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
            <location filename="../dialogs/records/jsonfieldeditor.cpp" line="+72" />
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
        <name>ListRecordsCommand</name>
        <message>
            <location filename="../app/ctl/listrecordscommand.cpp" line="+31" />
            <source>Lists the records of an entity.</source>
            <translation>Lista los registros de una entidad.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</source>
            <translation>Para las personas, una tabla con los campos que muestran las listas y los identificadores; con --json, un arreglo de objetos con todos los campos. Sin --limit se listan todos los registros.</translation>
        </message>
        <message numerus="yes">
            <location line="+110" />
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
            <location filename="../app/desktop/mainmenu.cpp" line="+186" />
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
            <source>&amp;Backups of this workspace…</source>
            <translation>Copias de &amp;seguridad de este espacio…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Quit</source>
            <translation>S&amp;alir</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Go to page or command…</source>
            <translation>&amp;Ir a una página o un comando…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Navigation</source>
            <translation>&amp;Navegación</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Full screen</source>
            <translation>Pantalla &amp;completa</translation>
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
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferencias…</translation>
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
            <location filename="../app/desktop/mainwindow.cpp" line="+196" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location line="+57" />
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
            <source>Home</source>
            <translation>Inicio</translation>
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
            <location filename="../app/desktop/navigationlayout.cpp" line="+21" />
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
            <location line="+13" />
            <source>Home</source>
            <translation>Inicio</translation>
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
        <name>NotificationsPanel</name>
        <message>
            <location filename="../dialogs/workspace/notificationspanel.cpp" line="+79" />
            <location line="+2" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location line="-1" />
            <source>Mark all as read</source>
            <translation>Marcar todas como leídas</translation>
        </message>
        <message>
            <location line="+2" />
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
            <location line="+14" />
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
            <location filename="../app/desktop/mainmenu.cpp" line="-193" />
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
        <name>RangeFilterEditor</name>
        <message>
            <location filename="../views/records/rangefiltereditor.cpp" line="+27" />
            <source>From</source>
            <extracomment>A filter's first day or smallest number</extracomment>
            <translation>Desde</translation>
        </message>
        <message>
            <location line="+2" />
            <source>To</source>
            <extracomment>A filter's last day or largest number</extracomment>
            <translation>Hasta</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1, from</source>
            <translation>%1, desde</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, to</source>
            <translation>%1, hasta</translation>
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
        <name>RecordActions</name>
        <message>
            <location filename="../views/records/recordactions.cpp" line="+49" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate…</source>
            <translation>Duplicar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivate…</source>
            <translation>Desactivar…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location line="+2" />
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
            <location filename="../views/records/recorddetailpane.cpp" line="+117" />
            <source>Select a record to see it here.</source>
            <translation>Elija un registro para verlo aquí.</translation>
        </message>
        <message>
            <location line="+93" />
            <source>Summary</source>
            <extracomment>Tab of the pane beside a table: the main fields of the record</extracomment>
            <translation>Resumen</translation>
        </message>
        <message>
            <location line="+2" />
            <source>History</source>
            <extracomment>Tab of the pane beside a table: what changed in the record</extracomment>
            <translation>Historial</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Detail of the record</source>
            <translation>Detalle del registro</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../dialogs/records/recordform.cpp" line="+278" />
            <source>Sections of the form</source>
            <translation>Secciones del formulario</translation>
        </message>
    </context>
    <context>
        <name>RecordFormDialog</name>
        <message>
            <location filename="../dialogs/records/recordformdialog.cpp" line="+102" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Somebody else saved this record while you were editing it. Take their version, which drops your changes, or save only the fields that you changed over it.</source>
            <translation>Otra persona guardó este registro mientras usted lo editaba. Tome su versión, que descarta los cambios de usted, o guarde encima solo los campos que usted cambió.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Take their version</source>
            <translation>Tomar su versión</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save my changes</source>
            <translation>Guardar mis cambios</translation>
        </message>
        <message>
            <location line="+54" />
            <source>Leave without saving?</source>
            <translation>¿Salir sin guardar?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What you changed here will be lost.</source>
            <translation>Lo que cambió aquí se perderá.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save</source>
            <translation>Guardar</translation>
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
            <location line="+32" />
            <source>Fields with * are required</source>
            <translation>Los campos con * son obligatorios</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location line="-1" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ctrl+Enter saves, Esc leaves</source>
            <translation>Ctrl+Entrar guarda, Esc sale</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../views/records/recordpage.cpp" line="+277" />
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <location line="+35" />
            <source>%1: nothing here yet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Programs"</extracomment>
            <translation>%1: todavía no hay nada aquí</translation>
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
            <location line="+36" />
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
            <location line="+44" />
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>%Ln row(s) were copied: those that are loaded, 10,000 at most.</source>
            <translation>
                <numerusform>Se copió %Ln fila: las que están cargadas, 10.000 como máximo.</numerusform>
                <numerusform>Se copiaron %Ln filas: las que están cargadas, 10.000 como máximo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordPageController</name>
        <message numerus="yes">
            <location filename="../app/controllers/recordpagecontroller.cpp" line="+146" />
            <source>%Ln record(s) deleted.</source>
            <translation>
                <numerusform>Se eliminó %Ln registro.</numerusform>
                <numerusform>Se eliminaron %Ln registros.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+11" />
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
            <location line="+41" />
            <source>%Ln people deactivated.</source>
            <translation>
                <numerusform>Se desactivó a %Ln persona.</numerusform>
                <numerusform>Se desactivó a %Ln personas.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <location line="+26" />
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
            <location filename="../models/tables/recordtablemodelcells.cpp" line="+51" />
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
            <location filename="../models/tables/recordcell.cpp" line="+24" />
            <source>Not visible to you</source>
            <extracomment>Stands for the name of a record that the person's rights hide.</extracomment>
            <translation>No visible para usted</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+64" />
            <source>Not visible to you</source>
            <translation>No visible para usted</translation>
        </message>
        <message>
            <location line="+85" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location line="+67" />
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
        <name>SecretStore</name>
        <message>
            <location filename="../app/settings/secretstore.cpp" line="+18" />
            <source>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>El llavero de este computador no está disponible, así que la contraseña no se guardó. Se pedirá cada vez, a menos que esté en el archivo de contraseñas de PostgreSQL.</translation>
        </message>
        <message>
            <location line="+13" />
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
            <location filename="../app/desktop/startoptions.cpp" line="+19" />
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
            <source>Renders every page and dialog into a folder and ends.</source>
            <translation>Dibuja todas las páginas y diálogos en una carpeta y termina.</translation>
        </message>
        <message>
            <location line="+27" />
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
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../views/shell/statusbar.cpp" line="+141" />
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
            <source>One of the words</source>
            <translation>Una de las palabras</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contains …</source>
            <translation>Contiene …</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../views/shell/topbar.cpp" line="+121" />
            <location line="+2" />
            <source>Go to page or command</source>
            <translation>Ir a una página o un comando</translation>
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
        <name>Tour</name>
        <message>
            <location filename="../app/desktop/tour.cpp" line="+75" />
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message numerus="yes">
            <location line="+63" />
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n imagen en %1</numerusform>
                <numerusform>%n imágenes en %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+88" />
            <source>%1 showed nothing.</source>
            <translation>%1 no mostró nada.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 cannot be written.</source>
            <translation>No se puede escribir %1.</translation>
        </message>
        <message>
            <location filename="../app/desktop/tourcatalog.cpp" line="+76" />
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
            <location filename="../app/ctl/workspaceconnection.cpp" line="+12" />
            <source>--workspace and --database name two workspaces; give one of them.</source>
            <translation>--workspace y --database nombran dos espacios de trabajo; dé uno solo.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</source>
            <translation>Diga cuál espacio de trabajo: --workspace ARCHIVO para un archivo, --database URL para un servidor, o defina PGHOST, PGDATABASE o PGSERVICE de libpq.</translation>
        </message>
        <message>
            <location line="+39" />
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
            <location filename="../app/controllers/workspacecontroller.cpp" line="+139" />
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
            <location line="+8" />
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
            <location line="+21" />
            <source>Opening %1…</source>
            <translation>Abriendo %1…</translation>
        </message>
        <message>
            <location line="+26" />
            <location filename="../app/desktop/tourcatalog.cpp" line="-12" />
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
        <name>catalog</name>
        <message>
            <location filename="../models/catalog/entitybuilderfields.cpp" line="+29" />
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location line="+142" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="+96" />
            <location line="+42" />
            <location line="+10" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+107" />
            <location filename="../models/catalog/families/memberships.cpp" line="-46" />
            <location filename="../models/catalog/families/system.cpp" line="+64" />
            <location line="+23" />
            <location filename="../models/catalog/families/profiles.cpp" line="-87" />
            <location line="+32" />
            <location line="+42" />
            <location filename="../models/catalog/families/programs.cpp" line="+91" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location line="+0" />
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
            <location filename="../models/catalog/families/projects.cpp" line="+62" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <location line="+44" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-8" />
            <location filename="../models/catalog/families/meetings.cpp" line="+96" />
            <location filename="../models/catalog/families/tasks.cpp" line="-62" />
            <location filename="../models/catalog/families/programs.cpp" line="-42" />
            <location line="+43" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-42" />
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
            <location line="+9" />
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <location line="-8" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-20" />
            <source>Verification</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/memberships.cpp" line="+7" />
            <location line="+19" />
            <location line="+21" />
            <location line="+23" />
            <location filename="../models/catalog/families/system.cpp" line="+59" />
            <location filename="../models/catalog/families/projects.cpp" line="+30" />
            <location filename="../models/catalog/families/messaging.cpp" line="-25" />
            <location line="+24" />
            <location line="+30" />
            <location filename="../models/catalog/families/meetings.cpp" line="+24" />
            <location line="+33" />
            <location filename="../models/catalog/families/tasks.cpp" line="-25" />
            <location line="+41" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+21" />
            <location filename="../models/catalog/families/programs.cpp" line="+17" />
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
            <location filename="../models/catalog/families/projects.cpp" line="-14" />
            <location filename="../models/catalog/families/meetings.cpp" line="-45" />
            <location filename="../models/catalog/families/tasks.cpp" line="-55" />
            <location line="+56" />
            <location filename="../models/catalog/families/profiles.cpp" line="+21" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-6" />
            <location filename="../models/catalog/families/programs.cpp" line="-104" />
            <location line="+32" />
            <location line="+24" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-94" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-71" />
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
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+70" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Push notification</source>
            <translation>Notificación en el celular</translation>
        </message>
        <message>
            <location line="+1" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Phone call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <location line="+8" />
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
            <location line="+2" />
            <location filename="../models/catalog/families/projects.cpp" line="-20" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-18" />
            <location filename="../models/catalog/families/programs.cpp" line="-81" />
            <location line="+52" />
            <location line="+25" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-10" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-4" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-92" />
            <source>Entrepreneur</source>
            <translation>Emprendedor/a</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+32" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Mentor</source>
            <translation>Mentor/a</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+42" />
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
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+24" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-47" />
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
            <source>Owner</source>
            <comment>user_organizations.role</comment>
            <translation>Propietario/a</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Coordinator</source>
            <translation>Coordinador/a</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Analyst</source>
            <translation>Analista</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-68" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="+53" />
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
            <location filename="../models/catalog/families/system.cpp" line="-76" />
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
            <location line="+7" />
            <location filename="../models/catalog/families/people.cpp" line="+0" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+0" />
            <location filename="../models/catalog/families/profiles.cpp" line="-95" />
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
            <source>Who changed what, and when. Nobody can change it.</source>
            <translation>Quién cambió qué y cuándo. Nadie puede modificarla.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every change stands here from the moment it is made.</source>
            <translation>Cada cambio queda aquí desde el momento en que se hace.</translation>
        </message>
        <message>
            <location line="+8" />
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
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-2" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The column's name, such as name or description.</source>
            <translation>El nombre de la columna, como name o description.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-49" />
            <location line="+70" />
            <location filename="../models/catalog/families/tasks.cpp" line="-4" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/projects.cpp" line="-37" />
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
            <location line="+7" />
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
            <location line="+7" />
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
            <location line="+20" />
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location line="-19" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-98" />
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
            <location filename="../models/catalog/families/programs.cpp" line="+29" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-86" />
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
            <location line="+32" />
            <source>About the person</source>
            <translation>Sobre la persona</translation>
        </message>
        <message>
            <location line="-31" />
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
            <location line="+39" />
            <source>Hours of mentoring</source>
            <translation>Horas de mentoría</translation>
        </message>
        <message>
            <location line="-38" />
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
            <location line="+41" />
            <source>How to reach the person</source>
            <translation>Cómo contactar a la persona</translation>
        </message>
        <message>
            <location line="-40" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location line="+21" />
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+6" />
            <location line="+35" />
            <location line="+6" />
            <source>Availability</source>
            <translation>Disponibilidad</translation>
        </message>
        <message>
            <location line="-46" />
            <source>Introduction completed</source>
            <translation>Inducción terminada</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+41" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location line="-40" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-41" />
            <location line="+42" />
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
            <location line="+6" />
            <source>Expertise</source>
            <translation>Experiencia</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fees and verification</source>
            <translation>Tarifa y verificación</translation>
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
            <location line="+1" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location line="+4" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-43" />
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions planned</source>
            <translation>Sesiones previstas</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions held</source>
            <translation>Sesiones realizadas</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../models/catalog/families/programs.cpp" line="+106" />
            <source>Evaluation</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/programs.cpp" line="-199" />
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
            <location line="+7" />
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
            <location line="+15" />
            <source>Accepted</source>
            <comment>program_applications.status</comment>
            <translation>Seleccionada</translation>
        </message>
        <message>
            <location line="-14" />
            <location line="+15" />
            <source>Waitlisted</source>
            <comment>program_applications.status</comment>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <location line="-14" />
            <location line="+15" />
            <source>Rejected</source>
            <comment>program_applications.status</comment>
            <translation>No seleccionada</translation>
        </message>
        <message>
            <location line="-14" />
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
            <location line="+16" />
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
            <location line="+14" />
            <source>Eligibility</source>
            <translation>Requisitos habilitantes</translation>
        </message>
        <message>
            <location line="-13" />
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
            <location line="+12" />
            <source>Selection process</source>
            <translation>Proceso de selección</translation>
        </message>
        <message>
            <location line="-11" />
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
            <location filename="../models/database/recordreader.cpp" line="+46" />
            <location filename="../models/database/recordselect.cpp" line="+18" />
            <source>There is no kind of record called "%1".</source>
            <translation>No hay ningún tipo de registro llamado "%1".</translation>
        </message>
        <message>
            <location line="+197" />
            <location filename="../models/database/recordrules.cpp" line="+68" />
            <location filename="../models/database/recordselect.cpp" line="+7" />
            <source>%1 has no field "%2".</source>
            <translation>%1 no tiene el campo "%2".</translation>
        </message>
        <message>
            <location filename="../models/database/recordremover.cpp" line="+28" />
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
            <location filename="../models/database/conditionbuilder.cpp" line="+84" />
            <source>%1 has no field "%2" to filter by.</source>
            <translation>%1 no tiene el campo "%2" para filtrar.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The filter of "%1" needs one value.</source>
            <translation>El filtro de "%1" necesita un valor.</translation>
        </message>
        <message>
            <location filename="../models/database/migrator.cpp" line="+131" />
            <source>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</source>
            <translation>Esta base de datos contiene otra cosa que no es un espacio de trabajo de Semillero. Elija otra, o una vacía.</translation>
        </message>
        <message>
            <location line="+42" />
            <source>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</source>
            <translation>Este espacio de trabajo es de un Semillero más nuevo. Instale la última versión para abrirlo; no se cambió nada.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</source>
            <translation>Esta base de datos está vacía. Su administrador debe ejecutar "semilleroctl migrate" una vez antes de usarla.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</source>
            <translation>Este espacio de trabajo es de un Semillero anterior y primero se debe migrar. Haga una copia y ejecute "semilleroctl migrate".</translation>
        </message>
        <message>
            <location line="+13" />
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
            <location line="+30" />
            <source>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</source>
            <translation>Solo un superusuario puede crear roles y extensiones. Entre como tal, o pídale al administrador del servidor que ejecute "semilleroctl roles".</translation>
        </message>
        <message>
            <location filename="../models/database/workspace.cpp" line="+51" />
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
            <location filename="../models/database/sqlerror.cpp" line="+116" />
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
            <location filename="../models/database/constraintsentences.cpp" line="+34" />
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
    </context>
    <context>
        <name>demo</name>
        <message>
            <location filename="../models/demo/demowriter.cpp" line="+31" />
            <source>The demo can be made from 1 to %1 times as large.</source>
            <translation>La demostración se puede hacer de 1 a %1 veces más grande.</translation>
        </message>
        <message>
            <location line="+14" />
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
    </context>
    <context>
        <name>validation</name>
        <message>
            <location filename="../models/catalog/filtertext.cpp" line="+30" />
            <source>“%1” is no filter. A filter is field=value, !=, &gt;=, &lt;=, ~text, @&gt;json or field:null.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>«%1» no es un filtro. Un filtro es campo=valor, !=, &gt;=, &lt;=, ~texto, @&gt;json o campo:null.</translation>
        </message>
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
    </context>
</TS>
