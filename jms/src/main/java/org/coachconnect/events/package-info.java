/** The published events: what one context tells the others. Past tense, versioned, never with secrets or personal data beyond ids and display names. */
@NullMarked
package org.coachconnect.events;

import org.jspecify.annotations.NullMarked;
