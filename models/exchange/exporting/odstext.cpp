// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/odstext.h"

namespace {

void appendXml(QByteArray *out, QStringView text)
{
    QByteArray part = text.toUtf8();
    if (part.contains("\xEF\xBF\xBE") || part.contains("\xEF\xBF\xBF")) {
        part.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD").replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
    }
    for (const char byte : part) {
        const uchar code = static_cast<uchar>(byte);
        if (byte == '&') {
            *out += "&amp;";
        } else if (byte == '<') {
            *out += "&lt;";
        } else if (byte == '>') {
            *out += "&gt;";
        } else if (byte == '"') {
            *out += "&quot;";
        } else if (code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') {
            *out += "\xEF\xBF\xBD";
        } else {
            *out += byte;
        }
    }
}

QByteArray letters(int column)
{
    QByteArray out;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        out.prepend(static_cast<char>('A' + rest % 26));
    }
    return out;
}

constexpr char namespaces[] =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\">";

} // namespace

QByteArray xmlText(const QString &text)
{
    QByteArray out;
    appendXml(&out, text);
    return out;
}

QByteArray odsParagraph(const QString &line)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar sign = line.at(at);
        const bool space = sign == u' ' && (at == 0 || at + 1 == line.size() || line.at(at - 1) == u' ' || line.at(at - 1) == u'\t');
        if (!space && sign != u'\t' && sign != u'\r') {
            continue;
        }
        appendXml(&out, QStringView(line).sliced(from, at - from));
        out += space ? "<text:s/>" : sign == u'\t' ? "<text:tab/>" : "";
        from = at + 1;
    }
    appendXml(&out, QStringView(line).sliced(from));
    return out;
}

QByteArray odsManifest()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
           "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
           "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry "
           "manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
}

QByteArray odsOpening()
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content") + namespaces;
}

QByteArray odsSettings(const QByteArray &tables)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-settings") + namespaces
           + "<office:settings><config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
             "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">" + tables
           + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>"
             "</office:document-settings>";
}

QByteArray odsRange(const QString &sheet, int columns, int rows)
{
    const QByteArray name = "'" + xmlText(QString(sheet).replace(u'\'', QStringLiteral("''"))) + "'.";
    return name + "A1:" + name + letters(columns - 1) + QByteArray::number(rows);
}
