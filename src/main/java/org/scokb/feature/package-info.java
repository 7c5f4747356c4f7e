/** What all features share: entities that follow from statements, and how they are asked for. */
@NullMarked
package org.scokb.feature;

import org.jspecify.annotations.NullMarked;
