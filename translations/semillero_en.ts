<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../dialogs/workspace/aboutdialog.cpp" line="+71" />
            <source>About Semillero</source>
            <translation>About Semillero</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Semillero is the workplace of an entrepreneurship ecosystem: programs and cohorts, entrepreneurs and their projects, mentors, meetings, and the figures that show whether it works.</source>
            <translation>Semillero is the workplace of an entrepreneurship ecosystem: programs and cohorts, entrepreneurs and their projects, mentors, meetings, and the figures that show whether it works.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It works with a file on this computer or with a PostgreSQL server of your organization.</source>
            <translation>It works with a file on this computer or with a PostgreSQL server of your organization.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Semillero is free software: you may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Semillero is free software: you may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copyright © 2026 the Semillero developers.</source>
            <translation>Copyright © 2026 the Semillero developers.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Semillero is built with:</source>
            <translation>Semillero is built with:</translation>
        </message>
        <message>
            <location line="+9" />
            <location line="+2" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location line="-1" />
            <location line="+2" />
            <source>Built with</source>
            <translation>Built with</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy the version</source>
            <translation>Copy the version</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../app/desktop/application.cpp" line="+162" />
            <source>That workspace is already open in another window, which is in front now.</source>
            <translation>That workspace is already open in another window, which is in front now.</translation>
        </message>
    </context>
    <context>
        <name>AvailabilityInput</name>
        <message>
            <location filename="../dialogs/records/availabilityinput.cpp" line="+29" />
            <source>Minutes between meetings</source>
            <translation>Minutes between meetings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings a day at most</source>
            <translation>Meetings a day at most</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings a week at most</source>
            <translation>Meetings a week at most</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of notice at least</source>
            <translation>Hours of notice at least</translation>
        </message>
        <message>
            <location line="+110" />
            <source>Choose a time zone of the list, such as America/Bogota.</source>
            <translation>Choose a time zone of the list, such as America/Bogota.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
    </context>
    <context>
        <name>BackupsController</name>
        <message>
            <location filename="../app/controllers/backupscontroller.cpp" line="+48" />
            <source>Today's backup copy could not be made. %1 Your workspace itself is all right.</source>
            <translation>Today's backup copy could not be made. %1 Your workspace itself is all right.</translation>
        </message>
        <message>
            <location line="+39" />
            <source>Making a backup copy…</source>
            <translation>Making a backup copy…</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Restoring…</source>
            <translation>Restoring…</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <location filename="../dialogs/workspace/backupsdialog.cpp" line="+73" />
            <location line="+7" />
            <source>Backup copies</source>
            <translation>Backup copies</translation>
        </message>
        <message numerus="yes">
            <location line="-7" />
            <source>%1 is copied once a day when you open it. The last %n copies are kept.</source>
            <translation>
                <numerusform>%1 is copied once a day when you open it. The last copy is kept.</numerusform>
                <numerusform>%1 is copied once a day when you open it. The last %n copies are kept.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location line="+5" />
            <source>There is no copy yet</source>
            <translation>There is no copy yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One is made by itself on every day that you open the workspace; you can also make one now.</source>
            <translation>One is made by itself on every day that you open the workspace; you can also make one now.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>They lie in %1. Copy one to another disk now and then.</source>
            <translation>They lie in %1. Copy one to another disk now and then.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore…</source>
            <translation>Restore…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Daily</source>
            <translation>Daily</translation>
        </message>
        <message>
            <location line="+2" />
            <source>By you</source>
            <translation>By you</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Before a restore</source>
            <translation>Before a restore</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Before an update</source>
            <translation>Before an update</translation>
        </message>
        <message>
            <location line="+40" />
            <source>Restore the copy of %1?</source>
            <translation>Restore the copy of %1?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 becomes what it was then. Everything that was changed since is replaced, but kept as a backup copy of its own, to which you can go back.</source>
            <translation>%1 becomes what it was then. Everything that was changed since is replaced, but kept as a backup copy of its own, to which you can go back.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
    </context>
    <context>
        <name>BellButton</name>
        <message numerus="yes">
            <location filename="../views/shell/bellbutton.cpp" line="+60" />
            <source>Notifications, %n unread</source>
            <translation>
                <numerusform>Notifications, %n unread</numerusform>
                <numerusform>Notifications, %n unread</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
    </context>
    <context>
        <name>BoolFieldEditor</name>
        <message>
            <location filename="../dialogs/records/boolfieldeditor.cpp" line="+32" />
            <source>Yes</source>
            <translation>Yes</translation>
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
            <translation>These rows cannot be shown before the list was counted. Refresh the list to count it.</translation>
        </message>
    </context>
    <context>
        <name>BrowseScan</name>
        <message>
            <location filename="../models/database/browsescan.cpp" line="+130" />
            <source>The list has more than 10 million records. Filter it to reach the ones further down.</source>
            <translation>The list has more than 10 million records. Filter it to reach the ones further down.</translation>
        </message>
    </context>
    <context>
        <name>BusyStrip</name>
        <message>
            <location filename="../views/common/busystrip.cpp" line="+19" />
            <location line="+54" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="-14" />
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>ChoiceFilterEditor</name>
        <message>
            <location filename="../views/records/choicefiltereditor.cpp" line="+16" />
            <source>Yes</source>
            <translation>Yes</translation>
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
            <translation>Usual columns</translation>
        </message>
    </context>
    <context>
        <name>CommandArguments</name>
        <message>
            <location filename="../app/ctl/commandarguments.cpp" line="+19" />
            <source>--%1 needs a whole number of %2 or more, not “%3”.</source>
            <translation>--%1 needs a whole number of %2 or more, not “%3”.</translation>
        </message>
    </context>
    <context>
        <name>CommandBox</name>
        <message>
            <location filename="../dialogs/workspace/commandbox.cpp" line="+56" />
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy the command</source>
            <translation>Copy the command</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Command: %1</source>
            <translation>Command: %1</translation>
        </message>
    </context>
    <context>
        <name>CommandHelp</name>
        <message>
            <location filename="../app/ctl/commandhelp.cpp" line="+73" />
            <source>Usage: semilleroctl COMMAND [OPTIONS]</source>
            <translation>Usage: semilleroctl COMMAND [OPTIONS]</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Works on a Semillero workspace without a window.</source>
            <translation>Works on a Semillero workspace without a window.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands:</source>
            <translation>Commands:</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+20" />
            <source>Options of every command:</source>
            <translation>Options of every command:</translation>
        </message>
        <message>
            <location line="-18" />
            <source>Each command has --help. The exit code is 0 when it is done, 1 when the input was refused, 2 when the command could not run.</source>
            <translation>Each command has --help. The exit code is 0 when it is done, 1 when the input was refused, 2 when the command could not run.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Usage: semilleroctl %1 [OPTIONS]</source>
            <translation>Usage: semilleroctl %1 [OPTIONS]</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
    </context>
    <context>
        <name>CommandOptions</name>
        <message>
            <location filename="../app/ctl/commandoptions.cpp" line="+11" />
            <source>Stop at this version of the schema.</source>
            <translation>Stop at this version of the schema.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say what would be done and do nothing.</source>
            <translation>Say what would be done and do nothing.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the demo ecosystem this many times as large.</source>
            <translation>Make the demo ecosystem this many times as large.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The day (YYYY-MM-DD) around which the demo ecosystem lives.</source>
            <translation>The day (YYYY-MM-DD) around which the demo ecosystem lives.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only records in which every word is found, whatever the accents.</source>
            <translation>Only records in which every word is found, whatever the accents.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Only records that meet it: field=value, field!=value, field&gt;=value, field&lt;=value, field~text, field@&gt;json, field:null. May be given several times; all have to hold.</source>
            <translation>Only records that meet it: field=value, field!=value, field&gt;=value, field&lt;=value, field~text, field@&gt;json, field:null. May be given several times; all have to hold.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Order by this field; -FIELD for the reverse order.</source>
            <translation>Order by this field; -FIELD for the reverse order.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>At most so many records.</source>
            <translation>At most so many records.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only these fields, separated by commas.</source>
            <translation>Only these fields, separated by commas.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Give a field a value; nothing after the = empties it. May be given several times.</source>
            <translation>Give a field a value; nothing after the = empties it. May be given several times.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Read the records from a file with one JSON object a line; - is standard input.</source>
            <translation>Read the records from a file with one JSON object a line; - is standard input.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Also delete what depends on the records.</source>
            <translation>Also delete what depends on the records.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The workspace is this file.</source>
            <translation>The workspace is this file.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The workspace is on a server: postgresql://user@host:port/database. Without --workspace and --database the PG* variables of libpq say where it is.</source>
            <translation>The workspace is on a server: postgresql://user@host:port/database. Without --workspace and --database the PG* variables of libpq say where it is.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The history names this person; without it, the system.</source>
            <translation>The history names this person; without it, the system.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The language of texts.</source>
            <translation>The language of texts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write results and errors as JSON.</source>
            <translation>Write results and errors as JSON.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show this help.</source>
            <translation>Show this help.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the version of the program.</source>
            <translation>Show the version of the program.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../views/shell/commandpalette.cpp" line="+140" />
            <source>Go to a page or a command</source>
            <translation>Go to a page or a command</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Page or command</source>
            <translation>Page or command</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pages and commands</source>
            <translation>Pages and commands</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No page or command has that name.</source>
            <translation>No page or command has that name.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <location filename="../dialogs/workspace/connectiondialog.cpp" line="+56" />
            <source>Connect to your organization</source>
            <translation>Connect to your organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your administrator gives you these, or a connection file that fills them in.</source>
            <translation>Your administrator gives you these, or a connection file that fills them in.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Read a connection file…</source>
            <translation>Read a connection file…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save as a connection file, without password</source>
            <translation>Save as a connection file, without password</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Test connection</source>
            <translation>&amp;Test connection</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+33" />
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
    </context>
    <context>
        <name>ConnectionFields</name>
        <message>
            <location filename="../dialogs/workspace/connectionfields.cpp" line="+148" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What you call this connection</source>
            <translation>What you call this connection</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Server *</source>
            <translation>&amp;Server *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+140" />
            <source>You can paste a whole postgresql:// address here.</source>
            <translation>You can paste a whole postgresql:// address here.</translation>
        </message>
        <message>
            <location line="-139" />
            <source>&amp;Database *</source>
            <translation>&amp;Database *</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;User</source>
            <translation>&amp;User</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remember in this computer's keychain</source>
            <translation>&amp;Remember in this computer's keychain</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This computer's keychain is not available. The password is asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>This computer's keychain is not available. The password is asked for each time, unless it stands in PostgreSQL's password file.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Encryption</source>
            <translation>&amp;Encryption</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, server checked (recommended)</source>
            <translation>Encrypted, server checked (recommended)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, only the certificate checked</source>
            <translation>Encrypted, only the certificate checked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Encrypted, server not checked</source>
            <translation>Encrypted, server not checked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not encrypted</source>
            <translation>Not encrypted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>More options</source>
            <translation>More options</translation>
        </message>
        <message>
            <location line="+1" />
            <source>CA &amp;certificate</source>
            <translation>CA &amp;certificate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The file with which the server's certificate is checked; empty: the system's.</source>
            <translation>The file with which the server's certificate is checked; empty: the system's.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose the CA certificate's file</source>
            <translation>Choose the CA certificate's file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vice</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An entry of PostgreSQL's service file; server and database may then stay empty.</source>
            <translation>An entry of PostgreSQL's service file; server and database may then stay empty.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Nobody can read along, and the server proves that it is the one you named.</source>
            <translation>Nobody can read along, and the server proves that it is the one you named.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nobody can read along, but another server with a certificate of the same authority could pretend to be yours.</source>
            <translation>Nobody can read along, but another server with a certificate of the same authority could pretend to be yours.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The connection is encrypted, but you cannot be sure that it reaches your server: somebody in between could read everything.</source>
            <translation>The connection is encrypted, but you cannot be sure that it reaches your server: somebody in between could read everything.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Everything, the password too, can be read on the way. Use this only inside this computer.</source>
            <translation>Everything, the password too, can be read on the way. Use this only inside this computer.</translation>
        </message>
        <message>
            <location line="+96" />
            <source>Type the server's name, for example datos.example.org.</source>
            <translation>Type the server's name, for example datos.example.org.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Type the database's name.</source>
            <translation>Type the database's name.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Choose the CA certificate</source>
            <translation>Choose the CA certificate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionFile</name>
        <message>
            <location filename="../app/settings/connectionfile.cpp" line="+36" />
            <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
            <translation>%1 cannot be read. Check that the file is there and that you may read it.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1 is not a connection file of Semillero. Ask your administrator for a new one.</source>
            <translation>%1 is not a connection file of Semillero. Ask your administrator for a new one.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1 does not name a server.</source>
            <translation>%1 does not name a server.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 cannot be written. Choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionMonitor</name>
        <message>
            <location filename="../models/database/connectionmonitor.cpp" line="+10" />
            <source>The workspace is connected.</source>
            <translation>The workspace is connected.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connected through a pooler: changes by others appear when a list is refreshed.</source>
            <translation>Connected through a pooler: changes by others appear when a list is refreshed.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The connection was lost and is being opened again.</source>
            <translation>The connection was lost and is being opened again.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The connection is lost. The program keeps trying; check the network if it takes long.</source>
            <translation>The connection is lost. The program keeps trying; check the network if it takes long.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionReportView</name>
        <message>
            <location filename="../dialogs/workspace/connectionreportview.cpp" line="+68" />
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Connected to PostgreSQL %1 as %2; it answers in %3 ms.</source>
            <extracomment>%1 server version, %2 the login's name, %3 a number of milliseconds</extracomment>
            <translation>Connected to PostgreSQL %1 as %2; it answers in %3 ms.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Encrypted, and the server proved who it is.</source>
            <translation>Encrypted, and the server proved who it is.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Encrypted, but the server did not prove who it is.</source>
            <translation>Encrypted, but the server did not prove who it is.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Not encrypted: everything can be read on the way.</source>
            <translation>Not encrypted: everything can be read on the way.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The database is ready to work with.</source>
            <translation>The database is ready to work with.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The database is empty. When you connect, you can have its tables made.</source>
            <translation>The database is empty. When you connect, you can have its tables made.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The database is empty. An administrator has to make its tables first.</source>
            <translation>The database is empty. An administrator has to make its tables first.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The database was made by an older version and has to be brought up to date.</source>
            <translation>The database was made by an older version and has to be brought up to date.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The database was made by a newer version. Update Semillero to use it.</source>
            <translation>The database was made by a newer version. Update Semillero to use it.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The database holds something else than Semillero. Choose another one.</source>
            <translation>The database holds something else than Semillero. Choose another one.</translation>
        </message>
    </context>
    <context>
        <name>ContactInput</name>
        <message>
            <location filename="../dialogs/records/contactinput.cpp" line="+23" />
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+53" />
            <source>Social media</source>
            <translation>Social media</translation>
        </message>
    </context>
    <context>
        <name>CreateRecordsCommand</name>
        <message>
            <location filename="../app/ctl/createrecordscommand.cpp" line="+35" />
            <source>Creates one record from --set, or many from --file.</source>
            <translation>Creates one record from --set, or many from --file.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The rules are those of the forms. Of a file either every row is written or none: each refused row is named with its number and the reason. JSON values may be nested, references are ids.</source>
            <translation>The rules are those of the forms. Of a file either every row is written or none: each refused row is named with its number and the reason. JSON values may be nested, references are ids.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Give the record with --set FIELD=VALUE or the records with --file FILE.</source>
            <translation>Give the record with --set FIELD=VALUE or the records with --file FILE.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Created: %1</source>
            <translation>Created: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+21" />
            <source>%n record(s) created.</source>
            <translation>
                <numerusform>%n record created.</numerusform>
                <numerusform>%n records created.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreateSchemaDialog</name>
        <message>
            <location filename="../dialogs/workspace/createschemadialog.cpp" line="+42" />
            <source>This database is empty</source>
            <translation>This database is empty</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero.</source>
            <translation>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your login, %1, may not make tables. Ask your administrator to run this command, then try again.</source>
            <translation>Your login, %1, may not make tables. Ask your administrator to run this command, then try again.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make the tables</source>
            <translation>Make the tables</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>CtlProgram</name>
        <message>
            <location filename="../app/ctl/ctlprogram.cpp" line="+113" />
            <source>“%1” is not a command of semilleroctl. The commands are: %2.</source>
            <translation>“%1” is not a command of semilleroctl. The commands are: %2.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>“%1” does not take --%2. See semilleroctl %1 --help.</source>
            <translation>“%1” does not take --%2. See semilleroctl %1 --help.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>--language is es or en, not “%1”.</source>
            <translation>--language is es or en, not “%1”.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <location filename="../views/records/datefield.cpp" line="+115" />
            <source>Open the calendar (Alt+Down)</source>
            <translation>Open the calendar (Alt+Down)</translation>
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
            <translation>yyyy</translation>
        </message>
    </context>
    <context>
        <name>DateFieldEditor</name>
        <message>
            <location filename="../dialogs/records/datefieldeditor.cpp" line="+55" />
            <source>This is not a date.</source>
            <translation>This is not a date.</translation>
        </message>
    </context>
    <context>
        <name>DayHoursInput</name>
        <message>
            <location filename="../dialogs/records/dayhoursinput.cpp" line="+95" />
            <source>%1: write times as hours and minutes, such as 14:30.</source>
            <translation>%1: write times as hours and minutes, such as 14:30.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: a span has to end after it begins.</source>
            <translation>%1: a span has to end after it begins.</translation>
        </message>
        <message>
            <location line="+49" />
            <source>Add hours</source>
            <translation>Add hours</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: add hours</source>
            <translation>%1: add hours</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: from</source>
            <translation>%1: from</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: to</source>
            <translation>%1: to</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: remove these hours</source>
            <translation>%1: remove these hours</translation>
        </message>
    </context>
    <context>
        <name>DeleteRecordsCommand</name>
        <message>
            <location filename="../app/ctl/deleterecordscommand.cpp" line="+36" />
            <source>Deletes records.</source>
            <translation>Deletes records.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Where other records go with them or lose their link to them, it says how many and does nothing without --yes. People are not deleted: set is_active=false.</source>
            <translation>Where other records go with them or lose their link to them, it says how many and does nothing without --yes. People are not deleted: set is_active=false.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>This also deletes what belongs to them (%1).</source>
            <extracomment>%1 a list such as "Projects: 3; Meetings: 12"</extracomment>
            <translation>This also deletes what belongs to them (%1).</translation>
        </message>
        <message>
            <location line="+4" />
            <source>These records stay and lose their link (%1).</source>
            <extracomment>%1 a list such as "Projects: 3; Meetings: 12"</extracomment>
            <translation>These records stay and lose their link (%1).</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Nothing was deleted; add --yes to do it.</source>
            <translation>Nothing was deleted; add --yes to do it.</translation>
        </message>
        <message numerus="yes">
            <location line="+42" />
            <source>%n record(s) deleted.</source>
            <translation>
                <numerusform>%n record deleted.</numerusform>
                <numerusform>%n records deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoCommand</name>
        <message>
            <location filename="../app/ctl/democommand.cpp" line="+14" />
            <source>Fills a workspace with the demo ecosystem.</source>
            <translation>Fills a workspace with the demo ecosystem.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records.</source>
            <translation>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>--today needs a day such as 2026-03-10, not “%1”.</source>
            <translation>--today needs a day such as 2026-03-10, not “%1”.</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>The demo ecosystem is in the workspace: %n record(s).</source>
            <translation>
                <numerusform>The demo ecosystem is in the workspace: %n record.</numerusform>
                <numerusform>The demo ecosystem is in the workspace: %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DowngradeCommand</name>
        <message>
            <location filename="../app/ctl/downgradecommand.cpp" line="+11" />
            <source>Takes steps of the schema back; without --to one step.</source>
            <translation>Takes steps of the schema back; without --to one step.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>What a step had added goes with its data. --to 0 takes back everything. Make a backup first.</source>
            <translation>What a step had added goes with its data. --to 0 takes back everything. Make a backup first.</translation>
        </message>
    </context>
    <context>
        <name>DurationFieldEditor</name>
        <message>
            <location filename="../dialogs/records/durationfieldeditor.cpp" line="+65" />
            <source>Write a whole number, such as 24.</source>
            <translation>Write a whole number, such as 24.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <location line="+0" />
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <location line="+0" />
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <location line="+0" />
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <location line="+0" />
            <source>years</source>
            <translation>years</translation>
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
            <translation>%1, unit</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentClock</name>
        <message>
            <location filename="../app/settings/environmentclock.cpp" line="+21" />
            <source>SEMILLERO_NOW has to be an instant such as 2026-03-10T15:00:00Z, not “%1”.</source>
            <translation>SEMILLERO_NOW has to be an instant such as 2026-03-10T15:00:00Z, not “%1”.</translation>
        </message>
    </context>
    <context>
        <name>ErrorReport</name>
        <message>
            <location filename="../app/ctl/errorreport.cpp" line="+60" />
            <source>Row %1: %2</source>
            <extracomment>%1 the number of a line of the input, %2 a sentence</extracomment>
            <translation>Row %1: %2</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <location filename="../dialogs/records/fieldrow.cpp" line="+105" />
            <source>Required</source>
            <translation>Required</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../views/records/filterbar.cpp" line="+174" />
            <source>Filter: %1 %2</source>
            <extracomment>%1 is a field, %2 what it is filtered by</extracomment>
            <translation>Filter: %1 %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter changes it, Delete removes it</source>
            <translation>Enter changes it, Delete removes it</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search in %1</source>
            <translation>Search in %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Looks at: %1</source>
            <translation>Looks at: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a filter</source>
            <translation>Add a filter</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Clear</source>
            <extracomment>Takes search and filters away</extracomment>
            <translation>Clear</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Clear search and filters</source>
            <translation>Clear search and filters</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Choose columns</source>
            <translation>Choose columns</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <location filename="../views/records/filterpopup.cpp" line="+24" />
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Field to filter by</source>
            <translation>Field to filter by</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <location filename="../views/records/filtertext.cpp" line="+17" />
            <source>a record</source>
            <translation>a record</translation>
        </message>
        <message>
            <location line="+2" />
            <source>yes</source>
            <translation>yes</translation>
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
            <translation>empty</translation>
        </message>
        <message>
            <location line="+3" />
            <source>not %1</source>
            <translation>not %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>from %1</source>
            <extracomment>A filter: dates and numbers from %1 on</extracomment>
            <translation>from %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>to %1</source>
            <extracomment>A filter: dates and numbers up to %1</extracomment>
            <translation>to %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>contains “%1”</source>
            <translation>contains “%1”</translation>
        </message>
    </context>
    <context>
        <name>FilterValueEditor</name>
        <message>
            <location filename="../views/records/filtervalueeditor.cpp" line="+40" />
            <source>Only where it is empty</source>
            <translation>Only where it is empty</translation>
        </message>
    </context>
    <context>
        <name>HistoryText</name>
        <message>
            <location filename="../views/records/historytext.cpp" line="+24" />
            <source>another record</source>
            <translation>another record</translation>
        </message>
        <message>
            <location line="+3" />
            <source>yes</source>
            <translation>yes</translation>
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
            <translation>Created</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Changed</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Deleted</source>
            <extracomment>A line of a record's history</extracomment>
            <translation>Deleted</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../views/records/historyview.cpp" line="+80" />
            <source>Nothing has been recorded about this yet.</source>
            <translation>Nothing has been recorded about this yet.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 by %2</source>
            <extracomment>A line of a record's history: %1 what was done ("Changed"), %2 by whom</extracomment>
            <translation>%1 by %2</translation>
        </message>
        <message>
            <location line="+10" />
            <location line="+1" />
            <source>nothing</source>
            <translation>nothing</translation>
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
            <translation>What is on today</translation>
        </message>
        <message>
            <location line="-19" />
            <source>Good morning, %1. This is what is on today</source>
            <translation>Good morning, %1. This is what is on today</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Good afternoon, %1. This is what is on today</source>
            <translation>Good afternoon, %1. This is what is on today</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good evening, %1. This is what is on today</source>
            <translation>Good evening, %1. This is what is on today</translation>
        </message>
        <message>
            <location line="+5" />
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New task</source>
            <translation>New task</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Meetings today</source>
            <translation>Meetings today</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All meetings</source>
            <translation>All meetings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your tasks</source>
            <translation>Your tasks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All tasks</source>
            <translation>All tasks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open calls</source>
            <translation>Open calls</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All programs</source>
            <translation>All programs</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In this workspace</source>
            <translation>In this workspace</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Today, %1</source>
            <extracomment>The long date of the locale, as "Monday, 23 November"</extracomment>
            <translation>Today, %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>dddd, d MMMM</source>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <location line="+2" />
            <source>No meetings today.</source>
            <translation>No meetings today.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say who you are to see your tasks here.</source>
            <translation>Say who you are to see your tasks here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No open tasks for you.</source>
            <translation>No open tasks for you.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No program takes applications today.</source>
            <translation>No program takes applications today.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>until %1</source>
            <extracomment>A span of time: "until 10:00 · virtual"</extracomment>
            <translation>until %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <location line="+2" />
            <source>now</source>
            <translation>now</translation>
        </message>
        <message numerus="yes">
            <location line="+13" />
            <source>overdue, %n day(s)</source>
            <translation>
                <numerusform>overdue, %n day</numerusform>
                <numerusform>overdue, %n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <location line="+2" />
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <location line="+30" />
            <source>closes today</source>
            <translation>closes today</translation>
        </message>
        <message>
            <location line="+1" />
            <source>closes on %1</source>
            <translation>closes on %1</translation>
        </message>
    </context>
    <context>
        <name>IdListInput</name>
        <message>
            <location filename="../dialogs/records/idlistinput.cpp" line="+85" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Delete removes it</source>
            <translation>Delete removes it</translation>
        </message>
    </context>
    <context>
        <name>InputRows</name>
        <message>
            <location filename="../app/ctl/inputrows.cpp" line="+20" />
            <source>The file %1 could not be read: %2. Check its name and its permissions.</source>
            <translation>The file %1 could not be read: %2. Check its name and its permissions.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This line is not UTF-8 text; save the file as UTF-8.</source>
            <translation>This line is not UTF-8 text; save the file as UTF-8.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This line is not valid JSON (%1, character %2).</source>
            <translation>This line is not valid JSON (%1, character %2).</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+22" />
            <source>A record is a JSON object, such as {"name": "…"}.</source>
            <translation>A record is a JSON object, such as {"name": "…"}.</translation>
        </message>
        <message>
            <location line="-10" />
            <source>The input is not valid JSON (%1, character %2).</source>
            <translation>The input is not valid JSON (%1, character %2).</translation>
        </message>
    </context>
    <context>
        <name>InstantFieldEditor</name>
        <message>
            <location filename="../dialogs/records/instantfieldeditor.cpp" line="+52" />
            <source>Write the time as hours and minutes, such as 14:30.</source>
            <translation>Write the time as hours and minutes, such as 14:30.</translation>
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
            <translation>%1, time of the clock</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Time of %1</source>
            <extracomment>%1 is a time zone such as America/Bogota</extracomment>
            <translation>Time of %1</translation>
        </message>
    </context>
    <context>
        <name>JsonCell</name>
        <message>
            <location filename="../dialogs/records/jsoncell.cpp" line="+158" />
            <source>%1 has to be a number.</source>
            <translation>%1 has to be a number.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 is not a date. Write it as %2.</source>
            <translation>%1 is not a date. Write it as %2.</translation>
        </message>
    </context>
    <context>
        <name>JsonFieldEditor</name>
        <message>
            <location filename="../dialogs/records/jsonfieldeditor.cpp" line="+72" />
            <source>Another program wrote this in a form of its own. It is kept as it is unless you change it.</source>
            <translation>Another program wrote this in a form of its own. It is kept as it is unless you change it.</translation>
        </message>
    </context>
    <context>
        <name>JsonShape</name>
        <message>
            <location filename="../dialogs/records/jsoninputfactory.cpp" line="+48" />
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Street and number</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <location line="+0" />
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <location line="+1" />
            <source>State or department</source>
            <translation>State or department</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Platform</source>
            <translation>Platform</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <location line="+27" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is one of</source>
            <translation>is one of</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is none of</source>
            <translation>is none of</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is not</source>
            <translation>is not</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is at least</source>
            <translation>is at least</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is at most</source>
            <translation>is at most</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sentence in Spanish</source>
            <translation>Sentence in Spanish</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sentence in English</source>
            <translation>Sentence in English</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Add a requirement</source>
            <translation>Add a requirement</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required</source>
            <translation>Required</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a document</source>
            <translation>Add a document</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Metric</source>
            <translation>Metric</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a metric</source>
            <translation>Add a metric</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <comment>goal</comment>
            <translation>Due</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reached</source>
            <translation>Reached</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a goal</source>
            <translation>Add a goal</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Action item</source>
            <translation>Action item</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <comment>action item</comment>
            <translation>Due</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add an action item</source>
            <translation>Add an action item</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Minutes</source>
            <comment>duration</comment>
            <translation>Minutes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add a subject</source>
            <translation>Add a subject</translation>
        </message>
    </context>
    <context>
        <name>JsonTextInput</name>
        <message>
            <location filename="../dialogs/records/jsontextinput.cpp" line="+77" />
            <source>This is not JSON. Check brackets, commas and quotes.</source>
            <translation>This is not JSON. Check brackets, commas and quotes.</translation>
        </message>
    </context>
    <context>
        <name>ListRecordsCommand</name>
        <message>
            <location filename="../app/ctl/listrecordscommand.cpp" line="+31" />
            <source>Lists the records of an entity.</source>
            <translation>Lists the records of an entity.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</source>
            <translation>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</translation>
        </message>
        <message numerus="yes">
            <location line="+110" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LocationWarning</name>
        <message>
            <location filename="../models/operations/locationwarning.cpp" line="+63" />
            <source>This workspace lies in a folder that %1 synchronises. Two computers changing it at the same time can damage it. Move it to a folder of this computer; the backup copies protect it.</source>
            <translation>This workspace lies in a folder that %1 synchronises. Two computers changing it at the same time can damage it. Move it to a folder of this computer; the backup copies protect it.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This workspace lies on a network drive (%1). An interrupted connection, or a second computer, can damage it. Move it to a disk of this computer, or use a server for working together.</source>
            <translation>This workspace lies on a network drive (%1). An interrupted connection, or a second computer, can damage it. Move it to a disk of this computer, or use a server for working together.</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <location filename="../app/desktop/mainmenu.cpp" line="+186" />
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Colours</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Tools</source>
            <translation>&amp;Tools</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;New workspace…</source>
            <translation>&amp;New workspace…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open workspace…</source>
            <translation>&amp;Open workspace…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Connect to a server…</source>
            <translation>&amp;Connect to a server…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>See the &amp;demo</source>
            <translation>See the &amp;demo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Backups of this workspace…</source>
            <translation>&amp;Backups of this workspace…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Go to page or command…</source>
            <translation>&amp;Go to page or command…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Navigation</source>
            <translation>&amp;Navigation</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Full screen</source>
            <translation>&amp;Full screen</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Notifications</source>
            <translation>&amp;Notifications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>I am &amp;somebody else…</source>
            <translation>I am &amp;somebody else…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferences…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;About Semillero</source>
            <translation>&amp;About Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Like the &amp;system</source>
            <translation>Like the &amp;system</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../app/desktop/mainwindow.cpp" line="+196" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <location line="+57" />
            <source>Opening %1…</source>
            <translation>Opening %1…</translation>
        </message>
        <message>
            <location line="+4" />
            <source>No workspace is open</source>
            <translation>No workspace is open</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open one of yours, look at the demo, or connect to your organization.</source>
            <translation>Open one of yours, look at the demo, or connect to your organization.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a workspace…</source>
            <translation>Choose a workspace…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1
