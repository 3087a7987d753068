/** Accounts, sign-in sessions and mail tokens, with their rules. */
@NullMarked
package org.coachconnect.identity.domain;

import org.jspecify.annotations.NullMarked;
