/** The demo data of the embedded run: plausible people and past weeks, made through the facades and never by SQL. */
@NullMarked
package org.coachconnect.web.demo;

import org.jspecify.annotations.NullMarked;
