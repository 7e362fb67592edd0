package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.deadline.StubDeadlineManager;
import so.onekey.returns.claims.policy.LineFacts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.claim.ClaimFixtures.CLAIM;
import static so.onekey.returns.claims.claim.ClaimFixtures.REQUESTED;

/** A claim that lives: its events are kept, its clocks run, and after everything that is asked of it, it must be what its events say. */
public final class LivingClaim {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final StubDeadlineManager deadlines = new StubDeadlineManager(REQUESTED);
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final Repository<Claim> claims;
    private final List<LineFacts> requested;
    private Instant now = REQUESTED;

    public LivingClaim(List<LineFacts> requested) {
        this.requested = requested;
        var parameters = MultiParameterResolverFactory.ordered(ClasspathParameterResolverFactory.forClass(Claim.class),
                new SimpleResourceParameterResolverFactory(List.of(deadlines, new FixedClocks())));
        claims = EventSourcingRepository.builder(Claim.class).eventStore(store).parameterResolverFactory(parameters).build();
        AggregateAnnotationCommandHandler.<Claim>builder().aggregateType(Claim.class).repository(claims)
                .parameterResolverFactory(parameters).build().subscribe(commands);
        commands.registerHandlerInterceptor((work, chain) -> {
            Object answer = chain.proceed();
            Board.Picture live = picture();
            work.afterCommit(committed -> assertThat(rebuilt()).as("rebuilt from its events").isEqualTo(live));
            return answer;
        });
        ask(ClaimFixtures.request(requested.toArray(LineFacts[]::new)));
    }

    List<LineFacts> requested() {
        return requested;
    }

    Instant now() {
        return now;
    }

    /** All that happened to it, in order. */
    public List<ClaimEvent> events() {
        return store.readEvents(CLAIM.toString()).asStream().map(Message::getPayload).map(ClaimEvent.class::cast).toList();
    }

    /** Where its units stand. */
    public Board.Picture picture() {
        var picture = new AtomicReference<Board.Picture>();
        Runnable look = () -> claims.load(CLAIM.toString()).execute(claim -> picture.set(claim.state.board.picture()));
        if (CurrentUnitOfWork.isStarted()) {
            look.run();
        } else {
            work(new GenericCommandMessage<>("look")).execute(look);
        }
        return picture.get();
    }

    Board board() {
        return Board.of(picture());
    }

    private Board.Picture rebuilt() {
        var board = new Board();
        events().forEach(board::follow);
        return board.picture();
    }

    /** Asks something of it; what it refuses leaves nothing behind. Fails when it neither does nor refuses it. */
    void ask(ClaimCommand command) {
        long before = store.readEvents(CLAIM.toString()).asStream().count();
        commands.dispatch(GenericCommandMessage.asCommandMessage(command), (asked, answer) -> {
            if (answer.isExceptional()) {
                assertThat(answer.exceptionResult()).as(command.toString()).isInstanceOfAny(ClaimRefusal.class, NotOfThisClaim.class);
                assertThat(events()).as("nothing happens on a refusal").hasSize((int) before);
            }
        });
    }

    /** Time passes, and the clocks that run out meanwhile are heard. */
    void passes(Duration time) {
        now = now.plus(time);
        deadlines.advanceTimeTo(now, this::hears);
        assertThat(rebuilt()).isEqualTo(picture());
    }

    private void hears(ScopeDescriptor claim, DeadlineMessage<?> clock) throws Exception {
        UnitOfWork<?> work = work(clock);
        var heard = work.executeWithResult(() -> {
            claims.send(clock, claim);
            return null;
        });
        if (heard.isExceptional()) {
            throw new AssertionError(clock.toString(), heard.exceptionResult());
        }
    }

    private static UnitOfWork<?> work(Message<?> message) {
        return DefaultUnitOfWork.startAndGet(message);
    }
}
