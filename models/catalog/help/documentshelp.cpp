// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout documentHelpTexts[] = {
    {"documents.owner_id", text("help", "Whose document it is: who handed it in or answers for it.")},
    {"documents.project_id", text("help", "The project to which it belongs, such as its business plan.")},
    {"documents.mentorship_id", text("help", "The mentorship to which it belongs.")},
    {"documents.meeting_id", text("help", "The meeting to which it belongs, such as its minutes.")},
    {"documents.filename", text("help", "The name under which the file is kept, so that two files of the same name do not get in each other's way.")},
    {"documents.original_filename", text("help", "The name the file had when it arrived, with its ending: “RUT Luz Dary.pdf”.")},
    {"documents.file_size", text("help", "How large the file is. A million bytes is one megabyte.")},
    {"documents.mime_type", text("help", "What kind of file it is in the words of computers, such as application/pdf.")},
    {"documents.file_hash", text("help", "The fingerprint of the file. If it differs one day, the file is no longer the same.")},
    {"documents.storage_provider", text("help", "In which place the file itself lies.")},
    {"documents.storage_path", text("help", "Where the file lies in that place.")},
    {"documents.storage_bucket", text("help", "In cloud storage, the container that has the file. Empty otherwise.")},
    {"documents.title", text("help", "What the document is, in words: “Business plan, second version”.")},
    {"documents.description", text("help", "What one should know before opening it.")},
    {"documents.document_type", text("help", "Which paper it is, such as the RUT. Required documents of a program are ticked off by it.")},
    {"documents.category", text("help", "For what it is kept: the application, legal matters, money, learning, reports.")},
    {"documents.tags", text("help", "Words of your own by which you want to find it again.")},
    {"documents.version", text("help", "Which version this is, counted from 1.")},
    {"documents.parent_document_id", text("help", "The version before this one.")},
    {"documents.is_latest_version", text("help", "On for the version that counts now.")},
    {"documents.visibility", text("help", "Who may open it, from only its owner to everybody. Think twice before “Everybody”.")},
    {"documents.download_allowed", text("help", "Off when it may be read but not taken away.")},
    {"documents.processing_status", text("help", "Whether the file has been read for search and preview.")},
    {"documents.extracted_text", text("help", "The words found in the file, so that search finds it by them.")},
    {"documents.thumbnail_url", text("help", "The web address of a small picture of its first page.")},
    {"documents.preview_url", text("help", "The web address of a preview.")},
    {"documents.download_count", text("help", "How many times it was taken away. Counted by the program.")},
    {"documents.view_count", text("help", "How many times it was opened. Counted by the program.")},
    {"documents.last_accessed_at", text("help", "When somebody last opened it.")},
};
} // namespace

std::span<const FieldAbout> documentHelp()
{
    return documentHelpTexts;
}
