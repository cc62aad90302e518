package io.github.claimchecker.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * A file that holds one or several documents. Immutable; nothing is read before it is asked for.
 */
public final class SourceFile {
  private final Path path;
  private final String name;
  private final Format format;
  private final Settings settings;

  /**
   * How files are read.
   *
   * @param largest the size of the largest file that is read, in bytes
   * @param encoding the encoding of files that do not tell theirs
   * @param language the language of documents that do not tell theirs; empty to find out
   */
  record Settings(long largest, Charset encoding, Optional<String> language) {}

  SourceFile(FileFinder.Found found, Settings settings) {
    this.path = found.path();
    this.name = found.name();
    this.format = found.format();
    this.settings = settings;
  }

  /**
   * Returns what the file is called in reports.
   *
   * @return its path, with {@code /} between folders
   */
  public String name() {
    return name;
  }

  /**
   * Reads the bytes of the file, at most one more than may be read as documents.
   *
   * @return the bytes
   * @throws IOException if the file cannot be read
   */
  public byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, settings.largest() + 1));
    }
  }

  /**
   * Says when the file was written last.
   *
   * @return the time; one long ago where it cannot be told
   */
  public FileTime written() {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException unknown) {
      return FileTime.fromMillis(0);
    }
  }

  /**
   * Makes documents of the bytes of the file.
   *
   * @param bytes what {@link #bytes()} gave
   * @return its articles, and what has to be mended in it; no article where the bytes are not text
   */
  public Reading read(byte[] bytes) {
    if (bytes.length > settings.largest()) {
      return failed(
          Problem.of(
              name,
              "The file has more than the " + settings.largest() + " bytes that are allowed.",
              "Split it, exclude it, or raise the limit."));
    }
    FileText.Decoded decoded = FileText.decode(name, bytes, format, settings.encoding());
    return decoded.problem().isPresent()
        ? failed(decoded.problem().get())
        : Documents.read(name, decoded.text(), format, settings.language());
  }

  /**
   * Tells that the file cannot be read.
   *
   * @param reason why
   * @return the problem
   */
  public Problem unreadable(IOException reason) {
    return FileFinder.unreadable(name, reason);
  }

  /**
   * Returns what decides, beside the bytes, which documents come of them.
   *
   * @return the name and the settings, in one line
   */
  public String configuration() {
    return name
        + '|'
        + format
        + '|'
        + settings.largest()
        + '|'
        + settings.encoding()
        + '|'
        + settings.language().orElse("");
  }

  private static Reading failed(Problem problem) {
    return new Reading(List.of(), List.of(problem));
  }

  @Override
  public String toString() {
    return name;
  }
}
