package org.taizhang.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.camel.component.quartz.QuartzComponent;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * Quartz as several programs share it: its clustered store in the ledger's database fires each hour's work in one of them,
 * and in another where that one dies over it.
 */
final class SharedSchedule {
    private SharedSchedule() {}

    /** @param node the name of this run of the program */
    static QuartzComponent of(DataSource ledger, String node) {
        DBConnectionManager.getInstance().addConnectionProvider(node, new ConnectionProvider() {
            @Override
            public Connection getConnection() throws SQLException {
                return ledger.getConnection();
            }

            @Override
            public void shutdown() {}

            @Override
            public void initialize() {}
        });
        Properties quartz = new Properties();
        quartz.setProperty("org.quartz.scheduler.instanceName", "taizhang");
        quartz.setProperty("org.quartz.scheduler.instanceId", node);
        quartz.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        quartz.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        quartz.setProperty("org.quartz.threadPool.threadCount", "2");
        quartz.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        quartz.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        quartz.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        quartz.setProperty("org.quartz.jobStore.isClustered", "true");
        quartz.setProperty("org.quartz.jobStore.clusterCheckinInterval", "7500");
        quartz.setProperty("org.quartz.jobStore.dataSource", node);
        QuartzComponent component = new QuartzComponent();
        component.setProperties(quartz);
        return component;
    }
}
