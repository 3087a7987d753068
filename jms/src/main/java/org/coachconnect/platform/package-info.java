/** The runtime all contexts share: organisation fence, migrations, clock, cluster, required configuration. */
@NullMarked
package org.coachconnect.platform;

import org.jspecify.annotations.NullMarked;
