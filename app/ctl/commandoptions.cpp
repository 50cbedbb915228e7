// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandoptions.h"

QList<CommandOption> CommandOptions::all()
{
    const QString text = QStringLiteral("TEXT");
    const QString number = QStringLiteral("N");
    const QString field = QStringLiteral("FIELD");
    return {
        {QStringLiteral("to"), number, tr("Stop at this version of the schema.")},
        {QStringLiteral("dry-run"), {}, tr("Say what would be done and do nothing.")},
        {QStringLiteral("ahead"), number, tr("Months of the log to make beyond this one.")},
        {QStringLiteral("back"), number, tr("Months of the log to make before this one.")},
        {QStringLiteral("organization"), QStringLiteral("NAME|ID"), tr("Only this organization.")},
        {QStringLiteral("csv"), {}, tr("Write a table for a spreadsheet.")},
        {QStringLiteral("scale"), number, tr("Make the demo ecosystem this many times as large.")},
        {QStringLiteral("today"), QStringLiteral("DATE"),
         tr("The day (YYYY-MM-DD) around which the demo ecosystem lives.")},
        {QStringLiteral("search"), text, tr("Only records in which every word is found, whatever the accents.")},
        {QStringLiteral("filter"), QStringLiteral("CONDITION"),
         tr("Only records that meet it: field=value, !=, >=, <=, >, <, field~text (contains), !~text, ^=text (starts with), "
            "field@>json, field:key=name, field:null, field:notnull, field:in=a|b (one of them; nothing between two bars "
            "stands for empty), field:notin=a|b, field:all=a|b (tags); dates that move with today, in UTC: "
            "field:during=today, this-week, last-month, next-quarter, this-year, last-14d, next-3w; field:older=3w (more than "
            "3 weeks ago), field:older-or-never=3w, field:later=2m. May be given several times; all have to hold.")},
        {QStringLiteral("sort"), field, tr("Order by this field; -FIELD for the reverse order.")},
        {QStringLiteral("limit"), number, tr("At most so many records.")},
        {QStringLiteral("fields"), QStringLiteral("FIELDS"), tr("Only these fields, separated by commas.")},
        {QStringLiteral("set"), QStringLiteral("FIELD=VALUE"),
         tr("Give a field a value; nothing after the = empties it. May be given several times.")},
        {QStringLiteral("file"), QStringLiteral("FILE"),
         tr("Read the records from a file with one JSON object a line; - is "
            "standard input.")},
        {QStringLiteral("yes"), {}, tr("Also delete what depends on the records.")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Of the exported file: csv, xlsx, ods, jsonl or pdf.")},
        {QStringLiteral("layout"), QStringLiteral("NAME|FILE"),
         tr("Export with this saved layout (columns, titles, format, authorization), or with one in a file as JSON.")},
        {QStringLiteral("consent"), QStringLiteral("TYPE"),
         tr("Leave out people who have not given this authorization: data_processing, marketing or analytics.")},
        {QStringLiteral("bom"), {}, tr("CSV for Excel: begin with a byte order mark.")},
        {QStringLiteral("delimiter"), QStringLiteral("CHARACTER"), tr("Between the cells of a CSV: , ; | or tab.")},
        {QStringLiteral("machine"), {}, tr("Values as the workspace keeps them, to be imported again: ids, words of the lists, dates as YYYY-MM-DD.")},
        {QStringLiteral("map"), QStringLiteral("FILE"), tr("Read which column is which field from this file (JSON).")},
        {QStringLiteral("save-map"), QStringLiteral("FILE"), tr("Write which column was which field into this file.")},
        {QStringLiteral("key"), QStringLiteral("FIELDS"),
         tr("What finds the record that is there already: fields separated by commas, tried in turn; a+b have to match both.")},
        {QStringLiteral("mode"), QStringLiteral("MODE"), tr("create (only new records), update (only those that are there) or both.")},
        {QStringLiteral("sheet"), QStringLiteral("NAME"), tr("The sheet of a workbook; else the first with rows.")},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("Of a text file: UTF-8, UTF-16LE, UTF-16BE or Windows-1252; else it is detected.")},
        {QStringLiteral("no-header"), {}, tr("The first row is no header: columns are called A, B, C…")},
        {QStringLiteral("constant"), QStringLiteral("FIELD=VALUE"), tr("The same value for every row. May be given several times.")},
        {QStringLiteral("create-references"), {}, tr("Also make the records that rows refer to and that are not there.")},
        {QStringLiteral("lenient-amounts"), {}, tr("Also read amounts such as “~1.36 M€”, “15k” and “2 millones”.")},
        {QStringLiteral("older-system"), {},
         tr("People of an older system: kinds from roles, passwords kept where they are bcrypt, consents noted as not given.")},
        {QStringLiteral("skip-refused"), {}, tr("Import the good rows and leave out those that are refused.")},
        {QStringLiteral("list"), {}, tr("Show the last imports.")},
        {QStringLiteral("undo"), QStringLiteral("ID"), tr("Take an import back; what was edited since is kept.")},
        {QStringLiteral("repair"), {}, tr("Count the figures that drifted anew, and keep what is counted.")},
        {QStringLiteral("person"), QStringLiteral("EMAIL"), tr("Whose login it is.")},
        {QStringLiteral("email"), QStringLiteral("EMAIL"), tr("The person's e-mail.")},
        {QStringLiteral("name"), text, tr("The person's given names and surnames.")},
        {QStringLiteral("password-file"), QStringLiteral("FILE"),
         tr("Read the new password from the first line of a file; - is standard input.")},
        {QStringLiteral("generate"), {}, tr("Make a password and show it once.")},
        {QStringLiteral("everywhere"), {}, tr("Every session of the person, on every computer.")},
        {QStringLiteral("workspace"), QStringLiteral("FILE"), tr("The workspace is this file.")},
        {QStringLiteral("database"), QStringLiteral("URL"),
         tr("The workspace is on a server: postgresql://user@host:port/database. Without --workspace and --database "
            "the "
            "PG* variables of libpq say where it is.")},
        {QStringLiteral("as"), QStringLiteral("EMAIL"), tr("Who you are: with the program's login of a server you sign in as this person (a session in the keychain, "
            "SEMILLERO_PASSWORD, or you are asked); elsewhere the history names them, and without it the system.")},
        {QStringLiteral("language"), QStringLiteral("es|en"), tr("The language of texts.")},
        {QStringLiteral("json"), {}, tr("Write results and errors as JSON.")},
        {QStringLiteral("help"), {}, tr("Show this help.")},
        {QStringLiteral("version"), {}, tr("Show the version of the program.")},
    };
}

QStringList CommandOptions::common()
{
    return {QStringLiteral("workspace"), QStringLiteral("database"), QStringLiteral("as"),
            QStringLiteral("language"),  QStringLiteral("json"),     QStringLiteral("help"),
            QStringLiteral("version")};
}
