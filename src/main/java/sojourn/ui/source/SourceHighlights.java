package sojourn.ui.source;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.session.Selection;
import sojourn.session.Visible;

/**
 * Which words of a page stand out.
 *
 * @param evidence of the selection in this source, in the order of the text
 * @param brushed evidence of what the pointer is on in some panel
 * @param named mentions of the brushed person or place
 */
record SourceHighlights(List<Evidence> evidence, List<Evidence> brushed, List<Span> named) {

  static final SourceHighlights NONE = new SourceHighlights(List.of(), List.of(), List.of());

  static SourceHighlights of(SourcePage page, Visible visible, Selection selection, @Nullable EntityId brush) {
    List<Meant> chosen = selection.ids().stream().map(id -> Meant.by(id, visible)).toList();
    List<Meant> brushed = brush == null ? List.of() : List.of(Meant.by(brush, visible));
    List<Span> named =
        page.source().marks().stream().filter(m -> brush != null && brush.equals(m.names())).map(m -> m.span()).toList();
    return new SourceHighlights(here(page, chosen), here(page, brushed), named);
  }

  private static List<Evidence> here(SourcePage page, List<Meant> meant) {
    return meant.isEmpty()
        ? List.of()
        : page.statements().stream().filter(s -> meant.stream().anyMatch(m -> m.test(s.says()))).map(Statement::evidence).distinct().toList();
  }

  /** The numbers of the pieces that stand out. */
  BitSet pieces(SourcePage page) {
    BitSet numbers = new BitSet();
    Stream.of(evidence.stream().map(Evidence::span), brushed.stream().map(Evidence::span), named.stream())
        .flatMap(spans -> spans)
        .forEach(span -> page.within(span).forEach(p -> numbers.set(p.number())));
    return numbers;
  }

  /** The style classes of a piece: what it mentions, and whether it stands out. */
  String classes(SourcePage page, Piece piece) {
    StringBuilder classes = new StringBuilder(page.kind(piece));
    if (evidence.stream().anyMatch(e -> e.span().overlaps(piece.span()))) {
      classes.append(" sel");
    }
    if (brushed.stream().anyMatch(e -> e.span().overlaps(piece.span()))) {
      classes.append(" brush");
    }
    if (named.stream().anyMatch(s -> s.overlaps(piece.span()))) {
      classes.append(" name");
    }
    return classes.toString();
  }

  /** The number in the margin at a piece: of the evidence that begins there, from 1; 0 for none. */
  int number(Piece piece) {
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).span().start() == piece.span().start()) {
        return i + 1;
      }
    }
    return 0;
  }
}
