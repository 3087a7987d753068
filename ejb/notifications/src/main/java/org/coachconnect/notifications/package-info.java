/**
 * Tells people what happened, in their language and time zone and over the channels they chose. It is a context of its own so
 * that no other one has to know how people are reached.
 */
@NullMarked
package org.coachconnect.notifications;

import org.jspecify.annotations.NullMarked;
