package io.github.claimchecker.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file beside this class: lines of fields with {@code |} between, comments after #. */
final class DataFile {
  private DataFile() {}

  /**
   * Reads a file.
   *
   * @param name its name in this package's resources
   * @return the fields of its lines, without space around them; empty lines and comments left out
   */
  static List<List<String>> read(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no data file " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(fields(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\\|", -1)) {
      fields.add(field.strip());
    }
    return fields;
  }
}
