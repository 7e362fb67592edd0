package so.onekey.returns.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void what_is_resident_is_read_from_the_operating_system() {
        assertThat(Footprint.kilobytes("Name:\tjava\nVmHWM:\t  310000 kB\nVmRSS:\t  301234 kB\n", "VmRSS:")).isEqualTo(301234);
    }

    @Test
    void what_is_used_is_the_sum_over_all_pools_of_an_area() {
        var metrics = """
                # HELP jvm_memory_used_bytes used
                jvm_memory_used_bytes{area="heap",id="Eden Space"} 1.5E7
                jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 9.0E7
                jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 5.0E6
                """;

        assertThat(Footprint.used(metrics, "heap")).isEqualTo(2.0E7);
        assertThat(Footprint.used(metrics, "nonheap")).isEqualTo(9.0E7);
    }
}
