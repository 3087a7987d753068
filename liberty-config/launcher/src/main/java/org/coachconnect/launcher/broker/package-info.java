/** The embedded Artemis broker, a process of its own. */
@NullMarked
package org.coachconnect.launcher.broker;

import org.jspecify.annotations.NullMarked;
