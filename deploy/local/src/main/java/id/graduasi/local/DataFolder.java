package id.graduasi.local;

import id.graduasi.platform.embedded.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a suite keeps. A marker file says that it is ours and whether
 * its first start was finished; a lock says that a suite is running on it. Only a folder with the
 * marker is ever deleted.
 */
final class DataFolder implements AutoCloseable {
  private static final String MARKER = "graduasi-data";
  private static final String LOCK = "lock";
  private static final String FORMAT = "1";

  private final Path root;
  private @Nullable FileLock lock;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** A look at a folder that a suite may be using; nothing is locked or written. */
  static DataFolder at(Path root) {
    return new DataFolder(root.toAbsolutePath().normalize());
  }

  /**
   * Takes a folder for one suite.
   *
   * @param reset whether what an earlier suite left there is deleted first
   * @throws Trouble if the folder is in use, is not ours, or was left half-written
   */
  static DataFolder take(Path root, boolean reset) throws IOException {
    DataFolder folder = at(root);
    folder.requireOursOrEmpty();
    Files.createDirectories(folder.root);
    folder.lock();
    try {
      if (reset) {
        folder.empty();
      }
      folder.requireWhole();
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
    return folder;
  }

  private void requireOursOrEmpty() throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new Trouble(root + " is a file; name a folder with --data.");
    }
    if (state() == State.NONE && !contents().isEmpty()) {
      throw new Trouble(
          "The folder %s holds something else than a suite's data; name another with --data."
              .formatted(root));
    }
  }

  private void requireWhole() throws IOException {
    switch (state()) {
      case READY -> {}
      case NONE -> {}
      case INITIALISING ->
          throw new Trouble(
              "The data in %s is half-written, because its first start did not finish; begin anew with --reset."
                  .formatted(root));
      case UNKNOWN ->
          throw new Trouble(
              "The data in %s was written by another version of Graduasi; name another folder with --data, or begin anew with --reset."
                  .formatted(root));
    }
  }

  private void lock() throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new Trouble(
          "A suite is already running on %s; stop it, or name another folder with --data."
              .formatted(root));
    }
  }

  /** The lock stays, or a second suite could slip in meanwhile; the marker goes last. */
  private void empty() throws IOException {
    for (Path entry : contents()) {
      if (!entry.getFileName().toString().equals(MARKER)) {
        Folders.delete(entry);
      }
    }
    Files.deleteIfExists(root.resolve(MARKER));
  }

  private List<Path> contents() throws IOException {
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(entry -> !entry.getFileName().toString().equals(LOCK)).toList();
    }
  }

  /**
   * To be called when all that can be checked beforehand is right: from here on a start that is cut
   * short leaves half-written data. Returns whether it is the folder's first.
   */
  boolean begin() throws IOException {
    if (state() == State.READY) {
      return false;
    }
    mark(State.INITIALISING);
    return true;
  }

  /** From now on a later start may build on what is here. */
  void markReady() throws IOException {
    mark(State.READY);
  }

  private void mark(State state) throws IOException {
    Files.writeString(root.resolve(MARKER), "format=" + FORMAT + "\nstate=" + state + "\n");
  }

  private State state() throws IOException {
    try {
      List<String> lines = Files.readAllLines(root.resolve(MARKER));
      if (!lines.contains("format=" + FORMAT)) {
        return State.UNKNOWN;
      }
      return lines.contains("state=" + State.READY) ? State.READY : State.INITIALISING;
    } catch (NoSuchFileException notOurs) {
      return State.NONE;
    }
  }

  Path root() {
    return root;
  }

  /** A file or folder inside. */
  Path resolve(String name) {
    return root.resolve(name);
  }

  /** The log of one server or service. */
  Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.channel().close();
      lock = null;
    }
  }

  private enum State {
    NONE,
    INITIALISING,
    READY,
    UNKNOWN
  }
}
