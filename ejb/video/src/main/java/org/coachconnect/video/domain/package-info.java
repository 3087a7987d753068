/** The rules of a room and the evidence of attendance. */
@NullMarked
package org.coachconnect.video.domain;

import org.jspecify.annotations.NullMarked;
