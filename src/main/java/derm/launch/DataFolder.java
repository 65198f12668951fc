package derm.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one clinic keeps its data on this machine: database, keys, logs and what the application writes.
 *
 * <p>One start at a time: the lock ends with the process that holds it.
 */
public final class DataFolder implements AutoCloseable {

    private static final String MARK = "dermclinic.lock";
    private static final long GIB = 1L << 30;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The folder used when none is named. */
    static Path usual() {
        return home("XDG_DATA_HOME", ".local/share");
    }

    /** Where programs are unpacked, shared by all data folders of a user. */
    static Path cache() {
        return home("XDG_CACHE_HOME", ".cache");
    }

    private static Path home(String variable, String otherwise) {
        String named = System.getenv(variable);
        Path base =
                named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), otherwise) : Path.of(named);
        return base.toAbsolutePath().resolve("dermclinic");
    }

    /**
     * Takes the folder for this process, creating it if needed.
     *
     * @throws CannotStart when it is in use, holds something else, or the disk is full or read-only
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Folders.createPrivate(path);
            mustBeOurs(path);
            mustHaveSpace(path, Files.getFileStore(path).getUsableSpace());
            FileChannel channel =
                    FileChannel.open(path.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart("The data folder " + path + " is in use by another start of the clinic.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static void mustBeOurs(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            if (Files.notExists(path.resolve(MARK)) && files.findAny().isPresent()) {
                throw new CannotStart("The folder " + path + " holds something else: name an empty one with --data.");
            }
        }
    }

    static void mustHaveSpace(Path path, long bytes) {
        if (bytes < GIB) {
            throw new CannotStart("The disk of " + path + " has less than 1 GB free.");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Ends what an earlier start of this folder left running when it was killed: the server before the database.
     *
     * @throws CannotStart when that is not possible
     */
    public void endLeftovers() {
        try {
            for (String name : List.of("server", "database")) {
                Path pid = log(name).resolveSibling(name + ".pid");
                if (Files.exists(pid)) {
                    Child.endLeftover(pid);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("What still runs for " + path + " cannot be ended: " + e.getMessage() + ".", e);
        }
    }

    /** Deletes all data: the next start begins with an empty clinic. */
    public void empty() {
        try (Stream<Path> files = Files.list(path)) {
            List<Path> all = files.toList();
            for (Path each : all) {
                if (!each.endsWith(MARK)) {
                    Folders.delete(each);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be emptied: " + e.getMessage() + ".", e);
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** The log of that name, in a folder that exists. */
    Path log(String name) throws IOException {
        Path logs = path.resolve("logs");
        Folders.createPrivate(logs);
        return logs.resolve(name + ".log");
    }

    Keys keys() {
        try {
            return Keys.in(path.resolve("keys.properties"));
        } catch (IOException e) {
            throw new CannotStart("The keys in " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Lets another process take the folder. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be released.", e);
        }
    }
}
