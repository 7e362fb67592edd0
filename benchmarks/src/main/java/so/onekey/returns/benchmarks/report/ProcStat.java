package so.onekey.returns.benchmarks.report;

import java.util.Arrays;

/**
 * What Linux counts in {@code /proc/PID/stat}, in ticks.
 *
 * @param own the process's time, in its own code and in the system's
 * @param ofEndedChildren the same of its children that have ended
 */
record ProcStat(long own, long ofEndedChildren) {

    /** Of {@code user nice system idle iowait irq softirq steal} in the first line of {@code /proc/stat}. */
    static final int IDLE = 3;
    static final int WAITING_FOR_DISK = 4;
    static final int KINDS = 8;

    static ProcStat ofProcess(String stat) {
        // The name, in brackets, may hold blanks and brackets; the fields behind it begin with the third.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
        return new ProcStat(Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    static long[] ofProcessors(String stat) {
        String[] fields = stat.lines().findFirst().orElseThrow().trim().split(" +");
        return Arrays.stream(fields).skip(1).limit(KINDS).mapToLong(Long::parseLong).toArray();
    }
}
