// SPDX-License-Identifier: EPL-2.0
/**
 * The pipeline in time: {@link dev.burin.view.pipeline.PipelineEvents} says which token is in which stage when,
 * {@link dev.burin.view.pipeline.PipelineChart} draws a part of it. Drawing takes time that grows with the pixels, not with
 * the events: of what falls into one pixel, only what is seen is painted.
 */
package dev.burin.view.pipeline;
