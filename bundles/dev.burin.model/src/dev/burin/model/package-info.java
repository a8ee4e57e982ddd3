// SPDX-License-Identifier: EPL-2.0
/**
 * Language models as they come: hyperparameters, float tensors under stable names, and the readers behind
 * {@link dev.burin.model.Models}. A model file is untrusted: every length, offset and shape is checked before it is
 * used, weights are mapped and never copied whole, and each thing that can be wrong has its own problem code.
 */
package dev.burin.model;
