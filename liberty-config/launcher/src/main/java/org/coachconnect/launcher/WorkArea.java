package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Liberty's work area keeps unpacked parts of the application by name and time stamp. Our builds are reproducible, so all
 * entries of an EAR bear the same time and Liberty would run the classes of an earlier build; therefore another EAR gets
 * another work area.
 */
final class WorkArea {
    private final BuiltTree tree;
    private final Path output;

    WorkArea(BuiltTree tree, Path output) {
        this.tree = tree;
        this.output = output;
    }

    /** Drops the work area when the application was built since it was filled. */
    void refresh() throws StartFailure {
        Path mark = output.resolve("built");
        try {
            String built = Files.getLastModifiedTime(tree.application()) + " " + Files.size(tree.application());
            if (Files.exists(mark) && built.equals(Files.readString(mark))) {
                return;
            }
            DataFolder.delete(output.resolve("coachconnect/workarea"));
            Files.createDirectories(output);
            Files.writeString(mark, built);
        } catch (IOException e) {
            throw new StartFailure("The work area in %s cannot be renewed: %s".formatted(output, e.getMessage()), e);
        }
    }
}
