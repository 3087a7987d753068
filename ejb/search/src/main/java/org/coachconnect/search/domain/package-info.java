/** The coach as search knows it. */
@NullMarked
package org.coachconnect.search.domain;

import org.jspecify.annotations.NullMarked;
