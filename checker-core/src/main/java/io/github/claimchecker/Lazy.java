package io.github.claimchecker;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes a value when it is asked for the first time. Thread-safe; the value is made once. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> value = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    Optional<T> made = value;
    return made.isPresent() ? made.get() : make();
  }

  private synchronized T make() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
