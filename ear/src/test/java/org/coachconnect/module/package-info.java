/** Modules in their container: the EJB modules as they are packed, on Liberty with a real database, broker and sandbox (Arquillian). */
@NullMarked
package org.coachconnect.module;

import org.jspecify.annotations.NullMarked;
