/** The use cases of messaging, each in one transaction, and the frames that follow its commit. */
@NullMarked
package org.coachconnect.messaging.application;

import org.jspecify.annotations.NullMarked;
