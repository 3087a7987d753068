/** The pages for people: what the sandbox holds, the 3-D Secure challenge and the onboarding of a connected account. */
@NullMarked
package org.coachconnect.sandbox.pages;

import org.jspecify.annotations.NullMarked;
