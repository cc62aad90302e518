/** The facade: from documents and rule files to findings in one call. */
@NullMarked
package io.github.claimchecker;

import org.jspecify.annotations.NullMarked;
