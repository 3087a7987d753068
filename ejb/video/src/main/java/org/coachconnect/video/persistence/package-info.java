/** Rooms and attendances in PostgreSQL. */
@NullMarked
package org.coachconnect.video.persistence;

import org.jspecify.annotations.NullMarked;
