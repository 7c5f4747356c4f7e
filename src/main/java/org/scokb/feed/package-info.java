/** What has changed, for those who follow it: Atom for feed readers, events for front ends. */
@NullMarked
package org.scokb.feed;

import org.jspecify.annotations.NullMarked;
