package sojourn.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sojourn.fixture.MadeFiles.lines;
import static sojourn.fixture.MadeFiles.page;
import static sojourn.fixture.MadeFiles.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sojourn.fixture.MadeFiles;
import sojourn.model.SojournException;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.text.Markup;
import sojourn.model.text.PageStart;
import sojourn.model.text.Part;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

class FormatsTest {

  private final Intake intake = new Intake();

  private Document read(String name, byte[] bytes) throws SojournException {
    return intake.read(name, bytes, null);
  }

  @Test
  void aPdfIsItsParagraphsAndPages() throws Exception {
    byte[] pdf =
        MadeFiles.pdf(
            List.of(
                page(
                    lines(72, 800, 9, "Annals of Travel"),
                    lines(72, 740, 16, "A Visit to Vienna"),
                    lines(72, 700, 11, "The minister arrived in Vienna on 3 May 1980 and was re-", "ceived at the station by the mayor of the city, who took him to", "the town hall."),
                    lines(84, 660.4f, 11, "On the next day he met the President in the palace, and they spoke"),
                    lines(72, 647.2f, 11, "of trade."),
                    lines(72, 600, 11, "On the third day he left for Prague with the whole company of the"),
                    lines(300, 40, 9, "1")),
                page(
                    lines(72, 800, 9, "Annals of Travel"),
                    lines(72, 740, 11, "embassy and returned to Rome."),
                    lines(300, 40, 9, "2")),
                page(lines(72, 800, 9, "Annals of Travel"), lines(72, 740, 11, "He was home on 9 May."), lines(300, 40, 9, "- 3 -"))));
    String text =
        """
        A Visit to Vienna

        The minister arrived in Vienna on 3 May 1980 and was received at the station by the mayor of the city, who took him to the town hall.

        On the next day he met the President in the palace, and they spoke of trade.

        On the third day he left for Prague with the whole company of the embassy and returned to Rome.

        He was home on 9 May.
        """;
    int second = text.indexOf("embassy");
    int third = text.indexOf("He was home");
    FixedText expected = new FixedText(text, List.of(new PageStart(0, "1"), new PageStart(second, "2"), new PageStart(third, "3")));
    assertThat(read("visit.pdf", pdf).text()).isEqualTo(expected);
    assertThat(expected.page(second - 1)).contains("1");
    assertThat(expected.page(second)).contains("2");
  }

  @Test
  void columnsOfAPdfAreReadOneAfterTheOther() throws Exception {
    String[] left = new String[10];
    String[] right = new String[10];
    for (int i = 0; i < 10; i++) {
      left[i] = "the left column goes on here " + (char) ('a' + i);
      right[i] = "and the right one follows " + (char) ('a' + i);
    }
    java.util.ArrayList<MadeFiles.Placed> across = new java.util.ArrayList<>();
    for (int i = 0; i < 10; i++) {
      across.add(new MadeFiles.Placed(72, 700 - i * 13, 11, left[i]));
      across.add(new MadeFiles.Placed(320, 700 - i * 13, 11, right[i]));
    }
    String joined = String.join(" ", left) + " " + String.join(" ", right) + "\n";
    assertThat(read("a.pdf", MadeFiles.pdf(List.of(across))).text().value()).isEqualTo(joined);
    assertThat(read("a.pdf", MadeFiles.pdf(List.of(page(lines(72, 700, 11, left), lines(320, 700, 11, right))))).text().value()).isEqualTo(joined);
  }

  @Test
  void tablesOfAPdfAreRows() throws Exception {
    byte[] pdf =
        MadeFiles.pdf(
            List.of(
                List.of(
                    new MadeFiles.Placed(72, 700, 11, "3 May 1980"), new MadeFiles.Placed(200, 700, 11, "Vienna"), new MadeFiles.Placed(330, 700, 11, "Met the President"),
                    new MadeFiles.Placed(72, 686, 11, "5 May 1980"), new MadeFiles.Placed(200, 686, 11, "Prague"), new MadeFiles.Placed(330, 686, 11, "Met the mayor"))));
    assertThat(read("a.pdf", pdf).text().value()).isEqualTo("3 May 1980\tVienna\tMet the President\n5 May 1980\tPrague\tMet the mayor\n");
  }

