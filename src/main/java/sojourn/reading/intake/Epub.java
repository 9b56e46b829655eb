package sojourn.reading.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sojourn.model.SojournException;

/** The chapters of an electronic book in the order of its spine. */
interface Epub {

  String CONTAINER = "META-INF/container.xml";

  static boolean is(Map<String, byte[]> entries) {
    return entries.containsKey(CONTAINER);
  }

  static Extract read(String name, Map<String, byte[]> entries) throws SojournException {
    if (entries.containsKey("META-INF/rights.xml") || entries.containsKey("META-INF/sinf.xml")) {
      throw new SojournException("'%s' is copy-protected: import an edition without protection.".formatted(name));
    }
    Element root = xml(entries.get(CONTAINER)).selectFirst("*|rootfile[full-path]");
    String path = root == null ? "" : root.attr("full-path");
    byte[] index = entries.get(path);
    if (index == null) {
      throw new SojournException("'%s' is a damaged book: its index of chapters is missing; fetch it again.".formatted(name));
    }
    Document book = xml(index);
    TextAssembly out = new TextAssembly(name);
    Element title = book.selectFirst("*|metadata > *|title");
    if (title != null) {
      out.words(title.text());
      out.paragraph();
    }
    int found = 0;
    for (String chapter : chapters(book, path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "")) {
      byte[] page = entries.get(chapter);
      if (page != null) {
        found++;
        HtmlArticle.readAll(Decoding.text(name, page), out);
        out.paragraph();
      }
    }
    if (found == 0) {
      throw new SojournException("'%s' is a damaged book: none of its chapters is in it; fetch it again.".formatted(name));
    }
    return out.done();
  }

  private static Document xml(byte @Nullable [] bytes) {
    return Jsoup.parse(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  /** The paths of the chapters; contents lists and what stands outside the order of reading are left out. */
  private static List<String> chapters(Document book, String folder) {
    Map<String, Element> items = new HashMap<>();
    for (Element item : book.select("*|manifest > *|item[id]")) {
      items.put(item.attr("id"), item);
    }
    List<String> paths = new ArrayList<>();
    for (Element ref : book.select("*|spine > *|itemref[idref]")) {
      Element item = items.get(ref.attr("idref"));
      boolean text = item != null && item.attr("media-type").toLowerCase(Locale.ROOT).contains("html");
      if (item != null && text && !ref.attr("linear").equals("no") && !item.attr("properties").contains("nav")) {
        paths.add(resolved(folder, item.attr("href")));
      }
    }
    return paths;
  }

  private static String resolved(String folder, String href) {
    String path = href;
    try {
      path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      path = href; // a stray per cent sign: the name as it stands
    }
    List<String> parts = new ArrayList<>();
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
