package sojourn.export.data.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML, written as it goes, an element a line; characters that XML does not know are left out. */
public final class XmlOut {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean inText;

  /** Begins a document; the stream is left open in the end. */
  public XmlOut(OutputStream stream) throws IOException {
    out = new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Begins an element; attributes go in pairs of name and value, those without a value are left out. */
  public XmlOut begin(String element, @Nullable String... attributes) throws IOException {
    closeTag();
    if (!inText) {
      line();
    }
    out.write("<" + element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.write(" " + attributes[i] + "=\"" + escaped(value, true) + "\"");
      }
    }
    open.push(element);
    inTag = true;
    return this;
  }

  /** Ends the element begun last. */
  public XmlOut end() throws IOException {
    String element = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      if (!inText) {
        line();
      }
      out.write("</" + element + ">");
    }
    return this;
  }

  /** An element without content. */
  public XmlOut empty(String element, @Nullable String... attributes) throws IOException {
    return begin(element, attributes).end();
  }

  /** An element with text alone, left out where there is none. */
  public XmlOut leaf(String element, @Nullable String text, @Nullable String... attributes) throws IOException {
    if (text == null) {
      return this;
    }
    boolean before = inText;
    begin(element, attributes);
    inText = true;
    text(text);
    end();
    inText = before;
    return this;
  }

  /** From here to {@link #prose(boolean) prose(false)} nothing is put between elements. */
  public XmlOut prose(boolean on) throws IOException {
    closeTag();
    inText = on;
    return this;
  }

  public XmlOut text(String text) throws IOException {
    closeTag();
    out.write(escaped(text, false));
    return this;
  }

  /** Ends the document. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.write("\n");
    out.flush();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write(">");
      inTag = false;
    }
  }

  private void line() throws IOException {
    out.write("\n");
    out.write(" ".repeat(open.size()));
  }

  /** Text as XML takes it. */
  public static String escaped(String text, boolean attribute) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> safe.append(attribute ? "&#" + c + ";" : Character.toString(c));
        case '\r' -> safe.append("&#13;");
        default -> {
          boolean known = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
          safe.append(known ? Character.toString(c) : "\uFFFD");
        }
      }
    });
    return safe.toString();
  }
}
