/** Bodies, agencies, banks and institutions. */
@NullMarked
package org.scokb.organization;

import org.jspecify.annotations.NullMarked;
