/** The use cases of search and the follower that keeps the index up to date. */
@NullMarked
package org.coachconnect.search.application;

import org.jspecify.annotations.NullMarked;
