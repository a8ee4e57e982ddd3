// SPDX-License-Identifier: EPL-2.0
package dev.burin.doc.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proves that every link of the guide leads somewhere and every page can be reached from the table of contents. */
final class LinkCheck {
    private static final Pattern LINK = Pattern.compile("(?:href|src|topic)=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile("#.*");

    private LinkCheck() {
    }

    static void check(Path out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(out)) {
            files = all.filter(path -> path.toString().matches(".*\\.(html|xml)")).sorted().toList();
        }
        List<String> broken = new ArrayList<>();
        TreeSet<Path> listed = new TreeSet<>();
        for (Path file : files) {
            Matcher links = LINK.matcher(Files.readString(file));
            while (links.find()) {
                String link = links.group(1);
                Path goal = file.getParent().resolve(ANCHOR.matcher(link).replaceFirst("")).normalize();
                if (link.matches("[a-z]+:.*")) {
                    continue;
                }
                if (!leads(link.startsWith("#") ? file : goal, link)) {
                    broken.add(out.relativize(file) + " links to " + link);
                }
                if (file.endsWith("toc.xml")) {
                    listed.add(goal);
                }
            }
        }
        files.stream().filter(file -> file.toString().endsWith(".html") && !listed.contains(file))
                .forEach(file -> broken.add(out.relativize(file) + " is not in contents.md"));
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n", broken));
        }
    }

    private static boolean leads(Path goal, String link) throws IOException {
        if (!Files.isRegularFile(goal)) {
            return false;
        }
        int anchor = link.indexOf('#');
        return anchor < 0 || Files.readString(goal).contains("id=\"" + link.substring(anchor + 1) + "\"");
    }
}
