/** What the use cases need from outside: bcrypt, JWT, and the cluster's memory of failed attempts. */
@NullMarked
package org.coachconnect.identity.security;

import org.jspecify.annotations.NullMarked;
