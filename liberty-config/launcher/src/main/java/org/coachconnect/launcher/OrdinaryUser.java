package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it nobody in its own eyes while its files stay
 * ours; where the system forbids that, it runs as nobody (65534) and owns its folder.
 */
record OrdinaryUser(List<String> prefix, boolean owns) {
    private static final int NOBODY = 65534;

    static OrdinaryUser forPostgres(Path folder) throws StartFailure {
        if (!Commands.root()) {
            return new OrdinaryUser(List.of(), false);
        }
        List<String> namespace = List.of("unshare", "-U");
        if (Commands.works(List.of("unshare", "-U", "true"))) {
            return new OrdinaryUser(namespace, false);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        OrdinaryUser user = new OrdinaryUser(nobody, true);
        user.give(folder);
        if (Commands.works(List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "test",
                "-w",
                folder.toString()))) {
            return user;
        }
        throw new StartFailure(
                "PostgreSQL does not run as root, and this system allows neither unshare -U nor setpriv with"
                        + " the data folder " + folder
                        + ": run as an ordinary user, or choose a COACHCONNECT_DATA that all"
                        + " users can reach.");
    }

    void give(Path folder) throws StartFailure {
        if (!owns) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be given to nobody: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
