/** The edge of the server: connections, bodies and time, bounded before any of it is worked on. */
@NullMarked
package org.scokb.server;

import org.jspecify.annotations.NullMarked;
