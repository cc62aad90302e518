package io.github.claimchecker.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Finds the likeliest tags with OpenNLP's model. Its search and its maker of features keep state
 * and take half a millisecond to make, so that they are lent to one thread at a time. Thread-safe.
 */
final class Decoder {
  private record Search(SequenceClassificationModel sequences, POSContextGenerator features) {}

  private static final Object[] NOTHING_ELSE = {};

  private final POSModel model;
  private final Tags tags;
  private final Queue<Search> idle = new ConcurrentLinkedQueue<>();

  Decoder(POSModel model, Tags tags) {
    this.model = model;
    this.tags = tags;
  }

  /** The tags of words, as the model names them: {@code NOUN+PART} for a word with a clitic. */
  String[] decode(String[] words) {
    Search polled = idle.poll();
    Search search = polled == null ? search() : polled;
    String[] found =
        search
            .sequences()
            .bestSequence(words, NOTHING_ELSE, search.features(), tags)
            .getOutcomes()
            .toArray(new String[0]);
    idle.add(search);
    return found;
  }

  private Search search() {
    return new Search(model.getPosSequenceModel(), model.getFactory().getPOSContextGenerator());
  }
}