Anyone who holds this file can read it.</source>
            <translation>%1
Anyone who holds this file can read it.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
    </context>
    <context>
        <name>MapInput</name>
        <message>
            <location filename="../dialogs/records/mapinput.cpp" line="+13" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Add an entry</source>
            <translation>Add an entry</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../views/common/messagebar.cpp" line="+160" />
            <source>Hide details</source>
            <translation>Hide details</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show details</source>
            <translation>Show details</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>MigrateCommand</name>
        <message>
            <location filename="../app/ctl/migratecommand.cpp" line="+11" />
            <source>Makes a workspace, or brings one to this program's schema.</source>
            <translation>Makes a workspace, or brings one to this program's schema.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>A file that is not there yet is made. On a server an empty database is filled, by a superuser, or by an owner where the roles and extensions exist already.</source>
            <translation>A file that is not there yet is made. On a server an empty database is filled, by a superuser, or by an owner where the roles and extensions exist already.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <location filename="../app/desktop/navigationlayout.cpp" line="+21" />
            <source>Programs</source>
            <translation>Programs</translation>
        </message>
        <message>
            <location line="+2" />
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Insight</source>
            <translation>Insight</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
    </context>
    <context>
        <name>NavigationView</name>
        <message>
            <location filename="../views/shell/navigationview.cpp" line="+144" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message numerus="yes">
            <location line="+19" />
            <location line="+1" />
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n waiting for you</numerusform>
                <numerusform>%n waiting for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotificationsPanel</name>
        <message>
            <location filename="../dialogs/workspace/notificationspanel.cpp" line="+79" />
            <location line="+2" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location line="-1" />
            <source>Mark all as read</source>
            <translation>Mark all as read</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mark as read</source>
            <translation>Mark as read</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing new</source>
            <translation>Nothing new</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What concerns you will be here: reminders, tasks, messages.</source>
            <translation>What concerns you will be here: reminders, tasks, messages.</translation>
        </message>
        <message>
            <location line="+53" />
            <source>read</source>
            <translation>read</translation>
        </message>
        <message>
            <location line="+0" />
            <source>unread</source>
            <translation>unread</translation>
        </message>
    </context>
    <context>
        <name>OpenGuide</name>
        <message>
            <location filename="../dialogs/workspace/openguide.cpp" line="+57" />
            <source>This file is not a workspace</source>
            <translation>This file is not a workspace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is damaged or was not made by Semillero. Choose another file, or restore a backup copy if it was your workspace.</source>
            <translation>%1 is damaged or was not made by Semillero. Choose another file, or restore a backup copy if it was your workspace.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This workspace has to be brought up to date</source>
            <translation>This workspace has to be brought up to date</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was made by an older version of Semillero. A backup copy is made first; afterwards older versions cannot open it any more.</source>
            <translation>%1 was made by an older version of Semillero. A backup copy is made first; afterwards older versions cannot open it any more.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>This workspace cannot be written</source>
            <translation>This workspace cannot be written</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You may read %1, but not change it. Work with a copy in another folder, or get permission to write and try again.</source>
            <translation>You may read %1, but not change it. Work with a copy in another folder, or get permission to write and try again.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This workspace is in use</source>
            <translation>This workspace is in use</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Another program is working with %1. Close it there, then try again.</source>
            <translation>Another program is working with %1. Close it there, then try again.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The disk is full</source>
            <translation>The disk is full</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is no space left beside %1. Free some space, then try again; nothing was lost.</source>
            <translation>There is no space left beside %1. Free some space, then try again; nothing was lost.</translation>
        </message>
        <message>
            <location line="+8" />
            <location line="+8" />
            <source>The workspace cannot be opened</source>
            <translation>The workspace cannot be opened</translation>
        </message>
        <message>
            <location line="-7" />
            <source>%1 is not there or cannot be read. If it was moved, choose it where it is now; if it lies on a drive, connect that and try again.</source>
            <translation>%1 is not there or cannot be read. If it was moved, choose it where it is now; if it lies on a drive, connect that and try again.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The server refused the sign-in</source>
            <translation>The server refused the sign-in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The user name or the password for %1 is wrong. Type the password again, or check the user name.</source>
            <translation>The user name or the password for %1 is wrong. Type the password again, or check the user name.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The server cannot be reached</source>
            <translation>The server cannot be reached</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 does not answer. Check the network (and the VPN, if you need one) and the server's address, then try again.</source>
            <translation>%1 does not answer. Check the network (and the VPN, if you need one) and the server's address, then try again.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This database has to be brought up to date</source>
            <translation>This database has to be brought up to date</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was made by an older version of Semillero. Ask your administrator to run this command:</source>
            <translation>%1 was made by an older version of Semillero. Ask your administrator to run this command:</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This database holds something else</source>
            <translation>This database holds something else</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was not made by Semillero. Check the database's name, or ask your administrator for an empty one.</source>
            <translation>%1 was not made by Semillero. Check the database's name, or ask your administrator for an empty one.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>You are not allowed in</source>
            <translation>You are not allowed in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The server knows you, but gives you no access to %1. Ask your administrator, or sign in as somebody else.</source>
            <translation>The server knows you, but gives you no access to %1. Ask your administrator, or sign in as somebody else.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This server only reads</source>
            <translation>This server only reads</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is a copy for reading. Connect to the main server.</source>
            <translation>%1 is a copy for reading. Connect to the main server.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server's disk is full</source>
            <translation>The server's disk is full</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is no space left on %1. Tell your administrator, then try again.</source>
            <translation>There is no space left on %1. Tell your administrator, then try again.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server cannot be used</source>
            <translation>The server cannot be used</translation>
        </message>
        <message>
            <location line="+14" />
            <source>This workspace needs a newer Semillero</source>
            <translation>This workspace needs a newer Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 was used with a newer version of Semillero. Update the program on this computer, then open it again. Nothing was changed.</source>
            <translation>%1 was used with a newer version of Semillero. Update the program on this computer, then open it again. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Choose another…</source>
            <translation>Choose another…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back up and bring up to date</source>
            <translation>Back up and bring up to date</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Restore a backup copy…</source>
            <translation>Restore a backup copy…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Work with a copy…</source>
            <translation>Work with a copy…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Type the password…</source>
            <translation>Type the password…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Edit the connection…</source>
            <translation>Edit the connection…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Make the tables</source>
            <translation>Make the tables</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy the command</source>
            <translation>Copy the command</translation>
        </message>
    </context>
    <context>
        <name>OpenProblemDialog</name>
        <message>
            <location filename="../dialogs/workspace/openproblemdialog.cpp" line="+107" />
            <source>Hide details</source>
            <translation>Hide details</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show details</source>
            <translation>Show details</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <location filename="../dialogs/workspace/passworddialog.cpp" line="+46" />
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Password of %1</source>
            <translation>&amp;Password of %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remember in this computer's keychain</source>
            <translation>&amp;Remember in this computer's keychain</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This computer's keychain is not available.</source>
            <translation>This computer's keychain is not available.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <location filename="../dialogs/workspace/passwordfield.cpp" line="+29" />
            <source>Hide the password</source>
            <translation>Hide the password</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Show the password</source>
            <translation>Show the password</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../views/shell/personbutton.cpp" line="+60" />
            <source>Nobody chosen yet</source>
            <translation>Nobody chosen yet</translation>
        </message>
        <message>
            <location line="+0" />
            <source>At work: %1</source>
            <translation>At work: %1</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../dialogs/workspace/preferencesdialog.cpp" line="+111" />
            <source>Preferences</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <location line="+0" />
            <source>They take effect at once, on this computer.</source>
            <translation>They take effect at once, on this computer.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time &amp;zone</source>
            <translation>Time &amp;zone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Numbers and dates</source>
            <translation>&amp;Numbers and dates</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Type to search, for example Bogota</source>
            <translation>Type to search, for example Bogota</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This is how it looks</source>
            <translation>This is how it looks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A number</source>
            <translation>A number</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An amount</source>
            <translation>An amount</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This moment</source>
            <translation>This moment</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location line="+9" />
            <location line="+6" />
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location line="+4" />
            <source>As the language</source>
            <translation>As the language</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Colombia (1.234.567,89)</source>
            <translation>Colombia (1.234.567,89)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>United States (1,234,567.89)</source>
            <translation>United States (1,234,567.89)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Automatic: mine, else the workspace's</source>
            <translation>Automatic: mine, else the workspace's</translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <location filename="../app/settings/profilejson.cpp" line="+82" />
            <source>The port has to be a number from 1 to 65535.</source>
            <translation>The port has to be a number from 1 to 65535.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The encryption has to be verify-full, verify-ca, require or disable.</source>
            <translation>The encryption has to be verify-full, verify-ca, require or disable.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The server's address is missing.</source>
            <translation>The server's address is missing.</translation>
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
            <translation>Shift</translation>
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
            <translation>Show details</translation>
        </message>
        <message>
            <location line="+12" />
            <source>&amp;Type “%1” to go on:</source>
            <translation>&amp;Type “%1” to go on:</translation>
        </message>
    </context>
    <context>
        <name>RangeFilterEditor</name>
        <message>
            <location filename="../views/records/rangefiltereditor.cpp" line="+27" />
            <source>From</source>
            <extracomment>A filter's first day or smallest number</extracomment>
            <translation>From</translation>
        </message>
        <message>
            <location line="+2" />
            <source>To</source>
            <extracomment>A filter's last day or largest number</extracomment>
            <translation>To</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1, from</source>
            <translation>%1, from</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, to</source>
            <translation>%1, to</translation>
        </message>
    </context>
    <context>
        <name>RawDataSection</name>
        <message>
            <location filename="../dialogs/records/rawdatasection.cpp" line="+41" />
            <source>Raw data</source>
            <extracomment>Section of a form: structured fields as JSON text</extracomment>
            <translation>Raw data</translation>
        </message>
        <message>
            <location line="+51" />
            <source>%1, as JSON</source>
            <translation>%1, as JSON</translation>
        </message>
    </context>
    <context>
        <name>RecordActions</name>
        <message>
            <location filename="../views/records/recordactions.cpp" line="+49" />
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate…</source>
            <translation>Duplicate…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivate…</source>
            <translation>Deactivate…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Activate</source>
            <translation>Activate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Detail pane</source>
            <extracomment>Shows or hides the pane beside the table</extracomment>
            <translation>Detail pane</translation>
        </message>
    </context>
    <context>
        <name>RecordArguments</name>
        <message>
            <location filename="../app/ctl/recordarguments.cpp" line="+32" />
            <source>Name the kind of record, one of: %1.</source>
            <translation>Name the kind of record, one of: %1.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>“%1” is not a kind of record. These are: %2.</source>
            <translation>“%1” is not a kind of record. These are: %2.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name the record by its id; records list … --json shows the ids.</source>
            <translation>Name the record by its id; records list … --json shows the ids.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>“%1” is one argument too many.</source>
            <translation>“%1” is one argument too many.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>“%1” is no id: 36 characters such as 01930e5c-….</source>
            <translation>“%1” is no id: 36 characters such as 01930e5c-….</translation>
        </message>
        <message>
            <location line="+17" />
            <source>“%1” is not a field of %2. Its fields are: %3.</source>
            <translation>“%1” is not a field of %2. Its fields are: %3.</translation>
        </message>
        <message>
            <location line="+43" />
            <source>--set needs FIELD=VALUE, not “%1”.</source>
            <translation>--set needs FIELD=VALUE, not “%1”.</translation>
        </message>
    </context>
    <context>
        <name>RecordBatch</name>
        <message numerus="yes">
            <location filename="../app/ctl/recordbatch.cpp" line="+36" />
            <source>Nothing was written: %1 of %n row(s) were refused.</source>
            <translation>
                <numerusform>Nothing was written: %1 of %n row were refused.</numerusform>
                <numerusform>Nothing was written: %1 of %n rows were refused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordDeletion</name>
        <message>
            <location filename="../app/controllers/recorddeletion.cpp" line="+50" />
            <source>%1 cannot be deleted</source>
            <extracomment>%1 is a record's name or "3 programs"</extracomment>
            <translation>%1 cannot be deleted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>These still need it: %1. Delete them first, or change what they refer to.</source>
            <translation>These still need it: %1. Delete them first, or change what they refer to.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Delete %1?</source>
            <extracomment>%1 is a record's name or "3 programs"</extracomment>
            <translation>Delete %1?</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This goes with it: %1.</source>
            <translation>This goes with it: %1.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This stays, but no longer refers to it: %1.</source>
            <translation>This stays, but no longer refers to it: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing else depends on it.</source>
            <translation>Nothing else depends on it.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You can undo this with Ctrl+Z.</source>
            <translation>You can undo this with Ctrl+Z.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>RecordDetailPane</name>
        <message>
            <location filename="../views/records/recorddetailpane.cpp" line="+117" />
            <source>Select a record to see it here.</source>
            <translation>Select a record to see it here.</translation>
        </message>
        <message>
            <location line="+93" />
            <source>Summary</source>
            <extracomment>Tab of the pane beside a table: the main fields of the record</extracomment>
            <translation>Summary</translation>
        </message>
        <message>
            <location line="+2" />
            <source>History</source>
            <extracomment>Tab of the pane beside a table: what changed in the record</extracomment>
            <translation>History</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Detail of the record</source>
            <translation>Detail of the record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
    </context>
    <context>
        <name>RecordField</name>
        <message>
            <location filename="../views/records/celltext.cpp" line="+15" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
    </context>
    <context>
        <name>RecordForm</name>
        <message>
            <location filename="../dialogs/records/recordform.cpp" line="+278" />
            <source>Sections of the form</source>
            <translation>Sections of the form</translation>
        </message>
    </context>
    <context>
        <name>RecordFormDialog</name>
        <message>
            <location filename="../dialogs/records/recordformdialog.cpp" line="+102" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Somebody else saved this record while you were editing it. Take their version, which drops your changes, or save only the fields that you changed over it.</source>
            <translation>Somebody else saved this record while you were editing it. Take their version, which drops your changes, or save only the fields that you changed over it.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Take their version</source>
            <translation>Take their version</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save my changes</source>
            <translation>Save my changes</translation>
        </message>
        <message>
            <location line="+54" />
            <source>Leave without saving?</source>
            <translation>Leave without saving?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What you changed here will be lost.</source>
            <translation>What you changed here will be lost.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave without saving</source>
            <translation>Leave without saving</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep editing</source>
            <translation>Keep editing</translation>
        </message>
        <message>
            <location line="+32" />
            <source>Fields with * are required</source>
            <translation>Fields with * are required</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location line="-1" />
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ctrl+Enter saves, Esc leaves</source>
            <translation>Ctrl+Enter saves, Esc leaves</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../views/records/recordpage.cpp" line="+277" />
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <location line="+35" />
            <source>%1: nothing here yet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Programs"</extracomment>
            <translation>%1: nothing here yet</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No record matches the search and the filters.</source>
            <translation>No record matches the search and the filters.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Clear search and filters</source>
            <translation>Clear search and filters</translation>
        </message>
        <message numerus="yes">
            <location line="+36" />
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>about %Ln record(s)</source>
            <translation>
                <numerusform>about %Ln record</numerusform>
                <numerusform>about %Ln records</numerusform>
            </translation>
        </message>
        <message>
            <location line="+44" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>%Ln row(s) were copied: those that are loaded, 10,000 at most.</source>
            <translation>
                <numerusform>%Ln row was copied: those that are loaded, 10,000 at most.</numerusform>
                <numerusform>%Ln rows were copied: those that are loaded, 10,000 at most.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordPageController</name>
        <message numerus="yes">
            <location filename="../app/controllers/recordpagecontroller.cpp" line="+146" />
            <source>%Ln record(s) deleted.</source>
            <translation>
                <numerusform>%Ln record deleted.</numerusform>
                <numerusform>%Ln records deleted.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+11" />
            <source>Deactivate %1?</source>
            <translation>Deactivate %1?</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Deactivate %Ln people?</source>
            <translation>
                <numerusform>Deactivate %Ln person?</numerusform>
                <numerusform>Deactivate %Ln people?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>People are not deleted: they can no longer sign in and are no longer offered, but everything they did stays. You can undo this.</source>
            <translation>People are not deleted: they can no longer sign in and are no longer offered, but everything they did stays. You can undo this.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Deactivate</source>
            <translation>Deactivate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <location line="+41" />
            <source>%Ln people deactivated.</source>
            <translation>
                <numerusform>%Ln person deactivated.</numerusform>
                <numerusform>%Ln people deactivated.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message numerus="yes">
            <location line="+26" />
            <source>%Ln record(s) are back.</source>
            <translation>
                <numerusform>%Ln record is back.</numerusform>
                <numerusform>%Ln records are back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordTableModel</name>
        <message>
            <location filename="../models/tables/recordtablemodelcells.cpp" line="+51" />
            <location line="+3" />
            <source>Deleted meanwhile</source>
            <translation>Deleted meanwhile</translation>
        </message>
        <message>
            <location line="-1" />
            <source>This row is being loaded</source>
            <translation>This row is being loaded</translation>
        </message>
        <message>
            <location filename="../models/tables/recordcell.cpp" line="+24" />
            <source>Not visible to you</source>
            <extracomment>Stands for the name of a record that the person's rights hide.</extracomment>
            <translation>Not visible to you</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+64" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
        <message>
            <location line="+85" />
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <location line="+67" />
            <source>Type to search</source>
            <translation>Type to search</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show the list (Down)</source>
            <translation>Show the list (Down)</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message numerus="yes">
            <location filename="../views/common/relativetime.cpp" line="+17" />
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>in %n hour</numerusform>
                <numerusform>in %n hours</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+15" />
            <source>just now</source>
            <translation>just now</translation>
        </message>
    </context>
    <context>
        <name>RolesCommand</name>
        <message>
            <location filename="../app/ctl/rolescommand.cpp" line="+13" />
            <source>Sets up the roles and grants of a server.</source>
            <translation>Sets up the roles and grants of a server.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Run it as a superuser; running it again changes nothing. A local workspace has no roles.</source>
            <translation>Run it as a superuser; running it again changes nothing. A local workspace has no roles.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>The roles are set up.</source>
            <translation>The roles are set up.</translation>
        </message>
    </context>
    <context>
        <name>RowsInput</name>
        <message>
            <location filename="../dialogs/records/rowsinput.cpp" line="+266" />
            <source>%1, row %2</source>
            <extracomment>A cell of a small table: %1 is the column, %2 the number of the row</extracomment>
            <translation>%1, row %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move row %1 up</source>
            <translation>Move row %1 up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove row %1</source>
            <translation>Remove row %1</translation>
        </message>
    </context>
    <context>
        <name>SchemaReport</name>
        <message numerus="yes">
            <location filename="../app/ctl/schemareport.cpp" line="+22" />
            <source>%n step(s) would be applied.</source>
            <translation>
                <numerusform>%n step would be applied.</numerusform>
                <numerusform>%n steps would be applied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n step(s) applied.</source>
            <translation>
                <numerusform>%n step applied.</numerusform>
                <numerusform>%n steps applied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n step(s) taken back.</source>
            <translation>
                <numerusform>%n step taken back.</numerusform>
                <numerusform>%n steps taken back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <location filename="../app/settings/secretstore.cpp" line="+18" />
            <source>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>The password comes from the variable PGPASSWORD.</source>
            <translation>The password comes from the variable PGPASSWORD.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The password comes from PostgreSQL's password file.</source>
            <translation>The password comes from PostgreSQL's password file.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The password comes from PostgreSQL's service file.</source>
            <translation>The password comes from PostgreSQL's service file.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This computer's keychain is not available, so the password is asked for each time.</source>
            <translation>This computer's keychain is not available, so the password is asked for each time.</translation>
        </message>
        <message>
            <location line="+38" />
            <source>The password comes from this computer's keychain.</source>
            <translation>The password comes from this computer's keychain.</translation>
        </message>
    </context>
    <context>
        <name>SelectionProcessInput</name>
        <message>
            <location filename="../dialogs/records/selectionprocessinput.cpp" line="+94" />
            <source>Add a stage</source>
            <translation>Add a stage</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Weights: %1 = %2 %</source>
            <extracomment>%1 is a sum such as 40 + 35 + 25, %2 its result</extracomment>
            <translation>Weights: %1 = %2 %</translation>
        </message>
    </context>
    <context>
        <name>ShowRecordCommand</name>
        <message>
            <location filename="../app/ctl/showrecordcommand.cpp" line="+47" />
            <source>Shows one record.</source>
            <translation>Shows one record.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people the fields that have a value; with --json an object with every field.</source>
            <translation>For people the fields that have a value; with --json an object with every field.</translation>
        </message>
    </context>
    <context>
        <name>SqliteFile</name>
        <message>
            <location filename="../models/operations/sqlitefile.cpp" line="+43" />
            <source>%1 is not a Semillero workspace.</source>
            <translation>%1 is not a Semillero workspace.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 is damaged and cannot be read completely.</source>
            <translation>%1 is damaged and cannot be read completely.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>There is no space left for %1. Free some space and try again.</source>
            <translation>There is no space left for %1. Free some space and try again.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Another program is using %1. Close it there and try again.</source>
            <translation>Another program is using %1. Close it there and try again.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 cannot be read or written. Check that the folder is there and that you may use it.</source>
            <translation>%1 cannot be read or written. Check that the folder is there and that you may use it.</translation>
        </message>
    </context>
    <context>
        <name>StageInput</name>
        <message>
            <location filename="../dialogs/records/stageinput.cpp" line="+31" />
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Weight (%)</source>
            <translation>Weight (%)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Highest score</source>
            <translation>Highest score</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reviews at least</source>
            <translation>Reviews at least</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+110" />
            <source>Reviewers</source>
            <translation>Reviewers</translation>
        </message>
        <message>
            <location line="-108" />
            <source>Add a criterion</source>
            <translation>Add a criterion</translation>
        </message>
        <message>
            <location line="+103" />
            <source>Stage %1</source>
            <translation>Stage %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove the stage</source>
            <translation>Remove the stage</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove stage %1</source>
            <translation>Remove stage %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Stage %1: name</source>
            <translation>Stage %1: name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage %1: reviews at least</source>
            <translation>Stage %1: reviews at least</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage %1: add a reviewer</source>
            <translation>Stage %1: add a reviewer</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 % of the score</source>
            <extracomment>What a stage counts for in the final score; %1 is a number</extracomment>
            <translation>%1 % of the score</translation>
        </message>
    </context>
    <context>
        <name>StartOptions</name>
        <message>
            <location filename="../app/desktop/startoptions.cpp" line="+19" />
            <source>Runs an entrepreneurship ecosystem: programs, people, mentoring.</source>
            <translation>Runs an entrepreneurship ecosystem: programs, people, mentoring.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The workspace to open: a *.semillero file.</source>
            <translation>The workspace to open: a *.semillero file.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Shows this text.</source>
            <translation>Shows this text.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Shows the version.</source>
            <translation>Shows the version.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connects to a server: a saved connection or a postgresql:// address.</source>
            <translation>Connects to a server: a saved connection or a postgresql:// address.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The person who is at work.</source>
            <translation>The person who is at work.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The page to open, for instance programs or home.</source>
            <translation>The page to open, for instance programs or home.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>es or en, for this run.</source>
            <translation>es or en, for this run.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>light or dark, for this run.</source>
            <translation>light or dark, for this run.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The window's size, for instance 1440x900.</source>
            <translation>The window's size, for instance 1440x900.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Renders every page and dialog into a folder and ends.</source>
            <translation>Renders every page and dialog into a folder and ends.</translation>
        </message>
        <message>
            <location line="+27" />
            <source>Name one workspace only: a file or a server.</source>
            <translation>Name one workspace only: a file or a server.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The language has to be es or en.</source>
            <translation>The language has to be es or en.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The theme has to be light or dark.</source>
            <translation>The theme has to be light or dark.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>The window's size has to be like 1440x900.</source>
            <translation>The window's size has to be like 1440x900.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../views/shell/statusbar.cpp" line="+141" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location line="+3" />
            <source>No workspace</source>
            <translation>No workspace</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Connecting again…</source>
            <translation>Connecting again…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Not connected</source>
            <translation>Not connected</translation>
        </message>
    </context>
    <context>
        <name>SystemSection</name>
        <message>
            <location filename="../dialogs/records/systemsection.cpp" line="+61" />
            <source>System</source>
            <extracomment>Section of a form: what the system keeps about a record</extracomment>
            <translation>System</translation>
        </message>
    </context>
    <context>
        <name>TagInput</name>
        <message>
            <location filename="../dialogs/records/taginput.cpp" line="+124" />
            <source>Add, then Enter</source>
            <translation>Add, then Enter</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete removes it</source>
            <translation>Delete removes it</translation>
        </message>
    </context>
    <context>
        <name>TextFieldEditor</name>
        <message>
            <location filename="../dialogs/records/textfieldeditor.cpp" line="+47" />
            <source>name@example.org</source>
            <extracomment>Example of an e-mail address in an empty field</extracomment>
            <translation>name@example.org</translation>
        </message>
    </context>
    <context>
        <name>TextFilterEditor</name>
        <message>
            <location filename="../views/records/textfiltereditor.cpp" line="+18" />
            <source>One of the words</source>
            <translation>One of the words</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contains …</source>
            <translation>Contains …</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../views/shell/topbar.cpp" line="+121" />
            <location line="+2" />
            <source>Go to page or command</source>
            <translation>Go to page or command</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Menus</source>
            <translation>Menus</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../app/desktop/tour.cpp" line="+75" />
            <source>The folder %1 cannot be made.</source>
            <translation>The folder %1 cannot be made.</translation>
        </message>
        <message numerus="yes">
            <location line="+63" />
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n picture in %1</numerusform>
                <numerusform>%n pictures in %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+88" />
            <source>%1 showed nothing.</source>
            <translation>%1 showed nothing.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <location filename="../app/desktop/tourcatalog.cpp" line="+76" />
            <source>Delete this program?</source>
            <translation>Delete this program?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Its cohorts and applications are deleted with it.</source>
            <translation>Its cohorts and applications are deleted with it.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete the program</source>
            <translation>Delete the program</translation>
        </message>
    </context>
    <context>
        <name>UpdateRecordsCommand</name>
        <message>
            <location filename="../app/ctl/updaterecordscommand.cpp" line="+42" />
            <source>Changes fields of one record (--set), or of many (--file).</source>
            <translation>Changes fields of one record (--set), or of many (--file).</translation>
        </message>
        <message>
            <location line="+5" />
            <source>In a file every row has the id of its record and the fields to change. Either every row is written or none.</source>
            <translation>In a file every row has the id of its record and the fields to change. Either every row is written or none.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Give the changes with --set FIELD=VALUE or with --file FILE.</source>
            <translation>Give the changes with --set FIELD=VALUE or with --file FILE.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Changed: %1</source>
            <translation>Changed: %1</translation>
        </message>
        <message>
            <location line="+25" />
            <source>Each row needs the id of its record.</source>
            <translation>Each row needs the id of its record.</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%n record(s) changed.</source>
            <translation>
                <numerusform>%n record changed.</numerusform>
                <numerusform>%n records changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VocabularyFieldEditor</name>
        <message>
            <location filename="../dialogs/records/vocabularyfieldeditor.cpp" line="+74" />
            <source>Not stated</source>
            <translation>Not stated</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <location filename="../dialogs/workspace/welcomedialog.cpp" line="+80" />
            <source>Welcome to Semillero</source>
            <translation>Welcome to Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Run your entrepreneurship ecosystem: programs, people, mentoring and results.</source>
            <translation>Run your entrepreneurship ecosystem: programs, people, mentoring and results.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>See the demo</source>
            <translation>See the demo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A made-up ecosystem with programs, people and meetings, to try everything without risk.</source>
            <translation>A made-up ecosystem with programs, people and meetings, to try everything without risk.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connect to my organization</source>
            <translation>Connect to my organization</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Work together on your organization's PostgreSQL server.</source>
            <translation>Work together on your organization's PostgreSQL server.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New empty workspace</source>
            <translation>New empty workspace</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A file on this computer. Anyone who has the file can read it.</source>
            <translation>A file on this computer. Anyone who has the file can read it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open a workspace…</source>
            <translation>Open a workspace…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A workspace file, or a connection file from your administrator.</source>
            <translation>A workspace file, or a connection file from your administrator.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Recent</source>
            <translation>&amp;Recent</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Recent workspaces</source>
            <translation>Recent workspaces</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Not found: %1</source>
            <translation>Not found: %1</translation>
        </message>
        <message>
            <location line="+27" />
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Remove from this list</source>
            <translation>&amp;Remove from this list</translation>
        </message>
    </context>
    <context>
        <name>WhoAreYouDialog</name>
        <message>
            <location filename="../dialogs/workspace/whoareyoudialog.cpp" line="+102" />
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The history of changes names you, and Home shows what waits for you. You can change this later.</source>
            <translation>The history of changes names you, and Home shows what waits for you. You can change this later.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is nobody in this workspace yet. Add yourself.</source>
            <translation>There is nobody in this workspace yet. Add yourself.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody of that name. Search for less, or add yourself.</source>
            <translation>Nobody of that name. Search for less, or add yourself.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;First name *</source>
            <translation>&amp;First name *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Last name *</source>
            <translation>&amp;Last name *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You can leave the e-mail empty and fill in the rest later.</source>
            <translation>You can leave the e-mail empty and fill in the rest later.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose from the list</source>
            <translation>Choose from the list</translation>
        </message>
        <message>
            <location line="+0" />
            <source>I am not in the list</source>
            <translation>I am not in the list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add me</source>
            <translation>Add me</translation>
        </message>
        <message>
            <location line="+0" />
            <source>That is me</source>
            <translation>That is me</translation>
        </message>
    </context>
    <context>
        <name>WorkDialog</name>
        <message>
            <location filename="../dialogs/workspace/workdialog.cpp" line="+42" />
            <source>Cancelling…</source>
            <translation>Cancelling…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBackups</name>
        <message>
            <location filename="../models/operations/workspacebackups.cpp" line="+133" />
            <source>The folder for backup copies, %1, cannot be made. Check that you may write there.</source>
            <translation>The folder for backup copies, %1, cannot be made. Check that you may write there.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The backup copy cannot be stored in %1. Check that you may write there.</source>
            <translation>The backup copy cannot be stored in %1. Check that you may write there.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>%1 cannot be replaced. Check that you may write there.</source>
            <translation>%1 cannot be replaced. Check that you may write there.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>The damaged workspace cannot be kept as a copy in %1, so nothing was replaced.</source>
            <translation>The damaged workspace cannot be kept as a copy in %1, so nothing was replaced.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceConnection</name>
        <message>
            <location filename="../app/ctl/workspaceconnection.cpp" line="+12" />
            <source>--workspace and --database name two workspaces; give one of them.</source>
            <translation>--workspace and --database name two workspaces; give one of them.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</source>
            <translation>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</translation>
        </message>
        <message>
            <location line="+39" />
            <source>Nobody in this workspace has the e-mail “%1”; --as needs one who does.</source>
            <translation>Nobody in this workspace has the e-mail “%1”; --as needs one who does.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The person with the e-mail “%1” is deactivated and cannot act.</source>
            <translation>The person with the e-mail “%1” is deactivated and cannot act.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceController</name>
        <message>
            <location filename="../app/controllers/workspacecontroller.cpp" line="+139" />
            <source>There is no saved connection named %1. Choose one, or type its address.</source>
            <translation>There is no saved connection named %1. Choose one, or type its address.</translation>
        </message>
        <message>
            <location line="+27" />
            <source>The folder %1 for the demo cannot be made. Check that you may write there.</source>
            <translation>The folder %1 for the demo cannot be made. Check that you may write there.</translation>
        </message>
        <message>
            <location line="+70" />
            <source>Saved without password. Give the file to the people who shall connect.</source>
            <translation>Saved without password. Give the file to the people who shall connect.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceFiles</name>
        <message>
            <location filename="../app/controllers/workspacefiles.cpp" line="+56" />
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Workspaces (*.semillero *.semillero-server);;All files (*)</source>
            <translation>Workspaces (*.semillero *.semillero-server);;All files (*)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>New workspace</source>
            <translation>New workspace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Workspaces (*.semillero)</source>
            <translation>Workspaces (*.semillero)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>My ecosystem</source>
            <extracomment>the proposed name of a new workspace's file</extracomment>
            <translation>My ecosystem</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Read a connection file</source>
            <translation>Read a connection file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connection files (*.semillero-server);;All files (*)</source>
            <translation>Connection files (*.semillero-server);;All files (*)</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Save as a connection file</source>
            <translation>Save as a connection file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Connection files (*.semillero-server)</source>
            <translation>Connection files (*.semillero-server)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>My organization</source>
            <extracomment>the proposed name of a connection file</extracomment>
            <translation>My organization</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1 is there already. Choose another name.</source>
            <translation>%1 is there already. Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceGateway</name>
        <message>
            <location filename="../app/controllers/workspacegateway.cpp" line="+58" />
            <source>%1 cannot be made. Check that you may write there.</source>
            <translation>%1 cannot be made. Check that you may write there.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceOpener</name>
        <message>
            <location filename="../app/controllers/workspaceopener.cpp" line="+37" />
            <location line="+21" />
            <source>Opening %1…</source>
            <translation>Opening %1…</translation>
        </message>
        <message>
            <location line="+26" />
            <location filename="../app/desktop/tourcatalog.cpp" line="-12" />
            <source>Making the demo…</source>
            <translation>Making the demo…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Making the workspace…</source>
            <translation>Making the workspace…</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Bringing %1 up to date…</source>
            <translation>Bringing %1 up to date…</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../models/catalog/entitybuilderfields.cpp" line="+29" />
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <location line="+142" />
            <location filename="../models/catalog/families/memberships.cpp" line="+97" />
            <location filename="../models/catalog/families/messaging.cpp" line="+59" />
            <location line="+55" />
            <location filename="../models/catalog/families/tasks.cpp" line="+150" />
            <location filename="../models/catalog/families/documents.cpp" line="+109" />
            <source>Created</source>
            <translation>Created</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-54" />
            <location line="+55" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+6" />
            <location filename="../models/catalog/families/messaging.cpp" line="-54" />
            <source>Created by</source>
            <translation>Created by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed by</source>
            <translation>Changed by</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/organizations.cpp" line="+15" />
            <location filename="../models/catalog/families/profiles.cpp" line="+36" />
            <source>Incubator</source>
            <translation>Incubator</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>Accelerator</source>
            <translation>Accelerator</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>University</source>
            <translation>University</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Chamber of commerce</source>
            <translation>Chamber of commerce</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+3" />
            <source>Foundation</source>
            <translation>Foundation</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-5" />
            <source>Public agency</source>
            <translation>Public agency</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-1" />
            <source>Corporation</source>
            <translation>Corporation</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Coworking space</source>
            <translation>Coworking space</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cooperative</source>
            <translation>Cooperative</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funder</source>
            <translation>Funder</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+2" />
            <source>Non-profit organization</source>
            <translation>Non-profit organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Young company</source>
            <translation>Young company</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+96" />
            <location line="+42" />
            <location line="+10" />
            <source>Company</source>
            <translation>Company</translation>
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
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organizations</source>
            <translation>Organizations</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whoever runs programs, funds them or takes part in the ecosystem.</source>
            <translation>Whoever runs programs, funds them or takes part in the ecosystem.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New organization</source>
            <translation>New organization</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin with your own organization: programs and people belong to one.</source>
            <translation>Begin with your own organization: programs and people belong to one.</translation>
        </message>
        <message>
            <location line="+5" />
            <location filename="../models/catalog/families/projects.cpp" line="+62" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <location line="+44" />
            <source>Name</source>
            <translation>Name</translation>
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
            <translation>Description</translation>
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
            <translation>Type</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+2" />
            <source>Industry</source>
            <translation>Industry</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a picture.</source>
            <translation>The web address of a picture.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+9" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location line="-8" />
            <location filename="../models/catalog/families/messaging.cpp" line="-41" />
            <location line="+24" />
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Employees</source>
            <translation>Employees</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Annual revenue</source>
            <translation>Annual revenue</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Founded</source>
            <translation>Founded</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>organizations.is_active</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-20" />
            <source>Verification</source>
            <translation>Verification</translation>
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
            <translation>Figures</translation>
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
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-94" />
            <source>Agroindustry</source>
            <translation>Agroindustry</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Food</source>
            <translation>Food</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fashion and crafts</source>
            <translation>Fashion and crafts</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tourism</source>
            <translation>Tourism</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Circular economy</source>
            <translation>Circular economy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Financial technology</source>
            <translation>Financial technology</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-71" />
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commerce</source>
            <translation>Commerce</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Energy</source>
            <translation>Energy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logistics</source>
            <translation>Logistics</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Creative industries</source>
            <translation>Creative industries</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Spanish</source>
            <translation>Spanish</translation>
        </message>
        <message>
            <location line="+1" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Pending</source>
            <comment>verification_status</comment>
            <translation>Pending</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Verified</source>
            <comment>verification_status</comment>
            <translation>Verified</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rejected</source>
            <comment>verification_status</comment>
            <translation>Rejected</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Available</source>
            <comment>availability_status</comment>
            <translation>Available</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Busy</source>
            <comment>availability_status</comment>
            <translation>Busy</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On a break</source>
            <comment>availability_status</comment>
            <translation>On a break</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not available</source>
            <comment>availability_status</comment>
            <translation>Not available</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Finance</source>
            <translation>Finance</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sales</source>
            <translation>Sales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Taxes</source>
            <translation>Taxes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sanitary registration (INVIMA)</source>
            <translation>Sanitary registration (INVIMA)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Technology</source>
            <translation>Technology</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Agricultural export</source>
            <translation>Agricultural export</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investment</source>
            <translation>Investment</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Talent and teams</source>
            <translation>Talent and teams</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Impact measurement</source>
            <translation>Impact measurement</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Operations</source>
            <translation>Operations</translation>
        </message>
        <message>
            <location line="+8" />
            <source>In the program</source>
            <translation>In the program</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+70" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text message</source>
            <translation>Text message</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Push notification</source>
            <translation>Push notification</translation>
        </message>
        <message>
            <location line="+1" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Phone call</source>
            <translation>Phone call</translation>
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
            <translation>Person</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/projects.cpp" line="-20" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-18" />
            <location filename="../models/catalog/families/programs.cpp" line="-81" />
            <location line="+52" />
            <location line="+25" />
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location line="+35" />
            <source>Cohort</source>
            <translation>Cohort</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-10" />
            <location line="+50" />
            <location filename="../models/catalog/families/documents.cpp" line="-72" />
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-8" />
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="-1" />
            <location filename="../models/catalog/families/profiles.cpp" line="-10" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-4" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-92" />
            <source>Entrepreneur</source>
            <translation>Entrepreneur</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+32" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+42" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="-96" />
            <location filename="../models/catalog/families/messaging.cpp" line="-53" />
            <location filename="../models/catalog/families/profiles.cpp" line="+27" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+90" />
            <source>Personal details</source>
            <translation>Personal details</translation>
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
            <translation>Project</translation>
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
            <translation>Mentorship</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-8" />
            <location line="+57" />
            <location filename="../models/catalog/families/tasks.cpp" line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="+1" />
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-7" />
            <source>Meeting participant</source>
            <translation>Meeting participant</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-14" />
            <location line="+32" />
            <location line="+25" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-31" />
            <source>Conversation participant</source>
            <translation>Conversation participant</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+24" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="-10" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-10" />
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+50" />
            <source>Notification</source>
            <translation>Notification</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+18" />
            <source>Membership</source>
            <translation>Membership</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+41" />
            <location line="+11" />
            <location filename="../models/catalog/families/profiles.cpp" line="-47" />
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="+10" />
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="+67" />
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/memberships.cpp" line="-39" />
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/memberships.cpp" line="-52" />
            <source>Owner</source>
            <comment>user_organizations.role</comment>
            <translation>Owner</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Analyst</source>
            <translation>Analyst</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-68" />
            <source>Member</source>
            <translation>Member</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Collaboration</source>
            <translation>Collaboration</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Processing of personal data</source>
            <translation>Processing of personal data</translation>
        </message>
        <message>
            <location line="+1" />
            <source>News and invitations</source>
            <translation>News and invitations</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Memberships</source>
            <translation>Memberships</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who belongs to which organization, and what they may do there.</source>
            <translation>Who belongs to which organization, and what they may do there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New membership</source>
            <translation>New membership</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A membership gives a person a role in an organization.</source>
            <translation>A membership gives a person a role in an organization.</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/messaging.cpp" line="+52" />
            <location filename="../models/catalog/families/meetings.cpp" line="+9" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+53" />
            <source>Permissions</source>
            <translation>Permissions</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+3" />
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <comment>user_organizations.accepted_at</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The membership counts from then on.</source>
            <translation>The membership counts from then on.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="+4" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-50" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave and other times at which somebody cannot meet, beside their weekly hours.</source>
            <translation>Leave and other times at which somebody cannot meet, beside their weekly hours.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New absence</source>
            <translation>New absence</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down holidays and leave, so that nobody plans a meeting then.</source>
            <translation>Write down holidays and leave, so that nobody plans a meeting then.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-38" />
            <location filename="../models/catalog/families/programs.cpp" line="+57" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Ratings</source>
            <translation>Ratings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people think of the work with each other. A mentor's rating is the average of these.</source>
            <translation>What people think of the work with each other. A mentor's rating is the average of these.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New rating</source>
            <translation>New rating</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Ratings appear when people say how the work together was.</source>
            <translation>Ratings appear when people say how the work together was.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <location line="+1" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Context</source>
            <translation>Context</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-75" />
            <location line="+1" />
            <location line="+82" />
            <location filename="../models/catalog/families/tasks.cpp" line="+12" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The identifier of the mentorship or project.</source>
            <translation>The identifier of the mentorship or project.</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="+37" />
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people allowed to be done with their data, when, and on which legal basis.</source>
            <translation>What people allowed to be done with their data, when, and on which legal basis.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New consent</source>
            <translation>New consent</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Every person needs one before their data is used.</source>
            <translation>Every person needs one before their data is used.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Given</source>
            <comment>user_consents.consent_given</comment>
            <translation>Given</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-79" />
            <location line="+29" />
            <source>Network address</source>
            <translation>Network address</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/system.cpp" line="-28" />
            <location line="+29" />
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept for</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long the data is kept, such as 5 years.</source>
            <translation>How long the data is kept, such as 5 years.</translation>
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
            <translation>Created</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <comment>activity_logs.action</comment>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted</source>
            <comment>activity_logs.action</comment>
            <translation>Deleted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Viewed</source>
            <comment>activity_logs.action</comment>
            <translation>Viewed</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/people.cpp" line="+0" />
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/projects.cpp" line="+0" />
            <location filename="../models/catalog/families/profiles.cpp" line="-95" />
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+0" />
            <source>Mentorships</source>
            <translation>Mentorships</translation>
        </message>
        <message>
            <location line="+1" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-37" />
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who changed what, and when. Nobody can change it.</source>
            <translation>Who changed what, and when. Nobody can change it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every change stands here from the moment it is made.</source>
            <translation>Every change stands here from the moment it is made.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+83" />
            <location filename="../models/catalog/families/tasks.cpp" line="-1" />
            <source>Kind of record</source>
            <translation>Kind of record</translation>
        </message>
        <message>
            <location line="-80" />
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+2" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+14" />
            <source>Other data</source>
            <translation>Other data</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+23" />
            <source>Session</source>
            <comment>activity_logs.session_id</comment>
            <translation>Session</translation>
        </message>
        <message>
            <location line="-20" />
            <location line="+23" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="-16" />
            <location line="+10" />
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <location line="-10" />
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened in the programs people use, one line each: the raw material of the figures.</source>
            <translation>What happened in the programs people use, one line each: the raw material of the figures.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Events arrive from the applications that people use.</source>
            <translation>Events arrive from the applications that people use.</translation>
        </message>
        <message>
            <location line="+9" />
            <location filename="../models/catalog/families/documents.cpp" line="+55" />
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+36" />
            <source>Properties</source>
            <translation>Properties</translation>
        </message>
        <message>
            <location line="-32" />
            <source>Came from</source>
            <translation>Came from</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <location line="+1" />
            <source>two capital letters, such as CO</source>
            <translation>two capital letters, such as CO</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location line="+1" />
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind of device</source>
            <translation>Kind of device</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Operating system</source>
            <translation>Operating system</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Daily figure</source>
            <translation>Daily figure</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Daily figures</source>
            <translation>Daily figures</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures a day, by metric and dimension, added up from events and records.</source>
            <translation>Figures a day, by metric and dimension, added up from events and records.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures appear once events have been added up.</source>
            <translation>Figures appear once events have been added up.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Metric</source>
            <translation>Metric</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Smallest</source>
            <translation>Smallest</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Largest</source>
            <translation>Largest</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Translations</source>
            <translation>Translations</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Texts of records in another language, such as the name of a program.</source>
            <translation>Texts of records in another language, such as the name of a program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New translation</source>
            <translation>New translation</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write a program's name and description in another language.</source>
            <translation>Write a program's name and description in another language.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The record's identifier.</source>
            <translation>The record's identifier.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-2" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The column's name, such as name or description.</source>
            <translation>The column's name, such as name or description.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-49" />
            <location line="+70" />
            <location filename="../models/catalog/families/tasks.cpp" line="-4" />
            <source>Text</source>
            <translation>Text</translation>
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
            <translation>In development</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In testing</source>
            <comment>projects.status</comment>
            <translation>In testing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Launch</source>
            <comment>projects.status</comment>
            <translation>Launch</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Growth</source>
            <comment>projects.status</comment>
            <translation>Growth</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changing course</source>
            <comment>projects.status</comment>
            <translation>Changing course</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>projects.status</comment>
            <translation>Paused</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>projects.status</comment>
            <translation>Completed</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Concept</source>
            <translation>Concept</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prototype</source>
            <translation>Prototype</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Minimum product</source>
            <translation>Minimum product</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pilot</source>
            <translation>Pilot</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Sells to people (B2C)</source>
            <translation>Sells to people (B2C)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sells to companies (B2B)</source>
            <translation>Sells to companies (B2B)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sells through companies (B2B2C)</source>
            <translation>Sells through companies (B2B2C)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Marketplace</source>
            <translation>Marketplace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Subscription</source>
            <translation>Subscription</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Social enterprise</source>
            <translation>Social enterprise</translation>
        </message>
        <message>
            <location line="+8" />
            <source>What entrepreneurs build: stage, money, team and progress.</source>
            <translation>What entrepreneurs build: stage, money, team and progress.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A project belongs to an entrepreneur and may take part in a program.</source>
            <translation>A project belongs to an entrepreneur and may take part in a program.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>In one sentence</source>
            <translation>In one sentence</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Business model</source>
            <translation>Business model</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose problem it is, and how they live with it today.</source>
            <translation>Whose problem it is, and how they live with it today.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Target market</source>
            <translation>Target market</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Competition</source>
            <translation>Competition</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Revenue model</source>
            <translation>Revenue model</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funding needed</source>
            <translation>Funding needed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Funding raised</source>
            <translation>Funding raised</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Monthly sales</source>
            <translation>Monthly sales</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Projected revenue</source>
            <translation>Projected revenue</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One line a year.</source>
            <translation>One line a year.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Team size</source>
            <translation>Team size</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+20" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location line="-19" />
            <source>Skills needed</source>
            <translation>Skills needed</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-36" />
            <source>Progress (%)</source>
            <translation>Progress (%)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Planned launch</source>
            <translation>Planned launch</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Launched</source>
            <translation>Launched</translation>
        </message>
        <message>
            <location line="+1" />
            <source>User metrics</source>
            <translation>User metrics</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Market validation</source>
            <translation>Market validation</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-98" />
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking funding</source>
            <translation>Seeking funding</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking a mentor</source>
            <translation>Seeking a mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Seeking partners</source>
            <translation>Seeking partners</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+22" />
            <location line="+16" />
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Business</source>
            <translation>Business</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Traction</source>
            <translation>Traction</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Looking for</source>
            <translation>Looking for</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/messaging.cpp" line="-89" />
            <source>Between two people</source>
            <translation>Between two people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <location line="+9" />
            <location filename="../models/catalog/families/documents.cpp" line="+20" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-10" />
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From the system</source>
            <translation>From the system</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people write to each other, by person, group, project or mentorship.</source>
            <translation>What people write to each other, by person, group, project or mentorship.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New conversation</source>
            <translation>New conversation</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Begin a conversation about a project or a mentorship.</source>
            <translation>Begin a conversation about a project or a mentorship.</translation>
        </message>
        <message>
            <location line="+6" />
            <location filename="../models/catalog/families/meetings.cpp" line="-15" />
            <location filename="../models/catalog/families/tasks.cpp" line="-11" />
            <location line="+46" />
            <location filename="../models/catalog/families/documents.cpp" line="-23" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Archived</source>
            <comment>conversations.is_archived</comment>
            <translation>Archived</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Muted</source>
            <comment>conversations.is_muted</comment>
            <translation>Muted</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Conversation participants</source>
            <translation>Conversation participants</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who reads and writes in which conversation.</source>
            <translation>Who reads and writes in which conversation.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="+42" />
            <source>New participant</source>
            <translation>New participant</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Add who takes part in a conversation.</source>
            <translation>Add who takes part in a conversation.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>May add people</source>
            <translation>May add people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>May remove people</source>
            <translation>May remove people</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Last read</source>
            <translation>Last read</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="-8" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pinned</source>
            <comment>conversation_participants.is_pinned</comment>
            <translation>Pinned</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every message of every conversation, newest first.</source>
            <translation>Every message of every conversation, newest first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New message</source>
            <translation>New message</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Messages stand here when people write to each other.</source>
            <translation>Messages stand here when people write to each other.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>From</source>
            <comment>messages.sender_id</comment>
            <translation>From</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Reply to</source>
            <translation>Reply to</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Thread</source>
            <translation>Thread</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/meetings.cpp" line="-22" />
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/tasks.cpp" line="+18" />
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read by</source>
            <translation>Read by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edited</source>
            <translation>Edited</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edited at</source>
            <translation>Edited at</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted</source>
            <translation>Deleted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted at</source>
            <translation>Deleted at</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/meetings.cpp" line="-100" />
            <source>Mentoring session</source>
            <translation>Mentoring session</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Project review</source>
            <translation>Project review</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Workshop or team meeting</source>
            <translation>Workshop or team meeting</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Pitch to investors</source>
            <translation>Pitch to investors</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Scheduled</source>
            <comment>meetings.status</comment>
            <translation>Scheduled</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>meetings.status</comment>
            <translation>In progress</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Held</source>
            <comment>meetings.status</comment>
            <translation>Held</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>meetings.status</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rescheduled</source>
            <comment>meetings.status</comment>
            <translation>Rescheduled</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Organizer</source>
            <translation>Organizer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required</source>
            <comment>meeting_participants.role</comment>
            <translation>Required</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Optional</source>
            <comment>meeting_participants.role</comment>
            <translation>Optional</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Observer</source>
            <translation>Observer</translation>
        </message>
        <message>
            <location line="+7" />
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <comment>meeting_participants.invitation_status</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Declined</source>
            <comment>meeting_participants.invitation_status</comment>
            <translation>Declined</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Perhaps</source>
            <translation>Perhaps</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Not recorded</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+50" />
            <source>Attended</source>
            <translation>Attended</translation>
        </message>
        <message>
            <location line="-49" />
            <source>Did not come</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Came late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Excellent</source>
            <translation>Excellent</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fair</source>
            <translation>Fair</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Poor</source>
            <translation>Poor</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions, workshops and committees: when, where, who came and what was agreed.</source>
            <translation>Sessions, workshops and committees: when, where, who came and what was agreed.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Schedule the first session of a mentorship or a workshop.</source>
            <translation>Schedule the first session of a mentorship or a workshop.</translation>
        </message>
        <message>
            <location line="+11" />
            <location filename="../models/catalog/families/tasks.cpp" line="-50" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location filename="../models/catalog/families/programs.cpp" line="+29" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+0" />
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+11" />
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Platform and link, or address and room. A room cannot be booked twice.</source>
            <translation>Platform and link, or address and room. A room cannot be booked twice.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Objectives</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Why it was cancelled or moved.</source>
            <translation>Why it was cancelled or moved.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+12" />
            <location filename="../models/catalog/families/documents.cpp" line="-61" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location line="-11" />
            <source>Action items</source>
            <translation>Action items</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Minutes held</source>
            <translation>Minutes held</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How useful it was</source>
            <translation>How useful it was</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+33" />
            <source>From 1 to 5.</source>
            <translation>From 1 to 5.</translation>
        </message>
        <message>
            <location line="-30" />
            <source>Time and place</source>
            <translation>Time and place</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Meeting participants</source>
            <translation>Meeting participants</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is invited to which meeting, what they answered and whether they came.</source>
            <translation>Who is invited to which meeting, what they answered and whether they came.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Add who has to be at a meeting.</source>
            <translation>Add who has to be at a meeting.</translation>
        </message>
        <message>
            <location line="+8" />
            <location filename="../models/catalog/families/tasks.cpp" line="+54" />
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+9" />
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <location line="-8" />
            <source>Joined</source>
            <translation>Joined</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Private notes</source>
            <translation>Private notes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
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
            <translation>Milestone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deliverable</source>
            <translation>Deliverable</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Action item</source>
            <translation>Action item</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Pending</source>
            <comment>tasks.status</comment>
            <translation>Pending</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>tasks.status</comment>
            <translation>In progress</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Blocked</source>
            <comment>tasks.status</comment>
            <translation>Blocked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>tasks.status</comment>
            <translation>Done</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>tasks.status</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location line="+7" />
            <location line="+21" />
            <source>Low</source>
            <comment>tasks.priority</comment>
            <translation>Low</translation>
        </message>
        <message>
            <location line="-20" />
            <source>Medium</source>
            <comment>tasks.priority</comment>
            <translation>Medium</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+21" />
            <source>High</source>
            <comment>tasks.priority</comment>
            <translation>High</translation>
        </message>
        <message>
            <location line="-20" />
            <location line="+21" />
            <source>Urgent</source>
            <comment>tasks.priority</comment>
            <translation>Urgent</translation>
        </message>
        <message>
            <location line="-14" />
            <source>Reminder of a meeting</source>
            <translation>Reminder of a meeting</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Task assigned</source>
            <translation>Task assigned</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Message received</source>
            <translation>Message received</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Application decided</source>
            <translation>Application decided</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document missing</source>
            <translation>Document missing</translation>
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
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Declined</source>
            <comment>notifications.action_taken</comment>
            <translation>Declined</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dismissed</source>
            <comment>notifications.action_taken</comment>
            <translation>Dismissed</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What has to be done, by whom and until when.</source>
            <translation>What has to be done, by whom and until when.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New task</source>
            <translation>New task</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing to do. Write down what was agreed.</source>
            <translation>Nothing to do. Write down what was agreed.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Assigned to</source>
            <translation>Assigned to</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Assigned by</source>
            <translation>Assigned by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Hours estimated</source>
            <translation>Hours estimated</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours spent</source>
            <translation>Hours spent</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+47" />
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <location line="-45" />
            <source>Depends on</source>
            <translation>Depends on</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+12" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location line="-11" />
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Links or file names, one a line.</source>
            <translation>Links or file names, one a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>tasks.completed_at</comment>
            <translation>Done</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Time log</source>
            <translation>Time log</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Repeats</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it repeats</source>
            <translation>How it repeats</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Assignment</source>
            <translation>Assignment</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/documents.cpp" line="+81" />
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repetition</source>
            <translation>Repetition</translation>
        </message>
        <message>
            <location line="+12" />
            <source>What people were told, through which channel, and how they reacted.</source>
            <translation>What people were told, through which channel, and how they reacted.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New notification</source>
            <translation>New notification</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Notifications appear when something waits for a person.</source>
            <translation>Notifications appear when something waits for a person.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read</source>
            <comment>notifications.is_read</comment>
            <translation>Read</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read at</source>
            <translation>Read at</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Planned for</source>
            <translation>Planned for</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Expires</source>
            <translation>Expires</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="-86" />
            <source>Beginner</source>
            <translation>Beginner</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Some experience</source>
            <translation>Some experience</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Experienced</source>
            <translation>Experienced</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Expert</source>
            <translation>Expert</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Investor</source>
            <translation>Investor</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Individual</source>
            <translation>Individual</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Active</source>
            <comment>clients.status</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Inactive</source>
            <comment>clients.status</comment>
            <translation>Inactive</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prospect</source>
            <comment>clients.status</comment>
            <translation>Prospect</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Partner</source>
            <comment>clients.status</comment>
            <translation>Partner</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Suspended</source>
            <comment>clients.status</comment>
            <translation>Suspended</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Up to 10 people</source>
            <translation>Up to 10 people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>11 to 50 people</source>
            <translation>11 to 50 people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>51 to 200 people</source>
            <translation>51 to 200 people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>More than 200 people</source>
            <translation>More than 200 people</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the memberships give</source>
            <translation>What the memberships give</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Entrepreneurs</source>
            <translation>Entrepreneurs</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who applied or take part, with their projects and their mentors.</source>
            <translation>People who applied or take part, with their projects and their mentors.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New entrepreneur</source>
            <translation>New entrepreneur</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down the first entrepreneur.</source>
            <translation>Write down the first entrepreneur.</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+32" />
            <source>About the person</source>
            <translation>About the person</translation>
        </message>
        <message>
            <location line="-31" />
            <source>Experience</source>
            <translation>Experience</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Industries of interest</source>
            <translation>Industries of interest</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Skills</source>
            <translation>Skills</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Previous experience</source>
            <translation>Previous experience</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+39" />
            <source>Hours of mentoring</source>
            <translation>Hours of mentoring</translation>
        </message>
        <message>
            <location line="-38" />
            <source>Funding received</source>
            <translation>Funding received</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Times for meetings</source>
            <translation>Times for meetings</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+41" />
            <source>How to reach the person</source>
            <translation>How to reach the person</translation>
        </message>
        <message>
            <location line="-40" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location line="+21" />
            <source>Goals</source>
            <translation>Goals</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+6" />
            <location line="+35" />
            <location line="+6" />
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <location line="-46" />
            <source>Introduction completed</source>
            <translation>Introduction completed</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+41" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location line="-40" />
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who accompany entrepreneurs: what they know, when they can, how many they take.</source>
            <translation>People who accompany entrepreneurs: what they know, when they can, how many they take.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New mentor</source>
            <translation>New mentor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Mentors need areas of expertise and places to be matched.</source>
            <translation>Mentors need areas of expertise and places to be matched.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Areas of expertise</source>
            <translation>Areas of expertise</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Industries</source>
            <translation>Industries</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certifications</source>
            <translation>Certifications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hourly rate</source>
            <translation>Hourly rate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Empty or zero for those who give their time.</source>
            <translation>Empty or zero for those who give their time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Currency</source>
            <translation>Currency</translation>
        </message>
        <message>
            <location line="+1" />
            <source>three capital letters, such as COP</source>
            <translation>three capital letters, such as COP</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Weekly hours</source>
            <translation>Weekly hours</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-41" />
            <location line="+42" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many entrepreneurs the mentor takes at a time. Empty: no limit.</source>
            <translation>How many entrepreneurs the mentor takes at a time. Empty: no limit.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Entrepreneurs now</source>
            <translation>Entrepreneurs now</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Entrepreneurs in all</source>
            <translation>Entrepreneurs in all</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Ratings received</source>
            <translation>Ratings received</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Way of working</source>
            <translation>Way of working</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Specializations</source>
            <translation>Specializations</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fees and verification</source>
            <translation>Fees and verification</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investors, companies, public agencies and others who support the ecosystem, with their contact.</source>
            <translation>Investors, companies, public agencies and others who support the ecosystem, with their contact.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New client</source>
            <translation>New client</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down who supports the ecosystem and who speaks for them.</source>
            <translation>Write down who supports the ecosystem and who speaks for them.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Legal name</source>
            <translation>Legal name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax number</source>
            <translation>Tax number</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Areas of interest</source>
            <translation>Areas of interest</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Investment range</source>
            <translation>Investment range</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Such as "20 to 100 million COP".</source>
            <translation>Such as "20 to 100 million COP".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Interests</source>
            <translation>Interests</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Administrators</source>
            <translation>Administrators</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who run programs and the workspace. One who may do everything always remains.</source>
            <translation>People who run programs and the workspace. One who may do everything always remains.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New administrator</source>
            <translation>New administrator</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Coordinators and analysts are administrators with a membership in an organization.</source>
            <translation>Coordinators and analysts are administrators with a membership in an organization.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>May do</source>
            <translation>May do</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last action</source>
            <translation>Last action</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/mentoring.cpp" line="-65" />
            <source>Ongoing</source>
            <comment>mentorships.mentorship_type</comment>
            <translation>Ongoing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For a project</source>
            <translation>For a project</translation>
        </message>
        <message>
            <location line="+1" />
            <source>One time</source>
            <translation>One time</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Every week</source>
            <translation>Every week</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every two weeks</source>
            <translation>Every two weeks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every month</source>
            <translation>Every month</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Active</source>
            <comment>mentorships.status</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>mentorships.status</comment>
            <translation>Paused</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>mentorships.status</comment>
            <translation>Completed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>mentorships.status</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Which mentor accompanies whom, how often they meet and how it goes.</source>
            <translation>Which mentor accompanies whom, how often they meet and how it goes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New mentorship</source>
            <translation>New mentorship</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A mentorship brings a mentor and an entrepreneur together.</source>
            <translation>A mentorship brings a mentor and an entrepreneur together.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Decides which organization the mentorship belongs to.</source>
            <translation>Decides which organization the mentorship belongs to.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Focus areas</source>
            <translation>Focus areas</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/catalog/families/programs.cpp" line="-43" />
            <source>Weeks</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions planned</source>
            <translation>Sessions planned</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions held</source>
            <translation>Sessions held</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Minutes of a session</source>
            <translation>Minutes of a session</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Achievements</source>
            <translation>Achievements</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Challenges</source>
            <translation>Challenges</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+11" />
            <source>Success metrics</source>
            <translation>Success metrics</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Rating by the entrepreneur</source>
            <translation>Rating by the entrepreneur</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rating by the mentor</source>
            <translation>Rating by the mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entrepreneur says</source>
            <translation>What the entrepreneur says</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor says</source>
            <translation>What the mentor says</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/catalog/families/programs.cpp" line="+106" />
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/programs.cpp" line="-199" />
            <source>Incubation</source>
            <translation>Incubation</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Acceleration</source>
            <translation>Acceleration</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+20" />
            <source>Mentoring</source>
            <translation>Mentoring</translation>
        </message>
        <message>
            <location line="-19" />
            <source>Funding</source>
            <translation>Funding</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Draft</source>
            <comment>programs.status</comment>
            <translation>Draft</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Published</source>
            <comment>programs.status</comment>
            <translation>Published</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>programs.status</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>programs.status</comment>
            <translation>Completed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>programs.status</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Seed capital</source>
            <translation>Seed capital</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Workspace</source>
            <comment>programs.benefits</comment>
            <translation>Workspace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Network of contacts</source>
            <translation>Network of contacts</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Legal support</source>
            <translation>Legal support</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Planned</source>
            <comment>cohorts.status</comment>
            <translation>Planned</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active</source>
            <comment>cohorts.status</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>cohorts.status</comment>
            <translation>Completed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancelled</source>
            <comment>cohorts.status</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Submitted</source>
            <comment>program_applications.status</comment>
            <translation>Submitted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Under review</source>
            <comment>program_applications.status</comment>
            <translation>Under review</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+15" />
            <source>Accepted</source>
            <comment>program_applications.status</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="-14" />
            <location line="+15" />
            <source>Waitlisted</source>
            <comment>program_applications.status</comment>
            <translation>Waitlisted</translation>
        </message>
        <message>
            <location line="-14" />
            <location line="+15" />
            <source>Rejected</source>
            <comment>program_applications.status</comment>
            <translation>Rejected</translation>
        </message>
        <message>
            <location line="-14" />
            <source>Withdrawn</source>
            <comment>program_applications.status</comment>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enrolled</source>
            <comment>program_applications.status</comment>
            <translation>Enrolled</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>program_applications.status</comment>
            <translation>Paused</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Completed</source>
            <comment>program_applications.status</comment>
            <translation>Completed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Graduated</source>
            <comment>program_applications.status</comment>
            <translation>Graduated</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dropped out</source>
            <comment>program_applications.status</comment>
            <translation>Dropped out</translation>
        </message>
        <message>
            <location line="+16" />
            <source>Programs</source>
            <translation>Programs</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What organizations offer to entrepreneurs: calls, dates, places and how people are chosen.</source>
            <translation>What organizations offer to entrepreneurs: calls, dates, places and how people are chosen.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New program</source>
            <translation>New program</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Create the first program: its call, its dates and its places.</source>
            <translation>Create the first program: its call, its dates and its places.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>With the edition: "Raíces 2027-1".</source>
            <translation>With the edition: "Raíces 2027-1".</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Start of applications</source>
            <translation>Start of applications</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End of applications</source>
            <translation>End of applications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day counts.</source>
            <translation>The last day counts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Start of the program</source>
            <translation>Start of the program</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End of the program</source>
            <translation>End of the program</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+14" />
            <source>Eligibility</source>
            <translation>Eligibility</translation>
        </message>
        <message>
            <location line="-13" />
            <source>All of them have to hold for an application to be considered.</source>
            <translation>All of them have to hold for an application to be considered.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Required documents</source>
            <translation>Required documents</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+12" />
            <source>Selection process</source>
            <translation>Selection process</translation>
        </message>
        <message>
            <location line="-11" />
            <source>The weights of all criteria add up to 100.</source>
            <translation>The weights of all criteria add up to 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Benefits</source>
            <translation>Benefits</translation>
        </message>
        <message>
            <location line="+4" />
            <source>People outside the organization may see the call.</source>
            <translation>People outside the organization may see the call.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Places and benefits</source>
            <translation>Places and benefits</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Cohorts</source>
            <translation>Cohorts</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The groups that go through a program together.</source>
            <translation>The groups that go through a program together.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New cohort</source>
            <translation>New cohort</translation>
        </message>
        <message>
            <location line="+0" />
            <source>A cohort gathers the people who start a program at the same time.</source>
            <translation>A cohort gathers the people who start a program at the same time.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Dates and places</source>
            <translation>Dates and places</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each person's way through a program, from the application to the graduation.</source>
            <translation>Each person's way through a program, from the application to the graduation.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New application</source>
            <translation>New application</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Applications arrive while a call is open; they can also be written down here.</source>
            <translation>Applications arrive while a call is open; they can also be written down here.</translation>
        </message>
        <message>
            <location line="+11" />
            <location line="+9" />
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location line="-8" />
            <location line="+44" />
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <location line="-43" />
            <location line="+8" />
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location line="-7" />
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Why the person was chosen or not, or why they left.</source>
            <translation>Why the person was chosen or not, or why they left.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What reviewers think of applications, stage by stage.</source>
            <translation>What reviewers think of applications, stage by stage.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New review</source>
            <translation>New review</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Reviews appear when reviewers score applications.</source>
            <translation>Reviews appear when reviewers score applications.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage</source>
            <comment>application_reviews.stage</comment>
            <translation>Stage</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The stage of the program's selection process.</source>
            <translation>The stage of the program's selection process.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Conflict of interest</source>
            <translation>Conflict of interest</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The reviewer knows the person; the scores do not count.</source>
            <translation>The reviewer knows the person; the scores do not count.</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/documents.cpp" line="-98" />
            <source>This workspace</source>
            <translation>This workspace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>S3 storage</source>
            <translation>S3 storage</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Google Cloud storage</source>
            <translation>Google Cloud storage</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Business plan</source>
            <translation>Business plan</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Presentation to investors</source>
            <translation>Presentation to investors</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Financial model</source>
            <translation>Financial model</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Copy of the identity document</source>
            <translation>Copy of the identity document</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax registration (RUT)</source>
            <translation>Tax registration (RUT)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Certificate of the chamber of commerce</source>
            <translation>Certificate of the chamber of commerce</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Authorization of personal data</source>
            <translation>Authorization of personal data</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Letter of commitment</source>
            <translation>Letter of commitment</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Financial</source>
            <translation>Financial</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Learning material</source>
            <translation>Learning material</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Only the owner</source>
            <translation>Only the owner</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project</source>
            <translation>The project</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship</source>
            <translation>The mentorship</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization</source>
            <translation>The organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In progress</source>
            <comment>documents.processing_status</comment>
            <translation>In progress</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Done</source>
            <comment>documents.processing_status</comment>
            <translation>Done</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Failed</source>
            <comment>documents.processing_status</comment>
            <translation>Failed</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Plans, presentations, certificates and minutes, with their versions and who may see them.</source>
            <translation>Plans, presentations, certificates and minutes, with their versions and who may see them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New document</source>
            <translation>New document</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down a file that belongs to a project, a mentorship or a meeting.</source>
            <translation>Write down a file that belongs to a project, a mentorship or a meeting.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Owner</source>
            <comment>documents.owner_id</comment>
            <translation>Owner</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Stored as</source>
            <translation>Stored as</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File name</source>
            <translation>File name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Size in bytes</source>
            <translation>Size in bytes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File type</source>
            <translation>File type</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Checksum (SHA-256)</source>
            <translation>Checksum (SHA-256)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Stored at</source>
            <translation>Stored at</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Path</source>
            <translation>Path</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Earlier version</source>
            <translation>Earlier version</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Latest version</source>
            <translation>Latest version</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who may see it</source>
            <translation>Who may see it</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Download allowed</source>
            <translation>Download allowed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Processing</source>
            <translation>Processing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text of the document</source>
            <translation>Text of the document</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Small picture</source>
            <translation>Small picture</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last opened</source>
            <translation>Last opened</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sharing</source>
            <translation>Sharing</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/personcolumns.cpp" line="-59" />
            <source>Citizen's card (CC)</source>
            <translation>Citizen's card (CC)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Foreigner's card (CE)</source>
            <translation>Foreigner's card (CE)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Identity card of minors (TI)</source>
            <translation>Identity card of minors (TI)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Passport (PA)</source>
            <translation>Passport (PA)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Temporary protection permit (PPT)</source>
            <translation>Temporary protection permit (PPT)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tax number (NIT)</source>
            <translation>Tax number (NIT)</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Woman</source>
            <translation>Woman</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Man</source>
            <translation>Man</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Non-binary</source>
            <translation>Non-binary</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Prefers not to say</source>
            <translation>Prefers not to say</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rural population</source>
            <translation>Rural population</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Indigenous people</source>
            <translation>Indigenous people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Afro-descendant people</source>
            <translation>Afro-descendant people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Raizal people</source>
            <translation>Raizal people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Palenquero people</source>
            <translation>Palenquero people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rrom people</source>
            <translation>Rrom people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Victim of the armed conflict</source>
            <translation>Victim of the armed conflict</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Person with a disability</source>
            <translation>Person with a disability</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Head of household</source>
            <translation>Head of household</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Migrant</source>
            <translation>Migrant</translation>
        </message>
        <message>
            <location line="+10" />
            <source>First names</source>
            <translation>First names</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Name</source>
            <comment>a person's whole name</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last names</source>
            <translation>Last names</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Empty when the person has none of their own.</source>
            <translation>Empty when the person has none of their own.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind of person</source>
            <translation>Kind of person</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Active</source>
            <comment>users.is_active</comment>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is not active cannot sign in and is not offered in lists.</source>
            <translation>Who is not active cannot sign in and is not offered in lists.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Identity verified</source>
            <translation>Identity verified</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last sign-in</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Kind of document</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Municipality code</source>
            <translation>Municipality code</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The DIVIPOLA code of the place where the person lives.</source>
            <translation>The DIVIPOLA code of the place where the person lives.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>five digits, such as 05001</source>
            <translation>five digits, such as 05001</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Population groups</source>
            <translation>Population groups</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sensitive: only what the person wants to say. Reports show groups of five or more.</source>
            <translation>Sensitive: only what the person wants to say. Reports show groups of five or more.</translation>
        </message>
        <message>
            <location line="+13" />
            <location line="+3" />
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/people.cpp" line="+1" />
            <source>Everybody who is known, whatever they do in the ecosystem.</source>
            <translation>Everybody who is known, whatever they do in the ecosystem.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Entrepreneurs and mentors have pages of their own; here are all people.</source>
            <translation>Entrepreneurs and mentors have pages of their own; here are all people.</translation>
        </message>
    </context>
    <context>
        <name>database</name>
        <message>
            <location filename="../models/database/recordreader.cpp" line="+46" />
            <location filename="../models/database/recordselect.cpp" line="+18" />
            <source>There is no kind of record called "%1".</source>
            <translation>There is no kind of record called "%1".</translation>
        </message>
        <message>
            <location line="+197" />
            <location filename="../models/database/recordrules.cpp" line="+68" />
            <location filename="../models/database/recordselect.cpp" line="+7" />
            <source>%1 has no field "%2".</source>
            <translation>%1 has no field "%2".</translation>
        </message>
        <message>
            <location filename="../models/database/recordremover.cpp" line="+28" />
            <source>People are not deleted, because records of others name them. Deactivate them instead: they can no longer sign in and are not offered any more.</source>
            <translation>People are not deleted, because records of others name them. Deactivate them instead: they can no longer sign in and are not offered any more.</translation>
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
            <translation>Other records still need this one (%1). Delete or change those first.</translation>
        </message>
        <message>
            <location filename="../models/database/recordwriter.cpp" line="+133" />
            <source>An id has 36 characters, such as 01890a5d-ac96-774b-bcce-b302099a8057.</source>
            <translation>An id has 36 characters, such as 01890a5d-ac96-774b-bcce-b302099a8057.</translation>
        </message>
        <message>
            <location filename="../models/database/conditionbuilder.cpp" line="+84" />
            <source>%1 has no field "%2" to filter by.</source>
            <translation>%1 has no field "%2" to filter by.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The filter of "%1" needs one value.</source>
            <translation>The filter of "%1" needs one value.</translation>
        </message>
        <message>
            <location filename="../models/database/migrator.cpp" line="+131" />
            <source>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</source>
            <translation>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</translation>
        </message>
        <message>
            <location line="+42" />
            <source>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</source>
            <translation>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</source>
            <translation>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</source>
            <translation>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Step %1 of the schema is not the one that this program knows, so nothing was changed. Use the Semillero that made this workspace.</source>
            <translation>Step %1 of the schema is not the one that this program knows, so nothing was changed. Use the Semillero that made this workspace.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This workspace was made by a newer Semillero. Install the newest version to migrate it; nothing was changed.</source>
            <translation>This workspace was made by a newer Semillero. Install the newest version to migrate it; nothing was changed.</translation>
        </message>
        <message>
            <location line="+25" />
            <source>The server has not been prepared for Semillero yet. Ask its administrator to run "semilleroctl roles" on this database as a superuser.</source>
            <translation>The server has not been prepared for Semillero yet. Ask its administrator to run "semilleroctl roles" on this database as a superuser.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>This login may not change the schema. Sign in as a superuser or as a member of ecosystem_owner.</source>
            <translation>This login may not change the schema. Sign in as a superuser or as a member of ecosystem_owner.</translation>
        </message>
        <message>
            <location line="+155" />
            <source>The newest step of this workspace is not known to this program, so it cannot be undone. Use the Semillero that made it.</source>
            <translation>The newest step of this workspace is not known to this program, so it cannot be undone. Use the Semillero that made it.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</source>
            <translation>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</translation>
        </message>
        <message>
            <location filename="../models/database/workspace.cpp" line="+51" />
            <source>There is already a file "%1". Choose another name.</source>
            <translation>There is already a file "%1". Choose another name.</translation>
        </message>
        <message>
            <location filename="../models/database/profile.cpp" line="+46" />
            <source>"%1" is no sslmode. Use verify-full, verify-ca, require or disable.</source>
            <translation>"%1" is no sslmode. Use verify-full, verify-ca, require or disable.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The address has the option "%1", which is not supported. Use host, port, dbname, user, service, sslmode and sslrootcert.</source>
            <translation>The address has the option "%1", which is not supported. Use host, port, dbname, user, service, sslmode and sslrootcert.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The address cannot be read. Write it as postgresql://user@host:5432/database.</source>
            <translation>The address cannot be read. Write it as postgresql://user@host:5432/database.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>The port has to be a number from 1 to 65535.</source>
            <translation>The port has to be a number from 1 to 65535.</translation>
        </message>
        <message>
            <location line="+29" />
            <source>%1 on %2</source>
            <extracomment>%1 is a database, %2 the server that has it</extracomment>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <location filename="../models/database/sqlitehandle.cpp" line="+32" />
            <source>There is already a file "%1" in %2. Choose another name.</source>
            <extracomment>%1 is a file's name, %2 its folder</extracomment>
            <translation>There is already a file "%1" in %2. Choose another name.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>"%1" cannot be made: the folder %2 does not exist. Create it first.</source>
            <translation>"%1" cannot be made: the folder %2 does not exist. Create it first.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>There is no file "%1" in %2. It may have been moved; choose it where it is now.</source>
            <translation>There is no file "%1" in %2. It may have been moved; choose it where it is now.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>"%1" in %2 cannot be read. Check that it is a file and that you may open it.</source>
            <translation>"%1" in %2 cannot be read. Check that it is a file and that you may open it.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>"%1" in %2 is not a Semillero workspace. Choose a file that ends in .semillero, or make a new workspace.</source>
            <translation>"%1" in %2 is not a Semillero workspace. Choose a file that ends in .semillero, or make a new workspace.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>"%1" can only be read. Check that you may write to it and to its folder %2, or copy it to a folder of your own.</source>
            <translation>"%1" can only be read. Check that you may write to it and to its folder %2, or copy it to a folder of your own.</translation>
        </message>
        <message>
            <location filename="../models/database/sqlerror.cpp" line="+116" />
            <source>This field is required.</source>
            <translation>This field is required.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A text is too long for its field.</source>
            <translation>A text is too long for its field.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A value does not have the form that its field needs.</source>
            <translation>A value does not have the form that its field needs.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A number or date is out of range.</source>
            <translation>A number or date is out of range.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>There is already a record with these values.</source>
            <translation>There is already a record with these values.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A record that this one refers to does not exist (any more).</source>
            <translation>A record that this one refers to does not exist (any more).</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Other records still need this one. Delete or change those first.</source>
            <translation>Other records still need this one. Delete or change those first.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This mentor has no free place. Choose another mentor or raise the number of places first.</source>
            <translation>This mentor has no free place. Choose another mentor or raise the number of places first.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Somebody or a room is already taken at that time. Choose another time or free the other meeting.</source>
            <translation>Somebody or a room is already taken at that time. Choose another time or free the other meeting.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A value breaks a rule of the database.</source>
            <translation>A value breaks a rule of the database.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The record does not exist any more. Somebody may have deleted it.</source>
            <translation>The record does not exist any more. Somebody may have deleted it.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Somebody else changed this record meanwhile. Open it again to see what changed, then save.</source>
            <translation>Somebody else changed this record meanwhile. Open it again to see what changed, then save.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You are not allowed to do this. Ask an administrator of your organization for access.</source>
            <translation>You are not allowed to do this. Ask an administrator of your organization for access.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server refused the sign-in. Check the user name and the password.</source>
            <translation>The server refused the sign-in. Check the user name and the password.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The workspace can only be read. Check that you may write to the file and its folder.</source>
            <translation>The workspace can only be read. Check that you may write to the file and its folder.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The disk is full, nothing was saved. Free some space and try again.</source>
            <translation>The disk is full, nothing was saved. Free some space and try again.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Another program is using the workspace right now. Wait a moment or close it, then try again.</source>
            <translation>Another program is using the workspace right now. Wait a moment or close it, then try again.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>The server cannot be reached. Check the address and the network, then try again.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The connection to the server was lost. What you typed is kept; try again when it is back.</source>
            <translation>The connection to the server was lost. What you typed is kept; try again when it is back.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The server took too long to answer. Try again, or ask for less at once.</source>
            <translation>The server took too long to answer. Try again, or ask for less at once.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The file cannot be read or written. Check the disk and that you may use the file.</source>
            <translation>The file cannot be read or written. Check the disk and that you may use the file.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The file is damaged or is not a Semillero workspace. Choose another file or restore a copy.</source>
            <translation>The file is damaged or is not a Semillero workspace. Choose another file or restore a copy.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Too many people are changing the same records. Try again.</source>
            <translation>Too many people are changing the same records. Try again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The work was cancelled.</source>
            <translation>The work was cancelled.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This is not available in this kind of workspace.</source>
            <translation>This is not available in this kind of workspace.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Something went wrong inside the program. Nothing was saved; the details help to find out why.</source>
            <translation>Something went wrong inside the program. Nothing was saved; the details help to find out why.</translation>
        </message>
        <message>
            <location filename="../models/database/constraintsentences.cpp" line="+34" />
            <source>Somebody else already has this e-mail address.</source>
            <translation>Somebody else already has this e-mail address.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>There is already a record with this id.</source>
            <translation>There is already a record with this id.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>There is already a record with the same values: %1.</source>
            <extracomment>%1 is one or more names of fields, as in "Person, Organization"</extracomment>
            <translation>There is already a record with the same values: %1.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>This is the last administrator with access to everything. Make another one first.</source>
            <translation>This is the last administrator with access to everything. Make another one first.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>"%1" has a value that is not allowed here.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>"%1" has a value that is not allowed here.</translation>
        </message>
        <message>
            <location line="+109" />
            <source>"%1" names a record that does not exist. Choose one from: %2.</source>
            <extracomment>%1 is the name of a field, %2 the kind of record it names</extracomment>
            <translation>"%1" names a record that does not exist. Choose one from: %2.</translation>
        </message>
        <message>
            <location filename="../models/database/recordlabels.cpp" line="+41" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
        <message>
            <location filename="../models/database/recordrules.cpp" line="-15" />
            <source>%1: these records are written by the program itself and cannot be changed.</source>
            <extracomment>%1 is a kind of record, in the plural</extracomment>
            <translation>%1: these records are written by the program itself and cannot be changed.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>"%1" is kept by the program and cannot be set.</source>
            <translation>"%1" is kept by the program and cannot be set.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>"%1" is given once, when the record is made, and cannot be changed.</source>
            <translation>"%1" is given once, when the record is made, and cannot be changed.</translation>
        </message>
        <message>
            <location filename="../models/database/postgresconnect.cpp" line="+116" />
            <source>The server of "%1" cannot be reached. Check the address, the port and the network, then try again.</source>
            <translation>The server of "%1" cannot be reached. Check the address, the port and the network, then try again.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The server of "%1" could not prove who it is, so nothing was sent to it. Choose the certificate of its authority, or ask its administrator.</source>
            <translation>The server of "%1" could not prove who it is, so nothing was sent to it. Choose the certificate of its authority, or ask its administrator.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>The server has no database "%1". Check its name, or ask the administrator to create it.</source>
            <translation>The server has no database "%1". Check its name, or ask the administrator to create it.</translation>
        </message>
        <message>
            <location line="+38" />
            <source>The server runs an old PostgreSQL. Semillero needs version 15 or newer.</source>
            <translation>The server runs an old PostgreSQL. Semillero needs version 15 or newer.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <location filename="../models/demo/demowriter.cpp" line="+31" />
            <source>The demo can be made from 1 to %1 times as large.</source>
            <translation>The demo can be made from 1 to %1 times as large.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>This workspace has the demo already.</source>
            <translation>This workspace has the demo already.</translation>
        </message>
    </context>
    <context>
        <name>display</name>
        <message numerus="yes">
            <location filename="../models/catalog/fielddisplay.cpp" line="+59" />
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+67" />
            <source>Yes</source>
            <translation>Yes</translation>
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
            <translation>“%1” is no filter. A filter is field=value, !=, &gt;=, &lt;=, ~text, @&gt;json or field:null.</translation>
        </message>
        <message>
            <location filename="../models/catalog/sentences.cpp" line="+43" />
            <source>%1: a value is needed.</source>
            <translation>%1: a value is needed.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: at most %2 characters; this has %3.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>%1: at most %2 characters; this has %3.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: no control characters; take out the character U+0000.</source>
            <translation>%1: no control characters; take out the character U+0000.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: the identifier of a record, 36 characters such as 01890a5d-ac96-774b-bcce-b302099a8057.</source>
            <translation>%1: the identifier of a record, 36 characters such as 01890a5d-ac96-774b-bcce-b302099a8057.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: an e-mail address such as ana@example.org.</source>
            <translation>%1: an e-mail address such as ana@example.org.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a web address that begins with https:// or http:// and has no spaces.</source>
            <translation>%1: a web address that begins with https:// or http:// and has no spaces.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a phone number of digits, spaces and + ( ) . - / #, such as +57 300 000 0001.</source>
            <translation>%1: a phone number of digits, spaces and + ( ) . - / #, such as +57 300 000 0001.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a whole number.</source>
            <translation>%1: a whole number.</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%1: a number such as 1234.5, with at most %n decimal(s).</source>
            <extracomment>%1 is the name of a field, %n how many decimals it takes</extracomment>
            <translation>
                <numerusform>%1: a number such as 1234.5, with at most %n decimal.</numerusform>
                <numerusform>%1: a number such as 1234.5, with at most %n decimals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>%1: at most %n digit(s) before the decimal point.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>
                <numerusform>%1: at most %n digit before the decimal point.</numerusform>
                <numerusform>%1: at most %n digits before the decimal point.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1: from %2 to %3.</source>
            <translation>%1: from %2 to %3.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: at least %2.</source>
            <translation>%1: at least %2.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: at most %2.</source>
            <translation>%1: at most %2.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: true or false.</source>
            <translation>%1: true or false.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a date as year, month and day, such as 2027-03-15.</source>
            <translation>%1: a date as year, month and day, such as 2027-03-15.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a date with a time, such as 2027-03-15T14:30:00-05:00.</source>
            <translation>%1: a date with a time, such as 2027-03-15T14:30:00-05:00.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: a period such as P5Y (five years), P6M (six months) or P30D (thirty days).</source>
            <translation>%1: a period such as P5Y (five years), P6M (six months) or P30D (thirty days).</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a network address such as 192.0.2.10 or 2001:db8::10.</source>
            <translation>%1: a network address such as 192.0.2.10 or 2001:db8::10.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: one of these: %2.</source>
            <extracomment>%1 is the name of a field, %2 a list of words</extracomment>
            <translation>%1: one of these: %2.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: a time zone such as America/Bogota; “%2” is not known.</source>
            <extracomment>%1 is the name of a field, %2 what was typed</extracomment>
            <translation>%1: a time zone such as America/Bogota; “%2” is not known.</translation>
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
            <translation>%1: a text between quotation marks.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1: cannot be compared with %2.</source>
            <extracomment>%1 is the name of a field, %2 a sign such as &gt;=</extracomment>
            <translation>%1: cannot be compared with %2.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: a list of words, such as ["one", "two"].</source>
            <translation>%1: a list of words, such as ["one", "two"].</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: this cannot be read as JSON; look at character %2.</source>
            <extracomment>%1 is the name of a field, %2 a position</extracomment>
            <translation>%1: this cannot be read as JSON; look at character %2.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: the weights of all criteria have to add up to 100; now they add up to %2.</source>
            <extracomment>%1 is the name of a field, %2 a number</extracomment>
            <translation>%1: the weights of all criteria have to add up to 100; now they add up to %2.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: hours such as 09:00 to 12:00, the end after the start; “%2” is not.</source>
            <extracomment>%1 is the name of a field, %2 what was typed: "12:00 – 09:00"</extracomment>
            <translation>%1: hours such as 09:00 to 12:00, the end after the start; “%2” is not.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1: later than “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "End: later than “Start”."</extracomment>
            <translation>%1: later than “%2”.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: not before “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "End: not before “Start”."</extracomment>
            <translation>%1: not before “%2”.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1: not before “%2” (%3).</source>
            <extracomment>%1 and %2 are names of fields, %3 a date: "End: not before “Start” (12/01/2027)."</extracomment>
            <translation>%1: not before “%2” (%3).</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: somebody else than “%2”.</source>
            <extracomment>%1 and %2 are names of fields: "Mentor: somebody else than “Entrepreneur”."</extracomment>
            <translation>%1: somebody else than “%2”.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>%1: “%2” cannot become “%3”; it stays as it is.</source>
            <extracomment>%1 is the name of a field, %2 and %3 are states: "Status: “Rescheduled” cannot become “Held”; it stays as it is."</extracomment>
            <translation>%1: “%2” cannot become “%3”; it stays as it is.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: “%2” cannot become “%3”; possible now: %4.</source>
            <extracomment>%1 is the name of a field, %2 and %3 are states, %4 a list of states</extracomment>
            <translation>%1: “%2” cannot become “%3”; possible now: %4.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: kept by the program; it cannot be set.</source>
            <translation>%1: kept by the program; it cannot be set.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: given when the record is made; it cannot be changed afterwards.</source>
            <translation>%1: given when the record is made; it cannot be changed afterwards.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>There is no field “%1”. There are: %2.</source>
            <extracomment>%1 is what was typed, %2 a list of names</extracomment>
            <translation>There is no field “%1”. There are: %2.</translation>
        </message>
    </context>
</TS>
