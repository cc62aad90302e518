package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Discovery;
import io.github.claimchecker.rule.kind.ConflictSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Finds conflicts for the rules of one run and counts the groups of claims that were compared. */
final class CountingFinder implements ConflictSource {
  private final Supplier<ConflictFinder> finder;
  private final AtomicInteger groups = new AtomicInteger();

  CountingFinder(Supplier<ConflictFinder> finder) {
    this.finder = finder;
  }

  int groups() {
    return groups.get();
  }

  @Override
  public List<Conflict> conflicts(List<Claim> claims, Scope scope) {
    groups.addAndGet(claims.size() > 1 ? 1 : 0);
    return claims.size() < 2 ? List.of() : finder.get().conflicts(claims, scope);
  }

  @Override
  public List<Conflict> discovered(List<Claim> claims, Scope scope) {
    if (claims.size() < 2) {
      return List.of();
    }
    Discovery discovery = finder.get().discovered(claims, scope);
    groups.addAndGet(discovery.groups());
    return discovery.conflicts();
  }
}
