// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

/** Where a problem is: in a text, in a binary file, in a file as a whole, or nowhere in particular. */
public sealed interface Location {

    /** A place in a text file; lines and columns count from 1, length is in characters. */
    record InText(String file, int line, int column, int length) implements Location {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A place in a binary file; the offset is in bytes from its start. */
    record InBytes(String file, long offset) implements Location {
        @Override
        public String toString() {
            return file + ": byte " + offset;
        }
    }

    /** A file as a whole. */
    record InFile(String file) implements Location {
        @Override
        public String toString() {
            return file;
        }
    }

    /** No place: the command line, the machine, the network as a whole. */
    record Nowhere() implements Location {
        @Override
        public String toString() {
            return "burin";
        }
    }

    /** The place of problems that have none. */
    Location NOWHERE = new Nowhere();
}
