package sojourn.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Reads XML as a stream: no document type is obeyed, no entity is fetched or expanded. */
interface Xml {

  /** Told of the elements and words of an XML file, in order. */
  interface Listener {
    /** An element begins. Answers whether its content is wanted; its end is told only then. */
    boolean begin(XMLStreamReader at) throws SojournException;

    void end(String element) throws SojournException;

    void words(String words) throws SojournException;
  }

  /** Walks a file through. Fails with a sentence where it is not well-formed. */
  static void walk(String name, byte[] bytes, Listener listener) throws SojournException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, space) -> new ByteArrayInputStream(new byte[0]));
    try {
      // decoded by us: the platform's parser prints what it thinks of broken characters
      XMLStreamReader at = factory.createXMLStreamReader(new StringReader(Decoding.text(name, bytes)));
      int unwanted = 0;
      while (at.hasNext()) {
        switch (at.next()) {
          case XMLStreamReader.START_ELEMENT -> unwanted += unwanted > 0 || !listener.begin(at) ? 1 : 0;
          case XMLStreamReader.END_ELEMENT -> {
            if (unwanted > 0) {
              unwanted--;
            } else {
              listener.end(at.getLocalName());
            }
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
            if (unwanted == 0) {
              listener.words(at.getText());
            }
          }
          case XMLStreamReader.ENTITY_REFERENCE -> {
            if (unwanted == 0) {
              listener.words(named(at.getLocalName()));
            }
          }
          default -> { }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
      throw new SojournException(
          "'%s' is damaged%s: its XML breaks the rules; save it again with the program that made it.".formatted(name, line > 0 ? " in line " + line : ""), e);
    } catch (RuntimeException e) {
      // the parser of the platform trips over some broken files
      throw new SojournException("'%s' is damaged: its XML cannot be read; save it again with the program that made it.".formatted(name), e);
    }
  }

  /** The few entities that texts use without declaring them; others are left out. */
  private static String named(@Nullable String entity) {
    return switch (entity == null ? "" : entity) {
      case "mdash" -> "\u2014";
      case "ndash" -> "\u2013";
      case "rsquo" -> "\u2019";
      case "lsquo" -> "\u2018";
      case "ldquo" -> "\u201c";
      case "rdquo" -> "\u201d";
      case "hellip" -> "\u2026";
      default -> " ";
    };
  }

  /** The value of an attribute by its name without prefix; null where it has none. */
  static @Nullable String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }
}
