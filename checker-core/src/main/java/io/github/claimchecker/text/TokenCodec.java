package io.github.claimchecker.text;

/** Packs tokens. */
public final class TokenCodec {
  private TokenCodec() {}

  /**
   * Packs a token; one that was packed before takes its number.
   *
   * @param token the token
   * @param out where to
   */
  public static void write(Token token, RecordWriter out) {
    out.shared(
        token,
        word -> {
          out.span(word.span());
          out.word(word.text());
          out.word(word.tag());
          out.word(word.lemma());
        });
  }

  /**
   * Unpacks a token.
   *
   * @param in where from
   * @return a token that is equal to the one that was packed
   */
  public static Token read(RecordReader in) {
    return in.shared(Token.class, () -> new Token(in.span(), in.word(), in.word(), in.word()));
  }
}
