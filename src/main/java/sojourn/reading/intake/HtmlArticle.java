package sojourn.reading.intake;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The article's text out of a web page: no scripts, styles, navigation; nothing is fetched and nothing runs. */
interface HtmlArticle {

  String UNREAD =
      "script,style,noscript,template,nav,footer,aside,form,button,input,select,iframe,object,embed,svg,canvas,audio,video,head>link,"
          + "[role=navigation],[role=banner],[role=complementary],[aria-hidden=true],[hidden],sup.reference,.mw-editsection,.noprint,.navbox";
  Set<String> BLOCKS =
      Set.of("p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "pre", "h1",
          "h2", "h3", "h4", "h5", "h6", "hr", "address");
  /** A part of the page is the article only when it holds at least this share of the page's text. */
  double ENOUGH = 0.4;

  static String text(String html) {
    Document page = Jsoup.parse(html);
    String title = page.title().strip();
    page.select(UNREAD).remove();
    Element body = page.body();
    Element article = article(body);
    Lines lines = new Lines();
    article.traverse(lines);
    String text = lines.text();
    boolean titled = title.isEmpty() || article.selectFirst("h1") != null || text.startsWith(title);
    return titled ? text : title + "\n\n" + text;
  }

  private static Element article(Element body) {
    int all = body.text().length();
    for (String query : new String[] {"article", "main", "[role=main]", "#content", "#mw-content-text", ".article", ".post"}) {
      for (Element candidate : body.select(query)) {
        if (candidate.text().length() >= all * ENOUGH) {
          return candidate;
        }
      }
    }
    return body;
  }

  /** Collects text: blocks apart by an empty line, list items and table rows on lines of their own, cells by tabs. */
  final class Lines implements NodeVisitor {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
      } else if (node instanceof Element element) {
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
          part(element);
        } else if (tag.equals("li") || tag.equals("tr")) {
          breakTo(1);
          out.append(tag.equals("li") ? "- " : "");
        } else if (tag.equals("br")) {
          out.append('\n');
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
          part(element);
        } else if (tag.equals("td") || tag.equals("th")) {
          trimEnd();
          out.append('\t');
        } else if (tag.equals("li") || tag.equals("tr")) {
          breakTo(1);
        }
      }
    }

    /** Blocks inside a table's cell stay on the row's line. */
    private void part(Element element) {
      if (element.closest("td,th") == null) {
        breakTo(2);
      } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }

    private void append(TextNode words) {
      String text = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
      boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
      out.append(atStart ? text.stripLeading() : text);
    }

    private void trimEnd() {
      while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
    }

    private void breakTo(int feeds) {
      trimEnd();
      if (out.isEmpty()) {
        return;
      }
      int have = 0;
      while (have < out.length() && out.charAt(out.length() - 1 - have) == '\n') {
        have++;
      }
      out.append("\n".repeat(Math.max(0, feeds - have)));
    }

    String text() {
      return out.toString().strip() + "\n";
    }
  }
}
