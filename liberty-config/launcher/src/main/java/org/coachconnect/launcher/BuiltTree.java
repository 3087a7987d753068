package org.coachconnect.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the build left what is run; nothing in it is written. */
record BuiltTree(Path launcher, Path mail, Path sandbox, Path liberty) {

    static BuiltTree find() throws StartFailure {
        Path jar;
        try {
            jar = Path.of(BuiltTree.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new StartFailure("The launcher does not know where it lies.", e);
        }
        Path target = jar.resolveSibling("");
        Path root = target.resolve("../../..").normalize();
        BuiltTree tree = new BuiltTree(
                jar,
                target.resolve("mail/greenmail-standalone.jar"),
                root.resolve("liberty-config/sandbox/target/sandbox.jar"),
                root.resolve("ear/target/liberty/wlp"));
        for (Path needed : List.of(tree.mail, tree.sandbox, tree.messaging(), tree.application())) {
            if (!Files.exists(needed)) {
                throw new StartFailure("%s is missing: build first, with make build.".formatted(needed));
            }
        }
        return tree;
    }

    Path server() {
        return liberty.resolve("usr/servers/coachconnect");
    }

    Path messaging() {
        return server().resolve("messaging.xml");
    }

    Path application() {
        return server().resolve("apps/coachconnect.ear");
    }
}
