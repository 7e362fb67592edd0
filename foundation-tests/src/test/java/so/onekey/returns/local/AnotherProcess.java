package so.onekey.returns.local;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.support.GenericApplicationContext;

/** A Java process of its own that starts the infrastructure, leaves a trace in it and waits for its end. */
final class AnotherProcess implements AutoCloseable {

    private static final String READY = "data in ";

    private final Process process;
    private final BufferedReader output;
    private final Path folder;

    private AnotherProcess(Process process, BufferedReader output, Path folder) {
        this.process = process;
        this.output = output;
        this.folder = folder;
    }

    static AnotherProcess keepingIn(Path folder) throws Exception {
        return start(folder.toString());
    }

    static AnotherProcess temporary() throws Exception {
        return start();
    }

    private static AnotherProcess start(String... arguments) throws Exception {
        // A build that runs in the background may ignore Ctrl-C, and its children would inherit that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                AnotherProcess.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new AnotherProcess(process, output, Path.of(line.substring(READY.length())));
            }
            lines.add(line);
        }
        throw new IllegalStateException("It ended too early:\n" + String.join("\n", lines));
    }

    Path folder() {
        return folder;
    }

    /** The process of its PostgreSQL. */
    ProcessHandle postgres() throws Exception {
        return new LeftoverPostgres(new PostgresHome(folder).data()).process().orElseThrow();
    }

    /** SIGKILL: no hook runs. */
    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    /** What Ctrl-C does. */
    void interrupt() throws Exception {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** Ends by itself, and does not close what it started. Returns what it said meanwhile. */
    List<String> end() throws Exception {
        process.outputWriter().close();
        List<String> lines = output.lines().toList();
        process.waitFor(30, TimeUnit.SECONDS);
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        LocalInfrastructure infrastructure = LocalInfrastructure.start(arguments.length == 0
                ? LocalSettings.temporary()
                : LocalSettings.keptIn(Path.of(arguments[0]), 0, 0));
        Traces.leave("from another process", infrastructure);
        GenericApplicationContext spring = new GenericApplicationContext();
        spring.registerBean("service", DisposableBean.class, () -> () -> lastWords(infrastructure));
        spring.refresh();
        spring.registerShutdownHook();
        System.out.println(READY + infrastructure.folder());
        System.exit(System.in.read() + 1);
    }

    /** What a service does that still has work to finish while the process ends. */
    private static void lastWords(LocalInfrastructure infrastructure) throws Exception {
        TimeUnit.MILLISECONDS.sleep(500);
        Traces.send("last words", infrastructure);
        System.out.println("rows at the end: " + Traces.inPostgres(infrastructure));
    }
}
