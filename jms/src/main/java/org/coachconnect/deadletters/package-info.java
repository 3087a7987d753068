/** Events that no consumer could digest: listed and replayed by an administrator. */
@NullMarked
package org.coachconnect.deadletters;

import org.jspecify.annotations.NullMarked;
