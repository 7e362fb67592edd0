package so.onekey.returns.local;

/**
 * How one service reaches its own database. The user owns this database and nothing else: he is no superuser, and no
 * other service's user can connect here.
 *
 * @param jdbcUrl without user and password
 * @param user bears the name of the database
 * @param password stays the same for as long as the data are kept
 */
public record Database(String jdbcUrl, String user, String password) {

    /** The name it was asked for by. */
    public String name() {
        return user;
    }
}
