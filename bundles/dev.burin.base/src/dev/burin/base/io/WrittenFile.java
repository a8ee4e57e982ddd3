// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

/**
 * A file that an export has written.
 *
 * @param path   relative to the export's folder, with {@code /} between names
 * @param bytes  its length
 * @param sha256 of its content, in lower-case hexadecimal
 */
public record WrittenFile(String path, long bytes, String sha256) {
}
