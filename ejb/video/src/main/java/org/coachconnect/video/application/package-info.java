/** The use cases of video, each in one transaction. */
@NullMarked
package org.coachconnect.video.application;

import org.jspecify.annotations.NullMarked;
