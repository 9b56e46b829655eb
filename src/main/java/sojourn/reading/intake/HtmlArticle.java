package sojourn.reading.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import sojourn.model.SojournException;
import sojourn.model.time.DateSpan;

/** The article's text out of a web page: no scripts, styles, navigation, cookie banners; nothing is fetched and nothing runs. */
interface HtmlArticle {

  String UNREAD =
      "script,style,noscript,template,nav,footer,aside,button,input,select,textarea,iframe,object,embed,svg,canvas,audio,video,head>link,dialog,"
          + "[role=navigation],[role=banner],[role=complementary],[role=dialog],[role=alertdialog],[role=search],[role=contentinfo],"
          + "[aria-hidden=true],[hidden],[style*=display:none],[style*=display: none],"
          + "sup.reference,.mw-editsection,.noprint,.navbox,.visually-hidden,.sr-only,.screen-reader-text";
  /** Words in an element's id or class that tell what surrounds an article. */
  Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|banner|breadcrumbs?|share|sharing|social|newsletter|subscribe|subscription|paywall|promo|advert|advertisement|ads|"
              + "related|recommended|comments?|sidebar|menu|navigation|navbar|skip-link|popup|modal|toolbar|pagination|site-header|site-footer|masthead)"
              + "(?:$|[\\s_-])");
  Set<String> BLOCKS =
      Set.of("p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "pre", "h1",
          "h2", "h3", "h4", "h5", "h6", "hr", "address", "caption", "details", "summary", "form", "fieldset", "center");
  /** A part of the page is the article only when it holds at least this share of the page's text. */
  double ENOUGH = 0.4;
  Pattern DAY = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?:$|[T ].*)");

  static Extract read(String name, String html) throws SojournException {
    Document page = Jsoup.parse(html);
    String title = page.title().strip();
    DateSpan published = published(page);
    page.select(UNREAD).remove();
    Element body = page.body();
    unfurnish(body);
    Element article = article(body);
    TextAssembly out = new TextAssembly(name);
    if (!title.isEmpty() && article.selectFirst("h1") == null && !article.text().startsWith(title)) {
      out.words(title);
      out.paragraph();
    }
    put(article, out);
    return out.done().published(published);
  }

  /** The whole body of a page, as of a book's chapter or a letter. */
  static void readAll(String html, TextAssembly out) throws SojournException {
    Document page = Jsoup.parse(html);
    page.select(UNREAD).remove();
    put(page.body(), out);
  }

  private static void put(Element from, TextAssembly out) throws SojournException {
    Lines lines = new Lines(out);
    from.traverse(lines);
    if (lines.failure != null) {
      throw lines.failure;
    }
  }

  /** Takes out what surrounds the article, unless that is most of the page's text. */
  private static void unfurnish(Element body) {
    int all = body.text().length();
    for (Element element : body.select("[id],[class]")) {
      boolean named = FURNITURE.matcher(element.id()).find() || FURNITURE.matcher(element.className()).find();
      if (named && !element.normalName().equals("body") && element.parent() != null && element.text().length() < all * ENOUGH) {
        element.remove();
      }
    }
  }

  private static Element article(Element body) {
    int all = body.text().length();
    for (String query : new String[] {"article", "main", "[role=main]", "[itemprop=articleBody]", "#content", "#mw-content-text", ".article", ".post"}) {
      for (Element candidate : body.select(query)) {
        if (candidate.text().length() >= all * ENOUGH) {
          return candidate;
        }
      }
    }
    return body;
  }

  /** The day of publication that the page's own data give. */
  private static @Nullable DateSpan published(Document page) {
    for (Element meta : page.select("meta[property=article:published_time],meta[itemprop=datePublished],meta[name=date],meta[name=DC.date.issued]")) {
      Matcher m = DAY.matcher(meta.attr("content").strip());
      if (m.matches()) {
        return DateSpan.parse(m.group("day")).orElse(null);
      }
    }
    return null;
  }

  /** Collects text: blocks apart by an empty line, list items and table rows on lines of their own, cells by tabs. */
  final class Lines implements NodeVisitor {

    private final TextAssembly out;
    private int cells;
    private @Nullable SojournException failure;

    Lines(TextAssembly out) {
      this.out = out;
    }

    @Override
    public void head(Node node, int depth) {
      if (failure != null) {
        return;
      }
      try {
        if (node instanceof TextNode words) {
          out.words(words.getWholeText());
        } else if (node instanceof Element element) {
          begin(element);
        }
      } catch (SojournException e) {
        failure = e;
      }
    }

    private void begin(Element element) throws SojournException {
      String tag = element.normalName();
      pageBreak(element);
      switch (tag) {
        case "td", "th" -> cells++;
        case "li", "tr" -> {
          line();
          if (tag.equals("li") && cells == 0) {
            out.words("- ");
          }
        }
        case "br" -> line();
        default -> {
          if (BLOCKS.contains(tag)) {
            part();
          }
        }
      }
    }

    /** A printed book's page, as electronic books mark it. */
    private void pageBreak(Element element) {
      boolean page = element.attr("epub:type").contains("pagebreak") || element.attr("role").equals("doc-pagebreak");
      String label = page ? element.hasAttr("title") ? element.attr("title") : element.attr("aria-label") : "";
      if (!label.isBlank() && label.length() < 20) {
        out.page(label.strip());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (failure == null && node instanceof Element element) {
        try {
          end(element.normalName());
        } catch (SojournException e) {
          failure = e;
        }
      }
    }

    private void end(String tag) throws SojournException {
      switch (tag) {
        case "td", "th" -> {
          cells--;
          if (cells == 0) {
            out.cell();
          }
        }
        case "li", "tr" -> line();
        default -> {
          if (BLOCKS.contains(tag)) {
            part();
          }
        }
      }
    }

    /** Blocks inside a table's cell stay on the row's line. */
    private void part() throws SojournException {
      if (cells == 0) {
        out.paragraph();
      } else {
        out.words(" ");
      }
    }

    private void line() throws SojournException {
      if (cells == 0) {
        out.line();
      } else {
        out.words(" ");
      }
    }
  }
}
