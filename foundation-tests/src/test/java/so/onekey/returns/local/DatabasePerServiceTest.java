package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabasePerServiceTest {

    private static LocalInfrastructure infrastructure;

    @BeforeAll
    static void start() {
        infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    }

    @AfterAll
    static void close() {
        infrastructure.close();
    }

    @Test
    void a_service_owns_its_database_and_is_no_superuser() throws Exception {
        try (Connection claims = Traces.connect(infrastructure.database("claims"))) {
            assertThat(Traces.query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", claims))
                    .containsExactly("f");
            assertThat(Traces.query("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()",
                    claims)).containsExactly("claims");
            assertThat(Traces.query("SELECT has_schema_privilege('public', 'CREATE')", claims)).containsExactly("t");
        }
    }

    @Test
    void a_service_can_not_connect_to_the_database_of_another() {
        Database claims = infrastructure.database("claims");
        Database refunds = infrastructure.database("refunds");

        assertThatThrownBy(
                () -> DriverManager.getConnection(claims.jdbcUrl(), refunds.user(), refunds.password()).close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"claims\"");
    }

    @Test
    void without_the_password_nobody_connects() {
        Database claims = infrastructure.database("claims");

        assertThatThrownBy(() -> DriverManager.getConnection(claims.jdbcUrl(), claims.user(), "a guess").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void asking_again_gives_the_same() {
        Database first = infrastructure.database("notifications");

        assertThat(infrastructure.database("notifications")).isEqualTo(first);
        assertThat(first.name()).isEqualTo("notifications");
    }

    @Test
    void a_name_that_postgresql_would_misread_is_refused() {
        assertThatThrownBy(() -> infrastructure.database("Claims\"; DROP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for example claims");
    }
}
