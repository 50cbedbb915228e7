<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../dialogs/workspace/aboutdialog.cpp" line="+72" />
            <location line="+20" />
            <source>About Semillero</source>
            <translation>About Semillero</translation>
        </message>
        <message>
            <location line="-20" />
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
            <location line="+10" />
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
        <name>AboutPopup</name>
        <message>
            <location filename="../views/help/aboutpopup.cpp" line="+52" />
            <source>What is this?</source>
            <translation>What is this?</translation>
        </message>
    </context>
    <context>
        <name>AboutText</name>
        <message>
            <location filename="../views/help/abouttext.cpp" line="+59" />
            <source>F1 opens the manual at the chapter about this.</source>
            <translation>F1 opens the manual at the chapter about this.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewCommand</name>
        <message>
            <location filename="../app/ctl/accessreviewcommand.cpp" line="+78" />
            <source>No organization is called "%1".</source>
            <translation>No organization is called "%1".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several organizations are called "%1": give the id.</source>
            <translation>Several organizations are called "%1": give the id.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Says who can see what: roles, since when, given by whom, last sign-in.</source>
            <translation>Says who can see what: roles, since when, given by whom, last sign-in.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For platform administrators everything, for those who lead an organization that one; the server's administrator sees everything. --csv writes a table for a spreadsheet, --json one object. With either of them it is written down as an export.</source>
            <translation>For platform administrators everything, for those who lead an organization that one; the server's administrator sees everything. --csv writes a table for a spreadsheet, --json one object. With either of them it is written down as an export.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Either --csv or --json.</source>
            <translation>Either --csv or --json.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last sign-in</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What it gives</source>
            <translation>What it gives</translation>
        </message>
        <message numerus="yes">
            <location line="+9" />
            <source>%n access(es)</source>
            <translation>
                <numerusform>%n access</numerusform>
                <numerusform>%n accesses</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Last reviewed on %1 by %2.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Last reviewed on %1 by %2.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>the system</source>
            <translation>the system</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Never reviewed.</source>
            <translation>Never reviewed.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewController</name>
        <message>
            <location filename="../app/controllers/accessreviewcontroller.cpp" line="+115" />
            <source>The first %L1 of %L2 are shown, those who may most first. Choose an organization, or use semilleroctl access-review for all.</source>
            <translation>The first %L1 of %L2 are shown, those who may most first. Choose an organization, or use semilleroctl access-review for all.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Access review %1</source>
            <extracomment>The proposed name of a file; %1 is a day</extracomment>
            <translation>Access review %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Access review %1 %2</source>
            <extracomment>The proposed name of a file; %1 is an organization, %2 a day</extracomment>
            <translation>Access review %1 %2</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Mark the access of the whole workspace as reviewed</source>
            <translation>Mark the access of the whole workspace as reviewed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark the access of %1 as reviewed</source>
            <translation>Mark the access of %1 as reviewed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was found, what was changed:</source>
            <translation>What was found, what was changed:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing to change</source>
            <translation>Nothing to change</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark as reviewed</source>
            <translation>Mark as reviewed</translation>
        </message>
        <message>
            <location line="+21" />
            <source>Marked as reviewed.</source>
            <translation>Marked as reviewed.</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewModel</name>
        <message>
            <location filename="../models/security/accessreviewmodel.cpp" line="+132" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Deactivated</source>
            <translation>Deactivated</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Must set a password</source>
            <translation>Must set a password</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Never signed in</source>
            <translation>Never signed in</translation>
        </message>
        <message>
            <location line="+26" />
            <source>All organizations</source>
            <extracomment>Stands where the name of an organization would: the access reaches all of them</extracomment>
            <translation>All organizations</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1, login %2</source>
            <extracomment>%1 is a role, %2 a personal login of the database</extracomment>
            <translation>%1, login %2</translation>
        </message>
        <message>
            <location line="+46" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+2" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What it gives</source>
            <translation>What it gives</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last sign-in</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>AccessReviewPage</name>
        <message>
            <location filename="../views/security/accessreviewpagewords.cpp" line="+22" />
            <source>Nobody here</source>
            <translation>Nobody here</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No access matches. That is often good news.</source>
            <translation>No access matches. That is often good news.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Not reviewed yet</source>
            <translation>Not reviewed yet</translation>
        </message>
        <message>
            <location line="+2" />
            <source>the system</source>
            <translation>the system</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Last reviewed on %1 by %2</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Last reviewed on %1 by %2</translation>
        </message>
        <message>
            <location line="+16" />
            <source>%1: %2 Given by %3 on %4.</source>
            <extracomment>%1 is a person, %2 says what they may do, %3 who gave it, %4 a moment</extracomment>
            <translation>%1: %2 Given by %3 on %4.</translation>
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
            <translation>All organizations</translation>
        </message>
        <message>
            <location line="+19" />
            <location line="+13" />
            <source>Access review</source>
            <translation>Access review</translation>
        </message>
        <message>
            <location line="-12" />
            <source>Who can see what, since when, and whether they still use it.</source>
            <translation>Who can see what, since when, and whether they still use it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Mark as reviewed…</source>
            <translation>&amp;Mark as reviewed…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark as reviewed…</source>
            <translation>Mark as reviewed…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Export…</source>
            <translation>&amp;Export…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Go to the person</source>
            <translation>&amp;Go to the person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Refresh</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search people and roles</source>
            <translation>Search people and roles</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What to look for</source>
            <translation>What to look for</translation>
        </message>
        <message>
            <location filename="../views/security/accessreviewpage.cpp" line="+38" />
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Platform administrators</source>
            <translation>Platform administrators</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Never signed in</source>
            <translation>Never signed in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not for 90 days</source>
            <translation>Not for 90 days</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Must set a password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivated people</source>
            <translation>Deactivated people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Logins of the database</source>
            <translation>Logins of the database</translation>
        </message>
    </context>
    <context>
        <name>AccountController</name>
        <message>
            <location filename="../app/controllers/accountcontroller.cpp" line="+182" />
            <source>Your password is changed. Other computers are signed out.</source>
            <translation>Your password is changed. Other computers are signed out.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Sign out everywhere?</source>
            <translation>Sign out everywhere?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your sessions on all computers end at once, this one too. Do this when a computer was lost, or somebody may know your password; then change it.</source>
            <translation>Your sessions on all computers end at once, this one too. Do this when a computer was lost, or somebody may know your password; then change it.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sign out everywhere</source>
            <translation>Sign out everywhere</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+80" />
            <source>You see what %1 sees. Nothing can be changed.</source>
            <translation>You see what %1 sees. Nothing can be changed.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stop viewing</source>
            <translation>Stop viewing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Your session has ended. Everything stays as it is until you sign in again.</source>
            <translation>Your session has ended. Everything stays as it is until you sign in again.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Sign in again…</source>
            <translation>Sign in again…</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <location filename="../app/controllers/accountwords.cpp" line="+22" />
            <source>Platform administrator</source>
            <translation>Platform administrator</translation>
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
            <translation>Entrepreneur</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Client</source>
            <translation>Client</translation>
        </message>
    </context>
    <context>
        <name>ActivityBar</name>
        <message>
            <location filename="../views/records/activitybar.cpp" line="+149" />
            <source>Any time</source>
            <translation>Any time</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 7 days</source>
            <translation>The last 7 days</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 30 days</source>
            <translation>The last 30 days</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <location line="+6" />
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changes</source>
            <extracomment>Quick filters of the log: what was done</extracomment>
            <translation>Changes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Deletions</source>
            <translation>Deletions</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Sign-ins</source>
            <translation>Sign-ins</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Failed sign-ins</source>
            <translation>Failed sign-ins</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contact data viewed</source>
            <translation>Contact data viewed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Role changes</source>
            <translation>Role changes</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Who…</source>
            <translation>Who…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only what one person did</source>
            <translation>Only what one person did</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind of record…</source>
            <translation>Kind of record…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only one kind of record</source>
            <translation>Only one kind of record</translation>
        </message>
        <message>
            <location line="+2" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Quick filters of the activity</source>
            <translation>Quick filters of the activity</translation>
        </message>
    </context>
    <context>
        <name>ActivityController</name>
        <message>
            <location filename="../app/controllers/activitycontroller.cpp" line="+32" />
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <location line="+13" />
            <source>&amp;Go to the record</source>
            <translation>&amp;Go to the record</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Only what this &amp;person did</source>
            <translation>Only what this &amp;person did</translation>
        </message>
    </context>
    <context>
        <name>ActivityDetail</name>
        <message>
            <location filename="../views/records/activitydetail.cpp" line="+72" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Network address</source>
            <translation>Network address</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <location line="+1" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Device</source>
            <translation>Device</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../app/desktop/application.cpp" line="+198" />
            <source>That workspace is already open in another window, which is in front now.</source>
            <translation>That workspace is already open in another window, which is in front now.</translation>
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <location filename="../models/lists/asofrepository.cpp" line="+213" />
            <source>A list as it was comes from the activity, which you may not see. Ask whoever administers your organization.</source>
            <translation>A list as it was comes from the activity, which you may not see. Ask whoever administers your organization.</translation>
        </message>
        <message>
            <location line="+55" />
            <source>This list is too long to be shown as it was: more than 200,000 records.</source>
            <translation>This list is too long to be shown as it was: more than 200,000 records.</translation>
        </message>
    </context>
    <context>
        <name>AsOfController</name>
        <message>
            <location filename="../app/controllers/asofcontroller.cpp" line="+45" />
            <source>T&amp;hen and now…</source>
            <translation>T&amp;hen and now…</translation>
        </message>
        <message>
            <location line="+144" />
            <source>%1 as it was; read only</source>
            <translation>%1 as it was; read only</translation>
        </message>
        <message>
            <location line="+18" />
            <source>There is no history of these records: they are shown as they are now.</source>
            <translation>There is no history of these records: they are shown as they are now.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The history begins on %1; what was before is not known.</source>
            <translation>The history begins on %1; what was before is not known.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Computed columns are not in the history and stay empty: %1.</source>
            <translation>Computed columns are not in the history and stay empty: %1.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Deleted since</source>
            <translation>Deleted since</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Now empty</source>
            <translation>Now empty</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
    </context>
    <context>
        <name>AsOfStrip</name>
        <message>
            <location filename="../views/records/asofstrip.cpp" line="+84" />
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back to now</source>
            <translation>Back to now</translation>
        </message>
        <message>
            <location line="-3" />
            <source>The list as it was</source>
            <translation>The list as it was</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Day and time of the list</source>
            <translation>Day and time of the list</translation>
        </message>
        <message>
            <location line="+61" />
            <source>Reading the history…</source>
            <translation>Reading the history…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>read only</source>
            <extracomment>Stands behind "As of 1/9/2026 18:00"</extracomment>
            <translation>read only</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln changed since</source>
            <translation>
                <numerusform>%Ln changed since</numerusform>
                <numerusform>%Ln changed since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln gone since</source>
            <translation>
                <numerusform>%Ln gone since</numerusform>
                <numerusform>%Ln gone since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln new since</source>
            <translation>
                <numerusform>%Ln new since</numerusform>
                <numerusform>%Ln new since</numerusform>
            </translation>
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
            <location filename="../models/database/browselisting.cpp" line="+89" />
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
        <name>BulkChangeFlow</name>
        <message>
            <location filename="../app/controllers/bulkchangeflow.cpp" line="+52" />
            <source>Looking at the records…</source>
            <translation>Looking at the records…</translation>
        </message>
        <message numerus="yes">
            <location line="+30" />
            <source>Change %Ln record(s) at once?</source>
            <translation>
                <numerusform>Change %Ln record at once?</numerusform>
                <numerusform>Change %Ln records at once?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>That is a large part of the workspace. All of them are changed, or none; you can undo it while the program is open. Type the number %1 to go on.</source>
            <translation>That is a large part of the workspace. All of them are changed, or none; you can undo it while the program is open. Type the number %1 to go on.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Change them</source>
            <translation>Change them</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Changing the records…</source>
            <translation>Changing the records…</translation>
        </message>
    </context>
    <context>
        <name>BulkEditController</name>
        <message>
            <location filename="../app/controllers/bulkeditcontroller.cpp" line="+35" />
            <source>Go back to the list to edit rows together.</source>
            <translation>Go back to the list to edit rows together.</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <location filename="../dialogs/editing/bulkeditdialog.cpp" line="+128" />
            <source>%1: edit together</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: edit together</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) selected</source>
            <translation>
                <numerusform>%Ln record selected</numerusform>
                <numerusform>%Ln records selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln selected row(s)</source>
            <translation>
                <numerusform>The %Ln selected row</numerusform>
                <numerusform>The %Ln selected rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) that the filters find</source>
            <translation>
                <numerusform>All %Ln row that the filters find</numerusform>
                <numerusform>All %Ln rows that the filters find</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) of the list</source>
            <translation>
                <numerusform>All %Ln row of the list</numerusform>
                <numerusform>All %Ln rows of the list</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add a field</source>
            <translation>&amp;Add a field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a field and what is done to it: here you see what becomes of every record.</source>
            <translation>Choose a field and what is done to it: here you see what becomes of every record.</translation>
        </message>
    </context>
    <context>
        <name>BulkWords</name>
        <message numerus="yes">
            <location filename="../app/controllers/bulkwords.cpp" line="+33" />
            <source>%Ln record(s) are as before.</source>
            <translation>
                <numerusform>%Ln record is as before.</numerusform>
                <numerusform>%Ln records are as before.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing came back.</source>
            <translation>Nothing came back.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln changed since and keep(s) what is new: %1.</source>
            <translation>
                <numerusform>%Ln changed since and keep what is new: %1.</numerusform>
                <numerusform>%Ln changed since and keeps what is new: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln deleted since: %1.</source>
            <translation>
                <numerusform>%Ln deleted since: %1.</numerusform>
                <numerusform>%Ln deleted since: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln cannot have the old value any more: %1.</source>
            <translation>
                <numerusform>%Ln cannot have the old value any more: %1.</numerusform>
                <numerusform>%Ln cannot have the old value any more: %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1: %2 changed.</source>
            <extracomment>%1 is the name of a record, %2 the label of a field</extracomment>
            <translation>%1: %2 changed.</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%1 changed in %Ln record(s).</source>
            <translation>
                <numerusform>%1 changed in %Ln record.</numerusform>
                <numerusform>%1 changed in %Ln records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) changed.</source>
            <translation>
                <numerusform>%Ln record changed.</numerusform>
                <numerusform>%Ln records changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BusyStrip</name>
        <message>
            <location filename="../views/common/busystrip.cpp" line="+20" />
            <location line="+59" />
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
        <name>CellEditController</name>
        <message>
            <location filename="../app/controllers/celleditcontroller.cpp" line="+182" />
            <source>Somebody else emptied %1 meanwhile.</source>
            <translation>Somebody else emptied %1 meanwhile.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody else changed %1 meanwhile to "%2".</source>
            <translation>Somebody else changed %1 meanwhile to "%2".</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 was not saved: %2 What you typed ("%3") stays in its cell.</source>
            <translation>%1 was not saved: %2 What you typed ("%3") stays in its cell.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Save mine</source>
            <translation>Save mine</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Edit again</source>
            <translation>Edit again</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <location filename="../views/records/cellediting.cpp" line="+69" />
            <source>%1 is given once, when the record is made.</source>
            <translation>%1 is given once, when the record is made.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is kept by the program and cannot be changed here.</source>
            <translation>%1 is kept by the program and cannot be changed here.</translation>
        </message>
    </context>
    <context>
        <name>CellFilterController</name>
        <message>
            <location filename="../app/controllers/cellfiltercontroller.cpp" line="+57" />
            <source>Add a &amp;filter…</source>
            <translation>Add a &amp;filter…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Filter by &amp;this value</source>
            <translation>Filter by &amp;this value</translation>
        </message>
        <message>
            <location line="+3" />
            <source>E&amp;xclude this value</source>
            <translation>E&amp;xclude this value</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Clear search and filters</source>
            <translation>&amp;Clear search and filters</translation>
        </message>
    </context>
    <context>
        <name>ChangeCellDelegate</name>
        <message>
            <location filename="../dialogs/editing/changecelldelegate.cpp" line="+106" />
            <source>empty</source>
            <extracomment>What a field has when it has nothing</extracomment>
            <translation>empty</translation>
        </message>
    </context>
    <context>
        <name>ChangeDialog</name>
        <message numerus="yes">
            <location filename="../dialogs/editing/changedialog.cpp" line="+143" />
            <source>Nothing was changed: %Ln record(s) cannot take it. Leave them out, or change what you ask for.</source>
            <translation>
                <numerusform>Nothing was changed: %Ln record cannot take it. Leave it out, or change what you ask for.</numerusform>
                <numerusform>Nothing was changed: %Ln records cannot take it. Leave them out, or change what you ask for.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+58" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>&amp;Change %Ln record(s)</source>
            <translation>
                <numerusform>&amp;Change %Ln record</numerusform>
                <numerusform>&amp;Change %Ln records</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Change</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mend or leave out what is refused first.</source>
            <translation>Mend or leave out what is refused first.</translation>
        </message>
    </context>
    <context>
        <name>ChangePasswordDialog</name>
        <message>
            <location filename="../dialogs/security/changepassworddialog.cpp" line="+60" />
            <source>The present password is not right. Nothing was changed.</source>
            <translation>The present password is not right. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Change your password</source>
            <translation>Change your password</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Everywhere else where you are signed in, you are signed out.</source>
            <translation>Everywhere else where you are signed in, you are signed out.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Present password</source>
            <translation>&amp;Present password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Change password</source>
            <translation>Change password</translation>
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
            <translation>(empty)</translation>
        </message>
        <message>
            <location line="+53" />
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <location line="+35" />
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stays as it is</source>
            <translation>Stays as it is</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
    </context>
    <context>
        <name>ChangePreview</name>
        <message>
            <location filename="../dialogs/editing/changepreview.cpp" line="+106" />
            <source>All rows</source>
            <translation>All rows</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Only what changes</source>
            <translation>Only what changes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Only what is refused</source>
            <translation>Only what is refused</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Rows shown</source>
            <translation>Rows shown</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview of the changes</source>
            <translation>Preview of the changes</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%Ln row(s) change</source>
            <translation>
                <numerusform>%Ln row changes</numerusform>
                <numerusform>%Ln rows change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln stay(s) as it is</source>
            <translation>
                <numerusform>%Ln stay as it is</numerusform>
                <numerusform>%Ln stays as it is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Leave out what is refused</source>
            <translation>&amp;Leave out what is refused</translation>
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
            <translation>Find in the list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Find in the list of %1</source>
            <translation>Find in the list of %1</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Another one …</source>
            <translation>Another one …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Look up another one: %1</source>
            <translation>Look up another one: %1</translation>
        </message>
        <message>
            <location line="+40" />
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <location line="+4" />
            <source>has any of</source>
            <translation>has any of</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is any of</source>
            <translation>is any of</translation>
        </message>
        <message>
            <location line="+2" />
            <source>has all of</source>
            <translation>has all of</translation>
        </message>
        <message>
            <location line="+2" />
            <source>has none of</source>
            <translation>has none of</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is none of</source>
            <translation>is none of</translation>
        </message>
        <message>
            <location line="+6" />
            <location line="+64" />
            <source>Yes</source>
            <translation>Yes</translation>
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
            <translation>(empty)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
    </context>
    <context>
        <name>CoachMarks</name>
        <message>
            <location filename="../views/help/coachmarks.cpp" line="+238" />
            <source>%1 of %2</source>
            <extracomment>of a short tour: step 1 of 3</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Start working</source>
            <translation>Start working</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tour of the window</source>
            <translation>Tour of the window</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <location filename="../views/records/columnchooser.cpp" line="+35" />
            <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
            <translation>Space shows or hides, Alt+Up and Alt+Down move.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Usual columns</source>
            <translation>Usual columns</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location line="+9" />
            <location line="+1" />
            <source>Find a column</source>
            <translation>Find a column</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Columns of the list</source>
            <translation>Columns of the list</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Further fields</source>
            <translation>Further fields</translation>
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
            <translation>No column is selected</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 of %2 rows have a value. %3</source>
            <translation>%1 of %2 rows have a value. %3</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln different one(s).</source>
            <translation>
                <numerusform>%Ln different one.</numerusform>
                <numerusform>%Ln different ones.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+4" />
            <source>Do not import</source>
            <translation>Do not import</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goes to: %1</source>
            <translation>Goes to: %1</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Joined: %1</source>
            <translation>Joined: %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a space</source>
            <translation>a space</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a comma</source>
            <translation>a comma</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a semicolon</source>
            <translation>a semicolon</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a dash</source>
            <translation>a dash</translation>
        </message>
        <message>
            <location line="+1" />
            <source>a new line</source>
            <translation>a new line</translation>
        </message>
        <message>
            <location line="+1" />
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <location line="+33" />
            <source>What the words mean</source>
            <translation>What the words mean</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>What the words mean: %Ln unknown</source>
            <translation>
                <numerusform>What the words mean: %Ln unknown</numerusform>
                <numerusform>What the words mean: %Ln unknown</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>refuse the row</source>
            <translation>refuse the row</translation>
        </message>
        <message>
            <location line="+2" />
            <source>take them as they stand</source>
            <translation>take them as they stand</translation>
        </message>
        <message>
            <location line="+2" />
            <source>leave the field empty</source>
            <translation>leave the field empty</translation>
        </message>
        <message>
            <location line="+30" />
            <source>as usual: %1</source>
            <extracomment>%1 names fields, in order: "E-mail, Document number"</extracomment>
            <translation>as usual: %1</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: &amp;found by</source>
            <translation>%1: &amp;found by</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Row %1, “%2”: %3</source>
            <extracomment>%2 is what stands in the file, %3 a sentence that says why it is refused</extracomment>
            <translation>Row %1, “%2”: %3</translation>
        </message>
        <message>
            <location line="+16" />
            <source>&amp;Goes to</source>
            <translation>&amp;Goes to</translation>
        </message>
        <message>
            <location line="+1" />
            <source>with this &amp;between them</source>
            <translation>with this &amp;between them</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between joined columns</source>
            <translation>Between joined columns</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Put this column &amp;earlier</source>
            <translation>Put this column &amp;earlier</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Separators</source>
            <translation>&amp;Separators</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Separators</source>
            <translation>Separators</translation>
        </message>
        <message>
            <location line="+1" />
            <source>, ; | and new lines</source>
            <translation>, ; | and new lines</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each of these characters parts one word from the next.</source>
            <translation>Each of these characters parts one word from the next.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Unknown words:</source>
            <translation>&amp;Unknown words:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unknown words</source>
            <translation>Unknown words</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Make those that are not there</source>
            <translation>&amp;Make those that are not there</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Up&amp;date those that are there</source>
            <translation>Up&amp;date those that are there</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it is read</source>
            <translation>How it is read</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words of the file and their values</source>
            <translation>Words of the file and their values</translation>
        </message>
    </context>
    <context>
        <name>ColumnsController</name>
        <message>
            <location filename="../app/controllers/columnscontroller.cpp" line="+43" />
            <source>C&amp;olumns…</source>
            <translation>C&amp;olumns…</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Move column to the left</source>
            <translation>Move column to the left</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Move column to the right</source>
            <translation>Move column to the right</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Wider column</source>
            <translation>Wider column</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Narrower column</source>
            <translation>Narrower column</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fit column to its content</source>
            <translation>Fit column to its content</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Freeze or free columns up to here</source>
            <translation>Freeze or free columns up to here</translation>
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
            <source>Months of the log to make beyond this one.</source>
            <translation>Months of the log to make beyond this one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Months of the log to make before this one.</source>
            <translation>Months of the log to make before this one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only this organization.</source>
            <translation>Only this organization.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write a table for a spreadsheet.</source>
            <translation>Write a table for a spreadsheet.</translation>
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
            <source>Only records that meet it: field=value, !=, &gt;=, &lt;=, &gt;, &lt;, field~text (contains), !~text, ^=text (starts with), field@&gt;json, field:key=name, field:null, field:notnull, field:in=a|b (one of them; nothing between two bars stands for empty), field:notin=a|b, field:all=a|b (tags); dates that move with today, in UTC: field:during=today, this-week, last-month, next-quarter, this-year, last-14d, next-3w; field:older=3w (more than 3 weeks ago), field:older-or-never=3w, field:later=2m. May be given several times; all have to hold.</source>
            <translation>Only records that meet it: field=value, !=, &gt;=, &lt;=, &gt;, &lt;, field~text (contains), !~text, ^=text (starts with), field@&gt;json, field:key=name, field:null, field:notnull, field:in=a|b (one of them; nothing between two bars stands for empty), field:notin=a|b, field:all=a|b (tags); dates that move with today, in UTC: field:during=today, this-week, last-month, next-quarter, this-year, last-14d, next-3w; field:older=3w (more than 3 weeks ago), field:older-or-never=3w, field:later=2m. May be given several times; all have to hold.</translation>
        </message>
        <message>
            <location line="+5" />
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
            <source>Of the exported file: csv, xlsx, ods, jsonl or pdf.</source>
            <translation>Of the exported file: csv, xlsx, ods, jsonl or pdf.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Export with this saved layout (columns, titles, format, authorization), or with one in a file as JSON.</source>
            <translation>Export with this saved layout (columns, titles, format, authorization), or with one in a file as JSON.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out people who have not given this authorization: data_processing, marketing or analytics.</source>
            <translation>Leave out people who have not given this authorization: data_processing, marketing or analytics.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>CSV for Excel: begin with a byte order mark.</source>
            <translation>CSV for Excel: begin with a byte order mark.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between the cells of a CSV: , ; | or tab.</source>
            <translation>Between the cells of a CSV: , ; | or tab.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Values as the workspace keeps them, to be imported again: ids, words of the lists, dates as YYYY-MM-DD.</source>
            <translation>Values as the workspace keeps them, to be imported again: ids, words of the lists, dates as YYYY-MM-DD.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read which column is which field from this file (JSON).</source>
            <translation>Read which column is which field from this file (JSON).</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Write which column was which field into this file.</source>
            <translation>Write which column was which field into this file.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>What finds the record that is there already: fields separated by commas, tried in turn; a+b have to match both.</source>
            <translation>What finds the record that is there already: fields separated by commas, tried in turn; a+b have to match both.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>create (only new records), update (only those that are there) or both.</source>
            <translation>create (only new records), update (only those that are there) or both.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The sheet of a workbook; else the first with rows.</source>
            <translation>The sheet of a workbook; else the first with rows.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of a text file: UTF-8, UTF-16LE, UTF-16BE or Windows-1252; else it is detected.</source>
            <translation>Of a text file: UTF-8, UTF-16LE, UTF-16BE or Windows-1252; else it is detected.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first row is no header: columns are called A, B, C…</source>
            <translation>The first row is no header: columns are called A, B, C…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The same value for every row. May be given several times.</source>
            <translation>The same value for every row. May be given several times.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Also make the records that rows refer to and that are not there.</source>
            <translation>Also make the records that rows refer to and that are not there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Also read amounts such as “~1.36 M€”, “15k” and “2 millones”.</source>
            <translation>Also read amounts such as “~1.36 M€”, “15k” and “2 millones”.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>People of an older system: kinds from roles, passwords kept where they are bcrypt, consents noted as not given.</source>
            <translation>People of an older system: kinds from roles, passwords kept where they are bcrypt, consents noted as not given.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import the good rows and leave out those that are refused.</source>
            <translation>Import the good rows and leave out those that are refused.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the last imports.</source>
            <translation>Show the last imports.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take an import back; what was edited since is kept.</source>
            <translation>Take an import back; what was edited since is kept.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Count the figures that drifted anew, and keep what is counted.</source>
            <translation>Count the figures that drifted anew, and keep what is counted.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose login it is.</source>
            <translation>Whose login it is.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's e-mail.</source>
            <translation>The person's e-mail.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's given names and surnames.</source>
            <translation>The person's given names and surnames.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Read the new password from the first line of a file; - is standard input.</source>
            <translation>Read the new password from the first line of a file; - is standard input.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make a password and show it once.</source>
            <translation>Make a password and show it once.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every session of the person, on every computer.</source>
            <translation>Every session of the person, on every computer.</translation>
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
            <source>Who you are: with the program's login of a server you sign in as this person (a session in the keychain, SEMILLERO_PASSWORD, or you are asked); elsewhere the history names them, and without it the system.</source>
            <translation>Who you are: with the program's login of a server you sign in as this person (a session in the keychain, SEMILLERO_PASSWORD, or you are asked); elsewhere the history names them, and without it the system.</translation>
        </message>
        <message>
            <location line="+2" />
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
            <location filename="../views/shell/commandpalette.cpp" line="+215" />
            <source>Records cannot be searched: %1</source>
            <translation>Records cannot be searched: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+11" />
            <source>Searching…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <location line="-5" />
            <source>Nothing has those words. Results for “%1”</source>
            <translation>Nothing has those words. Results for “%1”</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Nothing has those words. Try fewer letters, or another spelling.</source>
            <translation>Nothing has those words. Try fewer letters, or another spelling.</translation>
        </message>
        <message>
            <location line="+127" />
            <source>Page or command</source>
            <translation>Page or command</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Search people, programs, projects, meetings, pages, commands…</source>
            <translation>Search people, programs, projects, meetings, pages, commands…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <location line="+7" />
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter: go to it · Alt+Enter: open its form · Ctrl+Down: next group · &gt; commands only</source>
            <translation>Enter: go to it · Alt+Enter: open its form · Ctrl+Down: next group · &gt; commands only</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enter: go to it · &gt; commands only</source>
            <translation>Enter: go to it · &gt; commands only</translation>
        </message>
        <message>
            <location line="-138" />
            <source>No page or command has that name.</source>
            <translation>No page or command has that name.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../dialogs/conflict/conflictdialog.cpp" line="+21" />
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Two people changed the same</source>
            <translation>Two people changed the same</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Somebody else changed the same fields while you did. Which value stays? Everything else that you typed is saved as it is.</source>
            <translation>Somebody else changed the same fields while you did. Which value stays? Everything else that you typed is saved as it is.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>All mine</source>
            <translation>All mine</translation>
        </message>
        <message>
            <location line="+0" />
            <source>All theirs</source>
            <translation>All theirs</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Back to the form</source>
            <translation>Back to the form</translation>
        </message>
        <message>
            <location line="+39" />
            <source>Ctrl+Enter saves, Esc goes back</source>
            <translation>Ctrl+Enter saves, Esc goes back</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%Ln field(s) to decide</source>
            <translation>
                <numerusform>%Ln field to decide</numerusform>
                <numerusform>%Ln fields to decide</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictRow</name>
        <message>
            <location filename="../dialogs/conflict/conflictrow.cpp" line="+48" />
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Somebody else</source>
            <translation>Somebody else</translation>
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
            <translation>%1, from %2: %3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1, mine: %2</source>
            <translation>%1, mine: %2</translation>
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
            <location filename="../models/database/connectionmonitor.cpp" line="+12" />
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
        <name>ConstantsPanel</name>
        <message>
            <location filename="../views/exchange/constantspanel.cpp" line="+101" />
            <source>Remove %1</source>
            <extracomment>%1 is a field that has the same value in every row</extracomment>
            <translation>Remove %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <location line="+43" />
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location line="+34" />
            <source>What the file does not say and is the same in every row: the program, the cohort, the status.</source>
            <translation>What the file does not say and is the same in every row: the program, the cohort, the status.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add a field…</source>
            <translation>&amp;Add a field…</translation>
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
        <name>ContactsController</name>
        <message>
            <location filename="../app/controllers/contactscontroller.cpp" line="+38" />
            <source>Choose at most %L1 people to write to at once.</source>
            <translation>Choose at most %L1 people to write to at once.</translation>
        </message>
        <message>
            <location line="+47" />
            <source>No mail program took the message. Choose a mail program in the settings of this computer, then try again.</source>
            <translation>No mail program took the message. Choose a mail program in the settings of this computer, then try again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No browser took the link to WhatsApp. Choose a browser in the settings of this computer, then try again.</source>
            <translation>No browser took the link to WhatsApp. Choose a browser in the settings of this computer, then try again.</translation>
        </message>
        <message numerus="yes">
            <location line="+40" />
            <source>%Ln contact(s) noted.</source>
            <translation>
                <numerusform>%Ln contact noted.</numerusform>
                <numerusform>%Ln contacts noted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+14" />
            <source>%Ln contact(s) taken away again.</source>
            <translation>
                <numerusform>%Ln contact taken away again.</numerusform>
                <numerusform>%Ln contacts taken away again.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Save as template</source>
            <translation>Save as template</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+42" />
            <source>The template is saved.</source>
            <translation>The template is saved.</translation>
        </message>
    </context>
    <context>
        <name>CopyController</name>
        <message>
            <location filename="../app/controllers/copycontroller.cpp" line="+120" />
            <source>Reading the rows to copy…</source>
            <translation>Reading the rows to copy…</translation>
        </message>
        <message>
            <location line="+27" />
            <source>The first %L1 of %L2 rows were copied: more do not go through the clipboard. Filter the list and copy it in parts.</source>
            <translation>The first %L1 of %L2 rows were copied: more do not go through the clipboard. Filter the list and copy it in parts.</translation>
        </message>
        <message numerus="yes">
            <location line="+5" />
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln row copied.</numerusform>
                <numerusform>%Ln rows copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreateAdminCommand</name>
        <message>
            <location filename="../app/ctl/createadmincommand.cpp" line="+27" />
            <source>Names the first administrator of a workspace on a server.</source>
            <translation>Names the first administrator of a workspace on a server.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Who may do everything in a new workspace; everybody else is invited from the program. Works while nobody who may do everything could sign in. The password is asked for twice, or comes from --password-file or SEMILLERO_NEW_PASSWORD. For the server's administrator.</source>
            <translation>Who may do everything in a new workspace; everybody else is invited from the program. Works while nobody who may do everything could sign in. The password is asked for twice, or comes from --password-file or SEMILLERO_NEW_PASSWORD. For the server's administrator.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Say who: semilleroctl admin create --email EMAIL --name "GIVEN NAMES SURNAMES"</source>
            <translation>Say who: semilleroctl admin create --email EMAIL --name "GIVEN NAMES SURNAMES"</translation>
        </message>
        <message>
            <location line="+13" />
            <source>There is an administrator with access to everything already. If nobody knows the password any more: semilleroctl admin reset EMAIL</source>
            <translation>There is an administrator with access to everything already. If nobody knows the password any more: semilleroctl admin reset EMAIL</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 may do everything now and signs in as %2.</source>
            <translation>%1 may do everything now and signs in as %2.</translation>
        </message>
    </context>
    <context>
        <name>CreateLoginCommand</name>
        <message>
            <location filename="../app/ctl/createlogincommand.cpp" line="+18" />
            <source>Makes a login of the server that is one person's own.</source>
            <translation>Makes a login of the server that is one person's own.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Who uses it is that person, with one password, and cannot see what others ask the server. The password is asked for twice, read from --password-file, or made with --generate and shown once; the server gets only what it needs to check it. With --file, a text with e-mail and login on each line, all are made or none, each with a password that is shown once. For the server's administrator.</source>
            <translation>Who uses it is that person, with one password, and cannot see what others ask the server. The password is asked for twice, read from --password-file, or made with --generate and shown once; the server gets only what it needs to check it. With --file, a text with e-mail and login on each line, all are made or none, each with a password that is shown once. For the server's administrator.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Line %1 of %2 is not an e-mail and a login with a comma between them.</source>
            <translation>Line %1 of %2 is not an e-mail and a login with a comma between them.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>With --file the logins and people stand in the file.</source>
            <translation>With --file the logins and people stand in the file.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Say which login and whose: semilleroctl logins create NAME --person EMAIL</source>
            <translation>Say which login and whose: semilleroctl logins create NAME --person EMAIL</translation>
        </message>
        <message>
            <location line="+28" />
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The passwords are shown this once. Hand each over to its person only.</source>
            <translation>The passwords are shown this once. Hand each over to its person only.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The login %1 is ready.</source>
            <translation>The login %1 is ready.</translation>
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
            <source>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero. Afterwards you say who looks after it first.</source>
            <translation>Semillero can make its tables, roles and rules here now. It takes a few seconds. Do this only in a database that is meant for Semillero. Afterwards you say who looks after it first.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your login, %1, may not make tables. Ask the server's administrator to run these commands, then try again.</source>
            <translation>Your login, %1, may not make tables. Ask the server's administrator to run these commands, then try again.</translation>
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
        <name>CtlSession</name>
        <message>
            <location filename="../app/ctl/ctlsession.cpp" line="+58" />
            <source>This computer keeps no session for this workspace.</source>
            <translation>This computer keeps no session for this workspace.</translation>
        </message>
        <message>
            <location line="+16" />
            <source>This login of the server is %1's own. It cannot act as somebody else; leave out --as.</source>
            <translation>This login of the server is %1's own. It cannot act as somebody else; leave out --as.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Password of %1:</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>Password of %1:</translation>
        </message>
        <message>
            <location line="+29" />
            <source>This login of the server is the program's own and shows nothing by itself. Say who you are with --as EMAIL.</source>
            <translation>This login of the server is the program's own and shows nothing by itself. Say who you are with --as EMAIL.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The one-time code is used up. Ask for another one.</source>
            <translation>The one-time code is used up. Ask for another one.</translation>
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
        <name>DayFilterEditor</name>
        <message>
            <location filename="../views/records/dayfiltereditor.cpp" line="+48" />
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, last day</source>
            <translation>%1, last day</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1: period</source>
            <translation>%1: period</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: how many</source>
            <translation>%1: how many</translation>
        </message>
        <message>
            <location line="+1" />
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <location line="+1" />
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: days, weeks or months</source>
            <translation>%1: days, weeks or months</translation>
        </message>
        <message>
            <location line="+22" />
            <location line="+7" />
            <source>more than … ago</source>
            <translation>more than … ago</translation>
        </message>
        <message>
            <location line="-5" />
            <location line="+4" />
            <source>more than … ago or never</source>
            <translation>more than … ago or never</translation>
        </message>
        <message>
            <location line="+4" />
            <source>is in</source>
            <extracomment>A filter: in a period such as "this month"</extracomment>
            <translation>is in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>in the last …</source>
            <translation>in the last …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>in the next …</source>
            <translation>in the next …</translation>
        </message>
        <message>
            <location line="+4" />
            <source>in more than …</source>
            <translation>in more than …</translation>
        </message>
        <message>
            <location line="+1" />
            <source>between</source>
            <translation>between</translation>
        </message>
        <message>
            <location line="+1" />
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <location line="+1" />
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <location line="+1" />
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <location line="+1" />
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <location line="+1" />
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <location line="+17" />
            <source>“%1” is no date.</source>
            <translation>“%1” is no date.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <location line="+0" />
            <source>is empty</source>
            <translation>is empty</translation>
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
            <location filename="../app/ctl/democommand.cpp" line="+16" />
            <source>Fills a workspace with the demo ecosystem.</source>
            <translation>Fills a workspace with the demo ecosystem.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records. On a terminal it shows how far it is. Ctrl+C stops it: what was written stays, in whole copies, and the last line says how many.</source>
            <translation>All people and organizations in it are invented. The workspace is made first, or its schema brought up to date. The same day and scale give the same records. On a terminal it shows how far it is. Ctrl+C stops it: what was written stays, in whole copies, and the last line says how many.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>--today needs a day such as 2026-03-10, not “%1”.</source>
            <translation>--today needs a day such as 2026-03-10, not “%1”.</translation>
        </message>
        <message numerus="yes">
            <location line="+46" />
            <source>The demo ecosystem is in the workspace: %n record(s).</source>
            <translation>
                <numerusform>The demo ecosystem is in the workspace: %n record.</numerusform>
                <numerusform>The demo ecosystem is in the workspace: %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoProgress</name>
        <message numerus="yes">
            <location filename="../app/ctl/demoprogress.cpp" line="+21" />
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 of %2 copies, %3 records, %4 a second, %5</source>
            <translation>%1 of %2 copies, %3 records, %4 a second, %5</translation>
        </message>
    </context>
    <context>
        <name>DetailController</name>
        <message>
            <location filename="../app/controllers/detailcontroller.cpp" line="+37" />
            <source>Copy link</source>
            <translation>Copy link</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Go to the detail or back</source>
            <translation>Go to the detail or back</translation>
        </message>
        <message>
            <location line="+94" />
            <source>This computer has no program for it. The address was copied instead: %1</source>
            <translation>This computer has no program for it. The address was copied instead: %1</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The link is copied. Whoever opens it in Semillero, with this workspace open, sees this record.</source>
            <translation>The link is copied. Whoever opens it in Semillero, with this workspace open, sees this record.</translation>
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
        <name>DraftsController</name>
        <message>
            <location filename="../app/controllers/draftscontroller.cpp" line="+60" />
            <source>Unsaved form from %2: %1</source>
            <extracomment>%1 is a form ("Entrepreneur: Ana Pérez"), %2 a time</extracomment>
            <translation>Unsaved form from %2: %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+51" />
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message numerus="yes">
            <location line="-46" />
            <source>%Ln unsaved form(s), the last one from %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>
                <numerusform>%Ln unsaved form, the last one from %1</numerusform>
                <numerusform>%Ln unsaved forms, the last one from %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show…</source>
            <translation>Show…</translation>
        </message>
        <message numerus="yes">
            <location line="+43" />
            <source>Discard %Ln unsaved form(s)?</source>
            <translation>
                <numerusform>Discard %Ln unsaved form?</numerusform>
                <numerusform>Discard %Ln unsaved forms?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was typed there is lost for good.</source>
            <translation>What was typed there is lost for good.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
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
                <numerusform>%Ln field typed</numerusform>
                <numerusform>%Ln fields typed</numerusform>
            </translation>
        </message>
        <message>
            <location line="+31" />
            <location line="+1" />
            <source>Unsaved forms</source>
            <translation>Unsaved forms</translation>
        </message>
        <message numerus="yes">
            <location line="-1" />
            <source>They are kept on this computer only, for %Ln days.</source>
            <translation>
                <numerusform>They are kept on this computer only, for %Ln day.</numerusform>
                <numerusform>They are kept on this computer only, for %Ln days.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Discard</source>
            <translation>&amp;Discard</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Continue</source>
            <translation>&amp;Continue</translation>
        </message>
    </context>
    <context>
        <name>DropLoginCommand</name>
        <message>
            <location filename="../app/ctl/droplogincommand.cpp" line="+13" />
            <source>Drops a personal login and ends what it has open.</source>
            <translation>Drops a personal login and ends what it has open.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The person stays, with everything that they did. Only logins that `logins create` made. For the server's administrator.</source>
            <translation>The person stays, with everything that they did. Only logins that `logins create` made. For the server's administrator.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Say which login: semilleroctl logins drop NAME</source>
            <translation>Say which login: semilleroctl logins drop NAME</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The login %1 is gone.</source>
            <translation>The login %1 is gone.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesController</name>
        <message>
            <location filename="../app/controllers/duplicatescontroller.cpp" line="+118" />
            <source>The search was stopped: not everybody was compared.</source>
            <translation>The search was stopped: not everybody was compared.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>They are remembered as two people.</source>
            <translation>They are remembered as two people.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>They are asked about again.</source>
            <translation>They are asked about again.</translation>
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
            <translation>Is it one of these?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody like this is known already:</source>
            <translation>Somebody like this is known already:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No, save as a new person</source>
            <translation>No, save as a new person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep editing</source>
            <translation>Keep editing</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <location filename="../dialogs/people/duplicatesdialog.cpp" line="+122" />
            <location line="+3" />
            <location line="+2" />
            <source>Possible duplicates</source>
            <translation>Possible duplicates</translation>
        </message>
        <message>
            <location line="-5" />
            <source>People with the same document, phone or e-mail, or whose names are alike. You decide.</source>
            <translation>People with the same document, phone or e-mail, or whose names are alike. You decide.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+5" />
            <source>Merges made</source>
            <translation>Merges made</translation>
        </message>
        <message>
            <location line="-3" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>And</source>
            <translation>And</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location line="+0" />
            <source>How sure</source>
            <translation>How sure</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stayed</source>
            <translation>Stayed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Went</source>
            <translation>Went</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="+0" />
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody stands twice</source>
            <translation>Nobody stands twice</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No two people look alike. New people are compared when they are saved.</source>
            <translation>No two people look alike. New people are compared when they are saved.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No merge was made yet</source>
            <translation>No merge was made yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Merged people can be parted again here, whenever you want.</source>
            <translation>Merged people can be parted again here, whenever you want.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Search again</source>
            <translation>&amp;Search again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Not the same</source>
            <translation>&amp;Not the same</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They are two people: do not ask again (Del).</source>
            <translation>They are two people: do not ask again (Del).</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Take back</source>
            <translation>&amp;Take back</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Merge…</source>
            <translation>&amp;Merge…</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Almost certain</source>
            <translation>Almost certain</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Likely</source>
            <translation>Likely</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <location line="+10" />
            <source>same document %1</source>
            <translation>same document %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same mobile %1</source>
            <translation>same mobile %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same e-mail</source>
            <translation>same e-mail</translation>
        </message>
        <message>
            <location line="+3" />
            <source>same name</source>
            <translation>same name</translation>
        </message>
        <message>
            <location line="+3" />
            <source>names alike</source>
            <translation>names alike</translation>
        </message>
        <message>
            <location line="+3" />
            <source>names and surnames exchanged</source>
            <translation>names and surnames exchanged</translation>
        </message>
        <message>
            <location line="+3" />
            <source>a nickname</source>
            <translation>a nickname</translation>
        </message>
        <message>
            <location line="+3" />
            <source>born on the same day</source>
            <translation>born on the same day</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another document</source>
            <translation>but another document</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another date of birth</source>
            <translation>but another date of birth</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another first name</source>
            <translation>but another first name</translation>
        </message>
        <message>
            <location line="+3" />
            <source>but another surname</source>
            <translation>but another surname</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1, taken back</source>
            <translation>%1, taken back</translation>
        </message>
        <message>
            <location line="+40" />
            <source>Comparing people…</source>
            <translation>Comparing people…</translation>
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
        <name>ExchangeLayouts</name>
        <message>
            <location filename="../models/exchange/layouts/exchangelayoutrepository.cpp" line="+30" />
            <source>This was deleted meanwhile. Save it under a name again to keep it.</source>
            <translation>This was deleted meanwhile. Save it under a name again to keep it.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>A name of at most 100 characters is needed.</source>
            <translation>A name of at most 100 characters is needed.</translation>
        </message>
        <message>
            <location line="+127" />
            <source>Somebody else changed this meanwhile.</source>
            <translation>Somebody else changed this meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>ExportColumns</name>
        <message>
            <location filename="../dialogs/exchange/exportcolumns.cpp" line="+183" />
            <location line="+1" />
            <source>Find a column</source>
            <translation>Find a column</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Title in the file</source>
            <translation>Title in the file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Usual columns</source>
            <translation>Usual columns</translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message>
            <location filename="../app/ctl/exportcommand.cpp" line="+35" />
            <source>Exports the records of an entity into a file.</source>
            <translation>Exports the records of an entity into a file.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>FILE may be - for standard output (csv, jsonl). Without --format its ending decides. Without --fields and --layout the columns are those of the list; with --machine those that can be imported again. Every export is noted in the activity before it is written. The file appears when it is complete.</source>
            <translation>FILE may be - for standard output (csv, jsonl). Without --format its ending decides. Without --fields and --layout the columns are those of the list; with --machine those that can be imported again. Every export is noted in the activity before it is written. The file appears when it is complete.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Name one file to write; - is standard output.</source>
            <translation>Name one file to write; - is standard output.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>A PDF needs --format pdf on the command line.</source>
            <translation>A PDF needs --format pdf on the command line.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>The layout is for %1, not for %2.</source>
            <translation>The layout is for %1, not for %2.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>“%1” cannot be read.</source>
            <translation>“%1” cannot be read.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>No layout is saved for %1.</source>
            <translation>No layout is saved for %1.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No layout is called “%1”. These are: %2.</source>
            <translation>No layout is called “%1”. These are: %2.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>--format is one of: %1.</source>
            <translation>--format is one of: %1.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>--delimiter is , or ; or | or tab.</source>
            <translation>--delimiter is , or ; or | or tab.</translation>
        </message>
        <message numerus="yes">
            <location line="+32" />
            <source>%Ln record(s) exported to %1.</source>
            <extracomment>%1 is the name of a file</extracomment>
            <translation>
                <numerusform>%Ln record exported to %1.</numerusform>
                <numerusform>%Ln records exported to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportController</name>
        <message>
            <location filename="../app/controllers/exportcontroller.cpp" line="+53" />
            <source>E&amp;xport…</source>
            <translation>E&amp;xport…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Go back to today's list to export it.</source>
            <translation>Go back to today's list to export it.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>An export of this list is still running.</source>
            <translation>An export of this list is still running.</translation>
        </message>
        <message>
            <location line="+86" />
            <source>Exporting…</source>
            <translation>Exporting…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message>
            <location line="+18" />
            <source>The export was stopped; there is no file.</source>
            <translation>The export was stopped; there is no file.</translation>
        </message>
        <message numerus="yes">
            <location line="+7" />
            <source>%Ln record(s) sent to the printer.</source>
            <translation>
                <numerusform>%Ln record sent to the printer.</numerusform>
                <numerusform>%Ln records sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) exported to %1.</source>
            <extracomment>%1 is the name of a file</extracomment>
            <translation>
                <numerusform>%Ln record exported to %1.</numerusform>
                <numerusform>%Ln records exported to %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+50" />
            <source>Search: “%1”</source>
            <extracomment>A quick search over a list</extracomment>
            <translation>Search: “%1”</translation>
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
            <translation>None</translation>
        </message>
        <message>
            <location line="-91" />
            <source>%1 · shared</source>
            <extracomment>A saved layout that others of the organization see, too</extracomment>
            <translation>%1 · shared</translation>
        </message>
        <message>
            <location line="+27" />
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save &amp;as…</source>
            <translation>Save &amp;as…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Rename…</source>
            <translation>&amp;Rename…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep it to &amp;yourself</source>
            <translation>Keep it to &amp;yourself</translation>
        </message>
        <message>
            <location line="+0" />
            <source>S&amp;hare with the organization</source>
            <translation>S&amp;hare with the organization</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Delete…</source>
            <translation>&amp;Delete…</translation>
        </message>
        <message>
            <location line="+67" />
            <source>%1: export</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: export</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Every export is noted in the activity: who, when, which columns and how many records.</source>
            <translation>Every export is noted in the activity: who, when, which columns and how many records.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln selected row(s)</source>
            <translation>
                <numerusform>The %Ln selected row</numerusform>
                <numerusform>The %Ln selected rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The %Ln row(s) on the screen</source>
            <translation>
                <numerusform>The %Ln row on the screen</numerusform>
                <numerusform>The %Ln rows on the screen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) of the list</source>
            <translation>
                <numerusform>All %Ln row of the list</numerusform>
                <numerusform>All %Ln rows of the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>All %Ln row(s) that the filters find</source>
            <translation>
                <numerusform>All %Ln row that the filters find</numerusform>
                <numerusform>All %Ln rows that the filters find</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved layout</source>
            <translation>Saved layout</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Save, rename, share or delete the layout</source>
            <translation>Save, rename, share or delete the layout</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>Preview of %Ln record(s)</source>
            <translation>
                <numerusform>Preview of %Ln record</numerusform>
                <numerusform>Preview of %Ln records</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first rows of the file</source>
            <translation>The first rows of the file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Export…</source>
            <translation>&amp;Export…</translation>
        </message>
    </context>
    <context>
        <name>ExportFiles</name>
        <message>
            <location filename="../app/controllers/exportfiles.cpp" line="+37" />
            <source>Export</source>
            <translation>Export</translation>
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
            <translation>Open file</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Show folder</source>
            <translation>Show folder</translation>
        </message>
    </context>
    <context>
        <name>ExportFlow</name>
        <message>
            <location filename="../app/controllers/exportflow.cpp" line="+71" />
            <source>These columns of the layout no longer exist and are left out: %1.</source>
            <extracomment>%1 is one or several names of columns</extracomment>
            <translation>These columns of the layout no longer exist and are left out: %1.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Save the layout</source>
            <translation>Save the layout</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Rename the layout</source>
            <translation>Rename the layout</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Name, for instance the funder's:</source>
            <translation>Name, for instance the funder's:</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete the layout “%1”?</source>
            <translation>Delete the layout “%1”?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The others of the organization lose it, too. Files that were exported with it stay.</source>
            <translation>The others of the organization lose it, too. Files that were exported with it stay.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files that were exported with it stay.</source>
            <translation>Files that were exported with it stay.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete the layout</source>
            <translation>Delete the layout</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The layout “%1” is saved.</source>
            <translation>The layout “%1” is saved.</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <location filename="../dialogs/exchange/exportoptions.cpp" line="+112" />
            <source>Nobody is left out.</source>
            <translation>Nobody is left out.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Counting who would be left out…</source>
            <translation>Counting who would be left out…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) would be left out, and the file says so.</source>
            <translation>
                <numerusform>%Ln record would be left out, and the file says so.</numerusform>
                <numerusform>%Ln records would be left out, and the file says so.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+15" />
            <source>For Excel and LibreOffice: numbers and dates are real ones, the headings stay in view.</source>
            <translation>For Excel and LibreOffice: numbers and dates are real ones, the headings stay in view.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>For LibreOffice: numbers and dates are real ones.</source>
            <translation>For LibreOffice: numbers and dates are real ones.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Plain text that every program reads. Cells that would run as formulas are made harmless.</source>
            <translation>Plain text that every program reads. Cells that would run as formulas are made harmless.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>For other programs: one record a line.</source>
            <translation>For other programs: one record a line.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>To read, send and print: pages with headings and numbers.</source>
            <translation>To read, send and print: pages with headings and numbers.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Excel workbook (XLSX)</source>
            <translation>Excel workbook (XLSX)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Text with separators (CSV)</source>
            <translation>Text with separators (CSV)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>OpenDocument spreadsheet (ODS)</source>
            <translation>OpenDocument spreadsheet (ODS)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Document (PDF)</source>
            <translation>Document (PDF)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>JSON lines</source>
            <translation>JSON lines</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Separator</source>
            <translation>&amp;Separator</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Comma ,</source>
            <translation>Comma ,</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Semicolon ; (Excel in Spanish)</source>
            <translation>Semicolon ; (Excel in Spanish)</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tabulator</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bar |</source>
            <translation>Bar |</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark for &amp;Excel</source>
            <translation>Mark for &amp;Excel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A byte order mark at the beginning: without it Excel shows accents wrongly when the file is opened by a double click.</source>
            <translation>A byte order mark at the beginning: without it Excel shows accents wrongly when the file is opened by a double click.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Values to &amp;import again</source>
            <translation>Values to &amp;import again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>As the workspace keeps them, with the fields' own names, instead of as people read them.</source>
            <translation>As the workspace keeps them, with the fields' own names, instead of as people read them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Authorization of the people</source>
            <translation>&amp;Authorization of the people</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not asked for</source>
            <translation>Not asked for</translation>
        </message>
    </context>
    <context>
        <name>FieldCellInput</name>
        <message>
            <location filename="../dialogs/editing/fieldcellinput.cpp" line="+131" />
            <source>No record is called "%1". Choose one from the list.</source>
            <translation>No record is called "%1". Choose one from the list.</translation>
        </message>
    </context>
    <context>
        <name>FieldEditRow</name>
        <message>
            <location filename="../dialogs/editing/fieldeditrow.cpp" line="+66" />
            <source>Choose a field</source>
            <translation>Choose a field</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is done to it</source>
            <translation>What is done to it</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Remove this field</source>
            <translation>Remove this field</translation>
        </message>
        <message>
            <location line="+8" />
            <source>set to</source>
            <translation>set to</translation>
        </message>
        <message>
            <location line="+2" />
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <location line="+2" />
            <source>add</source>
            <translation>add</translation>
        </message>
        <message>
            <location line="+2" />
            <source>take away</source>
            <translation>take away</translation>
        </message>
        <message>
            <location line="+2" />
            <source>add to it</source>
            <translation>add to it</translation>
        </message>
        <message>
            <location line="+2" />
            <source>subtract from it</source>
            <translation>subtract from it</translation>
        </message>
        <message>
            <location line="+2" />
            <source>replace text</source>
            <translation>replace text</translation>
        </message>
        <message>
            <location line="+68" />
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <location line="+1" />
            <source>weeks</source>
            <translation>weeks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <location line="+2" />
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <location line="+13" />
            <location line="+1" />
            <source>Text to find</source>
            <translation>Text to find</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+1" />
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
    </context>
    <context>
        <name>FieldHelpButton</name>
        <message>
            <location filename="../dialogs/records/fieldhelpbutton.cpp" line="+40" />
            <source>What is “%1”?</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>What is “%1”?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is this? (Shift+F1)</source>
            <translation>What is this? (Shift+F1)</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <location filename="../views/records/fieldlist.cpp" line="+46" />
            <source>Find a field</source>
            <translation>Find a field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field to filter by</source>
            <translation>Field to filter by</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <location line="+18" />
            <source>In the list</source>
            <translation>In the list</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Computed and kept by the system</source>
            <translation>Computed and kept by the system</translation>
        </message>
        <message>
            <location line="+85" />
            <source>No field is called “%1”. Look for another word, or clear it to see all fields.</source>
            <translation>No field is called “%1”. Look for another word, or clear it to see all fields.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <location filename="../dialogs/records/fieldrow.cpp" line="+135" />
            <source>Required</source>
            <translation>Required</translation>
        </message>
    </context>
    <context>
        <name>FigureSourcesView</name>
        <message>
            <location filename="../views/reconcile/figuresourcesview.cpp" line="+83" />
            <source>Choose a figure to see what it is counted from.</source>
            <translation>Choose a figure to see what it is counted from.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>No reason is left why the organization should look after this person.</source>
            <translation>No reason is left why the organization should look after this person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No record stands behind it.</source>
            <translation>No record stands behind it.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Why the organization looks after this person:</source>
            <translation>Why the organization looks after this person:</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>Counted from %Ln record(s):</source>
            <translation>
                <numerusform>Counted from %Ln record:</numerusform>
                <numerusform>Counted from %Ln records:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Counted from these and older records; the newest %Ln:</source>
            <translation>
                <numerusform>Counted from these and older records; the newest %Ln:</numerusform>
                <numerusform>Counted from these and older records; the newest %Ln:</numerusform>
            </translation>
        </message>
        <message>
            <location line="+8" />
            <source>Records behind the figure</source>
            <translation>Records behind the figure</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Gives</source>
            <translation>Gives</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message>
            <location filename="../models/operations/figuretext.cpp" line="+11" />
            <source>Looked after by %1</source>
            <extracomment>%1 is an organization; the figure is yes or no</extracomment>
            <translation>Looked after by %1</translation>
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
            <translation>yes</translation>
        </message>
        <message>
            <location line="+18" />
            <source>%L1 of 5</source>
            <extracomment>A rating of a mentor in stars</extracomment>
            <translation>%L1 of 5</translation>
        </message>
        <message>
            <location line="+6" />
            <source>counted already</source>
            <extracomment>Behind a mentorship whose entrepreneur another mentorship of the same mentor counts</extracomment>
            <translation>counted already</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Member of the organization</source>
            <translation>Member of the organization</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The profile names the organization</source>
            <translation>The profile names the organization</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Application to one of its programs</source>
            <translation>Application to one of its programs</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Project in one of its programs</source>
            <translation>Project in one of its programs</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mentorship in one of its programs</source>
            <translation>Mentorship in one of its programs</translation>
        </message>
    </context>
    <context>
        <name>FileDropArea</name>
        <message>
            <location filename="../views/exchange/filedroparea.cpp" line="+133" />
            <source>%1 cannot be read</source>
            <translation>%1 cannot be read</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Drop a spreadsheet here</source>
            <translation>Drop a spreadsheet here</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Excel (.xlsx), LibreOffice (.ods), CSV, text with tabs or JSON lines. Nothing is saved before you have seen what would happen to each row.</source>
            <translation>Excel (.xlsx), LibreOffice (.ods), CSV, text with tabs or JSON lines. Nothing is saved before you have seen what would happen to each row.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Choose another &amp;file…</source>
            <translation>Choose another &amp;file…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Choose a &amp;file…</source>
            <translation>Choose a &amp;file…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste from the clipboard</source>
            <translation>&amp;Paste from the clipboard</translation>
        </message>
    </context>
    <context>
        <name>FillController</name>
        <message>
            <location filename="../app/controllers/fillcontroller.cpp" line="+61" />
            <source>This column cannot be filled: the program keeps it. Go to another one first.</source>
            <translation>This column cannot be filled: the program keeps it. Go to another one first.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Nothing to fill: the rows have that value already.</source>
            <translation>Nothing to fill: the rows have that value already.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1: fill down</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: fill down</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The value of the first row goes into the others.</source>
            <translation>The value of the first row goes into the others.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../views/records/filterbar.cpp" line="+211" />
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
            <location filename="../views/records/filterpopup.cpp" line="+29" />
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Choose another field</source>
            <translation>Choose another field</translation>
        </message>
        <message>
            <location line="+61" />
            <source>%1: choose another field</source>
            <translation>%1: choose another field</translation>
        </message>
        <message>
            <location line="-49" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>FilterText</name>
        <message>
            <location filename="../views/records/filtertext.cpp" line="+36" />
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
            <location line="-14" />
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <location line="-2" />
            <source>never</source>
            <extracomment>A filter: the moment has not come ("last session: never")</extracomment>
            <translation>never</translation>
        </message>
        <message>
            <location line="+42" />
            <source>%1 or %2</source>
            <extracomment>%1 is one or several words separated by commas, %2 the last one</extracomment>
            <translation>%1 or %2</translation>
        </message>
        <message>
            <location line="+12" />
            <source>at least %1</source>
            <translation>at least %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>until %1</source>
            <extracomment>A filter: days until %1</extracomment>
            <translation>until %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>at most %1</source>
            <translation>at most %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>after %1</source>
            <translation>after %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>before %1</source>
            <translation>before %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>less than %1</source>
            <translation>less than %1</translation>
        </message>
        <message>
            <location line="+13" />
            <source>not empty</source>
            <extracomment>A filter: the field has a value</extracomment>
            <translation>not empty</translation>
        </message>
        <message>
            <location line="+4" />
            <source>not %1</source>
            <extracomment>A filter: %1 is one word or several: "not A or B"</extracomment>
            <translation>not %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>all of %1</source>
            <extracomment>A filter: tags separated by commas</extracomment>
            <translation>all of %1</translation>
        </message>
        <message>
            <location line="+4" />
            <source>does not contain “%1”</source>
            <translation>does not contain “%1”</translation>
        </message>
        <message>
            <location line="+2" />
            <source>starts with “%1”</source>
            <translation>starts with “%1”</translation>
        </message>
        <message>
            <location line="+3" />
            <source>has “%1”</source>
            <extracomment>A filter on structured data: %1 is a key or a word in it</extracomment>
            <translation>has “%1”</translation>
        </message>
        <message>
            <location line="+28" />
            <source>on %1</source>
            <extracomment>A filter: one day, one number</extracomment>
            <translation>on %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>between %1 and %2</source>
            <translation>between %1 and %2</translation>
        </message>
        <message>
            <location line="+22" />
            <source> and </source>
            <extracomment>Between two conditions on one field: "contains A and contains B"</extracomment>
            <translation> and </translation>
        </message>
        <message>
            <location line="-97" />
            <source>from %1</source>
            <extracomment>A filter: days from %1 on</extracomment>
            <translation>from %1</translation>
        </message>
        <message>
            <location line="+38" />
            <source>contains “%1”</source>
            <translation>contains “%1”</translation>
        </message>
        <message numerus="yes">
            <location filename="../views/records/periodtext.cpp" line="+18" />
            <source>more than %n week(s) ago</source>
            <translation>
                <numerusform>more than %n week ago</numerusform>
                <numerusform>more than %n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n month(s) ago</source>
            <translation>
                <numerusform>more than %n month ago</numerusform>
                <numerusform>more than %n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>more than %n day ago</numerusform>
                <numerusform>more than %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>more than %n week(s) ago or never</source>
            <translation>
                <numerusform>more than %n week ago or never</numerusform>
                <numerusform>more than %n weeks ago or never</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n month(s) ago or never</source>
            <translation>
                <numerusform>more than %n month ago or never</numerusform>
                <numerusform>more than %n months ago or never</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>more than %n day(s) ago or never</source>
            <translation>
                <numerusform>more than %n day ago or never</numerusform>
                <numerusform>more than %n days ago or never</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in more than %n week(s)</source>
            <translation>
                <numerusform>in more than %n week</numerusform>
                <numerusform>in more than %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in more than %n month(s)</source>
            <translation>
                <numerusform>in more than %n month</numerusform>
                <numerusform>in more than %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in more than %n day(s)</source>
            <translation>
                <numerusform>in more than %n day</numerusform>
                <numerusform>in more than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+10" />
            <source>in the last %n week(s)</source>
            <translation>
                <numerusform>in the last %n week</numerusform>
                <numerusform>in the last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the last %n month(s)</source>
            <translation>
                <numerusform>in the last %n month</numerusform>
                <numerusform>in the last %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the last %n day(s)</source>
            <translation>
                <numerusform>in the last %n day</numerusform>
                <numerusform>in the last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>in the next %n week(s)</source>
            <translation>
                <numerusform>in the next %n week</numerusform>
                <numerusform>in the next %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the next %n month(s)</source>
            <translation>
                <numerusform>in the next %n month</numerusform>
                <numerusform>in the next %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in the next %n day(s)</source>
            <translation>
                <numerusform>in the next %n day</numerusform>
                <numerusform>in the next %n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+10" />
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <location line="+1" />
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <location line="+1" />
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this week</source>
            <translation>this week</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last week</source>
            <translation>last week</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next week</source>
            <translation>next week</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this month</source>
            <translation>this month</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last month</source>
            <translation>last month</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next month</source>
            <translation>next month</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this quarter</source>
            <translation>this quarter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last quarter</source>
            <translation>last quarter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next quarter</source>
            <translation>next quarter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>this year</source>
            <translation>this year</translation>
        </message>
        <message>
            <location line="+1" />
            <source>last year</source>
            <translation>last year</translation>
        </message>
        <message>
            <location line="+1" />
            <source>next year</source>
            <translation>next year</translation>
        </message>
    </context>
    <context>
        <name>FilterValueEditor</name>
        <message>
            <location filename="../views/records/filtervalueeditor.cpp" line="+49" />
            <source>%1: comparison</source>
            <extracomment>How a filter compares: contains, before, is empty</extracomment>
            <translation>%1: comparison</translation>
        </message>
        <message>
            <location line="+16" />
            <source>is not empty</source>
            <translation>is not empty</translation>
        </message>
        <message>
            <location line="+10" />
            <source>is empty</source>
            <translation>is empty</translation>
        </message>
    </context>
    <context>
        <name>FirstAdministratorDialog</name>
        <message>
            <location filename="../dialogs/security/firstadministratordialog.cpp" line="+82" />
            <source>The first administrator</source>
            <translation>The first administrator</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is ready and knows nobody yet. This person sees and may do everything, and lets the others in.</source>
            <translation>%1 is ready and knows nobody yet. This person sees and may do everything, and lets the others in.</translation>
        </message>
        <message>
            <location line="+2" />
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
            <source>&amp;E-mail, to sign in with *</source>
            <translation>&amp;E-mail, to sign in with *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Add administrator</source>
            <translation>Add administrator</translation>
        </message>
    </context>
    <context>
        <name>FixedKeys</name>
        <message>
            <location filename="../app/controllers/fixedkeys.cpp" line="+7" />
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a table</source>
            <translation>In a table</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the cells of a table</source>
            <translation>In the cells of a table</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While choosing columns</source>
            <translation>While choosing columns</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While choosing what is exported</source>
            <translation>While choosing what is exported</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list with groups</source>
            <translation>In a list with groups</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a form</source>
            <translation>In a form</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the search over everything</source>
            <translation>In the search over everything</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In filters and questions</source>
            <translation>In filters and questions</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On the page of figures</source>
            <translation>On the page of figures</translation>
        </message>
        <message>
            <location line="+1" />
            <source>While importing</source>
            <translation>While importing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the dry run of an import</source>
            <translation>In the dry run of an import</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On the page of imports</source>
            <translation>On the page of imports</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In the manual</source>
            <translation>In the manual</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Next or previous control</source>
            <translation>Next or previous control</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open a menu: with the underlined letter</source>
            <translation>Open a menu: with the underlined letter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Press the button that has the focus</source>
            <translation>Press the button that has the focus</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close what is open on top</source>
            <translation>Close what is open on top</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Previous or next record</source>
            <translation>Previous or next record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>First or last record</source>
            <translation>First or last record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A page up or down</source>
            <translation>A page up or down</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Select more records</source>
            <translation>Select more records</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Select all records</source>
            <translation>Select all records</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to the record that the cell names</source>
            <translation>Go to the record that the cell names</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Edit the cell: type, or</source>
            <translation>Edit the cell: type, or</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Turn a yes or no around</source>
            <translation>Turn a yes or no around</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save and go down, or up</source>
            <translation>Save and go down, or up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save and edit the next or previous cell</source>
            <translation>Save and edit the next or previous cell</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the cell as it was</source>
            <translation>Leave the cell as it was</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The value for all selected rows</source>
            <translation>The value for all selected rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose cells of several columns</source>
            <translation>Choose cells of several columns</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next or previous quick filter</source>
            <translation>Next or previous quick filter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show or hide the column</source>
            <translation>Show or hide the column</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+3" />
            <source>Move it up or down</source>
            <translation>Move it up or down</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Take the column or leave it out</source>
            <translation>Take the column or leave it out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Another title for the column</source>
            <translation>Another title for the column</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Close or open a group</source>
            <translation>Close or open a group</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open all groups</source>
            <translation>Open all groups</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show one group as a list</source>
            <translation>Show one group as a list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave; what was changed is asked about</source>
            <translation>Leave; what was changed is asked about</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to a field: with its underlined letter</source>
            <translation>Go to a field: with its underlined letter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go to the record in its list</source>
            <translation>Go to the record in its list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open its form</source>
            <translation>Open its form</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go on with what is marked</source>
            <translation>Go on with what is marked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave everything as it was</source>
            <translation>Leave everything as it was</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the record out of the repair, or take it in</source>
            <translation>Leave the record out of the repair, or take it in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Go on to the next step</source>
            <translation>Go on to the next step</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose where the column goes</source>
            <translation>Choose where the column goes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the column out</source>
            <translation>Leave the column out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mend the cell</source>
            <translation>Mend the cell</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave the row out</source>
            <translation>Leave the row out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next row to review</source>
            <translation>Next row to review</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record that is there</source>
            <translation>Open the record that is there</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the records that it made</source>
            <translation>Show the records that it made</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back or forward</source>
            <translation>Back or forward</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Larger, smaller or usual letters</source>
            <translation>Larger, smaller or usual letters</translation>
        </message>
    </context>
    <context>
        <name>FormConflicts</name>
        <message>
            <location filename="../app/controllers/formconflicts.cpp" line="+27" />
            <source>another record</source>
            <translation>another record</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 emptied this meanwhile. You choose when you save.</source>
            <extracomment>%1 is a person</extracomment>
            <translation>%1 emptied this meanwhile. You choose when you save.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed this to “%2” meanwhile. You choose when you save.</source>
            <extracomment>%1 is a person, %2 the value they gave</extracomment>
            <translation>%1 changed this to “%2” meanwhile. You choose when you save.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>Changed elsewhere meanwhile, and kept: %1.</source>
            <extracomment>%1 is a list of fields</extracomment>
            <translation>Changed elsewhere meanwhile, and kept: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Changed meanwhile by %1, and kept: %2.</source>
            <extracomment>%1 is one or more people, %2 a list of fields</extracomment>
            <translation>Changed meanwhile by %1, and kept: %2.</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <location filename="../views/records/groupmenu.cpp" line="+25" />
            <source>No groups</source>
            <translation>No groups</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Group by</source>
            <translation>Group by</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Other fields</source>
            <translation>Other fields</translation>
        </message>
        <message>
            <location line="+17" />
            <source>By day</source>
            <translation>By day</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By week</source>
            <translation>By week</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By month</source>
            <translation>By month</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By year</source>
            <translation>By year</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Totals</source>
            <translation>Totals</translation>
        </message>
        <message>
            <location line="+20" />
            <source>No totals</source>
            <translation>No totals</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Order of the groups</source>
            <translation>Order of the groups</translation>
        </message>
        <message>
            <location line="+2" />
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By number of records</source>
            <translation>By number of records</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By total</source>
            <translation>By total</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Smallest first</source>
            <translation>Smallest first</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Largest first</source>
            <translation>Largest first</translation>
        </message>
    </context>
    <context>
        <name>GroupTableModel</name>
        <message>
            <location filename="../models/tables/grouptablemodel.cpp" line="+268" />
            <source>Group %1, %2, closed</source>
            <extracomment>%1 is the name of a group of records, %2 how many they are</extracomment>
            <translation>Group %1, %2, closed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Group %1, %2, open</source>
            <translation>Group %1, %2, open</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupTableView</name>
        <message>
            <location filename="../views/records/grouptableview.cpp" line="+79" />
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <location line="+166" />
            <source>Show this group as a list</source>
            <translation>Show this group as a list</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Open all groups</source>
            <translation>Open all groups</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close all groups</source>
            <translation>Close all groups</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>Grouping</name>
        <message>
            <location filename="../models/lists/grouprepository.cpp" line="+145" />
            <source>%1 cannot be grouped or added up by "%2".</source>
            <translation>%1 cannot be grouped or added up by "%2".</translation>
        </message>
        <message>
            <location filename="../models/lists/grouping.cpp" line="+37" />
            <source>Week of %1</source>
            <extracomment>%1 is the Monday</extracomment>
            <translation>Week of %1</translation>
        </message>
        <message>
            <location line="+66" />
            <source>Empty</source>
            <extracomment>The group of records without a value</extracomment>
            <translation>Empty</translation>
        </message>
        <message>
            <location line="+14" />
            <source>several currencies</source>
            <translation>several currencies</translation>
        </message>
        <message>
            <location line="+20" />
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
            <location line="+1" />
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
    </context>
    <context>
        <name>GroupingController</name>
        <message>
            <location filename="../app/controllers/groupingcontroller.cpp" line="+79" />
            <source>&amp;Group by and totals…</source>
            <translation>&amp;Group by and totals…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Totals of the shown columns</source>
            <translation>&amp;Totals of the shown columns</translation>
        </message>
        <message>
            <location line="+28" />
            <source>The list shows no column of numbers or amounts to add up.</source>
            <translation>The list shows no column of numbers or amounts to add up.</translation>
        </message>
        <message>
            <location line="+105" />
            <source>%1 in groups</source>
            <translation>%1 in groups</translation>
        </message>
        <message numerus="yes">
            <location line="+9" />
            <source>There are more than %Ln groups; the largest are shown.</source>
            <translation>
                <numerusform>There are more than %Ln groups; the largest are shown.</numerusform>
                <numerusform>There are more than %Ln groups; the largest are shown.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 of %2</source>
            <extracomment>A total: %1 is its kind ("Sum"), %2 the column</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <location filename="../dialogs/help/helpwindow.cpp" line="+312" />
            <source>Help</source>
            <extracomment>%1 is the chapter of the manual</extracomment>
            <translation>Help</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1 – Help</source>
            <translation>%1 – Help</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search the manual</source>
            <translation>Search the manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Found in the manual</source>
            <translation>Found in the manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The manual does not mention that. Try another word.</source>
            <translation>The manual does not mention that. Try another word.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Smaller letters</source>
            <translation>Smaller letters</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Larger letters</source>
            <translation>Larger letters</translation>
        </message>
    </context>
    <context>
        <name>HistoryActView</name>
        <message numerus="yes">
            <location filename="../views/records/historyactview.cpp" line="+53" />
            <source>Show %Ln more field(s)</source>
            <translation>
                <numerusform>Show %Ln more field</numerusform>
                <numerusform>Show %Ln more fields</numerusform>
            </translation>
        </message>
        <message>
            <location line="+16" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1 by %2</source>
            <extracomment>A line of a record's history: %1 what was done ("Changed"), %2 by whom</extracomment>
            <translation>%1 by %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>What can be done with this change</source>
            <translation>What can be done with this change</translation>
        </message>
        <message>
            <location line="+27" />
            <source>Restore this value: %1</source>
            <translation>Restore this value: %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>as before</source>
            <translation>as before</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Restore the value of %1</source>
            <extracomment>Read aloud on the button that puts an older value back: %1 is the field</extracomment>
            <translation>Restore the value of %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>nothing</source>
            <translation>nothing</translation>
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
            <translation>Restore all of this change</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Show the list as it was then</source>
            <translation>Show the list as it was then</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>HistoryController</name>
        <message>
            <location filename="../app/controllers/historycontroller.cpp" line="+91" />
            <source>The record has this value already.</source>
            <translation>The record has this value already.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>Somebody changed this record meanwhile, so nothing was restored. It shows the newest values now; try again if you still want the older one.</source>
            <translation>Somebody changed this record meanwhile, so nothing was restored. It shows the newest values now; try again if you still want the older one.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Restored: %1.</source>
            <translation>Restored: %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>As before: %1.</source>
            <translation>As before: %1.</translation>
        </message>
    </context>
    <context>
        <name>HistoryText</name>
        <message>
            <location filename="../views/records/historytext.cpp" line="+30" />
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
            <location line="+87" />
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
        <message>
            <location line="+7" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="../views/records/historyview.cpp" line="+89" />
            <location line="+149" />
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <location line="-87" />
            <location line="+84" />
            <source>All fields</source>
            <translation>All fields</translation>
        </message>
        <message>
            <location line="-33" />
            <source>Nothing has been recorded about this yet.</source>
            <translation>Nothing has been recorded about this yet.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>No change of that field or by that person.</source>
            <translation>No change of that field or by that person.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>You see what you changed here yourself. What others changed is for the staff of the organization.</source>
            <translation>You see what you changed here yourself. What others changed is for the staff of the organization.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Yesterday, %1</source>
            <translation>Yesterday, %1</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Changes of which field</source>
            <translation>Changes of which field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changes by whom</source>
            <translation>Changes by whom</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show older changes</source>
            <translation>Show older changes</translation>
        </message>
        <message>
            <location line="-142" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../views/shell/homepage.cpp" line="+105" />
            <source>You are signed in, but nobody has given you a place here yet. Ask whoever looks after the workspace to make you a member of your organization.</source>
            <translation>You are signed in, but nobody has given you a place here yet. Ask whoever looks after the workspace to make you a member of your organization.</translation>
        </message>
        <message>
            <location line="+42" />
            <location line="+26" />
            <source>What is on today</source>
            <translation>What is on today</translation>
        </message>
        <message>
            <location line="-23" />
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
            <location line="+6" />
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
        <name>ImportArguments</name>
        <message>
            <location filename="../app/ctl/importarguments.cpp" line="+41" />
            <source>--delimiter is one character, or tab.</source>
            <translation>--delimiter is one character, or tab.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>The file %1 could not be read: %2. Check its name and its permissions.</source>
            <translation>The file %1 could not be read: %2. Check its name and its permissions.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 holds no mapping: it is no JSON object.</source>
            <translation>%1 holds no mapping: it is no JSON object.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The mapping is for %1, not for %2.</source>
            <translation>The mapping is for %1, not for %2.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>No column of the file says which field it is. Give a mapping with --map.</source>
            <translation>No column of the file says which field it is. Give a mapping with --map.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>--key: %1 has no field “%2”.</source>
            <translation>--key: %1 has no field “%2”.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>--mode is create, update or both.</source>
            <translation>--mode is create, update or both.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>--constant is FIELD=VALUE, not “%1”.</source>
            <translation>--constant is FIELD=VALUE, not “%1”.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>The mapping could not be written to %1: %2.</source>
            <translation>The mapping could not be written to %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumnsModel</name>
        <message>
            <location filename="../views/exchange/importcolumnsmodel.cpp" line="+69" />
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 (part %2)</source>
            <extracomment>A target that several columns fill: its name, then which of them this one is</extracomment>
            <translation>%1 (part %2)</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location line="+0" />
            <source>This column is not imported.</source>
            <translation>This column is not imported.</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln not readable</source>
            <translation>
                <numerusform>%Ln not readable</numerusform>
                <numerusform>%Ln not readable</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Row %1: %2</source>
            <translation>Row %1: %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Guessed from what stands in the column.</source>
            <translation>Guessed from what stands in the column.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sure</source>
            <translation>Sure</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The heading names this field.</source>
            <translation>The heading names this field.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Chosen</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <location line="+0" />
            <source>You, or a saved mapping, chose this field.</source>
            <translation>You, or a saved mapping, chose this field.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>ImportColumnsStep</name>
        <message>
            <location filename="../views/exchange/importcolumnsstep.cpp" line="+241" />
            <source>No column is imported yet.</source>
            <translation>No column is imported yet.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nothing fills: %1. Choose a column for each, or give the same value to all rows.</source>
            <translation>Nothing fills: %1. Choose a column for each, or give the same value to all rows.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>To update records, a column has to say which: an e-mail, a document number, a name.</source>
            <translation>To update records, a column has to say which: an e-mail, a document number, a name.</translation>
        </message>
        <message numerus="yes">
            <location line="+19" />
            <source>%1 of %Ln column(s) are imported.</source>
            <translation>
                <numerusform>%1 of %Ln column are imported.</numerusform>
                <numerusform>%1 of %Ln columns are imported.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 Nothing fills: %2.</source>
            <translation>%1 Nothing fills: %2.</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+2" />
            <source>Saved mappings</source>
            <translation>Saved mappings</translation>
        </message>
        <message>
            <location line="+17" />
            <source>The saved mapping “%1” fits this file.</source>
            <translation>The saved mapping “%1” fits this file.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <location line="+26" />
            <source>&amp;Begin again with suggestions</source>
            <translation>&amp;Begin again with suggestions</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Save under a name…</source>
            <translation>&amp;Save under a name…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Save the &amp;changes</source>
            <translation>Save the &amp;changes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Share with my &amp;organization</source>
            <translation>Share with my &amp;organization</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Delete this mapping</source>
            <translation>&amp;Delete this mapping</translation>
        </message>
        <message>
            <location line="+41" />
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same in all</source>
            <translation>Same in all</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is set</source>
            <translation>What is set</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message>
            <location filename="../app/ctl/importcommand.cpp" line="+53" />
            <source>Imports a file into an entity, all of it or nothing; lists and undoes imports.</source>
            <translation>Imports a file into an entity, all of it or nothing; lists and undoes imports.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>FILE is CSV, XLSX, ODS or JSON lines; - is standard input. Columns are understood by their headings in Spanish and English; --save-map writes what was understood, --map takes it from there. With --dry-run nothing is written. A file with rows that are refused writes nothing, unless --skip-refused says so; duplicates are never imported. Instead of a file: --list shows the last imports, --undo ID takes one back and keeps what was edited since.</source>
            <translation>FILE is CSV, XLSX, ODS or JSON lines; - is standard input. Columns are understood by their headings in Spanish and English; --save-map writes what was understood, --map takes it from there. With --dry-run nothing is written. A file with rows that are refused writes nothing, unless --skip-refused says so; duplicates are never imported. Instead of a file: --list shows the last imports, --undo ID takes one back and keeps what was edited since.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>--list and --undo ID stand alone, without a file.</source>
            <translation>--list and --undo ID stand alone, without a file.</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location line="+0" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location line="+0" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../app/ctl/importcommandreport.cpp" line="+33" />
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../app/ctl/importcommandreport.cpp" line="+0" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location line="+3" />
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <location line="+0" />
            <source>can be undone</source>
            <translation>can be undone</translation>
        </message>
        <message>
            <location line="+12" />
            <source>--undo takes the id of an import; --list shows them.</source>
            <translation>--undo takes the id of an import; --list shows them.</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Restored</source>
            <translation>Restored</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Already gone</source>
            <translation>Already gone</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Kept: %1. %2</source>
            <translation>Kept: %1. %2</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Standard input</source>
            <translation>Standard input</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Name one file to read; - is standard input.</source>
            <translation>Name one file to read; - is standard input.</translation>
        </message>
        <message numerus="yes">
            <location line="+27" />
            <source>%Ln row(s) are refused: nothing was imported. Mend them, or go on without them with --skip-refused.</source>
            <translation>
                <numerusform>%Ln row are refused: nothing was imported. Mend them, or go on without them with --skip-refused.</numerusform>
                <numerusform>%Ln rows are refused: nothing was imported. Mend them, or go on without them with --skip-refused.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../app/ctl/importcommandreport.cpp" line="+0" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Duplicates</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Skipped</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Imported. To take it back: semilleroctl import --undo %1</source>
            <translation>Imported. To take it back: semilleroctl import --undo %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing was written.</source>
            <translation>Nothing was written.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location line="+20" />
            <source>%1: a value is needed and no column gives it. Give it to all rows with --constant %2=…</source>
            <translation>%1: a value is needed and no column gives it. Give it to all rows with --constant %2=…</translation>
        </message>
        <message numerus="yes">
            <location line="+21" />
            <source>… and %Ln more.</source>
            <translation>
                <numerusform>… and %Ln more.</numerusform>
                <numerusform>… and %Ln more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <location filename="../app/controllers/importcontroller.cpp" line="+154" />
            <source>Leave the import of %1?</source>
            <translation>Leave the import of %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing of it has been saved. What you set for its columns and decided about its rows is lost; a mapping can be saved under a name.</source>
            <translation>Nothing of it has been saved. What you set for its columns and decided about its rows is lost; a mapping can be saved under a name.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave the import</source>
            <translation>Leave the import</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Go on importing</source>
            <translation>Go on importing</translation>
        </message>
        <message>
            <location line="+81" />
            <source>Cancelled. Nothing was saved.</source>
            <translation>Cancelled. Nothing was saved.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Reading %1…</source>
            <translation>Reading %1…</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Reading the clipboard…</source>
            <translation>Reading the clipboard…</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Reading was cancelled.</source>
            <translation>Reading was cancelled.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The clipboard</source>
            <translation>The clipboard</translation>
        </message>
        <message>
            <location line="+30" />
            <source>There is no text on the clipboard. Copy cells in your spreadsheet first.</source>
            <translation>There is no text on the clipboard. Copy cells in your spreadsheet first.</translation>
        </message>
        <message>
            <location line="+67" />
            <source>Looking at the columns…</source>
            <translation>Looking at the columns…</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Looking at what would happen to each row…</source>
            <translation>Looking at what would happen to each row…</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Looking at the row again…</source>
            <translation>Looking at the row again…</translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message>
            <location filename="../views/exchange/importdetail.cpp" line="+136" />
            <source>Undone on %1.</source>
            <translation>Undone on %1.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undone on %1 by %2.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Undone on %1 by %2.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) removed.</source>
            <translation>
                <numerusform>%Ln record removed.</numerusform>
                <numerusform>%Ln records removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) got back what they had.</source>
            <translation>
                <numerusform>%Ln record got back what they had.</numerusform>
                <numerusform>%Ln records got back what they had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) stayed, because somebody had worked on them.</source>
            <translation>
                <numerusform>%Ln record stayed, because somebody had worked on them.</numerusform>
                <numerusform>%Ln records stayed, because somebody had worked on them.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>It can be undone until %1. What somebody edits meanwhile stays.</source>
            <translation>It can be undone until %1. What somebody edits meanwhile stays.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It can no longer be undone, or not by you.</source>
            <translation>It can no longer be undone, or not by you.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location line="+2" />
            <source>New</source>
            <comment>imports</comment>
            <extracomment>Rows of an import</extracomment>
            <translation>New</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not valid</source>
            <translation>Not valid</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Skipped</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Fields changed</source>
            <translation>Fields changed</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Made beside them</source>
            <translation>Made beside them</translation>
        </message>
        <message>
            <location line="+14" />
            <source>always “%1”</source>
            <extracomment>A value that is the same for every row: "always “Cali”"</extracomment>
            <translation>always “%1”</translation>
        </message>
        <message>
            <location line="+13" />
            <source>What came of the rows</source>
            <translation>What came of the rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show the new records</source>
            <translation>Show the new records</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Without a file</source>
            <translation>Without a file</translation>
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
            <translation>The system</translation>
        </message>
    </context>
    <context>
        <name>ImportEntryController</name>
        <message>
            <location filename="../app/controllers/importentrycontroller.cpp" line="+35" />
            <source>Import a spreadsheet…</source>
            <translation>Import a spreadsheet…</translation>
        </message>
    </context>
    <context>
        <name>ImportFileStep</name>
        <message>
            <location filename="../views/exchange/importfilestep.cpp" line="+152" />
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message numerus="yes">
            <location line="+37" />
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <location line="+50" />
            <source>Each row becomes one record of this kind.</source>
            <translation>Each row becomes one record of this kind.</translation>
        </message>
        <message numerus="yes">
            <location line="+5" />
            <source>%Ln row(s), as they will be read</source>
            <translation>
                <numerusform>%Ln row, as they will be read</numerusform>
                <numerusform>%Ln rows, as they will be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The first %Ln rows, as they will be read</source>
            <translation>
                <numerusform>The first %Ln rows, as they will be read</numerusform>
                <numerusform>The first %Ln rows, as they will be read</numerusform>
            </translation>
        </message>
        <message>
            <location line="+5" />
            <source>What are the &amp;rows?</source>
            <translation>What are the &amp;rows?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What are the rows?</source>
            <translation>What are the rows?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They come from an older system</source>
            <translation>They come from an older system</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Roles in Spanish or English say who is an entrepreneur and who is a mentor. Passwords that are kept as bcrypt stay valid, everybody else sets a new one. Authorizations are noted as not given.</source>
            <translation>Roles in Spanish or English say who is an entrepreneur and who is a mentor. Passwords that are kept as bcrypt stay valid, everybody else sets a new one. Authorizations are noted as not given.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>How the file is read</source>
            <translation>How the file is read</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose another &amp;file…</source>
            <translation>Choose another &amp;file…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste from the clipboard</source>
            <translation>&amp;Paste from the clipboard</translation>
        </message>
        <message>
            <location line="+3" />
            <source>First rows of the file</source>
            <translation>First rows of the file</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Row numbers</source>
            <translation>Row numbers</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <location filename="../models/exchange/mapping/importmappingjson.cpp" line="+39" />
            <source>The mapping cannot be read: "%1" is unknown or not of the right kind.</source>
            <extracomment>%1 is a name inside a JSON file</extracomment>
            <translation>The mapping cannot be read: "%1" is unknown or not of the right kind.</translation>
        </message>
        <message>
            <location line="+239" />
            <source>The mapping is for "%1", and there are no such records.</source>
            <extracomment>%1 is the name of a table</extracomment>
            <translation>The mapping is for "%1", and there are no such records.</translation>
        </message>
    </context>
    <context>
        <name>ImportMappings</name>
        <message numerus="yes">
            <location filename="../app/controllers/importmappings.cpp" line="+117" />
            <source>The file does not have %Ln of its column(s): %1.</source>
            <translation>
                <numerusform>The file does not have %Ln of its column: %1.</numerusform>
                <numerusform>The file does not have %Ln of its columns: %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>Save the mapping</source>
            <translation>Save the mapping</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+12" />
            <location line="+27" />
            <source>The mapping “%1” is saved.</source>
            <translation>The mapping “%1” is saved.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Your organization sees the mapping “%1” now.</source>
            <translation>Your organization sees the mapping “%1” now.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only you see the mapping “%1” now.</source>
            <translation>Only you see the mapping “%1” now.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Delete the mapping “%1”?</source>
            <translation>Delete the mapping “%1”?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody in your organization can use it any more. What was imported with it stays.</source>
            <translation>Nobody in your organization can use it any more. What was imported with it stays.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was imported with it stays.</source>
            <translation>What was imported with it stays.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>ImportOutcome</name>
        <message>
            <location filename="../app/controllers/importoutcome.cpp" line="+63" />
            <source>somebody</source>
            <translation>somebody</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>This very file was imported on %1 by %2: %Ln record(s).</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>
                <numerusform>This very file was imported on %1 by %2: %Ln record.</numerusform>
                <numerusform>This very file was imported on %1 by %2: %Ln records.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 That import was undone.</source>
            <translation>%1 That import was undone.</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>Importing %Ln record(s)…</source>
            <translation>
                <numerusform>Importing %Ln record…</numerusform>
                <numerusform>Importing %Ln records…</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>The import was cancelled. Nothing was saved.</source>
            <translation>The import was cancelled. Nothing was saved.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Nothing was saved: the database refuses rows that looked good. They are marked now; correct or skip them and import again.</source>
            <translation>Nothing was saved: the database refuses rows that looked good. They are marked now; correct or skip them and import again.</translation>
        </message>
        <message numerus="yes">
            <location line="+38" />
            <source>%Ln record(s) imported from %1.</source>
            <translation>
                <numerusform>%Ln record imported from %1.</numerusform>
                <numerusform>%Ln records imported from %1.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+5" />
            <source>The import was undone already.</source>
            <translation>The import was undone already.</translation>
        </message>
        <message numerus="yes">
            <location line="+24" />
            <source>The import was undone: %Ln record(s) removed.</source>
            <translation>
                <numerusform>The import was undone: %Ln record removed.</numerusform>
                <numerusform>The import was undone: %Ln records removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln got back what they had.</source>
            <translation>
                <numerusform>%Ln got back what they had.</numerusform>
                <numerusform>%Ln got back what they had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln were kept, because somebody has worked on them since.</source>
            <translation>
                <numerusform>%Ln was kept, because somebody has worked on it since.</numerusform>
                <numerusform>%Ln were kept, because somebody has worked on them since.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+8" />
            <source>Looking at what undoing would do…</source>
            <translation>Looking at what undoing would do…</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>%Ln record(s) are removed.</source>
            <translation>
                <numerusform>%Ln record are removed.</numerusform>
                <numerusform>%Ln records are removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) get back what they had.</source>
            <translation>
                <numerusform>%Ln record get back what they had.</numerusform>
                <numerusform>%Ln records get back what they had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) are kept:</source>
            <translation>
                <numerusform>%Ln record are kept:</numerusform>
                <numerusform>%Ln records are kept:</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>Undo the import of %1?</source>
            <translation>Undo the import of %1?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Undoing the import…</source>
            <translation>Undoing the import…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Undoing was cancelled. Nothing was changed.</source>
            <translation>Undoing was cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1 - not imported</source>
            <translation>%1 - not imported</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Saving rows…</source>
            <translation>Saving rows…</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%Ln row(s) are saved in %1.</source>
            <translation>
                <numerusform>%Ln row are saved in %1.</numerusform>
                <numerusform>%Ln rows are saved in %1.</numerusform>
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
            <translation>Choose a file first.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>There are no rows to import.</source>
            <translation>There are no rows to import.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Say what the rows are first.</source>
            <translation>Say what the rows are first.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>No row would be imported.</source>
            <translation>No row would be imported.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>&amp;Import %Ln record(s)</source>
            <translation>
                <numerusform>&amp;Import %Ln record</numerusform>
                <numerusform>&amp;Import %Ln records</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Show the list</source>
            <translation>&amp;Show the list</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Show them</source>
            <translation>&amp;Show them</translation>
        </message>
        <message>
            <location line="+10" />
            <source>%1, sheet %2</source>
            <translation>%1, sheet %2</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln column(s)</source>
            <translation>
                <numerusform>%Ln column</numerusform>
                <numerusform>%Ln columns</numerusform>
            </translation>
        </message>
        <message>
            <location line="+10" />
            <location line="+88" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location line="-88" />
            <source>› Import</source>
            <translation>› Import</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Where each column goes</source>
            <translation>Where each column goes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Look before you import</source>
            <translation>Look before you import</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import: %1</source>
            <translation>Import: %1</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Nothing has been saved yet.</source>
            <translation>Nothing has been saved yet.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The dry run took %1 s.</source>
            <extracomment>%1 is a number of seconds: "1.8"</extracomment>
            <translation>The dry run took %1 s.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The database is asked when you import.</source>
            <translation>The database is asked when you import.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Import &amp;another file</source>
            <translation>Import &amp;another file</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <location line="+14" />
            <source>You can undo the whole import until %1; what somebody edits afterwards is kept.</source>
            <translation>You can undo the whole import until %1; what somebody edits afterwards is kept.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Next you say where each column goes.</source>
            <translation>Next you say where each column goes.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Next you see what would happen to each row, before anything is saved.</source>
            <translation>Next you see what would happen to each row, before anything is saved.</translation>
        </message>
        <message>
            <location line="+41" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Dry run</source>
            <translation>Dry run</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
    </context>
    <context>
        <name>ImportPlanModel</name>
        <message>
            <location filename="../models/tables/importplanmodeltext.cpp" line="+89" />
            <source>Was empty before</source>
            <translation>Was empty before</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Before: %1</source>
            <translation>Before: %1</translation>
        </message>
        <message>
            <location line="+14" />
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Also creates: %1</source>
            <translation>Also creates: %1</translation>
        </message>
        <message>
            <location line="+14" />
            <source>You left it out</source>
            <translation>You left it out</translation>
        </message>
        <message>
            <location filename="../models/tables/importplanmodel.cpp" line="+266" />
            <source>New</source>
            <comment>a row of a file</comment>
            <translation>New</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changes</source>
            <comment>a row of a file</comment>
            <translation>Changes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same</source>
            <comment>a row of a file</comment>
            <translation>Same</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not valid</source>
            <comment>a row of a file</comment>
            <translation>Not valid</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Duplicate</source>
            <comment>a row of a file</comment>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left out</source>
            <comment>a row of a file</comment>
            <translation>Left out</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>ImportResultStep</name>
        <message numerus="yes">
            <location filename="../views/exchange/importresultstep.cpp" line="+145" />
            <source>%Ln record(s) imported</source>
            <translation>
                <numerusform>%Ln record imported</numerusform>
                <numerusform>%Ln records imported</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>From %1.</source>
            <translation>From %1.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You can undo the whole import until %1; what somebody edits afterwards is kept.</source>
            <translation>You can undo the whole import until %1; what somebody edits afterwards is kept.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>New</source>
            <translation>New</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>and %Ln that they refer to</source>
            <translation>
                <numerusform>and %Ln that they refer to</numerusform>
                <numerusform>and %Ln that they refer to</numerusform>
            </translation>
        </message>
        <message>
            <location line="+0" />
            <source>were created</source>
            <translation>were created</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%Ln field(s) updated</source>
            <translation>
                <numerusform>%Ln field updated</numerusform>
                <numerusform>%Ln fields updated</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <location line="+0" />
            <source>were already like that</source>
            <translation>were already like that</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 refused, %2 duplicate, %3 left out</source>
            <translation>%1 refused, %2 duplicate, %3 left out</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The import was undone</source>
            <translation>The import was undone</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Everything is as it was before.</source>
            <translation>Everything is as it was before.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) were kept: somebody has worked on them since.</source>
            <translation>
                <numerusform>%Ln record were kept: somebody has worked on them since.</numerusform>
                <numerusform>%Ln records were kept: somebody has worked on them since.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>had been created</source>
            <translation>had been created</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restored</source>
            <translation>Restored</translation>
        </message>
        <message>
            <location line="+0" />
            <source>have what they had before</source>
            <translation>have what they had before</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <location line="+0" />
            <source>were edited since</source>
            <translation>were edited since</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Gone already</source>
            <translation>Gone already</translation>
        </message>
        <message>
            <location line="+1" />
            <source>somebody had deleted them</source>
            <translation>somebody had deleted them</translation>
        </message>
        <message>
            <location line="+21" />
            <source>&amp;Undo this import…</source>
            <translation>&amp;Undo this import…</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>Sa&amp;ve the %Ln row(s) that were not imported…</source>
            <translation>
                <numerusform>Sa&amp;ve the %Ln row that were not imported…</numerusform>
                <numerusform>Sa&amp;ve the %Ln rows that were not imported…</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>All imports</source>
            <translation>All imports</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kept records</source>
            <translation>Kept records</translation>
        </message>
    </context>
    <context>
        <name>ImportRowsFile</name>
        <message>
            <location filename="../app/controllers/importrowsfile.cpp" line="+20" />
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Not valid</source>
            <translation>Not valid</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Row of the file</source>
            <translation>Row of the file</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>ImportRules</name>
        <message>
            <location filename="../models/exchange/mapping/rulesguess.cpp" line="+152" />
            <source>Some dates of the file begin with the day, others with the month.</source>
            <translation>Some dates of the file begin with the day, others with the month.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Dates such as %1 can be read in two ways: here the month comes first.</source>
            <extracomment>%1 is a date of the file</extracomment>
            <translation>Dates such as %1 can be read in two ways: here the month comes first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dates such as %1 can be read in two ways: here the day comes first.</source>
            <translation>Dates such as %1 can be read in two ways: here the day comes first.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Some numbers of the file have a decimal comma, others a decimal point.</source>
            <translation>Some numbers of the file have a decimal comma, others a decimal point.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Numbers such as %1 can be read in two ways: here the point groups thousands and the comma is the decimal sign.</source>
            <extracomment>%1 is a number of the file</extracomment>
            <translation>Numbers such as %1 can be read in two ways: here the point groups thousands and the comma is the decimal sign.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Numbers such as %1 can be read in two ways: here the comma groups thousands and the point is the decimal sign.</source>
            <translation>Numbers such as %1 can be read in two ways: here the comma groups thousands and the point is the decimal sign.</translation>
        </message>
    </context>
    <context>
        <name>ImportStepBar</name>
        <message>
            <location filename="../views/exchange/importstepbar.cpp" line="+134" />
            <source>Step %1 of %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, done</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1, current</source>
            <translation>%1, current</translation>
        </message>
    </context>
    <context>
        <name>ImportTargets</name>
        <message>
            <location filename="../models/exchange/mapping/mappingtarget.cpp" line="+23" />
            <source>Street and number</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <location line="+1" />
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Department or state</source>
            <translation>Department or state</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+49" />
            <source>Whole name</source>
            <translation>Whole name</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Password of the older system</source>
            <translation>Password of the older system</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location line="+7" />
            <source>There is no field "%1" that an import could fill.</source>
            <translation>There is no field "%1" that an import could fill.</translation>
        </message>
        <message>
            <location line="+63" />
            <source>"%1" is kept by the program and cannot be imported.</source>
            <translation>"%1" is kept by the program and cannot be imported.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>"%1" names a part of a field that has none.</source>
            <translation>"%1" names a part of a field that has none.</translation>
        </message>
    </context>
    <context>
        <name>ImportUndoDialog</name>
        <message>
            <location filename="../dialogs/exchange/importundodialog.cpp" line="+116" />
            <source>this file</source>
            <translation>this file</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Undo the import of %1?</source>
            <translation>Undo the import of %1?</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The import of %1 was undone</source>
            <translation>The import of %1 was undone</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Imported on %1.</source>
            <extracomment>%1 is a moment, %2 a person</extracomment>
            <translation>Imported on %1.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Imported on %1 by %2.</source>
            <translation>Imported on %1 by %2.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>new records are removed</source>
            <translation>new records are removed</translation>
        </message>
        <message>
            <location line="+0" />
            <source>new records were removed</source>
            <translation>new records were removed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>changed records get back what they had</source>
            <translation>changed records get back what they had</translation>
        </message>
        <message>
            <location line="+0" />
            <source>changed records got back what they had</source>
            <translation>changed records got back what they had</translation>
        </message>
        <message>
            <location line="+2" />
            <source>stay, because somebody worked on them</source>
            <translation>stay, because somebody worked on them</translation>
        </message>
        <message>
            <location line="+0" />
            <source>stayed, because somebody had worked on them</source>
            <translation>stayed, because somebody had worked on them</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What stays, and why</source>
            <translation>What stays, and why</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What stayed, and why</source>
            <translation>What stayed, and why</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message numerus="yes">
            <location line="+8" />
            <source>Only the first %Ln are named.</source>
            <translation>
                <numerusform>Only the first %Ln are named.</numerusform>
                <numerusform>Only the first %Ln are named.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) were gone already.</source>
            <translation>
                <numerusform>%Ln record were gone already.</numerusform>
                <numerusform>%Ln records were gone already.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Removed records do not go to the recycle list: they are as the file has them, and the file can be imported again.</source>
            <translation>Removed records do not go to the recycle list: they are as the file has them, and the file can be imported again.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>&amp;Undo import</source>
            <translation>&amp;Undo import</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ImportValues</name>
        <message>
            <location filename="../models/exchange/mapping/valuereader.cpp" line="+93" />
            <source>%1: "%2" is no exact amount. Write it in digits, or let the import read such amounts.</source>
            <extracomment>%1 is the name of a field, %2 what stands in the file</extracomment>
            <translation>%1: "%2" is no exact amount. Write it in digits, or let the import read such amounts.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1: the role "%2" is unknown. Say which kind of person it means.</source>
            <extracomment>%1 is the name of a field, %2 what stands in the file</extracomment>
            <translation>%1: the role "%2" is unknown. Say which kind of person it means.</translation>
        </message>
    </context>
    <context>
        <name>ImportsController</name>
        <message>
            <location filename="../app/controllers/importscontroller.cpp" line="+121" />
            <source>Looking at what undoing would do…</source>
            <translation>Looking at what undoing would do…</translation>
        </message>
        <message>
            <location line="+16" />
            <source>Undoing the import…</source>
            <translation>Undoing the import…</translation>
        </message>
        <message>
            <location line="+16" />
            <source>The import of %1 was undone.</source>
            <translation>The import of %1 was undone.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>a file</source>
            <translation>a file</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) removed.</source>
            <translation>
                <numerusform>%Ln record removed.</numerusform>
                <numerusform>%Ln records removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln record(s) got back what they had.</source>
            <translation>
                <numerusform>%Ln record got back what they had.</numerusform>
                <numerusform>%Ln records got back what they had.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln record(s) stayed.</source>
            <translation>
                <numerusform>%Ln record stayed.</numerusform>
                <numerusform>%Ln records stayed.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>ImportsModel</name>
        <message>
            <location filename="../models/exchange/importing/importsmodel.cpp" line="+59" />
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Partly undone</source>
            <translation>Partly undone</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location line="+28" />
            <source>Without a file</source>
            <translation>Without a file</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Rows that were not valid, duplicates, and rows that somebody skipped</source>
            <translation>Rows that were not valid, duplicates, and rows that somebody skipped</translation>
        </message>
        <message>
            <location line="+7" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location line="+2" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <location line="+3" />
            <source>New</source>
            <comment>imports</comment>
            <extracomment>Records that an import made</extracomment>
            <translation>New</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location line="+2" />
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <location filename="../views/exchange/importspage.cpp" line="+231" />
            <location line="+8" />
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <location line="-7" />
            <source>Files that were brought in, and what came of them. An import can be undone for 30 days.</source>
            <translation>Files that were brought in, and what came of them. An import can be undone for 30 days.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Undo import…</source>
            <translation>&amp;Undo import…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo import…</source>
            <translation>Undo import…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Show the new records</source>
            <translation>&amp;Show the new records</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Refresh</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The chosen import</source>
            <translation>The chosen import</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing was imported yet</source>
            <translation>Nothing was imported yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bring a spreadsheet: every row is checked before anything is saved, and the whole import can be undone.</source>
            <translation>Bring a spreadsheet: every row is checked before anything is saved, and the whole import can be undone.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Import a file…</source>
            <translation>Import a file…</translation>
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
        <name>InvitationStrip</name>
        <message>
            <location filename="../views/shell/invitationstrip.cpp" line="+73" />
            <source>%1 invites you to join as %2</source>
            <extracomment>%1 is an organization, %2 a role in small letters</extracomment>
            <translation>%1 invites you to join as %2</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Accept the invitation of %1</source>
            <translation>Accept the invitation of %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decline the invitation of %1</source>
            <translation>Decline the invitation of %1</translation>
        </message>
    </context>
    <context>
        <name>InvitationsController</name>
        <message>
            <location filename="../app/controllers/invitationscontroller.cpp" line="+59" />
            <source>You belong to %1 now.</source>
            <translation>You belong to %1 now.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You declined the invitation of %1.</source>
            <translation>You declined the invitation of %1.</translation>
        </message>
    </context>
    <context>
        <name>InviteDialog</name>
        <message>
            <location filename="../dialogs/security/invitedialog.cpp" line="+155" />
            <source>Invite whoever has this address</source>
            <translation>Invite whoever has this address</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Type a name or an e-mail address. Who is known already gets an invitation, which waits on their Home until they accept.</source>
            <translation>Type a name or an e-mail address. Who is known already gets an invitation, which waits on their Home until they accept.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody of that name is known to you. Type their e-mail address, or add them as somebody new.</source>
            <translation>Nobody of that name is known to you. Type their e-mail address, or add them as somebody new.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Nobody here has this address yet. Write down who it is.</source>
            <translation>Nobody here has this address yet. Write down who it is.</translation>
        </message>
        <message>
            <location line="+65" />
            <source>Invite to %1</source>
            <extracomment>%1 is the name of an organization</extracomment>
            <translation>Invite to %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody new belongs at once and sets a password with a code that you give them.</source>
            <translation>Somebody new belongs at once and sets a password with a code that you give them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whoever is known already decides for themselves whether they join.</source>
            <translation>Whoever is known already decides for themselves whether they join.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Name or e-mail</source>
            <translation>Name or e-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>People who are known</source>
            <translation>People who are known</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;First names *</source>
            <translation>&amp;First names *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Last names *</source>
            <translation>&amp;Last names *</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Mobile</source>
            <translation>&amp;Mobile</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Role</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Somebody who is &amp;known</source>
            <translation>Somebody who is &amp;known</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Somebody &amp;new</source>
            <translation>Somebody &amp;new</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Add</source>
            <translation>&amp;Add</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Invite</source>
            <translation>&amp;Invite</translation>
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
            <location filename="../dialogs/records/jsonfieldeditor.cpp" line="+73" />
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
        <name>ListLoginsCommand</name>
        <message>
            <location filename="../app/ctl/listloginscommand.cpp" line="+25" />
            <source>Lists the personal logins of a server.</source>
            <translation>Lists the personal logins of a server.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For the server's administrator.</source>
            <translation>For the server's administrator.</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last signed in</source>
            <translation>Last signed in</translation>
        </message>
        <message>
            <location line="+0" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location line="+2" />
            <source>the server has no such role</source>
            <translation>the server has no such role</translation>
        </message>
        <message>
            <location line="+0" />
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <location line="+0" />
            <source>deactivated</source>
            <translation>deactivated</translation>
        </message>
        <message>
            <location line="+3" />
            <source>never</source>
            <translation>never</translation>
        </message>
    </context>
    <context>
        <name>ListRecordsCommand</name>
        <message>
            <location filename="../app/ctl/listrecordscommand.cpp" line="+97" />
            <source>Lists the records of an entity.</source>
            <translation>Lists the records of an entity.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</source>
            <translation>For people a table of the fields that lists show, with the ids; with --json an array of objects with every field. Without --limit every record is listed.</translation>
        </message>
        <message numerus="yes">
            <location line="+129" />
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
            <location filename="../app/desktop/mainmenu.cpp" line="+279" />
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
            <source>Ad&amp;ministration</source>
            <translation>Ad&amp;ministration</translation>
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
            <source>I&amp;mport a spreadsheet…</source>
            <translation>I&amp;mport a spreadsheet…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Backups of this workspace…</source>
            <translation>&amp;Backups of this workspace…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Unsaved forms…</source>
            <translation>&amp;Unsaved forms…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search &amp;everything…</source>
            <translation>Search &amp;everything…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Bac&amp;k</source>
            <translation>Bac&amp;k</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For&amp;ward</source>
            <translation>For&amp;ward</translation>
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
            <source>&amp;Change password…</source>
            <translation>&amp;Change password…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign &amp;out</source>
            <translation>Sign &amp;out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign out e&amp;verywhere…</source>
            <translation>Sign out e&amp;verywhere…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;View as somebody else…</source>
            <translation>&amp;View as somebody else…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stop v&amp;iewing</source>
            <translation>Stop v&amp;iewing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferences…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;What is this?</source>
            <translation>&amp;What is this?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Keyboard shortcuts…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Tour of the window</source>
            <translation>&amp;Tour of the window</translation>
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
            <location filename="../app/desktop/mainwindow.cpp" line="+209" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location line="+90" />
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
            <source>Import</source>
            <translation>Import</translation>
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
        <name>MemberInviting</name>
        <message>
            <location filename="../app/controllers/memberinviting.cpp" line="+133" />
            <source>Hello, %1. %2 invites you to join as %3. Sign in to Semillero: the invitation waits on your Home page, where you accept or decline it.</source>
            <translation>Hello, %1. %2 invites you to join as %3. Sign in to Semillero: the invitation waits on your Home page, where you accept or decline it.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Hello, %1. I write to you about your account in Semillero at %2.</source>
            <translation>Hello, %1. I write to you about your account in Semillero at %2.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Send the invitation again</source>
            <translation>Send the invitation again</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write to %1</source>
            <translation>Write to %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invitation to %1</source>
            <translation>Invitation to %1</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Reset the password of %1?</source>
            <translation>Reset the password of %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The old password stops working and their sessions end. They set a new one with a code that you give them.</source>
            <translation>The old password stops working and their sessions end. They set a new one with a code that you give them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Your access to Semillero</source>
            <translation>Your access to Semillero</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hello, %1. With this code you set your password in Semillero (%2): %3
