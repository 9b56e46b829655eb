package sojourn.export.plate.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;
import sojourn.export.plate.ink.Group;

/**
 * The structure of a plate for readers that speak: title, paragraphs, a figure with its description, a table. Every mark on the page belongs to an
 * element of it or is an ornament.
 */
final class PdfTags {

  private enum State {
    CLOSED,
    ORNAMENT,
    CONTENT,
    SPOKEN
  }

  private final PDPage sheet;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final Deque<PDStructureElement> open = new ArrayDeque<>();
  private final COSArray parents = new COSArray();
  private State state = State.CLOSED;
  private @Nullable PDStructureElement marked;
  private int figures;

  PdfTags(PDDocument document, PDPage sheet) {
    this.sheet = sheet;
    sheet.setResources(new PDResources());
    sheet.setStructParents(0);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    open.push(whole);
  }

  void open(Group group) {
    String tag = PdfPlate.tag(group.role());
    if (tag != null) {
      PDStructureElement element = new PDStructureElement(tag, open.element());
      element.setPage(sheet);
      if (group.role() == Group.Role.FIGURE) {
        element.setAlternateDescription(group.label());
        figures++;
      }
      if (group.role() == Group.Role.HEAD) {
        element.getCOSObject().setItem(COSName.A, scope());
      }
      open.element().appendKid(element);
      open.push(element);
    }
  }

  private static COSDictionary scope() {
    COSDictionary scope = new COSDictionary();
    scope.setName(COSName.O, "Table");
    scope.setName("Scope", "Column");
    return scope;
  }

  void close(Group group) {
    if (PdfPlate.tag(group.role()) != null) {
      open.pop();
      figures -= group.role() == Group.Role.FIGURE ? 1 : 0;
    }
  }

  /** What follows belongs to the open element; outside of figures that are texts only, and lines are ornaments. */
  void mark(PDPageContentStream page, boolean text) throws IOException {
    PDStructureElement element = open.element();
    if (open.size() == 1 || !(text || figures > 0)) {
      ornament(page);
      return;
    }
    if (state == State.CONTENT && element == marked) {
      return;
    }
    suspend(page);
    begin(page, element, null);
    state = State.CONTENT;
    marked = element;
  }

  /** What follows is drawn but stands for words. */
  void spoken(PDPageContentStream page, String words) throws IOException {
    suspend(page);
    if (open.size() == 1) {
      ornament(page);
      return;
    }
    begin(page, open.element(), words);
    state = State.SPOKEN;
  }

  private void begin(PDPageContentStream page, PDStructureElement element, @Nullable String words) throws IOException {
    int number = parents.size();
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, number);
    if (words != null) {
      properties.setString(COSName.ACTUAL_TEXT, words);
    }
    page.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
    element.appendKid(number);
    parents.add(element.getCOSObject());
  }

  /** What follows means nothing by itself. */
  void ornament(PDPageContentStream page) throws IOException {
    if (state != State.ORNAMENT) {
      suspend(page);
      page.beginMarkedContent(COSName.ARTIFACT);
      state = State.ORNAMENT;
    }
  }

  /** Ends what was begun; marks and graphics states must not overlap. */
  void suspend(PDPageContentStream page) throws IOException {
    if (state != State.CLOSED) {
      page.endMarkedContent();
      state = State.CLOSED;
      marked = null;
    }
  }

  void finish(PDPageContentStream page) throws IOException {
    suspend(page);
    COSDictionary tree = new COSDictionary();
    COSArray numbers = new COSArray();
    numbers.add(COSInteger.ZERO);
    numbers.add(parents);
    tree.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(1);
  }
}
