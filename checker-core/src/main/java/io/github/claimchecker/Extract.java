package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimCodec;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.DocumentCodec;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.RecordReader;
import io.github.claimchecker.text.RecordWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one file.
 *
 * @param articles its documents with their claims
 * @param problems what has to be mended in it
 */
record Extract(List<Article> articles, List<Problem> problems) {

  Extract {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /**
   * A document with its claims.
   *
   * @param document the document
   * @param claims its claims in the order of the text
   */
  record Article(Document document, List<Claim> claims) {
    Article {
      claims = List.copyOf(claims);
    }
  }

  int claims() {
    return articles.stream().mapToInt(article -> article.claims().size()).sum();
  }

  /** Packs the articles; problems are not kept. */
  void write(RecordWriter out) {
    out.list(
        articles,
        article -> {
          DocumentCodec.write(article.document(), out);
          ClaimCodec.write(article.claims(), out);
        });
  }

  static Extract read(RecordReader in) {
    List<Article> articles = new ArrayList<>();
    int size = in.number();
    for (int i = 0; i < size; i++) {
      Document document = DocumentCodec.read(in);
      articles.add(new Article(document, ClaimCodec.read(document, in)));
    }
    return new Extract(articles, List.of());
  }
}
