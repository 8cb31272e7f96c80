package aussage.de.table;

import java.util.Arrays;

/**
 * A number for each of up to millions of strings.
 *
 * <p>A hash table with open addressing, of the places where the strings stand in pages of bytes. A
 * string takes some six bytes beside its letters, where a hash map takes more than a hundred. One
 * thread fills it; then many may read it.
 */
public final class StringTable {
  /** What {@link #get} returns for a string that is not in the table. */
  public static final int MISSING = -1;

  private static final int PAGE_BITS = 20;
  private static final int PAGE_BYTES = 1 << PAGE_BITS;
  private static final int FIRST_PAGE_BYTES = 1 << 12;

  /** A number takes at most five bytes, seven bits in each. */
  private static final int NUMBER_BYTES = 5;

  private static final int BYTES_OF_A_CHAR = 3;

  /** For each slot 1 + the place of a string, 0 for none. */
  private final int[] slots;

  private final int capacity;
  private byte[][] pages = {new byte[FIRST_PAGE_BYTES]};
  private int page;
  private int end;
  private int size;

  /**
   * An empty table.
   *
   * @param capacity how many strings it will have at most
   */
  public StringTable(int capacity) {
    this.capacity = capacity;
    slots = new int[Math.toIntExact(capacity + capacity / 3 + 1L)];
  }

  /**
   * Adds a string that is not there yet. If it is, it takes room and keeps its first number.
   *
   * @param value its number, 0 or more
   * @throws IllegalStateException if the table is full
   */
  public void put(String string, int value) {
    int length = string.length();
    add(string.hashCode(), length, BYTES_OF_A_CHAR * length, value);
    byte[] bytes = pages[page];
    int i = 0;
    for (; i < length && string.charAt(i) < 1 << 7; i++) {
      bytes[end + i] = (byte) string.charAt(i);
    }
    end += i;
    for (; i < length; i++) {
      writeChar(string.charAt(i));
    }
  }

  /**
   * Adds a string without making one.
   *
   * @param bytes has it in the "modified UTF-8" of {@link java.io.DataInput}
   * @param from where it begins
   * @param to where it ends, exclusive
   * @param value its number, 0 or more
   * @throws IllegalStateException if the table is full
   * @throws IllegalArgumentException if the bytes are no such text
   */
  public void put(byte[] bytes, int from, int to, int value) {
    int hash = 0;
    int length = 0;
    for (int at = from; at < to; at += bytesOfChar(bytes[at])) {
      if (at + bytesOfChar(bytes[at]) > to) {
        throw new IllegalArgumentException("a string that ends within a character");
      }
      hash = 31 * hash + charAt(bytes, at); // As String has it.
      length++;
    }
    add(hash, length, to - from, value);
    System.arraycopy(bytes, from, pages[page], end, to - from);
    end += to - from;
  }

  /** Adds all but the letters, for which there is room then. */
  private void add(int hash, int length, int bytes, int value) {
    if (size == capacity) {
      throw new IllegalStateException("a table of " + capacity + " strings is full");
    }
    size++;
    reserve(2 * NUMBER_BYTES + bytes);
    int slot = firstSlot(hash);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = 1 + (page << PAGE_BITS | end);
    writeNumber(value);
    writeNumber(length);
  }

  /** The number of a string, {@link #MISSING} if it is not in the table. Case counts. */
  public int get(String string) {
    int place = slots[slot(string)];
    return place == 0
        ? MISSING
        : number(pages[(place - 1) >>> PAGE_BITS], (place - 1) % PAGE_BYTES);
  }

  /** How many strings it has. */
  public int size() {
    return size;
  }

  /** Where a string stands in the table, or the free slot where it would stand. */
  private int slot(String string) {
    int slot = firstSlot(string.hashCode());
    while (slots[slot] != 0 && !standsAt(slots[slot] - 1, string)) {
      slot = next(slot);
    }
    return slot;
  }

  private int firstSlot(int hash) {
    long mixed = hash * 0x9E3779B9 & 0xFFFF_FFFFL;
    return (int) (mixed * slots.length >>> Integer.SIZE);
  }

  private int next(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  private boolean standsAt(int place, String string) {
    byte[] bytes = pages[place >>> PAGE_BITS];
    int at = afterNumber(bytes, place % PAGE_BYTES);
    if (number(bytes, at) != string.length()) {
      return false;
    }
    at = afterNumber(bytes, at);
    for (int i = 0; i < string.length(); i++) {
      if (charAt(bytes, at) != string.charAt(i)) {
        return false;
      }
      at += bytesOfChar(bytes[at]);
    }
    return true;
  }

  private static int bytesOfChar(byte first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : BYTES_OF_A_CHAR;
  }

  private static int charAt(byte[] bytes, int at) {
    int first = bytes[at];
    if (first >= 0) {
      return first;
    }
    if ((first & 0xE0) == 0xC0) {
      return (first & 0x1F) << 6 | bytes[at + 1] & 0x3F;
    }
    return (first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
  }

  private static int number(byte[] bytes, int from) {
    int value = bytes[from] & 0x7F;
    for (int at = from, shift = 7; bytes[at] < 0; shift += 7) {
      at++;
      value |= (bytes[at] & 0x7F) << shift;
    }
    return value;
  }

  private static int afterNumber(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  /** A string does not go over the end of a page; the last page grows with what it has. */
  private void reserve(int bytes) {
    if (bytes > PAGE_BYTES) {
      throw new IllegalArgumentException("a string of " + bytes + " bytes");
    }
    if (end + bytes > PAGE_BYTES) {
      page++;
      pages = Arrays.copyOf(pages, page + 1);
      pages[page] = new byte[PAGE_BYTES];
      end = 0;
    }
    int length = pages[page].length;
    while (end + bytes > length) {
      length *= 2;
    }
    if (length > pages[page].length) {
      pages[page] = Arrays.copyOf(pages[page], length);
    }
  }

  private void writeNumber(int value) {
    int rest = value;
    while (rest >= 1 << 7) {
      write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** One byte for ASCII, two or three for others, as in UTF-8; halves of pairs by themselves. */
  private void writeChar(char c) {
    if (c < 1 << 7) {
      write(c);
    } else if (c < 1 << 11) {
      write(0xC0 | c >>> 6);
      write(0x80 | c & 0x3F);
    } else {
      write(0xE0 | c >>> 12);
      write(0x80 | c >>> 6 & 0x3F);
      write(0x80 | c & 0x3F);
    }
  }

  private void write(int value) {
    pages[page][end++] = (byte) value;
  }
}
