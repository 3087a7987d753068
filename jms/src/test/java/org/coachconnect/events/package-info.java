@NullMarked
package org.coachconnect.events;

import org.jspecify.annotations.NullMarked;
