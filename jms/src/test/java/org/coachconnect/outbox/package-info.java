@NullMarked
package org.coachconnect.outbox;

import org.jspecify.annotations.NullMarked;
