package org.coachconnect.platform;

/**
 * For transactions that a crash of the database may undo because the work is then simply done again: their commit does not
 * wait for the disk. The order of commits stays, so whatever is durable has everything before it durable too.
 */
public final class UnhurriedCommit {
    /** An item for the FROM of the transaction's statement, so that it costs no round trip of its own. */
    public static final String SQL = "(SELECT set_config('synchronous_commit', 'off', true)) AS unhurried";

    private UnhurriedCommit() {}
}
