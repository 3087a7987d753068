/** Reads that may lag behind go to a replica of the database, where one is configured. */
@NullMarked
package org.coachconnect.replica;

import org.jspecify.annotations.NullMarked;
