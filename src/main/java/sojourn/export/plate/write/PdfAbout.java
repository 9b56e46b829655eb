package sojourn.export.plate.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.time.ZoneOffset;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import sojourn.export.plate.ink.Plate;

/** What a PDF file says of itself, in its old and its new way; no day but the plate's own. */
interface PdfAbout {

  static void describe(PDDocument document, Plate.About about) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(about.title());
    if (!about.author().isEmpty()) {
      information.setAuthor(about.author());
    }
    information.setSubject(about.description());
    information.setCreator("Sojourn");
    LocalDate made = about.made();
    if (made != null) {
      Calendar day = GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC));
      day.setTimeZone(TimeZone.getTimeZone("UTC"));
      information.setCreationDate(day);
    }
    document.setDocumentInformation(information);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(about).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private static String xmp(Plate.About about) {
    String author = about.author().isEmpty() ? "" : "<dc:creator><rdf:Seq><rdf:li>" + escape(about.author()) + "</rdf:li></rdf:Seq></dc:creator>";
    String day = about.made() == null ? "" : "<xmp:CreateDate>" + about.made() + "</xmp:CreateDate>";
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>%s<xmp:CreatorTool>Sojourn</xmp:CreatorTool>%s
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(escape(about.title()), escape(about.description()), author, day);
  }

  private static String escape(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
