/** Value types and enumerations of the domain, free of Spring and JPA. */
@NullMarked
package org.scokb.vocabulary;

import org.jspecify.annotations.NullMarked;
