package so.onekey.returns.chassis.processors;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.store.ReadingPositions;
import so.onekey.returns.chassis.store.ReadingPositions.Position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where every processor of the service stands, on all instances together. */
public final class ProcessorOverview {
    private final Configuration axon;
    private final ReadingPositions positions;
    private final ReplayRequests requests;
    private final ProcessorErrors errors;
    private final Samples samples;

    ProcessorOverview(Configuration axon, ReadingPositions positions, ReplayRequests requests, ProcessorErrors errors, Samples samples) {
        this.axon = axon;
        this.positions = positions;
        this.requests = requests;
        this.errors = errors;
        this.samples = samples;
    }

    /** All of them, by name. */
    public List<ProcessorStatus> all() {
        long head = positions.head();
        var segments = positions.all().stream().collect(Collectors.groupingBy(Position::processor));
        var replays = requests.latest();
        var troubles = errors.all();
        return axon.eventProcessingConfiguration().eventProcessors().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(processor -> status(processor.getValue(), head, segments.getOrDefault(processor.getKey(), List.of()),
                        replays.get(processor.getKey()), troubles.getOrDefault(processor.getKey(), List.of())))
                .toList();
    }

    /** One of them, empty if none has that name. */
    public Optional<ProcessorStatus> find(String name) {
        return all().stream().filter(status -> status.name().equals(name)).findFirst();
    }

    /**
     * Whether what is read from it is only partly rebuilt: as of the last second, without asking the database. For whoever answers from a
     * read model and wants to say so.
     */
    public boolean isReplaying(String name) {
        return samples.isReplaying(name);
    }

    private ProcessorStatus status(EventProcessor processor, long head, List<Position> segments,
            ProcessorStatus.@Nullable LastReplay replay, List<ProcessorStatus.Trouble> troubles) {
        String name = processor.getName();
        var kind = ReadModels.isReadModel(processor)
                ? ProcessorStatus.Kind.REBUILDS_A_READ_MODEL
                : ProcessorStatus.Kind.ACTS_ON_THE_OUTSIDE;
        var state = state(segments, replay, troubles);
        if (segments.isEmpty()) {
            return new ProcessorStatus(name, kind, state, null, head, null, null, null, segments, troubles, replay);
        }
        long position = segments.stream().mapToLong(Position::index).min().getAsLong();
        return new ProcessorStatus(name, kind, state, position, head, Math.max(0, head - position), progress(segments, head),
                samples.perSecond(name), segments, troubles, replay);
    }

    private static ProcessorStatus.State state(List<Position> segments, ProcessorStatus.@Nullable LastReplay replay,
            List<ProcessorStatus.Trouble> troubles) {
        if (replay != null && replay.state().equals("STOPPING")) {
            return ProcessorStatus.State.STOPPING;
        }
        if (segments.stream().anyMatch(Position::isReplaying)) {
            return ProcessorStatus.State.REPLAYING;
        }
        if (!troubles.isEmpty()) {
            return ProcessorStatus.State.RETRYING;
        }
        return segments.stream().anyMatch(segment -> segment.owner() == null)
                ? ProcessorStatus.State.UNCLAIMED
                : ProcessorStatus.State.RUNNING;
    }

    private static double progress(List<Position> segments, long head) {
        double slowest = segments.stream().mapToDouble(segment -> {
            long goal = segment.isReplaying() ? segment.replayUntil() : head;
            return goal == 0 ? 1 : Math.min(1.0, (double) segment.index() / goal);
        }).min().getAsDouble();
        return Math.floor(slowest * 1000) / 10;
    }
}
