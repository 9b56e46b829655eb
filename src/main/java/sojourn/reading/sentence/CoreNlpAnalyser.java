package sojourn.reading.sentence;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP, lean: tokens, sentences, tags, lemmas and three classes of names. Models (38 MB) load at the first text.
 * Safe to share between threads; texts are analysed in parallel once the models are loaded.
 */
public final class CoreNlpAnalyser implements SentenceAnalyser {

  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  /** Longer runs of tokens are tables or noise; tagging them costs more than it tells. */
  private static final int LONGEST_SENTENCE = 400;

  private final @Nullable String models;
  private static final int LONGEST_WORD = 120;

  private final Object loading = new Object();
  private final Object loadingNames = new Object();
  private volatile @Nullable StanfordCoreNLP pipeline;
  private volatile @Nullable NERCombinerAnnotator names;

  /** {@code models} is the folder that holds {@code edu/stanford/nlp/models/…}; null reads them from the class path. */
  public CoreNlpAnalyser(@Nullable String models) {
    this.models = models;
  }

  @Override
  public List<Sentence> analyse(String paragraph) {
    String clipped = clipped(paragraph);
    if (clipped.isBlank()) {
      return List.of();
    }
    CoreDocument document = pipeline().processToCoreDocument(clipped);
    NERCombinerAnnotator finder = names();
    for (CoreSentence sentence : document.sentences()) {
      if (mayName(sentence.tokens())) {
        finder.doOneSentence(document.annotation(), sentence.coreMap());
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (CoreSentence sentence : document.sentences()) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : sentence.tokens()) {
        tokens.add(token(label));
      }
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(Hyphens.joined(tokens)));
      }
    }
    return sentences;
  }

  /** The paragraph without words that no language has: the tagger's time grows with their square. */
  private static String clipped(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph);
    int from = 0;
    for (int i = 0; i <= out.length(); i++) {
      if (i == out.length() || Character.isWhitespace(out.charAt(i))) {
        for (int k = from; i - from > LONGEST_WORD && k < i; k++) {
          out.setCharAt(k, ' ');
        }
        from = i + 1;
      }
    }
    return out.toString();
  }

  /** Whether a sentence has a capital that its beginning does not account for; without one there is no name in it. */
  private static boolean mayName(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      boolean capital = !token.word().isEmpty() && Character.isUpperCase(token.word().codePointAt(0));
      if (capital && (i > 0 || token.tag().startsWith("NN")) && !token.word().equals("I")) {
        return true;
      }
    }
    return false;
  }

  private static Token token(CoreLabel label) {
    String name = label.get(CoreAnnotations.NamedEntityTagAnnotation.class);
    String lemma = label.lemma();
    String text = label.originalText();
    return new Token(label.beginPosition(), label.endPosition(), text, lemma == null ? text : lemma, label.tag(), name == null ? "O" : name);
  }

  /** Loads the model of names, which takes longest; at the first text at the latest. May run beside anything else. */
  public void loadNames() {
    names();
  }

  /** Loads the model of tags; at the first text at the latest. May run beside anything else. */
  public void loadTags() {
    pipeline();
  }

  private NERCombinerAnnotator names() {
    NERCombinerAnnotator ready = names;
    if (ready != null) {
      return ready;
    }
    synchronized (loadingNames) {
      ready = names;
      if (ready == null) {
        try {
          ready = new NERCombinerAnnotator(properties());
        } catch (IOException e) {
          throw new UncheckedIOException("the model of names cannot be loaded", e);
        }
        names = ready;
      }
      return ready;
    }
  }

  private StanfordCoreNLP pipeline() {
    StanfordCoreNLP ready = pipeline;
    if (ready != null) {
      return ready;
    }
    synchronized (loading) {
      ready = pipeline;
      if (ready == null) {
        ready = new StanfordCoreNLP(properties(), false);
        pipeline = ready;
      }
      return ready;
    }
  }

  private Properties properties() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma");
    p.setProperty("tokenize.options", "invertible=true,untokenizable=noneDelete");
    p.setProperty("pos.model", model(TAGGER));
    p.setProperty("pos.maxlen", Integer.toString(LONGEST_SENTENCE));
    p.setProperty("ner.model", model(NAMES));
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("ner.rulesOnly", "false");
    p.setProperty("threads", "1");
    return p;
  }

  private String model(String path) {
    return models == null ? path : models + "/" + path;
  }
}
