// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/documents.h"

#include "models/catalog/entitybuilder.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer storageProviders()
{
    return closedList("documents.storage_provider", {
        term("local", text("catalog", "This workspace")),
        term("s3", text("catalog", "S3 storage")),
        term("gcs", text("catalog", "Google Cloud storage")),
    });
}

VocabularyPointer documentKinds()
{
    return openList("documents.document_type", {
        term("business_plan", text("catalog", "Business plan")),
        term("pitch_deck", text("catalog", "Presentation to investors")),
        term("financial_model", text("catalog", "Financial model")),
        term("id_copy", text("catalog", "Copy of the identity document")),
        term("rut", text("catalog", "Tax registration (RUT)")),
        term("chamber_certificate", text("catalog", "Certificate of the chamber of commerce")),
        term("data_authorization", text("catalog", "Authorization of personal data")),
        term("commitment_letter", text("catalog", "Letter of commitment")),
        term("minutes", text("catalog", "Minutes")),
        term("contract", text("catalog", "Contract")),
    });
}

VocabularyPointer documentCategories()
{
    return openList("documents.category", {
        term("application", text("catalog", "Application")),
        term("legal", text("catalog", "Legal")),
        term("financial", text("catalog", "Financial")),
        term("learning", text("catalog", "Learning material")),
        term("report", text("catalog", "Report")),
    });
}

VocabularyPointer visibilities()
{
    return closedList("documents.visibility", {
        term("private", text("catalog", "Only the owner")),
        term("project", text("catalog", "The project")),
        term("mentorship", text("catalog", "The mentorship")),
        term("organization", text("catalog", "The organization")),
        term("public", text("catalog", "Everybody"), Tone::Warning),
    });
}

VocabularyPointer processingStates()
{
    return closedList("documents.processing_status", {
        term("pending", text("catalog", "Waiting")),
        term("processing", text("catalog", "In progress", "documents.processing_status"), Tone::Info),
        term("completed", text("catalog", "Done", "documents.processing_status"), Tone::Success),
        term("failed", text("catalog", "Failed", "documents.processing_status"), Tone::Danger),
    });
}

Entity documentEntity()
{
    using enum FieldFlag;
    return entity("documents", text("catalog", "Document"), text("catalog", "Documents"))
        .about(text("catalog", "Plans, presentations, certificates and minutes, with their versions and who may see them."), "file-text")
        .creating(text("catalog", "New document"), text("catalog", "Write down a file that belongs to a project, a mentorship or a meeting."))
        .labelled("{original_filename}", "document_type")
        .sortedBy("created_at", Qt::DescendingOrder)
        .listOrder({"title", "original_filename", "document_type", "owner_id", "project_id", "version", "created_at"})
        .id()
        .belongsTo("owner_id", "users", text("catalog", "Owner", "documents.owner_id"), Required | Listed)
        .belongsTo("project_id", "projects", text("catalog", "Project"), Listed)
        .belongsTo("mentorship_id", "mentorships", text("catalog", "Mentorship"))
        .belongsTo("meeting_id", "meetings", text("catalog", "Meeting"))
        .string("filename", text("catalog", "Stored as"), 500, Required | Advanced)
        .string("original_filename", text("catalog", "File name"), 500, Required | Listed | Searched)
        .bigInteger("file_size", text("catalog", "Size in bytes"), Required | Advanced).atLeast(0).initially(0)
        .string("mime_type", text("catalog", "File type"), 100, Required | Advanced).initially("application/octet-stream")
        .string("file_hash", text("catalog", "Checksum (SHA-256)"), 64, Required | Advanced)
        // The checksum of an empty file: what is true until a file is put there.
        .initially("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        .vocabulary("storage_provider", text("catalog", "Stored at"), 20, storageProviders(), Advanced).initially("local")
        .multiLine("storage_path", text("catalog", "Path"), Required | Advanced)
        .string("storage_bucket", text("catalog", "Bucket"), 100, Advanced)
        .string("title", text("catalog", "Title"), 300, Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .vocabulary("document_type", text("catalog", "Type"), 50, documentKinds(), Listed)
        .vocabulary("category", text("catalog", "Category"), 50, documentCategories())
        .tags("tags", text("catalog", "Tags"))
        .integer("version", text("catalog", "Version"), Listed).atLeast(1).initially(1)
        .belongsTo("parent_document_id", "documents", text("catalog", "Earlier version"))
        .boolean("is_latest_version", text("catalog", "Latest version"), true)
        .vocabulary("visibility", text("catalog", "Who may see it"), 20, visibilities()).initially("private")
        .boolean("download_allowed", text("catalog", "Download allowed"), true)
        .vocabulary("processing_status", text("catalog", "Processing"), 20, processingStates(), ReadOnly)
        .multiLine("extracted_text", text("catalog", "Text of the document"), ReadOnly)
        .url("thumbnail_url", text("catalog", "Small picture"), Advanced)
        .url("preview_url", text("catalog", "Preview"), Advanced)
        .integer("download_count", text("catalog", "Downloads"), ReadOnly).atLeast(0)
        .integer("view_count", text("catalog", "Views"), ReadOnly).atLeast(0)
        .instant("last_accessed_at", text("catalog", "Last opened"), ReadOnly)
        .instant("created_at", text("catalog", "Created"), Required | Listed | ReadOnly)
        .audit()
        .section(text("catalog", "General"), {"original_filename", "title", "document_type", "category", "description", "tags"})
        .section(text("catalog", "Belongs to"), {"owner_id", "project_id", "mentorship_id", "meeting_id"})
        .section(text("catalog", "Versions"), {"version", "parent_document_id", "is_latest_version"})
        .section(text("catalog", "Sharing"), {"visibility", "download_allowed"})
        .section(text("catalog", "File"), {"filename", "storage_path", "file_size", "mime_type", "file_hash", "storage_provider", "storage_bucket", "thumbnail_url", "preview_url"})
        .build();
}
} // namespace

std::vector<Entity> documentEntities()
{
    return {documentEntity()};
}
