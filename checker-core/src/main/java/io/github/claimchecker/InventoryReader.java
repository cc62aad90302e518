package io.github.claimchecker;

import io.github.claimchecker.Extract.Article;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Reading;
import io.github.claimchecker.text.SourceFile;
import io.github.claimchecker.text.SourceFiles;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Reads files and finds their claims, in several threads, and takes from the cache what it holds.
 * What comes of it depends on neither.
 */
final class InventoryReader {
  private final Models models;
  private final Workers workers;
  private final Optional<ResultCache> cache;
  private final Progress progress;

  InventoryReader(Models models, Workers workers, Optional<ResultCache> cache, Progress progress) {
    this.models = models;
    this.workers = workers;
    this.cache = cache;
    this.progress = progress;
  }

  /** Reads files. */
  Inventory read(SourceFiles found) {
    List<SourceFile> newest = newestFirst(found.files());
    Count count = new Count(progress, newest.size());
    List<Callable<Extract>> tasks = new ArrayList<>();
    for (SourceFile file : newest) {
      tasks.add(() -> count.done(extract(file)));
    }
    List<Extract> extracts = workers.run(tasks);
    IdentityHashMap<SourceFile, Extract> byFile = new IdentityHashMap<>();
    for (int i = 0; i < extracts.size(); i++) {
      byFile.put(newest.get(i), extracts.get(i));
    }
    Stream<Extract> inOrder = found.files().stream().map(byFile::get);
    Inventory inventory = inventory(inOrder.toList(), found.problems());
    cache.ifPresent(ResultCache::finish);
    return inventory;
  }

  /**
   * What has changed since the last run needs the language models, so that they load while the rest
   * comes from the cache.
   */
  private List<SourceFile> newestFirst(List<SourceFile> files) {
    if (cache.isEmpty()) {
      return files;
    }
    IdentityHashMap<SourceFile, FileTime> written = new IdentityHashMap<>();
    files.forEach(file -> written.put(file, file.written()));
    return files.stream()
        .sorted(Comparator.comparing((SourceFile file) -> written.get(file)).reversed())
        .toList();
  }

  /** Finds the claims of documents that are read already. */
  Inventory read(List<Document> documents) {
    Count count = new Count(progress, documents.size());
    List<Callable<Extract>> tasks = new ArrayList<>();
    for (Document document : documents) {
      tasks.add(() -> count.done(extract(new Reading(List.of(document), List.of()))));
    }
    return inventory(workers.run(tasks), List.of());
  }

  private Extract extract(SourceFile file) {
    try {
      byte[] bytes = file.bytes();
      return cache.isPresent()
          ? cache.get().get(file, bytes, () -> extract(file.read(bytes)))
          : extract(file.read(bytes));
    } catch (IOException unreadable) {
      return new Extract(List.of(), List.of(file.unreadable(unreadable)));
    }
  }

  private Extract extract(Reading reading) {
    List<Article> articles =
        reading.documents().stream()
            .map(document -> new Article(document, models.extractor().extract(document)))
            .toList();
    return new Extract(articles, reading.problems());
  }

  private static Inventory inventory(List<Extract> extracts, List<Problem> more) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(more);
    for (Extract extract : extracts) {
      articles.addAll(extract.articles());
      problems.addAll(extract.problems());
    }
    articles.sort(Comparator.comparing(article -> article.document().id()));
    return new Inventory(
        articles.stream().map(Article::document).toList(),
        articles.stream().flatMap(article -> article.claims().stream()).toList(),
        problems);
  }

  /** Counts files and claims for whoever wants to hear of them. */
  private static final class Count {
    private final Progress progress;
    private final int all;
    private int done;
    private int claims;

    Count(Progress progress, int all) {
      this.progress = progress;
      this.all = all;
    }

    synchronized Extract done(Extract extract) {
      done++;
      claims += extract.claims();
      progress.file(done, all, claims);
      return extract;
    }
  }
}