  @Test
  void aWordDocumentIsItsParagraphsTablesAndRenderedPages() throws Exception {
    byte[] docx =
        MadeFiles.docx(
            "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>The visit</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr><w:r><w:t>The visit 1</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space='preserve'>She arrived in </w:t></w:r><w:del><w:r><w:delText>Bonn</w:delText></w:r></w:del><w:ins><w:r><w:t>Rome</w:t></w:r></w:ins>"
                + "<w:r><w:t> on Monday</w:t><w:footnoteReference w:id='2'/><w:t>.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2 May</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Paris</w:t></w:r></w:p><w:p><w:r><w:t>Lyon</w:t></w:r></w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Nice</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>She left.</w:t><w:br/><w:t>By train.</w:t></w:r></w:p>"
                + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>A box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>A box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>");
    String text = "The visit\n\nShe arrived in Rome on Monday.\n\n2 May\tParis Lyon\t\n\tNice\t\n\nShe left.\nBy train.\n\nA box.\n";
    assertThat(read("a.docx", docx).text()).isEqualTo(new FixedText(text, List.of(new PageStart(0, "1"), new PageStart(text.indexOf("She left"), "2"))));
  }

  @Test
  void anOpenDocumentIsItsParagraphsTablesAndPages() throws Exception {
    byte[] odt =
        MadeFiles.odt(
            "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:h>The visit</text:h>"
                + "<text:p>She arrived in<text:s text:c='2'/><text:span>Rome</text:span> on Monday<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>2 May</text:p></table:table-cell><table:table-cell><text:p>Paris</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p><text:soft-page-break/>She left.<text:line-break/>By train.</text:p>");
    String text = "The visit\n\nShe arrived in Rome on Monday.\n\n2 May\tParis\t\n\nShe left.\nBy train.\n";
    assertThat(read("a.odt", odt).text()).isEqualTo(new FixedText(text, List.of(new PageStart(0, "1"), new PageStart(text.indexOf("She left"), "2"))));
  }

  @Test
  void aRichTextIsItsCharacters() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset238 Times;}}{\\colortbl;\\red0;}{\\info{\\title Not this}}{\\header Running title\\par}"
            + "\\f0 The visit\\par\\pard She arrived in Z\\'fcrich\\u8217?s old town \\endash  \\ldblquote Altstadt\\rdblquote.\\line By train.\\par\n"
            + "{\\*\\unknown hidden}{\\f1 V\\'e1clav} said \\u-10179?\\u-8704? and left{\\footnote A note.}.\\page\n\\trowd\\intbl 2 May\\cell Paris\\cell\\row\\pard Last\\~line\\_here \\{so\\}.\\par}";
    String text =
        "The visit\n\nShe arrived in Zürich\u2019s old town \u2013 \u201cAltstadt\u201d.\nBy train.\n\nVáclav said \uD83D\uDE00 and left.\n\n2 May\tParis\t\nLast\u00a0line-here {so}.\n";
    assertThat(read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo(new FixedText(text, List.of(new PageStart(0, "1"), new PageStart(text.codePointCount(0, text.indexOf("2 May")), "2"))));
  }

  @Test
  void aBookIsItsChaptersInTheOrderOfItsSpine() throws Exception {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("two", "<h2>Chapter 2</h2><p><span epub:type='pagebreak' title='9'/>He left Cairo.</p>");
    chapters.put("one", "<h2>Chapter 1</h2><p>He came to <i>Cairo</i>.</p><script>no()</script>");
    String text = "A Journey\n\nChapter 1\n\nHe came to Cairo.\n\nChapter 2\n\nHe left Cairo.\n";
    assertThat(read("a.epub", MadeFiles.epub(chapters, List.of("one", "two"))).text()).isEqualTo(new FixedText(text, List.of(new PageStart(text.indexOf("He left"), "9"))));
  }

  @Test
  void anEditionKeepsItsNamesAndDatesAsMarkup() throws Exception {
    byte[] tei =
        MadeFiles.tei(
            "<fileDesc><titleStmt><title>A letter home</title></titleStmt><publicationStmt><p>Press, <date when='2010'/></p></publicationStmt></fileDesc>"
                + "<profileDesc><correspDesc><correspAction type='sent'><date when='1832-05-04'/></correspAction></correspDesc></profileDesc>",
            "<pb n='12'/><opener><dateline><placeName>Callao</placeName>, <date when='1832-05-04'>Friday last</date></dateline></opener>"
                + "<p>I met <persName ref='#x'>Mrs. Eliza Carew</persName><note>A merchant's wife.</note> <choice><sic>yestreday</sic><corr>yesterday</corr></choice> "
                + "at the <fw>running title</fw>har-<lb break='no'/>bour<pb n='13'/> and <name type='place'>Lima</name>, and <name>Rex</name> too.</p>");
    String text = "A letter home\n\nCallao, Friday last\n\nI met Mrs. Eliza Carew yesterday at the harbour and Lima, and Rex too.\n";
    Document document = read("letter.xml", tei);
    assertThat(document)
        .isEqualTo(
            new Document(
                "letter.xml",
                new FixedText(text, List.of(new PageStart(text.indexOf("Callao"), "12"), new PageStart(text.indexOf("and Lima"), "13"))),
                DateSpan.of("1832-05-04"),
                List.of(
                    mark(text, "Callao", Markup.Kind.PLACE, ""), mark(text, "Friday last", Markup.Kind.DATE, "1832-05-04"),
                    mark(text, "Mrs. Eliza Carew", Markup.Kind.PERSON, ""), mark(text, "Lima", Markup.Kind.PLACE, ""))));
  }

  private static Markup mark(String text, String words, Markup.Kind kind, String value) {
    int at = text.indexOf(words);
    return new Markup(new Span(at, at + words.length()), kind, value);
  }

  private static final String LETTER =
      "Received: from a by b\r\nFrom: =?UTF-8?Q?Ren=C3=A9e_Smith?= <renee@example.org>\r\nTo: \"Jones, Ann\" <ann@example.org>\r\nSubject: Our =?ISO-8859-1?B?dHJpcOk=?=\r\n trip\r\n"
          + "Date: Mon, 2 Jul 1990 23:30:00 -0800\r\nMIME-Version: 1.0\r\n";

  @Test
  void aLetterIsItsFieldsAndWords() throws Exception {
    String mail =
        LETTER
            + "Content-Type: multipart/mixed; boundary=\"XX\"\r\n\r\nNot for readers.\r\n--XX\r\nContent-Type: multipart/alternative; boundary=YY\r\n\r\n--YY\r\n"
            + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWe arrived in Z=FCrich to=\r\nday.\r\n\r\n> On Monday you said\r\n"
            + "See you in Rome.\r\n--YY\r\nContent-Type: text/html\r\n\r\n<p>We arrived</p>\r\n--YY--\r\n--XX\r\nContent-Type: text/plain\r\n"
            + "Content-Disposition: attachment; filename=a.txt\r\n\r\nAttached.\r\n--XX--\r\n";
    assertThat(read("letter.eml", mail.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            new Document(
                "letter.eml",
                new FixedText("Our tripé trip\n\nFrom: Renée Smith\nTo: Jones, Ann\nDate: Mon, 2 Jul 1990 23:30:00 -0800\n\nWe arrived in Zürich today.\n\nSee you in Rome.\n"),
                DateSpan.of("1990-07-02")));
  }

  @Test
  void aLetterInHtmlIsItsText() throws Exception {
    String mail = LETTER + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + java.util.Base64.getMimeEncoder().encodeToString(utf8("<html><body><p>We arrived in Zürich.</p><img src='http://example.org/track'><p>Bye.</p></body></html>"));
    assertThat(read("no-ending", mail.getBytes(StandardCharsets.ISO_8859_1)).text().value()).endsWith("-0800\n\nWe arrived in Zürich.\n\nBye.\n");
  }

  @Test
  void aMailboxIsALetterEach() throws Exception {
    String box = "From a@b Mon Jul  2 23:30:00 1990\n" + LETTER.replace("\r", "") + "\nWe arrived.\n>From here we go on.\n\nFrom c@d Tue Jul  3 10:00:00 1990\nFrom: c@d\nDate: 3 Jul 1990 10:00\n\nGood.\n";
    List<Part> letters = intake.parts("box.mbox", utf8(box)).all();
    assertThat(letters).extracting(Part::name).containsExactly("box.mbox/1.eml", "box.mbox/2.eml");
    Document second = read(letters.get(1).name(), letters.get(1).bytes());
    assertThat(second).isEqualTo(new Document("box.mbox/2.eml", new FixedText("From: c@d\nDate: 3 Jul 1990 10:00\n\nGood.\n"), DateSpan.of("1990-07-03")));
    assertThat(read(letters.get(0).name(), letters.get(0).bytes()).text().value()).endsWith("\n\nWe arrived.\nFrom here we go on.\n");
  }

  @Test
  void anArchiveIsItsEntriesInTheirOrder() throws Exception {
    byte[] inner = MadeFiles.zip("deep.md", "# Deep");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("b/é.txt", utf8("She left."));
    entries.put("__MACOSX/b/._x.txt", utf8("junk"));
    entries.put("picture.png", utf8("no"));
    entries.put("inner.zip", inner);
    entries.put("letter.docx", MadeFiles.docx("<w:p/>"));
    var parts = intake.parts("all.zip", MadeFiles.zip(entries));
    assertThat(parts.all()).extracting(Part::name).containsExactly("all.zip/b/é.txt", "all.zip/inner.zip/deep.md", "all.zip/letter.docx");
    assertThat(parts.skipped()).isEqualTo(1);
    assertThat(parts.all().get(1).bytes()).isEqualTo(utf8("# Deep"));
  }

  @Test
  void aWholePageIsItsArticle() throws Exception {
    String page =
        """
        <!DOCTYPE html><html><head><title>King in Rome - The Paper</title><meta property="article:published_time" content="1990-07-02T10:00:00Z"></head><body>
        <div id="cookie-banner">We use cookies. <button>Accept</button></div><header class="site-header">The Paper <nav>Home World</nav></header>
        <form action="/"><div class="story"><h1>King in Rome</h1><p>The King arrived in Rome.</p>
        <figure><img src="http://example.org/a.jpg"><figcaption>The King at the station. Photo: Agency</figcaption></figure>
        <p>He met the Pope<br>and the mayor.</p><div class="share social">Share this</div></div></form>
        <div class="related-stories">Queen in Oslo</div><footer>Imprint</footer></body></html>
        """;
    assertThat(read("page.html", utf8(page)))
        .isEqualTo(
            new Document(
                "page.html",
                new FixedText("King in Rome\n\nThe King arrived in Rome.\n\nThe King at the station. Photo: Agency\n\nHe met the Pope\nand the mayor.\n"),
                DateSpan.of("1990-07-02")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "x-MacRoman", "IBM850"})
  void olderEncodingsAreToldByTheirWords(String charset) throws SojournException {
    String plain = "The Queen's guests came to Zürich and to Málaga; the Président was there, and the café was full of élèves.\n";
    byte[] mark = charset.equals("UTF-32LE") ? new byte[] {-1, -2, 0, 0} : charset.equals("UTF-32BE") ? new byte[] {0, 0, -2, -1} : new byte[0];
    byte[] words = plain.getBytes(Charset.forName(charset));
    byte[] all = java.util.Arrays.copyOf(mark, mark.length + words.length);
    System.arraycopy(words, 0, all, mark.length, words.length);
    assertThat(read("a.txt", all).text().value()).isEqualTo(plain);
  }

  @Test
  void whatCannotBeReadSaysWhatToDo() throws Exception {
    refused("scan.pdf", MadeFiles.pdf(List.of(List.of(), List.of())), "is a scan", "run OCR");
    refused("locked.pdf", MadeFiles.locked(MadeFiles.pdf(List.of(lines(72, 700, 11, "Secret journey"))), "word"), "locked with a password", "without one");
    refused("broken.pdf", utf8("%PDF-1.7 nothing more"), "damaged PDF", "again");
    refused("broken.docx", java.util.Arrays.copyOf(MadeFiles.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>"), 150), "damaged", "again");
    refused("bad.docx", MadeFiles.docx("<w:p>"), "damaged", "save it again");
    refused("table.xlsx", MadeFiles.zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>"), "is a spreadsheet", "Word (docx)");
    refused("old.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3}, "old Office document", "save it");
    refused("data.xml", utf8("<?xml version='1.0'?><data/>"), "another kind than TEI", "export it");
    refused("locked.odt", MadeFiles.zip("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<encryption-data/>", "content.xml", "xyz"), "password", "save it");
    refused("rights.epub", MadeFiles.zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<a/>", "META-INF/rights.xml", "<a/>"), "copy-protected", "import");
    refused("empty.zip", MadeFiles.zip("a.png", "x"), "no document that can be read", "Sojourn reads");
  }

  @Test
  void theContentTellsTheFormatNotTheEnding() throws Exception {
    byte[] docx = MadeFiles.docx("<w:p><w:r><w:t>She arrived.</w:t></w:r></w:p>");
    assertThat(read("a.txt", docx).text().value()).isEqualTo("She arrived.\n");
    assertThat(read("a.docx", utf8("<!DOCTYPE html><p>She arrived.")).text().value()).isEqualTo("She arrived.\n");
    assertThat(read("a.pdf", utf8("She arrived.")).text().value()).isEqualTo("She arrived.");
  }

  @Test
  void archivesMadeToDoHarmAreRefused() throws IOException {
    byte[] zeros = MadeFiles.zip(Map.of("a.txt", new byte[60 << 20]));
    refused("bomb.zip", zeros, "unpacks to far more", "import the documents");
    byte[] nested = MadeFiles.zip("a.txt", "x");
    for (int i = 0; i < 6; i++) {
      nested = MadeFiles.zip(Map.of("a.zip", nested));
    }
    refused("nested.zip", nested, "archives within archives", "import the documents");
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= Packed.MOST_ENTRIES; i++) {
      many.put(i + ".txt", new byte[0]);
    }
    refused("many.zip", MadeFiles.zip(many), "entries", "split");
  }

  @Test
  void entitiesAreNeitherFetchedNorMultiplied() throws Exception {
    String lol = "<!DOCTYPE TEI [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/hostname'>]><TEI><text><body><p>One &b;&x;&mdash;two</p></body></text></TEI>";
    assertThat(read("a.xml", utf8(lol)).text().value()).isEqualTo("One \u2014two\n");
  }

  private void refused(String name, byte[] bytes, String what, String advice) {
    assertThatThrownBy(() -> {
          for (Part part : intake.parts(name, bytes).all()) {
            intake.read(part.name(), part.bytes(), null);
          }
        })
        .as(name)
        .isInstanceOf(SojournException.class)
        .hasMessageStartingWith("'" + name)
        .hasMessageContaining(what)
        .hasMessageContaining(advice)
        .hasMessageEndingWith(".");
  }
}
