// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.progress.Progress;
import dev.burin.examples.Examples;
import java.io.IOException;
import java.nio.file.Path;

/** The bundled model and its specs, copied to a folder. */
public record Demo(Path folder) {

    public static Demo in(Path folder) throws IOException {
        Examples.copyTo(folder);
        return new Demo(folder);
    }

    public Path spec() {
        return folder.resolve(Examples.DEMO);
    }

    public Path spec(String name) {
        return folder.resolve("specs").resolve(name);
    }

    public Project open() throws IOException {
        return Project.open(spec(), Progress.NONE);
    }
}
