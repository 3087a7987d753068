/** The coach index in Lucene, through Hibernate Search. */
@NullMarked
package org.coachconnect.search.index;

import org.jspecify.annotations.NullMarked;
