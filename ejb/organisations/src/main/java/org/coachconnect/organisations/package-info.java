/**
 * Tenants. Every account, booking and payment belongs to one organisation; this context exists so that the others know
 * which organisations there are and which one newcomers join.
 */
@NullMarked
package org.coachconnect.organisations;

import org.jspecify.annotations.NullMarked;
