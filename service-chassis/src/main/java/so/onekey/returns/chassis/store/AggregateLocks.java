package so.onekey.returns.chassis.store;

import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;
import java.util.function.Predicate;

/**
 * Lets one transaction at a time change an aggregate: a lock of the database that lasts until the transaction ends. Axon's own lock lives in
 * the process and ends with each command; with two commands in one transaction, two threads would wait for each other, one for that lock and
 * one for the other's row, and nobody would see it. PostgreSQL sees every such circle, and the work is then tried again.
 * <p>
 * An aggregate that is just being created is not locked: nobody else can load it before the transaction ends, and of two who create the same
 * one the second waits at the unique index of its first event, and fails. A question to the database is saved in each such command.
 */
final class AggregateLocks implements LockFactory {
    static final String BEAN = "aggregateLocks";
    private static final Lock UNTIL_THE_TRANSACTION_ENDS = new Lock() {
        @Override
        public void release() {
            // PostgreSQL does.
        }

        @Override
        public boolean isHeld() {
            return true;
        }
    };
    private final JdbcClient jdbc;
    private final Predicate<String> isBeingCreated;

    AggregateLocks(DataSource dataSource, Predicate<String> isBeingCreated) {
        this.jdbc = JdbcClient.create(dataSource);
        this.isBeingCreated = isBeingCreated;
    }

    @Override
    public Lock obtainLock(String aggregate) {
        if (isBeingCreated.test(aggregate)) {
            return UNTIL_THE_TRANSACTION_ENDS;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("aggregate " + aggregate).query((row, number) -> true)
                .single();
        return UNTIL_THE_TRANSACTION_ENDS;
    }

    /** Axon knows no such setting for all aggregates at once. */
    static final class ForEveryAggregate implements BeanPostProcessor {
        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof SpringAggregateConfigurer<?> aggregate) {
                aggregate.setLockFactory(BEAN);
            }
            return bean;
        }
    }
}
