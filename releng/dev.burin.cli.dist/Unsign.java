// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Takes the signatures out of the jars in a folder: a JVM shares no class of a signed jar, and checks each as it loads. */
final class Unsign {
    private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            try (JarFile signed = new JarFile(jar.toFile(), false)) {
                if (signed.stream().anyMatch(entry -> entry.getName().matches(SIGNATURE))) {
                    Path plain = jar.resolveSibling(jar.getFileName() + ".tmp");
                    copy(signed, plain);
                    Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void copy(JarFile signed, Path plain) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(plain))) {
            for (ZipEntry entry : signed.stream().filter(e -> !e.getName().matches(SIGNATURE)).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                try (InputStream in = signed.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
