package io.github.claimchecker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks side by side.
 *
 * @param threads how many threads, at least 1; with 1 the caller's own does the work
 */
record Workers(int threads) {

  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("at least 1 thread is needed, not " + threads);
    }
  }

  /**
   * Runs tasks and waits for all of them.
   *
   * @return their results in the order of the tasks
   * @throws IllegalStateException if the thread is interrupted; what was not begun is left undone
   */
  <T> List<T> run(List<Callable<T>> tasks) {
    ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, tasks.size() + 1));
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}
