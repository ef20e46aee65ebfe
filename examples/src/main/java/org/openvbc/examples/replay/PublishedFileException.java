package org.openvbc.examples.replay;

/**
 * A published file that cannot be read without guessing: names the file, the line, the column, what
 * was found and what was expected.
 */
public final class PublishedFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final String column;
  private final String found;
  private final String expected;

  /** Names the place and what was found there. */
  public PublishedFileException(
      String file, long line, String column, String found, String expected) {
    super(file + ", line " + line + ", " + column + ": found " + found + ", expected " + expected);
    this.file = file;
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The line on which the row starts; 1 is the header, 0 the file as a whole. */
  public long line() {
    return line;
  }

  /** CMS's label of the column, or the part of the file that is at fault. */
  public String column() {
    return column;
  }

  /** What the file holds; a cell's text is in quotation marks. */
  public String found() {
    return found;
  }

  /** What the reader needs instead. */
  public String expected() {
    return expected;
  }
}