It works for three days and once only. Sign in with your e-mail address and the code.</source>
            <translation>Hello, %1. With this code you set your password in Semillero (%2): %3
It works for three days and once only. Sign in with your e-mail address and the code.</translation>
        </message>
    </context>
    <context>
        <name>MemberMessages</name>
        <message>
            <location filename="../app/controllers/membermessages.cpp" line="+44" />
            <source>WhatsApp could not be opened. Copy the text and send it in another way.</source>
            <translation>WhatsApp could not be opened. Copy the text and send it in another way.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No mail program could be opened. Copy the text and send it in another way.</source>
            <translation>No mail program could be opened. Copy the text and send it in another way.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+4" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 has neither a mobile number nor an e-mail address here. Tell them in person.</source>
            <translation>%1 has neither a mobile number nor an e-mail address here. Tell them in person.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>MembersActions</name>
        <message>
            <location filename="../views/security/membersactions.cpp" line="+96" />
            <source>&amp;Invite…</source>
            <translation>&amp;Invite…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open person</source>
            <translation>&amp;Open person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Change &amp;role…</source>
            <translation>Change &amp;role…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Send the in&amp;vitation again…</source>
            <translation>Send the in&amp;vitation again…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;Write to the person…</source>
            <translation>&amp;Write to the person…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Reset &amp;password…</source>
            <translation>Reset &amp;password…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A&amp;ccept for the person</source>
            <translation>A&amp;ccept for the person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Hand the organization over…</source>
            <translation>&amp;Hand the organization over…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Activate a&amp;gain</source>
            <translation>Activate a&amp;gain</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Deactivate…</source>
            <translation>&amp;Deactivate…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Withdraw th&amp;e invitation…</source>
            <translation>Withdraw th&amp;e invitation…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;End the membership…</source>
            <translation>&amp;End the membership…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
    </context>
    <context>
        <name>MembersController</name>
        <message>
            <location filename="../app/controllers/memberscontroller.cpp" line="+85" />
            <source>%1 is invited: the membership counts once they accept.</source>
            <translation>%1 is invited: the membership counts once they accept.</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+221" />
            <source>The invitation of %1 is withdrawn.</source>
            <translation>The invitation of %1 is withdrawn.</translation>
        </message>
        <message>
            <location line="-217" />
            <location line="+258" />
            <source>%1 belongs to %2 now.</source>
            <translation>%1 belongs to %2 now.</translation>
        </message>
        <message>
            <location line="-110" />
            <source>%1: the role is “%2” now.</source>
            <extracomment>%1 is a person, %2 a role</extracomment>
            <translation>%1: the role is “%2” now.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 has the role “%2” again.</source>
            <translation>%1 has the role “%2” again.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Hand %1 over to %2?</source>
            <translation>Hand %1 over to %2?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>They become owner and you administrator: from then on only they give the roles of owners and administrators.</source>
            <translation>They become owner and you administrator: from then on only they give the roles of owners and administrators.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They become owner, beside those who are owners now.</source>
            <translation>They become owner, beside those who are owners now.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <location line="+0" />
            <location line="+32" />
            <location line="+35" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="-54" />
            <source>%1 is the owner now.</source>
            <translation>%1 is the owner now.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Leave %1?</source>
            <translation>Leave %1?</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End the membership of %1?</source>
            <translation>End the membership of %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You no longer see what belongs to the organization. Only another invitation brings you back.</source>
            <translation>You no longer see what belongs to the organization. Only another invitation brings you back.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They no longer see what belongs to the organization. What they did stays. You can undo this.</source>
            <translation>They no longer see what belongs to the organization. What they did stays. You can undo this.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <location line="+0" />
            <source>End membership</source>
            <translation>End membership</translation>
        </message>
        <message>
            <location line="+17" />
            <source>You left %1.</source>
            <translation>You left %1.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1 is invited again.</source>
            <translation>%1 is invited again.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The membership of %1 ended.</source>
            <translation>The membership of %1 ended.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>%1 belongs to it again.</source>
            <translation>%1 belongs to it again.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Deactivate %1?</source>
            <translation>Deactivate %1?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They can no longer sign in anywhere and are no longer offered, but everything they did stays. You can undo this.</source>
            <translation>They can no longer sign in anywhere and are no longer offered, but everything they did stays. You can undo this.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivate</source>
            <translation>Deactivate</translation>
        </message>
        <message>
            <location line="+16" />
            <location line="+1" />
            <source>%1 is active again.</source>
            <translation>%1 is active again.</translation>
        </message>
        <message>
            <location line="-1" />
            <source>%1 is deactivated.</source>
            <translation>%1 is deactivated.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 is deactivated again.</source>
            <translation>%1 is deactivated again.</translation>
        </message>
    </context>
    <context>
        <name>MembersDelegate</name>
        <message>
            <location filename="../views/security/membersdelegate.cpp" line="+92" />
            <source>Role of %1</source>
            <translation>Role of %1</translation>
        </message>
    </context>
    <context>
        <name>MembersModel</name>
        <message>
            <location filename="../models/security/membersmodel.cpp" line="+79" />
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Must set a password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deactivated</source>
            <translation>Deactivated</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Did not accept</source>
            <translation>Did not accept</translation>
        </message>
        <message>
            <location line="+8" />
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>on %1</source>
            <translation>on %1</translation>
        </message>
        <message>
            <location line="+50" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location line="+1" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last sign-in</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Since</source>
            <translation>Since</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <location filename="../views/security/memberspage.cpp" line="+258" />
            <source>There is no organization yet</source>
            <translation>There is no organization yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Make one on the page Organizations first; then invite its people here.</source>
            <translation>Make one on the page Organizations first; then invite its people here.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nobody matches</source>
            <translation>Nobody matches</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nobody belongs to this organization yet</source>
            <translation>Nobody belongs to this organization yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Search for less or show everybody.</source>
            <translation>Search for less or show everybody.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invite the people who run it: they may do what their role says.</source>
            <translation>Invite the people who run it: they may do what their role says.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Invite somebody…</source>
            <translation>Invite somebody…</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>The first %Ln: search for others</source>
            <translation>
                <numerusform>The first %Ln: search for others</numerusform>
                <numerusform>The first %Ln: search for others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Everybody who belongs</source>
            <translation>Everybody who belongs</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The team: more than member</source>
            <translation>The team: more than member</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All of them</source>
            <translation>All of them</translation>
        </message>
        <message>
            <location line="+14" />
            <location line="+7" />
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <location line="-6" />
            <source>Who belongs to an organization, and what they may do there.</source>
            <translation>Who belongs to an organization, and what they may do there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organi&amp;zation:</source>
            <translation>Organi&amp;zation:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search by name</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which members are shown</source>
            <translation>Which members are shown</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Invite…</source>
            <translation>Invite…</translation>
        </message>
    </context>
    <context>
        <name>MergeController</name>
        <message>
            <location filename="../app/controllers/mergecontroller.cpp" line="+79" />
            <source>You work as %1 at the moment: choose %1 as the one who stays.</source>
            <translation>You work as %1 at the moment: choose %1 as the one who stays.</translation>
        </message>
        <message>
            <location line="+32" />
            <source>%1 and %2 are one person now.</source>
            <translation>%1 and %2 are one person now.</translation>
        </message>
        <message>
            <location line="+37" />
            <source>%1 and %2 are two people again.</source>
            <translation>%1 and %2 are two people again.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln value(s) and records were changed since: they stay as they are.</source>
            <translation>
                <numerusform>%Ln value or record was changed since: it stays as it is.</numerusform>
                <numerusform>%Ln values and records were changed since: they stay as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <location filename="../dialogs/people/mergedialog.cpp" line="+82" />
            <source>Merge two people</source>
            <translation>Merge two people</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Everything that belongs to the one passes to the other. After these two, %Ln more wait.</source>
            <translation>
                <numerusform>Everything that belongs to the one passes to the other. After these two, %Ln more waits.</numerusform>
                <numerusform>Everything that belongs to the one passes to the other. After these two, %Ln more wait.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everything that belongs to the one passes to the other. You can take it back, also later.</source>
            <translation>Everything that belongs to the one passes to the other. You can take it back, also later.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who stays</source>
            <translation>Who stays</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+3" />
            <source>Where they differ</source>
            <translation>Where they differ</translation>
        </message>
        <message>
            <location line="-2" />
            <source>What moves</source>
            <translation>What moves</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They do not differ in anything that both have.</source>
            <translation>They do not differ in anything that both have.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Merge</source>
            <translation>&amp;Merge</translation>
        </message>
        <message>
            <location line="+15" />
            <location line="+1" />
            <source>%1 stays</source>
            <translation>%1 stays</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stays</source>
            <translation>Stays</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is kept</source>
            <translation>What is kept</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <location line="+4" />
            <source>What is kept: %1</source>
            <translation>What is kept: %1</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Other records</source>
            <translation>Other records</translation>
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
                <numerusform>%1: %Ln record of both is the same. Of the two one remains: the one that got further or may do more, else that of %2; what is empty there is filled from the other.</numerusform>
                <numerusform>%1: %Ln records of both are the same. Of each two one remains: the one that got further or may do more, else that of %2; what is empty there is filled from the other.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1 also comes to stand among: %2.</source>
            <translation>%1 also comes to stand among: %2.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln meeting(s) are at the same time as others: the person is kept there as optional.</source>
            <translation>
                <numerusform>%Ln meeting is at the same time as another: the person is kept there as optional.</numerusform>
                <numerusform>%Ln meetings are at the same time as others: the person is kept there as optional.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>A record names both, such as a mentorship between them: they cannot be the same person. Delete that record first if it is a mistake.</source>
            <translation>A record names both, such as a mentorship between them: they cannot be the same person. Delete that record first if it is a mistake.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing hangs on %1.</source>
            <translation>Nothing hangs on %1.</translation>
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
            <location filename="../app/desktop/navigationlayout.cpp" line="+25" />
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
            <location line="+63" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Access review</source>
            <translation>Access review</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Recycle list</source>
            <translation>Recycle list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures</source>
            <translation>Figures</translation>
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
        <name>NewPasswordFields</name>
        <message>
            <location filename="../dialogs/security/newpasswordfields.cpp" line="+98" />
            <source>At least %1 characters. Three or four words that do not belong together are easy to remember and hard to guess. Capitals, digits and signs are welcome, not required.</source>
            <translation>At least %1 characters. Three or four words that do not belong together are easy to remember and hard to guess. Capitals, digits and signs are welcome, not required.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;New password</source>
            <translation>&amp;New password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New password, &amp;again</source>
            <translation>New password, &amp;again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How strong the password is</source>
            <translation>How strong the password is</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Not the same yet.</source>
            <translation>Not the same yet.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Both are the same.</source>
            <translation>Both are the same.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPanel</name>
        <message>
            <location filename="../dialogs/workspace/notificationspanel.cpp" line="+79" />
            <location line="+2" />
            <location line="+1" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Mark all as read</source>
            <translation>Mark all as read</translation>
        </message>
        <message>
            <location line="+3" />
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
        <name>NumberFilterEditor</name>
        <message>
            <location filename="../views/records/numberfiltereditor.cpp" line="+20" />
            <source>and</source>
            <extracomment>Between two numbers or days: "between 5 and 10"</extracomment>
            <translation>and</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, at most</source>
            <translation>%1, at most</translation>
        </message>
        <message>
            <location line="+9" />
            <source>at least</source>
            <translation>at least</translation>
        </message>
        <message>
            <location line="+1" />
            <source>at most</source>
            <translation>at most</translation>
        </message>
        <message>
            <location line="+1" />
            <source>between</source>
            <translation>between</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is exactly</source>
            <translation>is exactly</translation>
        </message>
        <message>
            <location line="+1" />
            <source>is not</source>
            <translation>is not</translation>
        </message>
        <message>
            <location line="+1" />
            <source>more than</source>
            <translation>more than</translation>
        </message>
        <message>
            <location line="+1" />
            <source>less than</source>
            <translation>less than</translation>
        </message>
        <message>
            <location line="+14" />
            <source>“%1” is no number.</source>
            <translation>“%1” is no number.</translation>
        </message>
    </context>
    <context>
        <name>OneTimeCodeDialog</name>
        <message>
            <location filename="../dialogs/security/onetimecodedialog.cpp" line="+42" />
            <source>A new password for %1</source>
            <translation>A new password for %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>This code is shown once. Nobody can read it again, not even you.</source>
            <translation>This code is shown once. Nobody can read it again, not even you.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Give it to %1: they sign in with their e-mail address and this code, and then choose a password of their own. It works for three days and once only. Where they were signed in, they no longer are.</source>
            <translation>Give it to %1: they sign in with their e-mail address and this code, and then choose a password of their own. It works for three days and once only. Where they were signed in, they no longer are.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;WhatsApp…</source>
            <translation>&amp;WhatsApp…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;E-mail…</source>
            <translation>&amp;E-mail…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Opens a message with the code; you send it</source>
            <translation>Opens a message with the code; you send it</translation>
        </message>
        <message>
            <location line="+2" />
            <source>&amp;Done</source>
            <translation>&amp;Done</translation>
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
            <location line="+8" />
            <source>This Semillero is too old for the workspace</source>
            <translation>This Semillero is too old for the workspace</translation>
        </message>
        <message>
            <location line="+12" />
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
        <name>PaletteRows</name>
        <message>
            <location filename="../views/shell/paletterows.cpp" line="+66" />
            <source>Show all in %1</source>
            <translation>Show all in %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show all %1 in %2</source>
            <translation>Show all %1 in %2</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Opened lately</source>
            <translation>Opened lately</translation>
        </message>
        <message>
            <location line="+98" />
            <source>Best matches</source>
            <translation>Best matches</translation>
        </message>
    </context>
    <context>
        <name>PartitionsCommand</name>
        <message>
            <location filename="../app/ctl/partitionscommand.cpp" line="+23" />
            <source>Makes the coming months of the log and says how it is divided.</source>
            <translation>Makes the coming months of the log and says how it is divided.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>On a server the log has one partition for each month. This makes those of the coming months (%1 without --ahead) and, with --back, of past ones, moves rows that waited in the default partition to their month, and reports every partition with its rows and size. For the server's administrator; `migrate` makes the coming months as well. Once a month from cron is enough. A file has no partitions.</source>
            <translation>On a server the log has one partition for each month. This makes those of the coming months (%1 without --ahead) and, with --back, of past ones, moves rows that waited in the default partition to their month, and reports every partition with its rows and size. For the server's administrator; `migrate` makes the coming months as well. Once a month from cron is enough. A file has no partitions.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>At most %1 months.</source>
            <translation>At most %1 months.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>This workspace is a file: its log is one table and needs no partitions.</source>
            <translation>This workspace is a file: its log is one table and needs no partitions.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Partition</source>
            <translation>Partition</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location line="+3" />
            <source>any other</source>
            <extracomment>The partition that takes the rows of no month</extracomment>
            <translation>any other</translation>
        </message>
        <message>
            <location line="+3" />
            <source>not known</source>
            <extracomment>How many rows, by the server's estimate</extracomment>
            <translation>not known</translation>
        </message>
        <message>
            <location line="+1" />
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <location line="+10" />
            <source>No month was missing.</source>
            <translation>No month was missing.</translation>
        </message>
        <message numerus="yes">
            <location line="+0" />
            <source>%n month(s) made.</source>
            <translation>
                <numerusform>%n month made.</numerusform>
                <numerusform>%n months made.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+7" />
            <source>Missing: %1</source>
            <translation>Missing: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%Ln row(s) lie in the default partition. Use --back to make the months they belong to.</source>
            <translation>
                <numerusform>%Ln row lie in the default partition. Use --back to make the months they belong to.</numerusform>
                <numerusform>%Ln rows lie in the default partition. Use --back to make the months they belong to.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasswordCommand</name>
        <message>
            <location filename="../app/ctl/passwordcommand.cpp" line="+11" />
            <source>Sets one's own password on a server.</source>
            <translation>Sets one's own password on a server.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Signs in as --as says, with the password so far or a one-time code (SEMILLERO_PASSWORD, else asked for), and sets a new one (--password-file, SEMILLERO_NEW_PASSWORD, else asked for twice). All other sessions of the person end.</source>
            <translation>Signs in as --as says, with the password so far or a one-time code (SEMILLERO_PASSWORD, else asked for), and sets a new one (--password-file, SEMILLERO_NEW_PASSWORD, else asked for twice). All other sessions of the person end.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</source>
            <translation>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Say whose password: --as EMAIL</source>
            <translation>Say whose password: --as EMAIL</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Password of %1 so far, or the one-time code:</source>
            <translation>Password of %1 so far, or the one-time code:</translation>
        </message>
        <message>
            <location line="+30" />
            <source>The new password holds from now on.</source>
            <translation>The new password holds from now on.</translation>
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
        <name>PasswordStrength</name>
        <message>
            <location filename="../models/security/passwordstrength.cpp" line="+164" />
            <source>Very weak</source>
            <translation>Very weak</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Weak</source>
            <translation>Weak</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Fair</source>
            <translation>Fair</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Strong</source>
            <translation>Strong</translation>
        </message>
        <message>
            <location line="+13" />
            <source>At least %1 characters.</source>
            <translation>At least %1 characters.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Too long: at most %1 characters, fewer with accents.</source>
            <translation>Too long: at most %1 characters, fewer with accents.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out your name, your address and words of your work: they are tried first.</source>
            <translation>Leave out your name, your address and words of your work: they are tried first.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It contains a word that is tried first. Several words that do not belong together are better.</source>
            <translation>It contains a word that is tried first. Several words that do not belong together are better.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out rows of letters or numbers such as “abc”, “4321” or “qwerty”.</source>
            <translation>Leave out rows of letters or numbers such as “abc”, “4321” or “qwerty”.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repeating a letter or a word adds hardly anything.</source>
            <translation>Repeating a letter or a word adds hardly anything.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Leave out dates and years: they are tried first.</source>
            <translation>Leave out dates and years: they are tried first.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>One or two more words make it stronger.</source>
            <translation>One or two more words make it stronger.</translation>
        </message>
    </context>
    <context>
        <name>PasteController</name>
        <message>
            <location filename="../app/controllers/pastecontroller.cpp" line="+50" />
            <source>There is no text on the clipboard. Copy cells in your spreadsheet first.</source>
            <translation>There is no text on the clipboard. Copy cells in your spreadsheet first.</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>Are these %Ln lines new records?</source>
            <translation>
                <numerusform>Are these %Ln lines new records?</numerusform>
                <numerusform>Are these %Ln lines new records?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>No column says which records of this list they are. Importing shows what would happen to each line before anything is saved; pasting writes them over the rows from the current one down.</source>
            <translation>No column says which records of this list they are. Importing shows what would happen to each line before anything is saved; pasting writes them over the rows from the current one down.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import them…</source>
            <translation>Import them…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paste over the rows</source>
            <translation>Paste over the rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="../dialogs/editing/pastedialog.cpp" line="+26" />
            <source>identifier</source>
            <translation>identifier</translation>
        </message>
        <message>
            <location line="+2" />
            <source>name of the record</source>
            <translation>name of the record</translation>
        </message>
        <message>
            <location line="+69" />
            <source>Column %1</source>
            <extracomment>A column of a pasted block</extracomment>
            <translation>Column %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>Not pasted</source>
            <translation>Not pasted</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Finds the record: %1</source>
            <extracomment>%1 is a field by which a line finds its record, such as "E-mail"</extracomment>
            <translation>Finds the record: %1</translation>
        </message>
        <message>
            <location line="+67" />
            <source>The lines go into the rows of the list one after the other, from the current row down.</source>
            <translation>The lines go into the rows of the list one after the other, from the current row down.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every line finds its record by its %1, wherever it stands in the list.</source>
            <translation>Every line finds its record by its %1, wherever it stands in the list.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1: paste from a spreadsheet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Entrepreneurs"</extracomment>
            <translation>%1: paste from a spreadsheet</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln line(s) on the clipboard. Nothing is written before you say so.</source>
            <translation>
                <numerusform>%Ln line on the clipboard. Nothing is written before you say so.</numerusform>
                <numerusform>%Ln lines on the clipboard. Nothing is written before you say so.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first line has &amp;headings</source>
            <translation>The first line has &amp;headings</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Say what the columns are: here you see what becomes of every cell.</source>
            <translation>Say what the columns are: here you see what becomes of every cell.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <location filename="../models/people/messagetext.cpp" line="+20" />
            <source>First names</source>
            <translation>First names</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last names</source>
            <translation>Last names</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whole name</source>
            <translation>Whole name</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cohort</source>
            <translation>Cohort</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last session</source>
            <translation>Last session</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next session</source>
            <translation>Next session</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../models/people/personmergerpreview.cpp" line="+47" />
            <location filename="../models/people/personmerger.cpp" line="+86" />
            <source>Choose two different people.</source>
            <translation>Choose two different people.</translation>
        </message>
        <message>
            <location filename="../models/people/personmerger.cpp" line="-41" />
            <source>One record names both, such as a mentorship or a rating between them: they cannot be the same person. Delete that record first if it is a mistake.</source>
            <translation>One record names both, such as a mentorship or a rating between them: they cannot be the same person. Delete that record first if it is a mistake.</translation>
        </message>
        <message>
            <location line="+61" />
            <source>Somebody changed one of the two people meanwhile. Look at the preview again.</source>
            <translation>Somebody changed one of the two people meanwhile. Look at the preview again.</translation>
        </message>
        <message>
            <location line="+264" />
            <source>This merge is not known any more.</source>
            <translation>This merge is not known any more.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This merge was taken back already.</source>
            <translation>This merge was taken back already.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The person who stayed has been merged into somebody else since. Undo that merge first.</source>
            <translation>The person who stayed has been merged into somebody else since. Undo that merge first.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Only the person who merged the two can take it back.</source>
            <translation>Only the person who merged the two can take it back.</translation>
        </message>
        <message>
            <location filename="../views/common/avatarimage.cpp" line="+28" />
            <source>This picture is too large. Choose one of at most 20,000 pixels a side.</source>
            <translation>This picture is too large. Choose one of at most 20,000 pixels a side.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>This file cannot be read.</source>
            <translation>This file cannot be read.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This file is no picture that can be read. Choose a JPEG or PNG file.</source>
            <translation>This file is no picture that can be read. Choose a JPEG or PNG file.</translation>
        </message>
        <message>
            <location filename="../models/people/servermerge.cpp" line="+17" />
            <source>You cannot merge yourself with somebody. Ask a platform administrator.</source>
            <translation>You cannot merge yourself with somebody. Ask a platform administrator.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>One of the two belongs to a team or administers the platform: their rights would change hands. Ask a platform administrator to merge them.</source>
            <translation>One of the two belongs to a team or administers the platform: their rights would change hands. Ask a platform administrator to merge them.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Something that you may not see belongs to the person who would be merged, in another organization or private. Nothing was changed. Ask a platform administrator to merge them.</source>
            <translation>Something that you may not see belongs to the person who would be merged, in another organization or private. Nothing was changed. Ask a platform administrator to merge them.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You may only merge people whom your organization looks after. Ask a platform administrator.</source>
            <translation>You may only merge people whom your organization looks after. Ask a platform administrator.</translation>
        </message>
        <message>
            <location filename="../models/people/rowmerger.cpp" line="+171" />
            <source>Some records of this person are not yours to change. Nothing was changed. Ask a platform administrator to merge them.</source>
            <translation>Some records of this person are not yours to change. Nothing was changed. Ask a platform administrator to merge them.</translation>
        </message>
    </context>
    <context>
        <name>PeopleController</name>
        <message>
            <location filename="../app/controllers/peoplecontroller.cpp" line="+43" />
            <source>&amp;Write…</source>
            <translation>&amp;Write…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Note a contact…</source>
            <translation>&amp;Note a contact…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>P&amp;hoto…</source>
            <translation>P&amp;hoto…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Merge selected…</source>
            <translation>&amp;Merge selected…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Possible duplicates…</source>
            <translation>&amp;Possible duplicates…</translation>
        </message>
    </context>
    <context>
        <name>PeoplePhotoController</name>
        <message>
            <location filename="../app/controllers/peoplephotocontroller.cpp" line="+115" />
            <source>The photo was taken away.</source>
            <translation>The photo was taken away.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>The photo is set.</source>
            <translation>The photo is set.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>The photo is as it was before.</source>
            <translation>The photo is as it was before.</translation>
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
        <name>PersonalLogins</name>
        <message>
            <location filename="../models/security/personallogins.cpp" line="+18" />
            <source>“%1” cannot be a login: it begins with a small letter, has small letters, digits, “_”, “.” and “-”, at most 63 of them, and is none of the server's own.</source>
            <translation>“%1” cannot be a login: it begins with a small letter, has small letters, digits, “_”, “.” and “-”, at most 63 of them, and is none of the server's own.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The server has a login “%1” already. Choose another name.</source>
            <translation>The server has a login “%1” already. Choose another name.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The person of “%1” is deactivated or gone. Nothing was made.</source>
            <translation>The person of “%1” is deactivated or gone. Nothing was made.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>“%1” is no personal login of this workspace. `semilleroctl logins list` names them.</source>
            <translation>“%1” is no personal login of this workspace. `semilleroctl logins list` names them.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This login of the server may not make or drop logins. Run it as a superuser.</source>
            <translation>This login of the server may not make or drop logins. Run it as a superuser.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Nobody active in this workspace has the e-mail “%1”.</source>
            <translation>Nobody active in this workspace has the e-mail “%1”.</translation>
        </message>
    </context>
    <context>
        <name>PhotoDialog</name>
        <message>
            <location filename="../dialogs/people/photodialog.cpp" line="+50" />
            <location line="+35" />
            <source>Photo of %1</source>
            <translation>Photo of %1</translation>
        </message>
        <message>
            <location line="-34" />
            <source>Drop a picture here, paste one, or choose a file. The middle of it is kept as a small square.</source>
            <translation>Drop a picture here, paste one, or choose a file. The middle of it is kept as a small square.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Remove photo</source>
            <translation>&amp;Remove photo</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Choose file…</source>
            <translation>&amp;Choose file…</translation>
        </message>
        <message>
            <location line="+30" />
            <source>No photo: initials are shown</source>
            <translation>No photo: initials are shown</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Choose a photo</source>
            <translation>Choose a photo</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Pictures (%1)</source>
            <translation>Pictures (%1)</translation>
        </message>
        <message>
            <location line="+24" />
            <source>There is no picture to paste: copy one first.</source>
            <translation>There is no picture to paste: copy one first.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Save the picture on this computer first: nothing is fetched from the internet.</source>
            <translation>Save the picture on this computer first: nothing is fetched from the internet.</translation>
        </message>
    </context>
    <context>
        <name>PlanLegend</name>
        <message>
            <location filename="../views/exchange/planlegend.cpp" line="+21" />
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <location line="+0" />
            <source>duplicate</source>
            <translation>duplicate</translation>
        </message>
        <message>
            <location line="+0" />
            <source>changes</source>
            <translation>changes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Colors of the cells: %1</source>
            <translation>Colors of the cells: %1</translation>
        </message>
    </context>
    <context>
        <name>PlanStep</name>
        <message>
            <location filename="../views/exchange/planstepwords.cpp" line="+21" />
            <location line="+1" />
            <source>Search in the rows</source>
            <translation>Search in the rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which rows are shown</source>
            <translation>Which rows are shown</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rows of the file</source>
            <translation>Rows of the file</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mend the cell</source>
            <translation>Mend the cell</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take in again</source>
            <translation>Take in again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is another: create it</source>
            <translation>It is another: create it</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is the same: update it</source>
            <translation>It is the same: update it</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Next row to review</source>
            <translation>Next row to review</translation>
        </message>
        <message>
            <location line="+13" />
            <source>will be created</source>
            <translation>will be created</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n field(s) will be updated</source>
            <translation>
                <numerusform>%n field will be updated</numerusform>
                <numerusform>%n fields will be updated</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>are not touched</source>
            <translation>are not touched</translation>
        </message>
        <message>
            <location line="+1" />
            <source>are not imported</source>
            <translation>are not imported</translation>
        </message>
        <message>
            <location line="+1" />
            <source>you decide which one stays</source>
            <translation>you decide which one stays</translation>
        </message>
        <message>
            <location line="+2" />
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To review %1</source>
            <translation>To review %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Imported %1</source>
            <translation>Imported %1</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>Save the %n in Excel</source>
            <translation>
                <numerusform>Save the %n in Excel</numerusform>
                <numerusform>Save the %n in Excel</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>The rows to review with their reasons, to be mended in a spreadsheet and imported again</source>
            <translation>The rows to review with their reasons, to be mended in a spreadsheet and imported again</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The file has no rows</source>
            <translation>The file has no rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Choose another file, or another sheet of it, in the first step.</source>
            <translation>Choose another file, or another sheet of it, in the first step.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing to review</source>
            <translation>Nothing to review</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every row can be imported as it is, or is in the workspace already.</source>
            <translation>Every row can be imported as it is, or is in the workspace already.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+4" />
            <source>Show all rows</source>
            <translation>Show all rows</translation>
        </message>
        <message>
            <location line="-2" />
            <source>No row has these words</source>
            <translation>No row has these words</translation>
        </message>
        <message>
            <location line="+0" />
            <source>No such rows</source>
            <translation>No such rows</translation>
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
            <location filename="../app/desktop/mainmenu.cpp" line="-298" />
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
        <name>RecipientList</name>
        <message>
            <location filename="../dialogs/people/recipientlist.cpp" line="+41" />
            <source>People to write to</source>
            <translation>People to write to</translation>
        </message>
        <message>
            <location line="+24" />
            <source>No authorization for their data</source>
            <translation>No authorization for their data</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No e-mail</source>
            <translation>No e-mail</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No mobile</source>
            <translation>No mobile</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is no number</source>
            <translation>%1 is no number</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: digits are missing</source>
            <translation>%1: digits are missing</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: too many digits</source>
            <translation>%1: too many digits</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1: the country code is missing</source>
            <translation>%1: the country code is missing</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 is a fixed line</source>
            <translation>%1 is a fixed line</translation>
        </message>
        <message>
            <location line="+32" />
            <location line="+3" />
            <source>✓ Written</source>
            <translation>✓ Written</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Without authorization</source>
            <translation>Without authorization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cannot be reached by e-mail</source>
            <translation>Cannot be reached by e-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cannot be reached by WhatsApp</source>
            <translation>Cannot be reached by WhatsApp</translation>
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
            <translation>Comparing figures with their records…</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The comparison was cancelled. Nothing was changed.</source>
            <translation>The comparison was cancelled. Nothing was changed.</translation>
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
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>Repair %Ln figure(s)?</source>
            <translation>
                <numerusform>Repair %Ln figure?</numerusform>
                <numerusform>Repair %Ln figures?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>They are counted anew at that moment, so changes made meanwhile are in them. The log keeps what stood there. There is nothing to undo: a figure only says what its records say.</source>
            <translation>They are counted anew at that moment, so changes made meanwhile are in them. The log keeps what stood there. There is nothing to undo: a figure only says what its records say.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Repair</source>
            <translation>Repair</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Repairing figures…</source>
            <translation>Repairing figures…</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The repair was cancelled. Nothing was changed.</source>
            <translation>The repair was cancelled. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <location line="+15" />
            <source>%Ln figure(s) repaired %1.</source>
            <extracomment>%1 is "in 3 records"</extracomment>
            <translation>
                <numerusform>%Ln figure repaired %1.</numerusform>
                <numerusform>%Ln figures repaired %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>in %Ln record(s)</source>
            <translation>
                <numerusform>in %Ln record</numerusform>
                <numerusform>in %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%Ln agreed already: somebody else was faster.</source>
            <translation>
                <numerusform>%Ln agreed already: somebody else was faster.</numerusform>
                <numerusform>%Ln agreed already: somebody else was faster.</numerusform>
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
            <translation>Record</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Stored</source>
            <translation>Stored</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
    </context>
    <context>
        <name>ReconcilePage</name>
        <message numerus="yes">
            <location filename="../views/reconcile/reconcilepage.cpp" line="+222" />
            <source>The first %Ln figures that drifted. Repair them, then compare again.</source>
            <translation>
                <numerusform>The first %Ln figures that drifted. Repair them, then compare again.</numerusform>
                <numerusform>The first %Ln figures that drifted. Repair them, then compare again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln figure(s) drifted. The figures of one record are repaired together.</source>
            <translation>
                <numerusform>%Ln figure drifted. The figures of one record are repaired together.</numerusform>
                <numerusform>%Ln figures drifted. The figures of one record are repaired together.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Everything agrees</source>
            <translation>Everything agrees</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) were compared: every figure is what its records say.</source>
            <translation>
                <numerusform>%Ln record were compared: every figure is what its records say.</numerusform>
                <numerusform>%Ln records were compared: every figure is what its records say.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Comparing…</source>
            <translation>Comparing…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures are kept up to date by themselves. After a restored backup or work in the database by other means they can be off.</source>
            <translation>Figures are kept up to date by themselves. After a restored backup or work in the database by other means they can be off.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Compare now</source>
            <translation>Compare now</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Counts, hours and ratings kept by the program, compared with the records behind them.</source>
            <translation>Counts, hours and ratings kept by the program, compared with the records behind them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Repair…</source>
            <translation>&amp;Repair…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Repair…</source>
            <translation>Repair…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark &amp;all</source>
            <translation>Mark &amp;all</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Mark &amp;none</source>
            <translation>Mark &amp;none</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Open record</source>
            <translation>&amp;Open record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Compare again</source>
            <translation>&amp;Compare again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Compare again</source>
            <translation>Compare again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures that drifted</source>
            <translation>Figures that drifted</translation>
        </message>
    </context>
    <context>
        <name>ReconcileRecordsCommand</name>
        <message>
            <location filename="../app/ctl/reconcilerecordscommand.cpp" line="+26" />
            <source>Compares the figures that are kept by the program (projects, sessions, hours, ratings, places, attendance) with the records behind them.</source>
            <translation>Compares the figures that are kept by the program (projects, sessions, hours, ratings, places, attendance) with the records behind them.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Exit code 1 when figures drifted; with --repair they are counted anew and the exit code is 0. On a server for platform administrators.</source>
            <translation>Exit code 1 when figures drifted; with --repair they are counted anew and the exit code is 0. On a server for platform administrators.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>All records are compared: give no entity and no ids.</source>
            <translation>All records are compared: give no entity and no ids.</translation>
        </message>
        <message numerus="yes">
            <location line="+41" />
            <source>%n figure(s) drifted. --repair puts them right.</source>
            <translation>
                <numerusform>%n figure drifted. --repair puts them right.</numerusform>
                <numerusform>%n figures drifted. --repair puts them right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+33" />
            <source>Everything agrees: %n record(s) compared.</source>
            <translation>
                <numerusform>Everything agrees: %n record compared.</numerusform>
                <numerusform>Everything agrees: %n records compared.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Stored</source>
            <translation>Stored</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <location line="+9" />
            <source>There are more: this is where the list was cut.</source>
            <translation>There are more: this is where the list was cut.</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n figure(s) repaired.</source>
            <translation>
                <numerusform>%n figure repaired.</numerusform>
                <numerusform>%n figures repaired.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordActions</name>
        <message>
            <location filename="../views/records/recordactions.cpp" line="+32" />
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Duplicate…</source>
            <translation>Duplicate…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Deactivate…</source>
            <translation>Deactivate…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Delete…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Activate</source>
            <translation>Activate</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <location line="+3" />
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
            <location filename="../views/records/recorddetailpane.cpp" line="+145" />
            <source>Related</source>
            <extracomment>Tab of the pane beside a table: the records that refer to this one</extracomment>
            <translation>Related</translation>
        </message>
        <message>
            <location line="+114" />
            <source>Summary</source>
            <extracomment>Tab of the pane beside a table: the main fields of the record</extracomment>
            <translation>Summary</translation>
        </message>
        <message>
            <location line="+3" />
            <source>History</source>
            <extracomment>Tab of the pane beside a table: what changed in the record</extracomment>
            <translation>History</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Detail of the record</source>
            <translation>Detail of the record</translation>
        </message>
        <message>
            <location line="-15" />
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
            <location filename="../dialogs/records/recordform.cpp" line="+374" />
            <source>Sections of the form</source>
            <translation>Sections of the form</translation>
        </message>
    </context>
    <context>
        <name>RecordFormController</name>
        <message>
            <location filename="../app/controllers/recordformcontrollersaving.cpp" line="+163" />
            <source>The connection was lost while saving. It is not known yet whether it arrived; everything you typed is still here. Try again: that finds out first and makes nothing twice.</source>
            <translation>The connection was lost while saving. It is not known yet whether it arrived; everything you typed is still here. Try again: that finds out first and makes nothing twice.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>The connection was lost while saving, but the record had arrived.</source>
            <translation>The connection was lost while saving, but the record had arrived.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>This record was deleted meanwhile. Save to bring it back with what you typed.</source>
            <translation>This record was deleted meanwhile. Save to bring it back with what you typed.</translation>
        </message>
        <message>
            <location line="+51" />
            <source>The connection was lost while saving, but everything had arrived.</source>
            <translation>The connection was lost while saving, but everything had arrived.</translation>
        </message>
        <message>
            <location line="+82" />
            <source>%1 was deleted meanwhile</source>
            <translation>%1 was deleted meanwhile</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It is not in the recycle list either. It can be made anew from what stands in the form.</source>
            <translation>It is not in the recycle list either. It can be made anew from what stands in the form.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>It was deleted on %1. It can be brought back together with what you typed.</source>
            <translation>It was deleted on %1. It can be brought back together with what you typed.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 deleted it on %2. It can be brought back together with what you typed.</source>
            <translation>%1 deleted it on %2. It can be brought back together with what you typed.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Restore and save</source>
            <translation>Restore and save</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Make it anew</source>
            <translation>Make it anew</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back to the form</source>
            <translation>Back to the form</translation>
        </message>
        <message>
            <location line="+23" />
            <source>The record was deleted meanwhile. It is back, with your changes.</source>
            <translation>The record was deleted meanwhile. It is back, with your changes.</translation>
        </message>
        <message>
            <location filename="../app/controllers/recordformcontroller.cpp" line="+148" />
            <source>That form had been saved after all: %1.</source>
            <translation>That form had been saved after all: %1.</translation>
        </message>
    </context>
    <context>
        <name>RecordFormDialog</name>
        <message>
            <location filename="../dialogs/records/recordformdialog.cpp" line="+103" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <location line="+63" />
            <source>Leave without saving?</source>
            <translation>Leave without saving?</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep as draft</source>
            <translation>Keep as draft</translation>
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
            <location line="+42" />
            <source>Fields with * are required</source>
            <translation>Fields with * are required</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location line="+5" />
            <source>You may read this record, not change it. Esc leaves.</source>
            <translation>You may read this record, not change it. Esc leaves.</translation>
        </message>
        <message>
            <location line="-6" />
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location line="-47" />
            <source>What you typed can be kept as a draft on this computer and finished later.</source>
            <translation>What you typed can be kept as a draft on this computer and finished later.</translation>
        </message>
        <message>
            <location line="+52" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ctrl+Enter saves, Esc leaves</source>
            <translation>Ctrl+Enter saves, Esc leaves</translation>
        </message>
    </context>
    <context>
        <name>RecordLocator</name>
        <message>
            <location filename="../app/controllers/recordlocator.cpp" line="+67" />
            <source>%1 is not in this list with its search and filters.</source>
            <extracomment>%1 is the name of a record</extracomment>
            <translation>%1 is not in this list with its search and filters.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Show it anyway</source>
            <translation>Show it anyway</translation>
        </message>
        <message>
            <location line="+14" />
            <source>The record is there, but this list does not show it.</source>
            <translation>The record is there, but this list does not show it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>That record is not there any more, or it is not visible to you.</source>
            <translation>That record is not there any more, or it is not visible to you.</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../views/records/recordpage.cpp" line="+334" />
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1: nothing here yet</source>
            <extracomment>%1 is a kind of record in the plural, such as "Programs"</extracomment>
            <translation>%1: nothing here yet</translation>
        </message>
        <message>
            <location line="+3" />
            <source>What others share with you, or make for you, appears here.</source>
            <translation>What others share with you, or make for you, appears here.</translation>
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
            <location line="+39" />
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
            <location line="+45" />
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>RecordPageController</name>
        <message numerus="yes">
            <location filename="../app/controllers/recordpagecontroller.cpp" line="+291" />
            <source>%Ln record(s) deleted.</source>
            <translation>
                <numerusform>%Ln record deleted.</numerusform>
                <numerusform>%Ln records deleted.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+18" />
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
            <location line="+18" />
            <source>%Ln people activated.</source>
            <translation>
                <numerusform>%Ln person activated.</numerusform>
                <numerusform>%Ln people activated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln people deactivated.</source>
            <translation>
                <numerusform>%Ln person deactivated.</numerusform>
                <numerusform>%Ln people deactivated.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+6" />
            <source>They are inactive again.</source>
            <translation>They are inactive again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>They are active again.</source>
            <translation>They are active again.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message numerus="yes">
            <location line="-61" />
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
            <location filename="../models/tables/recordtablemodelcells.cpp" line="+59" />
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
            <location line="+11" />
            <source>sorted ascending</source>
            <translation>sorted ascending</translation>
        </message>
        <message>
            <location line="+1" />
            <source>sorted descending</source>
            <translation>sorted descending</translation>
        </message>
        <message>
            <location line="+4" />
            <source>filtered</source>
            <translation>filtered</translation>
        </message>
        <message>
            <location filename="../models/tables/recordcell.cpp" line="+23" />
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%n day(s)</source>
            <extracomment>How long ago, in a narrow column</extracomment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+19" />
            <source>Not visible to you</source>
            <extracomment>Stands for the name of a record that the person's rights hide.</extracomment>
            <translation>Not visible to you</translation>
        </message>
        <message>
            <location filename="../models/tables/recordtablemodelmarks.cpp" line="+25" />
            <source>%1, being saved</source>
            <translation>%1, being saved</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, not saved: %2</source>
            <translation>%1, not saved: %2</translation>
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
                <numerusform>%Ln record is back.</numerusform>
                <numerusform>%Ln records are back.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing could come back: %1</source>
            <translation>Nothing could come back: %1</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s) are back. The rest stays here: %1</source>
            <translation>
                <numerusform>%Ln record is back. The rest stays here: %1</numerusform>
                <numerusform>%Ln records are back. The rest stays here: %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>Restore what it belongs to as well?</source>
            <translation>Restore what it belongs to as well?</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it belongs to was deleted too. Both come back together.</source>
            <translation>What it belongs to was deleted too. Both come back together.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore both</source>
            <translation>Restore both</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message numerus="yes">
            <location line="+28" />
            <source>Delete %Ln record(s) for good?</source>
            <translation>
                <numerusform>Delete %Ln record for good?</numerusform>
                <numerusform>Delete %Ln records for good?</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>They cannot be brought back afterwards, not even by an administrator. The history keeps that they were there.</source>
            <translation>They cannot be brought back afterwards, not even by an administrator. The history keeps that they were there.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Delete for good</source>
            <translation>Delete for good</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+3" />
            <source>for good</source>
            <extracomment>A word that the person types before a large deletion</extracomment>
            <translation>for good</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Deleted for good.</source>
            <translation>Deleted for good.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>Deleted records are kept for ever from now on.</source>
            <translation>Deleted records are kept for ever from now on.</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>Deleted records are kept for %Ln days from now on; older ones go in a week at the earliest.</source>
            <translation>
                <numerusform>Deleted records are kept for %Ln day from now on; older ones go in a week at the earliest.</numerusform>
                <numerusform>Deleted records are kept for %Ln days from now on; older ones go in a week at the earliest.</numerusform>
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
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln record(s): %1</source>
            <translation>
                <numerusform>%Ln record: %1</numerusform>
                <numerusform>%Ln records: %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <location line="+40" />
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Went with it</source>
            <translation>Went with it</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location line="+2" />
            <source>When</source>
            <translation>When</translation>
        </message>
    </context>
    <context>
        <name>RecyclePage</name>
        <message>
            <location filename="../views/recycle/recyclepage.cpp" line="+276" />
            <source>Nothing deleted matches</source>
            <translation>Nothing deleted matches</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing is deleted</source>
            <translation>Nothing is deleted</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Take a filter away to see more.</source>
            <translation>Take a filter away to see more.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What somebody deletes waits here and can be put back.</source>
            <translation>What somebody deletes waits here and can be put back.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Any kind</source>
            <translation>Any kind</translation>
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
            <translation>Anybody</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Any time</source>
            <translation>Any time</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last 24 hours</source>
            <translation>The last 24 hours</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>The last %Ln days</source>
            <translation>
                <numerusform>The last day</numerusform>
                <numerusform>The last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+13" />
            <source>after %Ln days</source>
            <translation>
                <numerusform>after %Ln day</numerusform>
                <numerusform>after %Ln days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <location line="+14" />
            <location line="+13" />
            <source>Recycle list</source>
            <translation>Recycle list</translation>
        </message>
        <message>
            <location line="-12" />
            <source>What was deleted in this workspace, by anybody. Enter puts it back.</source>
            <translation>What was deleted in this workspace, by anybody. Enter puts it back.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Restore</source>
            <translation>&amp;Restore</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Delete for good…</source>
            <translation>&amp;Delete for good…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete for good…</source>
            <translation>Delete for good…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Refresh</source>
            <translation>&amp;Refresh</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search names</source>
            <translation>Search names</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted by</source>
            <translation>Deleted by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Deleted when</source>
            <translation>Deleted when</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Deleted for &amp;good by itself:</source>
            <translation>Deleted for &amp;good by itself:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When deleted records go for good by themselves</source>
            <translation>When deleted records go for good by themselves</translation>
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
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <location line="+18" />
            <source>Yes</source>
            <translation>Yes</translation>
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
            <translation>What it holds</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+65" />
            <source>Not visible to you</source>
            <translation>Not visible to you</translation>
        </message>
        <message>
            <location line="+88" />
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <location line="+70" />
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
            <translation>Show all %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Show all: %1</source>
            <extracomment>Read aloud: %1 is a kind of records, such as "Cohorts"</extracomment>
            <translation>Show all: %1</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Unfolded</source>
            <translation>Unfolded</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Folded</source>
            <translation>Folded</translation>
        </message>
    </context>
    <context>
        <name>RelatedView</name>
        <message>
            <location filename="../views/records/relatedview.cpp" line="+152" />
            <source>Nothing refers to this record yet.</source>
            <extracomment>%1 lists the kinds of records that a record has none of: "Documents, Tasks"</extracomment>
            <translation>Nothing refers to this record yet.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing in: %1</source>
            <translation>Nothing in: %1</translation>
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
        <name>ResetAdminCommand</name>
        <message>
            <location filename="../app/ctl/resetadmincommand.cpp" line="+14" />
            <source>Issues a one-time code to somebody who cannot sign in any more.</source>
            <translation>Issues a one-time code to somebody who cannot sign in any more.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The code is shown once and works for three days, in place of the password; it can do nothing but set a new one. Until then the old password holds. For the server's administrator; others do it from the program.</source>
            <translation>The code is shown once and works for three days, in place of the password; it can do nothing but set a new one. Until then the old password holds. For the server's administrator; others do it from the program.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Say whose password: semilleroctl admin reset EMAIL</source>
            <translation>Say whose password: semilleroctl admin reset EMAIL</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Shown this once: it is %1's password for setting a new one, within three days.</source>
            <translation>Shown this once: it is %1's password for setting a new one, within three days.</translation>
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
        <name>RowMapper</name>
        <message>
            <location filename="../models/exchange/mapping/rowmapper.cpp" line="+50" />
            <source>There are no records of the kind "%1".</source>
            <translation>There are no records of the kind "%1".</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Only people come from an older system.</source>
            <translation>Only people come from an older system.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>The file has no column "%1".</source>
            <translation>The file has no column "%1".</translation>
        </message>
        <message>
            <location line="+8" />
            <source>"%1" is filled by exactly one column.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>"%1" is filled by exactly one column.</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Nothing fills "%1".</source>
            <translation>Nothing fills "%1".</translation>
        </message>
        <message>
            <location line="+25" />
            <source>"%1" is filled twice.</source>
            <extracomment>%1 is the name of a field</extracomment>
            <translation>"%1" is filled twice.</translation>
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
        <name>RulesPanel</name>
        <message>
            <location filename="../views/exchange/rulespanel.cpp" line="+100" />
            <source>identifier</source>
            <translation>identifier</translation>
        </message>
        <message>
            <location line="+20" />
            <source>never: every row is new</source>
            <translation>never: every row is new</translation>
        </message>
        <message>
            <location line="+0" />
            <source>nothing else</source>
            <translation>nothing else</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Without it, the same person in two files becomes two records.</source>
            <translation>Without it, the same person in two files becomes two records.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No column goes to these fields: nothing can be found by them, every row is new.</source>
            <translation>No column goes to these fields: nothing can be found by them, every row is new.</translation>
        </message>
        <message>
            <location line="+59" />
            <source>Records that are there already</source>
            <translation>Records that are there already</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Make new ones, update the others</source>
            <translation>Make new ones, update the others</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only make new ones</source>
            <translation>Only make new ones</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only update, make none</source>
            <translation>Only update, make none</translation>
        </message>
        <message>
            <location line="+2" />
            <source>A row &amp;is the same record when this agrees:</source>
            <translation>A row &amp;is the same record when this agrees:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A row is the same record when this agrees</source>
            <translation>A row is the same record when this agrees</translation>
        </message>
        <message>
            <location line="+1" />
            <source>if that finds none, &amp;then this:</source>
            <translation>if that finds none, &amp;then this:</translation>
        </message>
        <message>
            <location line="+1" />
            <source>If that finds none, then this</source>
            <translation>If that finds none, then this</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the file writes</source>
            <translation>How the file writes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N&amp;umbers</source>
            <translation>N&amp;umbers</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;Dates</source>
            <translation>&amp;Dates</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location line="+2" />
            <source>day/month/year: 31/12/2025</source>
            <translation>day/month/year: 31/12/2025</translation>
        </message>
        <message>
            <location line="+0" />
            <source>month/day/year: 12/31/2025</source>
            <translation>month/day/year: 12/31/2025</translation>
        </message>
        <message>
            <location line="+0" />
            <source>year-month-day: 2025-12-31</source>
            <translation>year-month-day: 2025-12-31</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Read &amp;amounts in words, too</source>
            <translation>Read &amp;amounts in words, too</translation>
        </message>
        <message>
            <location line="+1" />
            <source>“~1.36 M€” is 1.360.000, “2 millones” is 2.000.000, “15k” is 15.000; signs of currencies and “about” are left out. Otherwise such a cell is refused.</source>
            <translation>“~1.36 M€” is 1.360.000, “2 millones” is 2.000.000, “15k” is 15.000; signs of currencies and “about” are left out. Otherwise such a cell is refused.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Empty cells</source>
            <translation>Empty cells</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Empty the field of a record that is there</source>
            <translation>&amp;Empty the field of a record that is there</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Words that mean nothing</source>
            <translation>&amp;Words that mean nothing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words that mean nothing</source>
            <translation>Words that mean nothing</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N/D; -; no data</source>
            <translation>N/D; -; no data</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Parted by semicolons. Such a cell counts as empty.</source>
            <translation>Parted by semicolons. Such a cell counts as empty.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <location filename="../models/lists/savedviewrepository.cpp" line="+21" />
            <source>This view was deleted meanwhile. Save it as a new one to keep it.</source>
            <translation>This view was deleted meanwhile. Save it as a new one to keep it.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Somebody else changed this view meanwhile.</source>
            <translation>Somebody else changed this view meanwhile.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>A view needs a name of at most 100 characters.</source>
            <translation>A view needs a name of at most 100 characters.</translation>
        </message>
    </context>
    <context>
        <name>SavedViewsController</name>
        <message>
            <location filename="../app/controllers/savedviewscontroller.cpp" line="+60" />
            <source>Saved views…</source>
            <translation>Saved views…</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+136" />
            <source>Save this view</source>
            <translation>Save this view</translation>
        </message>
        <message>
            <location line="-70" />
            <source>“%1” names fields that this version of the program does not know. It is shown without them.</source>
            <translation>“%1” names fields that this version of the program does not know. It is shown without them.</translation>
        </message>
        <message>
            <location line="+64" />
            <location line="+32" />
            <source>“%1” is saved.</source>
            <translation>“%1” is saved.</translation>
        </message>
        <message>
            <location line="-25" />
            <location line="+37" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="-36" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+35" />
            <source>Rename this view</source>
            <translation>Rename this view</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The view is now called “%1”.</source>
            <translation>The view is now called “%1”.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Everybody in the organization sees “%1” now.</source>
            <translation>Everybody in the organization sees “%1” now.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only you see “%1” now.</source>
            <translation>Only you see “%1” now.</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The view “%1” is deleted.</source>
            <translation>The view “%1” is deleted.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The view “%1” is back.</source>
            <translation>The view “%1” is back.</translation>
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
        <name>SearchCommand</name>
        <message>
            <location filename="../app/ctl/searchcommand.cpp" line="+21" />
            <source>Searches everything that has a name: people, programs, projects, meetings, documents and more.</source>
            <translation>Searches everything that has a name: people, programs, projects, meetings, documents and more.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Words in any order, accents and case do not matter, beginnings are enough; when nothing has the words as they are typed, typing errors are forgiven. The best come first, %1 of them without --limit. With --json one object with the records found and the corrected words.</source>
            <translation>Words in any order, accents and case do not matter, beginnings are enough; when nothing has the words as they are typed, typing errors are forgiven. The best come first, %1 of them without --limit. With --json one object with the records found and the corrected words.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Say which words to search for.</source>
            <translation>Say which words to search for.</translation>
        </message>
        <message>
            <location line="+45" />
            <source>Nothing was found.</source>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Nothing has “%1”; these have “%2”.</source>
            <translation>Nothing has “%1”; these have “%2”.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../views/records/referencefield.cpp" line="+3" />
            <location filename="../views/common/searchfield.cpp" line="+78" />
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <location filename="../views/common/searchfield.cpp" line="+0" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
    </context>
    <context>
        <name>SecretPrompt</name>
        <message>
            <location filename="../app/ctl/secretprompt.cpp" line="+31" />
            <source>There is no terminal to ask for a password at. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</source>
            <translation>There is no terminal to ask for a password at. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Nobody can be asked for a password here. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</source>
            <translation>Nobody can be asked for a password here. Give it as SEMILLERO_PASSWORD, or a new one with --password-file or SEMILLERO_NEW_PASSWORD.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>New password of %1:</source>
            <extracomment>%1 is the name of a person or of a login</extracomment>
            <translation>New password of %1:</translation>
        </message>
        <message>
            <location line="+4" />
            <source>The same once more:</source>
            <translation>The same once more:</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The two passwords are not the same. Nothing was changed.</source>
            <translation>The two passwords are not the same. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The file %1 with the password cannot be read.</source>
            <translation>The file %1 with the password cannot be read.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>It is empty.</source>
            <translation>It is empty.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This password is not taken. %1</source>
            <translation>This password is not taken. %1</translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <location filename="../app/settings/secretstore.cpp" line="+20" />
            <source>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</source>
            <translation>This computer's keychain is not available, so the password was not stored. It will be asked for each time, unless it stands in PostgreSQL's password file.</translation>
        </message>
        <message>
            <location line="+18" />
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
        <name>SetPasswordDialog</name>
        <message>
            <location filename="../dialogs/security/setpassworddialog.cpp" line="+55" />
            <source>Choose your password</source>
            <translation>Choose your password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>You signed in with a code that works only once. Choose a password that nobody else knows; you use it from now on.</source>
            <translation>You signed in with a code that works only once. Choose a password that nobody else knows; you use it from now on.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Set password</source>
            <translation>Set password</translation>
        </message>
    </context>
    <context>
        <name>SheetController</name>
        <message>
            <location filename="../app/controllers/sheetcontroller.cpp" line="+28" />
            <source>Save the record's sheet…</source>
            <translation>Save the record's sheet…</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Print the record's sheet…</source>
            <translation>Print the record's sheet…</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
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
            <translation>The sheet is saved as %1.</translation>
        </message>
        <message>
            <location line="+15" />
            <source>The sheet was sent to the printer.</source>
            <translation>The sheet was sent to the printer.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutCatalog</name>
        <message>
            <location filename="../app/controllers/shortcutcatalog.cpp" line="+77" />
            <source>In a list: record</source>
            <translation>In a list: record</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list: edit</source>
            <translation>In a list: edit</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In a list: view</source>
            <translation>In a list: view</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../dialogs/help/shortcutsdialog.cpp" line="+85" />
            <location line="+28" />
            <location line="+1" />
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Everything can be done without the mouse. Commands without keys are in the menus and in Ctrl+K.</source>
            <translation>Everything can be done without the mouse. Commands without keys are in the menus and in Ctrl+K.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Search commands and keys</source>
            <translation>Search commands and keys</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Commands and their keys</source>
            <translation>Commands and their keys</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
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
        <name>SignInController</name>
        <message>
            <location filename="../app/controllers/signincontroller.cpp" line="+233" />
            <source>You are signed in, but this computer's keychain did not take it: you will be asked again next time.</source>
            <translation>You are signed in, but this computer's keychain did not take it: you will be asked again next time.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../dialogs/security/signindialog.cpp" line="+108" />
            <source>The e-mail or the password is not right. Check both; capital and small letters differ in passwords.</source>
            <translation>The e-mail or the password is not right. Check both; capital and small letters differ in passwords.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The server does not answer. Check the network (and the VPN, if you need one), then try again.</source>
            <translation>The server does not answer. Check the network (and the VPN, if you need one), then try again.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>You can try again now.</source>
            <translation>You can try again now.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Too many tries. The next one is possible in %1 minutes.</source>
            <translation>Too many tries. The next one is possible in %1 minutes.</translation>
        </message>
        <message>
            <location line="+28" />
            <location line="+16" />
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <location line="-13" />
            <source>%1, on %2</source>
            <translation>%1, on %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Your session has ended</source>
            <translation>Your session has ended</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1, sign in again to go on. Everything you typed is still there, and what was not saved can be repeated.</source>
            <translation>%1, sign in again to go on. Everything you typed is still there, and what was not saved can be repeated.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>&amp;E-mail</source>
            <translation>&amp;E-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keep me signed in on this computer</source>
            <translation>&amp;Keep me signed in on this computer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Only where nobody else uses your account of this computer. What is kept lies in its keychain.</source>
            <translation>Only where nobody else uses your account of this computer. What is kept lies in its keychain.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This computer's keychain is not available.</source>
            <translation>This computer's keychain is not available.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>I am &amp;somebody else</source>
            <translation>I am &amp;somebody else</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Signing in…</source>
            <translation>Signing in…</translation>
        </message>
    </context>
    <context>
        <name>SignInService</name>
        <message>
            <location filename="../models/security/signinservice.cpp" line="+105" />
            <source>There is an administrator with access to everything already. Issue a new password instead.</source>
            <translation>There is an administrator with access to everything already. Issue a new password instead.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This person is deactivated and cannot sign in. Activate them first.</source>
            <translation>This person is deactivated and cannot sign in. Activate them first.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This person is deactivated and sees nothing.</source>
            <translation>This person is deactivated and sees nothing.</translation>
        </message>
        <message numerus="yes">
            <location line="+65" />
            <source>Too many tries. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Too many tries. Wait %n second, then try again.</numerusform>
                <numerusform>Too many tries. Wait %n seconds, then try again.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+16" />
            <source>E-mail and password do not belong together. Check both; capitals count.</source>
            <translation>E-mail and password do not belong together. Check both; capitals count.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>This login of the server belongs to nobody who may sign in. Ask the administrator.</source>
            <translation>This login of the server belongs to nobody who may sign in. Ask the administrator.</translation>
        </message>
        <message>
            <location line="+80" />
            <source>The old password is wrong. Nothing was changed.</source>
            <translation>The old password is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+21" />
            <location line="+80" />
            <source>A password has from 10 to 72 characters, fewer with accents.</source>
            <translation>A password has from 10 to 72 characters, fewer with accents.</translation>
        </message>
    </context>
    <context>
        <name>SignOutCommand</name>
        <message>
            <location filename="../app/ctl/signoutcommand.cpp" line="+10" />
            <source>Ends the session that this computer keeps, or all of a person's.</source>
            <translation>Ends the session that this computer keeps, or all of a person's.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Without --everywhere the session that the keychain keeps for this workspace ends, the desktop's. With it every session of the person of --as, on every computer.</source>
            <translation>Without --everywhere the session that the keychain keeps for this workspace ends, the desktop's. With it every session of the person of --as, on every computer.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</source>
            <translation>Nobody signs in here: a file has no passwords, and neither have logins that own the schema.</translation>
        </message>
        <message>
            <location line="+18" />
            <source>Signed out.</source>
            <translation>Signed out.</translation>
        </message>
    </context>
    <context>
        <name>SourcePreviewModel</name>
        <message>
            <location filename="../views/exchange/sourcepreviewmodel.cpp" line="+63" />
            <source>Line %1 of the file</source>
            <translation>Line %1 of the file</translation>
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
            <translation>JSON lines</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Comma  ,</source>
            <translation>Comma  ,</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Semicolon  ;</source>
            <translation>Semicolon  ;</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Vertical bar  |</source>
            <translation>Vertical bar  |</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 (detected)</source>
            <extracomment>%1 is what the program found by itself, such as "UTF-8"</extracomment>
            <translation>%1 (detected)</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+11" />
            <location line="+6" />
            <location line="+7" />
            <source>As detected</source>
            <translation>As detected</translation>
        </message>
        <message>
            <location line="-2" />
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Linux and macOS (LF)</source>
            <translation>Linux and macOS (LF)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Windows (CR LF)</source>
            <translation>Windows (CR LF)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>old Mac (CR)</source>
            <translation>old Mac (CR)</translation>
        </message>
        <message>
            <location line="+0" />
            <source>mixed</source>
            <translation>mixed</translation>
        </message>
        <message>
            <location line="+33" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Characters</source>
            <translation>Characters</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delimiter</source>
            <translation>Delimiter</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Line ends</source>
            <translation>Line ends</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rows above</source>
            <translation>Rows above</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Rows above the headings: titles, logos, empty lines</source>
            <translation>Rows above the headings: titles, logos, empty lines</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first row has the headings</source>
            <translation>The first row has the headings</translation>
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
            <location filename="../app/desktop/startoptions.cpp" line="+21" />
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
            <source>The record to show: a copied link, or its kind and its identifier.</source>
            <translation>The record to show: a copied link, or its kind and its identifier.</translation>
        </message>
        <message>
            <location line="+2" />
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
            <source>The size of the tour's letters in percent, for instance 150.</source>
            <translation>The size of the tour's letters in percent, for instance 150.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Renders every page and dialog into a folder and ends.</source>
            <translation>Renders every page and dialog into a folder and ends.</translation>
        </message>
        <message>
            <location line="+35" />
            <source>The link has to be like semillero://programs/IDENTIFIER.</source>
            <translation>The link has to be like semillero://programs/IDENTIFIER.</translation>
        </message>
        <message>
            <location line="+5" />
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
        <message>
            <location line="+7" />
            <source>The font scale has to be from 50 to 300.</source>
            <translation>The font scale has to be from 50 to 300.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <location filename="../views/shell/statusbar.cpp" line="+146" />
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
            <translation>Select a record to see it here.</translation>
        </message>
        <message>
            <location line="-34" />
            <source>Not active</source>
            <extracomment>Chip in the head of a person or organization that was deactivated</extracomment>
            <translation>Not active</translation>
        </message>
        <message>
            <location line="+31" />
            <source>What can be done with this record</source>
            <translation>What can be done with this record</translation>
        </message>
    </context>
    <context>
        <name>SummaryLinkLabel</name>
        <message>
            <location filename="../views/records/summarylinklabel.cpp" line="+96" />
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
    </context>
    <context>
        <name>SummaryText</name>
        <message>
            <location filename="../views/records/summarytext.cpp" line="+44" />
            <source>Has no mentor yet</source>
            <translation>Has no mentor yet</translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n meeting(s) missed in a row</source>
            <translation>
                <numerusform>%n meeting missed in a row</numerusform>
                <numerusform>%n meetings missed in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>No session for %n day(s)</source>
            <translation>
                <numerusform>No session for %n day</numerusform>
                <numerusform>No session for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>No session yet, after %n day(s)</source>
            <translation>
                <numerusform>No session yet, after %n day</numerusform>
                <numerusform>No session yet, after %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n task(s) overdue</source>
            <translation>
                <numerusform>%n task overdue</numerusform>
                <numerusform>%n tasks overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+2" />
            <source>%n document(s) missing</source>
            <translation>
                <numerusform>%n document missing</numerusform>
                <numerusform>%n documents missing</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 of %2</source>
            <extracomment>How far something is: "5 of 12"</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Cohort</source>
            <translation>Cohort</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Entrepreneur</source>
            <translation>Entrepreneur</translation>
        </message>
        <message>
            <location line="+14" />
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>overdue, %n day(s)</source>
            <translation>
                <numerusform>overdue, %n day</numerusform>
                <numerusform>overdue, %n days</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <location line="+3" />
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
    </context>
    <context>
        <name>SummaryValue</name>
        <message>
            <location filename="../views/records/summaryvalue.cpp" line="+116" />
            <location line="+6" />
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <location line="-1" />
            <source>Show less</source>
            <translation>Show less</translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message>
            <location filename="../views/records/summaryview.cpp" line="+133" />
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <location line="+11" />
            <source>Last session: %1</source>
            <translation>Last session: %1</translation>
        </message>
        <message>
            <location line="+26" />
            <source>Progress</source>
            <extracomment>Title in the summary of a record: bars that show how far it is</extracomment>
            <translation>Progress</translation>
        </message>
        <message>
            <location line="+15" />
            <source>Pending</source>
            <extracomment>Title in the summary of a record: what somebody has to do</extracomment>
            <translation>Pending</translation>
        </message>
        <message numerus="yes">
            <location line="+18" />
            <source>%Ln application(s) to decide</source>
            <translation>
                <numerusform>%Ln application to decide</numerusform>
                <numerusform>%Ln applications to decide</numerusform>
            </translation>
        </message>
        <message>
            <location line="+12" />
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <location line="+60" />
            <source>Kept by the program</source>
            <extracomment>Title in the summary of a record: what the program counts and writes down by itself</extracomment>
            <translation>Kept by the program</translation>
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
        <name>TargetChoices</name>
        <message>
            <location filename="../views/exchange/targetchoices.cpp" line="+42" />
            <source>the same for every row</source>
            <translation>the same for every row</translation>
        </message>
        <message>
            <location line="+2" />
            <source>column “%1”</source>
            <extracomment>%1 is the heading of the column that goes there already</extracomment>
            <translation>column “%1”</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Do not import</source>
            <translation>Do not import</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Suggested</source>
            <translation>Suggested</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <location filename="../views/exchange/targetpicker.cpp" line="+156" />
            <location line="+1" />
            <source>Search fields</source>
            <translation>Search fields</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the column goes</source>
            <translation>Where the column goes</translation>
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
            <source>has the key or word</source>
            <translation>has the key or word</translation>
        </message>
        <message>
            <location line="+2" />
            <source>contains</source>
            <translation>contains</translation>
        </message>
        <message>
            <location line="+1" />
            <source>starts with</source>
            <translation>starts with</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+4" />
            <source>is</source>
            <translation>is</translation>
        </message>
        <message>
            <location line="-3" />
            <location line="+4" />
            <source>is not</source>
            <translation>is not</translation>
        </message>
        <message>
            <location line="-3" />
            <source>does not contain</source>
            <translation>does not contain</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <location filename="../views/shell/topbar.cpp" line="+167" />
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+2" />
            <source>Search everything</source>
            <translation>Search everything</translation>
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
        <name>TotalsBar</name>
        <message>
            <location filename="../views/records/totalsbar.cpp" line="+49" />
            <source>Adding up…</source>
            <translation>Adding up…</translation>
        </message>
        <message>
            <location line="+13" />
            <source>Totals of the list</source>
            <translation>Totals of the list</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>No totals</source>
            <translation>No totals</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../app/desktop/tour.cpp" line="+90" />
            <source>The folder %1 cannot be made.</source>
            <translation>The folder %1 cannot be made.</translation>
        </message>
        <message numerus="yes">
            <location line="+98" />
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n picture in %1</numerusform>
                <numerusform>%n pictures in %1</numerusform>
            </translation>
        </message>
        <message>
            <location line="+77" />
            <source>%1 showed nothing.</source>
            <translation>%1 showed nothing.</translation>
        </message>
        <message>
            <location line="+28" />
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <location filename="../app/desktop/tourcatalog.cpp" line="+110" />
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
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%Ln form(s) are not saved</source>
            <translation>
                <numerusform>%Ln form is not saved</numerusform>
                <numerusform>%Ln forms are not saved</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Save all</source>
            <translation>Save all</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Keep as draft</source>
            <translation>Keep as draft</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Keep as drafts</source>
            <translation>Keep as drafts</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
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
        <name>VerificationController</name>
        <message>
            <location filename="../app/controllers/verificationcontroller.cpp" line="+40" />
            <source>&amp;Verify…</source>
            <translation>&amp;Verify…</translation>
        </message>
        <message numerus="yes">
            <location line="+42" />
            <source>%Ln selected record(s)</source>
            <translation>
                <numerusform>%Ln selected record</numerusform>
                <numerusform>%Ln selected records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+31" />
            <source>%Ln record(s) verified.</source>
            <translation>
                <numerusform>%Ln record verified.</numerusform>
                <numerusform>%Ln records verified.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln verification(s) rejected.</source>
            <translation>
                <numerusform>%Ln verification rejected.</numerusform>
                <numerusform>%Ln verifications rejected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>%Ln verification(s) withdrawn.</source>
            <translation>
                <numerusform>%Ln verification withdrawn.</numerusform>
                <numerusform>%Ln verifications withdrawn.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+9" />
            <source>Taken back.</source>
            <translation>Taken back.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>The decision is as it was before.</source>
            <translation>The decision is as it was before.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../dialogs/security/verifydialog.cpp" line="+56" />
            <source>Verification of %1</source>
            <translation>Verification of %1</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Your name and the time are kept with the decision.</source>
            <translation>Your name and the time are kept with the decision.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Verified: the papers or references were checked</source>
            <translation>&amp;Verified: the papers or references were checked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Rejected: something was not true</source>
            <translation>&amp;Rejected: something was not true</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Not verified: withdraw or leave open</source>
            <translation>&amp;Not verified: withdraw or leave open</translation>
        </message>
        <message>
            <location line="+1" />
            <source>N&amp;ote: how it was checked</source>
            <translation>N&amp;ote: how it was checked</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which papers were seen, who was called</source>
            <translation>Which papers were seen, who was called</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Keep the decision</source>
            <translation>&amp;Keep the decision</translation>
        </message>
    </context>
    <context>
        <name>ViewAsDialog</name>
        <message>
            <location filename="../dialogs/security/viewasdialog.cpp" line="+104" />
            <source>View as somebody else</source>
            <translation>View as somebody else</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The window shows exactly what that person sees and is offered. Nothing can be changed meanwhile. That you looked is written into the log.</source>
            <translation>The window shows exactly what that person sees and is offered. Nothing can be changed meanwhile. That you looked is written into the log.</translation>
        </message>
        <message>
            <location line="+2" />
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
            <source>Nobody of that name.</source>
            <translation>Nobody of that name.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location line="+1" />
            <source>View</source>
            <translation>View</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <location filename="../views/records/viewswitch.cpp" line="+94" />
            <location line="+67" />
            <source>All records</source>
            <translation>All records</translation>
        </message>
        <message>
            <location line="-61" />
            <source>My views</source>
            <translation>My views</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shared views</source>
            <translation>Shared views</translation>
        </message>
        <message>
            <location line="+34" />
            <source>Save changes to “%1”</source>
            <translation>Save changes to “%1”</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Back to “%1” as it is saved</source>
            <translation>Back to “%1” as it is saved</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Save as a new view…</source>
            <translation>Save as a new view…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Open this page with it</source>
            <translation>Open this page with it</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shared with everybody in the organization</source>
            <translation>Shared with everybody in the organization</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Delete this view</source>
            <translation>Delete this view</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 (changed)</source>
            <translation>%1 (changed)</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The list is no longer as “%1” was saved. Save the changes or go back in this menu.</source>
            <translation>The list is no longer as “%1” was saved. Save the changes or go back in this menu.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved views: %1</source>
            <translation>Saved views: %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Saved view: %1</source>
            <translation>Saved view: %1</translation>
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
        <name>WindowTour</name>
        <message>
            <location filename="../app/controllers/windowtour.cpp" line="+17" />
            <source>Everything has its list</source>
            <translation>Everything has its list</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Programs, people and work stand at the left. Each opens a list that you search, filter and sort; Enter opens a record. The groups below open when you click them.</source>
            <translation>Programs, people and work stand at the left. Each opens a list that you search, filter and sort; Enter opens a record. The groups below open when you click them.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Find anything at once</source>
            <translation>Find anything at once</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 finds people, programs, projects, documents, pages and commands from anywhere, also when you do not remember how a name is written.</source>
            <translation>%1 finds people, programs, projects, documents, pages and commands from anywhere, also when you do not remember how a name is written.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Help is one key away</source>
            <translation>Help is one key away</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 opens the manual at the right chapter, %2 says what a field is for, and %3 shows every key. What you delete or change by mistake comes back with %4.</source>
            <translation>%1 opens the manual at the right chapter, %2 says what a field is for, and %3 shows every key. What you delete or change by mistake comes back with %4.</translation>
        </message>
    </context>
    <context>
        <name>WordsTable</name>
        <message>
            <location filename="../views/exchange/wordstable.cpp" line="+39" />
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <location line="+23" />
            <source>“%1” means</source>
            <extracomment>%1 is a word of the file that is given a value</extracomment>
            <translation>“%1” means</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nothing</source>
            <translation>Nothing</translation>
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
            <location filename="../app/ctl/workspaceconnection.cpp" line="+13" />
            <source>--workspace and --database name two workspaces; give one of them.</source>
            <translation>--workspace and --database name two workspaces; give one of them.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</source>
            <translation>Say which workspace: --workspace FILE for a file, --database URL for a server, or set libpq's PGHOST, PGDATABASE or PGSERVICE.</translation>
        </message>
        <message>
            <location line="+26" />
            <source>A file has neither logins nor passwords: whoever holds it can read it. This is for workspaces on a server.</source>
            <translation>A file has neither logins nor passwords: whoever holds it can read it. This is for workspaces on a server.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>This takes the server's administrator: a login that owns the schema, such as the one that ran `migrate`.</source>
            <translation>This takes the server's administrator: a login that owns the schema, such as the one that ran `migrate`.</translation>
        </message>
        <message>
            <location line="+42" />
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
            <location filename="../app/controllers/workspacecontroller.cpp" line="+161" />
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
            <location line="+7" />
            <source>Save as a table</source>
            <translation>Save as a table</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Choose a spreadsheet</source>
            <translation>Choose a spreadsheet</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.txt *.jsonl *.ndjson);;All files (*)</source>
            <translation>Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.txt *.jsonl *.ndjson);;All files (*)</translation>
        </message>
        <message>
            <location line="+10" />
            <source>Save rows</source>
            <translation>Save rows</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Excel workbooks (*.xlsx);;Tables (*.csv)</source>
            <translation>Excel workbooks (*.xlsx);;Tables (*.csv)</translation>
        </message>
        <message>
            <location line="+9" />
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
            <location line="+39" />
            <source>Opening %1…</source>
            <translation>Opening %1…</translation>
        </message>
        <message>
            <location line="+26" />
            <location filename="../app/desktop/tourcatalog.cpp" line="-26" />
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
        <name>WorkspaceSession</name>
        <message>
            <location filename="../app/desktop/workspacesession.cpp" line="+300" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>WriteDialog</name>
        <message numerus="yes">
            <location filename="../dialogs/people/writedialog.cpp" line="+133" />
            <source>Write to %Ln people</source>
            <translation>
                <numerusform>Write to %Ln person</numerusform>
                <numerusform>Write to %Ln people</numerusform>
            </translation>
        </message>
        <message>
            <location line="+1" />
            <source>Each message opens with the text filled in; you send it yourself. It is noted as a contact with the person.</source>
            <translation>Each message opens with the text filled in; you send it yourself. It is noted as a contact with the person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;By</source>
            <translation>&amp;By</translation>
        </message>
        <message>
            <location line="+1" />
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location line="+1" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Template</source>
            <translation>&amp;Template</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Subject</source>
            <translation>&amp;Subject</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Te&amp;xt for all</source>
            <translation>Te&amp;xt for all</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;Insert field</source>
            <translation>&amp;Insert field</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Save as te&amp;mplate…</source>
            <translation>Save as te&amp;mplate…</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location line="+1" />
            <source>&amp;One e-mail to all</source>
            <translation>&amp;One e-mail to all</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Everybody in blind copy: nobody sees the others' addresses.</source>
            <translation>Everybody in blind copy: nobody sees the others' addresses.</translation>
        </message>
        <message>
            <location line="+42" />
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location line="+5" />
            <source>No template</source>
            <translation>No template</translation>
        </message>
        <message>
            <location line="+67" />
            <source>&amp;What they read</source>
            <translation>&amp;What they read</translation>
        </message>
        <message>
            <location line="+0" />
            <source>&amp;What %1 reads</source>
            <translation>&amp;What %1 reads</translation>
        </message>
        <message>
            <location line="+24" />
            <source>Without a value for %1: %2. Write it into the text above.</source>
            <translation>Without a value for %1: %2. Write it into the text above.</translation>
        </message>
        <message>
            <location line="+2" />
            <location line="+66" />
            <source>There is no text yet.</source>
            <translation>There is no text yet.</translation>
        </message>
        <message>
            <location line="-56" />
            <source>%1 has not authorized the use of their data. Write only if you are asked to, or to get the authorization.</source>
            <translation>%1 has not authorized the use of their data. Write only if you are asked to, or to get the authorization.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 was written to already. Write once more?</source>
            <translation>%1 was written to already. Write once more?</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Write anyway</source>
            <translation>Write anyway</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open e-mail, next</source>
            <translation>Open e-mail, next</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open e-mail</source>
            <translation>Open e-mail</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open WhatsApp, next</source>
            <translation>Open WhatsApp, next</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open WhatsApp</source>
            <translation>Open WhatsApp</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write again</source>
            <translation>Write again</translation>
        </message>
        <message>
            <location line="+22" />
            <source>This text is long: some mail programs cut it. Look at its end before you send it.</source>
            <translation>This text is long: some mail programs cut it. Look at its end before you send it.</translation>
        </message>
        <message>
            <location line="+23" />
            <source>One e-mail to all cannot say something different to each: take out %1, or write one by one.</source>
            <translation>One e-mail to all cannot say something different to each: take out %1, or write one by one.</translation>
        </message>
        <message numerus="yes">
            <location line="+25" />
            <source>Mail programs take no longer lists of addresses: %Ln e-mails were opened.</source>
            <translation>
                <numerusform>Mail programs take no longer lists of addresses: %Ln e-mail was opened.</numerusform>
                <numerusform>Mail programs take no longer lists of addresses: %Ln e-mails were opened.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+17" />
            <source>Done: %Ln people were written to.</source>
            <translation>
                <numerusform>Done: %Ln person was written to.</numerusform>
                <numerusform>Done: %Ln people were written to.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+14" />
            <source>Everybody was written to. To write to somebody once more, choose the person in the list.</source>
            <translation>Everybody was written to. To write to somebody once more, choose the person in the list.</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <location filename="../models/security/accesscsv.cpp" line="+30" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location line="+0" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Organization</source>
            <translation>Organization</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location line="+0" />
            <source>What it gives</source>
            <translation>What it gives</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Given</source>
            <translation>Given</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Last sign-in</source>
            <translation>Last sign-in</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Open sessions</source>
            <translation>Open sessions</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Must set a password</source>
            <translation>Must set a password</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Active person</source>
            <translation>Active person</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Login of the database</source>
            <translation>Login of the database</translation>
        </message>
        <message>
            <location line="+13" />
            <source>All organizations</source>
            <translation>All organizations</translation>
        </message>
        <message>
            <location filename="../models/security/accesswords.cpp" line="+63" />
            <source>Nothing any more: they left.</source>
            <translation>Nothing any more: they left.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Nothing while the person is deactivated.</source>
            <translation>Nothing while the person is deactivated.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Nothing until they accept.</source>
            <translation>Nothing until they accept.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Reads and changes everything of %1.</source>
            <extracomment>%1 is an organization</extracomment>
            <translation>Reads and changes everything of %1.</translation>
        </message>
        <message>
            <location line="+4" />
            <location line="+18" />
            <source>Sees only what is their own.</source>
            <translation>Sees only what is their own.</translation>
        </message>
        <message>
            <location line="-15" />
            <source>Reads %1 of %2, changes nothing.</source>
            <extracomment>%1 names kinds of records ("programs, cohorts and projects"), %2 an organization</extracomment>
            <translation>Reads %1 of %2, changes nothing.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Reads and changes everything in the workspace. Gives and takes access.</source>
            <translation>Reads and changes everything in the workspace. Gives and takes access.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Sees no people.</source>
            <translation>Sees no people.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Does not delete programs.</source>
            <translation>Does not delete programs.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Gives and takes access.</source>
            <translation>Gives and takes access.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Platform administrator</source>
            <translation>Platform administrator</translation>
        </message>
    </context>
    <context>
        <name>activity</name>
        <message>
            <location filename="../models/catalog/activitysentence.cpp" line="+65" />
            <source>somebody</source>
            <extracomment>Stands for a person whose name is not known</extracomment>
            <translation>somebody</translation>
        </message>
        <message>
            <location line="+10" />
            <source>something secret</source>
            <translation>something secret</translation>
        </message>
        <message>
            <location line="+12" />
            <source>%1 changed %2</source>
            <translation>%1 changed %2</translation>
        </message>
        <message numerus="yes">
            <location line="+6" />
            <source>%n other field(s)</source>
            <extracomment>One of the things in "Luz changed Name, Mobile and 3 other fields of José": %n is at least 2</extracomment>
            <translation>
                <numerusform>%n other field</numerusform>
                <numerusform>%n other fields</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed %2 of %3</source>
            <extracomment>%1 is a person, %2 names fields ("Mobile and Address"), %3 a record</extracomment>
            <translation>%1 changed %2 of %3</translation>
        </message>
        <message>
            <location line="+19" />
            <source>%1 gave %2 the role %3</source>
            <extracomment>%1 gave, %2 received, %3 is a role such as "Coordinator"</extracomment>
            <translation>%1 gave %2 the role %3</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 took the role %3 from %2</source>
            <translation>%1 took the role %3 from %2</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 changed the role of %2 from %3 to %4</source>
            <translation>%1 changed the role of %2 from %3 to %4</translation>
        </message>
        <message>
            <location line="+9" />
            <source>%1 made %2 a platform administrator</source>
            <translation>%1 made %2 a platform administrator</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 took the platform's administration from %2</source>
            <translation>%1 took the platform's administration from %2</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 ended the membership of %2</source>
            <translation>%1 ended the membership of %2</translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 accepted the membership of %2</source>
            <translation>%1 accepted the membership of %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 changed the membership of %2</source>
            <translation>%1 changed the membership of %2</translation>
        </message>
        <message numerus="yes">
            <location line="+12" />
            <source>%1 copied %Ln row(s) of %2</source>
            <extracomment>%1 is a person, %2 a kind of record in the plural</extracomment>
            <translation>
                <numerusform>%1 copied %Ln row of %2</numerusform>
                <numerusform>%1 copied %Ln rows of %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%1 saved the access review with %Ln row(s)</source>
            <translation>
                <numerusform>%1 saved the access review with %Ln row</numerusform>
                <numerusform>%1 saved the access review with %Ln rows</numerusform>
            </translation>
        </message>
        <message>
            <location line="+3" />
            <source>%1 saved a copy of the whole workspace</source>
            <translation>%1 saved a copy of the whole workspace</translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%1 exported %Ln row(s) of %2</source>
            <translation>
                <numerusform>%1 exported %Ln row of %2</numerusform>
                <numerusform>%1 exported %Ln rows of %2</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 as “%2”</source>
            <extracomment>%1 is a sentence, %2 the name of a file</extracomment>
            <translation>%1 as “%2”</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 looked at the e-mails in the access review</source>
            <translation>%1 looked at the e-mails in the access review</translation>
        </message>
        <message numerus="yes">
            <location line="+4" />
            <source>%1 looked at the contact data of %Ln people</source>
            <translation>
                <numerusform>%1 looked at the contact data of %Ln person</numerusform>
                <numerusform>%1 looked at the contact data of %Ln people</numerusform>
            </translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 looked at the contact data of %2</source>
            <translation>%1 looked at the contact data of %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>%1 reviewed who has access to the workspace</source>
            <translation>%1 reviewed who has access to the workspace</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 reviewed who has access to %2</source>
            <translation>%1 reviewed who has access to %2</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Somebody tried to sign in with an e-mail that nobody here has</source>
            <translation>Somebody tried to sign in with an e-mail that nobody here has</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Somebody tried to sign in as %1 and failed</source>
            <translation>Somebody tried to sign in as %1 and failed</translation>
        </message>
        <message>
            <location line="+8" />
            <source>%1 created %2</source>
            <translation>%1 created %2</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 deleted %2</source>
            <translation>%1 deleted %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 looked at %2</source>
            <translation>%1 looked at %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 signed in</source>
            <translation>%1 signed in</translation>
        </message>
        <message>
            <location line="+2" />
            <source>%1 signed out</source>
            <translation>%1 signed out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 changed their password</source>
            <translation>%1 changed their password</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 reset the password of %2</source>
            <translation>%1 reset the password of %2</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1 looked at the workspace as %2</source>
            <translation>%1 looked at the workspace as %2</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1 repaired the figures of %2</source>
            <translation>%1 repaired the figures of %2</translation>
        </message>
        <message>
            <location line="+31" />
            <source>The system</source>
            <translation>The system</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Somebody</source>
            <extracomment>Begins a sentence; a person whose name is not visible</extracomment>
            <translation>Somebody</translation>
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
            <translation>Identifier</translation>
        </message>
        <message>
            <location line="+167" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="+139" />
            <location line="+48" />
            <location line="+10" />
            <source>Company</source>
            <translation>Company</translation>
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
            <translation>Organization</translation>
        </message>
        <message>
            <location line="-62" />
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
            <location filename="../models/catalog/families/contacts.cpp" line="+85" />
            <location filename="../models/catalog/families/projects.cpp" line="+51" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <location line="+49" />
            <source>Name</source>
            <translation>Name</translation>
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
            <location filename="../models/catalog/families/programs.cpp" line="-47" />
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
            <location line="+10" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location line="-9" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-26" />
            <source>Verification</source>
            <translation>Verification</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+1" />
            <source>Decided with "Verify…": who and when stands among the verifications.</source>
            <translation>Decided with "Verify…": who and when stands among the verifications.</translation>
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
            <translation>Figures</translation>
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
            <translation>Status</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Identity</source>
            <comment>verifications.subject</comment>
            <translation>Identity</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Withdrawn</source>
            <comment>verifications.status</comment>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Verified</source>
            <comment>verifications.status</comment>
            <translation>Verified</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Rejected</source>
            <comment>verifications.status</comment>
            <translation>Rejected</translation>
        </message>
        <message>
            <location line="+7" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+28" />
            <source>Verification</source>
            <comment>verifications</comment>
            <translation>Verification</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Verifications</source>
            <comment>verifications</comment>
            <translation>Verifications</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who checked which organization, mentor or identity, when, and how.</source>
            <translation>Who checked which organization, mentor or identity, when, and how.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Decisions appear here when somebody verifies an organization, a mentor or a person.</source>
            <translation>Decisions appear here when somebody verifies an organization, a mentor or a person.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Verified what</source>
            <comment>verifications.subject</comment>
            <translation>Verified what</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Decision</source>
            <comment>verifications.status</comment>
            <translation>Decision</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Note</source>
            <comment>verifications.note</comment>
            <translation>Note</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By</source>
            <comment>verifications.decided_by</comment>
            <translation>By</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When</source>
            <comment>verifications.decided_at</comment>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-122" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-98" />
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
            <location line="+41" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Import</source>
            <comment>imports</comment>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-78" />
            <location line="+29" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-42" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+70" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location line="-28" />
            <source>Call</source>
            <comment>contacts.channel</comment>
            <translation>Call</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In person</source>
            <comment>contacts.channel</comment>
            <translation>In person</translation>
        </message>
        <message>
            <location line="+7" />
            <source>From us</source>
            <comment>contacts.direction</comment>
            <translation>From us</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From the person</source>
            <comment>contacts.direction</comment>
            <translation>From the person</translation>
        </message>
        <message>
            <location line="+7" />
            <source>Answered</source>
            <comment>contacts.outcome</comment>
            <translation>Answered</translation>
        </message>
        <message>
            <location line="+1" />
            <source>No answer</source>
            <comment>contacts.outcome</comment>
            <translation>No answer</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Call again</source>
            <comment>contacts.outcome</comment>
            <translation>Call again</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Wrong number or address</source>
            <comment>contacts.outcome</comment>
            <translation>Wrong number or address</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Not interested</source>
            <comment>contacts.outcome</comment>
            <translation>Not interested</translation>
        </message>
        <message>
            <location line="+15" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+38" />
            <source>Contact</source>
            <comment>contacts</comment>
            <translation>Contact</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contacts</source>
            <comment>contacts</comment>
            <translation>Contacts</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who was written to, called or met, when and by whom, newest first.</source>
            <translation>Who was written to, called or met, when and by whom, newest first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New contact</source>
            <comment>contacts</comment>
            <translation>New contact</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Messages that you send from a list of people are written down here; calls and talks you note yourself.</source>
            <translation>Messages that you send from a list of people are written down here; calls and talks you note yourself.</translation>
        </message>
        <message>
            <location line="+6" />
            <location line="+26" />
            <source>Channel</source>
            <comment>contacts.channel</comment>
            <translation>Channel</translation>
        </message>
        <message>
            <location line="-25" />
            <source>Direction</source>
            <comment>contacts.direction</comment>
            <translation>Direction</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When</source>
            <comment>contacts.contacted_at</comment>
            <translation>When</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By</source>
            <comment>contacts.contacted_by</comment>
            <translation>By</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+23" />
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <location line="-21" />
            <source>Outcome</source>
            <comment>contacts.outcome</comment>
            <translation>Outcome</translation>
        </message>
        <message>
            <location line="+11" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <source>Message template</source>
            <translation>Message template</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Message templates</source>
            <translation>Message templates</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Texts to write to people with; fields in braces are filled in for each person.</source>
            <translation>Texts to write to people with; fields in braces are filled in for each person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>New template</source>
            <translation>New template</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Write down what you send again and again.</source>
            <translation>Write down what you send again and again.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>Of e-mails only.</source>
            <translation>Of e-mails only.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fields: {first_name} {last_name} {full_name} {program} {cohort} {project} {mentor} {last_session} {next_session} {organization} {coordinator} {today}</source>
            <translation>Fields: {first_name} {last_name} {full_name} {program} {cohort} {project} {mentor} {last_session} {next_session} {organization} {coordinator} {today}</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In use</source>
            <comment>message_templates.is_active</comment>
            <translation>In use</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="-38" />
            <source>Text message</source>
            <translation>Text message</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Push notification</source>
            <translation>Push notification</translation>
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
            <translation>Phone call</translation>
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
            <translation>Person</translation>
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
            <translation>Program</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+3" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-26" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-4" />
            <location filename="../models/catalog/families/programs.cpp" line="-33" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-92" />
            <source>Entrepreneur</source>
            <translation>Entrepreneur</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/organizations.cpp" line="-28" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+29" />
            <location line="+24" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="+1" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+48" />
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
            <location filename="../models/security/memberroles.cpp" line="+23" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-108" />
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
            <location filename="../models/catalog/families/contacts.cpp" line="+12" />
            <location line="+24" />
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="+24" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+1" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="+55" />
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
            <location filename="../models/security/memberroles.cpp" line="-2" />
            <source>Owner</source>
            <comment>user_organizations.role</comment>
            <translation>Owner</translation>
        </message>
        <message>
            <location line="+2" />
            <location filename="../models/security/memberroles.cpp" line="+4" />
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/security/memberroles.cpp" line="+2" />
            <source>Analyst</source>
            <translation>Analyst</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-68" />
            <location filename="../models/security/memberroles.cpp" line="+2" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="+59" />
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
            <location filename="../models/catalog/families/system.cpp" line="-88" />
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
            <location line="+1" />
            <source>Signed in</source>
            <comment>activity_logs.action</comment>
            <translation>Signed in</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sign-in failed</source>
            <comment>activity_logs.action</comment>
            <translation>Sign-in failed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Signed out</source>
            <comment>activity_logs.action</comment>
            <translation>Signed out</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Password changed</source>
            <comment>activity_logs.action</comment>
            <translation>Password changed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Password reset</source>
            <comment>activity_logs.action</comment>
            <translation>Password reset</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Viewed as somebody else</source>
            <comment>activity_logs.action</comment>
            <translation>Viewed as somebody else</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Exported</source>
            <comment>activity_logs.action</comment>
            <translation>Exported</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contact data viewed</source>
            <comment>activity_logs.action</comment>
            <translation>Contact data viewed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Role changed</source>
            <comment>activity_logs.action</comment>
            <translation>Role changed</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures repaired</source>
            <comment>activity_logs.action</comment>
            <translation>Figures repaired</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Access reviewed</source>
            <comment>activity_logs.action</comment>
            <translation>Access reviewed</translation>
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
            <location filename="../models/catalog/families/profiles.cpp" line="-122" />
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
            <source>Who did what, and when: changes, sign-ins, exports. Nobody can change it.</source>
            <translation>Who did what, and when: changes, sign-ins, exports. Nobody can change it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every change stands here from the moment it is made.</source>
            <translation>Every change stands here from the moment it is made.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../models/catalog/families/contacts.cpp" line="-8" />
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <location filename="../models/catalog/families/personcolumns.cpp" line="-2" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The column's name, such as name or description.</source>
            <translation>The column's name, such as name or description.</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/contacts.cpp" line="-21" />
            <location line="+24" />
            <location filename="../models/catalog/families/system.cpp" line="+1" />
            <location filename="../models/catalog/families/messaging.cpp" line="-49" />
            <location line="+70" />
            <location filename="../models/catalog/families/tasks.cpp" line="-4" />
            <source>Text</source>
            <translation>Text</translation>
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
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+13" />
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
            <location filename="../models/catalog/families/projects.cpp" line="+7" />
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
            <location line="+22" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location line="-21" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-103" />
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
            <location line="+1" />
            <location filename="../models/catalog/families/profiles.cpp" line="+19" />
            <location line="+55" />
            <source>Last session</source>
            <translation>Last session</translation>
        </message>
        <message>
            <location line="+0" />
            <location filename="../models/catalog/families/profiles.cpp" line="-55" />
            <location line="+55" />
            <source>Session</source>
            <comment>how long ago</comment>
            <translation>Session</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The latest mentoring session that was held for the project.</source>
            <translation>The latest mentoring session that was held for the project.</translation>
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
            <location filename="../models/catalog/families/programs.cpp" line="+34" />
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
            <location filename="../models/catalog/families/profiles.cpp" line="-182" />
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
            <location line="+8" />
            <source>At risk</source>
            <translation>At risk</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Without mentor</source>
            <translation>Without mentor</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Paused</source>
            <comment>entrepreneurs.follow_up</comment>
            <translation>Paused</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On track</source>
            <translation>On track</translation>
        </message>
        <message>
            <location line="+7" />
            <source>missed two sessions</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>missed two sessions</translation>
        </message>
        <message>
            <location line="+1" />
            <source>overdue task</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>overdue task</translation>
        </message>
        <message>
            <location line="+1" />
            <source>six weeks without a session</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>six weeks without a session</translation>
        </message>
        <message>
            <location line="+1" />
            <source>program paused</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>program paused</translation>
        </message>
        <message>
            <location line="+1" />
            <source>mentorship paused</source>
            <comment>entrepreneurs.follow_up_reason</comment>
            <translation>mentorship paused</translation>
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
            <location line="+53" />
            <source>About the person</source>
            <translation>About the person</translation>
        </message>
        <message>
            <location line="-52" />
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
            <location line="+60" />
            <source>Hours of mentoring</source>
            <translation>Hours of mentoring</translation>
        </message>
        <message>
            <location line="-59" />
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
            <location line="+62" />
            <source>How to reach the person</source>
            <translation>How to reach the person</translation>
        </message>
        <message>
            <location line="-61" />
            <location filename="../models/catalog/families/mentoring.cpp" line="-12" />
            <location line="+21" />
            <source>Goals</source>
            <translation>Goals</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+27" />
            <location line="+35" />
            <location line="+12" />
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <location line="-73" />
            <source>Introduction completed</source>
            <translation>Introduction completed</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The project with which the person takes part, else their newest.</source>
            <translation>The project with which the person takes part, else their newest.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Stage</source>
            <comment>entrepreneurs.project_stage</comment>
            <translation>Stage</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Program and cohort</source>
            <translation>Program and cohort</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program in which the person takes part, else the one applied to last.</source>
            <translation>The program in which the person takes part, else the one applied to last.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Way through the program</source>
            <translation>Way through the program</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The status of the application to that program.</source>
            <translation>The status of the application to that program.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The mentor of the newest active mentorship.</source>
            <translation>The mentor of the newest active mentorship.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The latest mentoring session that was held and to which the person came.</source>
            <translation>The latest mentoring session that was held and to which the person came.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Mentoring sessions that were held and to which the person came.</source>
            <translation>Mentoring sessions that were held and to which the person came.</translation>
        </message>
        <message>
            <location line="+1" />
            <location line="+1" />
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <location line="+1" />
            <source>At risk: the last two sessions missed, a task overdue, or six weeks without a session. Without mentor: taking part with no active mentorship.</source>
            <translation>At risk: the last two sessions missed, a task overdue, or six weeks without a session. Without mentor: taking part with no active mentorship.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Last contact</source>
            <translation>Last contact</translation>
        </message>
        <message>
            <location line="+0" />
            <source>Contact</source>
            <comment>how long ago</comment>
            <translation>Contact</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The latest message, call or visit that was noted down.</source>
            <translation>The latest message, call or visit that was noted down.</translation>
        </message>
        <message>
            <location line="+3" />
            <location line="+47" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location line="-46" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-46" />
            <location line="+47" />
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
            <location line="+4" />
            <source>Active mentorships</source>
            <translation>Active mentorships</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="-30" />
            <source>Places free</source>
            <translation>Places free</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The places less the active mentorships. Empty where there is no limit.</source>
            <translation>The places less the active mentorships. Empty where there is no limit.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The latest mentoring session that the mentor held.</source>
            <translation>The latest mentoring session that the mentor held.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Fees</source>
            <translation>Fees</translation>
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
            <location filename="../models/catalog/families/contacts.cpp" line="-22" />
            <location filename="../models/catalog/families/profiles.cpp" line="+1" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="+4" />
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
            <location filename="../models/catalog/families/programs.cpp" line="-18" />
            <source>Weeks</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Sessions planned</source>
            <translation>Sessions planned</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/profiles.cpp" line="-105" />
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
            <source>Sessions held</source>
            <translation>Sessions held</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/mentoring.cpp" line="+1" />
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
            <location filename="../models/catalog/families/programs.cpp" line="+111" />
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <location filename="../models/catalog/families/programs.cpp" line="-187" />
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
            <location filename="../models/catalog/families/sharedvocabularies.cpp" line="+7" />
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
            <location filename="../models/catalog/families/programs.cpp" line="+7" />
            <source>Accepted</source>
            <comment>program_applications.status</comment>
            <translation>Accepted</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <source>Waitlisted</source>
            <comment>program_applications.status</comment>
            <translation>Waitlisted</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/catalog/families/programs.cpp" line="+1" />
            <source>Rejected</source>
            <comment>program_applications.status</comment>
            <translation>Rejected</translation>
        </message>
        <message>
            <location line="+1" />
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
            <location filename="../models/catalog/families/programs.cpp" line="+7" />
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
            <location line="+19" />
            <source>Eligibility</source>
            <translation>Eligibility</translation>
        </message>
        <message>
            <location line="-18" />
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
            <location line="+17" />
            <source>Selection process</source>
            <translation>Selection process</translation>
        </message>
        <message>
            <location line="-16" />
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
            <location line="+1" />
            <source>Applications received</source>
            <translation>Applications received</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Taking part</source>
            <translation>Taking part</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Enrolled in the program, or paused.</source>
            <translation>Enrolled in the program, or paused.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>The places less those who take part. Empty where there is no limit.</source>
            <translation>The places less those who take part. Empty where there is no limit.</translation>
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
            <location filename="../models/database/recordreader.cpp" line="+48" />
            <location filename="../models/database/recordselect.cpp" line="+20" />
            <location filename="../models/editing/bulkcommon.cpp" line="+13" />
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="+90" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+175" />
            <source>There is no kind of record called "%1".</source>
            <translation>There is no kind of record called "%1".</translation>
        </message>
        <message>
            <location line="+210" />
            <location filename="../models/database/valuecounts.cpp" line="+49" />
            <location filename="../models/database/recordrules.cpp" line="+69" />
            <location filename="../models/database/recordselect.cpp" line="+7" />
            <location filename="../models/exchange/exporting/exporter.cpp" line="+103" />
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="+18" />
            <source>%1 has no field "%2".</source>
            <translation>%1 has no field "%2".</translation>
        </message>
        <message>
            <location filename="../models/database/recordremover.cpp" line="+30" />
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
            <location filename="../models/database/conditionbuilder.cpp" line="+54" />
            <source>%1 has no field "%2" to filter by.</source>
            <translation>%1 has no field "%2" to filter by.</translation>
        </message>
        <message>
            <location filename="../models/database/migrator.cpp" line="+148" />
            <source>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</source>
            <translation>This database holds something else than a Semillero workspace. Choose another one, or an empty one.</translation>
        </message>
        <message>
            <location line="+67" />
            <source>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</source>
            <translation>This workspace was made by a newer Semillero. Install the newest version to open it; nothing was changed.</translation>
        </message>
        <message>
            <location line="-186" />
            <source>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</source>
            <translation>This database is empty. Its administrator has to run "semilleroctl migrate" once before it can be used.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</source>
            <translation>This workspace was made by an older Semillero and has to be migrated first. Make a copy, then run "semilleroctl migrate".</translation>
        </message>
        <message>
            <location line="+173" />
            <source>This workspace needs Semillero %1 or newer; this is %2. Install that version, then open it again. Nothing was changed.</source>
            <translation>This workspace needs Semillero %1 or newer; this is %2. Install that version, then open it again. Nothing was changed.</translation>
        </message>
        <message>
            <location line="+24" />
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
            <location line="+43" />
            <source>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</source>
            <translation>Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's administrator to run "semilleroctl roles".</translation>
        </message>
        <message>
            <location filename="../models/database/workspace.cpp" line="+52" />
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
            <location filename="../models/database/sqlerror.cpp" line="+140" />
            <source>You may not change this field. Ask whoever administers your organization or the platform.</source>
            <translation>You may not change this field. Ask whoever administers your organization or the platform.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You may not see the record that is chosen here. Choose another one.</source>
            <translation>You may not see the record that is chosen here. Choose another one.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>You are looking at the workspace as another person: nothing can be changed meanwhile.</source>
            <translation>You are looking at the workspace as another person: nothing can be changed meanwhile.</translation>
        </message>
        <message>
            <location line="+11" />
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
            <source>You are not signed in any more. Sign in again; what you typed is kept.</source>
            <translation>You are not signed in any more. Sign in again; what you typed is kept.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>You have to set a password of your own first. Then sign in with it.</source>
            <translation>You have to set a password of your own first. Then sign in with it.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>There were too many tries to sign in. Wait a few minutes, then try again.</source>
            <translation>There were too many tries to sign in. Wait a few minutes, then try again.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>This workspace needs a newer Semillero. Install the version that its administrator names, then open it again.</source>
            <translation>This workspace needs a newer Semillero. Install the version that its administrator names, then open it again.</translation>
        </message>
        <message>
            <location line="+4" />
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
            <location line="+40" />
            <source>You may read this record, but not change or delete it. Ask whoever administers your organization.</source>
            <translation>You may read this record, but not change or delete it. Ask whoever administers your organization.</translation>
        </message>
        <message>
            <location filename="../models/database/constraintsentences.cpp" line="+34" />
            <location filename="../models/security/memberroles.cpp" line="+67" />
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
        <message>
            <location filename="../models/database/recordrestorer.cpp" line="+248" />
            <source>The %1 that it belongs to is gone for good.</source>
            <extracomment>%1 is a kind of record, such as "program"</extracomment>
            <translation>The %1 that it belongs to is gone for good.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The %1 that it belongs to was deleted as well.</source>
            <translation>The %1 that it belongs to was deleted as well.</translation>
        </message>
        <message>
            <location filename="../models/database/recordselect.cpp" line="+6" />
            <source>A list on a server cannot be sorted by %1.</source>
            <translation>A list on a server cannot be sorted by %1.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <location filename="../models/demo/demowriter.cpp" line="+97" />
            <source>%1 %2 of %3 copies of the demo are in the workspace, each of them whole.</source>
            <translation>%1 %2 of %3 copies of the demo are in the workspace, each of them whole.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>Stopped; nothing was written.</source>
            <translation>Stopped; nothing was written.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>The demo can be made from 1 to %1 times as large.</source>
            <translation>The demo can be made from 1 to %1 times as large.</translation>
        </message>
        <message>
            <location line="-20" />
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
        <message numerus="yes">
            <location filename="../models/catalog/jsondisplay.cpp" line="+98" />
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>drafts</name>
        <message>
            <location filename="../models/editing/draftfiles.cpp" line="+24" />
            <source>What you type cannot be kept on this computer while it is not saved, so it would be lost if the program ended. Check the space on the disk, and save soon.</source>
            <translation>What you type cannot be kept on this computer while it is not saved, so it would be lost if the program ended. Check the space on the disk, and save soon.</translation>
        </message>
    </context>
    <context>
        <name>editing</name>
        <message>
            <location filename="../app/controllers/pastecontroller.cpp" line="-36" />
            <source>Paste from a spreadsheet…</source>
            <translation>Paste from a spreadsheet…</translation>
        </message>
        <message>
            <location filename="../app/controllers/copycontroller.cpp" line="-105" />
            <source>Copy cells only</source>
            <translation>Copy cells only</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows without headings</source>
            <translation>Copy rows without headings</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows as Markdown</source>
            <translation>Copy rows as Markdown</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Copy rows as JSON</source>
            <translation>Copy rows as JSON</translation>
        </message>
        <message>
            <location filename="../app/controllers/bulkeditcontroller.cpp" line="-13" />
            <source>Edit together…</source>
            <translation>Edit together…</translation>
        </message>
        <message>
            <location filename="../app/controllers/celleditcontroller.cpp" line="-169" />
            <source>Edit cell</source>
            <translation>Edit cell</translation>
        </message>
        <message>
            <location filename="../app/controllers/fillcontroller.cpp" line="-89" />
            <source>Fill down</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkcommon.cpp" line="+13" />
            <source>This record was deleted meanwhile.</source>
            <translation>This record was deleted meanwhile.</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkplanner.cpp" line="+20" />
            <source>These are more than %L1 records: too many for one change. Filter the list, or change it in parts.</source>
            <translation>These are more than %L1 records: too many for one change. Filter the list, or change it in parts.</translation>
        </message>
        <message>
            <location filename="../models/editing/bulkwriter.cpp" line="+26" />
            <source>"%1" was changed meanwhile by somebody else.</source>
            <translation>"%1" was changed meanwhile by somebody else.</translation>
        </message>
        <message>
            <location filename="../models/editing/pasteplanner.cpp" line="+27" />
            <source>%1: several records are called "%2".</source>
            <translation>%1: several records are called "%2".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>%1: no record is called "%2".</source>
            <translation>%1: no record is called "%2".</translation>
        </message>
        <message>
            <location line="+57" />
            <source>Another line of the block is for the same record.</source>
            <translation>Another line of the block is for the same record.</translation>
        </message>
        <message>
            <location line="+29" />
            <source>The list ends here: there is no row for this line.</source>
            <translation>The list ends here: there is no row for this line.</translation>
        </message>
        <message>
            <location line="+21" />
            <source>The line says nothing of which record it is for.</source>
            <translation>The line says nothing of which record it is for.</translation>
        </message>
        <message>
            <location line="+19" />
            <source>No record has this %1: "%2".</source>
            <translation>No record has this %1: "%2".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several records have this %1: "%2".</source>
            <translation>Several records have this %1: "%2".</translation>
        </message>
        <message>
            <location line="+16" />
            <source>No record is called "%1".</source>
            <translation>No record is called "%1".</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Several records are called "%1".</source>
            <translation>Several records are called "%1".</translation>
        </message>
        <message>
            <location filename="../app/controllers/importentrycontroller.cpp" line="-17" />
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <location filename="../app/desktop/tourimports.cpp" line="+88" />
            <location filename="../models/exchange/importing/importundo.cpp" line="-129" />
            <source>It was edited since.</source>
            <translation>It was edited since.</translation>
        </message>
        <message>
            <location line="+1" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+1" />
            <source>The person has signed in since.</source>
            <translation>The person has signed in since.</translation>
        </message>
        <message>
            <location line="+3" />
            <location filename="../models/exchange/importing/importundo.cpp" line="+14" />
            <source>Other records need it (%1).</source>
            <extracomment>%1 is a list such as "Tasks: 3, Meetings: 1"</extracomment>
            <translation>Other records need it (%1).</translation>
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
            <translation>Edited since: %1.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planjudge.cpp" line="+130" />
            <source>You may not read the record that this row is.</source>
            <translation>You may not read the record that this row is.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>%1 is there already and is not changed.</source>
            <translation>%1 is there already and is not changed.</translation>
        </message>
        <message>
            <location line="+34" />
            <source>No record is there that this row could change.</source>
            <translation>No record is there that this row could change.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/importplanner.cpp" line="+71" />
            <source>%1: you may not import these records.</source>
            <translation>%1: you may not import these records.</translation>
        </message>
        <message>
            <location line="+177" />
            <source>This cell is not there any more.</source>
            <translation>This cell is not there any more.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/plantwins.cpp" line="+197" />
            <source>So many people were not compared by name: only by e-mail and document.</source>
            <translation>So many people were not compared by name: only by e-mail and document.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planmatcher.cpp" line="+29" />
            <source>%1: none is called “%2”.</source>
            <extracomment>%1 is a kind of record ("Organization"), %2 what the file calls it</extracomment>
            <translation>%1: none is called “%2”.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>%1: several are called “%2”. Name it by its id or e-mail.</source>
            <translation>%1: several are called “%2”. Name it by its id or e-mail.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>%1: several are called “%2”: %3.</source>
            <extracomment>%1 is a kind of record, %2 what the file calls it, %3 the records that are called so</extracomment>
            <translation>%1: several are called “%2”: %3.</translation>
        </message>
        <message>
            <location line="+242" />
            <source>%1: this person is known, but as something else.</source>
            <translation>%1: this person is known, but as something else.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/planlayout.cpp" line="+82" />
            <source>There is no kind of record called "%1".</source>
            <translation>There is no kind of record called "%1".</translation>
        </message>
        <message>
            <location line="+16" />
            <source>%1: "%2" refers to no other record.</source>
            <translation>%1: "%2" refers to no other record.</translation>
        </message>
        <message>
            <location filename="../models/exchange/planning/twinsentences.cpp" line="+12" />
            <source>Same e-mail as %1</source>
            <translation>Same e-mail as %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Shares the e-mail with %1</source>
            <translation>Shares the e-mail with %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same document as %1</source>
            <translation>Same document as %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same phone as %1</source>
            <translation>Same phone as %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Same name as %1</source>
            <translation>Same name as %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Almost the same name as %1</source>
            <translation>Almost the same name as %1</translation>
        </message>
        <message>
            <location line="+1" />
            <source>It is the same record as %1</source>
            <translation>It is the same record as %1</translation>
        </message>
        <message>
            <location line="+3" />
            <source>It says the same as %1</source>
            <translation>It says the same as %1</translation>
        </message>
        <message>
            <location line="+23" />
            <source>row %1</source>
            <translation>row %1</translation>
        </message>
        <message>
            <location line="+2" />
            <source>row %1, %2</source>
            <extracomment>within "Same e-mail as row 79, Ana Milena Díaz"</extracomment>
            <translation>row %1, %2</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/recordsheet.cpp" line="+133" />
            <source>Kept by the program</source>
            <translation>Kept by the program</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/recordsheetfiles.cpp" line="+104" />
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exporter.cpp" line="-48" />
            <source>Choose at least one column.</source>
            <translation>Choose at least one column.</translation>
        </message>
        <message>
            <location line="+8" />
            <source>There is no authorization called "%1".</source>
            <translation>There is no authorization called "%1".</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exporterfile.cpp" line="+13" />
            <source>Only CSV and JSON lines can be written to standard output.</source>
            <translation>Only CSV and JSON lines can be written to standard output.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/exportlayout.cpp" line="-81" />
            <source>This is no layout of an export.</source>
            <translation>This is no layout of an export.</translation>
        </message>
        <message>
            <location filename="../models/exchange/importing/importundo.cpp" line="-24" />
            <source>This import was undone already.</source>
            <translation>This import was undone already.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>This import is more than 30 days old and can no longer be undone.</source>
            <translation>This import is more than 30 days old and can no longer be undone.</translation>
        </message>
        <message>
            <location line="+9" />
            <source>It was not made by this import.</source>
            <translation>It was not made by this import.</translation>
        </message>
        <message>
            <location line="+58" />
            <source>Only whoever did this import, as long as they are on the team, and who administers the organization may undo it.</source>
            <translation>Only whoever did this import, as long as they are on the team, and who administers the organization may undo it.</translation>
        </message>
        <message>
            <location filename="../models/exchange/importing/importpeople.cpp" line="+51" />
            <source>The row holds a character that cannot be stored.</source>
            <translation>The row holds a character that cannot be stored.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <location filename="../models/catalog/help/projectshelp.cpp" line="+10" />
            <source>The person behind the project, who is called about it. Partners stand in the team.</source>
            <translation>The person behind the project, who is called about it. Partners stand in the team.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that accompanies the project now. Empty for projects outside every program.</source>
            <translation>The program that accompanies the project now. Empty for projects outside every program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name under which the project is known, or the working name until it has one.</source>
            <translation>The name under which the project is known, or the working name until it has one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project is, in a paragraph that somebody who never heard of it understands.</source>
            <translation>What the project is, in a paragraph that somebody who never heard of it understands.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project in one sentence, as it would stand on a poster: “Coffee leather for shoes that last”.</source>
            <translation>The project in one sentence, as it would stand on a poster: “Coffee leather for shoes that last”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trade in which the project earns its money. Mentors are matched by it and reports are split by it.</source>
            <translation>The trade in which the project earns its money. Mentors are matched by it and reports are split by it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>To whom it sells and how: to people, to companies, by subscription, as a meeting place of both.</source>
            <translation>To whom it sells and how: to people, to companies, by subscription, as a meeting place of both.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose problem it solves, and how those people manage today. Reviewers start reading here.</source>
            <translation>Whose problem it solves, and how those people manage today. Reviewers start reading here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project does about the problem, and why that is better than what there is.</source>
            <translation>What the project does about the problem, and why that is better than what there is.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who buys it, and how many of them there are: “bakeries in Antioquia, about 3,000”.</source>
            <translation>Who buys it, and how many of them there are: “bakeries in Antioquia, about 3,000”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who else solves this problem, and what the project does differently.</source>
            <translation>Who else solves this problem, and what the project does differently.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the money comes from: sales, rents, commissions, contracts.</source>
            <translation>Where the money comes from: sales, rents, commissions, contracts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much money the project looks for to reach its next step, without what it has already.</source>
            <translation>How much money the project looks for to reach its next step, without what it has already.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money received from outside so far: seed capital, prizes, credits, investment. Not its sales.</source>
            <translation>Money received from outside so far: seed capital, prizes, credits, investment. Not its sales.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project sells in a usual month at present. Reports compare it with the baseline.</source>
            <translation>What the project sells in a usual month at present. Reports compare it with the baseline.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entrepreneur expects to sell, one line a year: 2027 and its amount.</source>
            <translation>What the entrepreneur expects to sell, one line a year: 2027 and its amount.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people work in the project, the entrepreneur included, paid or not.</source>
            <translation>How many people work in the project, the entrepreneur included, paid or not.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who works in it and at what: name and role, one person a line.</source>
            <translation>Who works in it and at what: name and role, one person a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the team lacks, such as bookkeeping or export. Mentors are proposed by these words.</source>
            <translation>What the team lacks, such as bookkeeping or export. Mentors are proposed by these words.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the project is doing now, from the idea to growth, or paused. Only the moves that make sense now are offered.</source>
            <translation>What the project is doing now, from the idea to growth, or paused. Only the moves that make sense now are offered.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the product itself has come, from concept to production. Programs accept projects from a certain stage on.</source>
            <translation>How far the product itself has come, from concept to production. Programs accept projects from a certain stage on.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much of what was planned with the mentor is done, from 0 to 100.</source>
            <translation>How much of what was planned with the mentor is done, from 0 to 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When work on the project began, even before it joined a program.</source>
            <translation>When work on the project began, even before it joined a program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the entrepreneur plans to sell for the first time.</source>
            <translation>When the entrepreneur plans to sell for the first time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the first sale really happened. Empty until then.</source>
            <translation>When the first sale really happened. Empty until then.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Figures about its customers, one a line, such as “active customers” and their number.</source>
            <translation>Figures about its customers, one a line, such as “active customers” and their number.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What shows that people want it: interviews, letters of intent, first sales. One fact a line.</source>
            <translation>What shows that people want it: interviews, letters of intent, first sales. One fact a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The steps that were agreed, each with its day, and whether it is done.</source>
            <translation>The steps that were agreed, each with its day, and whether it is done.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether allies and other organizations may see the project's name and sentence.</source>
            <translation>Whether allies and other organizations may see the project's name and sentence.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project looks for money now. Funders find it by this.</source>
            <translation>On when the project looks for money now. Funders find it by this.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project would like a mentor. The matching of mentors starts from these.</source>
            <translation>On when the project would like a mentor. The matching of mentors starts from these.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the project looks for partners or allies to work with.</source>
            <translation>On when the project looks for partners or allies to work with.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/contactshelp.cpp" line="+10" />
            <source>Who was written to, called or met. The last contact in the lists of people comes from here.</source>
            <translation>Who was written to, called or met. The last contact in the lists of people comes from here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How they were reached: e-mail, WhatsApp, a call, or in person.</source>
            <translation>How they were reached: e-mail, WhatsApp, a call, or in person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether we reached out to the person or the person to us.</source>
            <translation>Whether we reached out to the person or the person to us.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it happened. The program fills it in when you write from here.</source>
            <translation>When it happened. The program fills it in when you write from here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who of the team spoke or wrote.</source>
            <translation>Who of the team spoke or wrote.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The template the message was made from, if it was one.</source>
            <translation>The template the message was made from, if it was one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it was about, in a few words; the subject line of an e-mail.</source>
            <translation>What it was about, in a few words; the subject line of an e-mail.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message as it was opened in WhatsApp or the mail program. It may have been changed there before it was sent.</source>
            <translation>The message as it was opened in WhatsApp or the mail program. It may have been changed there before it was sent.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it ended: answered, no answer, wrong number. It tells whom to try again and how.</source>
            <translation>How it ended: answered, no answer, wrong number. It tells whom to try again and how.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person said and what was agreed, so that the next to call knows it.</source>
            <translation>What the person said and what was agreed, so that the next to call knows it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How you find the template when writing, such as “Invitation to the first session”.</source>
            <translation>How you find the template when writing, such as “Invitation to the first session”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it is meant for: e-mail has a subject, WhatsApp is short.</source>
            <translation>What it is meant for: e-mail has a subject, WhatsApp is short.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In which language it is written. People are offered the templates of theirs first.</source>
            <translation>In which language it is written. People are offered the templates of theirs first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The subject of the e-mail. Fields such as {first_name} are filled in for each person.</source>
            <translation>The subject of the e-mail. Fields such as {first_name} are filled in for each person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message. Fields such as {first_name} are filled in for each person when you write to them.</source>
            <translation>The message. Fields such as {first_name} are filled in for each person when you write to them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off to keep a template without offering it any more.</source>
            <translation>Off to keep a template without offering it any more.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/commonhelp.cpp" line="+10" />
            <source>When this record was first written down. The program sets it; it does not change afterwards.</source>
            <translation>When this record was first written down. The program sets it; it does not change afterwards.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When something in this record last changed. The history says what it was and who did it.</source>
            <translation>When something in this record last changed. The history says what it was and who did it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who wrote this record down. Empty when the program or an import made it.</source>
            <translation>The person who wrote this record down. Empty when the program or an import made it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who last changed something here. The history has every change before it as well.</source>
            <translation>The person who last changed something here. The history has every change before it as well.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/meetingshelp.cpp" line="+10" />
            <source>The mentorship whose session this is. Held sessions count towards its hours.</source>
            <translation>The mentorship whose session this is. Held sessions count towards its hours.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project the meeting is about, when it is no mentoring session.</source>
            <translation>The project the meeting is about, when it is no mentoring session.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it is about, as it will stand in people's calendars: “Costs of the new packaging”.</source>
            <translation>What it is about, as it will stand in people's calendars: “Costs of the new packaging”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What people should know before they come: what to prepare, how to get there.</source>
            <translation>What people should know before they come: what to prepare, how to get there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is a mentoring session, a review of a project, a workshop or team meeting, or a pitch to investors.</source>
            <translation>Whether it is a mentoring session, a review of a project, a workshop or team meeting, or a pitch to investors.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it begins, in your own time. The program refuses a time at which somebody or the room is taken.</source>
            <translation>When it begins, in your own time. The program refuses a time at which somebody or the room is taken.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it ends. Sessions usually take 60 minutes, workshops 2 to 4 hours.</source>
            <translation>When it ends. Sessions usually take 60 minutes, workshops 2 to 4 hours.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it really began. Written down afterwards, for the hours that are reported.</source>
            <translation>When it really began. Written down afterwards, for the hours that are reported.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it really ended.</source>
            <translation>When it really ended.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The zone in which the time was agreed. Each person still reads it in their own.</source>
            <translation>The zone in which the time was agreed. Each person still reads it in their own.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Online, in the same place, or some here and some there.</source>
            <translation>Online, in the same place, or some here and some there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where people meet: the platform with its link, or the address and the room.</source>
            <translation>Where people meet: the platform with its link, or the address and the room.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What will be talked about and how many minutes each point gets.</source>
            <translation>What will be talked about and how many minutes each point gets.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What should be clear when the meeting ends, one point a line.</source>
            <translation>What should be clear when the meeting ends, one point a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is needed: files, samples, a projector. One thing a line.</source>
            <translation>What is needed: files, samples, a projector. One thing a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Scheduled, going on, held or cancelled. A rescheduled meeting frees its time; the new one is a record of its own.</source>
            <translation>Scheduled, going on, held or cancelled. A rescheduled meeting frees its time; the new one is a record of its own.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why it did not take place or was moved, as one would tell the others.</source>
            <translation>Why it did not take place or was moved, as one would tell the others.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was said and agreed. People of the mentorship read it before the next session.</source>
            <translation>What was said and agreed. People of the mentorship read it before the next session.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who does what until when. Each can become a task.</source>
            <translation>Who does what until when. Each can become a task.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What comes next, without a person or a day yet.</source>
            <translation>What comes next, without a person or a day yet.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files and links that belong to the minutes, one a line.</source>
            <translation>Files and links that belong to the minutes, one a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many of those invited came. Counted by the program from the participants.</source>
            <translation>How many of those invited came. Counted by the program from the participants.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long it lasted, when it was not what was planned.</source>
            <translation>How long it lasted, when it was not what was planned.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much the meeting helped, from 1 (nothing) to 5 (a lot), in the opinion of who wrote the minutes.</source>
            <translation>How much the meeting helped, from 1 (nothing) to 5 (a lot), in the opinion of who wrote the minutes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting to which the person is invited.</source>
            <translation>The meeting to which the person is invited.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is invited.</source>
            <translation>Who is invited.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who calls the meeting, who must be there, who may come and who only watches. The time of required people is kept free for it.</source>
            <translation>Who calls the meeting, who must be there, who may come and who only watches. The time of required people is kept free for it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered to the invitation. Without an answer, call them.</source>
            <translation>What the person answered to the invitation. Without an answer, call them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the person came. Attendance decides about certificates and shows who is at risk.</source>
            <translation>Whether the person came. Attendance decides about certificates and shows who is at risk.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person arrived or came online.</source>
            <translation>When the person arrived or came online.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person went.</source>
            <translation>When the person went.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How well the person's connection worked online. Who often has a bad one is better met in person.</source>
            <translation>How well the person's connection worked online. Who often has a bad one is better met in person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What only the person who writes it should read again. Not part of the minutes.</source>
            <translation>What only the person who writes it should read again. Not part of the minutes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How content the person was with the meeting, from 1 to 5.</source>
            <translation>How content the person was with the meeting, from 1 to 5.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/documentshelp.cpp" line="+10" />
            <source>Whose document it is: who handed it in or answers for it.</source>
            <translation>Whose document it is: who handed it in or answers for it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project to which it belongs, such as its business plan.</source>
            <translation>The project to which it belongs, such as its business plan.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship to which it belongs.</source>
            <translation>The mentorship to which it belongs.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting to which it belongs, such as its minutes.</source>
            <translation>The meeting to which it belongs, such as its minutes.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name under which the file is kept, so that two files of the same name do not get in each other's way.</source>
            <translation>The name under which the file is kept, so that two files of the same name do not get in each other's way.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name the file had when it arrived, with its ending: “RUT Luz Dary.pdf”.</source>
            <translation>The name the file had when it arrived, with its ending: “RUT Luz Dary.pdf”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How large the file is. A million bytes is one megabyte.</source>
            <translation>How large the file is. A million bytes is one megabyte.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of file it is in the words of computers, such as application/pdf.</source>
            <translation>What kind of file it is in the words of computers, such as application/pdf.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The fingerprint of the file. If it differs one day, the file is no longer the same.</source>
            <translation>The fingerprint of the file. If it differs one day, the file is no longer the same.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In which place the file itself lies.</source>
            <translation>In which place the file itself lies.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the file lies in that place.</source>
            <translation>Where the file lies in that place.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In cloud storage, the container that has the file. Empty otherwise.</source>
            <translation>In cloud storage, the container that has the file. Empty otherwise.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the document is, in words: “Business plan, second version”.</source>
            <translation>What the document is, in words: “Business plan, second version”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What one should know before opening it.</source>
            <translation>What one should know before opening it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which paper it is, such as the RUT. Required documents of a program are ticked off by it.</source>
            <translation>Which paper it is, such as the RUT. Required documents of a program are ticked off by it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For what it is kept: the application, legal matters, money, learning, reports.</source>
            <translation>For what it is kept: the application, legal matters, money, learning, reports.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Words of your own by which you want to find it again.</source>
            <translation>Words of your own by which you want to find it again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which version this is, counted from 1.</source>
            <translation>Which version this is, counted from 1.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The version before this one.</source>
            <translation>The version before this one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On for the version that counts now.</source>
            <translation>On for the version that counts now.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who may open it, from only its owner to everybody. Think twice before “Everybody”.</source>
            <translation>Who may open it, from only its owner to everybody. Think twice before “Everybody”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when it may be read but not taken away.</source>
            <translation>Off when it may be read but not taken away.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the file has been read for search and preview.</source>
            <translation>Whether the file has been read for search and preview.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The words found in the file, so that search finds it by them.</source>
            <translation>The words found in the file, so that search finds it by them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a small picture of its first page.</source>
            <translation>The web address of a small picture of its first page.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of a preview.</source>
            <translation>The web address of a preview.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many times it was taken away. Counted by the program.</source>
            <translation>How many times it was taken away. Counted by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many times it was opened. Counted by the program.</source>
            <translation>How many times it was opened. Counted by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When somebody last opened it.</source>
            <translation>When somebody last opened it.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/messaginghelp.cpp" line="+10" />
            <source>The conversation to which the message belongs. Its participants can read it.</source>
            <translation>The conversation to which the message belongs. Its participants can read it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who wrote it.</source>
            <translation>Who wrote it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was written.</source>
            <translation>What was written.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is words, a file, a picture, a link, or a note of the program itself.</source>
            <translation>Whether it is words, a file, a picture, a link, or a note of the program itself.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The message that this one answers.</source>
            <translation>The message that this one answers.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first message of the thread, so that answers stay together.</source>
            <translation>The first message of the thread, so that answers stay together.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Files and links sent with it, one a line.</source>
            <translation>Files and links sent with it, one a line.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it reached the others.</source>
            <translation>When it reached the others.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who has read it and when.</source>
            <translation>Who has read it and when.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the text was changed after it was sent.</source>
            <translation>On when the text was changed after it was sent.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the text was last changed.</source>
            <translation>When the text was last changed.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when its author took it back.</source>
            <translation>On when its author took it back.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was taken back.</source>
            <translation>When it was taken back.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Between two people, in a group, or about a project or a mentorship.</source>
            <translation>Between two people, in a group, or about a project or a mentorship.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the conversation is called. Between two people it can stay empty.</source>
            <translation>How the conversation is called. Between two people it can stay empty.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the conversation is for, so that people write in the right one.</source>
            <translation>What the conversation is for, so that people write in the right one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when nobody writes there any more. It stays readable.</source>
            <translation>On when nobody writes there any more. It stays readable.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when new messages should not be announced to anybody.</source>
            <translation>On when new messages should not be announced to anybody.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project people talk about.</source>
            <translation>The project people talk about.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship people talk about.</source>
            <translation>The mentorship people talk about.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting people talk about, such as how to get there.</source>
            <translation>The meeting people talk about, such as how to get there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The conversation in which the person takes part.</source>
            <translation>The conversation in which the person takes part.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who takes part.</source>
            <translation>Who takes part.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who looks after the conversation: administrators and moderators may add and remove people.</source>
            <translation>Who looks after the conversation: administrators and moderators may add and remove people.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person may bring others in.</source>
            <translation>On when the person may bring others in.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person may take others out.</source>
            <translation>On when the person may take others out.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person came in.</source>
            <translation>When the person came in.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person left. What they wrote stays.</source>
            <translation>When the person left. What they wrote stays.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Up to when the person has read. Later messages count as new for them.</source>
            <translation>Up to when the person has read. Later messages count as new for them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when the person does not want to be told of new messages here.</source>
            <translation>Off when the person does not want to be told of new messages here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person keeps this conversation at the top.</source>
            <translation>On when the person keeps this conversation at the top.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/organizationshelp.cpp" line="+10" />
            <source>The name by which the organization is known. Programs, people and reports carry it.</source>
            <translation>The name by which the organization is known. Programs, people and reports carry it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the organization does for entrepreneurs and where.</source>
            <translation>What the organization does for entrepreneurs and where.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of organization it is: incubator, university, chamber of commerce, foundation, public agency.</source>
            <translation>What kind of organization it is: incubator, university, chamber of commerce, foundation, public agency.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trade it concentrates on. Empty when it works with all.</source>
            <translation>The trade it concentrates on. Empty when it works with all.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the public reads about it, with https:// in front.</source>
            <translation>Where the public reads about it, with https:// in front.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The web address of its logo. Reports and invitations show it.</source>
            <translation>The web address of its logo. Reports and invitations show it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where its office is. Meetings in person start from this address.</source>
            <translation>Where its office is. Meetings in person start from this address.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The phone, e-mail and networks of the organization itself, not of a person in it.</source>
            <translation>The phone, e-mail and networks of the organization itself, not of a person in it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Settings of other programs about this organization. Change them only when somebody asks you to.</source>
            <translation>Settings of other programs about this organization. Change them only when somebody asks you to.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people work there.</source>
            <translation>How many people work there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What it took in during its last whole year.</source>
            <translation>What it took in during its last whole year.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day it was founded, as in its papers.</source>
            <translation>The day it was founded, as in its papers.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Off when the organization no longer takes part. Its programs and their history stay.</source>
            <translation>Off when the organization no longer takes part. Its programs and their history stay.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether somebody checked that the organization exists and who speaks for it.</source>
            <translation>Whether somebody checked that the organization exists and who speaks for it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is a member.</source>
            <translation>Who is a member.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization to which the person belongs. One person may belong to several.</source>
            <translation>The organization to which the person belongs. One person may belong to several.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person may do there: owners and administrators manage people, coordinators run programs, analysts read figures, members see their own.</source>
            <translation>What the person may do there: owners and administrators manage people, coordinators run programs, analysts read figures, members see their own.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Permissions beside the role, for other programs that read this workspace.</source>
            <translation>Permissions beside the role, for other programs that read this workspace.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person was added to the organization.</source>
            <translation>When the person was added to the organization.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person accepted. Until then the membership gives no rights.</source>
            <translation>When the person accepted. Until then the membership gives no rights.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person left. What they did there stays in the history.</source>
            <translation>When the person left. What they did there stays in the history.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it is an organization, a mentor's experience or a person's identity that was checked.</source>
            <translation>Whether it is an organization, a mentor's experience or a person's identity that was checked.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that was checked.</source>
            <translation>The organization that was checked.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who was checked.</source>
            <translation>The person who was checked.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was decided. The latest decision is the one that lists show.</source>
            <translation>What was decided. The latest decision is the one that lists show.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it was checked: the papers that were seen, who was called.</source>
            <translation>How it was checked: the papers that were seen, who was called.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who decided, and answers for it.</source>
            <translation>Who decided, and answers for it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was decided.</source>
            <translation>When it was decided.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who cannot meet in that time.</source>
            <translation>Who cannot meet in that time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment from which the person cannot meet.</source>
            <translation>The moment from which the person cannot meet.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment from which the person can meet again.</source>
            <translation>The moment from which the person can meet again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why, as far as others may know: “Leave”, “Fair in Cali”.</source>
            <translation>Why, as far as others may know: “Leave”, “Fair in Cali”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who gives the rating.</source>
            <translation>Who gives the rating.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is rated. For a mentor it goes into the average in their record.</source>
            <translation>Who is rated. For a mentor it goes into the average in their record.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the two did together: a mentorship, a project, other work.</source>
            <translation>What the two did together: a mentorship, a project, other work.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship or project that the rating speaks of, by its identifier.</source>
            <translation>The mentorship or project that the rating speaks of, by its identifier.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1, bad, to 5, excellent.</source>
            <translation>From 1, bad, to 5, excellent.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why, in words that help to do it better next time.</source>
            <translation>Why, in words that help to do it better next time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose data it is about.</source>
            <translation>Whose data it is about.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person was asked to allow: the handling of their data, messages, figures.</source>
            <translation>What the person was asked to allow: the handling of their data, messages, figures.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On: allowed. Off: refused or withdrawn, from the date of this record.</source>
            <translation>On: allowed. Off: refused or withdrawn, from the date of this record.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person decided. The latest decision for each purpose counts.</source>
            <translation>When the person decided. The latest decision for each purpose counts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From where the person answered, as a proof, when it happened on the web.</source>
            <translation>From where the person answered, as a proof, when it happened on the web.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>With which device the person answered, as a proof.</source>
            <translation>With which device the person answered, as a proof.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the law lets us keep the data: the authorization itself, a contract, a duty.</source>
            <translation>Why the law lets us keep the data: the authorization itself, a contract, a duty.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For what exactly the data is used, in the words that the person read.</source>
            <translation>For what exactly the data is used, in the words that the person read.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long the data may be kept, such as 5 years. Afterwards it must be erased.</source>
            <translation>How long the data may be kept, such as 5 years. Afterwards it must be erased.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/mentoringhelp.cpp" line="+10" />
            <source>The mentor who accompanies. A mentor whose places are full cannot be given another mentorship.</source>
            <translation>The mentor who accompanies. A mentor whose places are full cannot be given another mentorship.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person who is accompanied.</source>
            <translation>The person who is accompanied.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project they work on together, when it is about one.</source>
            <translation>The project they work on together, when it is about one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that pays for it or reports it. It decides which organization the mentorship belongs to.</source>
            <translation>The program that pays for it or reports it. It decides which organization the mentorship belongs to.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group of the entrepreneur, so that a cohort's mentorships can be read together.</source>
            <translation>The group of the entrepreneur, so that a cohort's mentorships can be read together.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it goes on for a while, for one project, or is a single conversation.</source>
            <translation>Whether it goes on for a while, for one project, or is a single conversation.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the two work on, such as costs or sales. Compared with what the mentor knows.</source>
            <translation>What the two work on, such as costs or sales. Compared with what the mentor knows.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What should be reached at the end, each with a day. The mentor marks what is done.</source>
            <translation>What should be reached at the end, each with a day. The mentor marks what is done.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many weeks it is meant to last.</source>
            <translation>How many weeks it is meant to last.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many sessions were agreed. The ones held are counted beside it.</source>
            <translation>How many sessions were agreed. The ones held are counted beside it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many sessions were held, counted by the program from the meetings.</source>
            <translation>How many sessions were held, counted by the program from the meetings.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How often the two meet: every week, every two weeks or once a month.</source>
            <translation>How often the two meet: every week, every two weeks or once a month.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long one session takes, usually 60 minutes. New sessions start with it.</source>
            <translation>How long one session takes, usually 60 minutes. New sessions start with it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it goes, in a few words, written by the mentor or the coordinator now and then.</source>
            <translation>How it goes, in a few words, written by the mentor or the coordinator now and then.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was reached so far, one thing a line: “first order from a supermarket”.</source>
            <translation>What was reached so far, one thing a line: “first order from a supermarket”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What stands in the way, one thing a line. Read before the next session.</source>
            <translation>What stands in the way, one thing a line. Read before the next session.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How one will know that it helped, with unit and target: “monthly sales, 8 million”.</source>
            <translation>How one will know that it helped, with unit and target: “monthly sales, 8 million”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day of the first session or of the agreement.</source>
            <translation>The day of the first session or of the agreement.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day until which it is planned.</source>
            <translation>The day until which it is planned.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which it really ended, earlier or later than planned.</source>
            <translation>The day on which it really ended, earlier or later than planned.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Active mentorships take a place of the mentor; paused, finished and cancelled ones do not.</source>
            <translation>Active mentorships take a place of the mentor; paused, finished and cancelled ones do not.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1 to 5, given by the entrepreneur at the end. It is about the work together, not the person.</source>
            <translation>From 1 to 5, given by the entrepreneur at the end. It is about the work together, not the person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From 1 to 5, given by the mentor at the end.</source>
            <translation>From 1 to 5, given by the mentor at the end.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What helped and what did not, in the entrepreneur's words.</source>
            <translation>What helped and what did not, in the entrepreneur's words.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor would do differently, and what the person needs next.</source>
            <translation>What the mentor would do differently, and what the person needs next.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/taskshelp.cpp" line="+10" />
            <source>The project that the task brings forward.</source>
            <translation>The project that the task brings forward.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mentorship in which it was agreed.</source>
            <translation>The mentorship in which it was agreed.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The meeting in which it was agreed, so that one can read why.</source>
            <translation>The meeting in which it was agreed, so that one can read why.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The larger task of which this is one step.</source>
            <translation>The larger task of which this is one step.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is to be done, beginning with a verb: “Send the RUT”.</source>
            <translation>What is to be done, beginning with a verb: “Send the RUT”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is needed to do it: how, with whom, where the papers are.</source>
            <translation>What is needed to do it: how, with whom, where the papers are.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>An ordinary task, a milestone of the project, something to hand in, or what came out of a meeting.</source>
            <translation>An ordinary task, a milestone of the project, something to hand in, or what came out of a meeting.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who does it. It appears on that person's home page.</source>
            <translation>Who does it. It appears on that person's home page.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who asked for it and wants to know when it is done.</source>
            <translation>Who asked for it and wants to know when it is done.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Until when it must be done. Afterwards it counts as overdue.</source>
            <translation>Until when it must be done. Afterwards it counts as overdue.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When work on it may begin.</source>
            <translation>When work on it may begin.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many hours it will probably take, such as 2.5.</source>
            <translation>How many hours it will probably take, such as 2.5.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many hours it has taken so far.</source>
            <translation>How many hours it has taken so far.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether it waits, is being done, is blocked by something else, done or cancelled.</source>
            <translation>Whether it waits, is being done, is blocked by something else, done or cancelled.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What comes first when there is not time for everything.</source>
            <translation>What comes first when there is not time for everything.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much of it is done, from 0 to 100.</source>
            <translation>How much of it is done, from 0 to 100.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tasks that must be done before this one can begin.</source>
            <translation>Tasks that must be done before this one can begin.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Tasks that wait for this one.</source>
            <translation>Tasks that wait for this one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How it ended: what was done, what came out.</source>
            <translation>How it ended: what was done, what came out.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What proves that it was done, such as a link to the file or its name.</source>
            <translation>What proves that it was done, such as a link to the file or its name.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it was finished.</source>
            <translation>When it was finished.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Single entries of time that other programs wrote.</source>
            <translation>Single entries of time that other programs wrote.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many comments there are. Counted by the program.</source>
            <translation>How many comments there are. Counted by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when it has to be done again and again, such as a monthly report.</source>
            <translation>On when it has to be done again and again, such as a monthly report.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How often it comes back, in words such as “every”: “month”.</source>
            <translation>How often it comes back, in words such as “every”: “month”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is told. Only this person sees it behind the bell.</source>
            <translation>Who is told. Only this person sees it behind the bell.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened, in a few words that stand alone.</source>
            <translation>What happened, in a few words that stand alone.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The whole message, as the person reads it.</source>
            <translation>The whole message, as the person reads it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the person is told: a reminder, a task, a decision, a missing document.</source>
            <translation>Why the person is told: a reminder, a task, a decision, a missing document.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of which kind the record is that the message speaks of.</source>
            <translation>Of which kind the record is that the message speaks of.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record that opens when the person follows the message.</source>
            <translation>The record that opens when the person follows the message.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What other programs need to show the message.</source>
            <translation>What other programs need to show the message.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On which ways the person is told: in the program, by e-mail, by WhatsApp.</source>
            <translation>On which ways the person is told: in the program, by e-mail, by WhatsApp.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person has seen it.</source>
            <translation>On when the person has seen it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person saw it.</source>
            <translation>When the person saw it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it should reach the person, such as a day before a meeting.</source>
            <translation>When it should reach the person, such as a day before a meeting.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When it reached the person's device.</source>
            <translation>When it reached the person's device.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much it hurries. Urgent ones stand first.</source>
            <translation>How much it hurries. Urgent ones stand first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From when on it no longer matters, such as the end of the meeting it announces.</source>
            <translation>From when on it no longer matters, such as the end of the meeting it announces.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The answers that the message offers, written by the program that sent it.</source>
            <translation>The answers that the message offers, written by the program that sent it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered with a click.</source>
            <translation>What the person answered with a click.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person answered.</source>
            <translation>When the person answered.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/programshelp.cpp" line="+10" />
            <source>The organization that runs the program and answers for it. Its coordinators may edit the program; others only see it.</source>
            <translation>The organization that runs the program and answers for it. Its coordinators may edit the program; others only see it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How people call the program, with its edition, so that this year's and last year's can be told apart in every list.</source>
            <translation>How people call the program, with its edition, so that this year's and last year's can be told apart in every list.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the program offers and for whom, in a few sentences. People who think of applying read this first.</source>
            <translation>What the program offers and for whom, in a few sentences. People who think of applying read this first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the program mainly does: incubate ideas, accelerate businesses, bring people together with mentors, or give money. Dashboards compare programs of the same type.</source>
            <translation>What the program mainly does: incubate ideas, accelerate businesses, bring people together with mentors, or give money. Dashboards compare programs of the same type.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many weeks one participant takes from start to graduation, such as 24. Cohorts may run longer or shorter; their own dates count for them.</source>
            <translation>How many weeks one participant takes from start to graduation, such as 24. Cohorts may run longer or shorter; their own dates count for them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people the whole program can take, over all its cohorts. Reviewers and the committee plan with it.</source>
            <translation>How many people the whole program can take, over all its cohorts. Reviewers and the committee plan with it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first day on which people may apply.</source>
            <translation>The first day on which people may apply.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day of the call. Applications that arrive later belong to the next edition.</source>
            <translation>The last day of the call. Applications that arrive later belong to the next edition.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which the program begins for its participants, usually with the first workshop.</source>
            <translation>The day on which the program begins for its participants, usually with the first workshop.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day on which the program ends, usually with the demo day or the graduation.</source>
            <translation>The day on which the program ends, usually with the demo day or the graduation.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What an application must fulfil before anybody evaluates it, such as “the project is at prototype stage or later”. Each line is one condition and is shown to people in both languages.</source>
            <translation>What an application must fulfil before anybody evaluates it, such as “the project is at prototype stage or later”. Each line is one condition and is shown to people in both languages.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The papers that each participant hands in, such as the RUT or the authorization of personal data. Compare it with the documents of each participant to see what is missing.</source>
            <translation>The papers that each participant hands in, such as the RUT or the authorization of personal data. Compare it with the documents of each participant to see what is missing.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How people are chosen: the stages, who evaluates in each, and the criteria with their weights. Reviews are written against these criteria.</source>
            <translation>How people are chosen: the stages, who evaluates in each, and the criteria with their weights. Reviews are written against these criteria.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What a participant receives, such as mentoring, a place to work or seed capital. Used in the call and to find programs by what they offer.</source>
            <translation>What a participant receives, such as mentoring, a place to work or seed capital. Used in the call and to find programs by what they offer.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was promised to funders, each with its unit and its target, such as “jobs created: 60”. Reports compare the result with these targets.</source>
            <translation>What was promised to funders, each with its unit and its target, such as “jobs created: 60”. Reports compare the result with these targets.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the program stands: a draft only its team sees, published while the call is open, active while it runs, then completed or cancelled. Only the moves that make sense now are offered.</source>
            <translation>Where the program stands: a draft only its team sees, published while the call is open, active while it runs, then completed or cancelled. Only the moves that make sense now are offered.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether people outside the organization may see the call. Turn it on when the call is published.</source>
            <translation>Whether people outside the organization may see the call. Turn it on when the call is published.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that the person applied to. A person has one application per program; the way through it is this record.</source>
            <translation>The program that the person applied to. A person has one application per program; the way through it is this record.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who applied. Their data, projects and documents are read from the person's own record.</source>
            <translation>Who applied. Their data, projects and documents are read from the person's own record.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group with which the person goes through the program. Empty until they are enrolled.</source>
            <translation>The group with which the person goes through the program. Empty until they are enrolled.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project with which the person applied, where the program asks for one.</source>
            <translation>The project with which the person applied, where the program asks for one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the person has come: from submitted to accepted, enrolled and graduated, or withdrawn and dropped out on the way. Lists and dashboards count people by it.</source>
            <translation>How far the person has come: from submitted to accepted, enrolled and graduated, or withdrawn and dropped out on the way. Lists and dashboards count people by it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person answered in the application form, one question a line, as it arrived.</source>
            <translation>What the person answered in the application form, one question a line, as it arrived.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the application arrived. It decides whether it came in time.</source>
            <translation>When the application arrived. It decides whether it came in time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the selection committee decided. The status follows from it and moves on afterwards; the decision stays.</source>
            <translation>What the selection committee decided. The status follows from it and moves on afterwards; the decision stays.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the committee decided, for the minutes and for the answer to the person.</source>
            <translation>When the committee decided, for the minutes and for the answer to the person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who wrote down the decision of the committee.</source>
            <translation>Who wrote down the decision of the committee.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Why the person was chosen or not, or why they left, in words that could be read to them: “moved to another city”.</source>
            <translation>Why the person was chosen or not, or why they left, in words that could be read to them: “moved to another city”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program that this group goes through. A program can have several cohorts, at the same time or one after the other.</source>
            <translation>The program that this group goes through. A program can have several cohorts, at the same time or one after the other.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the group is called, such as “Cohort 2” or the name of its town. People see it beside their program.</source>
            <translation>How the group is called, such as “Cohort 2” or the name of its town. People see it beside their program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What sets this group apart: place, timetable, who accompanies it.</source>
            <translation>What sets this group apart: place, timetable, who accompanies it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The first day of this group, from which its weeks are counted.</source>
            <translation>The first day of this group, from which its weeks are counted.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The last day of this group.</source>
            <translation>The last day of this group.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people fit into this group. The committee fills the groups by it.</source>
            <translation>How many people fit into this group. The committee fills the groups by it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the group is planned, going on, finished or cancelled.</source>
            <translation>Whether the group is planned, going on, finished or cancelled.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The application that was evaluated.</source>
            <translation>The application that was evaluated.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who evaluated it. Each reviewer writes one review per application and stage.</source>
            <translation>Who evaluated it. Each reviewer writes one review per application and stage.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which stage of the selection this review belongs to, such as “Interview”. The stages stand in the program.</source>
            <translation>Which stage of the selection this review belongs to, such as “Interview”. The stages stand in the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The points for each criterion of the stage, from 0 to the most that the program allows. The weighted sum ranks the applications.</source>
            <translation>The points for each criterion of the stage, from 0 to the most that the program allows. The weighted sum ranks the applications.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the reviewer wants the committee to know beside the points. Applicants do not see it.</source>
            <translation>What the reviewer wants the committee to know beside the points. Applicants do not see it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Turn it on when the reviewer knows the person or has an interest. The scores are kept but do not count.</source>
            <translation>Turn it on when the reviewer knows the person or has an interest. The scores are kept but do not count.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the review was handed in. Empty while the reviewer still works on it.</source>
            <translation>When the review was handed in. Empty while the reviewer still works on it.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/systemhelp.cpp" line="+10" />
            <source>Who did it. Empty when the program did it by itself.</source>
            <translation>Who did it. Empty when the program did it by itself.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Of which kind the record is.</source>
            <translation>Of which kind the record is.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record by its identifier, also when it no longer exists.</source>
            <translation>The record by its identifier, also when it no longer exists.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the record was called when it happened.</source>
            <translation>How the record was called when it happened.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Every changed field with its value before and after. Secrets are not written down.</source>
            <translation>Every changed field with its value before and after. Secrets are not written down.</translation>
        </message>
        <message>
            <location line="-5" />
            <source>The whole line in words. Sort and filter by Who, Action and Kind of record.</source>
            <translation>The whole line in words. Sort and filter by Who, Action and Kind of record.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What was done: a record made, changed or deleted, a sign-in, an export, a role given or taken, contact data looked at.</source>
            <translation>What was done: a record made, changed or deleted, a sign-in, an export, a role given or taken, contact data looked at.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>What else the program noted: the import that made the change, the rows and filters of an export, the note of a review.</source>
            <translation>What else the program noted: the import that made the change, the rows and filters of an export, the note of a review.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The address of the computer from which it was done, on a server.</source>
            <translation>The address of the computer from which it was done, on a server.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The device with which it was done.</source>
            <translation>The device with which it was done.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization to which the record belongs.</source>
            <translation>The organization to which the record belongs.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The project to which the record belongs, if any.</source>
            <translation>The project to which the record belongs, if any.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment in which it was done, to the second.</source>
            <translation>The moment in which it was done, to the second.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What happened, in the short name that the applications use, such as session_booked.</source>
            <translation>What happened, in the short name that the applications use, such as session_booked.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the event is about: a person, a project, a mentorship, the system.</source>
            <translation>What the event is about: a person, a project, a mentorship, the system.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whose action it was. Empty when nobody had signed in.</source>
            <translation>Whose action it was. Empty when nobody had signed in.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>For which organization it counts.</source>
            <translation>For which organization it counts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Details of the event, as the application sent them.</source>
            <translation>Details of the event, as the application sent them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The moment in which it happened.</source>
            <translation>The moment in which it happened.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The address of the device on the network.</source>
            <translation>The address of the device on the network.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the browser or application introduced itself.</source>
            <translation>How the browser or application introduced itself.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The page or message that brought the person there.</source>
            <translation>The page or message that brought the person there.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The country in its two letters, such as CO, as the network tells.</source>
            <translation>The country in its two letters, such as CO, as the network tells.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The department or state, as the network tells.</source>
            <translation>The department or state, as the network tells.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The town, as the network tells. Often only roughly right.</source>
            <translation>The town, as the network tells. Often only roughly right.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Computer, telephone or tablet. Tells whether people need pages for small screens.</source>
            <translation>Computer, telephone or tablet. Tells whether people need pages for small screens.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The system of the device, such as Android.</source>
            <translation>The system of the device, such as Android.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The browser in use, such as Firefox.</source>
            <translation>The browser in use, such as Firefox.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day that is added up.</source>
            <translation>The day that is added up.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What is counted, such as sessions_held.</source>
            <translation>What is counted, such as sessions_held.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>By what the figure is split: by program, by gender, by town. Empty for the total.</source>
            <translation>By what the figure is split: by program, by gender, by town. Empty for the total.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The part of the split this line is about, such as one program.</source>
            <translation>The part of the split this line is about, such as one program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many there were that day.</source>
            <translation>How many there were that day.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>All of that day added up.</source>
            <translation>All of that day added up.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The sum divided by the count.</source>
            <translation>The sum divided by the count.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The smallest single value of that day.</source>
            <translation>The smallest single value of that day.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The largest single value of that day.</source>
            <translation>The largest single value of that day.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the figure was calculated, for those who check it.</source>
            <translation>How the figure was calculated, for those who check it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Of which kind the record is whose text is translated.</source>
            <translation>Of which kind the record is whose text is translated.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The record whose text is translated, by its identifier.</source>
            <translation>The record whose text is translated, by its identifier.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Into which language the text is translated.</source>
            <translation>Into which language the text is translated.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which of the record's texts it is, by the name of its column: name, description.</source>
            <translation>Which of the record's texts it is, by the name of its column: name, description.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The text in that language. Who reads the program in it sees this one.</source>
            <translation>The text in that language. Who reads the program in it sees this one.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/derivedhelp.cpp" line="+10" />
            <source>The project with which the person takes part now, or their newest. The program reads it from the applications and projects.</source>
            <translation>The project with which the person takes part now, or their newest. The program reads it from the applications and projects.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far that project has come, so that the list can be split into ideas and businesses.</source>
            <translation>How far that project has come, so that the list can be split into ideas and businesses.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The program in which the person takes part, else the one applied to last. Use it to see one program's people only.</source>
            <translation>The program in which the person takes part, else the one applied to last. Use it to see one program's people only.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The group of that program in which the person is.</source>
            <translation>The group of that program in which the person is.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How far the person has come in that program, from submitted to graduated.</source>
            <translation>How far the person has come in that program, from submitted to graduated.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who accompanies the person now: the mentor of their newest active mentorship. Empty means somebody to match.</source>
            <translation>Who accompanies the person now: the mentor of their newest active mentorship. Empty means somebody to match.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago the person last was in a mentoring session. Filter by “longer ago than three weeks” to find those to call.</source>
            <translation>How long ago the person last was in a mentoring session. Filter by “longer ago than three weeks” to find those to call.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many mentoring sessions the person has attended.</source>
            <translation>How many mentoring sessions the person has attended.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How somebody who takes part is doing, worked out every time from sessions, tasks and mentorships. Empty for those who do not take part.</source>
            <translation>How somebody who takes part is doing, worked out every time from sessions, tasks and mentorships. Empty for those who do not take part.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What put the person into that state, so that you know what to talk about when you call.</source>
            <translation>What put the person into that state, so that you know what to talk about when you call.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago somebody of the team wrote to the person, called or met them. Read from the contacts.</source>
            <translation>How long ago somebody of the team wrote to the person, called or met them. Read from the contacts.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people the mentor accompanies at this moment.</source>
            <translation>How many people the mentor accompanies at this moment.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many more entrepreneurs the mentor can take. Empty for those without a limit.</source>
            <translation>How many more entrepreneurs the mentor can take. Empty for those without a limit.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago the mentor last held a session. A long time may mean that nobody writes them down.</source>
            <translation>How long ago the mentor last held a session. A long time may mean that nobody writes them down.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people applied, whatever became of it.</source>
            <translation>How many people applied, whatever became of it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many people are in the program now, paused ones included.</source>
            <translation>How many people are in the program now, paused ones included.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many more people fit into the program. Empty for programs without a limit.</source>
            <translation>How many more people fit into the program. Empty for programs without a limit.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How long ago there was a mentoring session about this project.</source>
            <translation>How long ago there was a mentoring session about this project.</translation>
        </message>
        <message>
            <location filename="../models/catalog/help/peoplehelp.cpp" line="+10" />
            <source>The given names as in the identity document, such as “Luz Dary”. Certificates and messages use them.</source>
            <translation>The given names as in the identity document, such as “Luz Dary”. Certificates and messages use them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Both family names where the person has two, such as “Quintero Mosquera”. Lists are sorted by them.</source>
            <translation>Both family names where the person has two, such as “Quintero Mosquera”. Lists are sorted by them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The person's own address: invitations and messages go there, and with it they sign in on a server. Leave it empty when they have none or share one.</source>
            <translation>The person's own address: invitations and messages go there, and with it they sign in on a server. Leave it empty when they have none or share one.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The mobile with the country's code, such as +57 300 000 0012. WhatsApp messages open with this number.</source>
            <translation>The mobile with the country's code, such as +57 300 000 0012. WhatsApp messages open with this number.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>A picture of the person. Without one, their initials stand in a coloured circle.</source>
            <translation>A picture of the person. Without one, their initials stand in a coloured circle.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person mainly is in the ecosystem. It decides in which list they appear; one person may have other roles as well.</source>
            <translation>What the person mainly is in the ecosystem. It decides in which list they appear; one person may have other roles as well.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who is not active can no longer sign in and is not offered when somebody is chosen. Nothing of theirs is deleted.</source>
            <translation>Who is not active can no longer sign in and is not offered when somebody is chosen. Nothing of theirs is deleted.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when somebody compared the person with their identity document. Funders ask for it.</source>
            <translation>On when somebody compared the person with their identity document. Funders ask for it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person last signed in on a server. Stays empty in a local workspace.</source>
            <translation>When the person last signed in on a server. Stays empty in a local workspace.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The language in which the person wants to be written to. Templates of messages follow it.</source>
            <translation>The language in which the person wants to be written to. Templates of messages follow it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the person's clock stands. Invitations show meetings in this zone, for instance to a mentor in Madrid.</source>
            <translation>Where the person's clock stands. Invitations show meetings in this zone, for instance to a mentor in Madrid.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Facts about the person that have no field of their own, such as the languages they speak. Other programs may keep theirs here.</source>
            <translation>Facts about the person that have no field of their own, such as the languages they speak. Other programs may keep theirs here.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Which document proves who the person is: cédula, passport, permit. Reports for funders name it beside the number.</source>
            <translation>Which document proves who the person is: cédula, passport, permit. Reports for funders name it beside the number.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The number on that document, without dots or spaces. Two people with the same one are probably the same person.</source>
            <translation>The number on that document, without dots or spaces. Two people with the same one are probably the same person.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The day the person was born. Reports only show age groups.</source>
            <translation>The day the person was born. Reports only show age groups.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person says, not what somebody supposes. Reports count by it, never below five people.</source>
            <translation>What the person says, not what somebody supposes. Reports count by it, never below five people.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The five digits that DANE gives to the municipality where the person lives, such as 05001 for Medellín. Maps and reports use it.</source>
            <translation>The five digits that DANE gives to the municipality where the person lives, such as 05001 for Medellín. Maps and reports use it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The municipality where the person lives now, which may not be where they were born.</source>
            <translation>The municipality where the person lives now, which may not be where they were born.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Groups that the person says they belong to, such as rural, victim of the conflict or head of household. Sensitive data: ask, never assume, and only with authorization.</source>
            <translation>Groups that the person says they belong to, such as rural, victim of the conflict or head of household. Sensitive data: ask, never assume, and only with authorization.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that accompanies the person. Its team may see and edit their data.</source>
            <translation>The organization that accompanies the person. Its team may see and edit their data.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who the person is and what moves them, in a few lines. Mentors read it before the first session.</source>
            <translation>Who the person is and what moves them, in a few lines. Mentors read it before the first session.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much the person has already done as an entrepreneur, not how good they are. It helps to find the right mentor.</source>
            <translation>How much the person has already done as an entrepreneur, not how good they are. It helps to find the right mentor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trades the person works in or would like to. Calls and mentors are proposed by them.</source>
            <translation>The trades the person works in or would like to. Calls and mentors are proposed by them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person can do themselves, such as sewing, sales or bookkeeping. One word or two each.</source>
            <translation>What the person can do themselves, such as sewing, sales or bookkeeping. One word or two each.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person studied and where, one line each. Not finished counts too.</source>
            <translation>What the person studied and where, one line each. Not finished counts too.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person did before: jobs, businesses, family trade. One line each.</source>
            <translation>What the person did before: jobs, businesses, family trade. One line each.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many projects the person has. Counted by the program.</source>
            <translation>How many projects the person has. Counted by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of mentoring so far, added up from the sessions held.</source>
            <translation>Hours of mentoring so far, added up from the sessions held.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Money the person's projects received through programs, added up by the program.</source>
            <translation>Money the person's projects received through programs, added up by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person can usually meet, day by day. Sessions are proposed inside these hours.</source>
            <translation>When the person can usually meet, day by day. Sessions are proposed inside these hours.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the person wants to be reached, the best way first. Many never read e-mail but answer on WhatsApp.</source>
            <translation>How the person wants to be reached, the best way first. Many never read e-mail but answer on WhatsApp.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the person wants to reach, each with a day if there is one. Reviewed with the mentor.</source>
            <translation>What the person wants to reach, each with a day if there is one. Reviewed with the mentor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the person has time at present. “Paused” keeps them in the program without proposing sessions.</source>
            <translation>Whether the person has time at present. “Paused” keeps them in the program without proposing sessions.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>On when the person has been shown how the program works and has signed what they must.</source>
            <translation>On when the person has been shown how the program works and has signed what they must.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization that brought the mentor. Others may still ask for them.</source>
            <translation>The organization that brought the mentor. Others may still ask for them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Who the mentor is and what they have done, in a few lines. Entrepreneurs read it when they get a mentor.</source>
            <translation>Who the mentor is and what they have done, in a few lines. Entrepreneurs read it when they get a mentor.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the mentor does at work, such as “Finance manager”.</source>
            <translation>What the mentor does at work, such as “Finance manager”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Where the mentor works, or “Independent”. It helps to see conflicts of interest.</source>
            <translation>Where the mentor works, or “Independent”. It helps to see conflicts of interest.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>In what the mentor can really help, such as finance, INVIMA or export. The matching of mentors looks here first.</source>
            <translation>In what the mentor can really help, such as finance, INVIMA or export. The matching of mentors looks here first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The trades the mentor knows from inside.</source>
            <translation>The trades the mentor knows from inside.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Titles and certificates that matter to the work, one a line, with the year.</source>
            <translation>Titles and certificates that matter to the work, one a line, with the year.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What an hour costs the program. Empty or zero for those who give their time.</source>
            <translation>What an hour costs the program. Empty or zero for those who give their time.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The currency of the hourly rate, such as COP, or EUR for a mentor abroad.</source>
            <translation>The currency of the hourly rate, such as COP, or EUR for a mentor abroad.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the mentor can meet, day by day, and how many sessions they take in a day and a week. Sessions are only proposed inside these hours.</source>
            <translation>When the mentor can meet, day by day, and how many sessions they take in a day and a week. Sessions are only proposed inside these hours.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many entrepreneurs the mentor takes at a time. When the places are full, no further mentorship can be made.</source>
            <translation>How many entrepreneurs the mentor takes at a time. When the places are full, no further mentorship can be made.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many active mentorships the mentor has. Counted by the program.</source>
            <translation>How many active mentorships the mentor has. Counted by the program.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Hours of sessions the mentor has held in all. Certificates of thanks name them.</source>
            <translation>Hours of sessions the mentor has held in all. Certificates of thanks name them.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How many different people the mentor has accompanied so far.</source>
            <translation>How many different people the mentor has accompanied so far.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The average of the ratings that entrepreneurs gave, from 1 to 5. Counted by the program from the ratings.</source>
            <translation>The average of the ratings that entrepreneurs gave, from 1 to 5. Counted by the program from the ratings.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>From how many ratings the average comes. Few ratings say little.</source>
            <translation>From how many ratings the average comes. Few ratings say little.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the mentor likes to work: asks questions, gives tasks, looks at the accounts together.</source>
            <translation>How the mentor likes to work: asks questions, gives tasks, looks at the accounts together.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the mentor wants to be reached, the best way first.</source>
            <translation>How the mentor wants to be reached, the best way first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What sets the mentor apart inside their areas, such as “cold chain” or “costs of craftwork”.</source>
            <translation>What sets the mentor apart inside their areas, such as “cold chain” or “costs of craftwork”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether the mentor takes new entrepreneurs now. Paused mentors keep those they have.</source>
            <translation>Whether the mentor takes new entrepreneurs now. Paused mentors keep those they have.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Whether somebody checked the mentor's experience and references. Only verified mentors should work alone with people.</source>
            <translation>Whether somebody checked the mentor's experience and references. Only verified mentors should work alone with people.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The organization of the ecosystem that keeps up the contact.</source>
            <translation>The organization of the ecosystem that keeps up the contact.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What kind of supporter it is: investor, company, public agency, university. Lists of invitations start from it.</source>
            <translation>What kind of supporter it is: investor, company, public agency, university. Lists of invitations start from it.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How the relation stands: a prospect, a partner, or asleep.</source>
            <translation>How the relation stands: a prospect, a partner, or asleep.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name by which everybody knows the company or agency.</source>
            <translation>The name by which everybody knows the company or agency.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The name in the contract, as the chamber of commerce has it, such as “Semillas del Sur S.A.S.”</source>
            <translation>The name in the contract, as the chamber of commerce has it, such as “Semillas del Sur S.A.S.”</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The NIT with its check digit, or the tax number of another country.</source>
            <translation>The NIT with its check digit, or the tax number of another country.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How large the company is, in the four sizes the law knows.</source>
            <translation>How large the company is, in the four sizes the law knows.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the entity wants to support. Projects of these trades are shown to it first.</source>
            <translation>What the entity wants to support. Projects of these trades are shown to it first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>How much it usually puts into one project, in words, such as “20 to 100 million COP”.</source>
            <translation>How much it usually puts into one project, in words, such as “20 to 100 million COP”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>What the team should know before calling: who decides, what was promised, when to call again.</source>
            <translation>What the team should know before calling: who decides, what was promised, when to call again.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>“Everything” may change every record of the workspace. “The organization” leaves it to the person's memberships. One who may do everything always remains.</source>
            <translation>“Everything” may change every record of the workspace. “The organization” leaves it to the person's memberships. One who may do everything always remains.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>The area in which the person works, such as “Systems” or “Cohorts”.</source>
            <translation>The area in which the person works, such as “Systems” or “Cohorts”.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Permissions beside the level, for other programs that read this workspace. The program itself goes by the level and the memberships.</source>
            <translation>Permissions beside the level, for other programs that read this workspace. The program itself goes by the level and the memberships.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>When the person last did something that only administrators may. Useful for the review of who still needs the role.</source>
            <translation>When the person last did something that only administrators may. Useful for the review of who still needs the role.</translation>
        </message>
    </context>
    <context>
        <name>members</name>
        <message>
            <location filename="../models/security/membersrepository.cpp" line="+356" />
            <source>Nobody signs in to a file: it has no passwords.</source>
            <translation>Nobody signs in to a file: it has no passwords.</translation>
        </message>
        <message>
            <location filename="../models/security/memberroles.cpp" line="-74" />
            <source>Everything in the organization: gives every role, hands the organization over.</source>
            <translation>Everything in the organization: gives every role, hands the organization over.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Runs the organization: people, programs and everything in them; gives the roles below.</source>
            <translation>Runs the organization: people, programs and everything in them; gives the roles below.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Runs programs: applications, mentoring, meetings, documents and the people in them.</source>
            <translation>Runs programs: applications, mentoring, meetings, documents and the people in them.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Sees programs, projects and figures, and nobody's name.</source>
            <translation>Sees programs, projects and figures, and nobody's name.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Belongs to the organization and sees its programs, nothing else.</source>
            <translation>Belongs to the organization and sees its programs, nothing else.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>This is the only owner of the organization. Make somebody else owner first.</source>
            <translation>This is the only owner of the organization. Make somebody else owner first.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Nobody changes their own role. Ask another owner or administrator.</source>
            <translation>Nobody changes their own role. Ask another owner or administrator.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This person belongs to the organization already.</source>
            <translation>This person belongs to the organization already.</translation>
        </message>
        <message>
            <location line="+1" />
            <source>This membership ended already. Invite the person again.</source>
            <translation>This membership ended already. Invite the person again.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Only somebody who belongs to the organization and may sign in can become its owner.</source>
            <translation>Only somebody who belongs to the organization and may sign in can become its owner.</translation>
        </message>
    </context>
    <context>
        <name>related</name>
        <message>
            <location filename="../models/related/relationchoices.cpp" line="+31" />
            <source>Applications decided</source>
            <translation>Applications decided</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Reviews written</source>
            <translation>Reviews written</translation>
        </message>
        <message>
            <location line="+11" />
            <location line="+4" />
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <location line="-2" />
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <location line="+4" />
            <source>Messages written</source>
            <translation>Messages written</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location line="+2" />
            <source>Tasks given to others</source>
            <translation>Tasks given to others</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Parts of the task</source>
            <translation>Parts of the task</translation>
        </message>
        <message>
            <location line="+8" />
            <source>Later versions</source>
            <translation>Later versions</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ratings received</source>
            <translation>Ratings received</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Ratings given</source>
            <translation>Ratings given</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Contacts with the person</source>
            <translation>Contacts with the person</translation>
        </message>
        <message>
            <location line="+1" />
            <source>Contacts made</source>
            <translation>Contacts made</translation>
        </message>
        <message>
            <location line="+3" />
            <source>Verifications decided</source>
            <translation>Verifications decided</translation>
        </message>
        <message>
            <location filename="../models/related/historyrepository.cpp" line="+225" />
            <source>%1 (deleted)</source>
            <comment>a record that is gone</comment>
            <translation>%1 (deleted)</translation>
        </message>
    </context>
    <context>
        <name>sink</name>
        <message>
            <location filename="../models/exchange/exporting/pagesink.cpp" line="+54" />
            <source>Pages cannot be made here.</source>
            <translation>Pages cannot be made here.</translation>
        </message>
        <message>
            <location line="+11" />
            <source>More than %L1 rows do not fit on pages. Narrow the list, or choose CSV or Excel. No file was made.</source>
            <translation>More than %L1 rows do not fit on pages. Narrow the list, or choose CSV or Excel. No file was made.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/sinkvalues.cpp" line="+86" />
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/sinkfile.cpp" line="+16" />
            <source>There is no room left for “%1”. Make room on the disk or choose another folder. No file was made.</source>
            <translation>There is no room left for “%1”. Make room on the disk or choose another folder. No file was made.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>“%1” cannot be written. Check the folder and whether you may write there. No file was made.</source>
            <translation>“%1” cannot be written. Check the folder and whether you may write there. No file was made.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/csvsink.cpp" line="+73" />
            <source>“%1” cannot stand between the cells of a CSV file.</source>
            <translation>“%1” cannot stand between the cells of a CSV file.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/tablepages.cpp" line="+156" />
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <location line="+104" />
            <source>The printer takes no more pages.</source>
            <translation>The printer takes no more pages.</translation>
        </message>
        <message>
            <location line="+12" />
            <source>Printing could not begin. Check the printer.</source>
            <translation>Printing could not begin. Check the printer.</translation>
        </message>
        <message>
            <location line="+6" />
            <source>Printing could not be finished. Check the printer.</source>
            <translation>Printing could not be finished. Check the printer.</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/odssink.cpp" line="+265" />
            <location filename="../models/exchange/exporting/xlsxsink.cpp" line="+245" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../models/exchange/exporting/xlsxsink.cpp" line="-58" />
            <source>“%1” of row %L2 has %L3 characters; a cell of Excel holds %L4. Choose CSV, JSON lines or ODS. No file was made.</source>
            <translation>“%1” of row %L2 has %L3 characters; a cell of Excel holds %L4. Choose CSV, JSON lines or ODS. No file was made.</translation>
        </message>
    </context>
    <context>
        <name>source</name>
        <message>
            <location filename="../models/exchange/reading/packedxml.cpp" line="+69" />
            <location filename="../models/exchange/reading/sourcebuilder.cpp" line="+96" />
            <source>Reading was cancelled.</source>
            <translation>Reading was cancelled.</translation>
        </message>
        <message>
            <location line="+4" />
            <location filename="../models/exchange/reading/xlsxreader.cpp" line="+206" />
            <location filename="../models/exchange/reading/odsreader.cpp" line="+112" />
            <source>A cell has more than %L1 characters, which is the most that can be read.</source>
            <translation>A cell has more than %L1 characters, which is the most that can be read.</translation>
        </message>
        <message numerus="yes">
            <location filename="../models/exchange/reading/workbookremarks.cpp" line="+20" />
            <source>%n cell(s) hold an error of the spreadsheet; the first is %1.</source>
            <translation>
                <numerusform>%n cell hold an error of the spreadsheet; the first is %1.</numerusform>
                <numerusform>%n cells hold an error of the spreadsheet; the first is %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n hidden row(s) are read as well.</source>
            <translation>
                <numerusform>%n hidden row are read as well.</numerusform>
                <numerusform>%n hidden rows are read as well.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+3" />
            <source>%n merged area(s): the value counts for the first cell only, the others are empty.</source>
            <translation>
                <numerusform>%n merged area: the value counts for the first cell only, the others are empty.</numerusform>
                <numerusform>%n merged areas: the value counts for the first cell only, the others are empty.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sheetchoice.cpp" line="+10" />
            <source>The workbook has no sheet “%1”. It has: %2.</source>
            <translation>The workbook has no sheet “%1”. It has: %2.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/odsreader.cpp" line="+118" />
            <location filename="../models/exchange/reading/ziparchive.cpp" line="+111" />
            <source>This file is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</source>
            <translation>This file is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/workbookreader.cpp" line="+20" />
            <source>This is a binary Excel workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</source>
            <translation>This is a binary Excel workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</translation>
        </message>
        <message>
            <location line="+14" />
            <source>This is a packed file, but neither an Excel (.xlsx) nor an OpenDocument (.ods) workbook. Unpack it first, or choose the workbook itself.</source>
            <translation>This is a packed file, but neither an Excel (.xlsx) nor an OpenDocument (.ods) workbook. Unpack it first, or choose the workbook itself.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sourcereader.cpp" line="+29" />
            <source>This workbook is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</source>
            <translation>This workbook is protected with a password. Open it in your spreadsheet program, save it without a password and import that file.</translation>
        </message>
        <message>
            <location line="+2" />
            <source>This is a workbook in the old Excel format (.xls). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</source>
            <translation>This is a workbook in the old Excel format (.xls). Open it in Excel or LibreOffice, save it as .xlsx and import that file.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is a PDF file, which has no table that could be read. Ask for the spreadsheet.</source>
            <translation>This is a PDF file, which has no table that could be read. Ask for the spreadsheet.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is a web page, whatever the name of the file says. Open it in your spreadsheet program, save it as .xlsx and import that file.</source>
            <translation>This is a web page, whatever the name of the file says. Open it in your spreadsheet program, save it as .xlsx and import that file.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>This is an XML file. Open it in your spreadsheet program, save it as .xlsx and import that file.</source>
            <translation>This is an XML file. Open it in your spreadsheet program, save it as .xlsx and import that file.</translation>
        </message>
        <message>
            <location line="+17" />
            <source>This file is no workbook, or it is damaged.</source>
            <translation>This file is no workbook, or it is damaged.</translation>
        </message>
        <message>
            <location line="+7" />
            <source>The file has more than %L1 MB, which is the most that can be read. Divide it into several files.</source>
            <translation>The file has more than %L1 MB, which is the most that can be read. Divide it into several files.</translation>
        </message>
        <message>
            <location line="+22" />
            <source>The file has no rows.</source>
            <translation>The file has no rows.</translation>
        </message>
        <message>
            <location line="+10" />
            <source>The file “%1” cannot be read. Check its name and whether you may open it.</source>
            <translation>The file “%1” cannot be read. Check its name and whether you may open it.</translation>
        </message>
        <message>
            <location line="+20" />
            <source>The file “%1” could not be read to its end.</source>
            <translation>The file “%1” could not be read to its end.</translation>
        </message>
        <message>
            <location line="+30" />
            <source>Clipboard</source>
            <translation>Clipboard</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/jsonreader.cpp" line="+17" />
            <source>Line %L1 is not a JSON object, or it is cut off.</source>
            <translation>Line %L1 is not a JSON object, or it is cut off.</translation>
        </message>
        <message>
            <location line="+73" />
            <source>Line %L1 has a value with more than %L2 characters, which is the most that can be read.</source>
            <translation>Line %L1 has a value with more than %L2 characters, which is the most that can be read.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/sourceencoding.cpp" line="+122" />
            <source>The encoding “%1” is not known. These are: %2.</source>
            <translation>The encoding “%1” is not known. These are: %2.</translation>
        </message>
        <message>
            <location line="+13" />
            <source>This file is not a table: its content is binary. Choose a CSV, Excel (.xlsx), OpenDocument (.ods) or JSON file.</source>
            <translation>This file is not a table: its content is binary. Choose a CSV, Excel (.xlsx), OpenDocument (.ods) or JSON file.</translation>
        </message>
        <message numerus="yes">
            <location filename="../models/exchange/reading/sourcebuilder.cpp" line="-43" />
            <source>The row has %n cell(s) too many.</source>
            <translation>
                <numerusform>The row has %n cell too many.</numerusform>
                <numerusform>The row has %n cells too many.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location line="+1" />
            <source>The row has %n cell(s) too few.</source>
            <translation>
                <numerusform>The row has %n cell too few.</numerusform>
                <numerusform>The row has %n cells too few.</numerusform>
            </translation>
        </message>
        <message>
            <location line="+46" />
            <source>Row %L1 has more than %L2 columns, which is the most that can be read.</source>
            <translation>Row %L1 has more than %L2 columns, which is the most that can be read.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The file has more than %L1 rows, which is the most that can be read at once. Divide it into several files.</source>
            <translation>The file has more than %L1 rows, which is the most that can be read at once. Divide it into several files.</translation>
        </message>
        <message>
            <location line="+5" />
            <source>The file has more than %L1 cells, which is the most that can be read at once. Divide it into several files.</source>
            <translation>The file has more than %L1 cells, which is the most that can be read at once. Divide it into several files.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/ziparchive.cpp" line="-90" />
            <source>This workbook is damaged or cut off. Open it in your spreadsheet program, save it again and import that file.</source>
            <translation>This workbook is damaged or cut off. Open it in your spreadsheet program, save it again and import that file.</translation>
        </message>
        <message>
            <location line="+97" />
            <source>This workbook unpacks to more than %L1 MB, which is the most that can be read. Save the sheet as CSV and divide it.</source>
            <translation>This workbook unpacks to more than %L1 MB, which is the most that can be read. Save the sheet as CSV and divide it.</translation>
        </message>
        <message>
            <location filename="../models/exchange/reading/csvreader.cpp" line="+59" />
            <source>A quotation mark opens in line %L1 and does not close.</source>
            <translation>A quotation mark opens in line %L1 and does not close.</translation>
        </message>
        <message>
            <location line="+3" />
            <source>The row contains characters that are no text (NUL).</source>
            <translation>The row contains characters that are no text (NUL).</translation>
        </message>
        <message>
            <location line="+29" />
            <source>Line %L1 has a cell with more than %L2 characters, which is the most that can be read. Is this file really a table?</source>
            <translation>Line %L1 has a cell with more than %L2 characters, which is the most that can be read. Is this file really a table?</translation>
        </message>
    </context>
    <context>
        <name>validation</name>
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
        <message>
            <location filename="../models/catalog/filteroperators.cpp" line="+62" />
            <source>%1: a period such as today, this-week, last-month, last-14d or next-3w.</source>
            <extracomment>%1 is a field</extracomment>
            <translation>%1: a period such as today, this-week, last-month, last-14d or next-3w.</translation>
        </message>
        <message>
            <location line="+4" />
            <source>%1: a number of days, weeks or months such as 21d, 3w or 2m.</source>
            <extracomment>%1 is a field; d, w and m stand for days, weeks and months</extracomment>
            <translation>%1: a number of days, weeks or months such as 21d, 3w or 2m.</translation>
        </message>
        <message>
            <location line="+85" />
            <source>The filter of "%1" needs one value.</source>
            <extracomment>%1 is a field</extracomment>
            <translation>The filter of "%1" needs one value.</translation>
        </message>
        <message>
            <location filename="../models/catalog/filtertext.cpp" line="+46" />
            <source>“%1” is no filter. A filter is field=value, !=, &gt;=, &lt;=, &gt;, &lt;, ~text, !~text, ^=start, @&gt;json, field:null, field:notnull, field:in=a|b, field:notin=a|b, field:all=a|b, field:key=name, field:during=this-month, field:older=3w, field:older-or-never=3w or field:later=3w.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>“%1” is no filter. A filter is field=value, !=, &gt;=, &lt;=, &gt;, &lt;, ~text, !~text, ^=start, @&gt;json, field:null, field:notnull, field:in=a|b, field:notin=a|b, field:all=a|b, field:key=name, field:during=this-month, field:older=3w, field:older-or-never=3w or field:later=3w.</translation>
        </message>
    </context>
</TS>
