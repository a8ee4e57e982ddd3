// SPDX-License-Identifier: EPL-2.0
/** Tests of what views show: the pipeline in time. */
package dev.burin.view.pipeline;
