package io.github.claimchecker.report;

import java.io.IOException;

/**
 * Turns what a run found into one format: text for people, or JSON, SARIF and the like for
 * programs.
 *
 * <p>The same result always gives the same characters. A renderer leaves nothing out that {@link
 * Statement} tells of a claim, and shows text from documents in such a way that it cannot act on a
 * terminal or break the format. Renderers are stateless and may be shared between threads.
 */
public interface Renderer {

  /**
   * Writes a result.
   *
   * @param result what a run found
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if {@code out} does
   */
  void render(CheckResult result, Appendable out) throws IOException;
}
