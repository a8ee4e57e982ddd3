// SPDX-License-Identifier: EPL-2.0
/** Tests of ROM images and files, held against a second reader, srecord and iverilog. */
package dev.burin.rom;
