package org.coachconnect.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Migrates all schemas before anything else of the application starts; Flyway's lock makes other nodes wait. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {
    private static final Logger LOG = Logger.getLogger(SchemaMigrator.class.getName());

    @Resource(lookup = "jdbc/migration")
    private DataSource migrationRole;

    @PostConstruct
    void migrate() {
        for (String context : SchemaMigration.CONTEXTS) {
            int executed = SchemaMigration.migrate(migrationRole, context, SchemaMigrator.class.getClassLoader());
            if (executed > 0) {
                LOG.log(Level.INFO, "Schema {0}: {1} migrations", new Object[] {context, executed});
            }
        }
    }
}
