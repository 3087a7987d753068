/** What is read often and changes rarely, kept by the cluster; it may be lost or absent at any time. */
@NullMarked
package org.coachconnect.cache;

import org.jspecify.annotations.NullMarked;
