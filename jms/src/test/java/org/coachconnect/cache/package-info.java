@NullMarked
package org.coachconnect.cache;

import org.jspecify.annotations.NullMarked;
