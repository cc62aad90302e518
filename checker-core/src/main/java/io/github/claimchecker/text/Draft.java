package io.github.claimchecker.text;

import java.util.Optional;

/**
 * An article as its format gives it, before its id, language and dateline are settled.
 *
 * @param stated what the format itself says about it (front matter, meta elements)
 * @param language the language that the format names
 * @param content its text
 */
record Draft(Metadata stated, Optional<String> language, Content content) {}
