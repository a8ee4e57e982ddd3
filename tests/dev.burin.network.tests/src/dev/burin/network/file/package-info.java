// SPDX-License-Identifier: EPL-2.0
/** Tests of the file form: round trips, the bytes themselves, damaged and malicious files. */
package dev.burin.network.file;
